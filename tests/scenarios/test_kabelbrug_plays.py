"""What becomes of kabelbrug-utrecht when it is played: decisions must matter."""

import pytest
from ran import Ran, answered, header_of, ran

from oefening import events
from oefening.scenario.model import Play

HOUR = 3_600
SCENARIO = "kabelbrug-utrecht"
pytestmark = pytest.mark.xdist_group(SCENARIO)
AREAS = ("VR09/zuid", "VR09/oost", "VR09/rivierzone")


def by_the_book() -> Play:
    return header_of(SCENARIO).scenario.plays["textbook"]


@pytest.fixture
def plays() -> dict[str, Ran]:
    return {name: ran(SCENARIO, name) for name in header_of(SCENARIO).scenario.plays}


@pytest.mark.parametrize("seed", [2, 3])
def test_better_decisions_spare_people_a_tenth_or_more(seed: int) -> None:
    drawn = header_of(SCENARIO, seed)
    without = {
        name: Ran(drawn, script).person_seconds for name, script in drawn.scenario.plays.items()
    }
    assert without["textbook"] <= 0.9 * without["average"]
    assert without["average"] <= 0.9 * without["nobody"]


def test_the_rest_of_the_region_keeps_power(plays: dict[str, Ran]) -> None:
    for run in plays.values():
        for record in run.records:
            if isinstance(record.body, events.WorldSettled):
                assert record.body.levels.get("VR09/rest.power", 1_000_000) == 1_000_000


def test_power_comes_back_in_steps_over_days_and_is_whole_before_the_end(
    plays: dict[str, Ran],
) -> None:
    for name, run in plays.items():
        back = sorted(at for damage, at in run.restored().items() if "verbinding" in damage)
        assert len(back) == len(AREAS), name
        assert back[-1] - back[0] > 6 * HOUR, name
        assert back[-1] > 30 * HOUR, name
        assert back[-1] < 70 * HOUR, name
        for area in AREAS:
            assert run.state.levels[f"{area}.power"] == 1_000_000, name


def test_the_first_estimate_is_missed_and_revised_in_every_play(plays: dict[str, Ran]) -> None:
    for name, run in plays.items():
        given = [r for r in run.records if isinstance(r.body, events.EstimateGiven)]
        assert len(given) >= 2, name
        assert "prognose-gemist" in run.released(), name


def test_no_estimate_is_called_missed_that_was_met(plays: dict[str, Ran]) -> None:
    for name, run in plays.items():
        whole = run.released()["alles-aan"]
        assert run.released().get("weer-gemist", 0) < whole, name
        assert run.released()["afschalen"] > whole, name
        if "weer-gemist" not in run.released():
            promised = [
                r.body.restored_at for r in run.records if isinstance(r.body, events.EstimateGiven)
            ]
            assert whole <= promised[-1], name


def test_how_the_fuel_is_divided_shows(plays: dict[str, Ran]) -> None:
    left = Ran(header_of(SCENARIO), answered(by_the_book(), brandstof="markt"))
    capped, given, whoever = plays["textbook"], plays["average"], left
    assert not capped.stock_ran_dry()
    assert given.stock_ran_dry()
    assert not given.generators_stopped()
    assert whoever.stock_ran_dry()
    assert whoever.generators_stopped()
    for run in (*plays.values(), left):
        assert run.stock_ran_dry() == ("diesel-op" in run.released())


def test_masts_fail_within_the_golden_hours(plays: dict[str, Ran]) -> None:
    assert plays["nobody"].released()["masten-vallen-uit"] <= 2 * HOUR


@pytest.mark.parametrize(
    "decision",
    [
        "opschaling",
        "sporen",
        "noodstroom",
        "prognose",
        "tweede-ploeg",
        "opvang",
        "brandstof",
        "levensbehoeften-wijk",
    ],
)
def test_leaving_one_decision_open_costs_people(decision: str) -> None:
    script = by_the_book()
    steps = tuple(step for step in script.steps if step.decide != decision)
    without = Ran(header_of(SCENARIO), script.model_copy(update={"steps": steps}))
    assert without.person_seconds > 1.04 * ran(SCENARIO, "textbook").person_seconds


def test_switching_on_all_at_once_throws_districts_out_again(plays: dict[str, Ran]) -> None:
    tripped = {
        name: [inject for inject in run.released() if inject.startswith("station-eruit")]
        for name, run in plays.items()
    }
    assert tripped["average"] == ["station-eruit-rivierzone"]
    assert tripped["textbook"] == []
