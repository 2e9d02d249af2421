"""The casualties of a region and of the nation, as lines of the dialogue tell them."""

import pytest
from cared import care, cared, country, hurt
from worlds import disruption, header

from oefening.cli.views import Views
from oefening.text import Language

MADE = country(care(hospitals={"slots": 2}), {"VR01": 1_000, "VR02": 1_000})


@pytest.mark.parametrize(
    ("language", "heading", "means"),
    [("nl", "Slachtoffers in {}:", "behandelplaatsen"), ("en", "Casualties in {}:", "treatment")],
)
def test_levels_tell_the_casualties_of_a_region_and_of_the_nation_where_there_are_any(
    language: Language, heading: str, means: str
) -> None:
    crash = disruption("crash", "30m", hurt(t1=2))
    _, state = cared(MADE, [crash], "45m")
    views = Views(header(MADE, [crash]), language)
    for asked, place in ((["VR01"], "VR01"), ([], "NL")):
        told = views.heat(state, asked)
        name = views.words(views.names.place(place))
        _, t1, at_hand, plan = told[told.index(heading.format(name)) :]
        assert t1.startswith("  T1: 1 ")
        assert means in at_hand
        assert plan.startswith("  ")
    assert heading.format("VR02") not in views.heat(state, ["VR02"])
