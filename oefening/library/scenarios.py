"""A scenario, in a file or in a folder, with the world that it plays in."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from oefening.clock import Calendar
from oefening.errors import InputError, Problem
from oefening.library.files import shipped_folder
from oefening.library.injects import spread_in, uses_in
from oefening.library.parts import main_file, written_at
from oefening.library.settings import raw_of, world_of
from oefening.scenario.check import check_reading, read_calendar
from oefening.scenario.model import Scenario
from oefening.scenario.partial import read_scenario
from oefening.scenario.parts import MAIN
from oefening.source import Document
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
    """The scenario at `path`, with its world and calendar; raise as `load_whole`."""
    whole = load_whole(path)
    return Loaded(whole.scenario, whole.world, whole.calendar)


def load_whole(path: Path) -> Whole:
    """The scenario at `path`, a file or a folder, with its document and what it is warned of.

    Raise `FileTrouble` if its file cannot be had, `InputError` with every error in it.
    """
    written = written_at(path)
    raw = raw_of(written)
    uses = uses_in(written, main_file(path), raw)
    # In which file something stands is told by identity: what is replaced is kept as long.
    used = written if uses is None else uses.expanded(written)
    spread = spread_in(used, raw)
    document = used if spread is None else spread.expanded(used)
    reading = read_scenario(document)
    calendar, problems = read_calendar(reading)
    world, more = world_of(reading, raw)
    problems = [*reading.problems, *problems, *more]
    if world is not None:
        problems += check_reading(reading, world, calendar)
    if uses is not None:
        problems = uses.rest(problems)
    if spread is not None:
        problems = spread.rest(problems)
    problems = document.in_order(problems)
    scenario = reading.scenario
    if scenario is None or world is None or any(one.severity == "error" for one in problems):
        raise InputError(problems)
    return Whole(scenario, world, calendar, document, tuple(problems))


def shipped() -> dict[str, Path]:
    """The scenarios that come with the program: their files and folders by id, in order of it."""
    found = scenarios_in(shipped_folder("scenarios"))
    return {path.stem: path for path in sorted(found, key=lambda path: path.stem)}


def scenarios_in(folder: Path) -> list[Path]:
    """The files and folders in `folder` that may be scenarios, by name; raise `OSError`."""
    return sorted(
        path for path in folder.iterdir() if path.suffix == ".yaml" or (path / MAIN).is_file()
    )
