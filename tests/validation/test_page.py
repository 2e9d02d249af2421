"""The page is as the runs have it, and every figure is there."""

import xml.etree.ElementTree as ET

import pytest
from validation.cases import slugs
from validation.page import PAGE, PICTURES, page
from validation.pictures import figure

from oefening.text import say

pytestmark = pytest.mark.xdist_group("validation")


def test_the_page_is_what_would_be_made() -> None:
    kept = PAGE.read_text(encoding="utf-8")
    assert kept == page(), "run 'python -m docs.validation' and read what changed"


@pytest.mark.parametrize("slug", [pytest.param(slug) for slug in slugs()])
def test_a_figure_is_what_would_be_drawn(slug: str) -> None:
    kept = (PICTURES / f"{slug}.svg").read_text(encoding="utf-8")
    assert kept == figure(slug), "run 'python -m docs.validation' and look at what changed"
    words = [one.text or "" for one in ET.fromstring(kept).iter() if one.tag.endswith("}text")]
    assert say("en", "report.mark") in words


def test_there_is_no_figure_of_anything_else() -> None:
    assert {path.stem for path in PICTURES.glob("*.svg")} == set(slugs())
