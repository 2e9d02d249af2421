"""Routes: from region to region through neighbours, as far as a map says within a fifth."""

from itertools import pairwise

import pytest

from oefening.library import load_world
from oefening.world.routes import Routes


@pytest.fixture(scope="module")
def routes() -> Routes:
    return Routes(load_world())


def test_a_route_goes_through_neighbours(routes: Routes) -> None:
    places = {place.id: place for place in load_world().regions}
    route = routes.route("VR17", "VR05")
    assert route[0] == "VR17"
    assert route[-1] == "VR05"
    assert all(two in places[one].neighbours for one, two in pairwise(route))


def test_every_region_is_reached_from_every_other_and_it_is_as_far_back(routes: Routes) -> None:
    ids = [place.id for place in load_world().regions]
    for one in ids:
        for two in ids:
            assert (routes.distance(one, two) == 0) == (one == two)
            assert routes.distance(one, two) == routes.distance(two, one)


def test_no_detour_by_a_third_region_is_shorter(routes: Routes) -> None:
    ids = [place.id for place in load_world().regions]
    for one in ids:
        for two in ids:
            for by in ids:
                way = routes.distance(one, by) + routes.distance(by, two)
                assert routes.distance(one, two) <= way


def test_distances_are_those_of_the_map(routes: Routes) -> None:
    # Groningen to the middle of Zeeland is some 340 km by road, Utrecht to Gelderland-Midden 70.
    assert 270_000 < routes.distance("VR01", "VR19") < 410_000
    assert 45_000 < routes.distance("VR09", "VR07") < 95_000


def test_a_place_that_is_in_no_region_has_no_route(routes: Routes) -> None:
    with pytest.raises(KeyError):
        routes.distance("NL", "VR09")
