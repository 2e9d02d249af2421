"""Staff of a pool that others take than repairs."""

from worlds import crews, header, node, world

from oefening.engine.pools import Pools, Taker
from oefening.engine.run import Run


def _pools(number: int) -> Pools:
    return Pools(Run(header(world(node("VR01.grid"), crews=[crews("VR01", "helper", number)]), [])))


def _take(pools: Pools, wanted: int, place: str = "VR01") -> Taker:
    return pools.take(place, "helper", wanted, lambda: None)


def test_who_takes_gets_what_is_free_and_waits_for_the_rest() -> None:
    pools = _pools(5)
    first, second = _take(pools, 3), _take(pools, 4)
    assert (first.has, second.has, second.missing) == (3, 2, 2)
    pools.free(first)
    pools.serve()
    assert (first.has, second.has, second.missing, pools.of("VR01", "helper").free) == (0, 4, 0, 1)


def test_who_came_first_is_served_first_though_another_wants_less() -> None:
    pools = _pools(4)
    first, large, small = _take(pools, 3), _take(pools, 4), _take(pools, 1)
    assert (large.has, small.has) == (1, 0)
    pools.free(first)
    pools.serve()
    assert (large.has, small.has) == (4, 0)
    pools.free(large)
    pools.serve()
    assert small.has == 1


def test_who_gives_up_waiting_holds_up_nobody() -> None:
    pools = _pools(2)
    first, second, third = _take(pools, 2), _take(pools, 2), _take(pools, 1)
    pools.free(second)
    pools.free(first)
    pools.serve()
    assert (second.has, third.has, pools.of("VR01", "helper").free) == (0, 1, 1)


def test_staff_that_is_to_leave_leaves_when_it_comes_free() -> None:
    pools = _pools(3)
    first = _take(pools, 3)
    pools.of("VR01", "helper").crews -= 2
    pools.free(first)
    assert pools.of("VR01", "helper").free == 1


def test_a_region_that_owes_crews_has_those_of_the_nation() -> None:
    pools = _pools(1)
    pools.of("NL", "helper").crews += 1
    assert pools.near("VR01", "helper").place == "VR01"
    pools.of("VR01", "helper").crews -= 3
    assert pools.near("VR01", "helper").place == "NL"
