"""What a reader of a tutorial has after each of its steps: files written, commands run."""

import contextlib
import io
import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from oefening.cli import main

BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PROMPT = re.compile(r"D\d+ \d\d:\d\d> ")
LEFT_OUT = "..."


@dataclass(frozen=True, slots=True)
class Run:
    """A command of a page."""

    command: str
    shown: Sequence[str]
    """The lines that the page has under it."""
    told: Sequence[str]
    """Those that come."""
    code: int

    @property
    def verb(self) -> str:
        """What is run of the program."""
        return self.command.split()[1]

    @property
    def missed(self) -> str:
        """The first line that is shown and does not come, or "" where all come in that order."""
        at, anywhere = 0, False
        for line in self.shown:
            if line == LEFT_OUT:
                anywhere = True
                continue
            rest = self.told[at:]
            if line not in (rest if anywhere else rest[:1]):
                return line
            at += rest.index(line) + 1
            anywhere = False
        return "" if anywhere or at == len(self.told) else self.told[at]


def walk(page: str, scenario: Path, language: str) -> Iterator[Run]:
    """Do in the working folder what `page` says, its blocks of YAML in `scenario`.

    What it runs is told in `language`, as to a reader whose system has that.
    """
    for kind, name, text in BLOCK.findall(page):
        if kind == "yaml":
            before = scenario.read_text(encoding="utf-8")
            scenario.write_text(with_block(before, text), encoding="utf-8")
        elif kind == "csv":
            Path(name).write_text(text, encoding="utf-8")
        elif kind == "console":
            for command, *rest in _commands(text):
                yield _run(command, rest, language)


def _commands(text: str) -> Iterator[list[str]]:
    """Each command of a block with the lines below it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        yield part.splitlines()


def _run(command: str, below: Sequence[str], language: str) -> Run:
    """Run a command; where the page shows a dialogue, what is typed there is typed."""
    typed = [line.partition("> ")[2] for line in below if PROMPT.match(line)]
    shown = [line for line in below if not PROMPT.match(line)]
    said = io.StringIO()
    program, *given = shlex.split(command)
    assert program == "oefening"
    with (
        contextlib.redirect_stdout(said),
        contextlib.redirect_stderr(said),
        patch("sys.stdin", io.StringIO("".join(f"{line}\n" for line in typed))),
    ):
        code = main([*given, "--language", language])
    return Run(command, shown, said.getvalue().splitlines(), code)


def with_block(file: str, block: str) -> str:
    """`file` as a reader has it who puts `block` into it, by the rules that the page gives."""
    if block.startswith("  - "):
        return _with_inject(file, block)
    word = block.partition(":")[0]
    lines = file.splitlines(keepends=True)
    start = next((at for at, one in enumerate(lines) if one.startswith(f"{word}:")), None)
    if start is None:
        return f"{file}\n{block}"
    return "".join([*lines[:start], block, *lines[_end(lines, start, "") :]])


def _with_inject(file: str, block: str) -> str:
    """With an inject in place of the one with its id, or as the last."""
    lines = file.splitlines(keepends=True)
    [named] = re.findall(r"^(?:  - | {4})id: (\S+)$", block, re.MULTILINE)
    start = lines.index("injects:\n")
    last = _end(lines, start, "")
    at = lines.index(f"  - id: {named}\n") if f"  - id: {named}\n" in lines else last
    end = _end(lines, at, "  - ") if at < last else last
    return "".join([*lines[:at], block, *lines[end:]])


def _end(lines: Sequence[str], start: int, begins: str) -> int:
    """Where what begins at `start` ends: ahead of the next line that begins no further in.

    Empty lines before that one stay.
    """
    end = start + 1
    for at in range(start + 1, len(lines)):
        line = lines[at]
        if line.strip() and (not line.startswith(" ") or (begins and line.startswith(begins))):
            break
        if line.strip():
            end = at + 1
    return end
