"""All families of findings, one after another."""

from collections.abc import Callable

from oefening.clock import Calendar
from oefening.errors import Problem, in_reading_order
from oefening.scenario.lint.allowances import lint_allowances
from oefening.scenario.lint.branches import lint_branches
from oefening.scenario.lint.chain import lint_chain
from oefening.scenario.lint.decisions import lint_decisions
from oefening.scenario.lint.holding import lint_conditions
from oefening.scenario.lint.load import lint_load
from oefening.scenario.lint.numbers import lint_numbers
from oefening.scenario.lint.people import lint_people
from oefening.scenario.lint.regions import lint_regions
from oefening.scenario.lint.sight import Sight
from oefening.scenario.lint.texts import lint_texts
from oefening.scenario.lint.times import lint_times
from oefening.scenario.model import Scenario
from oefening.source import Document
from oefening.world.model import World

FAMILIES: tuple[Callable[[Sight], None], ...] = (
    lint_chain,
    lint_decisions,
    lint_people,
    lint_conditions,
    lint_numbers,
    lint_branches,
    lint_times,
    lint_regions,
    lint_texts,
    lint_load,
    lint_allowances,
)
"""That of people is behind those that find that an inject lacks, which may be what somebody is for;
that of allowances is last, for it needs to know what the others found."""


def lint(
    scenario: Scenario, document: Document, world: World, calendar: Calendar
) -> tuple[Problem, ...]:
    """What is found in a scenario without errors, as warnings in reading order of its files.

    `world` has been expanded with the scenario's areas.
    """
    sight = Sight(scenario, document, world, calendar)
    for family in FAMILIES:
        family(sight)
    return tuple(document.in_order(in_reading_order(sight.problems)))
