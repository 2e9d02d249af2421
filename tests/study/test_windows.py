"""Decision windows: the last moment at which a decision still prevents something."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from windowed import (
    BATTERY,
    CHARGED,
    CUT,
    END,
    GENERATOR,
    LEAD,
    PUT,
    Levers,
    decided,
    lever,
    played,
    small_header,
    taken,
)
from worlds import HOUR, ONE

from oefening.cli.exercises import header_of
from oefening.projections.names import Names
from oefening.record import Header
from oefening.session import Session, StoryClock, play
from oefening.study.executor import Here
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.moments import Found
from oefening.study.whatif.thresholds import Measured, Threshold
from oefening.study.whatif.window_words import Told
from oefening.study.whatif.windows import Search, Window, windows
from oefening.world.levers import LeverUse

MINUTE = 60
HALF = Threshold(Measured("node", "VR01", "hospital"), ONE // 2)
DRY = CUT + BATTERY
"""When the hospital is without power of its own, and falls."""


def window(
    threshold: Threshold = HALF,
    at: int = PUT + HOUR,
    levers: Levers | None = None,
    lasts: str = "20h",
) -> Window:
    header = small_header({"generators": GENERATOR} if levers is None else levers, lasts=lasts)
    logged, number = decided(header, at)
    [found] = windows(logged, Change(number), [threshold], Here())
    return found


def said(header: Header, found: Window) -> list[str]:
    return [line.render("en") for line in Told(header, Names(header)).lines(found)]


def test_with_a_battery_of_four_hours_a_generator_of_two_had_to_be_called_two_hours_before() -> (
    None
):
    found = window()
    assert found.verdict == "until"
    assert found.without == DRY
    [only] = found.stretches
    # One that comes in the second in which the battery runs dry is in time.
    assert (only.since, only.until) == (PUT, DRY - LEAD)
    assert only.beyond == only.until + MINUTE
    assert only.breach == DRY
    assert found.in_time
    assert found.spare == DRY - LEAD - (PUT + HOUR)


def test_one_that_came_too_late_says_by_how_much() -> None:
    found = window(at=PUT + 3 * HOUR)
    assert found.until == DRY - LEAD
    assert not found.in_time
    assert found.as_taken == DRY
    assert found.spare == -(PUT + 3 * HOUR - (DRY - LEAD))


@pytest.mark.parametrize(
    "measured",
    [Measured("requirement", "VR01", "mass-casualties"), Measured("node", "VR01", "hospital")],
)
def test_a_requirement_is_looked_at_as_a_capacity_is(measured: Measured) -> None:
    assert window(Threshold(measured, ONE)).until == DRY - LEAD


def test_so_are_people_who_go_without() -> None:
    cold = Measured("without", "VR01", "warmth")
    assert window(Threshold(cold, 899)).until == DRY - LEAD
    assert window(Threshold(cold, 900)).verdict == "no-breach"


def test_what_takes_longer_than_there_is_would_not_have_done_at_once_either() -> None:
    found = window(levers={"generators": {**GENERATOR, "lead": "5h"}})
    assert found.verdict == "never"
    assert found.at_once == DRY
    assert found.stretches == ()
    assert found.spare is None


def test_what_does_not_come_about_without_it_either_has_no_window() -> None:
    assert window(lasts="3h").verdict == "no-breach"


def test_what_was_so_when_it_was_put_cannot_be_prevented_any_more() -> None:
    power = Threshold(Measured("node", "VR01", "power"), ONE // 2)
    found = window(power)
    assert found.verdict == "already"
    assert found.without == PUT


def test_what_works_at_once_is_in_time_up_to_the_last_minute() -> None:
    found = window(levers={"generators": {**GENERATOR, "lead": "0s"}})
    assert found.verdict == "always"
    assert found.until is not None
    assert DRY - MINUTE <= found.until <= DRY


def test_a_decision_that_brings_about_what_is_looked_for_is_said_to() -> None:
    cut = lever({"damage": "VR01.hospital", "lasts": "2h"})
    found = window(levers={"closing": cut}, lasts="3h")
    assert found.verdict == "brings"
    assert found.as_taken == PUT + HOUR
    assert not found.in_time


def test_what_helps_for_a_while_only_has_to_be_taken_neither_too_early_nor_too_late() -> None:
    # Power is out for seven hours, of which one battery covers the first four, and one the last.
    found = window(levers={"charged": CHARGED}, lasts="7h", at=PUT)
    assert found.verdict == "stretches"
    [only] = found.stretches
    assert only.since == CUT + 7 * HOUR - BATTERY
    assert DRY - MINUTE <= only.until <= DRY
    assert found.at_once == PUT + BATTERY


def test_the_window_does_not_depend_on_when_it_was_taken() -> None:
    found = {window(at=at).stretches for at in (PUT, PUT + 90, PUT + 3 * HOUR, END - HOUR)}
    assert len(found) == 1


def test_one_that_nobody_took_has_a_window_from_then_on() -> None:
    header = small_header({"generators": GENERATOR})
    logged = played(header)
    [found] = windows(logged, Change(ADDED, added=taken(header), at=PUT), [HALF], Here())
    assert found.taken is None
    assert found.until == DRY - LEAD
    assert found.spare is None
    assert not found.asked


def test_another_option_has_a_window_too() -> None:
    header = small_header({"generators": GENERATOR})
    logged, number = decided(header, PUT + HOUR, "wait")
    other = Change(number, option="act", levers=(LeverUse(lever="generators"),))
    [found] = windows(logged, other, [HALF], Here())
    assert found.until == DRY - LEAD
    assert found.as_taken is None
    _, told, *_ = said(header, found)
    assert told.endswith("With this option at D1 09:30 it would have been in the last minute.")
    [as_it_was] = windows(logged, Change(number), [HALF], Here())
    assert as_it_was.verdict == "never"
    assert said(header, as_it_was)[1].endswith("so it did not prevent that.")


def test_another_lever_is_told_as_what_would_have_been() -> None:
    header = small_header({"generators": GENERATOR})
    logged, number = decided(header, PUT + 3 * HOUR, "wait")
    other = Change(number, levers=(LeverUse(lever="generators"),))
    [found] = windows(logged, other, [HALF], Here())
    told = said(header, found)
    assert any("With what is pulled here" in line and "too late by 2h" in line for line in told)


# ── where nothing is asked for ───────────────────────────────────────────────────────────────────


def test_without_a_threshold_those_are_found_that_it_keeps_and_are_passed_without_it() -> None:
    logged, number = decided(small_header({"generators": GENERATOR}), PUT + 3 * HOUR)
    [found] = windows(logged, Change(number), (), Here())
    # The hospital falls whole in one second: that is told once, by what people know it by.
    assert found.threshold == Threshold(Measured("requirement", "VR01", "mass-casualties"), 1)
    assert found.until == DRY - LEAD


def test_a_decision_that_keeps_nothing_has_none() -> None:
    logged, number = decided(small_header({"generators": GENERATOR}), PUT + HOUR, "wait")
    assert windows(logged, Change(number), (), Here()) == ()


# ── on the demo's log ─────────────────────────────────────────────────────────────────────────────


def test_the_demo_had_until_a_moment_for_known_clients(tmp_path: Path) -> None:
    header = header_of("kabelbrug-utrecht", 1)
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path, header, clock) as session:
        for _ in play(session, header.scenario.plays["average"], clock):
            pass
        logged = Logged.of(header, session.records)
    number = next(
        number
        for number, one in logged.decisions.items()
        if getattr(one.given.body, "decision", None) == "levensbehoeften-wijk"
    )
    medicine = Threshold(Measured("node", "VR09/oost", "medicine"), 950_000)
    [found] = windows(logged, Change(number), [medicine], Here())
    show = header.calendar.show
    assert (found.verdict, found.in_time) == ("until", True)
    # An emergency pharmacy takes six hours, and medicine lasts until D2 06:41 there.
    assert show(found.without or 0, plus=False) == "D2 06:41"
    assert show(found.put, plus=False) == "D1 20:15"
    assert show(found.until or 0, plus=False) == "D2 00:41"


# ── the search ───────────────────────────────────────────────────────────────────────────────────

MINUTES = 400


def searched(prevents: Sequence[bool], put: int = 30) -> tuple[Window, int]:
    """The window of what prevents in those minutes, and in how many rounds it was found."""
    known = {
        at: Found((None if good else MINUTES * MINUTE,), (0,), None)
        for at, good in zip([put, *range(60, MINUTES * MINUTE, 60)], prevents, strict=True)
    }
    breach = Found((MINUTES * MINUTE,), (60,), None)
    known |= {one * MINUTE: breach for one in (MINUTES, MINUTES + 1)}
    seen: dict[int | None, Found] = {None: breach, put: known[put]}
    search, rounds = Search(0, seen, put, None), 0
    while moments := list(search.wants()):
        seen |= {at: known[at] for at in moments}
        rounds += 1
    return search.window(HALF), rounds


@given(last=st.integers(0, MINUTES - 1))
def test_a_window_is_found_to_the_minute_in_few_rounds(last: int) -> None:
    found, rounds = searched([at <= last for at in range(MINUTES)])
    assert found.until == (last * MINUTE if last else 30)
    assert found.stretches[0].beyond == (last + 1) * MINUTE
    assert found.verdict == ("always" if last == MINUTES - 1 else "until")
    assert rounds <= 8
    assert found.tried <= 30


@given(st.lists(st.tuples(st.booleans(), st.integers(33, 80)), min_size=1, max_size=12))
def test_stretches_are_found_where_the_grid_is_finer_than_they_are(
    runs: list[tuple[bool, int]],
) -> None:
    prevents = [good for good, length in runs for _ in range(length)][:MINUTES]
    prevents += [False] * (MINUTES - len(prevents))
    found, _ = searched(prevents)
    moments = [30, *range(60, MINUTES * MINUTE, 60)]
    ends = [at for at in range(MINUTES) if prevents[at] and not [*prevents, False][at + 1]]
    assert [one.until for one in found.stretches] == [moments[at] for at in ends]
    for one in found.stretches:
        since = moments.index(one.since)
        assert not since or not prevents[since - 1]
        assert all(prevents[since : moments.index(one.until) + 1])
        assert one.beyond - one.until <= MINUTE
