"""What levers of the world nl cost grows with how much of them is pulled."""

import pytest

from oefening.library import load_world
from oefening.world.costs import cost
from oefening.world.levers import LeverUse


@pytest.mark.parametrize(
    ("lever", "asks", "counted"),
    [
        ("guarding", {"region": "VR09"}, {"teams": ("5", "20")}),
        ("evacuate", {"place": "VR09", "to": "VR07"}, {"share": ("5%", "20%")}),
    ],
)
def test_four_times_as_much_costs_four_times_as_much(
    lever: str, asks: dict[str, str], counted: dict[str, tuple[str, str]]
) -> None:
    rules = load_world().levers[lever]
    few, many = (
        cost(
            rules,
            LeverUse.model_validate(
                {"lever": lever, "with": asks | {key: both[at] for key, both in counted.items()}}
            ),
        )
        for at in (0, 1)
    )
    assert few.money > 0
    assert (many.people, many.money) == (4 * few.people, 4 * few.money)
