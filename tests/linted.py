"""What the linter finds in a scenario that stands in a text."""

from functools import cache

from oefening.clock import Calendar
from oefening.errors import InputError, Problem
from oefening.library import load_world
from oefening.library.settings import world_of
from oefening.scenario.check import check_reading
from oefening.scenario.lint import lint
from oefening.scenario.partial import read_scenario
from oefening.source import read

DECISIONS = """\
decisions:
  - id: go
    question: {nl: Gaan wij?, en: Do we go?}
    cell: rot
    options:
      - {id: yes, text: {nl: Ja, en: Yes}, effects: [{grip: VR17, level: 1}]}
      - {id: no, text: {nl: Nee, en: No}}
"""
FIRST = """\
injects:
  - id: first
    at: T+1h
    to: [rot]
    title: {nl: Een, en: One}
    tasks: [first-picture]
"""
"""An inject by the clock, behind which more can be said of it, and then more injects."""

plain = cache(load_world)


def linted(text: str) -> tuple[Problem, ...]:
    """The findings; raise `InputError` for errors."""
    document = read(text.encode(), "harbour.yaml")
    reading = read_scenario(document)
    scenario = reading.scenario
    if scenario is None or reading.problems:
        raise InputError(reading.problems)
    world = world_of(reading)[0] if scenario.areas else plain("nl")
    assert world is not None
    calendar = Calendar.of(scenario.start, scenario.zone)
    if errors := check_reading(reading, world, calendar):
        raise InputError(errors)
    return lint(scenario, document, world, calendar)


def codes(text: str) -> list[str]:
    """The codes of the findings, in reading order."""
    return [problem.code for problem in linted(text)]
