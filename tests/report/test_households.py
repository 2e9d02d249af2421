"""How households were prepared and how cold it was: on the page, in the dialogue, in the report."""

import pytest
from reported import Reported, row, sections_of
from shown import shown_header
from tui.looks import look_at

from oefening.cli.views import Views
from oefening.events import PreparednessChanged, WeatherChanged
from oefening.projections.story import Story
from oefening.record import Header
from oefening.scenario.model import Disruption
from oefening.text import Language
from oefening.tui.scenes.pages import page_of
from oefening.world.preparedness import Preparedness
from oefening.world.weather import Weather

EFFECTS = (
    {"weather": "VR01", "temperature": "-4.5°C"},
    {"preparedness": "VR01/east", "kit": "+30%"},
)


def header() -> Header:
    """The exercise of the screens, in a world with weather and preparedness, which change."""
    plain = shown_header()
    prepared = Preparedness.model_validate({"everywhere": {"kit": "30%", "helps": "40%"}})
    weather = Weather.model_validate({"temperature": "3°C", "works": "100%"})
    world = plain.world.model_copy(update={"preparedness": prepared, "weather": weather})
    turn = Disruption.model_validate(
        {"id": "turn", "at": "T+30m", "title": {"en": "A turn"}, "effects": EFFECTS}
    )
    changed = {"disruptions": (*plain.scenario.disruptions, turn)}
    scenario = plain.scenario.model_copy(update=changed)
    return plain.model_copy(update={"world": world, "scenario": scenario})


@pytest.fixture
def playing() -> Reported:
    playing = Reported(header()).started()
    playing.until(1)
    return playing


@pytest.mark.parametrize(
    ("language", "outside", "shares"),
    [
        ("en", "-4.5 °C outside", ["40%", "40%"]),
        ("nl", "buiten -4,5 °C", ["40%", "40%"]),
    ],
)
def test_the_page_of_a_region_tells_both_and_its_mean(
    playing: Reported, language: Language, outside: str, shares: list[str]
) -> None:
    page = page_of(look_at(playing, language), "VR01")
    assert page is not None
    assert page.told[0].endswith(f" · {outside}")
    heading = "Voorbereiding van huishoudens" if language == "nl" else "Preparedness of households"
    [lines] = [one.lines for one in page.sections if one.heading == heading]
    assert [line.value for line in lines] == shares
    area = page_of(look_at(playing, language), "VR01/east")
    assert area is not None
    [lines] = [one.lines for one in area.sections if one.heading == heading]
    assert [line.value for line in lines] == ["60%", "40%"]


def test_the_dialogue_tells_both_of_a_place_that_is_asked_for(playing: Reported) -> None:
    views = Views(playing.header, "en")
    assert views.heat(playing.state, ["VR01/east"])[1:] == [
        "  -4.5 °C outside",
        "  Households: emergency kit at home 60%, help others 40%",
    ]
    assert not any("outside" in line for line in views.heat(playing.state))


def test_the_story_tells_what_changed(playing: Reported) -> None:
    story = Story(playing.header)
    lines = [line.render("en") for one in playing.records for line in story.tell(one)]
    told = "\n".join(lines)
    assert "It is -4.5 °C outside: VR01" in told
    assert (
        "Households in VR01/east prepared otherwise: emergency kit at home up by 30 percentage "
        "points" in told
    )


def test_the_report_tells_both_at_startex_and_at_the_end(playing: Reported) -> None:
    page = playing.page()
    east, rest = (row(page, "households", f"households/VR01/{id}") for id in ("east", "rest"))
    assert east["emergency kit at home"].text == "30%, later 60%"
    assert east["Outside"].text == "3 °C, later -4.5 °C"
    assert rest["emergency kit at home"].text == "30%"
    assert set(playing.numbers(PreparednessChanged)) <= set(east["emergency kit at home"].cites)
    assert set(playing.numbers(WeatherChanged)) <= set(rest["Outside"].cites)
    assert "know where to go without telephone or internet" not in east


def test_a_world_that_says_nothing_of_it_has_no_such_section() -> None:
    playing = Reported().started()
    assert "households" not in [one.id for one in sections_of(playing.page().sections)]
