"""Measures, money and pillars of the world nl: they say where they come from and can be had."""

from typing import Any

import pytest

from oefening.library import load_world
from oefening.source import BadValue, Bilingual, parse_count
from oefening.world.check import check_world
from oefening.world.measures import Budget, Measure, Pillar, budget_of
from oefening.world.model import World
from oefening.world.nodes import place_of
from oefening.world.pull import measure_effects


@pytest.fixture(scope="module")
def world() -> World:
    return load_world()


def a_measure(*effects: object, **more: object) -> Measure:
    words = {"en": "it"}
    return Measure.model_validate(
        {
            "name": words,
            "meaning": words,
            "unit": words,
            "price": 10,
            "people-per-unit": 100,
            "effects": effects,
            **more,
        }
    )


def codes(world: World) -> list[str]:
    return [problem.code for problem in check_world(world) if problem.severity == "error"]


def test_every_price_is_a_number_of_its_own_with_a_range(world: World) -> None:
    for id, measure in world.measures.items():
        price = world.parameters[f"{id}-price"]
        assert price.unit == "EUR"
        assert parse_count(price.low) < measure.price < parse_count(price.high), id


def test_every_measure_can_be_had_in_every_region(world: World) -> None:
    nodes = {node.address for node in world.nodes}
    for id, measure in world.measures.items():
        for region in world.regions:
            for effect in measure_effects(id, measure, region.id, measure.most(region.persons)):
                said = str(next(iter(effect.dump().values())))
                assert said in nodes or said == place_of(f"{region.id}.x"), (id, said)


def test_prices_are_such_that_one_cannot_have_everything(world: World) -> None:
    """Means are limited: all that makes sense costs many times the money of all years."""
    everything = sum(
        measure.price * measure.most(region.persons)
        for measure in world.measures.values()
        for region in world.regions
    )
    assert everything > 5 * sum(budget.amount for budget in world.budgets.values())


def test_the_money_is_that_of_the_letters(world: World) -> None:
    millions = [world.budgets[year].amount // 10**6 for year in (2025, 2026, 2027)]
    assert millions == [10, 20, 70]
    assert world.budgets[2027].earmarks == {"campaign": 5 * 10**6, "regional": 65 * 10**6}
    assert budget_of(world.budgets, 2031) == world.budgets[2027]
    assert budget_of(world.budgets, 2024) is None
    assert budget_of({2025: world.budgets[2025]}, 2026) is None


def test_of_six_pillars_three_are_read_and_three_are_placeholders(world: World) -> None:
    assert [pillar.provenance for pillar in world.pillars.values()] == [
        *["read"] * 3,
        *["assumed"] * 3,
    ]
    assert all(pillar.source in world.sources for pillar in list(world.pillars.values())[:3])


def test_a_place_has_room_for_a_unit_per_so_many_people_and_for_one_at_least() -> None:
    assert [a_measure().most(persons) for persons in (0, 1, 100, 101, 1000)] == [1, 1, 1, 2, 10]


def test_what_a_unit_is_worth_is_multiplied_in_whatever_way_it_is_written() -> None:
    effect = {"tier": "{place}.a", "on": "{place}.b", "share": "{share}", "lasts": "{lasts}"}
    measure = a_measure(effect, each={"share": "2.5%", "lasts": "1h30m"})
    [made] = measure_effects("it", measure, "VR09", 3)
    assert made.dump() == {
        "tier": "VR09.a",
        "on": "VR09.b",
        "share": 75_000,
        "lasts": 4 * 3600 + 1800,
    }


def test_a_measure_that_cannot_be_filled_in_says_so() -> None:
    with pytest.raises(BadValue, match="uses a 'share'"):
        measure_effects("it", a_measure({"damage": "{place}.a", "share": "{share}"}), "VR09", 1)
    with pytest.raises(BadValue, match="cannot be"):
        measure_effects("it", a_measure({"damage": "{place}.a", "share": "{units}"}), "VR09", 1)


def test_what_does_not_fit_together_is_told(world: World) -> None:
    wrong: dict[str, dict[str, Any]] = {
        "bad-measure": {"measures": {"it": a_measure({"damage": "{plaze}.a"})}},
        "unknown-pillar": {"measures": {"it": a_measure(pillars=["seventh"])}},
        "earmarks-exceed": {
            "budgets": {2025: Budget(amount=10, earmarks={"campaign": 6, "regional": 5})}
        },
        "no-source": {
            "pillars": {**world.pillars, "it": Pillar(name=Bilingual(en="it"), provenance="read")}
        },
        "unknown-source": {
            "pillars": {
                **world.pillars,
                "it": Pillar(name=Bilingual(en="it"), provenance="read", source="nobody"),
            }
        },
    }
    for code, update in wrong.items():
        assert codes(world.model_copy(update=update)) == [code]
