"""The introduction: when it is shown, and that it says what is so."""

import pytest
from tui.fake import FakeFeed
from tui.pilots import NARROW, played, press, screen_of, settled, type_in, under_way

from oefening.text import LANGUAGES, Language, say
from oefening.tui.introduction import KEYS, introduction
from oefening.tui.keys.actions import ACTIONS
from oefening.tui.keys.situation import panes_of
from oefening.tui.playing import PlayApp
from oefening.tui.widgets.draw import plain, width_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_a_window_of_80_by_24(language: Language) -> None:
    rows = introduction(77, language)
    assert len(rows) <= 24 - 3  # the head, a margin and the keys
    assert all(width_of(row) <= 77 for row in rows)
    assert "…" not in "".join(map(plain, rows))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [20, 50, 63, 64, 120])
def test_it_names_every_pane_and_the_keys_that_matter_at_any_width(
    width: int, language: Language
) -> None:
    told = "\n".join(plain(row) for row in introduction(width, language))
    for pane in panes_of("play"):
        assert say(language, f"tui.pane.{pane}") in told
    for action in ACTIONS:
        if action.name in KEYS:
            assert f"\n {action.key(language)} " in f"\n{told}"


async def test_who_is_new_reads_it_before_the_brief() -> None:
    app = PlayApp(FakeFeed(), "nl", introduced=True)
    async with app.run_test(size=NARROW) as pilot:
        await settled(pilot)
        assert "Zo gaat een oefening" in screen_of(pilot)
        await press(pilot, "l")
        assert "How an exercise goes" in screen_of(pilot)
        await press(pilot, "space")
        assert "READY FOR STARTEX" in screen_of(pilot)


async def test_it_is_not_in_the_way_of_others() -> None:
    async with played(FakeFeed(), "nl") as pilot:
        assert "Zo gaat een oefening" not in screen_of(pilot)


@pytest.mark.parametrize("menu", ["question_mark", "ctrl+p"])
async def test_it_can_be_read_again_while_playing(menu: str) -> None:
    async with played(under_way(), "nl") as pilot:
        await press(pilot, menu)
        if menu == "ctrl+p":
            await type_in(pilot, "uitleg")
        else:
            await press(pilot, *["end", "up", "up", "up", "up"])
            assert "▸ i       de uitleg" in screen_of(pilot)
            await press(pilot, "enter")
        assert "Zo gaat een oefening" in screen_of(pilot)
        await press(pilot, "escape")
        assert "Zo gaat een oefening" not in screen_of(pilot)
