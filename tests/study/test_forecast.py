"""A forecast: the line is what happens if nobody acts, and the band holds as often as it says."""

import gc
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import pytest
from exercises import rich_header
from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, BEGINNING, SEAT, WHOLE, Act, endless, obeyed, passed
from laws.acts import HEADER as BARE
from ran import header_of
from worlds import HOUR, battery, damage, disruption, needs, node, world
from worlds import header as a_header

from oefening.commands import EndExercise, JumpClock, PauseClock, ResumeClock, StartExercise
from oefening.engine import Engine
from oefening.engine.flow.parts import Unit
from oefening.errors import OefeningError
from oefening.events import InjectReleased
from oefening.garbage import ignored
from oefening.projections.bands import EDGES
from oefening.projections.harm import Harm, Lack, harm, told_hours
from oefening.projections.levels import Levels
from oefening.projections.spots import Spot
from oefening.projections.yardsticks import Key
from oefening.record import Header, Record, Redraw
from oefening.session import Session, StoryClock, play
from oefening.state import State, beginning, evolve
from oefening.study.executor import Here, processes
from oefening.study.forecast.ahead import REDRAWS, Ahead, look_ahead, past_of, units
from oefening.study.forecast.forecast import Forecast, forecasts
from oefening.study.forecast.heads import without_band
from oefening.study.forecast.outcome import ALL, RESTORED, Outcome
from oefening.study.steps import Steps
from oefening.text import LANGUAGES
from oefening.world.model import NATION, REQUIREMENTS


def required() -> Header:
    """The exercise of the laws, with each of its capacities under one of the seven."""
    capacities = {
        id: one.model_copy(update={"requirement": REQUIREMENTS[at % len(REQUIREMENTS)]})
        for at, (id, one) in enumerate(BARE.world.capacities.items())
    }
    return BARE.model_copy(
        update={"world": BARE.world.model_copy(update={"capacities": capacities})}
    )


HEADER = required()


class Reckoned:
    """What a log shows of the time in `steps`, by other means than the forecast's."""

    def __init__(self, header: Header, records: Sequence[Record], steps: Steps) -> None:
        self.steps = steps
        self.parts: list[dict[Spot, int]] = []
        """The lowest levels up to the moment, and then in each step."""
        self.harms: list[Harm] = []
        """At the ends of those."""
        state = beginning(header.scenario, header.world)
        levels = Levels(header.world)
        places = (*levels.in_play(header.scenario.regions), NATION)
        seconds = [(at, list(some)) for at, some in groupby(records, attrgetter("at"))]
        lowest = held = dict(_levels(levels, state, places))
        for end in (steps.since, *steps.ends):
            while seconds and seconds[0][0] <= end:
                for record in seconds.pop(0)[1]:
                    evolve(state, record)
                held = dict(_levels(levels, state, places))
                lowest = {spot: min(level, held[spot]) for spot, level in lowest.items()}
            self.parts.append(lowest)
            self.harms.append(harm(header.world, state, end))
            lowest = held

    def check(self, line: Outcome) -> None:
        """Levels in each step, thresholds in theirs, and people at the end of each."""
        assert line.levels.keys() == self.parts[0].keys()
        for spot, found in line.levels.items():
            parts = [part[spot] for part in self.parts[1:]]
            assert found == parts, spot
            for edge, first in zip(EDGES, line.first[spot], strict=True):
                low = next((n for n, level in enumerate(parts) if level < edge), None)
                assert (first is None) == (low is None)
                if first is not None and low is not None:
                    began = (self.steps.since, *self.steps.ends)[low]
                    assert began <= self.steps.since + first <= self.steps.ends[low]
            self.check_back(parts, line.back[spot])
        for which in {*line.person_seconds, (NATION, ALL)}:
            begun, *ends = (_lack(one, *which) for one in self.harms)
            sums = [end.person_seconds - begun.person_seconds for end in ends]
            assert sums == line.person_seconds_of(which), which
            if not begun.person_seconds:
                assert line.hours_of(which) == ends[-1].told, which
            assert line.lacks.get(which, 0) == begun.persons
            most = zip(line.persons_of(which), ends, strict=True)
            assert all(some >= end.persons for some, end in most)

    def check_back(self, parts: Sequence[int], back: int | None) -> None:
        """Restored in the step behind whose end it is never away again."""
        away = [n for n, level in enumerate(parts) if level < RESTORED]
        if not away:
            assert back == 0
        elif back is None:
            assert away[-1] == len(parts) - 1
        else:
            began = (self.steps.since, *self.steps.ends)[away[-1]]
            assert began < self.steps.since + back <= self.steps.ends[away[-1]]


