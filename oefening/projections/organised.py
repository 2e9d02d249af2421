"""How the crisis organisation of a region stands: its GRIP level, teams, shifts and plan."""

from collections.abc import Iterator

from oefening.projections.names import Names, percent, whole_percent
from oefening.projections.words.organisation import article, clock, grip, team
from oefening.state import State
from oefening.state.organisation import TeamState
from oefening.text import Phrase, phrase
from oefening.text.content import counted
from oefening.world.nodes import WHOLE


def level_of(state: State, place: str, names: Names) -> Phrase | None:
    """`GRIP 3 (one municipality; mayor), since D1 08:00`; None where nobody ever scaled it up."""
    known = state.grips.get(place)
    if known is None:
        return None
    since = names.moment(known.since)
    return phrase("levels.page.grip", level=grip(place, known.level, names), since=since)


def teams_of(state: State, place: str, names: Names) -> Iterator[tuple[Phrase, Phrase]]:
    """Each team that was called, with how it stands against its time.

    Those that are at work and were not late are counted together: there are many, all is well, and
    the story names each.
    """
    teams = state.teams.get(place, {})
    well = [id for id, one in teams.items() if one.working and not one.late]
    for clocked, told in ((True, "clock.all-in-time"), (False, "clock.all-at-work")):
        together = [id for id in well if (teams[id].late is not None) == clocked]
        if len(together) > 1:
            yield phrase("clock.teams", count=len(together)), phrase(told)
            teams = {id: one for id, one in teams.items() if id not in together}
            well = [id for id in well if id in teams]
    for id, one in teams.items():
        yield team(id, names), _stands(one, article(id, names), names)


def _stands(one: TeamState, law: str, names: Names) -> Phrase:
    at = names.moment(one.works_at)
    if one.working:
        return phrase("clock.at-work", at=at, clock=clock(one.late, law))
    if one.due is None:
        return phrase("clock.on-its-way", at=at)
    due = names.moment(one.due)
    return phrase("clock.coming", at=at, due=due, law=law)


def lasting_of(state: State, place: str) -> Iterator[Phrase]:
    """How long its teams can go on, and whether it can without power, where that is known."""
    shift = state.shifts.get(place)
    if shift is not None:
        points = counted("organisation.points", whole_percent(shift.fatigue))
        yield phrase("levels.page.shifts", reliefs=shift.reliefs, fatigue=points)
    speed = state.team_speeds.get(place, WHOLE)
    if speed != WHOLE:
        yield phrase("levels.page.team-speed", speed=percent(speed))
    if place in state.plans:
        yield phrase("levels.page.plan" if state.plans[place].there else "levels.page.no-plan")
