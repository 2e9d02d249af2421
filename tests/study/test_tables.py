"""Tables of an ensemble are tidy: other programs read them without being told of exceptions."""

import csv
import json
import re

import pytest
from exercises import rich_header

from oefening.record import Header
from oefening.study.alternatives import Alternative
from oefening.study.ensemble.ensemble import Ensemble, Plan, ensemble
from oefening.study.ensemble.tables import write_ensemble
from oefening.study.executor import Here

SEEDS = 3


def header() -> Header:
    """The small exercise, in which power is what energy is told by."""
    base = rich_header()
    power = base.world.capacities["power"].model_copy(update={"requirement": "energy"})
    capacities = base.world.capacities | {"power": power}
    return base.model_copy(
        update={"world": base.world.model_copy(update={"capacities": capacities})}
    )


PLAYS = (Alternative("nobody"), Alternative("average"))


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Ensemble:
    with ensemble(Plan(header(), PLAYS, SEEDS), tmp_path_factory.mktemp("it")) as made:
        for _ in made.go_on(Here(), 1, SEEDS):
            pass
        write_ensemble(made)
    return made


def table(runs: Ensemble, name: str) -> list[dict[str, str]]:
    path = runs.folder / f"small-outage-{name}-OEFENING-EXERCISE.csv"
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_a_row_is_a_run_with_its_outcomes(runs: Ensemble) -> None:
    rows = table(runs, "runs")
    assert [(row["alternative"], row["seed"]) for row in rows] == [
        (one.id, str(seed)) for one in PLAYS for seed in (1, 2, 3)
    ]
    values = [run for one in PLAYS for run in runs.values(one)]
    for row, run in zip(rows, values, strict=True):
        assert run[0] is not None
        assert float(row["all_person_hours"]) == pytest.approx(run[0] / 3600, abs=0.005)
        parts = (float(row[f"{need}_person_hours"]) for need in header().world.needs)
        assert float(row["all_person_hours"]) == pytest.approx(sum(parts), abs=0.05)


def test_tables_are_strict_csv_that_begins_with_the_name_of_a_column(runs: Ensemble) -> None:
    paths = sorted(runs.folder.glob("*.csv"))
    assert paths
    for path in paths:
        text = path.read_bytes().decode("utf-8")
        assert text[0].isalpha(), "and not with a byte order mark"
        assert "\r" not in text
        head, *rows = csv.reader(text.splitlines(keepends=True), strict=True)
        assert all(re.fullmatch(r"[a-z][A-Za-z0-9_]*", name) for name in head)
        assert {len(row) for row in rows} == {len(head)}
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "+"))]


@pytest.mark.parametrize("kind", ["requirement", "need"])
def test_a_row_is_a_curve_of_a_run(kind: str, runs: Ensemble) -> None:
    rows = table(runs, f"{kind}s")
    keys = [(row["alternative"], row["seed"], row["place"], row[kind]) for row in rows]
    assert len(keys) == len(set(keys)) > 0
    assert all(cell for row in rows for name, cell in row.items() if not name.startswith("at_"))


def test_levels_are_those_of_what_happened(runs: Ensemble) -> None:
    rows = table(runs, "requirements")
    power = [row for row in rows if (row["place"], row["requirement"]) == ("VR01", "energy")]
    assert power
    # the cable is cut 20 minutes in, all of it: from then on there is none
    assert {row["lowest_percent"] for row in power} == {"0.0000"}
    assert all(float(row["below_75_percent_hours"]) > 0 for row in power)


def test_the_longest_below_the_threshold_is_that_of_the_worst_place_and_stands_everywhere(
    runs: Ensemble,
) -> None:
    rows = table(runs, "requirements")
    name = "energy_below_75_percent_hours"
    for run in table(runs, "runs"):
        assert float(run[name]) == max(
            float(row["below_75_percent_hours"])
            for row in rows
            if (row["alternative"], row["seed"]) == (run["alternative"], run["seed"])
            if row["requirement"] == "energy" and row["place"] != "NL"
        )
    for other in ("summary", "differences"):
        assert name in {row["outcome"] for row in table(runs, other)}


def test_outcomes_are_called_as_the_columns_of_runs(runs: Ensemble) -> None:
    columns = set(table(runs, "runs")[0])
    for name in ("summary", "differences"):
        assert {row["outcome"] for row in table(runs, name)} <= columns


