"""On the card: numbers of the model as they are now, as they were told, and what is not so."""

from pathlib import Path

import pytest
from headed import head
from shown import Playing
from tui.looks import look_at

from oefening import commands
from oefening.library import load_scenario
from oefening.record import Header
from oefening.tui.frames.frame import Card, View
from oefening.tui.panes import rows
from oefening.tui.scenes.card import card
from oefening.tui.scenes.frame import clock_of, frame_of

WRITTEN = (
    head("bodies", "{en: Bodies}")
    + """\
cells:
  - {id: rot, name: {en: ROT}, sees: [VR09]}
injects:
  - id: dark
    on-call: yes
    to: [rot]
    title: {en: Dark}
    body: {en: "There is {{ VR09.power }} power."}
    asserts:
      - {level: VR09.power, below: 50%}
      - {level: VR09.power, at-least: 1%}
"""
)


@pytest.fixture(scope="module")
def header(tmp_path_factory: pytest.TempPathFactory) -> Header:
    file: Path = tmp_path_factory.mktemp("bodies") / "bodies.yaml"
    file.write_text(WRITTEN, encoding="utf-8")
    loaded = load_scenario(file)
    return Header(seed=1, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)


def seen(playing: Playing) -> Card:
    found = card(look_at(playing), "dark")
    assert found is not None
    return found


def test_until_it_is_released_the_card_tells_what_is_now_and_what_is_not_so(
    header: Header,
) -> None:
    playing = Playing(header)
    playing.do(commands.StartExercise())
    before = seen(playing)
    assert before.body == "There is 100% power."
    assert before.body_note.startswith("(numbers as they are now")
    assert [point.text for point in before.broken] == [
        "Electricity in Utrecht below 50% (now 100%)"
    ]
    playing.do(commands.ReleaseInject("dark"))
    after = seen(playing)
    assert (after.body, after.body_note, after.broken) == ("There is 100% power.", "", ())
    assert after.not_so == ("Electricity in Utrecht below 50%",)


def test_what_is_not_so_stands_out(header: Header) -> None:
    playing = Playing(header)
    playing.do(commands.StartExercise())
    look = look_at(playing)
    frame = frame_of(look, View("en", inject="dark"), clock_of(look), ())
    drawn = rows.card(frame, 60)
    loud = " ".join(text for row in drawn for text, style in row if style == "refused")
    assert "it takes for granted" in loud
    assert "below 50%" in loud
    playing.do(commands.ReleaseInject("dark"))
    look = look_at(playing)
    drawn = rows.card(frame_of(look, View("en", inject="dark"), clock_of(look), ()), 60)
    loud = " ".join(text for row in drawn for text, style in row if style == "refused")
    assert "was not right when it was released" in loud
    assert "below 50%" in loud
