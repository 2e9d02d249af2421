"""Who knew what, handed out where nobody looks: of a cell, and of all of them."""

from pathlib import Path

import pytest
from knowing import seeing

from oefening.cli import main
from oefening.session import Session, StoryClock, play

Out = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    header = seeing()
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "exercise", header, clock) as session:
        for _ in play(session, header.scenario.plays["average"], clock):
            pass
    return tmp_path / "exercise"


def told(capsys: Out, *arguments: str) -> list[str]:
    assert main(["replay", *arguments, "--language", "en"]) == 0
    return capsys.readouterr().out.splitlines()


def row(lines: list[str], begins: str) -> list[str]:
    """The cells of the row of a table that begins so."""
    line = next(one for one in lines if one.startswith(begins))
    return line.removeprefix(begins).split()


def test_a_cells_picture_stands_beside_the_truth(folder: Path, capsys: Out) -> None:
    lines = told(capsys, str(folder), "--at", "D1 14:30", "--cell", "ROT")  # T+8h
    assert lines[0] == "OEFENING – EXERCISE"
    assert "ROT" in lines
    assert "Hears 10m later, by mobile." in lines
    cut_off = (
        "Since D1 09:30 nothing new comes by mobile from VR01/east; that picture is of D1 09:20."
    )
    assert cut_off in " ".join(lines)
    assert row(lines, "Communications in VR01/east (mobile)") == (
        ["100%", "0%", "+100", "D1", "09:20", "5h10m"]
    )
    assert row(lines, "Energy in VR01/east (power)")[:3] == ["0%", "0%", "0"]
    received = lines.index("Received")
    assert lines[received + 1] == "D1 06:30  STARTEX"
    assert any("The mayor calls" in line for line in lines[received:])
    assert lines[-1].endswith("(assumed).")


def test_of_all_cells_it_is_told_how_they_stood_and_who_knew_when(
    folder: Path, capsys: Out
) -> None:
    lines = told(capsys, str(folder), "--at", "D1 14:30", "--cells")
    assert row(lines, "ROT") == ["10m", "1", "5", "+100", "4"]
    assert row(lines, "GBT")[:3] == ["30m", "0", "2"]
    assert row(lines, "Blind") == ["–", "–", "–", "–", "1"]
    whole = " ".join(lines)
    assert (
        "Energy in VR01/east fell to 0% (power) at D1 07:30. In the picture of: Grid D1 07:30, "
        "ROT D1 07:40, GBT D1 08:00." in whole
    )
    assert (
        "Communications in VR01/east fell to 0% (mobile) at D1 09:30. In the picture of: GBT "
        "D1 10:00. Not yet of: ROT." in whole
    )


def test_without_a_moment_it_is_that_of_the_end(folder: Path, capsys: Out) -> None:
    lines = told(capsys, str(folder), "--cell", "gbt")
    assert any(line.startswith("D2 06:30 (T+24:00)") for line in lines)
    assert "All that it saw was at 100%, and so known." in lines


def test_a_cell_that_there_is_not_is_told_with_those_there_are(folder: Path, capsys: Out) -> None:
    assert main(["replay", str(folder), "--cell", "mayor", "--language", "en"]) == 2
    said = capsys.readouterr().err
    assert "mayor" in said
    assert "there are: " in said
    assert "rot" in said.partition("there are: ")[2]


def test_a_cell_and_all_cells_are_two_questions(folder: Path, capsys: Out) -> None:
    assert main(["replay", str(folder), "--cell", "rot", "--cells", "--language", "en"]) == 2
    assert "--cells" in capsys.readouterr().err
    asked = ["--cells", "--take-back", "1"]
    assert main(["replay", str(folder), *asked, "--language", "en"]) == 2
    assert "--take-back does not go with --cells" in capsys.readouterr().err
