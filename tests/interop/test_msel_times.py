"""Every way in which a time is written is read for what it says, and nothing else is."""

import doctest
from datetime import date, datetime, time, timedelta
from types import ModuleType

from hypothesis import given, settings
from hypothesis import strategies as some

from oefening.clock import Calendar
from oefening.interop.msel import assignment, fields, naming, times
from oefening.interop.msel.assignment import assigned
from oefening.interop.msel.moments import Course, Given, Timed, merged, settle
from oefening.interop.msel.times import day_of, likely_order, order_of, read_time, when_of
from oefening.interop.msel.whens import When
from oefening.interop.sheets import Cell, Value
from oefening.text import Phrase

HOUR, MINUTE, DAY = 3600, 60, 86_400
MARCH = date(2019, 3, 4)


def clock(hours: int, minutes: int = 0, seconds: int = 0) -> int:
    return hours * HOUR + minutes * MINUTE + seconds


NINE = When(clock=clock(9, 5))

WRITTEN: dict[str, When] = {
    # time of day
    **dict.fromkeys(("9:05", "09:05", "09.05", "09h05", "9u05", "09:05 uur", "9.05 uur"), NINE),
    **dict.fromkeys(("9:05 AM", "09:05 am", "9:05 a.m.", "0905", "905", "0905 hrs"), NINE),
    **dict.fromkeys(("0905L", "0905L ", "0905J", "09:05L", " 09:05\u00a0"), NINE),
    "07:29 PM": When(clock=clock(19, 29)),
    "12:00 AM": When(clock=0),
    "12:15 PM": When(clock=clock(12, 15)),
    "09:05:30": When(clock=clock(9, 5, 30)),
    "9 uur": When(clock=clock(9)),
    "14u": When(clock=clock(14)),
    "24:00": When(clock=DAY),
    "9h05m": NINE,
    **dict.fromkeys(("om 9:05", "09:05 LT", "09:05 lokale tijd", "9:05a"), NINE),
    "09:05 UTC": When(clock=clock(9, 5), zone=0),
    "09:05 CEST": When(clock=clock(9, 5), zone=2),
    "12 a.m.": When(clock=0),
    "noon": When(clock=clock(12)),
    "0000": When(clock=0),
    "0905Z": When(clock=clock(9, 5), zone=0),
    "0905A": When(clock=clock(9, 5), zone=1),
    "0905R": When(clock=clock(9, 5), zone=-5),
    "0905Y": When(clock=clock(9, 5), zone=-12),
    "0905K": When(clock=clock(9, 5), zone=10),
    # armed forces
    "210900AUG2011": When(on=date(2011, 8, 21), clock=clock(9)),
    "210900Z AUG 11": When(on=date(2011, 8, 21), clock=clock(9), zone=0),
    "21 0900L AUG 2011": When(on=date(2011, 8, 21), clock=clock(9)),
    "DTG: 210900ZJUNE11": When(on=date(2011, 6, 21), clock=clock(9), zone=0),
    "21AUG2011 0900": When(on=date(2011, 8, 21), clock=clock(9)),
    "21AUG11 0900": When(on=date(2011, 8, 21), clock=clock(9)),
    "210900 mei": When(part=(5, 21), clock=clock(9)),
    # days
    "2019-03-04": When(on=MARCH),
    "2019-03-04 09:05": When(on=MARCH, clock=clock(9, 5)),
    "2019-03-04T09:05Z": When(on=MARCH, clock=clock(9, 5), zone=0),
    "2019-03-04T09:05:00.000Z": When(on=MARCH, clock=clock(9, 5), zone=0),
    "2019-03-04 09:05+01:00": When(on=MARCH, clock=clock(8, 5), zone=0),
    "2019-03-04 09:05 CET": When(on=MARCH, clock=clock(9, 5), zone=1),
    "4-3-2019 - 9:05": When(on=MARCH, clock=clock(9, 5)),
    "4 mrt 2019 om 9u05": When(on=MARCH, clock=clock(9, 5)),
    "2019-03-04T00:05:00+02:00": When(on=date(2019, 3, 3), clock=clock(22, 5), zone=0),
    "4 maart om 9 uur": When(part=(3, 4), clock=clock(9)),
    "4 maart 20 uur": When(part=(3, 4), clock=clock(20)),
    "4-3-2019 9:05": When(on=MARCH, clock=clock(9, 5)),
    "04/03/19 0905": When(on=MARCH, clock=clock(9, 5)),
    "31-3-2019": When(on=date(2019, 3, 31)),
    "3/31/2019": When(on=date(2019, 3, 31)),
    **dict.fromkeys(
        ("4Mar", "4- Mar", "4-Mar", "4 maart", "Mar 4", "4 mrt", "4/3"), When(part=(3, 4))
    ),
    "4 maart 2019 09:05": When(on=MARCH, clock=clock(9, 5)),
    "March 4, 2019": When(on=MARCH),
    "4 Mar 0905": When(part=(3, 4), clock=clock(9, 5)),
    "maandag 4 maart 2019, 9.05 uur": When(on=MARCH, clock=clock(9, 5)),
    "Monday 9:30 AM": When(weekday=0, clock=clock(9, 30)),
    "di 09:05": When(weekday=1, clock=clock(9, 5)),
    "zondag": When(weekday=6),
    # days of the exercise
    "D2 14:30": When(day=2, clock=clock(14, 30)),
    "Dag 2, 14:30": When(day=2, clock=clock(14, 30)),
    "Day 2 1430": When(day=2, clock=clock(14, 30)),
    "J 09h00": When(day=1, clock=clock(9)),
    "J+1 09h00": When(day=2, clock=clock(9)),
    "D-1 20:00": When(day=0, clock=clock(20)),
    **dict.fromkeys(("14:30 (D2)", "14:30 dag 2"), When(day=2, clock=clock(14, 30))),
    # since STARTEX
    "J-60": When(offset=-60 * DAY),
    "J": When(offset=0),
    "D+2 H+3 M+45": When(offset=2 * DAY + clock(3, 45)),
    "J+1 H+2 M-5": When(offset=DAY + clock(2) - 5 * MINUTE),
    "d+1 h+2": When(offset=DAY + clock(2)),
    "H+2": When(offset=clock(2)),
    "M-5": When(offset=-5 * MINUTE),
    **dict.fromkeys(("T+0", "T0", "T=0", "H-hour", "Start Ex"), When(offset=0)),
    "turn: 2, time: 69": When(offset=69 * MINUTE, turn=2),
    "Ronde 2, +15 min": When(offset=15 * MINUTE, turn=2),
    "T+26h30m": When(offset=clock(26, 30)),
    "T+26:30": When(offset=clock(26, 30)),
    "T-30m": When(offset=-30 * MINUTE),
    "T+2d": When(offset=2 * DAY),
    "D2 08:30 (T+24:00)": When(offset=DAY),
    "+ 1 02:30:00": When(offset=DAY + clock(2, 30)),
    "+ 02:30:00": When(offset=clock(2, 30)),
    "- 02:30:00": When(offset=-clock(2, 30)),
    "+45 min": When(offset=45 * MINUTE),
    "STARTEX": When(offset=0),
    "STARTEX + 30": When(offset=30 * MINUTE),
    "startex+1u30": When(offset=clock(1, 30)),
    "ENDEX": When(ends=True),
    "ENDEX - 30": When(ends=True, offset=-30 * MINUTE),
    **dict.fromkeys(("on call", "op afroep", "TBD", "n.t.b.", "indien nodig"), When(on_call=True)),
}

