"""Exports of other tools are imported as spreadsheets are, and what comes of them plays."""

from pathlib import Path

import pytest
from exports import BLUEPRINT, OPENAEV, written

from oefening.cli import main
from oefening.library import load_scenario
from oefening.scenario.model import Scenario


def imported(folder: Path, data: bytes, name: str) -> Scenario:
    """The scenario that the verb made of an export; it also plays."""
    file = folder / name
    file.write_bytes(data)
    made = folder / file.stem
    assert main(["msel", "import", str(file), "--to", str(made), "--region", "VR09"]) == 0
    path = made / "scenario.yaml"
    assert main(["check", str(path)]) == 0
    assert main(["run", str(path), "--folder", str(folder / "log")]) == 0
    return load_scenario(path).scenario


def test_an_msel_of_blueprint_starts_when_it_says_in_the_time_of_the_zone(tmp_path: Path) -> None:
    scenario = imported(tmp_path, written(BLUEPRINT), "blauw.json")
    assert (scenario.start, scenario.zone) == ("2027-02-02 09:00", "Europe/Amsterdam")
    never = written({**BLUEPRINT, "StartTime": "0001-01-01T00:00:00"})
    (again := tmp_path / "again").mkdir()
    assert imported(again, never, "nooit.json").start == "2027-01-18 09:00"


def test_a_scenario_of_openaev_is_imported_and_plays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scenario = imported(tmp_path, written(OPENAEV), "uitval.json")
    told = capsys.readouterr().out
    assert {inject.id: inject.at for inject in scenario.injects} == {
        "inject-1": "T+26h30m",
        "inject-3": None,
        "inject-4": "T+30h",
        "article-1": None,
    }
    assert {cell.id for cell in scenario.cells} == {"beleidsteam", "rot"}
    assert [one.text.in_("nl") for one in scenario.objectives] == ["Melden: snel", "Opschalen"]
    assert len(scenario.hot_wash) == 2
    assert scenario.title.in_("nl") == "Stroomuitval in Zwolle"
    assert "for machines, not for players (openaev_implant)" in told
    assert "Rows: 7 (titles in row 2) = 3 imported + 1 with a guess + 3 skipped" in told
    assert "injects that were switched off, put on call in the reserve: 1" in told


def test_an_msel_of_blueprint_is_imported_and_plays(tmp_path: Path) -> None:
    scenario = imported(tmp_path, written(BLUEPRINT), "uitval.json")
    first, second = scenario.injects
    assert (first.at, second.at, second.kind) == ("T+0s", "T+2h", "controller-action")
    assert [phase.start for phase in scenario.phases] == ["T+0s", "T+2h"]
    assert dict(first.extra or {})["Move 2"] == "7"


def test_an_export_that_is_no_good_is_refused_without_a_trace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "half.json"
    file.write_bytes(written(OPENAEV)[:500])
    assert main(["msel", "import", str(file), "--to", str(tmp_path / "made")]) == 2
    assert "[bad-json]" in capsys.readouterr().err
    assert not (tmp_path / "made").exists()
