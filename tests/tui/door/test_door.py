"""The door itself: the introduction, the language, leaving, and whatever is in its lists."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tui.door.doorway import choice, door, exercise, scenario
from tui.pilots import NARROW, WIDE, press, screen_of, settled

from oefening.commands import StartExercise
from oefening.text import Language
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.dialogs.steps import once
from oefening.tui.door import Choice
from oefening.tui.door.app import Door
from oefening.tui.door.asking import search
from oefening.tui.door.model import Wish
from oefening.tui.widgets.bar import Bar


async def test_who_has_played_nothing_yet_reads_the_introduction_first(here: Path) -> None:
    async with door() as pilot:
        assert "How an exercise goes" in screen_of(pilot)
        await press(pilot, "l")
        assert "Zo gaat een oefening" in screen_of(pilot)
        await press(pilot, "enter")
        assert "Een scenario spelen" in screen_of(pilot)
        assert choice(pilot) is None


async def test_what_can_be_done_is_told_in_the_other_language_too(here: Path) -> None:
    async with door() as pilot:
        await press(pilot, "enter", "question_mark", "ctrl+l")
        assert "verder in het Engels" in screen_of(pilot)
        assert "ctrl+l English · ctrl+q stoppen" in screen_of(pilot)
        await press(pilot, "ctrl+l", "escape", "ctrl+l")
        assert "ctrl+l" not in screen_of(pilot)
        assert "Een scenario spelen" in screen_of(pilot)


async def test_who_has_played_before_is_not_held_up(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        assert "How an exercise goes" not in screen_of(pilot)
        await press(pilot, "i")
        assert "How an exercise goes" in screen_of(pilot)


async def test_of_what_is_still_read_it_is_said_that_it_is(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exercise(here, "one")
    monkeypatch.setattr("oefening.tui.door.app.read", lambda lists: iter(()))
    app = Door(Path("scenarios"), Path("exercises"), (), "en")
    async with app.run_test(size=WIDE) as pilot:
        await settled(pilot)
        for key in ("end", "tab"):
            assert "this is still being read: a moment" in screen_of(pilot)
            assert "leads to why" not in screen_of(pilot)
            await press(pilot, key)


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_the_introduction_fits_a_small_screen(here: Path, language: Language) -> None:
    async with door(language, NARROW) as pilot:
        pane = pilot.app.screen.query_one("#intro")
        assert pane.max_scroll_y == 0
        assert all(len(line) <= 80 for line in screen_of(pilot).splitlines())
        assert "…" not in screen_of(pilot)


@pytest.mark.parametrize("key", ["q", "Q", "ctrl+q"])
async def test_one_leaves_without_a_choice(here: Path, key: str) -> None:
    exercise(here, "one")
    async with door() as pilot:
        await press(pilot, key)
        assert pilot.app.return_value == 0
        assert choice(pilot) is None


async def test_ctrl_c_is_an_interruption(here: Path) -> None:
    async with door() as pilot:
        await press(pilot, "ctrl+c")
        assert pilot.app.return_value == 130


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_help_and_quit_are_named_in_the_smallest_window(
    here: Path, language: Language
) -> None:
    exercise(here, "one")
    async with door(language, (24, 12)) as pilot:
        last = screen_of(pilot).splitlines()[-2:]
        assert any("? " in line for line in last)
        assert any("Q " in line for line in last)


async def test_help_lists_what_can_be_done_and_does_it(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        await press(pilot, "question_mark")
        assert "play this scenario, as a new exercise" in screen_of(pilot)
        await press(pilot, "enter")
        assert choice(pilot) == Choice("play", "kabelbrug-utrecht")


async def test_a_key_that_does_nothing_says_so(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        await press(pilot, "p")
        assert "'p' does nothing here" in screen_of(pilot)


async def test_the_mouse_chooses_and_opens(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "zz-last")
    async with door() as pilot:
        await pilot.click("#scenarios", offset=(4, 3))
        await settled(pilot)
        assert "▸ zz-last" in screen_of(pilot)
        await pilot.click("#scenarios", offset=(4, 3), times=2)
        await settled(pilot)
        assert choice(pilot) == Choice("play", str(Path("scenarios/zz-last.yaml")))


async def test_a_window_that_becomes_wider_or_narrower_has_its_rows_fitted(here: Path) -> None:
    exercise(here, "one")
    async with door(size=WIDE) as pilot:
        wide = screen_of(pilot)
        await pilot.resize_terminal(*NARROW)
        await settled(pilot)
        narrow = screen_of(pilot)
        await pilot.resize_terminal(*WIDE)
        await settled(pilot)
        assert screen_of(pilot) == wide
    async with door(size=NARROW) as pilot:
        assert screen_of(pilot) == narrow


# ── hostile ──────────────────────────────────────────────────────────────────────────────────────

TOUR = ("tab", "enter", "escape", "tab", "w", "question_mark", "escape", "f", "escape", "l")


@pytest.mark.parametrize("title", ["[umcg]", "[/]", "[@click=app.quit]x[/]", "\\[", "x" * 300])
async def test_titles_are_shown_as_they_are(here: Path, title: str) -> None:
    exercise(here, "one", StartExercise(), title=title)
    scenario(here, "small", title.replace("\\", "\\\\"))
    async with door() as pilot:
        assert screen_of(pilot).count(title[:14]) >= 2
        await press(pilot, *TOUR)
        assert screen_of(pilot)


@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(st.sampled_from("[]/\\ ab=#@\x1b\x07\t\n\u202e界é🔥\u0301"), min_size=1, max_size=40)
)
async def test_any_title_can_be_listed(here: Path, title: str) -> None:
    exercise(here, f"one-{len(list((here / 'exercises').glob('*')))}", StartExercise(), title=title)
    async with door(size=NARROW) as pilot:
        for at in range(0, len(TOUR), 3):
            await press(pilot, *TOUR[at : at + 3])
            seen = screen_of(pilot)
            assert "\x1b" not in seen
            assert "\u202e" not in seen


@pytest.mark.parametrize("size", [(60, 16), (40, 10), (20, 5), (300, 90)])
async def test_every_size_of_window_can_be_drawn(here: Path, size: tuple[int, int]) -> None:
    exercise(here, "one", StartExercise())
    async with door(size=size) as pilot:
        await press(pilot, *TOUR, "i")
        assert screen_of(pilot)


async def test_the_door_works_without_colour(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    exercise(here, "one", StartExercise())
    async with door() as pilot:
        for key in (*TOUR, "i"):
            await press(pilot, key)
            assert screen_of(pilot)


async def test_what_cannot_be_done_any_more_is_not_done_by_pointing_at_it(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        before = screen_of(pilot)
        pilot.app.post_message(Bar.Pressed("filter"))  # there is one scenario: nothing to filter
        await settled(pilot)
        assert len(pilot.app.screen_stack) == 1
        assert screen_of(pilot) == before


async def test_an_interrupt_while_a_dialog_opens_still_leaves_in_good_order(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        pilot.app.push_screen(Dialog(lambda language: once(search(Wish(), language)), "en"))
        pilot.app.exit(130)
    assert pilot.app.return_value == 130