DOUBTFUL: dict[str, tuple[When, str]] = {
    "T+2": (When(offset=clock(2)), "t-plus"),
    "43530": (When(on=date(2019, 3, 6)), "serial-day"),
    "09:00-09:15": (When(clock=clock(9)), "stretch"),
    "0900 - 0930": (When(clock=clock(9)), "stretch"),
    **dict.fromkeys(("ca. 09:05", "na 9:05"), (NINE, "about")),
    **dict.fromkeys(("van 9.05 tot 10.00 uur", "vanaf 0905", "09:05+"), (NINE, "stretch")),
    **dict.fromkeys(("09:05 (gepland)", "0905*"), (NINE, "beside")),
    "H+0230": (When(offset=clock(2, 30)), "figures"),
    "43530.25": (When(on=date(2019, 3, 6), clock=clock(6)), "serial"),
    "0,375": (When(clock=clock(9)), "serial"),
}

NO_TIMES = {
    **dict.fromkeys(("soon", "4 Marbles", "1", "12", "9:5", "after lunch"), "no-time"),
    **dict.fromkeys(("M", "Thursdayish 9", "Mary 4", "10 at 9", "2 Main St"), "no-time"),
    "00900": "bad-military",
    **dict.fromkeys(("210900", "010800Z"), "no-month"),
    **dict.fromkeys(("09:00 - lunch", "09:05 x y"), "no-time"),
    **dict.fromkeys(("2561", "9:61", "25:00"), "no-time-of-day"),
    "31-2-2019": "no-such-day",
    "322500AUG2011": "no-time-of-day",
}


