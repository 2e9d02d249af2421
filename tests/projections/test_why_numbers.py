"""Which parameter stands behind a number, and that the steps come to the level."""

from pathlib import Path

import yaml
from explained import explained
from worlds import HOUR, damage, demand, needs, node, restart, world

import oefening
from oefening.library import load_world
from oefening.projections.why.numbers import Numbers
from oefening.world.nodes import Node

ROAD = "VR01.road"
DATA = Path(oefening.__file__).parent / "data" / "nl"


def real(address: str) -> Node:
    return next(one for one in load_world().nodes if one.address == address)


def test_a_parameter_is_named_by_the_node_and_the_value() -> None:
    numbers = Numbers(load_world())
    treatment = real("VR01.sewage-treatment")
    assert numbers.after(treatment) == "treatment-restart"
    assert numbers.below(treatment) == "treatment-falls-below"
    assert numbers.margin(real(ROAD)) == "road-margin"
    assert numbers.margin(real("NL.emergency-calls")) == "emergency-calls-margin"
    assert numbers.below(real(ROAD)) is numbers.after(real(ROAD)) is None


def test_whatever_is_named_is_what_stands_in_the_data() -> None:
    numbers, named = Numbers(load_world()), 0
    for file, place in (("capacities.yaml", "VR01"), ("national.yaml", "NL")):
        for capacity, entry in yaml.safe_load((DATA / file).read_text("utf-8")).items():
            stated = entry.get("node", {})
            again = stated.get("restart", {})
            for asked, written in (
                (numbers.margin, stated.get("margin")),
                (numbers.below, again.get("below")),
                (numbers.after, again.get("after")),
            ):
                if isinstance(written, str):
                    found = asked(real(f"{place}.{capacity}"))
                    assert found is None or written == f"${found}", capacity
                    named += found is not None
    assert named > 12


def test_none_is_named_where_the_node_has_another_value_or_two_parameters_have_it() -> None:
    found = Numbers(load_world())
    assert found.margin(real(ROAD).model_copy(update={"margin": 1_234_567})) is None
    assert found.below(real("VR03.district-heat")) is None
    assert Numbers(world(node(ROAD))).margin(real(ROAD)) is None


def test_what_is_left_is_told_with_the_margin_that_it_meets() -> None:
    run = explained(damage(ROAD, "50%"), of=world(node(ROAD, margin="105%")))
    assert run.told(ROAD, 2 * HOUR)[2] == (
        "  50% is left, at most 105% of normal can be supplied: 50% × 105% is 52%"
    )
    lighter = explained(
        damage(ROAD, "50%"), demand(ROAD, "80%"), of=world(node(ROAD, margin="105%"))
    )
    assert lighter.told(ROAD, 2 * HOUR)[0].endswith(" 65%")
    assert lighter.told(ROAD, 2 * HOUR)[2].endswith("50% × 105% is 52%, and 80% is asked")
    plain = explained(damage(ROAD, "50%"), of=world(node(ROAD)))
    assert not [line for line in plain.told(ROAD, 2 * HOUR) if "is left" in line]


def test_the_parameter_of_a_restart_and_its_growth_are_told() -> None:
    fed = node("VR01.fed", needs(ROAD), restart=restart("8h", grows="50%"))
    tiny = world(node(ROAD), fed)
    treatment = load_world().parameters["treatment-restart"]
    named = {"fed-restart": treatment.model_copy(update={"value": "8h"})}
    known = tiny.model_copy(update={"parameters": named, "uses": {"fed-restart": ("HERE.fed",)}})
    told = explained(damage(ROAD, lasts="2h"), of=known).told("VR01.fed", 4 * HOUR)
    assert told[1].endswith(
        "(takes 8h and 50% of the time that it was down); parameter: fed-restart"
    )
