"""Ways through a scenario: its scripts, the slow one, and those that decide otherwise in places."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, product
from statistics import median_low

from oefening.clock import HOUR
from oefening.projections.names import said
from oefening.record import Header
from oefening.scenario import conditions as c
from oefening.scenario.injects import Inject
from oefening.scenario.model import Play, PlayStep, Scenario
from oefening.study.alternatives import NOBODY, script_of, scripts
from oefening.study.asked import PLAY
from oefening.text import Phrase, phrase

SLOW = "slow"
"""What the way is called in which players decide as on average, and take twice as long."""

TIMES = 2
"""So many times as long they take."""

USUAL = HOUR
"""Seconds after it was put that a decision is taken of which no script says when."""

MOST = 8
"""Sets of options that are tried at most to have an inject come."""

Choices = tuple[tuple[str, str], ...]
"""Decisions with the option that is taken, in order of the decisions' ids; no decision twice."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way through."""

    play: str
    """Id of the script of which the steps are taken."""
    times: int = 1
    """So many times as late as in it players act."""
    choices: Choices = ()
    """Options that are taken whatever the script says."""

    @property
    def id(self) -> str:
        """What tells it from others: `average`, `slow`, `average/opening=ahead`."""
        chosen = "".join(f"/{decision}={option}" for decision, option in self.choices)
        return (self.play if self.times == 1 else SLOW) + chosen

    def script(self, header: Header) -> Play:
        """What is played; raise `OefeningError` where the scenario has no such script."""
        script = script_of(header, self.play)
        if not self.choices:
            return script
        chosen = dict(self.choices)
        taken = {step.decide for step in script.steps}
        usual = _usual(script)
        more = tuple(
            PlayStep(decide=decision, option=option, after=usual)
            for decision, option in chosen.items()
            if decision not in taken
        )
        steps = (*(_otherwise(step, chosen) for step in script.steps), *more)
        return script.model_copy(update={"steps": steps})


def _otherwise(step: PlayStep, chosen: Mapping[str, str]) -> PlayStep:
    option = chosen.get(step.decide or "")
    if option is None or option == step.option:
        return step
    return step.model_copy(update={"option": option, "text": None, "reason": None})


def _usual(script: Play) -> int:
    """How long after it was put a decision of the script is taken."""
    waits = [step.after or 0 for step in script.steps if step.decide and step.at is None]
    return median_low(waits) if waits else USUAL


def main_play(scenario: Scenario) -> str:
    """The script that others are derived from: the average one, else the first that decides."""
    plays = scripts(scenario)
    if PLAY in plays:
        return PLAY
    deciding = (id for id, play in plays.items() if any(step.decide for step in play.steps))
    return next(deciding, NOBODY)


def whole_ways(scenario: Scenario) -> tuple[Way, ...]:
    """Every script of the scenario, and the slow one unless it is one of them."""
    plays, main = scripts(scenario), main_play(scenario)
    ways = tuple(Way(id) for id in plays)
    if SLOW in plays or main == NOBODY:
        return ways
    return (*ways, Way(main, TIMES))


def name_of(way: Way, header: Header) -> Phrase:
    """What a whole way is called: `An average team`, or that it is the slow one."""
    play = said(script_of(header, way.play).name)
    return play if way.times == 1 else phrase("rehearse.slow", play=play)


def options_for(inject: Inject, scenario: Scenario) -> list[Choices]:
    """The options that have to be taken for an inject to come, as far as it says so itself.

    Each of them will do; none: it does not hang on any.
    """
    injects = {one.id: one for one in scenario.injects}
    found = _behind(inject, injects, frozenset())
    return [tuple(sorted(one.items())) for one in found if one]


def waited_for(inject: Inject) -> tuple[str, ...]:
    """The decisions and injects that have to be there for an inject to come, if it says so."""
    return () if inject.when is None else tuple(dict.fromkeys(_waited(inject.when)))


def _waited(condition: c.Condition) -> Iterator[str]:
    match condition:
        case c.DecisionTaken(decision=name) | c.Since(since=name):
            yield name
        case c.All(all=parts) | c.Any(any=parts):
            for part in parts:
                yield from _waited(part)
        case _:
            pass


def _behind(
    inject: Inject, injects: dict[str, Inject], seen: frozenset[str]
) -> list[dict[str, str]]:
    if inject.id in seen:
        return [{}]
    seen |= {inject.id}
    sets = [_wanted(one, injects, seen) for one in (inject.when, inject.if_) if one is not None]
    if inject.after is not None and inject.after.inject in injects:
        sets.append(_behind(injects[inject.after.inject], injects, seen))
    return _together(sets)


def _wanted(
    condition: c.Condition, injects: dict[str, Inject], seen: frozenset[str]
) -> list[dict[str, str]]:
    match condition:
        case c.DecisionTaken(decision=decision, option=options) if options:
            return [{decision: option} for option in options]
        case c.InjectIs(inject=inject, is_="released" | "acknowledged") if inject in injects:
            return _behind(injects[inject], injects, seen)
        case c.Since(since=name) if name in injects:
            return _behind(injects[name], injects, seen)
        case c.Any(any=parts):
            each = [one for part in parts for one in _wanted(part, injects, seen)]
            return [{}] if {} in each else each[:MOST]
        case c.All(all=parts):
            return _together([_wanted(part, injects, seen) for part in parts])
        case _:
            return [{}]


def _together(each: list[list[dict[str, str]]]) -> list[dict[str, str]]:
    """One of each together, in every way in which that can be; nothing is wanted of none."""
    merged = (_merged(some) for some in product(*each))
    return list(islice((one for one in merged if one is not None), MOST))


def _merged(some: tuple[dict[str, str], ...]) -> dict[str, str] | None:
    """All of them together; None where two of them want different options of one decision."""
    together: dict[str, str] = {}
    for one in some:
        for decision, option in one.items():
            if together.setdefault(decision, option) != option:
                return None
    return together
