"""Reading exercises to lay them side by side."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from oefening.share import Hears, nobody, part
from oefening.study.comparing.comparison import Comparison, comparison_of
from oefening.study.comparing.reading import team_of
from oefening.study.comparing.team import Team
from oefening.study.comparing.together import together
from oefening.study.swept import swept

GLANCED = 0.4
"""Share of the time that goes into looking whether they can be compared."""


MANY = 4
"""Exercises after which what reading them left is thrown away: each leaves some 4 MB in circles."""


class Asked(NamedTuple):
    """A comparison as a unit of work; it can be pickled."""

    folders: tuple[Path, ...]
    until: int | None = None
    """Exercise second after which nothing counts; None: each to the end that they have."""
    leave: bool = False
    """Whether those that cannot be compared with the first are left out, rather than refuse all."""


def compare(asked: Asked) -> Comparison:
    """What comes of it; raise as `compared` does."""
    return compared(asked.folders, (), asked.until, leave=asked.leave)


def compared(
    folders: Sequence[Path],
    names: Sequence[str] = (),
    until: int | None = None,
    hears: Hears = nobody,
    *,
    leave: bool = False,
) -> Comparison:
    """The exercises in `folders` side by side, in that order; `hears` how much is done.

    Each is read by itself, so that many take no more memory than one. With `until` nothing counts
    that came after that exercise second. With `leave` those are left out that cannot be compared
    with the first, and that is told. Raise `NotComparable` if they cannot be compared,
    `FileTrouble` if a log is not there, `JournalError` if it is damaged.
    """
    found = together(folders, names, until, part(hears, 0, GLANCED), leave=leave)
    kept = [folders[at] for at in found.kept]
    each = (1 - GLANCED) / len(kept)
    teams = list[Team]()
    for at, (folder, name) in enumerate(zip(kept, found.names, strict=True)):
        share = part(hears, GLANCED + at * each, GLANCED + (at + 1) * each)
        with swept(MANY):
            teams.append(team_of(folder, name, found.until, share))
    return comparison_of(found, tuple(teams))
