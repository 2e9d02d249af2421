"""What is said of the two numbers of the wave, worked out by hand as it is simulated."""

import pytest
from validation.cases import observed, ran
from validation.waves import (
    ITALY,
    SPAIN,
    away,
    fits_spain,
    fitting,
    level,
    provinces,
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


def test_the_shared_pair_is_one_of_many_that_fit_spain() -> None:
    assert fits_spain(HOP, BLOCK)
    assert len({hop for hop, _ in fitting()}) >= 4


def test_no_pair_that_fits_spain_brings_italy_back_in_time() -> None:
    [asked] = [one for one in observed(ITALY).targets if one.id == "provinces"]
    assert asked.least is not None
    assert max(provinces(hop, block) for hop, block in fitting()) < asked.least


def test_other_pairs_would_bring_italy_back_in_time() -> None:
    [asked] = [one for one in observed(ITALY).targets if one.id == "provinces"]
    assert asked.holds(provinces(HOP * 2 // 3, BLOCK // 2))
