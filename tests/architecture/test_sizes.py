"""Modules and functions stay small enough to be read."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODULES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for folder in ("oefening", "bench", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
}

LINES_OF_MODULE = 400
LINES_OF_FUNCTION = 50

HOLDERS = (
    *(ast.Module, ast.ClassDef, ast.If, ast.For, ast.While, ast.With, ast.Try, ast.TryStar),
    *(ast.ExceptHandler, ast.Match, ast.match_case),
)
"""Where functions are defined; one that stands in another is no longer than that."""


def test_a_module_is_at_most_400_lines() -> None:
    lines = {name: len(text.splitlines()) for name, text in MODULES.items()}
    assert {name for name, count in lines.items() if count > LINES_OF_MODULE} == set()


def test_a_function_is_at_most_50_lines() -> None:
    assert not {
        f"{module}: {name}": lines
        for module, text in MODULES.items()
        for name, lines in functions(text)
        if lines > LINES_OF_FUNCTION
    }


def functions(text: str) -> Iterator[tuple[str, int]]:
    """Every function of a module, but for those inside another, with the lines that it takes."""
    unseen: list[ast.AST] = [ast.parse(text)]
    while unseen:
        node = unseen.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1
        elif isinstance(node, HOLDERS):
            unseen += ast.iter_child_nodes(node)
