"""The cases: each read, played once with nobody deciding, and kept for all tests of a process."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, cached_property
from typing import get_args

from conservation import check_conservation
from validation.corridors import corridors
from validation.laid import GRID, HERE, SHARED, laid_over
from validation.observed import Observed, Shape, observed_in

from oefening.clock import HOUR, MINUTE, month_of, parse_duration
from oefening.commands import StartExercise
from oefening.engine import Engine
from oefening.engine.chance import quantile
from oefening.errors import InputError
from oefening.library.files import contents
from oefening.projections.history import History
from oefening.record import Header, Record, Seat
from oefening.scenario.check import check_reading, read_calendar
from oefening.scenario.partial import read_scenario
from oefening.source import load, read
from oefening.state import State, beginning, evolve
from oefening.world.check import check_world
from oefening.world.effects import Damage, Effect
from oefening.world.expand import expand
from oefening.world.lengths import Drawn
from oefening.world.nodes import WHOLE

CASES = HERE / "cases"
TIES = "ties.yaml"
"""The file that says where a grid that collapsed whole has live ties."""
SHAPES: tuple[Shape, ...] = get_args(Shape)


@dataclass
class Run:
    """A case at its end, and what every level has been."""

    header: Header
    records: list[Record] = field(default_factory=list)
    levels: History = field(default_factory=History)

    def level(self, address: str, hours: float) -> float:
        """The level of a node, 0 to 1, so many hours after the outage began."""
        return self.levels.level(address, round(hours * HOUR)) / WHOLE

    @cached_property
    def persons(self) -> dict[str, int]:
        """How many people live in each place."""
        return {one.id: one.persons for one in self.header.world.places}

    def at(self, hours: float) -> State:
        """The state after everything up to that moment."""
        state = beginning(self.header.scenario, self.header.world)
        for record in self.records:
            if record.at > hours * HOUR:
                break
            evolve(state, record)
        return state


@cache
def slugs() -> tuple[str, ...]:
    """The cases by the shape of their restoration, and then by name."""
    found = [path.parent.name for path in CASES.glob("*/observed.yaml")]
    return tuple(sorted(found, key=lambda slug: (SHAPES.index(observed(slug).shape), slug)))


@cache
def observed(slug: str) -> Observed:
    """What was observed in a case, and what a run of it is held against."""
    return observed_in(CASES / slug / "observed.yaml")


@cache
def live_ties(slug: str) -> tuple[str, ...]:
    """Of a grid that collapsed whole: the parts with a line to a grid that had not."""
    path = CASES / slug / TIES
    return load(tuple[str, ...], read(contents(path), TIES)) if path.is_file() else ()


@cache
def header_of(slug: str) -> Header:
    """The scenario and the world of a case; raise `InputError` for anything wrong in them."""
    folder = CASES / slug
    abroad = (folder / "regions.yaml").is_file()
    live = live_ties(slug)
    layers = (SHARED, GRID, folder) if live else (SHARED, folder)
    raw = laid_over(layers, abroad=abroad)
    values = {name: one.value for name, one in raw.parameters.items()}
    written = filled(contents(folder / "scenario.yaml").decode(), values)
    document = read(written.encode(), f"{slug}/scenario.yaml")
    reading = read_scenario(document)
    calendar, problems = read_calendar(reading)
    scenario = reading.scenario
    if scenario is None:
        raise InputError([*reading.problems, *problems])
    neighbours = {region.id: region.neighbours for region in raw.table.regions}
    world = expand(
        raw,
        scenario.areas,
        scenario.overrides,
        {**(corridors(neighbours, live) if live else {}), **scenario.changes},
        document,
        prepared=scenario.preparedness,
        without=scenario.without,
        month=month_of(scenario.start),
    )
    found = [*reading.problems, *problems, *check_world(world, raw.documents)]
    found += check_reading(reading, world, calendar)
    if wrong := [one for one in found if one.severity == "error"]:
        raise InputError(wrong)
    return Header(seed=1, scenario=scenario, world=world, calendar=calendar)


def filled(text: str, values: Mapping[str, str]) -> str:
    """`text` with the value of each parameter where it stands as `$name`.

    It is quoted where a comma or a bracket in it would end it. `$name@3/10` is three tenths of a
    parameter that is a time, in minutes.
    """

    def value(found: re.Match[str]) -> str:
        plain = values[found[1]]
        if found[2]:
            return f"{parse_duration(plain) * int(found[2]) // int(found[3]) // MINUTE}m"
        return plain if re.fullmatch(r"[\w.%]+", plain) else json.dumps(plain)

    return re.sub(r"\$([a-z0-9-]+)(?:@(\d+)/(\d+))?", value, text)


def ran(slug: str, number: int | None = None) -> Run:
    """One of the runs of a case, by its number from 1 on: the middle one unless told otherwise.

    Nobody decides in it; nothing in it is to be changed.
    """
    return _ran(slug, number or _middle(slug))


def _middle(slug: str) -> int:
    return (observed(slug).seeds + 1) // 2


@cache
def _ran(slug: str, number: int) -> Run:
    header = header_of(slug).model_copy(update={"seed": number})
    if _one_repair(header):
        share = Decimal(2 * number - 1) / (2 * observed(slug).seeds)
        header = taking(
            header, lambda takes: Drawn(shape="fixed", values=(quantile(takes, share),))
        )
    run = played(header)
    if number == _middle(slug):
        check_conservation(run.header, run.records, run.header.scenario.duration)
    return run


def _one_repair(header: Header) -> bool:
    """Whether a single repair is drawn: then few draws would be luck, and it is spread evenly."""
    effects = [one for part in header.scenario.disruptions for one in part.effects]
    works = [one for one in effects if isinstance(one, Damage) and one.work is not None]
    return len(works) == works[0].parts == 1 if works else False


def played(header: Header) -> Run:
    """A scenario played to its end with nobody deciding."""
    engine, run = Engine(header), Run(header)
    for record in (
        *engine.apply(StartExercise(), Seat()),
        *engine.advance(header.scenario.duration),
    ):
        run.records.append(record)
        run.levels.hear(record)
    engine.let_go()
    return run


def taking(header: Header, change: Callable[[Drawn], Drawn]) -> Header:
    """`header` with what every repair takes changed so."""

    def changed(effect: Effect) -> Effect:
        if not isinstance(effect, Damage) or effect.work is None:
            return effect
        work = effect.work.model_copy(update={"takes": change(effect.work.takes)})
        return effect.model_copy(update={"work": work})

    parts = [
        part.model_copy(update={"effects": tuple(map(changed, part.effects))})
        for part in header.scenario.disruptions
    ]
    scenario = header.scenario.model_copy(update={"disruptions": tuple(parts)})
    return header.model_copy(update={"scenario": scenario})


def runs(slug: str) -> list[Run]:
    """The runs that a case is judged by, each with a seed of its own.

    Where a single repair is drawn its length goes evenly through its distribution instead, from the
    shortest to the longest, so that the middle run has the median of all draws there are.
    """
    return [ran(slug, number) for number in range(1, observed(slug).seeds + 1)]
