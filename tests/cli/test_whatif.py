"""`oefening whatif`: what is printed, and what it is refused for."""

import re
from pathlib import Path

import pytest
from exercises import rich_header

from oefening.cli import main
from oefening.clock import HOUR
from oefening.commands import (
    EndExercise,
    RecordDecision,
    ReleaseInject,
    RetractDecision,
    StartExercise,
)
from oefening.errors import Exit
from oefening.journal import NAME
from oefening.record import ENGINE, Header, Redraw
from oefening.session import Session, StoryClock, play
from oefening.text import LANGUAGES, Language, columns_of

Out = pytest.CaptureFixture[str]


def exercise(folder: Path, header: Header, script: str = "average") -> Path:
    """An exercise that was played to ENDEX."""
    clock = StoryClock(header.calendar)
    with Session.create(folder, header, clock) as session:
        for _ in play(session, header.scenario.plays[script], clock):
            pass
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return exercise(tmp_path_factory.mktemp("whatif") / "exercise", rich_header())


def told(capsys: Out, folder: Path, *arguments: str, language: str = "en") -> list[str]:
    asked = ["whatif", str(folder), *arguments, "--language", language]
    assert main([*asked, "--redraws", "0"]) == Exit.DONE
    return capsys.readouterr().out.splitlines()


def refused(capsys: Out, folder: Path, *arguments: str) -> str:
    """What is said of what cannot be; nothing is handed out."""
    assert main(["whatif", str(folder), *arguments, "--language", "en"]) == Exit.MISUSED
    out, err = capsys.readouterr()
    assert not out
    return err.splitlines()[0].removeprefix("error: ")


def test_without_a_change_the_decisions_are_listed_with_how_to_ask(
    folder: Path, capsys: Out
) -> None:
    lines = [re.sub(r"record \d+", "record N", line) for line in told(capsys, folder)]
    assert lines[0] == "OEFENING – EXERCISE"
    assert lines[4:17] == [
        "Decisions that can be asked about:",
        "",
        "1. D1 08:00 shelter, ROT (record N)",
        "   Open a hall",
        "   sets going: generators (VR01)",
        "   hangs on it: “The hall is open”",
        "   options: stay, open (chosen)",
        "2. D1 09:40 grid, COT (record N)",
        "   Fast",
        "   options: fast (chosen), wait",
        "3. D1 13:30 (not put), COT (record N)",
        "   More generators",
        "   sets going: generators (VR01)",
    ]
    how = f"Ask for instance: oefening whatif {folder} --decision 1 --remove"
    assert " ".join(" ".join(lines).split()).count(how) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_differs_is_told_within_80_columns(
    folder: Path, capsys: Out, language: Language
) -> None:
    lines = told(capsys, folder, "--decision", "shelter", "--remove", language=language)
    assert max(map(columns_of, lines)) <= 80
    page = "\n".join(lines)
    said = {
        "nl": ("Hier: het is niet genomen.", "Aangenomen: het toeval is hetzelfde.", "verschil"),
        "en": ("Here: it is not taken.", "Assumed: chance is the same.", "difference"),
    }
    assert all(one in page for one in said[language])
    assert {"nl": "'The hall is open' komt niet", "en": "'The hall is open' does not come"}[
        language
    ] in page


def test_a_number_asks_about_the_same_decision_as_its_id(folder: Path, capsys: Out) -> None:
    by_id = told(capsys, folder, "--decision", "shelter", "--remove")
    assert told(capsys, folder, "--decision", "1", "--remove") == by_id
    assert told(capsys, folder, "--decision", "shel", "--remove") == by_id


def test_what_changes_nothing_is_said_to(folder: Path, capsys: Out) -> None:
    page = "\n".join(told(capsys, folder, "--decision", "shelter", "--remove"))
    assert "This changes nothing of what is counted" not in page
    page = "\n".join(told(capsys, folder, "--decision", "3", "--remove"))
    assert "This changes nothing of what is counted" in page


def test_a_change_can_be_of_several_things_at_once(folder: Path, capsys: Out) -> None:
    change = ("--option", "wait", "--earlier", "30m", "--lever", "generators place=VR01")
    lines = told(capsys, folder, "--decision", "grid", *change)
    assert lines[4:8] == [
        "What if decision 2 had been otherwise? Recorded at D1 09:40: Fast",
        "Here: taken 30m earlier, at D1 09:10.",
        "Chosen here: Wait",
        "Pulled here, beside what belongs to the option: generators (VR01)",
    ]


