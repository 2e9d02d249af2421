"""The crisis organisation on the page of a region, and in the status of the dialogue."""

import pytest
from organised import grip, two_regions
from shown import Playing
from tui.looks import look_at
from worlds import damage, disruption, header

from oefening import commands
from oefening.cli.views import Views
from oefening.text import Language
from oefening.tui.scenes.pages import page_of

HEADINGS: dict[Language, str] = {"nl": "Crisisorganisatie", "en": "Crisis organisation"}


@pytest.fixture
def playing() -> Playing:
    """VR01 at GRIP 2 on bad roads, half an hour in."""
    steps = [disruption("up", 0, damage("VR01.road", "60%"), grip("VR01", 2))]
    playing = Playing(header(two_regions(), steps))
    playing.do(commands.StartExercise())
    playing.do(commands.SetSpeed(60))
    playing.until(1)
    return playing


@pytest.mark.parametrize("language", HEADINGS)
def test_the_page_of_a_region_tells_its_level_and_its_teams(
    playing: Playing, language: Language
) -> None:
    page = page_of(look_at(playing, language), "VR01")
    assert page is not None
    (told,) = [one for one in page.sections if one.heading == HEADINGS[language]]
    assert [line.text for line in told.lines] == [
        "GRIP 2, sinds D1 06:30" if language == "nl" else "GRIP 2, since D1 06:30",
        "team",
        "team",
        "team",
    ]
    late = "minuten te laat" if language == "nl" else "minutes too late"
    assert late in told.lines[2].note


def test_it_stands_above_the_nodes(playing: Playing) -> None:
    page = page_of(look_at(playing, "en"), "VR01")
    assert page is not None
    assert page.sections[0].heading == HEADINGS["en"]


def test_a_region_that_nobody_scaled_up_has_no_such_section(playing: Playing) -> None:
    page = page_of(look_at(playing, "en"), "VR02")
    assert page is not None
    assert HEADINGS["en"] not in [one.heading for one in page.sections]


def test_the_status_tells_the_same(playing: Playing) -> None:
    views = Views(playing.header, "en")
    lines = views.organisation(playing.engine.state)
    assert lines[0] == "VR01: GRIP 2, since D1 06:30"
    assert [line.startswith("  team: ") for line in lines[1:]] == [True] * 3
    assert set(lines) <= set(views.status(playing.engine.state, playing.engine.now, None))
