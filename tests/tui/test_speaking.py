"""Ctrl+L has the screen and the dialogs on it in the other language, and nothing typed is lost."""

from pathlib import Path

import pytest
from exercises import rich_header
from tui.pilots import played, press, screen_of, tick, type_in, under_way

from oefening.commands import AddNote, AnswerQuestion, PauseClock, RecordDecision, StartExercise
from oefening.session import Session
from oefening.tui.feeds.live import LiveFeed


async def test_what_was_typed_stays_in_the_other_language() -> None:
    feed = under_way()
    async with played(feed, "nl") as pilot:
        await press(pilot, "n", *"wat", "ctrl+l")
        assert "If it is about a cell, name it" in screen_of(pilot)
        await type_in(pilot, "er")
    assert feed.sent == [AddNote("water", "")]


async def test_a_decision_is_made_when_its_dialog_was_opened_in_whichever_language() -> None:
    feed = under_way(now=1_200)
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "down", "ctrl+l")
        assert "▸ 2 Nee, afwachten" in screen_of(pilot)
        feed.now = 2_040
        await press(pilot, "enter", "ctrl+l")
        assert "Which cell decided this?" in screen_of(pilot)
        await press(pilot, "enter", "enter")
    assert feed.sent == [
        RecordDecision(cell="rbt", decision="reception", option="wait", made_at=1_200)
    ]


async def test_what_is_asked_amid_writing_is_asked_in_the_other_language_too() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "1", "enter", *"cold", "tab", *"-20m", "ctrl+l")
        assert "Wanneer is het besloten" in screen_of(pilot)
        await press(pilot, "enter")
        assert "Besloten op D1 07:10 (T+00:40)" in screen_of(pilot)
        await press(pilot, "ctrl+l")
        assert "Made at D1 07:10 (T+00:40)" in screen_of(pilot)
        await press(pilot, "enter")
    assert feed.sent == [
        RecordDecision(
            cell="rbt", decision="reception", option="open", reason="cold", made_at=2_400
        )
    ]


async def test_what_was_searched_for_stays() -> None:
    feed = under_way(questions=[(7, "question")])
    async with played(feed) as pilot:
        await press(pilot, "q", "enter", "tab", *"mob", "ctrl+l")
        assert "mobiel netwerk" in screen_of(pilot)
        assert "elektriciteit" not in screen_of(pilot)
        await press(pilot, "enter", "enter")
    assert feed.sent == [AnswerQuestion(7, "VR09.mobile: 62%. elektriciteit", ("VR09.mobile",))]


async def test_an_objection_is_made_in_the_other_language() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "n", "enter", "ctrl+l")
        assert "Hier moet iets staan" in screen_of(pilot)
        assert "Something is needed" not in screen_of(pilot)


async def test_what_was_to_be_mended_is_that_of_the_other_language_until_it_was_touched() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "u", "ctrl+l")
        assert "De netbeheerder meldt" in screen_of(pilot)
        await press(pilot, "!", "ctrl+l")
        assert "De netbeheerder meldt" in screen_of(pilot)
        assert "What should" in screen_of(pilot)


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("question_mark", "Toetsen: Draaiboek"),
        ("ctrl+p", "Wat wilt u doen?"),
        ("c", "Schaalt op naar GRIP 2"),
        ("Q", "De oefening loopt. Pauzeren en afsluiten?"),
        ("slash", "Welke injects wilt u zien?"),
        ("3 enter question_mark", "Deze pagina"),
        ("plus", "Waarheen springen?"),
        ("n a ctrl+q escape", "Notitie"),
        ("i", "Zo gaat een oefening"),
        ("", "Draaiboek"),
    ],
)
async def test_every_dialog_can_be_read_in_the_other_language(keys: str, told: str) -> None:
    async with played(under_way()) as pilot:
        await press(pilot, *keys.split(), "ctrl+l")
        assert told in screen_of(pilot)


async def test_what_is_asked_next_is_asked_in_the_other_language_too() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "q", "1")
        await type_in(pilot, "How long?")
        await press(pilot, "ctrl+l")
        assert "Antwoord aan Regionaal operationeel team: How long?" in screen_of(pilot)
        await press(pilot, "escape", "exclamation_mark", "ctrl+l", "1", "ctrl+l")
        assert "GEEN OEFENING – ECHT NOODGEVAL" in screen_of(pilot)
    assert feed.sent[1:] == [
        PauseClock(),
        AddNote("NO DUFF: the exercise was stopped for a real emergency", ""),
    ]


async def test_a_decision_of_a_real_exercise_is_asked_in_both(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        session.send(StartExercise())
        async with played(LiveFeed(session, lambda: 0.0)) as pilot:
            await press(pilot, "d", "9", "ctrl+l")
            assert "Het besluit, in de woorden van de cel" in screen_of(pilot)
            await type_in(pilot, "close it")
            await press(pilot, "enter", "ctrl+l", "enter")
        assert [one.text for one in session.state.taken] == ["close it"]


@pytest.mark.parametrize("keys", [("n",), ("q",), ("3", "enter", "question_mark")])
async def test_below_a_dialog_stand_the_keys_that_work_there(keys: tuple[str, ...]) -> None:
    async with played(under_way()) as pilot:
        await press(pilot, *keys)
        below = screen_of(pilot).rstrip().splitlines()[-3:]
        assert "ctrl+l Nederlands · ctrl+q quit" in below[-1] + below[-2]
        assert not [line for line in below if " l Nederlands" in line or "▸" in line]
        await press(pilot, "ctrl+l")
        assert "ctrl+l English · ctrl+q stoppen" in screen_of(pilot)
        await press(pilot, "escape")
        await tick(pilot)
        assert "? hulp" in screen_of(pilot)
        assert "ctrl+l" not in screen_of(pilot)
