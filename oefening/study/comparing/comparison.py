"""A comparison: exercises side by side, part by part, with what to know before it is read."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from oefening.share import Hears, nobody, part
from oefening.study.comparing.by_hand import by_hand
from oefening.study.comparing.decided import decisions, purchases
from oefening.study.comparing.expected import expected
from oefening.study.comparing.latencies import latencies
from oefening.study.comparing.reading import team_of
from oefening.study.comparing.team import Team
from oefening.study.comparing.together import Together, together
from oefening.study.comparing.values import Part
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal

GLANCED = 0.4
"""Share of the time that goes into looking whether they can be compared."""


class Comparison(NamedTuple):
    """Exercises side by side."""

    together: Together
    teams: tuple[Team, ...]
    assumptions: tuple[Phrase, ...]
    """What to know before the numbers are read."""
    parts: tuple[Part, ...]


def compared(
    folders: Sequence[Path],
    names: Sequence[str] = (),
    until: int | None = None,
    hears: Hears = nobody,
) -> Comparison:
    """The exercises in `folders` side by side, in that order; `hears` how much is done.

    Each is read by itself, so that many take no more memory than one. With `until` nothing counts
    that came after that exercise second. Raise `NotComparable` if they cannot be compared,
    `FileTrouble` if a log is not there, `JournalError` if it is damaged.
    """
    found = together(folders, names, until, part(hears, 0, GLANCED))
    each = (1 - GLANCED) / len(folders)
    teams = tuple(
        team_of(
            folder, name, found.until, part(hears, GLANCED + at * each, GLANCED + (at + 1) * each)
        )
        for at, (folder, name) in enumerate(zip(found.folders, found.names, strict=True))
    )
    return Comparison(
        together=found,
        teams=teams,
        assumptions=(*found.assumptions, *_assumed(teams, alike=found.alike)),
        parts=tuple(_parts(found, teams)),
    )


def _parts(found: Together, teams: Sequence[Team]) -> Iterator[Part]:
    objectives, alike = found.shared.objectives, found.alike
    yield expected(teams, objectives, alike=alike)
    yield latencies(teams, objectives, alike=alike)
    if alike:
        yield decisions(teams)
        bought = purchases(teams)
        if bought is not None:
            yield bought
    yield by_hand(teams)


def _assumed(teams: Sequence[Team], *, alike: bool) -> Iterator[Phrase]:
    """What the exercises themselves add to that."""
    if drafts := [literal(team.name) for team in teams if not team.ended]:
        yield phrase("compare.assumed.drafts", names=listing(drafts))
    if alike and len({team.bought for team in teams}) > 1:
        yield phrase("compare.assumed.prepared")
