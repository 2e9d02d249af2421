"""Whatever is done to a scenario, checking it ends in success or in well-formed problems."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oefening.clock import Calendar
from oefening.errors import InputError, Problem, render_problems
from oefening.library import load_world
from oefening.scenario.check import check_reading, read_calendar
from oefening.scenario.partial import read_scenario
from oefening.source import read
from oefening.world.model import World

PAGE = (Path(__file__).parents[2] / "docs" / "scenario.md").read_text(encoding="utf-8")
SCENARIO = PAGE.split("```yaml\n")[1].split("```")[0]

world = cache(load_world)

Split = Callable[[str], list[str]]


def lines(text: str) -> list[str]:
    return re.split(r"(?<=\n)", text)


def words(text: str) -> list[str]:
    return re.split(r"(?<=[\s,:{}\[\]])", text)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """The scenario with some lines or words deleted, doubled, swapped or replaced."""
    text = SCENARIO
    for _ in range(draw(st.integers(1, 4))):
        pieces = draw(st.sampled_from([lines, words]))(text)
        one = draw(st.integers(0, len(pieces) - 1))
        other = draw(st.integers(0, len(pieces) - 1))
        match draw(st.sampled_from(["delete", "double", "swap", "copy", "write"])):
            case "delete":
                del pieces[one]
            case "double":
                pieces.insert(one, pieces[one])
            case "swap":
                pieces[one], pieces[other] = pieces[other], pieces[one]
            case "copy":
                pieces[one] = pieces[other]
            case _:
                pieces[one] = draw(st.text(alphabet="aD19:%{}[]&*!|>-'\"#.,~\\ \n", max_size=6))
        text = "".join(pieces)
    return text


def problems_of(text: str, place: World) -> tuple[Problem, ...]:
    """All that checking `text` finds; the world is not expanded, which the library's tests do."""
    try:
        document = read(text.encode(), "mutated.yaml")
    except InputError as wrong:
        return wrong.problems
    reading = read_scenario(document)
    calendar, mistimed = read_calendar(reading)
    assert isinstance(calendar, Calendar)
    return (*reading.problems, *mistimed, *check_reading(reading, place, calendar))


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_a_mutated_scenario_is_in_order_or_has_well_formed_problems(text: str) -> None:
    problems = problems_of(text, world("nl"))
    for language in ("nl", "en"):
        assert not problems or render_problems(problems, language)
    for problem in problems:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", problem.code)
        assert problem.place.line <= text.count("\n") + 1
        assert problem.place.column <= len(problem.place.excerpt) + 1


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_any_text_is_answered(text: str) -> None:
    assert problems_of(text.replace("\ud800", ""), world("nl"))


def test_the_scenario_that_is_mutated_is_readable() -> None:
    assert {problem.code for problem in problems_of(SCENARIO, world("nl"))} <= {"unknown-place"}
