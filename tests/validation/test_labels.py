"""Each curve and mark of a figure can be told from the others by its name."""

import xml.etree.ElementTree as ET

import pytest
from validation.cases import observed, slugs
from validation.labels import CLEAR, OWN, Box, apart, beside, stretches, within
from validation.pictures import figure

pytestmark = pytest.mark.xdist_group("validation")

FRAME = Box(0, 0, 400, 200)
STAIRS = [(20.0 * (step // 2), 200.0 - 20 * ((step + 1) // 2)) for step in range(20)]


def words(slug: str) -> list[str]:
    """What stands in a figure."""
    return [one.text or "" for one in ET.fromstring(figure(slug)).iter() if "}text" in one.tag]


@pytest.mark.parametrize("slug", slugs())
def test_every_line_and_every_mark_beside_lines_has_its_name(slug: str) -> None:
    found = words(slug)
    for panel in observed(slug).figure:
        assert set(panel.lines.values()) <= set(found)


def test_marks_near_to_each_other_have_their_name_once() -> None:
    """At Diemen two were told of when power was back; at Hemweg one."""
    for slug in ("diemen-2015", "amsterdam-hemweg-2017"):
        assert words(slug).count("power, observed") == 1


def test_a_name_stands_on_the_side_of_its_curve_where_there_is_no_other() -> None:
    for aside in (-30, 30):
        curve, other = (
            stretches([(x + moved + 100, y) for x, y in STAIRS]) for moved in (0, aside)
        )
        box, anchor = beside("Madrid", curve, other, FRAME)
        assert anchor == ("start" if aside < 0 else "end")
        assert within(box, FRAME)
        assert min(apart(box, one) for one in curve) >= OWN
        assert min(apart(box, one) for one in curve) < min(apart(box, one) for one in other)


def test_a_name_between_two_curves_goes_where_they_are_furthest_apart() -> None:
    curve = stretches([(0, 190), (100, 190), (100, 20), (400, 20)])
    others = stretches([(0, 195), (80, 195), (80, 10), (400, 10)])
    others += stretches([(0, 198), (120, 198), (120, 40), (200, 40), (200, 90), (400, 90)])
    box, _ = beside("Madrid", curve, others, FRAME)
    assert box.left > 200
    assert min(apart(box, one) for one in others) >= CLEAR - 5


@pytest.mark.parametrize(
    ("other", "far"),
    [(Box(10, 10, 30, 20), 0), (Box(33, 24, 40, 30), 5), (Box(5, 25, 30, 30), 5)],
)
def test_how_far_boxes_are_apart(other: Box, far: float) -> None:
    assert apart(Box(10, 10, 30, 20), other) == far
