"""A comparison: exercises side by side, part by part, with what to know before it is read."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from oefening.study.comparing.by_hand import by_hand
from oefening.study.comparing.common import Common
from oefening.study.comparing.decided import decisions, purchases
from oefening.study.comparing.expected import expected
from oefening.study.comparing.latencies import latencies
from oefening.study.comparing.marked import marked
from oefening.study.comparing.outcomes import outcomes
from oefening.study.comparing.team import Team
from oefening.study.comparing.values import Part
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal


class Comparison(NamedTuple):
    """Exercises side by side."""

    common: Common
    teams: tuple[Team, ...]
    assumptions: tuple[Phrase, ...]
    """What to know before the numbers are read."""
    parts: tuple[Part, ...]


def comparison_of(common: Common, teams: Sequence[Team]) -> Comparison:
    """`teams` that have that in `common`, side by side."""
    return Comparison(
        common=common,
        teams=tuple(teams),
        assumptions=(*common.assumptions, *_assumed(teams, alike=common.alike)),
        parts=tuple(_parts(common, teams)),
    )


def _parts(found: Common, teams: Sequence[Team]) -> Iterator[Part]:
    objectives, alike = found.shared.objectives, found.alike
    if alike:
        yield outcomes(found.header, teams, measured=found.measured)
    yield expected(teams, objectives, alike=alike)
    yield latencies(teams, objectives, alike=alike)
    if alike:
        yield decisions(teams)
        bought = purchases(teams)
        if bought is not None:
            yield bought
    notes = marked(teams, objectives)
    if notes is not None:
        yield notes
    yield by_hand(teams)


def _assumed(teams: Sequence[Team], *, alike: bool) -> Iterator[Phrase]:
    """What the exercises themselves add to that."""
    if drafts := [literal(team.name) for team in teams if not team.ended]:
        yield phrase("compare.assumed.drafts", names=listing(drafts))
    if alike and len({team.bought for team in teams}) > 1:
        yield phrase("compare.assumed.prepared")
