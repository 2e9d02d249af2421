"""The dialogue of lines, held with a real session on a real journal."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from shown import shown_header

from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import ACTS, Dialogue
from oefening.cli.plain.words import VERBS
from oefening.commands import AddNote
from oefening.events import NoteAdded
from oefening.journal import Journal
from oefening.record import Record, Seat
from oefening.session import Session, verify
from oefening.text import Language


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "exercise", shown_header()) as session:
        yield session


def held(session: Session, text: str, language: Language = "en") -> Dialogue:
    dialogue = Dialogue(session, Desk(language))
    dialogue.hold(StringIO(text))
    return dialogue


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


Out = pytest.CaptureFixture[str]


def test_every_verb_does_something() -> None:
    assert ACTS.keys() == VERBS.keys()


def test_a_whole_exercise_can_be_played_in_english(session: Session, capsys: Out) -> None:
    held(
        session,
        """
        start
        jump next
        card call
        release call
        decide shelter open; because it is cold
        acknowledge call by rot
        seen alarm by rot
        note rot: they agree at once
        jump D2 05:00 release
        endex endex
        """,
    )
    lines = said(capsys)
    assert "It is morning." in lines
    assert any(line.endswith("Released: 1. The mayor calls") for line in lines)
    assert any(line.endswith("ROT decided: To the hall (it is cold)") for line in lines)
    assert any(line.startswith("Fingerprint ") for line in lines)
    assert session.state.ended
    assert session.state.met.keys() == {"alarm"}


def test_a_whole_exercise_can_be_played_in_dutch(session: Session, capsys: Out) -> None:
    held(
        session,
        """
        begin
        sprong volgende
        kaart call
        inspelen call
        besluit shelter open; omdat het koud is
        bevestigen call door rot
        gezien alarm door rot
        notitie rot: ze zijn het eens
        sprong D2 05:00 inspelen
        endex endex
        """,
        "nl",
    )
    lines = said(capsys)
    assert "Het is ochtend." in lines
    assert any(line.endswith("Ingespeeld: 1. De burgemeester belt") for line in lines)
    assert any(line.endswith("Besluit van ROT: Naar de sporthal (het koud is)") for line in lines)
    assert any(line.startswith("Vingerafdruk ") for line in lines)
    assert session.state.ended


def test_what_was_played_by_lines_verifies(session: Session) -> None:
    held(session, "start\nstep 90m\njump T+5h leave\nquit\n")
    assert verify(session.journal.path.parent).good


def test_the_end_of_the_input_pauses_the_exercise(session: Session) -> None:
    held(session, "start\nstep 10m")
    assert session.state.started
    assert not session.state.running
    assert not session.state.ended


def test_the_word_of_the_screen_leaves_the_dialogue_too(session: Session) -> None:
    held(session, "begin\nstoppen\nendex\n", "nl")
    assert not session.state.ended


def test_status_says_what_people_go_without(session: Session) -> None:
    dialogue = held(session, "start\njump T+3h leave\n")
    assert dialogue.answer("status")[-2:] == [
        "Person-hours without, 2,000 in all: warmth 2,000",
        "Persons without now: warmth 1,000",
    ]


def test_status_counts_people_no_more_exactly_than_they_are_known(session: Session) -> None:
    dialogue = held(session, "start\njump T+3h leave\n")
    needs = session.state.needs
    for need, want in needs.items():
        needs[need] = want._replace(persons=want.persons and 987)
    assert dialogue.answer("status")[-1] == "Persons without now: warmth 990"


def test_what_stands_behind_quit_is_not_heard(session: Session) -> None:
    held(session, "start\nquit\nendex\n")
    assert not session.state.ended


def test_a_mistake_is_one_sentence_and_changes_nothing(session: Session, capsys: Out) -> None:
    held(session, "start\n")
    capsys.readouterr()
    before = session.state.records
    for line in ("relaese call", "release cal", "step soon", "card", "speed fast", "heat VR99"):
        answer = Dialogue(session, Desk()).answer(line)
        assert len(answer) == 1, line
    assert session.state.records == before


def test_what_is_refused_is_marked_and_calls_an_inject_as_it_is_typed(session: Session) -> None:
    dialogue = held(session, "begin\nsprong T+2h stoppen\ninspelen 1\nstap 10m\n", "nl")
    assert dialogue.answer("inspelen 1") == [
        "Niet gedaan: inject '1. De burgemeester belt' is al ingespeeld (D1 08:30)"
    ]
    assert dialogue.answer("intrekken 4") == [
        "Niet gedaan: inject '4. Later' is nog niet ingespeeld"
    ]


def test_a_jump_to_the_next_inject_is_refused_before_startex(session: Session) -> None:
    assert Dialogue(session, Desk()).answer("jump next") == ["Not done: the exercise has not begun"]


def test_on_a_terminal_words_are_not_broken_at_its_edge(
    session: Session, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = " ".join(f"word-{number}" for number in range(40))
    monkeypatch.setattr("oefening.cli.desk.is_terminal", lambda _: True)
    held(session, f"start\nnote {words}\n")
    lines = said(capsys)
    assert max(map(len, lines)) <= 80
    assert words in " ".join(" ".join(lines).split())


def test_a_jump_to_the_next_inject_stops_there_without_a_question(session: Session) -> None:
    held(session, "start\njump next\n")
    assert session.now == 2 * 3_600
    assert session.state.injects["call"].status == "due"


def test_a_jump_asks_before_it_passes_a_manual_inject(session: Session, capsys: Out) -> None:
    held(session, "start\njump T+5h\nstatus\n")
    lines = said(capsys)
    assert any("these injects come due" in line for line in lines)
    assert " 1  D1 08:30   The mayor calls (waiting, by hand)" in [line[2:] for line in lines]
    assert session.now == 0  # another command called the jump off


@pytest.mark.parametrize(
    ("answer", "hours", "status"),
    [
        ("stop", 2, "due"),
        ("", 2, "due"),
        ("release", 3, "released"),
        ("inspelen", 3, "released"),
        ("leave", 3, "due"),
    ],
)
def test_the_answer_says_what_becomes_of_injects(
    session: Session, answer: str, hours: int, status: str
) -> None:
    held(session, f"start\njump T+5h\n{answer}\n")
    assert session.now == hours * 3_600
    assert session.state.injects["call"].status == status


def test_a_step_stops_at_the_first_manual_inject(session: Session) -> None:
    held(session, "start\nstep 5h\n")
    assert session.now == 2 * 3_600


def test_injects_can_be_held_skipped_moved_corrected_and_retracted(session: Session) -> None:
    held(
        session,
        """
        start
        hold later not yet
        skip press no time
        retime radio +30m
        release spare
        correct spare It was the other one
        retract spare a mistake
        """,
    )
    injects = session.state.injects
    assert {id: injects[id].status for id in ("later", "press", "spare")} == {
        "later": "held",
        "press": "skipped",
        "spare": "retracted",
    }
    assert injects["later"].reason == "not yet"
    assert injects["radio"].due == 1_800
    assert injects["spare"].correction == "It was the other one"


def test_a_decision_is_retracted_by_its_number(session: Session) -> None:
    dialogue = held(session, "start\ndecide rot: wait\n")
    [taken] = session.state.taken
    assert (
        dialogue.answer("retract decision")[-1] == "Not done: the number of the decision is missing"
    )
    lines = dialogue.answer(f"retract decision {taken.number} changed their minds")
    assert session.state.taken[0].retracted
    assert lines[-1] == f"{taken.number}: D1 06:30, ROT: wait (retracted)"


def test_who_does_not_say_what_to_retract_is_told_what_there_is(session: Session) -> None:
    dialogue = held(session, "start\nrelease 1\ndecide rot: wait\n")
    [taken] = session.state.taken
    assert dialogue.answer("retract")[-3:-1] == [
        " 1  D1 06:30   The mayor calls (released, by hand)",
        f"decision {taken.number}: D1 06:30, ROT: wait",
    ]


def test_injects_are_called_by_their_numbers_in_the_queue(session: Session, capsys: Out) -> None:
    dialogue = held(session, "start\nqueue\nrelease 6\nhold 4 not yet\nretract 6 a mistake\n")
    lines = said(capsys)
    assert "   1  D1 08:30   The mayor calls (waiting, by hand)" in lines
    assert not [line for line in lines if "call:" in line or "later" in line]
    injects = session.state.injects
    assert (injects["spare"].status, injects["later"].status) == ("retracted", "held")
    assert dialogue.answer("release 7")[-1] == "Not done: the inject '7' does not exist"
    assert dialogue.answer("release 0") == ["Not done: the inject '0' does not exist"]


def test_the_number_of_an_inject_stays_whatever_happens(session: Session) -> None:
    dialogue = held(session, "start\nrelease 1\n")
    [there] = [line for line in dialogue.answer("queue") if "The mayor calls" in line]
    assert there.split()[0] == "1"


def test_who_does_not_mean_endex_hears_that_the_exercise_goes_on(session: Session) -> None:
    dialogue = held(session, "start\n")
    dialogue.answer("endex")
    assert dialogue.answer("no") == ["The exercise goes on."]
    assert not session.state.ended


def test_endex_tells_the_harm_where_it_is_kept_and_what_was_open_in_a_line(
    session: Session, capsys: Out
) -> None:
    held(session, "start\nstep 90m\njump T+5h leave\njump T+5h leave\n")
    capsys.readouterr()
    held(session, "endex endex\nquit\n")
    lines = said(capsys)
    folder = session.journal.path.parent
    assert lines[0].endswith("ENDEX: the exercise has ended")
    assert lines[1] == "5 injects were still open and were closed at ENDEX: 1, 2, 4, 5, 6"
    assert lines[2] == "Person-hours without, 4,000 in all: warmth 4,000"
    assert "Expected actions: 1; 0 seen, 0 not seen, 1 not testable" in lines
    assert f"Exercise kept in {folder}" in lines
    assert f"Fingerprint {session.journal.fingerprint}" in lines
    assert f"'oefening verify {folder}' tests the log." in lines
    assert "'quit' leaves" in lines[-1]
    assert not [line for line in lines if "Closed at ENDEX" in line]


def test_the_model_can_be_frozen_overridden_and_let_go(session: Session, capsys: Out) -> None:
    held(
        session,
        "start\noverride VR01/east.power 40% a test\nfreeze VR01.hospital\nheat VR01/east\n",
    )
    assert session.state.level("VR01/east.power") == 400_000
    assert session.state.held.keys() == {"VR01/east.power", "VR01.hospital"}
    assert "VR01/east (VR01/east): Energy 40% (power), communications 100%" in said(capsys)
    held(session, "unfreeze VR01/east.power\n")
    assert session.state.held.keys() == {"VR01.hospital"}


def test_clock_and_speed_can_be_set(session: Session) -> None:
    held(session, "start\npause\nresume\nspeed 120×\n")
    assert session.state.speed == 120


def test_everything_can_be_looked_at_without_changing_anything(session: Session) -> None:
    dialogue = held(session, "start\n")
    before = session.state.records
    for verb in ("status", "queue", "heat", "decisions", "levers", "expected", "story", "help"):
        dialogue.answer(verb)
    assert session.state.records == before


def test_whoever_resumes_is_told_where_the_exercise_stands(tmp_path: Path) -> None:
    folder = tmp_path / "exercise"
    with Session.create(folder, shown_header()) as session:
        held(session, "start\njump next\nrelease call\nnote rot: they wait\n")
    with Session.resume(folder) as session:
        lines = Dialogue(session, Desk()).welcome()
    text = "\n".join(lines)
    assert "OEFENING – EXERCISE" in lines[0]
    assert "Note on ROT: they wait" in text
    assert "2. The press calls" in text
    assert "shelter: Where do people go?" in text


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("note rot: they wait", AddNote("they wait", "rot")),
        ("note @rot: they wait", AddNote("they wait", "rot")),
        ("note @ROT, they wait", AddNote("they wait", "rot")),
        ("note @rot", AddNote("@rot", "rot")),
        ("note late, said @rot", AddNote("late, said @rot", "rot")),
        ("note @nobody waits", AddNote("@nobody waits")),
    ],
)
def test_a_note_says_which_cell_it_is_about(session: Session, line: str, note: AddNote) -> None:
    held(session, f"start\n{line}\n")
    assert [one.body for one in session.records if isinstance(one.body, AddNote)] == [note]


HOSTILE = ("\x1b[31mred", "\x9b31m", "\x1b]0;title\a", "\u202etxet", "\a")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_line_with_what_a_terminal_obeys_is_refused_and_does_not_come_back(
    session: Session, capsys: Out, text: str
) -> None:
    lines = [f"{verb} {text}z" for verb in ("note", "", "card", "jump", "decide rot")]
    held(session, "\n".join(["start", *lines]))
    out = capsys.readouterr().out
    assert not set("\x1b\x9b\a\u202e") & set(out)
    assert out.count("Not done: the line has a character in it that cannot be seen (U+") == 5
    assert not [record for record in session.records if isinstance(record.body, NoteAdded)]


def test_nor_from_the_log_of_somebody_else(capsys: Out, tmp_path: Path) -> None:
    title = "\x1b]0;mine\a"
    notes = [
        Record(1, 0, AddNote(title), Seat()),
        Record(2, 0, NoteAdded(title, "")),
    ]
    with Journal.create(tmp_path / "theirs", shown_header()) as journal:
        journal.append(notes, sync=False)
    with Session.resume(tmp_path / "theirs") as session:
        held(session, "story\n")
    out = capsys.readouterr().out
    assert "]0;mine" in out
    assert not set("\x1b\a") & set(out)


def test_an_empty_line_and_a_remark_say_nothing(session: Session, capsys: Out) -> None:
    held(session, "\n   \n# a remark\n")
    assert said(capsys) == []


def test_a_card_says_what_its_inject_waits_for_and_how_that_stands(
    session: Session, capsys: Out
) -> None:
    held(session, "start\ncard dark\n")
    assert said(capsys)[-2:] == ["Waits for:", "  ✗ no: mobile in VR01/east below 50% (now 100%)"]


@pytest.mark.parametrize(("language", "said_of_it"), [("nl", "via telefoon"), ("en", "by phone")])
def test_a_card_tells_the_channel_in_the_language_of_the_dialogue(
    session: Session, capsys: Out, language: Language, said_of_it: str
) -> None:
    held(session, "start\ncard call\n", language)
    assert any(line.endswith(said_of_it) for line in said(capsys))
