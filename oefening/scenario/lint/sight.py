"""What the linter looks at, and where what it finds is gathered."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from oefening.clock import Calendar
from oefening.errors import Problem
from oefening.scenario.checks.findings import Findings, Spot
from oefening.scenario.checks.grounds import Grounds
from oefening.scenario.conditions import All, Any, Condition, Not
from oefening.scenario.density import certain
from oefening.scenario.injects import Decision, Inject
from oefening.scenario.lint.allowed import Allowed
from oefening.scenario.lint.reasoning import Facts, states_of
from oefening.scenario.model import Scenario
from oefening.scenario.partial import Reading
from oefening.source import Document
from oefening.source.unions import name_key
from oefening.text import Phrase
from oefening.world.model import World

Placed = tuple[Spot, Condition]
"""A condition with where it stands."""


@dataclass
class Sight:
    """A scenario in which no error was found, with its world, and what is told of it."""

    scenario: Scenario
    document: Document
    world: World
    calendar: Calendar
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.allowed = Allowed(self.scenario)
        self._told: set[Problem] = set()
        self._places = Findings(Reading(self.document, self.scenario))

    def tell(
        self,
        code: str,
        spot: Spot,
        message: Phrase,
        hint: Phrase | None = None,
        *,
        of: Collection[str] = (),
        key: bool = False,
    ) -> None:
        """Note a finding at `spot`, of what has one of the ids `of`, unless it is allowed."""
        if self.allowed.allows(code, of):
            return
        self._places.add(code, spot, message, hint, key=key)
        for one in self._places.problems:
            told = replace(one, severity="warning")
            if told not in self._told:  # what a library inject has in two places is told in one
                self._told.add(told)
                self.problems.append(told)
        self._places.problems.clear()

    @cached_property
    def grounds(self) -> Grounds:
        """The world by the names that a scenario uses."""
        return Grounds(self.world)

    @cached_property
    def injects(self) -> Mapping[str, tuple[int, Inject]]:
        """With their place in the list, by id."""
        return {inject.id: (index, inject) for index, inject in enumerate(self.scenario.injects)}

    @cached_property
    def decisions(self) -> Mapping[str, Decision]:
        """By id."""
        return {decision.id: decision for decision in self.scenario.decisions}

    @cached_property
    def planned(self) -> Mapping[str, int]:
        """Seconds since STARTEX at which injects come by the clock, or behind others that do."""
        return certain(self.scenario, self.calendar)

    @cached_property
    def openings(self) -> Mapping[str, int]:
        """The seconds since STARTEX from which actions are expected that have a time, by id."""
        openings: dict[str, int] = {}
        for inject in self.scenario.injects:
            for action in inject.expects:
                released = self.planned.get(inject.id)
                opens = released if action.at is None else self.calendar.at(action.at, allowed=True)
                if opens is not None:
                    openings[action.id] = opens
        return openings

    @cached_property
    def closings(self) -> Mapping[str, int]:
        """The seconds since STARTEX up to which actions are in time that have a window, by id."""
        return {
            action.id: self.openings[action.id] + action.within
            for inject in self.scenario.injects
            for action in inject.expects
            if action.within is not None and action.id in self.openings
        }

    @cached_property
    def putting(self) -> Mapping[str, tuple[str, ...]]:
        """The injects that put each decision; those that none puts are not in it."""
        putting: dict[str, list[str]] = {}
        for inject in self.scenario.injects:
            if inject.decision is not None:
                putting.setdefault(inject.decision, []).append(inject.id)
        return {decision: tuple(ids) for decision, ids in putting.items()}

    @cached_property
    def facts(self) -> Facts:
        """What can be so if every inject can come and every decision can be taken."""
        injects, length = self.scenario.injects, self.scenario.duration
        longest = {one.id: max(-1, length - self.planned.get(one.id, 0)) for one in injects}
        return Facts(
            states={inject.id: states_of(inject) for inject in injects},
            options={
                decision.id: frozenset(option.id for option in decision.options)
                for decision in self.scenario.decisions
            },
            longest=longest | dict.fromkeys(self.decisions, length),
            duration=length,
        )

    @cached_property
    def opens_hurt(self) -> bool:
        """Whether something is wrong with the world at STARTEX already."""
        return any(self.calendar.at(one.at) <= 0 for one in self.scenario.disruptions)

    def spot(self, inject: str) -> Spot:
        """Where an inject stands."""
        return Spot(("injects", self.injects[inject][0]))

    def conditions(self) -> Iterator[tuple[Inject, Placed]]:
        """What injects wait for, and what they ask when their time has come."""
        for index, inject in enumerate(self.scenario.injects):
            for key, condition in (("when", inject.when), ("if", inject.if_)):
                if condition is not None:
                    yield inject, (Spot(("injects", index, key)), condition)


def parts(placed: Placed) -> tuple[Placed, ...]:
    """The conditions that one is made of, with where they stand; none of a leaf."""
    spot, condition = placed
    match condition:
        case All(all=inner) | Any(any=inner):
            base = spot / name_key(type(condition))
            return tuple((base / index, part) for index, part in enumerate(inner))
        case Not(not_=part):
            return ((spot / "not", part),)
        case _:
            return ()


def leaves(placed: Placed) -> Iterator[Placed]:
    """The conditions in one that are made of no others."""
    inner = parts(placed)
    if not inner:
        yield placed
    for one in inner:
        yield from leaves(one)
