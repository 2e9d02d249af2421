"""An engine that is let go of leaves little garbage, and many put their nodes in order once."""

import gc
from collections import Counter

import pytest
from exercises import rich_header

from oefening.clock import HOUR
from oefening.commands import StartExercise
from oefening.engine import Engine
from oefening.engine.flow.compile import _order
from oefening.engine.flow.kernel import Kernel
from oefening.engine.flow.solver import Solver
from oefening.garbage import ignored
from oefening.record import Seat
from oefening.state import State

LARGE = (Kernel, Solver, State)


def kept() -> Counter[type]:
    """How many there are of what is large."""
    return Counter(type(one) for one in gc.get_objects() if type(one) in LARGE)


@pytest.mark.parametrize("let_go", [True, False])
def test_what_is_large_is_gone_at_once_only_if_it_is_let_go_of(let_go: bool) -> None:
    with ignored():
        before = kept()
        engine = Engine(rich_header())
        engine.apply(StartExercise(), Seat())
        engine.advance(2 * HOUR)
        assert kept() - before == Counter(LARGE)
        if let_go:
            engine.let_go()
        del engine
        assert kept() - before == Counter(() if let_go else LARGE)


def test_engines_of_one_world_put_its_nodes_in_order_once() -> None:
    header, orders = rich_header(), _order.cache_info
    Engine(header)
    made = orders().misses
    for seed in (2, 3):
        Engine(header.model_copy(update={"seed": seed}))
    assert orders().misses == made
    world = header.world.model_copy(update={"nodes": header.world.nodes[::-1]})
    Engine(header.model_copy(update={"world": world}))
    assert orders().misses == made + 1
