"""Which card is open: where the cursor of the queue goes by itself, and where it stays."""

import pytest
from tui.pilots import WIDE, played, press, screen_of, tick, type_in, under_way

from oefening.commands import (
    RecordDecision,
    ReleaseInject,
    SkipInject,
)
from oefening.tui.playing import PlayApp


async def test_an_inject_that_comes_due_is_shown_when_the_one_before_was_dealt_with() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "s", "2")
        feed.statuses["shops"] = "due"
        await tick(pilot)
        await press(pilot, "r")
    assert feed.sent[:2] == [SkipInject("outage", "no time"), ReleaseInject("shops")]


async def test_an_inject_that_comes_due_does_not_take_the_card_away_from_one_that_is_due() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.statuses["shops"] = "due"
        await tick(pilot)
        await press(pilot, "r")
    assert feed.sent[0] == ReleaseInject("outage")


async def test_what_was_released_stays_to_be_read_out_until_somebody_goes_on() -> None:
    feed = under_way()
    feed.statuses["hospital"] = "due"
    async with played(feed) as pilot:
        await press(pilot, "r")
        assert "▸ » D1 06:30  Power lost in three districts" in screen_of(pilot)
        assert "▸ An inject is due: g goes to it" in screen_of(pilot)
        feed.statuses["shops"] = "due"
        await tick(pilot)
        await press(pilot, "y")
        await press(pilot, "x", "enter")
        assert "▸ » D1 06:30  Power lost in three districts" in screen_of(pilot)
        await press(pilot, "g")
        assert "▸ ● D1 08:00  Hospital asks for fuel" in screen_of(pilot)
        await press(pilot, "s", "2")
        assert "▸ ● D1 09:00  Shops run empty" in screen_of(pilot)
        await press(pilot, "s", "2", "r")
        assert "! “Shops run empty” is already skipped" in screen_of(pilot)
    assert feed.sent[3:] == [
        SkipInject("hospital", "no time"),
        SkipInject("shops", "no time"),
    ]


async def test_whoever_jumps_has_done_with_what_was_released() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "plus", "4", "enter")
        feed.statuses["hospital"] = "due"
        await tick(pilot)
        assert "▸ ● D1 08:00  Hospital asks for fuel" in screen_of(pilot)


async def test_after_a_skip_the_card_stays_where_nothing_is_due_though_a_decision_is_open() -> None:
    feed = under_way()
    feed.statuses["mayor"] = "released"
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "s", "2")
        seen = screen_of(pilot)
        assert "▸ × D1 06:30  Power lost in three districts" in seen
        assert "Decisions open: 1; d records one" in seen
        await press(pilot, "d", "enter", "enter", "enter", "enter")
        assert "▸ × D1 06:30  Power lost in three districts" in screen_of(pilot)
    assert feed.sent[1] == RecordDecision(cell="rbt", decision="reception", option="open")


async def test_what_is_held_stays_chosen_unless_another_is_due() -> None:
    feed = under_way()
    feed.statuses["mayor"] = "released"
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "h", "2")
        assert "▸ ‖ D1 06:30  Power lost in three districts" in screen_of(pilot)
        feed.statuses["hospital"] = "due"
        await tick(pilot)
        assert "▸ ● D1 08:00  Hospital asks for fuel" in screen_of(pilot)


async def test_an_inject_that_released_itself_is_shown_unless_a_decision_is_open() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "s", "2")
        feed.statuses["shops"] = "released"
        await tick(pilot)
        assert "▸ » D1 09:00  Shops run empty" in screen_of(pilot)
        feed.statuses["mayor"] = "released"
        await tick(pilot)
        assert "▸ »           The mayor wants a decision" in screen_of(pilot)
        feed.statuses["press"] = "released"
        await tick(pilot)
        assert "▸ »           The mayor wants a decision" in screen_of(pilot)


async def test_what_released_itself_unseen_is_marked_until_its_card_was_open() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.statuses["shops"] = "released"
        await tick(pilot)
        seen = screen_of(pilot)
        assert "▸ ● D1 06:30  Power lost in three districts" in seen
        [shops] = [row for row in seen.splitlines() if "Shops run empty" in row]
        assert "read out" in shops
        await press(pilot, "r")
        assert "Released and not looked at yet: 1; g goes there" in screen_of(pilot)
        await press(pilot, "g")
        assert "▸ » D1 09:00  Shops run empty" in screen_of(pilot)
        assert "read out" not in screen_of(pilot)


async def test_below_what_was_done_last_stands_what_comes_next() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "r")
        seen = screen_of(pilot)
        assert "▸ » D1 06:30  Power lost in three districts" in seen
        assert "○ D1 08:00  Hospital asks for fuel" in seen
        await press(pilot, "down")
        assert "▸ ○ D1 08:00  Hospital asks for fuel" in screen_of(pilot)


async def test_whoever_takes_over_sees_what_is_next_below_what_was_done() -> None:
    feed = under_way()
    feed.statuses |= dict.fromkeys(("outage", "hospital", "shops", "mayor"), "acknowledged")
    async with played(feed, size=(80, 18)) as pilot:
        await tick(pilot)
        assert "▸ ○           The regional broadcaster calls" in screen_of(pilot)


async def test_whoever_takes_over_begins_at_the_open_decision() -> None:
    feed = under_way()
    feed.statuses |= {"outage": "released", "mayor": "released"}
    async with played(feed) as pilot:
        assert "▸ »           The mayor wants a decision" in screen_of(pilot)


async def test_a_released_inject_that_puts_a_decision_stays_chosen() -> None:
    feed = under_way()
    feed.statuses["outage"] = "acknowledged"
    async with played(feed) as pilot:
        await press(pilot, "down", "down", "r")
        assert "▸ »           The mayor wants a decision" in screen_of(pilot)