def _levels(levels: Levels, state: State, places: Sequence[str]) -> Iterator[tuple[Spot, int]]:
    for row in levels.rows(state, places):
        for requirement, heat in zip(REQUIREMENTS, row.heats, strict=True):
            if heat is not None:
                yield (row.place, requirement), heat.level


def _lack(one: Harm, place: str, need: str) -> Lack:
    if place == NATION:
        return one.total if need == ALL else one.needs[need]
    found = one.regions.get(place) if need == ALL else one.places.get((place, need))
    return found or Lack()


def go_on(engine: Engine, until: int) -> list[Record]:
    """Nobody does anything but let the clock run."""
    made = obeyed(engine, PauseClock(), "")  # which ends a jump, if one is under way
    while engine.now < until:
        if not engine.moving:
            made += engine.apply(ResumeClock(), SEAT)
        made += engine.advance(until)
    return made


def test_chance_changes_nothing_only_where_all_of_every_course_is_that_of_the_line() -> None:
    line, first, second = list(units(past_of(HEADER, [], 0), 2))[:3]
    forecast, outcome = Forecast(line.steps), look_ahead(line)
    forecast.take(line, outcome)
    forecast.take(first, outcome)
    assert forecast.alike
    assert without_band(forecast).key == "forecast.alike"
    lacked, key = (NATION, ALL), Key("clocks", NATION, "met", None, "teams")
    ones = [1] * len(line.steps)
    for other in (
        replace(outcome, levels=dict.fromkeys(outcome.levels, ones)),
        replace(outcome, person_seconds={lacked: ones}),
        replace(outcome, yardsticks={**outcome.yardsticks, key: 1}),
    ):
        forecast.take(second, other)
        assert not forecast.alike
        assert without_band(forecast).key == "forecast.alike-there"


# ── the line ─────────────────────────────────────────────────────────────────────────────────────


def test_to_do_nothing_after_a_forecast_gives_its_line(tmp_path: Path) -> None:
    header = header_of("kabelbrug-utrecht")
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "it", header, clock) as session:
        for progress in play(session, header.scenario.plays["average"], clock):
            if progress.now >= 15 * HOUR:
                break
        past = past_of(header, session.records, session.now)
        forecast = next(forecasts(past, 24, Here(), 1))
        steps = forecast.steps
        session.pause()
        while session.now < steps.until:
            if not session.moving:
                session.send(ResumeClock())
            session.advance(steps.until)
        assert forecast.line is not None
        Reckoned(header, list(session.records), steps).check(forecast.line)
        assert forecast.line.person_seconds[NATION, ALL][-1] > 0