def test_a_decision_that_nobody_took_is_added_and_the_later_one_is_then_refused(
    folder: Path, capsys: Out
) -> None:
    change = ("--add", "--at", "D1 07:05", "--decision", "shelter", "--option", "open")
    lines = told(capsys, folder, *change)
    assert "Here, at D1 07:05, ROT: Open a hall" in lines
    head = "Later decisions that could not have been taken so"
    flags = lines[lines.index(head) + 1 :]
    assert " ".join(flags) == (
        "Decision 1 (D1 08:00, Open a hall): has been taken here by then, and is left out."
    )


def test_an_exercise_that_is_under_way_or_was_broken_off_will_do(
    tmp_path: Path, capsys: Out
) -> None:
    with Session.create(tmp_path / "exercise", rich_header(), lambda: 0.0) as session:
        session.send(StartExercise())
        session.advance(HOUR)
        session.send(ReleaseInject("first-call"))
        session.send(RecordDecision("rot", decision="shelter", option="open"))
        session.advance(3 * HOUR)
        lines = told(capsys, tmp_path / "exercise", "--decision", "1", "--remove")
    assert [line for line in lines if line.startswith("Counted up to D1 09:")]
    assert told(capsys, tmp_path / "exercise", "--decision", "1", "--remove") == lines


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ("--decision sheltr --remove", "did you mean 'shelter'?; there are: shelter, grid"),
        ("--decision wacht --remove", "does not exist; there are: shelter, grid"),
        ("--decision 9 --remove", "there is no decision 9; there are 3"),
        ("--decision shelter", "what is to be otherwise about this decision?"),
        ("--decision shelter --option opn", "did you mean 'open'?; there are: stay, open"),
        ("--decision shelter --option open", "decision 1 was recorded just like that"),
        ("--decision shelter --later 0m", "decision 1 was recorded just like that"),
        ("--decision 3 --option open", "decision 3 was not put by the scenario"),
        (
            "--decision shelter --lever pump",
            "the lever 'pump' does not exist; 'oefening world --levers' shows them",
        ),
        ("--decision shelter --lever generators", "has yet to be given"),
        ("--decision shelter --lever gen", "'gen' is taken for generators: lever 'generators': "),
        ("--decision shelter --later soon", "'soon' is no duration"),
        ("--decision shelter --later 20h", "the log ends at D1 18:30"),
        ("--decision shelter --earlier 10d", "that is before STARTEX"),
        ("--decision shelter --remove --later 2h", "--later does not go with --remove"),
        ("--decision shelter --remove --option stay", "--option does not go with --remove"),
        ("--decision shelter --earlier 1h --later 2h", "--later does not go with --earlier"),
        ("--decision shelter --at T+1h --remove", "--at makes sense with --add only"),
        ("--remove", "--remove makes sense with --decision only"),
        ("--add --remove --at T+1h", "--remove does not go with --add"),
        ("--add --decision shelter --option open", "when? Give an --at MOMENT with --add"),
        ("--add --at T+1h", "what is decided then?"),
        ("--add --at T+1h --option open", "--option makes sense with --decision only"),
        ("--add --at T+1h --decision shelter", "which option of 'shelter'? stay, open"),
        ("--add --at soon --decision shelter --option open", "'soon' is no moment"),
        ("--add --at T+20h --decision shelter --option open", "the log ends at"),
        ("--add --at T+4h --decision shelter --option open", "has been taken by then"),
        ("--redraws many --decision shelter --remove", "--redraws is a whole number"),
    ],
)
def test_what_cannot_be_asked_is_told_in_a_sentence(
    folder: Path, capsys: Out, arguments: str, why: str
) -> None:
    assert why in refused(capsys, folder, *arguments.split())


def test_a_lever_without_a_decision_asks_for_its_cell(folder: Path, capsys: Out) -> None:
    asked = ("--add", "--at", "T+1h", "--lever", "generators place=VR01")
    assert refused(capsys, folder, *asked) == "which cell decides that? Give --cell: rot, cot"
    why = "the cell 'gbt' does not exist; there are: rot, cot"
    assert refused(capsys, folder, *asked, "--cell", "gbt") == why
    assert "Here, at D1 07:30, COT" in "\n".join(told(capsys, folder, *asked, "--cell", "cot"))


