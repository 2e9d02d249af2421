"""The verb that lays exercises side by side."""

from pathlib import Path

import pytest
from beside import Team, header_of

from oefening.cli import main

Out = pytest.CaptureFixture[str]


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two teams on one scenario."""
    return (
        Team().called().sees(2.25).decides(0.5).ends(6).kept(tmp_path / "red"),
        Team().called().decides(2, "stay").ends(6).kept(tmp_path / "blue"),
    )


def asked(*arguments: str | Path, language: str = "en") -> int:
    return main([*map(str, arguments), "--language", language])


def test_what_is_handed_out_fits_in_eighty_columns_and_is_marked(
    folders: tuple[Path, Path], capsys: Out
) -> None:
    assert asked("compare", *folders) == 0
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert lines[0] == "OEFENING – EXERCISE · 2 exercises side by side"
    assert max(map(len, lines)) <= 80
    assert any(line.split() == ["1.", "red", "2.", "blue"] for line in lines)
    assert "  1. D1 09:00 ROT (after 30m): To the hall" in lines
    assert err == ""


def test_teams_can_be_given_names_and_it_speaks_dutch(
    folders: tuple[Path, Path], capsys: Out
) -> None:
    names = ("--name", "Team [rood]", "--name", "Team blauw")
    assert asked("compare", *folders, *names, language="nl") == 0
    out, _ = capsys.readouterr()
    assert "1. Team [rood] · Oost zonder stroom" in out
    assert "BESLUITEN" in out


def test_up_to_a_moment(folders: tuple[Path, Path], capsys: Out) -> None:
    assert asked("compare", *folders, "--at", "D1 09:30") == 0
    out, _ = capsys.readouterr()
    assert "up to and including D1 09:30" in out
    assert "  2. put, and not decided" in out.splitlines()


def test_a_moment_beyond_the_end_is_the_end_and_that_is_said(
    folders: tuple[Path, Path], capsys: Out
) -> None:
    assert asked("compare", *folders) == 0
    whole, _ = capsys.readouterr()
    assert asked("compare", *folders, "--at", "D9 12:00") == 0
    out, err = capsys.readouterr()
    assert out == whole
    assert "'red' ends at D1 12:30; there is nothing to compare later than that" in err
    assert asked("compare", *folders, "--at", "D9 12:00", language="nl") == 0
    assert "'blue' eindigt op D1 12:30" in capsys.readouterr().err


def test_a_moment_before_startex_is_refused(folders: tuple[Path, Path], capsys: Out) -> None:
    assert asked("compare", *folders, "--at=-1h") == 2
    assert "is before STARTEX" in capsys.readouterr().err


def test_the_numbers_can_be_kept_as_tables(folders: tuple[Path, Path], capsys: Out) -> None:
    kept = folders[0].with_name("tables")
    assert asked("compare", *folders, "--csv", kept) == 0
    assert sorted(path.name for path in kept.iterdir()) == [
        "east-out-compared-OEFENING-EXERCISE-metadata.json",
        "east-out-compared-exercises-OEFENING-EXERCISE.csv",
        "east-out-compared-person-hours-OEFENING-EXERCISE.csv",
        "east-out-compared-values-OEFENING-EXERCISE.csv",
    ]
    assert str(kept) in capsys.readouterr().out


def test_one_exercise_is_too_few(folders: tuple[Path, Path], capsys: Out) -> None:
    assert asked("compare", folders[0]) == 2
    assert "two exercises or more" in capsys.readouterr().err


def test_names_are_asked_for_each_once(folders: tuple[Path, Path], capsys: Out) -> None:
    assert asked("compare", *folders, "--name", "one") == 2
    assert asked("compare", *folders, "--name", "one", "--name", "one") == 2
    assert asked("compare", *folders, "--name", " ", "--name", "one") == 2
    _, err = capsys.readouterr()
    assert "1 name for 2 exercises" in err
    assert "two exercises are called 'one'" in err
    assert "there is nothing behind --name" in err


def test_a_scenario_is_no_exercise(folders: tuple[Path, Path], capsys: Out) -> None:
    file = folders[0].with_name("mine.yaml")
    file.write_text("format: 1\n", encoding="utf-8")
    assert asked("compare", folders[0], file) == 2
    assert "is a scenario and no exercise" in capsys.readouterr().err


def test_the_same_log_twice_is_refused(folders: tuple[Path, Path], capsys: Out) -> None:
    assert asked("compare", folders[0], folders[0]) == 2
    assert "are the same log" in capsys.readouterr().err


def test_nothing_in_common_is_refused_with_why(folders: tuple[Path, Path], capsys: Out) -> None:
    header = header_of(objectives=[], regions=["VR02"])
    other = Team(header).ends(6).kept(folders[0].with_name("other"))
    assert asked("compare", folders[0], other) == 2
    assert "nothing in common" in capsys.readouterr().err


def test_a_folder_without_a_log_is_trouble_with_files(
    folders: tuple[Path, Path], capsys: Out
) -> None:
    assert asked("compare", folders[0], folders[0].with_name("gone")) == 3
    assert "gone" in capsys.readouterr().err


def test_a_report_compares_too(folders: tuple[Path, Path], capsys: Out) -> None:
    red, blue = folders
    assert asked("report", red, "--compare", blue) == 0
    text = Path(capsys.readouterr().out.strip()).read_text(encoding="utf-8")
    assert "Comparison with other exercises" in text
    assert 'id="table-comparison-outcomes"' in text