@settings(max_examples=25)
@given(acts=ACTS, hours=st.integers(1, 30), redraw=st.none() | st.integers(0, 3))
def test_whatever_was_done_before_the_line_is_what_happens_if_nobody_acts(
    acts: list[Act], hours: int, redraw: int | None
) -> None:
    engine, cuts = Engine(HEADER), endless((WHOLE,))
    made = [record for one in BEGINNING for record in engine.apply(one, SEAT)]
    for act in acts:
        made += passed(engine, engine.now + act.gap, cuts)
        made += obeyed(engine, act.at(engine), "")
    past, now = past_of(HEADER, made, engine.now), engine.now
    steps = Steps.over(now, now + hours * HOUR, 24)
    line = look_ahead(Ahead(past, steps, redraw))
    if redraw is not None:
        anew = HEADER.model_copy(update={"redraw": Redraw(after=now, with_=redraw)})
        engine = Engine(anew)
        again = [one for one in made if one.command]
        made = []
        for one in again:
            made += engine.advance(one.at)
            made += engine.apply(one.body, SEAT)  # type: ignore[arg-type]  # a command
        made += engine.advance(now)
    made += go_on(engine, steps.ends[-1])
    Reckoned(HEADER, made, steps).check(line)


def test_hours_that_steps_do_not_divide_are_all_that_is_counted() -> None:
    tiny = world(
        node("VR01.power"),
        node("VR01.warmth", needs("VR01.power"), persons=1000),
        places={"VR01": 1000},
    )
    cut = disruption("one", "2h", damage("VR01.power", lasts="900h"))
    past = past_of(a_header(tiny, [cut]), [], 0)
    outcome = look_ahead(next(units(past, 601)))
    assert outcome.person_seconds_of((NATION, ALL))[-1] == 599 * HOUR * 1000


def test_person_hours_are_told_as_a_run_to_endex_tells_them() -> None:
    header = header_of("kabelbrug-utrecht")
    line = look_ahead(next(units(past_of(header, [], 0), 72)))
    engine = Engine(header)
    made = engine.apply(StartExercise(), SEAT) + go_on(engine, 72 * HOUR)
    state = beginning(header.scenario, header.world)
    for record in made:
        evolve(state, record)
    found = harm(header.world, state, 72 * HOUR)
    assert line.hours_of((NATION, ALL)) == found.total.told
    needs = {need: line.hours_of((NATION, need)) for need in found.needs}
    assert needs == {need: lack.told for need, lack in found.needs.items()}
    assert sum(needs.values()) == found.total.told
    assert found.total.told != told_hours(found.total.person_seconds)  # else it would tell nothing


def test_injects_that_somebody_would_have_to_release_are_left() -> None:
    header = rich_header()
    engine = Engine(header)
    made = engine.apply(StartExercise(), SEAT)
    made += engine.advance(600)
    left = look_ahead(Ahead(past_of(header, made, 600), Steps.over(600, 8 * HOUR), None))
    released = engine.apply(JumpClock(8 * HOUR, "release"), SEAT) + engine.advance(8 * HOUR)
    assert any(isinstance(one.body, InjectReleased) and one.body.by == "jump" for one in released)
    engine = Engine(header)
    made = engine.apply(StartExercise(), SEAT) + go_on(engine, 8 * HOUR)
    assert not any(
        isinstance(one.body, InjectReleased) and one.body.by != "scenario" for one in made
    )
    Reckoned(header, made, left.steps).check(left)


def test_before_startex_it_begins_with_startex() -> None:
    header = header_of("kabelbrug-utrecht")
    begun = Engine(header).apply(StartExercise(), SEAT)
    steps = Steps.over(0, 24 * HOUR)
    outcomes = [look_ahead(Ahead(past_of(header, made, 0), steps, None)) for made in ([], begun)]
    assert outcomes[0] == outcomes[1]
    assert outcomes[0].person_seconds_of((NATION, ALL))[-1] > 0


def test_of_what_has_ended_or_cannot_be_run_again_there_is_no_forecast() -> None:
    header, engine = rich_header(), Engine(rich_header())
    made = engine.apply(StartExercise(), SEAT) + engine.advance(HOUR)
    made += engine.apply(EndExercise(), SEAT)
    past_of(header, made, HOUR - 1)
    other = header.model_copy(update={"engine": 1})
    anew = header.model_copy(update={"redraw": Redraw(after=5, with_=0)})
    for head, now in ((header, HOUR), (other, 0), (anew, 0)):
        with pytest.raises(OefeningError) as found:
            past_of(head, made, now)
        assert len({found.value.phrase.render(language) for language in LANGUAGES}) == 2


