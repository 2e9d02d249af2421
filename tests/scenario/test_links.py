"""Whatever link from objective to trigger is taken out of a shipped folder, one thing is told."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from oefening.library import Whole, load_whole, shipped
from oefening.scenario.check import check_reading
from oefening.scenario.lint import lint
from oefening.scenario.partial import read_scenario
from oefening.source import Document

Link = tuple[str | int, ...]

FOLDERS = [name for name, path in shipped().items() if path.is_dir()]


def told(whole: Whole, value: Any) -> list[str]:
    """The codes of what is told of the scenario once it says `value`."""
    document = Document.of(value)
    reading = read_scenario(document)
    problems = [*reading.problems, *check_reading(reading, whole.world, whole.calendar)]
    if not problems:
        assert reading.scenario is not None
        problems += lint(reading.scenario, document, whole.world, whole.calendar)
    return [problem.code for problem in problems]


def links(value: Any) -> Iterator[Link]:
    """Objectives, their tasks together and one of them, an inject, and one link of each kind."""
    for at in (0, len(value["objectives"]) - 1):
        yield "objectives", at
        yield "objectives", at, "tasks"
    yield "objectives", 0, "tasks", 0
    seen: set[str] = set()
    for at, inject in enumerate(value["injects"]):
        for key in ("at", "after", "when", "on-call", "decision"):
            if key in inject and key not in seen:
                seen.add(key)
                yield "injects", at, key
    yield "injects", _putting(value)[1]
    acting = [at for at, inject in enumerate(value["injects"]) if "expected" in inject]
    yield "injects", acting[-1], "expected", 0, "within"


def _putting(value: Any) -> list[int]:
    """The injects that put a decision."""
    return [at for at, inject in enumerate(value["injects"]) if "decision" in inject]


def without(value: Any, link: Link) -> Any:
    """A copy of `value` that lacks what stands at `link`."""
    copy = deepcopy(value)
    holder = copy
    for step in link[:-1]:
        holder = holder[step]
    del holder[link[-1]]
    return copy


@pytest.mark.parametrize("name", FOLDERS)
def test_a_link_that_is_taken_out_is_told_of_once(name: str) -> None:
    whole = load_whole(shipped()[name])
    value = whole.document.value
    assert told(whole, value) == []
    for link in links(value):
        assert len(told(whole, without(value, link))) == 1, link


@pytest.mark.parametrize("name", FOLDERS)
def test_a_task_that_nothing_names_any_more_is_told_of_once(name: str) -> None:
    whole = load_whole(shipped()[name])
    scenario = whole.scenario
    for task in [objective.tasks[-1].id for objective in scenario.objectives]:
        cut = scenario.model_copy(
            update={
                "injects": tuple(
                    inject.model_copy(
                        update={
                            "tasks": tuple(one for one in inject.tasks if one != task),
                            "expected": tuple(
                                action.model_copy(update={"task": None})
                                if action.task == task
                                else action
                                for action in inject.expected
                            ),
                        }
                    )
                    for inject in scenario.injects
                ),
                "decisions": tuple(
                    one.model_copy(update={"tasks": tuple(id for id in one.tasks if id != task)})
                    for one in scenario.decisions
                ),
            }
        )
        problems = lint(cut, whole.document, whole.world, whole.calendar)
        assert [one.code for one in problems] == ["task-without-inject"], task
