"""Slips in a text that is not in quotes: what an author means as text and YAML takes for its own.

Inside braces and brackets a colon with a space, a hash behind a space and a comma all end a text.
The first two leave nothing that can be parsed; with the character masked the rest still can be.
"""

import re
from dataclasses import dataclass

from yaml import MarkedYAMLError

from oefening.errors import Place, Problem
from oefening.source.document import Source
from oefening.source.tree import Mapping, Mark, Scalar
from oefening.text import Phrase

MASK = "·"
"""Stands for a character that slipped in, and means nothing to YAML."""

_QUOTED = re.compile(r"""(?<=[\s\[{,:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')""")
_KEY = re.compile(r"\s*(?:-\s+)*\S+")
"""What stands on a line ahead of a colon that it is the first thing to have."""
_COMMENT = re.compile(r"\s#")
_CLOSING = re.compile(r"[\]}]")


@dataclass(frozen=True, slots=True)
class Slip:
    """One character that ends a text by mistake, and the problem that it is."""

    line: int
    """From 0, as is the column."""
    column: int
    problem: Problem


def slip_in(error: MarkedYAMLError, source: Source) -> Slip | None:
    """The character in a text by which `error` came about, if it was one."""
    begins, noticed = error.context_mark, error.problem_mark
    if begins is None or noticed is None or "flow" not in (error.context or ""):
        return None
    line = _line(source, noticed.line)
    if line[noticed.column : noticed.column + 1] == ":" and not _KEY.fullmatch(
        line, 0, noticed.column
    ):
        return _slip("colon-in-text", source, noticed.line, noticed.column)
    return _comment(source, begins, noticed)


def _comment(source: Source, begins: Mark, noticed: Mark) -> Slip | None:
    """The hash between two marks that hides a bracket or brace, if there is one."""
    for number in range(begins.line, noticed.line + 1):
        bare = _QUOTED.sub(lambda quoted: "x" * len(quoted[0]), _line(source, number))
        found = _COMMENT.search(bare, begins.column if number == begins.line else 0)
        if found is not None and _CLOSING.search(bare, found.end()):
            return _slip("hash-in-text", source, number, found.start() + 1)
    return None


def _line(source: Source, number: int) -> str:
    return source.lines[number] if number < len(source.lines) else ""


def _slip(code: str, source: Source, line: int, column: int) -> Slip:
    place = Place(source.name, line + 1, column + 1, 1, source.lines[line])
    return Slip(line, column, Problem(code, place, Phrase(code)))


def masked(source: Source, slips: list[Slip]) -> str:
    """The text of `source` with what slipped in masked."""
    lines = list(source.lines)
    for slip in slips:
        line = lines[slip.line]
        lines[slip.line] = line[: slip.column] + MASK + line[slip.column + 1 :]
    return "\n".join(lines)


def cut_off(source: Source, within: Mapping, key: Scalar) -> Problem | None:
    """That a comma in the text ahead of `key`, which has no colon, cut `key` off from it.

    None where nothing ahead of it can have been meant to hold a comma. `within` lacks it so far.
    """
    if not within.flow or not _bare(source, key):
        return None
    for before, value in reversed(within.entries.values()):
        if isinstance(value, Scalar) and value.empty and _bare(source, before):
            continue
        quoted = isinstance(value, Scalar) and source.place(value.start).excerpt[
            value.start.column : value.start.column + 1
        ] in {"'", '"'}
        if isinstance(value, Scalar) and not value.empty and not quoted:
            place = source.place(value.start, value.end)
            return Problem("comma-in-text", place, Phrase("comma-in-text"))
        return None
    return None


def _bare(source: Source, key: Scalar) -> bool:
    """Whether no colon stands behind `key`."""
    return not _line(source, key.end.line)[key.end.column :].lstrip().startswith(":")
