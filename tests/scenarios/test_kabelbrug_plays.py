"""What becomes of kabelbrug-utrecht when it is played: decisions must matter."""

from pathlib import Path

import pytest
from ran import Ran, answered

from oefening import events
from oefening.cli.exercises import header_of
from oefening.record import Header

HOUR = 3_600
AREAS = ("VR09/zuid", "VR09/oost", "VR09/rivierzone")


def header(seed: int) -> Header:
    return header_of("kabelbrug-utrecht", seed)


@pytest.fixture(scope="module")
def first() -> Header:
    return header(1)


@pytest.fixture(scope="module")
def plays(first: Header, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ran]:
    folder = tmp_path_factory.mktemp("plays")
    return {
        name: Ran(first, script, folder / name) for name, script in first.scenario.plays.items()
    }


@pytest.mark.parametrize("seed", [2, 3])
def test_better_decisions_spare_people_a_tenth_or_more(seed: int, tmp_path: Path) -> None:
    drawn = header(seed)
    without = {
        name: Ran(drawn, script, tmp_path / name).person_seconds
        for name, script in drawn.scenario.plays.items()
    }
    assert without["textbook"] <= 0.9 * without["average"]
    assert without["average"] <= 0.9 * without["nobody"]


def test_the_rest_of_the_region_keeps_power(plays: dict[str, Ran]) -> None:
    for ran in plays.values():
        for record in ran.records:
            if isinstance(record.body, events.WorldSettled):
                assert record.body.levels.get("VR09/rest.power", 1_000_000) == 1_000_000


def test_power_comes_back_in_steps_over_days_and_is_whole_before_the_end(
    plays: dict[str, Ran],
) -> None:
    for name, ran in plays.items():
        back = sorted(at for damage, at in ran.restored().items() if "verbinding" in damage)
        assert len(back) == len(AREAS), name
        assert back[-1] - back[0] > 6 * HOUR, name
        assert back[-1] > 30 * HOUR, name
        assert back[-1] < 70 * HOUR, name
        for area in AREAS:
            assert ran.state.levels[f"{area}.power"] == 1_000_000, name


def test_the_first_estimate_is_missed_and_revised_in_every_play(plays: dict[str, Ran]) -> None:
    for name, ran in plays.items():
        given = [r for r in ran.records if isinstance(r.body, events.EstimateGiven)]
        assert len(given) >= 2, name
        assert "prognose-gemist" in ran.released(), name


def test_no_estimate_is_called_missed_that_was_met(plays: dict[str, Ran]) -> None:
    for name, ran in plays.items():
        whole = ran.released()["alles-aan"]
        assert ran.released().get("weer-gemist", 0) < whole, name
        assert ran.released()["afschalen"] > whole, name
        if "weer-gemist" not in ran.released():
            promised = [
                r.body.restored_at for r in ran.records if isinstance(r.body, events.EstimateGiven)
            ]
            assert whole <= promised[-1], name


def test_how_the_fuel_is_divided_shows(
    first: Header, plays: dict[str, Ran], tmp_path: Path
) -> None:
    market = answered(first.scenario.plays["textbook"], brandstof="markt")
    left = Ran(first, market, tmp_path / "exercise")
    capped, given, whoever = plays["textbook"], plays["average"], left
    assert not capped.stock_ran_dry()
    assert given.stock_ran_dry()
    assert not given.generators_stopped()
    assert whoever.stock_ran_dry()
    assert whoever.generators_stopped()
    for ran in (*plays.values(), left):
        assert ran.stock_ran_dry() == ("diesel-op" in ran.released())


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
def test_leaving_one_decision_open_costs_people(
    decision: str, first: Header, plays: dict[str, Ran], tmp_path: Path
) -> None:
    script = first.scenario.plays["textbook"]
    steps = tuple(step for step in script.steps if step.decide != decision)
    without = Ran(first, script.model_copy(update={"steps": steps}), tmp_path / "exercise")
    assert without.person_seconds > 1.04 * plays["textbook"].person_seconds


def test_switching_on_all_at_once_throws_districts_out_again(plays: dict[str, Ran]) -> None:
    tripped = {
        name: [inject for inject in ran.released() if inject.startswith("station-eruit")]
        for name, ran in plays.items()
    }
    assert tripped["average"] == ["station-eruit-rivierzone"]
    assert tripped["textbook"] == []
