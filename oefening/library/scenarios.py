"""A scenario file with the world that it plays in."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from oefening.clock import Calendar
from oefening.errors import InputError, Place, Problem, did_you_mean
from oefening.library.files import contents, shipped_folder
from oefening.library.worlds import load_raw_world, shipped_worlds
from oefening.scenario.check import check_reading, read_calendar
from oefening.scenario.model import Scenario
from oefening.scenario.partial import Reading, read_scenario
from oefening.source import Document, read
from oefening.text import phrase
from oefening.world.check import Where, check_world
from oefening.world.expand import expand
from oefening.world.model import World


class Loaded(NamedTuple):
    """A scenario that has been read and checked, with what a header needs of it."""

    scenario: Scenario
    world: World
    """With the scenario's areas, overrides and changes."""
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class Whole:
    """All that was found out about a scenario in reading and checking it."""

    scenario: Scenario
    world: World
    calendar: Calendar
    document: Document
    warnings: tuple[Problem, ...] = ()


def load_scenario(path: Path) -> Loaded:
    """The scenario in the file at `path`, with its world and calendar; raise as `load_whole`."""
    whole = load_whole(path)
    return Loaded(whole.scenario, whole.world, whole.calendar)


def load_whole(path: Path) -> Whole:
    """The scenario in the file at `path`, with its document and what it is warned of.

    Raise `FileTrouble` if the file cannot be had, `InputError` with every error in it.
    """
    document = read(contents(path), str(path))
    reading = read_scenario(document)
    calendar, problems = read_calendar(reading)
    world, more = _world(reading)
    problems = [*reading.problems, *problems, *more]
    if world is not None:
        problems += check_reading(reading, world, calendar)
    scenario = reading.scenario
    if scenario is None or world is None or any(one.severity == "error" for one in problems):
        raise InputError(problems)
    return Whole(scenario, world, calendar, document, tuple(problems))


def shipped() -> dict[str, Path]:
    """The scenarios that come with the program: their files by id, in order of id."""
    return {path.stem: path for path in sorted(shipped_folder("scenarios").glob("*.yaml"))}


def _world(reading: Reading) -> tuple[World | None, list[Problem]]:
    """The scenario's world, and what is wrong with what the scenario makes of it.

    With anything wrong it is the world without overrides and changes, for telling other errors.
    """
    scenario, document = reading.scenario, reading.document
    if scenario is None:
        return None, []
    if scenario.world not in shipped_worlds():
        message = phrase("library.no-world", name=scenario.world)
        hint = did_you_mean(scenario.world, shipped_worlds())
        return None, [Problem("unknown-world", document.place(("world",)), message, hint)]
    raw = load_raw_world(scenario.world)
    try:
        world = expand(raw, scenario.areas, scenario.overrides, scenario.changes, document)
    except InputError as wrong:
        return expand(raw, scenario.areas), list(wrong.problems)
    if not scenario.overrides and not scenario.changes:
        return world, []
    return world, check_world(world, _where(scenario, document))


def _where(scenario: Scenario, document: Document) -> Where:
    def where(about: str) -> Place:
        if about in scenario.changes:
            return document.place(("changes", about), key=True)
        within = about.partition("/")[0] + "." + about.rpartition(".")[2]
        if within in scenario.changes:
            return document.place(("changes", within), key=True)
        return document.place(("overrides" if scenario.overrides else "changes",), key=True)

    return where
