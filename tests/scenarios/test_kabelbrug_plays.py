"""What becomes of kabelbrug-utrecht when it is played: decisions must matter."""

from functools import cache
from pathlib import Path

import pytest

from oefening import events
from oefening.library import Loaded, load_scenario, shipped
from oefening.projections.harm import Harm, harm
from oefening.record import Header, Record
from oefening.scenario.model import Play
from oefening.session import Session, StoryClock, play

HOUR = 3_600
AREAS = ("VR09/zuid", "VR09/oost", "VR09/rivierzone")


@cache
def scenario() -> Loaded:
    return load_scenario(shipped()["kabelbrug-utrecht"])


def header(seed: int) -> Header:
    loaded = scenario()
    return Header(seed=seed, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)


class Ran:
    """A play at its end."""

    def __init__(self, header: Header, script: Play, folder: Path) -> None:
        clock = StoryClock(header.calendar)
        self.records: list[Record] = []
        with Session.create(folder, header, wall=clock) as session:
            session.follow(self.records.append)
            for _ in play(session, script, clock):
                pass
            self.state = session.state
        self.harm: Harm = harm(header.world, self.state)

    @property
    def person_seconds(self) -> int:
        return self.harm.total.person_seconds

    def restored(self) -> dict[str, int]:
        """The second in which each area's feed came back."""
        return {
            record.body.damage: record.at
            for record in self.records
            if isinstance(record.body, events.DamageEnded)
        }

    def released(self) -> dict[str, int]:
        return {
            record.body.inject: record.at
            for record in self.records
            if isinstance(record.body, events.InjectReleased)
        }

    def stock_ran_dry(self) -> bool:
        return any(isinstance(record.body, events.StockDried) for record in self.records)

    def generators_stopped(self) -> bool:
        """Whether any in the streets did, for want of diesel."""
        return any(
            isinstance(record.body, events.TierDried) and ".power<" in record.body.tier
            for record in self.records
        )


@pytest.fixture(scope="module")
def first() -> Header:
    return header(1)


@pytest.fixture(scope="module")
def plays(first: Header, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ran]:
    folder = tmp_path_factory.mktemp("plays")
    return {
        name: Ran(first, script, folder / name) for name, script in first.scenario.plays.items()
    }


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_better_decisions_spare_people_a_tenth_or_more(seed: int, tmp_path: Path) -> None:
    drawn = header(seed)
    without = {
        name: Ran(drawn, script, tmp_path / name).person_seconds
        for name, script in drawn.scenario.plays.items()
    }
    assert without["textbook"] <= 0.9 * without["average"]
    assert without["average"] <= 0.9 * without["nobody"]


def test_every_need_is_better_met_by_the_book(plays: dict[str, Ran]) -> None:
    for need, lack in plays["textbook"].harm.needs.items():
        assert lack.person_seconds < plays["nobody"].harm.needs[need].person_seconds, need


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
    script = first.scenario.plays["textbook"]
    market = tuple(
        step.model_copy(update={"option": "markt"}) if step.decide == "brandstof" else step
        for step in script.steps
    )
    left = Ran(first, script.model_copy(update={"steps": market}), tmp_path / "exercise")
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


def test_every_decision_is_put_in_every_play(plays: dict[str, Ran], first: Header) -> None:
    decisions = {decision.id for decision in first.scenario.decisions}
    for name, ran in plays.items():
        put = {r.body.decision for r in ran.records if isinstance(r.body, events.DecisionOpened)}
        assert put == decisions, name


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


def test_a_team_that_acts_in_time_does_not_hear_the_contingencies(plays: dict[str, Ran]) -> None:
    held = {
        "niet-opgeschaald",
        "geen-beleidsteam",
        "geen-eerste-bericht",
        "geen-noodstroomlijst",
    }
    assert held <= plays["nobody"].released().keys()
    assert not held & plays["textbook"].released().keys()
