"""Blurbs: what is told of a scenario to whoever has to choose one."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from oefening.errors import FileTrouble, InputError, Problem
from oefening.library.parts import main_file
from oefening.library.scenarios import load_whole, scenarios_in, shipped
from oefening.scenario.model import Scenario
from oefening.text import Phrase, phrase
from oefening.world.effects import Damage, Demand, SetLevel, StockChange
from oefening.world.model import REQUIREMENTS, Requirement, World
from oefening.world.nodes import WHOLE, capacity_of


@dataclass(frozen=True, slots=True)
class Shown:
    """A scenario that may be chosen, not yet read."""

    name: str
    """As `oefening play` takes it: the id of one that comes with the program, or its path."""
    path: Path
    shipped: bool = False


@dataclass(frozen=True, slots=True)
class Blurb:
    """A scenario file that was read: the scenario, or why there is none."""

    shown: Shown
    scenario: Scenario | None = None
    fails: tuple[Requirement, ...] = ()
    """Which of the seven its disruptions touch, in their order."""
    trouble: Phrase | None = None
    """The first error in it."""


def supplied() -> tuple[Shown, ...]:
    """The scenarios that come with the program."""
    return tuple(Shown(id, path, shipped=True) for id, path in shipped().items())


def found_in(folder: Path) -> tuple[Shown, ...]:
    """The other scenarios in `folder`, by name.

    Raise `FileTrouble` if `folder` is there and cannot be looked into.
    """
    known = {path.resolve() for path in shipped().values()}
    try:
        files = scenarios_in(folder)
    except FileNotFoundError:
        return ()
    except OSError as error:
        why = error.strerror or str(error)
        raise FileTrouble(phrase("library.trouble", path=str(folder), why=why)) from error
    return tuple(Shown(str(path), path) for path in files if path.resolve() not in known)


def blurb(shown: Shown) -> Blurb:
    """What there is to tell of `shown`; it is read and checked whole."""
    try:
        whole = load_whole(shown.path)
    except FileTrouble as wrong:
        return Blurb(shown, trouble=wrong.phrase)
    except InputError as wrong:
        first = next(one for one in wrong.problems if one.severity == "error")
        return Blurb(shown, trouble=_told(first, shown))
    touched = {
        requirement
        for address in _disturbed(whole.scenario)
        for requirement in _requirements(capacity_of(address), whole.world)
    }
    fails = tuple(requirement for requirement in REQUIREMENTS if requirement in touched)
    return Blurb(shown, whole.scenario, fails)


def _told(wrong: Problem, shown: Shown) -> Phrase:
    """What is wrong, with its line, and its file if that is not the one of `shown`."""
    place, what = wrong.place, wrong.message
    if place.line and place.file != str(main_file(shown.path)):
        name = Path(place.file).name
        return phrase("library.first-error-in", file=name, line=place.line, what=what)
    return phrase("library.first-error", line=place.line, what=what) if place.line else what


def _disturbed(scenario: Scenario) -> Iterator[str]:
    """Addresses of the nodes that the disruptions of `scenario` hit."""
    for disruption in scenario.disruptions:
        for effect in disruption.effects:
            match effect:
                case Damage(damage=node) | SetLevel(set_level=node):
                    yield node
                case StockChange(stock=node, remove=int()):
                    yield node
                case Demand(demand=node, factor=factor) if factor > WHOLE:
                    yield node


def _requirements(capacity: str, world: World) -> set[Requirement]:
    """Which of the seven `capacity` belongs to, or else those that depend on it most directly."""
    seen, edge = set[str](), {capacity}
    while edge:
        kinds = (world.capacities.get(id) for id in edge)
        found = {kind.requirement for kind in kinds if kind is not None and kind.requirement}
        if found:
            return found
        seen |= edge
        edge = {
            node.capacity
            for node in world.nodes
            if any(capacity_of(need.on) in edge for need in node.depends)
        } - seen
    return set()
