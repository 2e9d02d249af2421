"""Modules and functions stay small enough to be read."""

import ast
from collections.abc import Iterator
from pathlib import Path

import oefening

PACKAGE = Path(oefening.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

LINES_OF_MODULE = 400
LINES_OF_FUNCTION = 50


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def test_a_module_is_at_most_400_lines() -> None:
    lines = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    long = {name for name, count in lines.items() if count > LINES_OF_MODULE}
    # A table of texts is one list of like things, and has no seam.
    assert {name for name in long if not name.startswith("text/")} == set()


def test_a_function_is_at_most_50_lines() -> None:
    assert not {
        f"{named(path)}: {name}": lines
        for path in MODULES
        for name, lines in functions(path)
        if lines > LINES_OF_FUNCTION
    }


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Every function of a module with the lines that it takes."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1
