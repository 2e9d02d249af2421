"""What the dialog of a decision says of a lever, and the places that it offers."""

import pytest
from shown import Playing
from tui.looks import look_at

from oefening.cli.cards import levers
from oefening.cli.exercises import header_of
from oefening.cli.views import Views
from oefening.text import Language
from oefening.text.content import literal
from oefening.tui.feeds.offers import catalogue


def test_only_regions_are_offered_where_a_lever_works_on_a_whole_region() -> None:
    look = look_at(Playing(header_of("kabelbrug-utrecht", 1)), "nl")
    offered = {lever.id: lever for lever in catalogue(look).levers}
    [region, _] = offered["scale-up"].parameters
    assert "VR09" in [one.id for one in region.values]
    assert not [one.id for one in region.values if "/" in one.id]
    assert region.default == ""
    [district, *_] = offered["mobile-generators"].parameters
    assert "/" in district.default


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nl",
            ("eerst: voorzitter vraagt", "grondslag: Wet veiligheidsregio's art. 51"),
        ),
        ("en", ("first: chair asks the Minister", "legal basis: Wet veiligheidsregio's art. 51")),
    ],
)
def test_the_way_and_the_law_of_assistance_are_told_before_it_is_pulled(
    language: Language, words: tuple[str, str]
) -> None:
    header = header_of("kabelbrug-utrecht", 1)
    look = look_at(Playing(header), language)
    offered = {lever.id: lever for lever in catalogue(look).levers}
    listed = " ".join(levers(Views(header, language), literal("VR09")))
    assert all(word in offered["relief-of-teams"].meaning for word in words)
    assert all(word in listed for word in words)


def test_the_dialogue_tells_the_bounds_of_a_number() -> None:
    header = header_of("kabelbrug-utrecht", 1)
    listed = levers(Views(header, "nl"), literal("VR09"))
    assert any("GRIP-niveau; van 0 tot 5" in line for line in listed)