def test_quantiles_over_time_end_where_the_runs_do(runs: Ensemble) -> None:
    rows = table(runs, "over-time")
    quantiles = [name for name in rows[0] if name.startswith("q")]
    for row in rows:
        values = [float(row[name]) for name in quantiles]
        assert values == sorted(values)
    for one in PLAYS:
        mine = [row for row in rows if (row["alternative"], row["measure"]) == (one.id, "all")]
        hours = [float(row["hours"]) for row in mine]
        assert hours == sorted(set(hours))
        ends = sorted(
            float(run["all_person_hours"])
            for run in table(runs, "runs")
            if run["alternative"] == one.id
        )
        last = mine[-1]
        assert (float(last["q05"]), float(last["q50"]), float(last["q95"])) == tuple(ends)


def test_curves_over_time_are_those_of_what_they_are_called_by(runs: Ensemble) -> None:
    rows = table(runs, "over-time")
    for one in PLAYS:
        mine = [row for row in rows if row["alternative"] == one.id]
        for kind, place, end, of, worst in (
            ("need", "NL", "q95", "most_persons", max),
            ("requirement", "in-play", "q05", "lowest_percent", min),
        ):
            told: dict[str, set[float]] = {}
            for row in table(runs, f"{kind}s"):
                counts = (kind == "need") == (row["place"] == "NL")
                if row["alternative"] == one.id and counts:
                    told.setdefault(row[kind], set()).add(float(row[of]))
            assert told
            for measure, values in told.items():
                drawn = [row for row in mine if (row["place"], row["measure"]) == (place, measure)]
                assert worst(float(row[end]) for row in drawn) == worst(values), measure


def test_hours_of_people_are_those_of_their_curves(runs: Ensemble) -> None:
    curves = table(runs, "needs")
    for row in table(runs, "runs"):
        mine = [
            float(one["person_hours"])
            for one in curves
            if one["place"] == "NL"
            if (one["alternative"], one["seed"]) == (row["alternative"], row["seed"])
        ]
        assert sum(mine) == pytest.approx(float(row["all_person_hours"]), abs=0.05)


def test_files_say_that_it_is_an_exercise_by_name_and_beside_them_and_never_in_a_row(
    runs: Ensemble,
) -> None:
    (told,) = runs.folder.glob("*-metadata.json")
    metadata = json.loads(told.read_bytes())
    assert metadata["dc:type"] == "OEFENING – EXERCISE"
    tables = [runs.folder / one["url"] for one in metadata["tables"]]
    assert sorted(tables) == sorted(runs.folder.glob("*.csv"))
    for path in (*tables, told):
        assert "OEFENING-EXERCISE" in path.name
    for path in tables:
        assert b"OEFENING" not in path.read_bytes()


def test_every_column_is_told_of_with_its_unit_in_both_languages(runs: Ensemble) -> None:
    (told,) = runs.folder.glob("*-metadata.json")
    for one in json.loads(told.read_bytes())["tables"]:
        columns = one["tableSchema"]["columns"]
        with (runs.folder / one["url"]).open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert [column["name"] for column in columns] == list(rows[0])
        assert set(one["tableSchema"]["primaryKey"]) <= set(rows[0])
        for column in columns:
            said = {part["@language"]: part["@value"] for part in column["dc:description"]}
            assert said["nl"]
            assert said["en"]
            if unit := column.get("schema:unitText"):
                assert column["name"].endswith(unit)
            for row in rows:
                _check(row[column["name"]], column["datatype"])


def _check(cell: str, kind: str) -> None:
    """Nothing is a formula to a spreadsheet, and numbers are numbers."""
    if kind == "integer":
        assert re.fullmatch(r"-?\d+|", cell)
    elif kind == "decimal":
        assert re.fullmatch(r"-?\d+\.\d+|-?\d+|", cell)
    else:
        assert re.fullmatch(r"[A-Za-z][\w/-]*|", cell)


def test_lines_end_alike_everywhere(runs: Ensemble) -> None:
    for path in runs.folder.glob("*.csv"):
        whole = path.read_bytes()
        assert whole.endswith(b"\n")
        assert b"\r" not in whole
        whole.decode("utf-8")
