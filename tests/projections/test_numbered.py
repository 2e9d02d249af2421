"""The numbers of injects, which people say and type."""

from typing import Any

from played import Played
from worlds import both

from oefening.projections.numbered import following, numbers
from oefening.scenario.injects import Inject


def script(*ids: str) -> tuple[Inject, ...]:
    injects: list[dict[str, Any]] = [
        {"id": id, "at": f"T+{at}m", "title": both(id)} for at, id in enumerate(ids)
    ]
    return Played(injects=injects).header.scenario.injects


def test_injects_are_counted_in_the_order_of_the_script() -> None:
    assert numbers(script("call", "alarm", "inject-x")) == {
        "call": "1",
        "alarm": "2",
        "inject-x": "3",
    }


def test_one_with_a_number_of_its_own_keeps_it_and_others_are_counted_beyond() -> None:
    found = numbers(script("opening", "inject-7", "inject-007", "inject-12-b", "inject-3a", "end"))
    assert found == {
        "opening": "13",
        "inject-7": "7",
        "inject-007": "007",
        "inject-12-b": "12-b",
        "inject-3a": "3a",
        "end": "14",
    }
    assert following(found) == "15"
    assert following({}) == "1"
