"""Emergency water of the world nl: 3 litres a person, 2 500 persons a point, within 24 hours."""

import pytest
from worlds import DAY, HOUR, damage, disruption, header, play, when

from oefening.events import ReceptionChanged
from oefening.library import load_raw_world, load_world
from oefening.world.effects import OpenReception
from oefening.world.expand import expand
from oefening.world.model import World

POINTS = 2


def served(world: World, hours: int = 30) -> list[tuple[float, int]]:
    """By the hour how many two points serve, asked for at STARTEX where nobody has water."""
    dry = damage("VR09.drinking-water")
    point = {"open-reception": "VR09", "kind": "water-point", "sites": POINTS}
    acts = disruption("dry", 0, dry, OpenReception.model_validate(point))
    found: list[tuple[float, int]] = []
    records = play(header(world, [acts], without=["seeking-shelter"]), hours * HOUR)[0]
    for at, told in when(records, ReceptionChanged):
        persons = told.served.get("water", 0)
        if persons != (found[-1][1] if found else 0):
            found.append((at / HOUR, persons))
    return found


def test_points_are_there_within_a_day_and_serve_what_the_law_has_them_serve() -> None:
    assert load_world().parameters["emergency-water-each"].provenance == "law"
    assert served(load_world()) == [(DAY / HOUR, POINTS * 2_500)]


@pytest.mark.parametrize(
    ("overrides", "persons"),
    [
        ({"emergency-water-each": "6"}, 1_250),
        ({"emergency-water-each": "4"}, 1_875),
        ({"water-point-litres": "3000"}, 1_000),
        ({"emergency-water-each": "1"}, 2_500),
        ({"water-point-litres": "30000"}, 2_500),
        ({"people-per-water-point": "1000"}, 1_000),
        ({"emergency-water-each": "0", "people-per-water-point": "4000"}, 4_000),
    ],
)
def test_a_point_serves_as_many_as_it_has_room_and_water_for(
    overrides: dict[str, str], persons: int
) -> None:
    world = expand(load_raw_world(), overrides=overrides)
    assert served(world) == [(24, POINTS * persons)]


def test_points_that_take_less_long_are_there_earlier() -> None:
    world = expand(load_raw_world(), overrides={"emergency-water-lead": "8h"})
    assert served(world, 12) == [(8, POINTS * 2_500)]