def test_each_form_is_read_for_what_it_says() -> None:
    for written, when in WRITTEN.items():
        assert read_time(written) == when, written


def test_what_may_mean_something_else_is_told_with_it() -> None:
    for written, (when, doubt) in DOUBTFUL.items():
        read = read_time(written)
        assert isinstance(read, When), written
        assert [one.key for one in read.doubts] == [f"import.{doubt}"], written
        assert When(read.on, clock=read.clock, offset=read.offset) == when, written


def test_what_is_no_time_says_so_and_what_it_may_have_been() -> None:
    for written, why in NO_TIMES.items():
        read = read_time(written)
        assert isinstance(read, Phrase), (written, read)
        assert read.key == f"import.{why}", written
    assert "09:00" in str(dict(read_time("00900").params))  # type: ignore[union-attr]
    for empty in ("", "  ", "---", "n.v.t.", "?"):
        assert read_time(empty) is None, empty


def test_values_of_cells_are_taken_as_they_are() -> None:
    values: dict[Value, When] = {
        datetime(2010, 5, 1, 4): When(on=date(2010, 5, 1), clock=clock(4)),  # noqa: DTZ001
        date(2010, 5, 1): When(on=date(2010, 5, 1)),
        time(11, 4): When(clock=clock(11, 4)),
        timedelta(hours=26): When(offset=clock(26)),
        timedelta(hours=9): When(clock=clock(9)),
        1100: When(clock=clock(11)),
    }
    for value, when in values.items():
        assert when_of(Cell(1, 1, str(value), value)) == when, value
    for number, hours in ((0.5, 12), (43530.25, 6)):
        read = when_of(Cell(1, 1, str(number), number))
        assert isinstance(read, When)
        assert (read.clock, bool(read.doubts)) == (clock(hours), True)


def test_in_a_column_of_days_a_number_is_a_day_of_the_exercise_and_midnight_no_time() -> None:
    assert day_of(Cell(1, 1, "2", 2)) == When(day=2)
    assert day_of(Cell(1, 1, "4.3", "4.3")) == When(part=(3, 4))
    zero = day_of(Cell(1, 1, "0", 0))
    assert isinstance(zero, When)
    assert (zero.day, [one.key for one in zero.doubts]) == (0, ["import.day-zero"])
    midnight = datetime(2010, 5, 1)  # noqa: DTZ001
    assert day_of(Cell(1, 1, "2010-05-01", midnight)) == When(on=date(2010, 5, 1))


def test_a_column_shows_whether_days_or_months_stand_first() -> None:
    assert order_of(iter(["4/3/2019", "4/13/2019"]), "day-first") == ("month-first", False)
    assert order_of(iter(["4/3/2019", "13/4/2019"]), "day-first") == ("day-first", False)
    assert order_of(iter(["4/3/2019"]), "day-first") == ("day-first", True)
    assert order_of(iter(["9:05", "D2 10:00"]), "day-first") == ("day-first", False)
    assert order_of(iter(["4/3", "9.30"]), "day-first") == ("day-first", True)
    assert order_of(iter(["13/4", "4/13"]), "day-first") == ("day-first", True)
    assert read_time("4/3/2019", "month-first") == When(on=date(2019, 4, 3))


