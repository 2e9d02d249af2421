"""What the page of a place says of demand that was raised, and of what nobody answered."""

import pytest
from called import called_header, called_world
from shown import Playing
from tui.looks import look_at

from oefening import commands
from oefening.projections.demanded import in_vain
from oefening.projections.lookup import Lookup
from oefening.projections.unanswered import Unanswered
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


@pytest.mark.parametrize(
    ("asked", "lost", "english", "dutch"),
    [
        (40, 20, "about 20 of 40 an hour", "ongeveer 20 van 40 per uur"),
        (40, 9, "fewer than 10 an hour, of about 40", "minder dan 10 per uur, van ongeveer 40"),
        (9, 4, "fewer than 10 an hour", "minder dan 10 per uur"),
        (9, 9, "all of them, fewer than 10 an hour", "alle, minder dan 10 per uur"),
        (12, 12, "all of them, about 10 an hour", "alle, ongeveer 10 per uur"),
        (12, 0, "hardly any now", "nu vrijwel geen"),
    ],
)
def test_few_are_never_told_about(asked: int, lost: int, english: str, dutch: str) -> None:
    one = Unanswered("NL.calls", "calls", "NL.calls", asked, lost, 70)
    said = in_vain(called_world(), one)
    assert said is not None
    assert said.render("en") == f"calls not answered: {english}, 70 since STARTEX"
    assert said.render("nl") == f"calls not answered: {dutch}, 70 sinds STARTEX"
