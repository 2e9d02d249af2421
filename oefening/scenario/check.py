"""Whether a scenario that can be read holds together, by itself and in its world."""

from dataclasses import dataclass, replace
from functools import lru_cache

from pydantic import JsonValue

from oefening.clock import Calendar
from oefening.errors import Problem, in_reading_order
from oefening.scenario.checks.allowances import check_allowances
from oefening.scenario.checks.context import Check
from oefening.scenario.checks.damages import check_repairs
from oefening.scenario.checks.effects import check_effects
from oefening.scenario.checks.findings import Findings, Spot
from oefening.scenario.checks.grounds import Grounds
from oefening.scenario.checks.levers import check_levers
from oefening.scenario.checks.names import Names, damage_names, trades_sent
from oefening.scenario.checks.plays import check_plays
from oefening.scenario.checks.preparation import check_preparation
from oefening.scenario.checks.settings import check_settings
from oefening.scenario.checks.story import check_story
from oefening.scenario.model import Scenario
from oefening.scenario.partial import Reading
from oefening.source import Document, read
from oefening.text import BadValue, phrase
from oefening.world.effects import Effect
from oefening.world.levers import LeverUse
from oefening.world.model import World


def check_reading(reading: Reading, world: World, calendar: Calendar) -> list[Problem]:
    """What is wrong with as much as could be read, besides what stood in the way of reading it.

    `world` has been expanded with the scenario's areas, `calendar` made from its start and zone.
    """
    if reading.scenario is None:
        return []
    ground = _Ground.of(reading.document.value, world)
    check = ground.check(reading, reading.scenario, calendar)
    check_settings(check)
    check_story(check)
    check_plays(check)
    check_preparation(check)
    check_repairs(check)
    check_allowances(check)
    return list(in_reading_order(check.findings.told()))


def check_scenario(scenario: Scenario, world: World, calendar: Calendar) -> list[Problem]:
    """What is wrong with a scenario that stands in no file, but in the header of a log."""
    return check_reading(Reading(Document.of(scenario.dump()), scenario), world, calendar)


def check_asked(
    effects: tuple[Effect, ...],
    uses: tuple[LeverUse, ...],
    scenario: Scenario,
    world: World,
    calendar: Calendar,
) -> list[Problem]:
    """What is wrong with effects and levers that somebody asks for in play, and in no file."""
    reading = Reading(read(b"{}", ""), scenario)
    check = _ground(_Both(scenario, world)).check(reading, scenario, calendar)
    nowhere, owner = Spot().pin(), phrase("owner.asked")
    check_effects(check, effects, nowhere, owner)
    check_levers(check, uses, nowhere, owner)
    check_repairs(check)
    return check.findings.told()


@dataclass(frozen=True, slots=True)
class _Ground:
    """What any check of a scenario in a world begins with."""

    names: Names
    grounds: Grounds
    sent: frozenset[str]
    raised: frozenset[str]

    @staticmethod
    def of(written: JsonValue, world: World) -> "_Ground":
        """That of a scenario as plain data."""
        effects: list[JsonValue] = [
            effect for lever in world.levers.values() for effect in lever.effects
        ]
        names = Names.in_(written)
        names.damages |= set(damage_names(effects))
        trades = list(trades_sent([written, *effects]))
        return _Ground(
            names,
            Grounds(world),
            frozenset(trade for trade, _ in trades),
            frozenset(trade for trade, lent in trades if not lent),
        )

    def check(self, reading: Reading, scenario: Scenario, calendar: Calendar) -> Check:
        """What a check is made with, that may learn of more damages and convoys."""
        names = replace(
            self.names, damages=set(self.names.damages), convoys=set(self.names.convoys)
        )
        return Check(
            scenario=scenario,
            names=names,
            grounds=self.grounds,
            calendar=calendar,
            findings=Findings(reading),
            sent=self.sent,
            raised=self.raised,
        )


class _Both:
    """A scenario and a world, as these two and none that are only equal to them."""

    def __init__(self, scenario: Scenario, world: World) -> None:
        self.scenario = scenario
        self.world = world

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Both)
            and self.scenario is other.scenario
            and self.world is other.world
        )

    def __hash__(self) -> int:
        return hash((id(self.scenario), id(self.world)))


@lru_cache(maxsize=1)
def _ground(of: _Both) -> _Ground:
    """What is asked in play is asked of one scenario over and over, in run after run."""
    return _Ground.of(of.scenario.dump(), of.world)


def read_calendar(reading: Reading) -> tuple[Calendar, list[Problem]]:
    """The calendar of what could be read, and what is wrong with its start or its zone.

    With either wrong it is that of some other day, which will do for telling other errors.
    """
    scenario, document = reading.scenario, reading.document
    start, zone = (scenario.start, scenario.zone) if scenario else (SOME_START, SOME_ZONE)
    try:
        return Calendar.of(start, zone), []
    except BadValue as wrong:
        first = wrong
    try:
        Calendar.of(SOME_START, zone)
    except BadValue as wrong:
        path: tuple[str, ...] = ("zone",)
        problems = [Problem(wrong.phrase.key, document.place(path), wrong.phrase, wrong.hint)]
    else:
        path = ("start",)
        problems = [Problem(first.phrase.key, document.place(path), first.phrase, first.hint)]
    return Calendar.of(SOME_START, SOME_ZONE), problems


SOME_START = "2027-01-01 00:00"
SOME_ZONE = "Europe/Amsterdam"
