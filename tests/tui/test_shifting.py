"""Shifting all that is planned."""

from tui.pilots import played, press, screen_of, type_in, under_way

from oefening.commands import RetimeInject


async def test_all_that_is_planned_moves_later_the_last_first() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "T")
        await type_in(pilot, "30m")
        assert "D1 08:00 (T+01:30) → D1 08:30 (T+02:00)" in screen_of(pilot)
        await press(pilot, "enter")
    assert feed.sent == [RetimeInject("shops", 10_800), RetimeInject("hospital", 7_200)]


async def test_a_length_may_be_typed_with_dutch_hours() -> None:
    feed = under_way()
    async with played(feed, language="nl") as pilot:
        await press(pilot, "T")
        await type_in(pilot, "1u30m")
        await press(pilot, "enter", "enter")
    assert RetimeInject("shops", 9_000 + 5_400) in feed.sent


async def test_nothing_moves_into_the_past() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "T")
        await type_in(pilot, "-2h")
        assert "'Hospital asks for fuel' would lie in the past" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "-1h")
        await press(pilot, "enter")
    assert feed.sent == [RetimeInject("hospital", 1_800), RetimeInject("shops", 5_400)]


async def test_what_is_no_length_is_told_and_nothing_moves() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "T")
        await type_in(pilot, "later")
        assert "later" in screen_of(pilot)
        await press(pilot, "escape")
    assert feed.sent == []


async def test_where_nothing_is_planned_there_is_nothing_to_shift() -> None:
    feed = under_way()
    for inject in ("hospital", "shops"):
        feed.statuses[inject] = "skipped"
    async with played(feed) as pilot:
        await press(pilot, "T")
        assert "! No inject is planned any more" in screen_of(pilot)


async def test_what_came_due_while_it_was_asked_stays_where_it_is() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "T")
        for inject in ("hospital", "shops"):
            feed.statuses[inject] = "due"
        await type_in(pilot, "30m")
        assert "! No inject is planned any more" not in screen_of(pilot)
        assert "No inject is planned any more" in screen_of(pilot)
        await press(pilot, "escape")
    assert feed.sent == []


async def test_a_moment_is_when_the_first_of_all_that_is_planned_comes() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "T")
        await type_in(pilot, "25:00")
        assert "25:00 is no time of day" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "08:30")
        assert "D1 08:00 (T+01:30) → D1 08:30 (T+02:00)" in screen_of(pilot)
        await press(pilot, "enter")
    assert feed.sent == [RetimeInject("shops", 10_800), RetimeInject("hospital", 7_200)]