def test_days_lie_close_together_if_they_are_read_the_right_way() -> None:
    assert (
        likely_order(iter(["03/04/2027", "03/05/2027", "03/06/2027"]), "day-first") == "month-first"
    )
    assert likely_order(iter(["03/04/2027", "04/04/2027"]), "day-first") == "day-first"
    assert likely_order(iter(["03/04/2027"]), "day-first") == "day-first"


def settled(
    *written: str, starts: int | None = None, **given: str | int
) -> tuple[list[Timed], Course]:
    rows = []
    for at, one in enumerate(written):
        read = read_time(one)
        rows.append(Timed(read if isinstance(read, When) else None, starts=at == starts))
    return rows, settle(rows, Given(**given))  # type: ignore[arg-type]


def seconds(*written: str, **given: str | int) -> list[int | None]:
    return [row.second for row in settled(*written, **given)[0]]  # type: ignore[arg-type]


def test_times_of_day_roll_over_midnight_only_where_they_go_far_back_and_say_so() -> None:
    rows, course = settled("22:00", "23:30", "23:10", "01:00", "02:00", "08:00")
    hours = [None if row.second is None else row.second / HOUR for row in rows]
    assert hours == [0, 1.5, 7 / 6, 3, 4, 10]
    assert [bool(row.doubts) for row in rows] == [False, False, False, True, False, False]
    assert [course.written(row.second or 0) for row in rows][2:4] == ["D1 23:10", "D2 01:00"]


def test_startex_is_given_or_marked_or_the_first_thing_that_happens() -> None:
    rows = ("2027-03-04 10:00", "2027-03-04 09:00", "2027-03-04 12:00")
    assert seconds(*rows) == [HOUR, 0, 3 * HOUR]
    assert seconds(*rows, starts=0) == [0, -HOUR, 2 * HOUR]
    assert seconds(*rows, startex="2027-03-03 09:00") == [25 * HOUR, DAY, 27 * HOUR]
    notices = settled(*rows)[1].notices
    assert [one.key for one in notices] == ["import.startex-first"]
    assert [one.key for one in settled("09:00")[1].notices] == ["import.startex-assumed"]
    assert not settled(*rows, startex="2027-03-03 09:00")[1].notices


def test_days_without_a_year_take_that_of_the_sheet_and_go_on_into_the_next() -> None:
    days = ("30 dec 22:00", "31 dec 22:00", "1 jan 22:00")
    assert seconds(*days, year=2027) == [0, DAY, 2 * DAY]
    assert settled(*days, year=2027)[1].calendar.start == "2027-12-30 22:00"
    assert settled("4Mar 0900")[1].notices[0].key == "import.year-assumed"
    assert seconds("29 feb 09:00", "1 mar 09:00", year=2027) == [None, 0]
    assert seconds("31 dec 22:00", "1 jan 22:00", "30 dec 22:00", year=2027) == [DAY, 2 * DAY, 0]


def test_zones_and_clocks_that_go_forward_are_counted() -> None:
    assert seconds("210900Z AUG 2027", "211200 AUG 2027") == [0, HOUR]
    assert seconds("2027-03-27 12:00", "2027-03-28 12:00") == [0, 23 * HOUR]
    rows, _ = settled("2027-03-28 01:00", "2027-03-28 02:30")
    assert rows[1].second is None
    assert rows[1].doubts


def test_weekdays_days_of_the_exercise_and_times_since_startex_stand_side_by_side() -> None:
    assert seconds("Monday 9:30 AM", "Tuesday 8:00 AM", "Monday 9:30 AM") == [
        0,
        22 * HOUR + 30 * MINUTE,
        7 * DAY,
    ]
    assert seconds("D1 08:00", "D2 14:30", "T+1h", "M-5") == [0, DAY + clock(6, 30), HOUR, -300]
    assert settled("T+1h", "H+2")[1].written(HOUR) == "T+1h"
    assert seconds("09:00", "on call", "ENDEX", "11:00") == [0, None, 2 * HOUR, 2 * HOUR]


