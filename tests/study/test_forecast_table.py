"""A forecast in lines: columns stand apart, no word is cut, and a band says something."""

from itertools import pairwise

import pytest
from measured import JAM, UP, measured_header
from organised import grip
from shown import shown_header
from worlds import disruption

from oefening.clock import HOUR
from oefening.commands import StartExercise
from oefening.engine import Engine
from oefening.projections.names import Names
from oefening.record import Header, Seat
from oefening.study.executor import Here
from oefening.study.forecast.ahead import past_of
from oefening.study.forecast.amounts import NOTHING
from oefening.study.forecast.forecast import Forecast, Reach, forecasts
from oefening.study.forecast.rows import _band
from oefening.study.forecast.table import ForecastTable
from oefening.text import Language, columns_of, phrase
from oefening.text.columns import ROOM, laid_out


def test_a_band_is_left_out_where_it_is_told_as_the_line_is() -> None:
    low, high = 25 * HOUR + 10, 25 * HOUR + 900
    assert _band(Reach(low, high, 40), low + 5).render("nl") == ""
    assert _band(Reach(low, 27 * HOUR, 40), low).render("nl") == "25–27"
    assert _band(Reach(low, high, 40), 30 * HOUR).render("nl") == "25"
    assert _band(Reach(None, None, 0), None).render("nl") == ""
    assert _band(Reach(None, None, 0), low) == NOTHING
    assert _band(Reach(None, None, 1), None) == phrase("forecast.later")


def foreseen(hours: int = 24, header: Header | None = None) -> Forecast:
    header = header or shown_header()
    past = past_of(header, list(Engine(header).advance(0)), 0)
    *_, forecast = forecasts(past, hours, Here(), 1)
    return forecast


@pytest.mark.parametrize(("language", "said"), [("nl", "op 0%"), ("en", "at 0%")])
def test_what_cannot_be_below_nothing_is_at_nothing(language: Language, said: str) -> None:
    header = shown_header()
    table = ForecastTable(header, Names(header), language)
    forecast = foreseen()
    head, *_ = next(
        filter(None, (laid_out(table.levels(forecast, one)) for one in header.scenario.regions))
    )
    assert said in head
    assert " 0%" not in head.replace(said, "")
    assert all(before < after for before, after in pairwise(map(head.index, ("95%", "50%", said))))


def test_levels_at_moments_that_are_still_to_come_are_told() -> None:
    header = measured_header(JAM, UP)
    table = ForecastTable(header, Names(header), "en")
    told = laid_out(table.effects(foreseen(8, header), "NL"))
    assert told[0].split()[-4:] == ["2", "h", "5", "h"]
    assert told[1].split() == ["Energy", "90%", "50%"]


def test_of_clocks_all_kinds_are_told_once_there_is_one() -> None:
    header = measured_header(JAM, UP)
    table = ForecastTable(header, Names(header), "en")
    told = "\n".join(laid_out(table.yardsticks(foreseen(24, header), "VR01")))
    assert all(one in told for one in ("on time (law)", "too late (law)", "still running (law)"))


def test_the_nation_does_not_repeat_its_only_region() -> None:
    more = measured_header(JAM, UP)
    region = "VR01"
    scenario = more.scenario.model_copy(update={"regions": (region,)})
    header = more.model_copy(update={"scenario": scenario})
    table = ForecastTable(header, Names(header), "en")
    before, after = foreseen(3, header), foreseen(8, header)  # in which another is hit too
    for forecast in (before, after):
        assert len(laid_out(table.people(forecast, region))) > 1
    told = "Everybody who goes without is in VR01: see the table there."
    assert laid_out(table.people(before, "NL")) == [told]
    assert len(laid_out(table.people(after, "NL"))) > 1


def test_the_nation_tells_clocks_only_if_several_regions_have_called() -> None:
    also = disruption("also", 0, grip("VR03", 2))
    for more, nation in (((UP,), False), ((UP, also), True)):
        header = measured_header(*more)
        table, forecast = ForecastTable(header, Names(header), "en"), foreseen(24, header)
        for place, told in (("VR01", True), ("NL", nation)):
            clocks = [
                line for line in laid_out(table.yardsticks(forecast, place)) if "(law)" in line
            ]
            assert bool(clocks) == told


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "iemand die twee dingen mist dubbel"), ("en", "two things counts twice")],
)
def test_that_who_lacks_two_things_counts_twice_is_said_where_needs_are_added_up(
    language: Language, said: str
) -> None:
    header = measured_header()
    table = ForecastTable(header, Names(header), language)
    for hours, needs in ((2, 1), (8, 2)):  # people are without water from 3 h on
        told = laid_out(table.people(foreseen(hours, header), "VR01"))
        assert (said in " ".join(told)) == (needs > 1)
        assert max(map(columns_of, told)) <= ROOM


def test_who_is_still_provided_for_is_told_even_if_everybody_is() -> None:
    header = measured_header()
    table, forecast = ForecastTable(header, Names(header), "en"), foreseen(8, header)
    for place, share in (("VR01", "75.0%"), ("VR03", "100%")):
        (row,) = (
            line
            for line in laid_out(table.yardsticks(forecast, place))
            if line.startswith("lack nothing at")
        )
        assert row.split()[-1] == share
    assert laid_out(table.yardsticks(foreseen(2, header), "VR03")) == [], (
        "that moment is not looked at"
    )


def begun(header: Header, now: int, hours: int) -> Forecast:
    """The forecast so many hours ahead from the exercise second `now`, up to which nobody acts."""
    engine = Engine(header)
    records = [*engine.apply(StartExercise(), Seat()), *engine.advance(now)]
    *_, forecast = forecasts(past_of(header, records, now), hours, Here(), 1)
    return forecast


@pytest.mark.parametrize(
    ("language", "past", "lacking"),
    [("nl", "voorbij", "mist iets op"), ("en", "past", "lack something at")],
)
def test_a_moment_that_is_past_is_told_as_such_with_what_it_was(
    language: Language, past: str, lacking: str
) -> None:
    header = measured_header(JAM, UP)
    table = ForecastTable(header, Names(header), language)
    after = begun(header, 4 * HOUR, 2)
    head, row, *_ = laid_out(table.effects(after, "VR01/east"))
    assert head.count(f"({past})") == 1, "the second moment is still to come"
    assert row.split()[-2:] == ["0%", "0%"]
    share, people = (
        line for line in laid_out(table.yardsticks(after, "VR01")) if f", {past} (" in line
    )
    assert share.split()[-1] == ("75,0%" if language == "nl" else "75.0%")
    assert people.startswith(lacking)
    assert people.split()[-1] == ("1.000" if language == "nl" else "1,000")
