"""The dialogue of lines on injects of the moment and on questions of cells."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shown import shown_header

from oefening import commands
from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.session import Session
from oefening.text import Language


class Held:
    """A dialogue with an exercise that has begun."""

    def __init__(self, folder: Path, language: Language = "en") -> None:
        self.session = Session.create(folder, shown_header())
        self._dialogue = Dialogue(self.session, Desk(language))
        self.say("start")

    def say(self, line: str) -> list[str]:
        return self._dialogue.answer(line)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    held = Held(tmp_path / "x")
    with held.session:
        yield held


def test_an_inject_is_added_in_a_line_and_goes_to_the_players(held: Held) -> None:
    said = held.say("inject Fire; text It burns; to rot; from mayor; via phone")
    assert said == [
        "D1 06:30  Inject added: 7. Fire",
        "D1 06:30  Released: 7. Fire",
        "    From mayor to ROT, by phone",
        "    It burns",
    ]
    assert "It burns" in held.say("card 7")
    assert held.say("acknowledge 7 by rot") == ["D1 06:30  Acknowledged by ROT: 7. Fire"]
    assert held.say("correct 7 It smokes") == ["D1 06:30  Corrected: 7. Fire: It smokes"]
    assert held.say("retract 7") == ["D1 06:30  Retracted: 7. Fire"]


def test_an_inject_can_be_planned_and_then_moved_by_its_number(held: Held) -> None:
    assert held.say("inject Later; at +30m")[-1] == "D1 06:30  Planned for D1 07:00: 7. Later"
    assert held.say("retime 7 +1h") == ["D1 06:30  Moved to D1 07:30: 7. Later"]
    assert "   7  D1 07:30   Later (waiting, by hand)" in held.say("queue")


def test_why_a_node_is_down_is_told_down_to_the_disruption(held: Held) -> None:
    assert held.say("why VR02.power") == ["power in VR02: 100%", "  Nothing holds it down."]
    held.say("jump +2h leave")
    assert held.say("waarom VR01.hospital")[:4] == [
        "hospital in VR01: 66%",
        "  power in VR01: 66%",
        "    power in VR01/east: 0% (counts for 33%)",
        "      damage since D1 07:30, 100% out: disruption 'The cable is cut'; needs no",
    ]
    assert held.say("why") == ["Not done: the capacity, the place or the convoy is missing"]
    assert held.say("why VR02") == ["Why: VR02", "  All is whole here."]
    assert held.say("why NL")[1] == "  Energy: 75%, the mean of the regions by residents"
    assert "did you mean" in held.say("why VR01.powr")[0]


def test_what_an_inject_cannot_be_is_told(held: Held) -> None:
    assert held.say("inject") == ["Not done: the title is missing"]
    assert held.say("inject Fire; to rto") == [
        "Not done: the cell 'rto' does not exist; did you mean 'rot'?"
    ]
    assert not held.session.state.added


def test_all_that_is_due_is_released_at_once(held: Held) -> None:
    held.say("inject One; at +2h")
    held.say("jump +2h leave")
    said = held.say("release now")
    assert [line for line in said if "Released" in line] == [
        "D1 08:30  Released: 1. The mayor calls",
        "D1 08:30  Released: 7. One",
    ]
    assert held.say("release now") == ["Not done: nothing is due"]


def test_of_several_those_that_cannot_be_released_are_told(held: Held) -> None:
    held.say("release 6")
    said = held.say("release 6 4")
    assert said[0] == "D1 06:30  Released: 4. Later"
    assert said[1].startswith("Not done: inject '6. One in reserve' is already released")
    assert held.session.state.injects["later"].status == "released"


def test_a_question_is_asked_and_answered_in_words(held: Held) -> None:
    said = held.say("question rot: How long?")
    assert said[0] == "D1 06:30  Question from ROT: How long?"
    assert "'answer 1: …'" in said[1]
    assert held.say("questions") == ["Open question 1 (ROT, since D1 06:30): How long?"]
    assert "Open question 1 (ROT, since D1 06:30): How long?" in held.say("status")
    assert held.say("answer 1: Until 14:30") == [
        "D1 06:30  Answer to ROT on “How long?”: Until 14:30"
    ]
    assert held.say("questions") == ["1: D1 06:30, ROT: How long? – D1 06:30: Until 14:30"]
    assert held.session.state.questions[0].looked_up == ()


def test_the_model_answers_and_the_log_says_where_that_was_looked_up(held: Held) -> None:
    held.say("jump +1h")
    words = held.say("lookup VR01/east.power")
    held.say("question rot Is there power?")
    held.say("answer 1 VR01/east.power")
    held.say("question rot And now?")
    held.say("answer 2 VR01/east.power VR01: It is out")
    first, second = held.session.state.questions
    assert [first.answer] == words
    assert first.looked_up == ("VR01/east.power",)
    assert (second.answer, second.looked_up) == ("It is out", ("VR01/east.power", "VR01"))


def test_an_answer_may_have_a_colon_in_it_and_no_slip_of_an_address(held: Held) -> None:
    held.say("question rot: When?")
    assert held.say("answer 1 VR02.powr: soon") == [
        "Not done: the capacity or the place 'VR02.powr' does not exist; did you mean 'VR02.power'?"
    ]
    held.say("answer 1 At 14:30")
    assert held.session.state.questions[0].answer == "At 14:30"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("question", "the text is missing"),
        ("question rot", "the text is missing"),
        ("question rto: what", "the cell 'rto' does not exist; did you mean 'rot'?"),
        ("answer", "the number of the question is missing"),
        ("answer 3: yes", "the question '3' does not exist"),
        ("lookup", "the capacity or the place is missing"),
        ("lookup VR99", "does not exist"),
    ],
)
def test_what_cannot_be_asked_or_answered_is_told(held: Held, line: str, why: str) -> None:
    (said,) = held.say(line)
    assert said.startswith("Not done: ")
    assert why in said


def test_the_same_is_done_in_dutch(tmp_path: Path) -> None:
    held = Held(tmp_path / "x", "nl")
    with held.session:
        held.say("vraag rot: Hoe lang?")
        said = held.say("antwoord 1: Tot vier uur")
        assert said == ["D1 06:30  Antwoord aan ROT op “Hoe lang?”: Tot vier uur"]
        assert held.say("vragen")[0].endswith("Tot vier uur")
        assert held.say("inject Brand; tekst Vuur; aan rot; via telefoon")[-1] == "    Vuur"


def test_what_is_open_is_told_to_whoever_takes_over_and_before_endex(tmp_path: Path) -> None:
    held = Held(tmp_path / "x")
    held.say("question rot: How long?")
    held.say("inject Fire")
    held.session.close()
    with Session.resume(tmp_path / "x") as session:
        dialogue = Dialogue(session, Desk("en"))
        told = dialogue.welcome()
        assert told[told.index("Open questions") + 1] == "  D1 06:30  ROT: How long?"
        assert any(line.endswith("Inject added: 7. Fire") for line in told)
        ending = dialogue.answer("endex endex")
        assert "Open question 1 (ROT, since D1 06:30): How long?" in ending
        assert "Injects added that the scenario does not have: 1" in ending
        assert "Questions from cells: 1, of which answered: 0" in ending


def test_nothing_is_said_of_questions_where_none_was_asked(held: Held) -> None:
    ending = held.say("endex endex")
    assert not [line for line in ending if "uestion" in line or "added" in line]
    assert held.say("question rot: Now?") == ["Not done: the exercise has ended"]
    assert commands.AskQuestion not in {type(record.body) for record in held.session.records}


def test_an_action_that_was_not_seen_after_all_is_taken_back_and_can_be_seen_again(
    held: Held,
) -> None:
    held.say("release call")
    held.say("seen alarm by rot")
    listed = held.say("retract")
    assert "action alarm: Raise the alarm (ROT, seen at D1 06:30)" in listed
    assert held.say("retract action alarm the wrong line") == [
        "D1 06:30  Not seen after all: Raise the alarm (the wrong line)"
    ]
    assert held.say("expected") == ["Expected, alarm: Raise the alarm (ROT, by D1 07:00)"]
    assert held.say("retract action alarm") == [
        "Not done: expected action 'Raise the alarm' was not marked as seen"
    ]
    assert held.say("seen alarm") == ["D1 06:30  Seen: Raise the alarm"]
    assert held.session.state.met == {"alarm": 0}


def test_an_action_that_was_seen_earlier_and_of_whom_is_told_so(held: Held) -> None:
    held.say("release call")
    held.session.advance(3_600)
    told = "D1 07:30  Seen, by ROT: Raise the alarm (seen D1 06:45)"
    assert told in held.say("seen alarm at 6:45 by rot")
    assert held.say("expected")[0] == "Expected, alarm: Raise the alarm (ROT, seen at D1 06:45)"
    held.say("retract action alarm")
    assert "D1 08:00 (T+01:30) is still to come" in held.say("seen alarm at 8:00")[0]
    assert "D1 05:30 (T-01:00) is before STARTEX" in held.say("seen alarm at -2h")[0]
    held.say("seen alarm by rot; at -10m")
    assert held.session.state.met == {"alarm": 3_000}


def test_a_note_is_retracted_by_its_number_and_is_listed_with_it(held: Held) -> None:
    held.say("note rot: asdf")
    [number] = held.session.state.notes
    assert f"note {number}: D1 06:30, asdf" in held.say("retract")
    assert held.say(f"retract note {number} the wrong keys") == [
        "D1 06:30  Note retracted: “asdf” (the wrong keys)"
    ]
    assert held.say("intrekken notitie 999") == [
        "Not done: record 999 is no note that still stands"
    ]


def test_the_same_is_taken_back_in_dutch_and_after_endex(tmp_path: Path) -> None:
    held = Held(tmp_path / "x", "nl")
    with held.session:
        for line in ("inspelen call", "endex ENDEX", "gezien alarm"):
            held.say(line)
        assert held.session.state.met_after == {"alarm"}
        (said,) = held.say("intrekken actie alarm vergissing")
        assert said.endswith("Toch niet gezien: Raise the alarm (vergissing)")
        assert not held.session.state.met
        assert not held.session.state.met_after


def test_what_was_decided_in_the_minute_in_which_it_was_asked_was_so_when_it_was(
    held: Held,
) -> None:
    for line in ("step 90s", "release call", "step 10m"):
        held.say(line)
    assert "is too early" in held.say("decide shelter open; at 06:30")[0]
    held.say("decide shelter open; at 06:31")
    assert held.session.state.taken[-1].made_at == 90
