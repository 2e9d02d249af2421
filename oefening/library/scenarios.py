"""A scenario file with the world that it plays in."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from oefening.clock import Calendar
from oefening.errors import InputError, Problem
from oefening.library.files import contents, shipped_folder
from oefening.library.settings import world_of
from oefening.scenario.check import check_reading, read_calendar
from oefening.scenario.model import Scenario
from oefening.scenario.partial import read_scenario
from oefening.source import Document, read
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
    world, more = world_of(reading)
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
