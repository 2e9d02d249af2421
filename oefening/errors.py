"""What can go wrong by a person's doing, told to that person in either language."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from oefening.text import Language, Phrase, columns_of, phrase, visible

Severity = Literal["error", "warning"]

WIDTH = 88
"""Columns of a line of the file that are shown around a problem."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file something stands; line 0 is the file as a whole."""

    file: str
    line: int
    """From 1."""
    column: int
    """From 1, in characters."""
    length: int
    """Characters, at least 1, all on this line."""
    excerpt: str
    """The whole line, without its end."""

    def __contains__(self, other: "Place") -> bool:
        """Whether `other` begins within this place."""
        same = (self.file, self.line) == (other.file, other.line)
        return same and self.column <= other.column < self.column + self.length

    @staticmethod
    def whole(file: str) -> "Place":
        """The place for what concerns all of `file`."""
        return Place(file, 0, 0, 0, "")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a file."""

    code: str
    """Kebab-case and stable, whatever the language."""
    place: Place
    message: Phrase
    hint: Phrase | None = None
    severity: Severity = "error"

    def render(self, language: Language) -> str:
        """The problem as a compiler tells it: place, what, the line, a caret, a hint."""
        place = self.place
        where = f"{place.file}:{place.line}:{place.column}" if place.line else place.file
        severity = Phrase(self.severity).render(language)
        head = visible(f"{where}: {severity}: {self.message.render(language)} [{self.code}]")
        hint = "" if self.hint is None else visible(self.hint.render(language))
        number = f"{place.line:>5}" if place.line else ""
        gutter = " " * max(len(number), 5)
        if not place.line:
            return f"{head}\n{gutter} {hint}" if hint else head
        shown, ahead, marked = _excerpt(place)
        caret = f"{gutter} | {' ' * ahead}{'^' * marked} {hint}".rstrip()
        return f"{head}\n{number} | {shown}".rstrip() + f"\n{caret}"


def _excerpt(place: Place) -> tuple[str, int, int]:
    """The line cut to `WIDTH` around the place, the columns ahead of it, and the columns of it."""
    line = visible(place.excerpt)
    start = place.column - 1
    end = min(start + max(place.length, 1), max(len(line), start + 1))
    first = 0 if len(line) <= WIDTH or start < WIDTH * 2 // 3 else start - WIDTH // 3
    last = min(len(line), first + WIDTH)
    end = min(end, max(last, start + 1))
    before = ("…" if first else "") + line[first:start]
    marked = line[start:end] or " "
    after = line[end:last] + ("…" if last < len(line) else "")
    return before + marked + after, columns_of(before), columns_of(marked)


class Exit(IntEnum):
    """What the program tells whoever started it."""

    DONE = 0
    FAILED = 1
    """A check did not hold."""
    MISUSED = 2
    """Bad input or usage."""
    FILES = 3
    """Trouble with files."""
    INTERRUPTED = 130


class OefeningError(Exception):
    """Base of every error that a person can cause; `phrase` says it in either language."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase)
        self.phrase = phrase

    def __str__(self) -> str:
        return self.phrase.render("en")


class InputError(OefeningError):
    """All that is wrong with what was read, at once and in reading order."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = in_reading_order(problems)
        super().__init__(_count(self.problems))
        self.args = (self.problems,)

    def __str__(self) -> str:
        return render_problems(self.problems, "en")


class FileTrouble(OefeningError):
    """A file cannot be had: locked, missing, read only, or the disk is full."""


class NoExercise(FileTrouble):
    """There is no exercise where one was looked for."""


class JournalError(OefeningError):
    """A log is damaged, or does not follow from its header and commands."""


class Refused(OefeningError):
    """The exercise does not allow this command now. Shown, never a traceback."""


def in_reading_order(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """`problems` by file, line and column; files stay in the order in which they first occur."""
    files = list(dict.fromkeys(problem.place.file for problem in problems))
    return tuple(
        sorted(
            problems,
            key=lambda problem: (
                files.index(problem.place.file),
                problem.place.line,
                problem.place.column,
            ),
        )
    )


def render_problems(problems: Sequence[Problem], language: Language) -> str:
    """Every problem in compiler form, then how many there are in which files."""
    told = [problem.render(language) for problem in in_reading_order(problems)]
    return "\n".join([*told, _count(problems).render(language)])


def _count(problems: Sequence[Problem]) -> Phrase:
    files = ", ".join(dict.fromkeys(problem.place.file for problem in problems))
    if len(problems) == 1:
        return phrase("one-problem", file=files)
    return phrase("problems", count=len(problems), file=files)


def closest(written: str, names: Iterable[str]) -> str | None:
    """The one of `names` that `written` most resembles, if any does; of several the first.

    What differs in zeros ahead of a number only, as VR9 does from VR09, comes before all others.
    """
    from difflib import SequenceMatcher, get_close_matches

    known = {name.casefold(): name for name in reversed(tuple(names))}
    plain = {_without_zeros(name): name for name in known.values()}
    wanted = written.casefold()
    if (same := plain.get(_without_zeros(written))) is not None:
        return same
    near = get_close_matches(wanted, known, n=len(known) or 1)
    first = [name for name in reversed(known) if name in near]
    likeness = {name: SequenceMatcher(None, name, wanted).ratio() for name in first}
    return known[max(likeness, key=likeness.__getitem__)] if likeness else None


def _without_zeros(name: str) -> str:
    return re.sub(r"(?<!\d)0+(?=\d)", "", name.casefold())


def did_you_mean(
    written: str, names: Iterable[str], lines: Mapping[str, int] | None = None
) -> Phrase | None:
    """The hint that `written` may mean one of `names`, with its line where `lines` knows it."""
    name = closest(written, names)
    if name is None:
        return None
    if lines is not None and name in lines:
        return phrase("did-you-mean-on-line", name=name, line=lines[name])
    return phrase("did-you-mean", name=name)