# ── the band ─────────────────────────────────────────────────────────────────────────────────────


def drawn_anew(seed: int) -> Header:
    """Two outages that come after the first hour, each as long as chance will have it."""
    tiny = world(
        node("VR01.power"),
        node("VR02.power"),
        node("VR01.warmth", needs("VR01.power", battery("2h", "50%")), persons=1000),
        node("VR02.warmth", needs("VR02.power"), persons=700),
        places={"VR01": 1000, "VR02": 700},
    )
    cuts = [
        disruption("one", "2h", damage("VR01.power", lasts="lognormal(12h, 0.7)")),
        disruption("other", "5h", damage("VR02.power", lasts="uniform(1h, 30h)")),
    ]
    return a_header(tiny, cuts, seed=seed)


def all_of(header: Header, now: int = HOUR, hours: int = 72) -> Forecast:
    """The forecast, in a single step."""
    made = Engine(header).apply(StartExercise(), SEAT)
    past, steps = past_of(header, made, now), Steps(now, now + hours * HOUR, hours * HOUR)
    forecast = Forecast(steps)
    for redraw in (None, *range(REDRAWS)):
        ahead = Ahead(past, steps, redraw)
        forecast.take(ahead, look_ahead(ahead))
    return forecast


@ignored()
def test_nine_of_ten_times_the_band_holds_what_happens() -> None:
    held = 0
    for seed in range(100):
        forecast = all_of(drawn_anew(seed))
        band = forecast.hours((NATION, ALL))
        assert forecast.line is not None
        held += band.low <= forecast.line.hours_of((NATION, ALL)) <= band.high
    assert 85 <= held <= 95


def test_chance_of_before_the_moment_stays_as_it_was() -> None:
    header = drawn_anew(1)
    later = all_of(header, now=6 * HOUR)
    assert len({str(one) for one in later.outcomes}) == 1
    assert len({str(one) for one in all_of(header).outcomes}) == REDRAWS + 1


@pytest.mark.usefixtures("forked")
def test_who_computes_it_and_in_which_order_does_not_matter() -> None:
    header = rich_header()
    made = Engine(header).apply(StartExercise(), SEAT)
    past = past_of(header, made, 0)
    alone = [str(one.outcomes) for one in forecasts(past, 12, Here(), 1)][-1]
    with processes(2) as executor:
        *_, forecast = forecasts(past, 12, executor, 2)
    assert str(forecast.outcomes) == alone
    mixed = Forecast(forecast.steps)
    for ahead in reversed(list(units(past, 12))):
        mixed.take(ahead, look_ahead(ahead))
    for spot in forecast.line.levels if forecast.line else ():
        assert mixed.levels(spot) == forecast.levels(spot)
        assert mixed.reaches(spot) == forecast.reaches(spot)
    assert mixed.complete


def test_what_a_run_leaves_needs_hardly_anybody_to_look_for_it() -> None:
    header = header_of("kabelbrug-utrecht")
    past = past_of(header, [], 0)
    gc.collect()
    with ignored():
        before = sum(isinstance(one, Unit) for one in gc.get_objects())
        look_ahead(Ahead(past, Steps.over(0, HOUR), None))
        left = sum(isinstance(one, Unit) for one in gc.get_objects()) - before
    assert left < len(header.world.nodes) // 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="begins a process by forking, to be quick")
def test_a_process_of_somebody_else_has_its_garbage_looked_for_as_before() -> None:
    ahead = Ahead(past_of(HEADER, [], 0), Steps.over(0, HOUR), None)
    with ProcessPoolExecutor(1, multiprocessing.get_context("fork")) as executor:
        executor.submit(look_ahead, ahead).result()
        assert executor.submit(gc.isenabled).result() == gc.isenabled()
