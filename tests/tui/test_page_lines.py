"""What single lines on the page of a node say."""

import pytest
from moved import evacuation, moving_world
from shown import Playing, started
from tui.looks import look_at
from worlds import disruption, header

from oefening import commands
from oefening.tui.frames.level_table import LevelCell
from oefening.tui.frames.page import Line, Page, Section
from oefening.tui.pages.rows import page_rows
from oefening.tui.scenes.pages import page_of
from oefening.tui.widgets.draw import plain, width_of
from oefening.world.effects import Damage, SetLevel


def page(playing: Playing, address: str) -> Page:
    found = page_of(look_at(playing), address)
    assert found is not None
    return found


def test_damage_of_less_than_a_percent_is_not_told_as_none(playing: Playing) -> None:
    slight = Damage.model_validate({"damage": "VR02.power", "share": 5_000, "lasts": "8h"})
    playing.do(commands.Intervene((slight,), "a fuse"))
    damages = next(
        one for one in page(playing, "VR02.power").sections if one.heading.startswith("Damage")
    )
    assert damages.lines[0].text.startswith("power in VR02 <1% out")


def test_a_stock_that_does_not_drain_is_not_said_to_be_of_no_use(playing: Playing) -> None:
    off = SetLevel.model_validate({"set-level": "VR02.food-retail", "at": 0})
    playing.do(commands.Intervene((off,), "closed"))
    [reserve] = page(playing, "VR02.food-retail").sections[0].lines
    assert reserve.note == "full"


@pytest.mark.parametrize("room", [79, 119])
def test_what_a_line_without_a_level_notes_is_seen(room: int) -> None:
    moving = started(header(moving_world(), [disruption("go", 0, evacuation(persons=2000))]))
    moving.until(1)
    rows = page_rows(page(moving, "VR02"), room, "en")
    seen = " ".join("".join(text for text, _ in one.row).strip() for one in rows)
    assert "evacuees from VR01 to VR02: 2,000 · 1,000 still waiting, 1,000 on the way" in seen


CELL = LevelCell(990_000)


@pytest.mark.parametrize("room", [79, 119])
def test_nothing_of_a_name_a_heading_or_a_note_is_cut(room: int) -> None:
    name = "Crisisorganisatie en openbaar bestuur"
    heading = "Voorzieningen waar andere op steunen"
    note = "reservisten weg, tot zij terug zijn op hun post · deel 3 van 4 (25%) · noodstroom"
    lines = (Line(name, CELL, left="5u", note=note, link="a"), Line(name, CELL, link="b"))
    page = Page("p", "page", None, (), sections=(Section(heading, lines, CELL),))
    rows = page_rows(page, room, "nl")
    seen = " ".join(" ".join(plain(one.row).split()) for one in rows)
    assert "…" not in seen
    for whole in (name, heading, note):
        assert whole in seen
    assert all(width_of(one.row) <= room for one in rows)
    assert {one.key for one in rows} == {"", "0", "1"}


def seen(line: Line, room: int) -> list[str]:
    """The rows of that line alone, on a page of its own."""
    page = Page("p", "page", None, (), sections=(Section("s", (line,)),))
    rows = page_rows(page, room, "nl")[2:]
    assert all(width_of(one.row) <= room for one in rows)
    return [plain(one.row).rstrip() for one in rows]


def test_a_long_name_goes_on_below_and_its_level_stands_behind_the_end_of_it() -> None:
    name = "weet zonder telefoon of internet waarheen, en gaat daar ook zelf heen"
    *above, last = seen(Line(name, value="35%"), 79)
    assert above
    assert last.endswith("35%")
    assert "%" not in " ".join(above)
    assert " ".join(" ".join((*above, last)).split()) == f"{name} 35%"


def test_a_name_beside_a_long_value_is_whole() -> None:
    value = "4 in voorbereiding, 5 zonder personeel, 2 open"
    told = " ".join(seen(Line("opvanglocaties", value=value), 79))
    assert " ".join(told.split()) == f"opvanglocaties: {value}"
    assert seen(Line("opvanglocaties", value="2 open"), 79)[0].split() == [
        "opvanglocaties", "2", "open",
    ]  # fmt: skip


def test_a_level_stands_behind_a_sentence_and_never_within_it() -> None:
    told = "stroom in Groningen: volgens het model niet vóór D2 05:42, en verder weet niemand het"
    rows = seen(Line(told, LevelCell(0), link="a"), 79)
    assert len(rows) > 1
    assert " ".join(" ".join(rows).split()) == f"{told} 0%✖="