def test_times_of_turns_follow_the_last_time_of_the_turn_before_and_say_so() -> None:
    rows, _ = settled("turn 1, time 0", "turn 1, time 45", "turn 2, time 5", "turn 3, time 1")
    assert [row.second for row in rows] == [0, 45 * MINUTE, 50 * MINUTE, 51 * MINUTE]
    doubts = [[one.key for one in row.doubts] for row in rows]
    assert doubts == [[], [], ["import.turn"], ["import.turn"]]


def test_a_time_before_endex_counts_back_from_the_last_thing_that_happens() -> None:
    assert seconds("09:00", "11:00", "ENDEX-30", "ENDEX") == [0, clock(2), clock(1, 30), clock(2)]


def test_days_of_the_week_that_contradict_a_date_or_the_order_of_rows_are_told() -> None:
    read = read_time("dinsdag 4 maart 2019")
    assert isinstance(read, When)
    assert (read.on, [one.key for one in read.doubts]) == (MARCH, ["import.other-weekday"])
    rows, _ = settled("Tuesday 09:00", "Wednesday 09:00", "Tuesday 10:00")
    assert rows[2].second == 7 * DAY + HOUR
    assert [[one.key for one in row.doubts] for row in rows] == [[], [], ["import.next-week"]]


def test_what_two_columns_say_of_the_day_is_put_together_or_told_to_differ() -> None:
    monday, date_ = read_time("Monday 9:30 AM"), day_of(Cell(1, 1, "2019-03-04", MARCH))
    assert isinstance(monday, When)
    assert isinstance(date_, When)
    both, _ = merged(iter([monday]), date_)
    assert both is not None
    assert (both.on, both.clock) == (MARCH, clock(9, 30))
    other = When(on=date(2019, 3, 5), clock=clock(9))
    told, _ = merged(iter([other]), date_)
    assert told is not None
    assert (told.on, [one.key for one in told.doubts]) == (other.on, ["import.two-days"])


def test_a_moment_that_comes_twice_is_told_since_startex() -> None:
    course = Course(Calendar.of("2027-10-30 09:00", "Europe/Amsterdam"), civil=True, notices=())
    assert course.written(17 * HOUR) == "D2 02:00"
    assert course.written(18 * HOUR) == "T+18h"
    assert course.written(19 * HOUR) == "D2 03:00"
    assert course.calendar.at("T+18h") == 18 * HOUR


@settings(max_examples=60)
@given(some.lists(some.text(max_size=12) | some.sampled_from(sorted(WRITTEN)), max_size=6))
def test_whatever_stands_there_is_settled(written: list[str]) -> None:
    rows, course = settled(*written)
    for row in rows:
        if row.second is not None:
            assert course.calendar.at(course.written(row.second), allowed=True) == row.second


@settings(max_examples=60)
@given(some.lists(some.lists(some.integers(0, 9), min_size=4, max_size=4), max_size=4))
def test_an_assignment_gives_each_one_of_the_other_at_most_for_the_greatest_sum(
    scores: list[list[int]],
) -> None:
    chosen = assigned(scores)
    given_ = [column for column in chosen if column is not None]
    assert len(set(given_)) == len(given_)
    total = sum(scores[row][column] for row, column in enumerate(chosen) if column is not None)

    def best(row: int, taken: frozenset[int]) -> int:
        if row == len(scores):
            return 0
        rest = [best(row + 1, taken)]
        rest += [
            scores[row][column] + best(row + 1, taken | {column})
            for column in range(4)
            if column not in taken
        ]
        return max(rest)

    assert total == best(0, frozenset())


def test_examples_in_the_code_hold() -> None:
    modules: list[ModuleType] = [assignment, fields, naming, times]
    assert {module.__name__: doctest.testmod(module).failed for module in modules} == dict.fromkeys(
        (module.__name__ for module in modules), 0
    )
