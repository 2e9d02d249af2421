"""Exercise time and civil time, across changes to and from summer time."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefening.clock import Calendar, check_moment, parse_duration, show_duration
from oefening.text import BadValue

HOUR = 3_600
DAY = 24 * HOUR
WINTER = Calendar.of("2027-01-19 06:30", "Europe/Amsterdam")
SPRING = Calendar.of("2027-03-27 06:30", "Europe/Amsterdam")
AUTUMN = Calendar.of("2027-10-30 06:30", "Europe/Amsterdam")
CALENDARS = [WINTER, SPRING, AUTUMN]


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("2d", 2 * DAY),
        ("26h30m", 26 * HOUR + 1800),
        ("26u30m", 26 * HOUR + 1800),
        ("45m", 2700),
        ("90s", 90),
        ("1d2h3m4s", DAY + 2 * HOUR + 184),
        ("0m", 0),
    ],
)
def test_a_duration_is_read(written: str, seconds: int) -> None:
    assert parse_duration(written) == seconds


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("90", "bare-duration"),
        ("", "bad-duration"),
        ("1h 30m", "bad-duration"),
        ("30m1h", "bad-duration"),
        ("1.5h", "bad-duration"),
        ("-5m", "bad-duration"),
        ("1:30", "bad-duration"),
        ("٣h", "bad-duration"),
        ("1uur", "bad-duration"),
        ("1h30u", "bad-duration"),
        ("9999d", "duration-out-of-range"),
        ("9" * 200_000, "bad-duration"),
    ],
)
def test_nothing_else_is_a_duration(written: str, key: str) -> None:
    with pytest.raises(BadValue) as wrong:
        parse_duration(written)
    assert wrong.value.phrase.key == key


@given(st.integers(0, 3_650 * DAY))
def test_a_duration_that_is_shown_is_read_again(seconds: int) -> None:
    assert parse_duration(show_duration(seconds)) == seconds


def test_a_duration_is_shown_in_days_only_from_two_days_on() -> None:
    assert [show_duration(s) for s in (0, 90, 95_400, 2 * DAY, 2 * DAY + HOUR)] == [
        "0s",
        "1m30s",
        "26h30m",
        "2d",
        "2d1h",
    ]


def test_moments_are_read() -> None:
    assert WINTER.at("D1 06:30") == 0
    assert WINTER.at("D2 14:30") == 32 * HOUR
    assert WINTER.at("T+26h30m") == 26 * HOUR + 1800
    assert WINTER.at("T+26u30m") == 26 * HOUR + 1800
    assert WINTER.at("T+26:30") == 26 * HOUR + 1800
    assert WINTER.at("D2 09:00 (T+26:30)") == 26 * HOUR + 1800


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("D1 25:99", "bad-time-of-day"),
        ("25:99", "bad-time-of-day"),
        ("D1 24:00", "bad-time-of-day"),
        ("750", "bare-moment"),
        ("14:30", "moment-without-day"),
        ("tomorrow", "bad-moment"),
        ("", "bad-moment"),
        ("D2", "bad-moment"),
        ("T+90", "bare-duration"),
        ("T+1:75", "bad-time-of-day"),
        ("+45m", "bad-moment"),
    ],
)
def test_what_is_no_moment_is_told_why(written: str, key: str) -> None:
    with pytest.raises(BadValue) as wrong:
        check_moment(written)
    assert wrong.value.phrase.key == key


def test_a_bare_number_is_told_how_a_time_is_written() -> None:
    with pytest.raises(BadValue, match=r"a time is written D2 14:30 or T\+26h30m"):
        WINTER.at("750")


@pytest.mark.parametrize("written", ["D1 06:00", "T-30m", "D0 12:00"])
def test_a_time_before_startex_is_for_administrative_injects_only(written: str) -> None:
    with pytest.raises(BadValue, match="before STARTEX"):
        WINTER.at(written)
    assert WINTER.at(written, allowed=True) < 0


@pytest.mark.parametrize("written", ["D99 12:00", "T+61d"])
def test_a_time_behind_what_the_calendar_covers_is_refused(written: str) -> None:
    with pytest.raises(BadValue, match="more than 60 days"):
        WINTER.at(written)


def test_a_moment_is_shown_with_the_time_since_startex() -> None:
    assert WINTER.show(32 * HOUR) == "D2 14:30 (T+32:00)"
    assert WINTER.show(32 * HOUR, plus=False) == "D2 14:30"
    assert WINTER.show(10) == "D1 06:30:10 (T+00:00:10)"
    assert WINTER.show(-1800) == "D1 06:00 (T-00:30)"
    assert WINTER.show(-DAY) == "D0 06:30 (T-24:00)"


def test_a_day_on_which_clocks_go_forward_is_an_hour_shorter() -> None:
    assert SPRING.at("D2 06:30") == 23 * HOUR
    with pytest.raises(BadValue, match="does not exist in Europe/Amsterdam"):
        SPRING.at("D2 02:30")


def test_a_day_on_which_clocks_go_back_is_an_hour_longer() -> None:
    assert AUTUMN.at("D2 06:30") == 25 * HOUR
    assert AUTUMN.at("D2 02:30") == 20 * HOUR
    assert AUTUMN.show(20 * HOUR, plus=False) == AUTUMN.show(21 * HOUR, plus=False) == "D2 02:30"


@given(st.sampled_from(CALENDARS), st.integers(-6 * DAY, 60 * DAY))
def test_a_moment_that_is_shown_is_read_again(calendar: Calendar, second: int) -> None:
    assert calendar.at(calendar.show(second), allowed=True) == second


@given(st.sampled_from(CALENDARS), st.integers(-6 * DAY, 60 * DAY))
def test_a_civil_time_is_read_as_the_first_second_that_shows_it(
    calendar: Calendar, second: int
) -> None:
    shown = calendar.show(second, plus=False)
    read = calendar.at(shown, allowed=True)
    assert calendar.show(read, plus=False) == shown
    assert read in {second, second - HOUR}


@given(st.sampled_from(CALENDARS), st.integers(0, 59 * DAY))
def test_the_next_hour_is_the_first_second_of_another_hour(calendar: Calendar, second: int) -> None:
    following = calendar.next_hour(second)
    assert second < following <= second + 2 * HOUR
    assert calendar.hour_of_day(following - 1) == calendar.hour_of_day(second)
    assert calendar.show(following, plus=False).endswith(":00")


def test_the_hour_of_day_follows_the_clock_on_the_wall() -> None:
    assert WINTER.hour_of_day(0) == 6
    assert SPRING.hour_of_day(SPRING.at("D2 01:59")) == 1
    assert SPRING.hour_of_day(SPRING.at("D2 01:59") + 60) == 3


@pytest.mark.parametrize("zone", ["Nowhere", "Europe", "", "../etc", "Europe/Amsterdamm", "a\0b"])
def test_an_unknown_zone_is_told(zone: str) -> None:
    with pytest.raises(BadValue) as wrong:
        Calendar.of("2027-01-19 06:30", zone)
    assert wrong.value.phrase.key == "unknown-zone"


@pytest.mark.parametrize(
    "start", ["", "2027-02-30 06:30", "19-01-2027 06:30", "2027-01-19", "9999-12-31 23:59"]
)
def test_a_start_that_is_no_civil_time_is_told(start: str) -> None:
    with pytest.raises(BadValue) as wrong:
        Calendar.of(start, "Europe/Amsterdam")
    assert wrong.value.phrase.key == "start-not-civil"


def test_a_start_that_clocks_leave_out_is_told() -> None:
    with pytest.raises(BadValue) as wrong:
        Calendar.of("2027-03-28 02:30", "Europe/Amsterdam")
    assert wrong.value.phrase.key == "no-such-civil-time"


def test_a_calendar_needs_no_zone_data_once_it_is_made() -> None:
    again = Calendar.model_validate(json.loads(SPRING.model_dump_json()))
    assert again == SPRING
    elsewhere = SPRING.model_copy(update={"zone": "Nowhere/Known"})
    assert elsewhere.at("D2 06:30") == 23 * HOUR


def test_a_calendar_holds_every_change_of_its_zone() -> None:
    assert WINTER.offsets == ((-7 * DAY, HOUR),)
    assert SPRING.offsets == ((-7 * DAY, HOUR), (19 * HOUR + 1800, 2 * HOUR))


@pytest.mark.parametrize(
    ("written", "second"),
    [
        ("+45m", DAY + 2_700),
        ("- 20m", DAY - 1_200),
        ("−1h30m", DAY - 5_400),
        ("07:00", DAY + 1_800),
        ("D1 07:00", 1_800),
        (" T+2h ", 7_200),
        ("+1u30m", DAY + 5_400),
        ("T+2u", 7_200),
    ],
)
def test_a_moment_can_be_counted_from_now_or_be_of_the_same_day(written: str, second: int) -> None:
    assert WINTER.moment(written, DAY) == second


@pytest.mark.parametrize(
    ("now", "written", "second"),
    [
        (0, "09:30", 3 * HOUR),
        (3 * HOUR, "09:30", DAY + 3 * HOUR),
        (4 * HOUR, "09:30", DAY + 3 * HOUR),
        (4 * HOUR, "06:00", DAY - HOUR // 2),
        (4 * HOUR, "D1 09:30", 3 * HOUR),
        (4 * HOUR, "45m", 4 * HOUR + 2_700),
        (4 * HOUR, " 1u30m ", 5 * HOUR + HOUR // 2),
    ],
)
def test_of_what_is_still_to_come_a_time_is_the_next_and_a_length_ahead(
    now: int, written: str, second: int
) -> None:
    assert WINTER.moment(written, now, ahead=True) == second


def test_what_is_to_come_and_no_moment_is_told_with_all_the_forms_that_it_can_have() -> None:
    with pytest.raises(BadValue) as wrong:
        WINTER.moment("soon", 0, ahead=True)
    told = wrong.value.phrase.render("nl")
    assert told == "'soon' is geen tijdstip; schrijf 14:30, D2 14:30, T+26u30m of 45m (vanaf nu)"


@pytest.mark.parametrize("typed", ["+1u30", "T+26u30", "14u30"])
def test_what_was_typed_is_quoted_so_with_the_hours_of_whoever_reads(typed: str) -> None:
    with pytest.raises(BadValue) as wrong:
        WINTER.moment(typed, DAY)
    assert f"'{typed}'" in wrong.value.phrase.render("nl")
    assert "26u30m" in wrong.value.phrase.render("nl")
    assert "26h30m" in wrong.value.phrase.render("en")


def test_a_bare_number_that_was_typed_is_told_with_the_hours_of_whoever_reads() -> None:
    with pytest.raises(BadValue) as wrong:
        WINTER.moment("+90", DAY)
    assert "+90m of +90u" in wrong.value.phrase.render("nl")
    assert "+90m or +90h" in wrong.value.phrase.render("en")


@pytest.mark.parametrize("read", [parse_duration, check_moment])
def test_in_a_scenario_it_is_told_as_scenarios_write_it(read: Callable[[str], object]) -> None:
    with pytest.raises(BadValue, match="26h30m") as wrong:
        read("soon")
    assert "26h30m" in wrong.value.phrase.render("nl")


@pytest.mark.parametrize(
    ("written", "key"),
    [("-", "bad-duration"), ("-20", "bare-duration"), ("25:99", "bad-time-of-day")],
)
def test_what_is_counted_from_now_has_a_unit(written: str, key: str) -> None:
    with pytest.raises(BadValue) as wrong:
        WINTER.moment(written, DAY)
    assert wrong.value.phrase.key == key