async def test_what_was_chosen_by_hand_stays_chosen_until_it_is_dealt_with() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "down")
        feed.statuses["shops"] = "due"
        await tick(pilot)
        await press(pilot, "n")
        await type_in(pilot, "a note")
        await press(pilot, "s", "2")
        assert feed.sent[2] == SkipInject("hospital", "no time")
        assert "▸ ● D1 09:00  Shops run empty" in screen_of(pilot)


async def test_what_comes_due_behind_a_dialog_is_shown_when_that_is_closed() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "s", "2", "n")
        feed.statuses["shops"] = "due"
        await tick(pilot)
        await press(pilot, "escape")
        await tick(pilot)
        assert "▸ ● D1 09:00  Shops run empty" in screen_of(pilot)


@pytest.mark.parametrize("looked_at", [False, True])
async def test_what_releases_itself_behind_a_dialog_is_to_be_read_out_at_once(
    *, looked_at: bool
) -> None:
    feed = under_way()
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "s", "2")
        app = pilot.app
        assert isinstance(app, PlayApp)
        app.look_at("shops" if looked_at else "outage")
        await press(pilot, "n")
        feed.statuses["shops"] = "released"
        await tick(pilot)
        groups = {group.name: [row.inject for row in group.rows] for group in app.shown.queue}
        assert "shops" in groups["now"]
        await press(pilot, "escape")
        assert "▸ » D1 09:00  Shops run empty" in screen_of(pilot)


async def test_what_released_itself_stays_where_it_is_while_somebody_stands_on_it() -> None:
    feed = under_way(unseen=frozenset({"hospital", "shops"}))
    feed.statuses |= {"outage": "due", "hospital": "released", "shops": "released"}
    async with played(feed, size=WIDE) as pilot:
        app = pilot.app
        assert isinstance(app, PlayApp)

        def now() -> list[str]:
            return [row.inject for one in app.shown.queue if one.name == "now" for row in one.rows]

        assert now() == ["outage", "shops", "hospital"]
        await press(pilot, "down")
        assert "▸ » D1 09:00  Shops run empty" in screen_of(pilot)
        assert now() == ["outage", "shops", "hospital"]
        await press(pilot, "down")
        assert "▸ » D1 08:00  Hospital asks for fuel" in screen_of(pilot)
        assert now() == ["outage", "hospital"]
        await press(pilot, "up")
        assert "▸ ● D1 06:30  Power lost" in screen_of(pilot)
        assert now() == ["outage"]


async def test_g_goes_to_what_is_due() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "end", "g", "r")
    assert feed.sent[0] == ReleaseInject("outage")


async def test_what_comes_due_does_not_take_the_place_of_what_was_fetched_from_the_reserve() -> (
    None
):
    feed = under_way()
    feed.statuses["outage"] = "acknowledged"
    async with played(feed) as pilot:
        await press(pilot, "o")
        feed.statuses["shops"] = "due"
        await tick(pilot)
        await press(pilot, "r")
    assert feed.sent == [ReleaseInject("press")]


async def test_a_filter_changes_nothing_about_what_was_read_out() -> None:
    feed = under_way()
    feed.statuses["hospital"] = "due"
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "r", "g", "r", "enter", "slash")
        await type_in(pilot, "Shops")
        seen = screen_of(pilot)
        assert "▸ ○ D1 09:00  Shops run empty" in seen
        assert "» D1 06:30  Power lost" not in seen
        await press(pilot, "slash", "enter")
        seen = screen_of(pilot)
        assert "» D1 06:30  Power lost in three districts" in seen
        assert "read out" not in seen
        assert "not looked at yet" not in seen


async def test_what_releases_itself_beyond_the_filter_stays_to_be_read_out() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "slash")
        await type_in(pilot, "Hospital")
        assert "▸ ○ D1 08:00  Hospital asks for fuel" in screen_of(pilot)
        await press(pilot, "up", "down")
        feed.statuses["shops"] = "released"
        await tick(pilot)
        [shops] = [row for row in screen_of(pilot).splitlines() if "Shops run empty" in row]
        assert "read out" in shops
        await press(pilot, "g")
        assert "▸ » D1 09:00  Shops run empty" in screen_of(pilot)
        assert "read out" not in screen_of(pilot)


async def test_what_was_due_and_is_released_stays_open_though_it_is_beyond_the_filter() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "Hospital")
        await press(pilot, "up", "r")
        assert "▸ » D1 06:30  Power lost in three districts" in screen_of(pilot)


async def test_of_what_is_no_message_the_queue_does_not_say_to_read_it_out() -> None:
    feed = under_way(bids={"shops": "watch-for", "press": "carry-out"})
    async with played(feed, size=WIDE) as pilot:
        feed.statuses |= {"shops": "released", "press": "released"}
        await tick(pilot)
        lines = screen_of(pilot).splitlines()
        [shops] = [row for row in lines if "Shops run" in row]
        [calls] = [row for row in lines if "The regional" in row]
        assert "watch for" in shops
        assert "carry out" in calls
        assert "read out" not in screen_of(pilot)


async def test_from_what_g_goes_to_arrows_go_on_though_the_card_was_in_front() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "end", "enter", "g", "down")
        assert "▸ ○ D1 08:00  Hospital asks for fuel" in screen_of(pilot)


async def test_what_was_chosen_in_a_filtered_queue_is_in_sight_when_all_is_shown_again() -> None:
    feed = under_way()
    async with played(feed, size=(80, 18)) as pilot:
        await press(pilot, "s", "2", "slash")
        await type_in(pilot, "The regional")
        await press(pilot, "slash", "enter")
        await tick(pilot)
        assert "▸ ○           The regional broadcaster calls" in screen_of(pilot)
