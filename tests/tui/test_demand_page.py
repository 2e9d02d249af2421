"""What the page of a place says of demand that was raised, and of what nobody answered."""

import pytest
from called import called_header
from shown import Playing
from tui.looks import look_at

from oefening import commands
from oefening.projections.lookup import Lookup
from oefening.text import Language
from oefening.tui.scenes.pages import page_of
from oefening.world.effects import Demand

HEADINGS = ("Changed demand", "Veranderde vraag")


def lines(playing: Playing, place: str, language: Language = "en") -> list[str]:
    page = page_of(look_at(playing, language), place)
    assert page is not None
    found = [one for one in page.sections if one.heading.startswith(HEADINGS)]
    return [line.text for one in found for line in one.lines]


@pytest.fixture
def playing() -> Playing:
    playing = Playing(called_header())
    playing.do(commands.StartExercise())
    playing.until(1)
    return playing


def test_the_page_of_a_region_says_what_is_asked_more_and_why(playing: Playing) -> None:
    assert lines(playing, "VR01") == [
        "calls not answered: about 30 of 120 an hour, 20 since STARTEX",
        "demand for room in VR01 200% of normal, by worry",
    ]


def test_the_page_of_the_nation_has_its_own(playing: Playing) -> None:
    assert lines(playing, "NL", "nl") == [
        "calls not answered: ongeveer 600 van 1.800 per uur, 300 sinds STARTEX",
        "vraag naar calls 300% van normaal, door worry",
    ]


def test_a_change_by_hand_multiplies_and_says_so(playing: Playing) -> None:
    busy = Demand.model_validate({"demand": "VR01.room", "factor": "150%"})
    playing.do(commands.Intervene((busy,), "a fair"))
    assert lines(playing, "VR01")[1] == (
        "demand for room in VR01 300% of normal, by worry, override of the facilitator"
    )


def test_where_nothing_changed_there_is_nothing(playing: Playing) -> None:
    assert lines(playing, "VR02") == []


def test_an_answer_to_a_question_about_a_place_says_it_too(playing: Playing) -> None:
    sight = look_at(playing).sight
    lookup = Lookup(playing.header.world, sight.names, sight.levels, sight.sites, sight.residents)
    said = lookup.of("VR01", playing.state, playing.engine.now).render("en")
    assert (
        "Other than normal: demand for room in VR01 200% of normal, by worry, "
        "calls not answered: about 30 of 120 an hour"
    ) in said
