"""Why, on the command line and in the dialogue."""

from pathlib import Path

import pytest
from shown import shown_header

from oefening.cli import main
from oefening.cli.whys import indented
from oefening.journal import NAME
from oefening.session import Session, StoryClock, play

DAMAGE = (
    "damage since D1 07:30, 100% out: disruption 'The cable is cut'; needs no crew; ends by the "
    "scenario"
)

Out = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exercise that was played to ENDEX."""
    header = shown_header()
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "exercise", header, clock) as session:
        for _ in play(session, header.scenario.plays["average"], clock):
            pass
    return tmp_path / "exercise"


def told(capsys: Out, *arguments: str, language: str = "en") -> list[str]:
    assert main(["why", *arguments, "--language", language]) == 0
    return capsys.readouterr().out.splitlines()


def test_causes_are_told_down_to_the_disruption(folder: Path, capsys: Out) -> None:
    assert told(capsys, str(folder), "VR01.hospital", "--at", "D1 08:30") == [
        "OEFENING – EXERCISE",
        "East without power",
        "D1 08:30 (T+02:00)",
        "",
        "hospital in VR01: 66%",
        "  power in VR01: 66%",
        "    power in VR01/east: 0% (counts for 33%)",
        f"      {DAMAGE}",
    ]
    dutch = told(capsys, str(folder), "VR01/east.warmth", "--at", "T+2h", language="nl")
    assert dutch[-1].startswith("    schade sinds D1 07:30, voor 100% uit: verstoring '")
    whole = told(capsys, str(folder), "VR02.power", "--at", "D1 08:30")
    assert whole[-2:] == ["power in VR02: 100%", "  Nothing holds it down."]


def test_of_a_place_each_requirement_that_is_not_whole_is_told_of_as_on_the_screen(
    folder: Path, capsys: Out
) -> None:
    east = told(capsys, str(folder), "VR01/east", "--at", "D1 08:30")[4:]
    assert east == [
        "Why: VR01/east",
        "  Energy: 0%",
        "    power in VR01/east: 0%",
        f"      {DAMAGE}",
    ]
    region = told(capsys, str(folder), "vr01", "--at", "D1 08:30", language="nl")[4:]
    assert [line for line in region if not line.startswith("    ")] == [
        "Waarom: VR01",
        "  Energy: 66%",
        "  Mass-casualties: 66%",
    ]
    nation = told(capsys, str(folder), "NL", "--at", "D1 08:30")[4:]
    assert nation[1:3] == [
        "  Energy: 75%, the mean of the regions by residents",
        "    power in VR01: 66% (counts for 75%)",
    ]
    whole = told(capsys, str(folder), "VR02", "--at", "D1 08:30", language="nl")[4:]
    assert whole == ["Waarom: VR02", "  Alles is hier volledig."]


def test_of_what_the_nation_has_only_as_a_mean_it_is_told_which_regions_pull_it_down(
    folder: Path, capsys: Out
) -> None:
    mean = told(capsys, str(folder), "NL.power", "--at", "D1 08:30")[4:]
    region = told(capsys, str(folder), "power VR01", "--at", "D1 08:30")[4:]
    assert mean == [
        "power: 75%, the mean of the regions by residents",
        f"  {region[0]} (counts for 75%)",
        *(f"  {line}" for line in region[1:]),
    ]
    whole = told(capsys, str(folder), "NL.power", "--at", "D1 06:40")[4:]
    assert whole == [
        "power: 100%, the mean of the regions by residents",
        "  Nothing holds it down.",
    ]


def test_lines_that_are_wrapped_stay_as_far_in_as_they_are_deep() -> None:
    lines = [(0, "mast: 0%"), (2, "word " * 5), (1, "end")]
    assert indented(lines, 20) == ["mast: 0%", "    word word word", "        word word", "  end"]
    assert indented(lines, None)[1] == "    " + "word " * 5


def complaint(capsys: Out, *arguments: str) -> str:
    assert main(["why", *arguments, "--language", "en"]) == 2
    return capsys.readouterr().err


def test_the_end_of_the_log_is_meant_where_no_moment_is_given(folder: Path, capsys: Out) -> None:
    power = "VR01/east.power"
    assert told(capsys, str(folder / NAME), power) == told(capsys, str(folder), power)
    assert told(capsys, str(folder), power)[2] == "D2 06:30 (T+24:00)"
    assert told(capsys, str(folder), power, "--at", "D9 06:30")[2] == "D2 06:30 (T+24:00)"
    assert main(["why", str(folder), power, "--at", "D9 06:30", "--language", "en"]) == 0
    assert "The log ends at D2 06:30" in capsys.readouterr().err


def test_what_is_no_node_or_no_moment_is_complained_of(folder: Path, capsys: Out) -> None:
    assert "did you mean 'VR01.power'?" in complaint(capsys, str(folder), "VR01.powr")
    dutch = main(["why", str(folder), "VR03/oost", "--language", "nl"])
    assert dutch == 2
    assert (
        "het gebied of de colonne 'VR03/oost' bestaat niet; bedoelde u" in capsys.readouterr().err
    )
    assert "VR01" in complaint(capsys, str(folder), "VR1")
    assert "half past" in complaint(capsys, str(folder), "VR01.power", "--at", "half past")
    assert main(["why", str(folder / "none"), "VR01.power"]) == 3
    assert main(["why", str(folder)]) == 2
