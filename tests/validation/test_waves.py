"""What is said of the two numbers of the wave, worked out by hand as it is simulated."""

import pytest
from validation.cases import ran
from validation.waves import (
    BLOCKS,
    HOPS,
    ITALY,
    SPAIN,
    away,
    best,
    level,
    missed,
    missed_both,
    seconds,
)

pytestmark = pytest.mark.xdist_group("validation")
HOP, BLOCK = seconds("grid-restart-hop"), seconds("block-takes")


@pytest.mark.parametrize("slug", [SPAIN, ITALY])
def test_the_wave_worked_out_is_the_wave_simulated(slug: str) -> None:
    for place, far in away(slug).items():
        for hours in range(24):
            simulated = ran(slug).level(f"{place}.power", hours)
            assert level(far, hours, HOP, BLOCK) == pytest.approx(simulated, abs=1e-5)


def test_the_shared_pair_is_the_one_that_misses_both_grids_by_least() -> None:
    tried = [(missed_both(hop, best(hop)), hop, best(hop)) for hop in HOPS]
    assert min(tried)[1:] == (HOP, BLOCK)


def test_the_shared_pair_is_the_best_of_neither_grid() -> None:
    """Each would have another, Spain a slower one."""
    pairs = [(hop, block) for hop in HOPS for block in BLOCKS]
    for slug in (SPAIN, ITALY):
        wanted = min(pairs, key=lambda pair: missed(slug, *pair))
        assert missed(slug, *wanted) < missed(slug, HOP, BLOCK) * 2 / 3
    slower = [missed(SPAIN, HOP, block) for block in BLOCKS if block > BLOCK]
    assert min(slower) < missed(SPAIN, HOP, BLOCK)
