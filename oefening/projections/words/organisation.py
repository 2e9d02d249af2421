"""What is said of the crisis organisation: levels, teams, shifts and requests for assistance."""

from oefening import events
from oefening.projections.lookup import lasting
from oefening.projections.names import Names, percent, said, whole_percent
from oefening.projections.prices import from_level
from oefening.projections.words.said import words
from oefening.text import Phrase, phrase
from oefening.text.content import counted, literal
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE


def grip(place: str, level: int, names: Names) -> Phrase:
    """`GRIP 3 (one municipality; mayor)`: what a level is called, and who leads at it."""
    known = names.organisation
    if known is None or (place != NATION and level >= len(known.levels)):
        return phrase("grip.level", level=level)
    if place != NATION:
        return said(known.levels[level])
    return said(known.national) if level and known.national else phrase("grip.none")


def team(id: str, names: Names) -> Phrase:
    """The name of a team."""
    known = names.organisation
    return said(known.teams[id].name) if known is not None and id in known.teams else literal(id)


def article(id: str, names: Names) -> str:
    """Where the time of a team stands; empty where no law gives it one."""
    known = names.organisation
    return known.teams[id].article if known is not None and id in known.teams else ""


@words.register
def _set(event: events.GripSet, names: Names) -> Phrase:
    key = "story.grip-up" if event.level > event.before else "story.grip-down"
    level = grip(event.place, event.level, names)
    return phrase(key, place=names.place(event.place), level=level)


@words.register
def _called(event: events.TeamCalled, names: Names) -> Phrase | None:
    """Who will be too late; that the others come is told when they do."""
    if event.due is None or event.works_at <= event.due:
        return None
    return phrase(
        "story.team-late",
        team=team(event.team, names),
        region=names.place(event.region),
        works_at=names.moment(event.works_at),
        due=names.moment(event.due),
        law=article(event.team, names),
    )


@words.register
def _working(event: events.TeamWorking, names: Names) -> Phrase:
    return phrase(
        "story.team-works",
        team=team(event.team, names),
        region=names.place(event.region),
        clock=clock(event.late, article(event.team, names)) if event.late else _in_time(event),
    )


def _in_time(event: events.TeamWorking) -> Phrase:
    return phrase("clock.none" if event.late is None else "clock.in-time")


def clock(late: int | None, law: str) -> Phrase:
    """Whether a team that works was in time: `12 minutes too late (Bvr art. 2.3.1)`."""
    if late is None:
        return phrase("clock.none")
    if not late:
        return phrase("clock.met", law=law)
    return phrase("clock.missed", time=lasting(late), law=law)


@words.register
def _stood_down(event: events.TeamStoodDown, names: Names) -> Phrase:
    region = names.place(event.region)
    return phrase("story.team-down", team=team(event.team, names), region=region)


@words.register
def _shift(event: events.ShiftChanged, names: Names) -> Phrase:
    key = "story.shift-tired" if event.fatigue else "story.shift"
    if event.came:
        key = "story.reliefs-came" if event.came > 0 else "story.reliefs-left"
    return phrase(
        key,
        region=names.place(event.region),
        count=abs(event.came),
        reliefs=event.reliefs,
        fatigue=counted("organisation.points", whole_percent(event.fatigue)),
    )


@words.register
def _team_speed(event: events.TeamSpeedChanged, names: Names) -> Phrase:
    key = "story.team-speed-normal" if event.speed == WHOLE else "story.team-speed"
    return phrase(key, region=names.place(event.region), speed=percent(event.speed))


@words.register
def _continuity(event: events.ContinuityFound, names: Names) -> Phrase:
    how = phrase("continuity.drawn" if event.drawn else "continuity.chosen")
    key = "story.continuity" if event.plan else "story.no-continuity"
    return phrase(key, region=names.place(event.region), how=how)


@words.register
def _passed(event: events.RequestPassed, names: Names) -> Phrase:
    known = names.organisation
    steps = () if known is None else known.routes.get(event.route, ())
    step = said(steps[event.step].name) if event.step < len(steps) else literal(str(event.step))
    return phrase("story.request", use=names.use(event.use), step=step)


@words.register
def _pulled(event: events.LeverPulled, names: Names) -> Phrase:
    begins = names.moment(event.begins)
    told = phrase("story.lever-waits", use=names.use(event.use), begins=begins)
    return below_authority(told, event, names)


def too_low(event: events.LeverPulled, names: Names) -> Phrase | None:
    """From which GRIP level on the lever is pulled, where it was at a lower one; else None."""
    lever = names.levers.get(event.use.lever)
    if lever is None or event.stands is None or event.stands >= lever.authority.grip:
        return None
    return from_level(lever.authority)


def taken_low(event: events.LeverPulled, names: Names) -> Phrase | None:
    """At which GRIP level it was pulled, and from which on that is usual, where that is higher."""
    needs = too_low(event, names)
    if needs is None:
        return None
    return phrase("story.taken-low", stands=at_grip(event.stands or 0), needs=needs)


def below_authority(told: Phrase, event: events.LeverPulled, names: Names) -> Phrase:
    """`told`, with at which level it was taken where whose it is comes in at a higher one."""
    low = taken_low(event, names)
    return told if low is None else phrase("story.lever-below", told=told, low=low)


def at_grip(level: int) -> Phrase:
    """`at GRIP 2`, or `without GRIP`: the level at which something was done, from 0."""
    return phrase("story.at-grip", level=level) if level else phrase("story.without-grip")
