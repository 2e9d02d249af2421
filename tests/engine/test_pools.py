"""Staff of a pool that others take than repairs."""

from worlds import crews, header, node, world

from oefening.engine.pools import Pools, Taker
from oefening.engine.run import Run


def _run(number: int) -> Run:
    return Run(header(world(node("VR01.grid"), crews=[crews("VR01", "helper", number)]), []))


def _pools(number: int) -> Pools:
    return Pools(_run(number))


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
    run = _run(1)
    pools, ledger = Pools(run), run.ledger
    pool = pools.of("VR01", "helper")
    loan = ledger.lend(None, pool, 2, "")
    first = _take(pools, 3)
    ledger.end(loan)
    assert (pool.there, pool.free) == (3, 0)
    pools.free(first)
    assert (pool.there, pool.free) == (1, 1)


def test_a_region_that_owes_crews_has_those_of_the_nation() -> None:
    run = _run(1)
    pools, ledger = Pools(run), run.ledger
    own, nation = pools.of("VR01", "helper"), pools.of("NL", "helper")
    ledger.lend(None, nation, 1, "")
    assert pools.near("VR01", "helper") is own
    loan = ledger.lend(None, own, 1, "")
    ledger.lend(own, pools.of("VR02", "helper"), 1, "")
    _take(pools, 1)
    ledger.end(loan)
    assert (own.there, own.free, own.staying) == (1, 0, 0)
    assert pools.near("VR01", "helper") is nation


def test_who_waits_for_more_has_it_of_another_pool_and_gives_all_back() -> None:
    run = _run(0)
    pools, ledger = Pools(run), run.ledger
    own, nation = pools.of("VR01", "helper"), pools.of("NL", "helper")
    ledger.lend(None, nation, 2, "")
    taker = _take(pools, 5)
    ledger.lend(None, own, 4, "")
    pools.serve()
    assert (taker.has, own.busy, nation.busy) == (5, 3, 2)
    pools.free(taker)
    assert (taker.has, own.busy, nation.busy) == (0, 0, 0)


def test_who_comes_to_another_line_stands_in_it_by_when_they_asked() -> None:
    run = _run(0)
    pools, ledger = Pools(run), run.ledger
    own, nation = pools.of("VR01", "helper"), pools.of("NL", "helper")
    loan = ledger.lend(None, own, 1, "")
    busy, first = _take(pools, 1), _take(pools, 1)
    ledger.lend(None, nation, 1, "")
    there, second = _take(pools, 1, "NL"), _take(pools, 1, "NL")
    ledger.end(loan)
    pools.serve()
    assert not own.waiting
    assert (busy.has, first.has, first.pool, second.has) == (1, 0, nation, 0)
    pools.free(there)
    pools.serve()
    assert (first.has, second.has) == (1, 0)


def test_of_those_who_wait_for_the_nations_only_as_many_go_as_their_region_has_free() -> None:
    run = _run(0)
    pools, ledger = Pools(run), run.ledger
    own, nation = pools.of("VR01", "helper"), pools.of("NL", "helper")
    ledger.lend(None, nation, 1, "")
    busy, *waiting = (_take(pools, 1) for _ in range(4))
    ledger.lend(None, own, 1, "")
    pools.serve()
    assert [(one.has, one.pool) for one in waiting] == [(1, own), (0, nation), (0, nation)]
    pools.free(busy)
    pools.serve()
    assert [(one.has, one.pool) for one in waiting] == [(1, own), (1, nation), (0, nation)]
    pools.free(waiting[0])
    pools.serve()
    assert [one.has for one in waiting] == [0, 1, 1]
