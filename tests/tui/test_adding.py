"""Injects of the moment, and several released at once, on the screen."""

from dataclasses import replace

from tui.pilots import played, press, screen_of, type_in, under_way

from oefening.commands import AddInject, Command, ReleaseInject
from oefening.errors import Refused
from oefening.state import InjectStatus
from oefening.text import phrase
from oefening.tui.frames.frame import Frame, QueueGroup, QueueRow, View
from oefening.tui.keys.reasons import nothing_together
from oefening.tui.keys.situation import Situation, due_together, of_one_minute


async def test_a_adds_an_inject_to_cells_and_releases_it_now() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "a")
        await type_in(pilot, "The mayor calls")
        await type_in(pilot, "Now!")
        await press(pilot, "2")
        assert "Regional policy team" in screen_of(pilot)
        await press(pilot, "2", "1")
    assert feed.sent == [AddInject("The mayor calls", "Now!", ("rbt", "rot"))]


async def test_it_may_go_to_all_cells_or_to_none_in_particular() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        for to in ("3", "4"):
            await press(pilot, "a")
            await type_in(pilot, "x")
            await press(pilot, "enter", to, "1")
    assert feed.sent == [AddInject("x", to=("rot", "rbt")), AddInject("x")]


async def test_it_may_come_later_but_not_in_the_past() -> None:
    feed = under_way()
    feed.now = 7_200
    async with played(feed) as pilot:
        await press(pilot, "a")
        await type_in(pilot, "x")
        await press(pilot, "enter", "1", "1", "2")
        await type_in(pilot, "D1 07:00")
        assert "has passed; it is now" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "09:00")
    assert feed.sent == [AddInject("x", to=("rot",), due=9_000)]


async def test_an_inject_needs_a_title() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "a", "enter")
        assert "Something is needed here" in screen_of(pilot)
    assert feed.sent == []


async def test_escape_takes_back_one_cell_at_a_time() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "a")
        await type_in(pilot, "x")
        await press(pilot, "enter", "1", "escape", "2", "1", "1")
    assert feed.sent == [AddInject("x", to=("rbt",))]


async def test_shift_r_lists_what_is_due_and_asks_once() -> None:
    feed = under_way(due_at={"hospital": 0})
    feed.statuses["hospital"] = "due"
    async with played(feed) as pilot:
        await press(pilot, "R")
        assert "Release these 2 injects?" in screen_of(pilot)
        assert "Hospital asks for fuel" in screen_of(pilot)
        await press(pilot, "2")
        assert feed.sent == []
        await press(pilot, "R", "1")
    assert feed.sent == [ReleaseInject("outage"), ReleaseInject("hospital")]


async def test_what_is_overdue_is_released_with_what_is_due_now_or_its_minute_alone() -> None:
    for key, released in (("1", ["outage", "hospital", "shops"]), ("2", ["outage", "hospital"])):
        feed = under_way(due_at={"hospital": 0})
        feed.statuses |= {"hospital": "due", "shops": "due"}
        async with played(feed) as pilot:
            await press(pilot, "R")
            assert "Release these 3 injects?" in screen_of(pilot)
            assert "2 only those of D1 06:30 (2)" in screen_of(pilot)
            await press(pilot, key)
        assert feed.sent == [ReleaseInject(inject) for inject in released]


async def test_what_is_refused_of_several_is_told_and_the_others_are_released() -> None:
    feed = under_way(due_at={"hospital": 0})
    feed.statuses["hospital"] = "due"
    send = feed.send

    def picky(command: Command) -> None:
        if command == ReleaseInject("outage"):
            raise Refused(phrase("refused.empty"))
        send(command)

    feed.send = picky  # type: ignore[method-assign]
    async with played(feed) as pilot:
        await press(pilot, "R", "1")
        assert "1 of 2 not done" in screen_of(pilot)
        assert "there is nothing in it" in screen_of(pilot)
    assert feed.sent == [ReleaseInject("hospital")]


async def test_where_no_two_are_due_that_is_said() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "R")
        assert "! No two injects are due" in screen_of(pilot)
    assert feed.sent == []


# ── which belong together ────────────────────────────────────────────────────────────────────────


def frame(chosen: str, *rows: QueueRow) -> Frame:
    group = QueueGroup("next", rows)
    clock = replace(under_way().frame(View("en")).clock)
    return Frame(View("en", chosen), "title", clock, (group,))


def row(
    inject: str, when: str, status: InjectStatus = "waiting", *, auto: bool = False
) -> QueueRow:
    return QueueRow(inject, inject, status, when, auto)


def together(chosen: str, *rows: QueueRow) -> list[str]:
    return [one.inject for one in due_together(frame(chosen, *rows))]


def test_those_of_the_same_minute_belong_together() -> None:
    rows = (
        row("late", "D1 08:00", "due"),
        row("one", "D1 09:00"),
        row("two", "D1 09:00"),
        row("itself", "D1 09:00", auto=True),
        row("kept", "D1 09:00", "held"),
    )
    assert together("two", *rows) == ["one", "two"]
    assert together("kept", *rows) == []


def test_all_that_is_due_belongs_together_whenever_it_came_due() -> None:
    rows = (
        row("a", "D1 08:00", "due"),
        row("b", "D1 08:00", "due"),
        row("c", "D1 08:30", "due"),
        row("d", "D1 09:00"),
        row("e", "D1 07:00", "released"),
    )
    for chosen in ("a", "c", "d", "e"):
        assert together(chosen, *rows) == ["a", "b", "c"]
    assert together("d", *rows[2:]) == []


def test_of_all_that_is_due_those_of_the_chosen_minute_can_be_told_apart() -> None:
    rows = (
        row("a", "D1 08:00", "due"),
        row("b", "D1 08:00", "due"),
        row("c", "D1 08:30", "due"),
    )

    def minute(chosen: str, *among: QueueRow) -> list[str]:
        return [one.inject for one in of_one_minute(frame(chosen, *among))]

    assert minute("a", *rows) == ["a", "b"]
    assert minute("c", *rows) == []
    assert minute("a", *rows[:2]) == []


def test_what_is_kept_for_when_something_fails_to_come_is_not_released_with_others() -> None:
    spare = replace(row("spare", "D1 08:00", "due"), contingency=True)
    rows = (spare, row("a", "D1 08:00", "due"), row("b", "D1 08:00", "due"))
    assert together("a", *rows) == ["a", "b"]
    assert together("spare", *rows) == ["a", "b"]
    assert together("a", *rows[:2]) == []


def test_why_it_goes_alone_is_said_where_another_is_due() -> None:
    spare = replace(row("spare", "D1 08:00", "due"), contingency=True)

    def why(*rows: QueueRow) -> str:
        refused = nothing_together(Situation(frame("spare", spare, *rows)))
        return "" if refused is None else refused.render("en")

    one, two, late = (row(id, "D1 08:00", "due") for id in ("one", "two", "late"))
    assert why(one) == "Contingency injects are released one by one (r)"
    assert why(replace(late, when="D1 08:30")) == "Contingency injects are released one by one (r)"
    assert why(replace(late, status="waiting")) == "No two injects are due"
    assert why(one, two) == ""


def test_what_is_alone_belongs_to_nothing() -> None:
    assert together("c", row("c", "D1 09:00"), row("d", "")) == []
    assert together("a", row("a", "D1 08:00", "due")) == []
