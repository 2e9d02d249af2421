"""Alternatives are compared with the same chance: what differs is what was done."""

import csv
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from prepared import prepared_header
from worlds import both

from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.study.alternatives import Alternative, alternatives
from oefening.study.compared import Difference, Spread
from oefening.study.ensemble.ensemble import Ensemble, Plan, ensemble
from oefening.study.ensemble.outcomes import differences, spreads, values_of
from oefening.study.ensemble.tables import write_ensemble
from oefening.study.executor import Here
from oefening.study.intervals import Interval

SEEDS = 24
FASTER = [{"year": 2027, "measure": "campaign", "place": place} for place in ("VR01", "VR02")]


def header() -> Header:
    """The small exercise with a play that buys faster repairs, and one that is another's twin."""
    base = prepared_header()
    plays = base.scenario.dump()["plays"]
    assert isinstance(plays, dict)
    more: dict[str, Any] = {
        "ready": {"name": both("Ready"), "prepare": FASTER},
        "twin": {"name": both("Twin")},
    }
    scenario = Scenario.model_validate(base.scenario.dump() | {"plays": {**plays, **more}})
    return base.model_copy(update={"scenario": scenario})


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Ensemble:
    plays = alternatives(["nobody", "ready", "twin"], ["nobody", "ready"])
    with ensemble(Plan(header(), plays, SEEDS), tmp_path_factory.mktemp("it")) as made:
        for _ in made.go_on(Here(), 1, SEEDS):
            pass
    return made


def difference(runs: Ensemble, first: Alternative, other: Alternative) -> Difference:
    return next(iter(differences(runs, first, other).values()))


def interval(spread: Spread) -> Interval:
    assert spread.mean.interval is not None
    return spread.mean.interval


def test_a_true_difference_of_nothing_is_exactly_nothing_with_every_seed(runs: Ensemble) -> None:
    found = differences(runs, Alternative("nobody", "nobody"), Alternative("twin", "nobody"))
    for one in found.values():
        assert (one.lower, one.equal, one.higher) == (0, SEEDS, 0)
        assert one.spread.mean.value == one.spread.low.value == one.spread.high.value == 0
        assert one.spread.alike
        assert one.spread.mean.interval is None
    assert any(
        interval(one).width for one in spreads(runs, Alternative("nobody", "nobody")).values()
    )


def test_what_is_bought_is_that_of_one_play_and_the_steps_are_those_of_the_other(
    runs: Ensemble,
) -> None:
    bought = [Alternative(play, "ready") for play in ("nobody", "ready", "twin")]
    for one, other in product(bought, bought):
        assert values_of(runs, one) == values_of(runs, other)
    assert values_of(runs, Alternative("ready", "nobody")) == values_of(
        runs, Alternative("nobody", "nobody")
    )


def test_faster_repairs_are_better_with_every_seed(runs: Ensemble) -> None:
    found = difference(runs, Alternative("nobody", "nobody"), Alternative("nobody", "ready"))
    assert found.lower == SEEDS
    assert interval(found.spread).high < 0


def test_pairing_narrows_the_interval_of_the_difference(runs: Ensemble) -> None:
    first, other = Alternative("nobody", "nobody"), Alternative("nobody", "ready")
    paired = interval(difference(runs, first, other).spread)
    unpaired = sum(
        interval(next(iter(spreads(runs, one).values()))).width ** 2 for one in (first, other)
    )
    assert paired.width**2 < unpaired / 4


def test_the_difference_is_taken_seed_by_seed() -> None:
    found = Difference.of([1, 5, 3], [2, 5, 0])
    assert (found.lower, found.equal, found.higher) == (1, 1, 1)
    assert (found.spread.low.value, found.spread.median.value, found.spread.high.value) == (
        -3,
        0,
        1,
    )
    assert found.spread.mean.value == pytest.approx(-2 / 3)


def test_each_play_goes_with_each_preparation_and_none_twice() -> None:
    assert [one.id for one in alternatives(["a", "b", "a"], [])] == ["a", "b"]
    assert [one.id for one in alternatives(["a", "b"], ["c", "d"])] == ["a/c", "a/d", "b/c", "b/d"]


def test_tables_of_differences_follow_from_the_runs_of_the_same_seeds(runs: Ensemble) -> None:
    paths = {path.name.split("-")[-3]: path for path in write_ensemble(runs)}
    by_run = {(row["alternative"], row["seed"]): row for row in read(paths["runs"])}
    seeds = [str(seed) for seed in range(1, SEEDS + 1)]
    first, *others = runs.plan.alternatives
    rows = read(paths["differences"])
    assert {row["alternative"] for row in rows} == {one.id for one in others}
    for row in rows:
        assert row["less"] == first.id
        of = row["outcome"]
        less, more = (
            [Decimal(by_run[row[which], seed][of]) for seed in seeds]
            for which in ("less", "alternative")
        )
        apart = sorted(then - now for now, then in zip(less, more, strict=True))
        expected = {
            "mean": sum(apart) / SEEDS,
            "q50": (apart[11] + apart[12]) / 2,
            "q05": apart[0] + (apart[1] - apart[0]) / 4,  # of 24 the rank is 25 times 5 %
            "q95": apart[23] - (apart[23] - apart[22]) / 4,
        }[row["statistic"]]
        assert Decimal(row["value"]) == pytest.approx(expected, abs=Decimal("0.02"))
        counts = (
            sum(one < 0 for one in apart),
            sum(one == 0 for one in apart),
            sum(one > 0 for one in apart),
        )
        assert counts == tuple(int(row[f"seeds_{how}"]) for how in ("lower", "equal", "higher"))


def read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
