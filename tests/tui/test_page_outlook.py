"""What pages say of what is to come: when a node is back, and what will be empty by when."""

from dataclasses import replace

import pytest
from shown import Playing
from tui.looks import look_at

from oefening.clock import HOUR
from oefening.state.parts import DamageState
from oefening.tui.frames.page import Line
from oefening.tui.scenes.look import Look
from oefening.tui.scenes.pages import page_of

FULL = 1_000_000


@pytest.fixture
def playing(playing: Playing) -> Playing:
    """Power in the east is out since an hour; its masts have an hour of battery left."""
    playing.until(2)
    return playing


def with_a_crew_until(playing: Playing, node: str, until: int) -> Look:
    """The exercise with a damage more, on which a crew is at work."""
    state = playing.state.copy()
    state.levels[node] = 0
    state.damages["mast"] = DamageState(node, FULL, "out", "x", 0, "grid", until, "VR01")
    return replace(look_at(playing), state=state)


def test_a_region_is_not_back_before_the_last_area_of_which_the_end_is_known(
    playing: Playing,
) -> None:
    look = with_a_crew_until(playing, "VR01/rest.power", 5 * HOUR)
    found = page_of(look, "VR01.power")
    assert found is not None
    assert found.told[0] == (
        "The public was told nothing. Model: not before D1 11:30 (VR01/rest); no telling when: "
        "it ends by the scenario (cause: power in VR01/east)."
    )


def test_what_a_crew_mends_and_the_scenario_too_is_not_back_before_the_crew_is_done(
    playing: Playing,
) -> None:
    look = with_a_crew_until(playing, "VR01/east.power", 5 * HOUR)
    found = page_of(look, "VR01/east.power")
    assert found is not None
    assert "Model: not before D1 11:30; no telling when" in found.told[0]


def test_what_is_empty_only_after_the_story_is_left_out_and_the_rest_is_called_by_its_name(
    playing: Playing,
) -> None:
    def mast(duration: float) -> Line:
        look = look_at(playing)
        scenario = look.scenario.model_copy(update={"duration": int(duration * HOUR)})
        header = look.sight.header.model_copy(update={"scenario": scenario})
        found = page_of(replace(look, sight=replace(look.sight, header=header)), "VR01/east")
        assert found is not None
        [line] = [
            one for part in found.sections for one in part.lines if one.link == "VR01/east.mobile"
        ]
        return line

    assert mast(24).left == "1h"
    assert mast(24).note == "Reserve for the loss of power"
    assert mast(2.5).left == mast(2.5).note == ""
