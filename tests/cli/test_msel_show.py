"""`oefening msel show`: a MSEL along the time, that is read in 80 columns."""

from pathlib import Path

import pytest
from exercises import rich_header
from harbour import harbour

from oefening.cli import main
from oefening.cli.desk import Desk
from oefening.cli.msel.gantt import Axis
from oefening.cli.msel.played_times import came
from oefening.clock import DAY, HOUR, Calendar
from oefening.errors import Exit
from oefening.library import load_scenario, shipped
from oefening.scenario.model import PlayStep
from oefening.text import columns_of

Out = pytest.CaptureFixture[str]

HARBOUR = """\
OEFENING – EXERCISE · The harbour stands still
For exercise control only
D1 06:30 – D3 06:30 (2d); 3 injects: 1 by the clock, 1 after another, 1 on a
      condition
● at a set time, ■ with a decision; ○ □ as in the script 'Average'.
Times in another script: --play with nobody.
One column is 1h.

LOAD ON EACH CELL (number of injects)
                     D1                D2                      D3
                     06 09 12 15 18 21 00 03 06 09 12 15 18 21 00 03 06
ROT                1 ·1···············································
Empty: D1 07:05 – D3 06:30, 1h58m at the table without an inject

INJECTS
                     D1                D2                      D3
                     06 09 12 15 18 21 00 03 06 09 12 15 18 21 00 03 06
power-loss  D1 07:05  ■
crane-stuck D1 07:50  ●
no-phones   D1 10:30     ○

WHAT TRIGGERS WHAT
power-loss  D1 07:05  No power in the harbour
├ puts: decision generators (ROT)
└ after 45m: crane-stuck  D1 07:50  A crane is stuck
no-phones  D1 10:30  Telephones fail
  if (VR17/haven.mobile < 50%) for 30m
"""


def test_a_small_one_whole(tmp_path: Path, capsys: Out) -> None:
    file = tmp_path / "harbour.yaml"
    file.write_text(harbour(), encoding="utf-8")
    assert main(["--language", "en", "msel", "show", str(file)]) == Exit.DONE
    assert capsys.readouterr().out == HARBOUR


def test_a_shipped_one_names_every_inject_and_keeps_to_80_columns(capsys: Out) -> None:
    assert main(["--language", "nl", "msel", "show", "kabelbrug-utrecht"]) == Exit.DONE
    told = capsys.readouterr().out
    scenario = load_scenario(shipped()["kabelbrug-utrecht"]).scenario
    tree = told.partition("WAT ROEPT WAT OP")[2]
    assert not [one.id for one in scenario.injects if one.id not in tree]
    assert not [one.id for one in scenario.decisions if f"besluit {one.id} " not in tree]
    assert not [one.title.nl for one in scenario.phases if str(one.title.nl) not in told]
    assert max(map(columns_of, told.splitlines())) <= 80


def test_what_goes_to_no_player_has_a_mark_of_its_own(tmp_path: Path, capsys: Out) -> None:
    action = "  - {id: report, kind: expected-action, at: T+3h, to: [rot], title: {en: Report}}\n"
    file = tmp_path / "harbour.yaml"
    file.write_text(harbour().replace("injects:\n", f"injects:\n{action}", 1), encoding="utf-8")
    for language, key in (("en", "▼ not for players"), ("nl", "▼ niet voor deelnemers")):
        assert main(["--language", language, "msel", "show", str(file)]) == Exit.DONE
        told = capsys.readouterr().out
        assert key in " ".join(told.split())
        [row] = [
            line for line in told.splitlines() if line.startswith("report ") and "09:30" in line
        ]
        assert row.rstrip().endswith("▼")


def test_what_did_not_come_is_named_by_the_script_that_was_asked_for(
    tmp_path: Path, capsys: Out
) -> None:
    file = tmp_path / "harbour.yaml"
    file.write_text(harbour().replace("below: 50%", "below: 1%"), encoding="utf-8")
    assert main(["--language", "en", "msel", "show", str(file), "--play", "nobody"]) == Exit.DONE
    assert "Did not come in 'Nobody decides': no-phones" in capsys.readouterr().out


def test_a_script_that_cannot_be_played_leaves_the_plan(capsys: Out) -> None:
    header = rich_header()
    script = header.scenario.plays["average"]
    again = PlayStep(release="mayor", at="T+8h")
    script = script.model_copy(update={"steps": (*script.steps, again)})
    assert came(header, script, Desk("en")) == {}
    assert "could not be played (step 5 of this play is not possible" in capsys.readouterr().err


def test_a_group_of_verbs_explains_itself_and_knows_no_others(capsys: Out) -> None:
    assert main(["--language", "nl", "msel"]) == Exit.DONE
    assert "Gebruik: oefening msel [OPTIES] OPDRACHT" in capsys.readouterr().out
    assert main(["--language", "nl", "msel", "shwo"]) == Exit.MISUSED
    said = capsys.readouterr().err
    assert "oefening msel kent geen 'shwo'; bedoelde u 'show'?" in said
    assert "'oefening msel --help' geeft uitleg" in said


@pytest.mark.parametrize("hours", [1, 7, 72, 14 * 24, 60 * 24])
@pytest.mark.parametrize("room", [40, 49, 130])
def test_an_axis_holds_the_whole_story_and_no_labels_touch(hours: int, room: int) -> None:
    calendar = Calendar.of("2027-03-27 22:35", "Europe/Amsterdam")  # the clocks go forward
    until = hours * HOUR
    axis = Axis.of(calendar, -HOUR, until, room, [0, until // 2])
    assert 0 == axis.column(axis.since) <= axis.column(-HOUR)
    assert axis.column(until) <= axis.columns - 1 <= room - 1
    for line in axis.heads():
        assert columns_of(line) <= room + len("D60")
        assert "DD" not in line
        assert all(part.isdigit() or part[0] == "D" for part in line.split())
    assert axis.counts([0, 0, until]).count("2") == 1
    assert axis.counts([0] * 10).count("+") == 1
    assert len(axis.heads()) == (1 if axis.step > 4 * HOUR else 2)
    assert axis.step <= 2 * DAY
