"""Keys that arrive together, as a slow line brings them, do what they do one by one."""

from textual.events import Key
from tui.pilots import at_once, played, press, screen_of, settled, under_way

from oefening.commands import AddNote, RecordDecision


async def test_every_arrow_moves_a_row() -> None:
    async with played(under_way()) as pilot:
        await at_once(pilot, *["down"] * 3)
        assert "▸ ○           The mayor wants a decision" in screen_of(pilot)


async def test_no_letter_of_a_note_is_lost_while_its_dialog_opens() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await at_once(pilot, "n", *"rot", "space", *"start", "enter")
    assert feed.sent[0] == AddNote("rot start")


async def test_a_whole_decision_is_taken_from_its_digits() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await at_once(pilot, "d", "1", "1", "enter", *"cold", "enter")
    assert feed.sent[0] == RecordDecision(
        cell="rbt", decision="reception", option="open", reason="cold"
    )


async def test_what_is_typed_after_a_dialog_reaches_what_was_behind_it() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await at_once(pilot, "n", *"one", "enter", "n", *"two", "enter", "n", "escape", "l")
        assert "spatie" in screen_of(pilot)
    assert feed.sent[:2] == [AddNote("one"), AddNote("two")]


async def test_escape_and_a_key_at_once_are_both_heard_though_they_come_as_a_key_with_alt() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n")
        pilot.app.post_message(Key("alt+q", "q"))
        await settled(pilot)
        seen = screen_of(pilot)
        assert "Which cell asks?" in seen
        assert "Note" not in seen
        pilot.app.post_message(Key("alt+shift+r", "R"))
        await settled(pilot)
        assert "! No two injects are due" in screen_of(pilot)


async def test_ctrl_u_empties_what_was_searched_for_and_escape_leaves_the_search() -> None:
    async with played(under_way()) as pilot:
        before = screen_of(pilot)
        await press(pilot, "ctrl+p")
        every = screen_of(pilot)
        assert "ctrl+u empty" in every
        await press(pilot, *"note")
        assert screen_of(pilot) != every
        await press(pilot, "ctrl+u")
        assert screen_of(pilot) == every
        await press(pilot, "escape")
        assert screen_of(pilot) == before