def test_a_decision_that_was_never_taken_is_told_how_to_add(tmp_path: Path, capsys: Out) -> None:
    nobody = exercise(tmp_path / "exercise", rich_header(), "nobody")
    assert refused(capsys, nobody, "--decision", "shelter", "--remove") == (
        "decision 'shelter' was not taken; what if it had been: --add --at MOMENT --decision "
        "shelter --option OPTION"
    )
    assert "No decision was recorded in this exercise." in "\n".join(told(capsys, nobody))


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_decision_that_was_recorded_later_it_is_told_when_it_was_made(
    tmp_path: Path, capsys: Out, language: Language
) -> None:
    with Session.create(tmp_path / "exercise", rich_header(), lambda: 0.0) as session:
        session.send(StartExercise())
        session.advance(HOUR)
        made = HOUR // 2
        session.send(RecordDecision("rot", decision="shelter", option="open", made_at=made))
        session.advance(3 * HOUR)
    here, word = tmp_path / "exercise", {"nl": "genomen", "en": "made"}[language]
    assert f"1. D1 07:30 ({word} D1 07:00) shelter, ROT" in "\n".join(
        told(capsys, here, language=language)
    )
    head = "\n".join(told(capsys, here, "--decision", "1", "--later", "1h", language=language)[4:8])
    assert f"D1 07:30 ({word} D1 07:00)" in head
    assert f"D1 08:30 ({word} D1 08:00)." in head


def test_one_taken_twice_is_asked_about_by_its_number(tmp_path: Path, capsys: Out) -> None:
    with Session.create(tmp_path / "exercise", rich_header(), lambda: 0.0) as session:
        session.send(StartExercise())
        session.send(RecordDecision("rot", decision="shelter", option="stay"))
        session.advance(HOUR)
        number = session.state.taken[0].number
        session.send(RetractDecision(number))
        session.send(RecordDecision("rot", decision="shelter", option="open"))
        session.advance(2 * HOUR)
        session.send(EndExercise())
    here = tmp_path / "exercise"
    why = "decision 'shelter' was taken more than once; give the number: 1, 2"
    assert refused(capsys, here, "--decision", "shelter", "--remove") == why
    assert "They stay (retracted)" in "\n".join(told(capsys, here))
    assert "decision 1 was retracted at" in refused(
        capsys, here, "--decision", "1", "--later", "1h"
    )
    told(capsys, here, "--decision", "2", "--remove")


def test_a_log_that_was_cut_off_amid_a_decision_will_do(tmp_path: Path, capsys: Out) -> None:
    log = exercise(tmp_path / "exercise", rich_header()) / NAME
    lines = log.read_bytes().splitlines(keepends=True)
    last = max(n for n, line in enumerate(lines) if b'"kind":"RecordDecision"' in line)
    log.write_bytes(b"".join(lines[: last + 1]) + lines[last + 1][:20])
    page = "\n".join(told(capsys, log.parent))
    assert "2. D1 09:40 grid" in page
    assert "3. D1 13:30" not in page
    told(capsys, log.parent, "--decision", "2", "--remove")


def test_a_log_that_cannot_be_run_again_is_refused(tmp_path: Path, capsys: Out) -> None:
    header = rich_header()
    other = exercise(tmp_path / "other", header.model_copy(update={"engine": ENGINE - 1}))
    why = f"it was played with engine {ENGINE - 1}, and this program has {ENGINE}"
    assert why in refused(capsys, other, "--decision", "1", "--remove")
    redrawn = header.model_copy(update={"redraw": Redraw(after=60, with_=1)})
    drawn = exercise(tmp_path / "drawn", redrawn)
    assert "already been drawn anew" in refused(capsys, drawn, "--decision", "1", "--remove")


def test_ahead_of_startex_nothing_was_decided(tmp_path: Path, capsys: Out) -> None:
    Session.create(tmp_path / "exercise", rich_header(), lambda: 0.0).close()
    asked = ("--add", "--at", "T+1h", "--decision", "shelter", "--option", "open")
    assert "has not begun" in refused(capsys, tmp_path / "exercise", *asked)


def test_a_folder_without_a_log_and_a_scenario_are_refused(tmp_path: Path, capsys: Out) -> None:
    assert main(["whatif", str(tmp_path), "--language", "en"]) == Exit.FILES
    assert str(tmp_path) in capsys.readouterr().err
    assert "is no exercise" in refused(capsys, Path("kabelbrug-utrecht"))


def test_a_damaged_log_is_refused_with_its_line(tmp_path: Path, capsys: Out) -> None:
    log = exercise(tmp_path / "exercise", rich_header()) / NAME
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join([*lines[:9], lines[9].replace(b'"at":', b'"at": ', 1), *lines[10:]]))
    assert main(["whatif", str(log.parent), "--language", "en"]) == Exit.FAILED
    assert "the chain is broken: record 9 is not what it was" in capsys.readouterr().err
