"""A run told in lines: whole where nobody's terminal shows them, wrapped where one does."""

import os
import pty
from copy import copy
from dataclasses import replace
from pathlib import Path

import pytest
from nursery import Program
from shown import shown_header

from oefening.cli import main
from oefening.cli.desk import Desk
from oefening.cli.exercises import header_of
from oefening.cli.headless import Told, run_play
from oefening.cli.summary import summary
from oefening.cli.summary_yardsticks import yardstick_lines
from oefening.cli.views import Views
from oefening.errors import Exit
from oefening.projections.harm import Harm, Lack
from oefening.projections.opened import Opened
from oefening.state import Override

SCENARIO = "kabelbrug-utrecht"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """The shipped scenario as well played as it comes."""
    folder = tmp_path_factory.mktemp("told") / "it"
    return run_play(header_of(SCENARIO, 1), "textbook", folder, Desk("en"))


def test_every_lever_is_told_with_when_it_worked_and_how_things_stood(told: Told) -> None:
    lines = summary(told, "en")
    assert (
        "  D1 13:45  Generators at district substations (2×): electricity in Zuiderkwartier stood "
        "at 0%, below 100% since D1 06:41"
    ) in lines
    [others] = [line for line in lines if line.startswith("  besides: ")]
    assert "NL-Alert D1 07:30" in others


def test_harm_outside_the_regions_in_play_is_told_apart(told: Told) -> None:
    views = Views(told.ended.header, "en")
    [region] = told.ended.header.scenario.regions
    here, there = Lack(told=100), Lack(told=2_000)
    both = Harm(here + there, {"warmth": here + there}, {region: here, "VR01": there})
    assert views.harm(both).startswith(
        "Person-hours without: 100 in the regions in play, 2,100 in all the country: Warmth"
    )
    alone = Harm(here, {"warmth": here}, {region: here})
    assert views.harm(alone).startswith("Person-hours without, 100 in all: Warmth")


def test_a_lever_whose_sites_did_not_open_is_told_with_what_did(told: Told) -> None:
    [one, *others] = told.levers
    halls = Opened("VR09", "shelter", asked=2, at=one.begins, there=0, unstaffed=1)
    lines = summary(replace(told, levers=(replace(one, opened=(halls,)), *others)), "en")
    [line] = [line for line in lines if "ready, short of staff" in line]
    assert line.endswith(": Utrecht 0 of 2 open (1 ready, short of staff)")


def test_every_decision_is_told_with_what_was_chosen_and_not_why(told: Told) -> None:
    lines = summary(told, "en")
    decided = [line for line in lines if " decided: " in line]
    assert len(decided) == sum(1 for taken in told.ended.state.taken if not taken.retracted)
    assert decided[0].endswith("all three districts.")


def test_a_level_is_told_with_the_capacity_that_it_is_due_to_in_that_part(told: Told) -> None:
    lines = summary(told, "en")
    [row] = [line for line in lines if line.startswith("  Food and water  ")]
    shares, capacities = row.split("%  ")[:-1], row.rpartition("%  ")[2]
    assert len(shares) == len(told.lows)
    assert capacities == "Food retail, from 48h sewage"


def test_a_loss_between_the_ends_of_two_parts_is_in_the_levels(tmp_path: Path) -> None:
    header = shown_header()  # power is out from 1 to 9 h of the 24
    lines = summary(run_play(header, "nobody", tmp_path / "it", Desk("en")), "en")
    at = next(at for at, line in enumerate(lines) if line.startswith("Lowest level"))
    assert lines[at + 1].split() == ["0–8h", "8h–ENDEX"]
    [row] = [line for line in lines if line.startswith("  Energy  ")]
    assert row.split()[1:] == ["0%", "0%", "power"]


def test_a_lever_that_came_too_late_and_one_called_off_are_told_as_such(told: Told) -> None:
    *before, one, other = told.levers
    late, off = replace(one, working=None), replace(other, working=None, off=True)
    lines = summary(replace(told, levers=(*before, late, off)), "nl")
    assert any(line.endswith("te laat, was bij ENDEX nog onderweg") for line in lines)
    assert any(line.endswith("ingetrokken voordat het zover was") for line in lines)


def test_the_marking_of_a_scenario_stands_ahead_of_its_title(told: Told) -> None:
    header = told.ended.header
    marking = header.scenario.marking
    assert marking is not None
    head = f"OEFENING – EXERCISE · {marking.nl} · {header.scenario.title.nl}"
    assert summary(told, "nl")[0] == head


def test_a_terminal_gets_the_same_words_on_more_lines(told: Told) -> None:
    whole, wrapped = summary(told, "nl"), summary(told, "nl", 80)
    assert " ".join(" ".join(whole).split()) == " ".join(" ".join(wrapped).split())
    assert max(map(len, whole)) > 80
    assert max(map(len, wrapped[:-3])) <= 80


def test_nothing_is_cut_in_a_pipe(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], told: Told
) -> None:
    arguments = ["--language", "en", "run", SCENARIO, "--play", "textbook"]
    assert main([*arguments, "--folder", str(tmp_path / "it")]) == Exit.DONE
    assert capsys.readouterr().out.splitlines()[3:-5] == summary(told, "en")[3:-5]


def test_a_terminal_has_its_lines_wrapped(tmp_path: Path) -> None:
    master, slave = pty.openpty()
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "OEFENING_LANGUAGE": "nl"}
    words = ["run", SCENARIO, "--folder", str(tmp_path / "it")]
    with os.fdopen(master, "rb", closefd=True) as read, Path(os.devnull).open("w") as nowhere:
        program = Program(words, slave, tmp_path, environment, errors=nowhere.fileno())
        os.close(slave)
        shown = b""
        try:
            while part := os.read(read.fileno(), 65_536):
                shown += part
        except OSError:  # the other end was closed
            pass
        assert program.wait() == Exit.DONE
    lines = shown.decode().splitlines()
    assert max(map(len, lines[:-5])) <= 80
    assert "…" not in shown.decode()


def test_person_hours_say_what_was_held_by_hand_meanwhile(told: Told) -> None:
    state = copy(told.ended.state)
    state.overrides = (Override("VR09.rail", 400_000, "facilitator/9", 12_600),)
    lines = summary(replace(told, ended=replace(told.ended, state=state)), "en")
    at = next(at for at, line in enumerate(lines) if line.startswith("Person-hours without"))
    assert "rail in Utrecht at 40% (from D1 10:00 to the end)" in lines[at + 1]
    assert not any("held by hand" in line for line in summary(told, "en"))


def test_yardsticks_stand_in_the_screenful_between_levels_and_person_hours(told: Told) -> None:
    shown = summary(told, "en")
    at = next(at for at, line in enumerate(shown) if line.startswith("Person-hours without"))
    assert shown[at - 1 : at] == yardstick_lines(told.measured, Views(told.ended.header, "en"))
    assert shown[at - 2] == ""
