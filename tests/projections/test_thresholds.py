"""When a requirement crosses a threshold."""

from shown import shown_header

from oefening.events import WorldSettled
from oefening.projections.thresholds import Thresholds
from oefening.world.nodes import WHOLE


def _crossed(thresholds: Thresholds, level: int) -> list[int]:
    settled = WorldSettled({"VR01/east.power": level}, {}, {}, {}, {})
    return [crossing.level for crossing in thresholds.cross(settled)]


def test_a_fall_is_told_at_every_band_that_has_a_colour_and_so_is_the_way_back() -> None:
    header = shown_header()
    thresholds = Thresholds(header.scenario, header.world)
    told = [
        bool(_crossed(thresholds, WHOLE * share // 100))
        for share in (99, 94, 90, 75, 74, 60, 49, 30, 20, 1, 0, 0, 24, 80, 99, 100, 100)
    ]
    assert told == [
        *(True, True, False, False, True, False, True, False, True, False, True),
        *(False, True, True, True, True, False),
    ]
