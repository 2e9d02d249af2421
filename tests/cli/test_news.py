"""What the dialogue tells unasked after each line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shown import shown_header

from oefening import events
from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.cli.plain.news import FEW, News
from oefening.cli.views import Views
from oefening.projections.story import standing
from oefening.record import Record
from oefening.session import Session
from oefening.text import Language


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "exercise", shown_header()) as session:
        yield session


def begun(session: Session, language: Language = "en") -> Dialogue:
    dialogue = Dialogue(session, Desk(language))
    dialogue.answer("start")
    return dialogue


def test_what_is_released_can_be_read_out_at_once(session: Session) -> None:
    assert begun(session, "nl").answer("inspelen 1") == [
        "D1 06:30  Ingespeeld: 1. De burgemeester belt",
        "    Van mayor aan ROT, via telefoon",
        "    Wat is er aan de hand?",
        "D1 06:30  Ter besluitvorming: shelter: Waar gaan mensen heen?",
    ]


def test_what_a_jump_releases_is_told_with_its_words_and_then_in_short(session: Session) -> None:
    lines = begun(session).answer("jump T+2h release")
    assert [line for line in lines if "The mayor calls" in line] == [
        "D1 08:30  Released: 1. The mayor calls",
        "  Released in the jump at D1 08:30: 1. The mayor calls",
    ]
    assert "    What is going on?" in lines


def test_an_expected_action_is_told_as_what_to_watch_for_and_not_as_sent(tmp_path: Path) -> None:
    header = shown_header()
    first, *rest = header.scenario.injects
    answer = first.model_copy(update={"kind": "expected-action"})
    scenario = header.scenario.model_copy(update={"injects": (answer, *rest)})
    header = header.model_copy(update={"scenario": scenario})
    with Session.create(tmp_path / "watching", header) as session:
        lines = begun(session).answer("jump T+2h release")
        assert lines[lines.index("D1 08:30  To watch for at ROT: 1. The mayor calls") + 1] == (
            "    What is going on?"
        )
        assert "  To watch for since D1 08:30: 1. The mayor calls" in lines
        assert not [line for line in lines if "Released" in line and "mayor" in line]


def test_what_comes_due_is_told_by_its_number(session: Session) -> None:
    assert "D1 08:30  Due: 1. The mayor calls" in begun(session).answer("step 2h")


def dry(count: int) -> list[str]:
    """What is told after the exercise ended with so many stocks running dry before."""
    news = News(Views(shown_header(), "en"))
    for number in range(count):
        news.hear(Record(number + 1, number, events.StockDried("VR01/east.power")))
    news.hear(Record(count + 1, 60, events.ExerciseEnded()))
    return news.take()


def test_a_few_details_are_told() -> None:
    assert len(dry(FEW)) == FEW + 1


def test_of_many_details_it_is_told_how_many_and_how_to_read_them() -> None:
    assert dry(30) == [
        "D1 06:31  ENDEX: the exercise has ended",
        "Another 30 lines about capacities and crews; 'story 31' shows everything.",
    ]


def test_equal_lines_of_one_moment_are_told_as_one() -> None:
    news = News(Views(shown_header(), "nl"))
    for number in (1, 2, 3):
        news.hear(Record(number, 60, events.TrainHeld("train", "VR01")))
    told = "D1 06:31  3× Een gewondentrein wacht tot het spoor in VR01 weer open is"
    assert news.take() == [told]
    assert [line.render("nl") for line in standing(news.lines)] == [told]


def test_nothing_is_told_twice(session: Session) -> None:
    dialogue = begun(session)
    assert dialogue.answer("note they wait") == ["D1 06:30  Note: they wait"]
    assert dialogue.answer("# a remark") == []


def test_who_sets_the_speed_is_told_what_it_is_for(session: Session) -> None:
    lines = begun(session).answer("speed 120")
    assert "time passes by 'step' and 'jump' only" in lines[-1]
