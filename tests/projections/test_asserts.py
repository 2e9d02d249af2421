"""What a text takes for granted, shown where it is not so."""

from pathlib import Path

from pydantic import TypeAdapter
from shown import Playing, shown_header
from tui.pilots import WIDE, played, press, screen_of

from oefening import commands
from oefening.cli.cards import card as lines_of
from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.cli.views import Views
from oefening.events import InjectReleased, NoteAdded
from oefening.projections.names import Names
from oefening.projections.words import words
from oefening.record import Header
from oefening.scenario.conditions import Condition
from oefening.session import Session
from oefening.tui.feeds.live import LiveFeed

DUE = 7_200
"""Seconds after which the call is due."""
WAS = "The text was not right when it was released: it was not so that"
DARK = "The text is not right now: it takes for granted"


def asserting(*written: object) -> Header:
    """An exercise in which the mayor's call takes these conditions for granted."""
    conditions = TypeAdapter(tuple[Condition, ...]).validate_python(written)
    header = shown_header()
    injects = tuple(
        one.model_copy(update={"asserts": conditions}) if one.id == "call" else one
        for one in header.scenario.injects
    )
    scenario = header.scenario.model_copy(update={"injects": injects})
    return header.model_copy(update={"scenario": scenario})


def told(playing: Playing) -> list[str]:
    inject = next(one for one in playing.header.scenario.injects if one.id == "call")
    state = playing.state
    return lines_of(Views(playing.header, "en"), state, playing.engine.now, inject)


def test_what_does_not_hold_is_told_until_the_inject_is_released() -> None:
    playing = Playing(
        asserting({"inject": "call", "is": "released"}, {"inject": "call", "is": "waiting"})
    )
    playing.do(commands.StartExercise())
    before = told(playing)
    at = before.index(DARK)
    assert before[at + 1].startswith("  ✗ no: inject")
    assert sum("✗" in line for line in before) == 1
    playing.do(commands.ReleaseInject("call"))
    after = told(playing)
    assert DARK not in after
    at = after.index(WAS)
    assert after[at + 1] == "  inject “The mayor calls” is released"
    assert sum("is released" in line for line in after) == 1


def test_the_log_keeps_what_was_not_so_and_the_story_tells_it() -> None:
    """Whoever looks back at what released itself sees it too: nobody was asked about that."""
    playing = Playing(
        asserting({"inject": "call", "is": "waiting"}, {"inject": "call", "is": "held"})
    )
    playing.do(commands.StartExercise())
    playing.do(commands.ReleaseInject("call"))
    [record] = [one for one in playing.records if isinstance(one.body, InjectReleased)]
    assert isinstance(record.body, InjectReleased)
    assert record.body.not_so == (1,)
    said = words(record.body, Names(playing.header))
    assert said is not None
    assert "its text was not right" in said.render("en")
    assert "de tekst klopte niet" in said.render("nl")
    assert playing.state.injects["call"].not_so == (1,)


def test_who_releases_what_does_not_hold_is_asked_and_a_note_is_kept(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", asserting({"inject": "call", "is": "held"})) as run:
        dialogue = Dialogue(run, Desk("en"))
        dialogue.answer("start")
        number = Views(run.header, "en").numbers["call"]
        said = dialogue.answer(f"release {number}")
        assert "Type 'yes' to release all the same; anything else lets it be." in said
        assert run.state.injects["call"].released_at is None
        dialogue.answer("yes")
        assert run.state.injects["call"].released_at is not None
        note = next(one.body for one in run.records if isinstance(one.body, NoteAdded))
        assert "was released while its text was not right" in note.text


async def test_the_screen_marks_it_in_the_queue_and_asks_before_it_releases(tmp_path: Path) -> None:
    with Session.create(tmp_path, asserting({"inject": "call", "is": "held"})) as run:
        run.send(commands.StartExercise())
        run.advance(DUE)
        lines = Views(run.header, "en").queue(run.state, run.now)
        assert [one for one in lines if one.endswith("✗ the text is not right now")]
        async with played(LiveFeed(run), "en", WIDE) as pilot:
            assert any("● " in row and " ✗" in row for row in screen_of(pilot).splitlines())
            await press(pilot, "r")
            assert "is not right now" in screen_of(pilot)
            assert run.state.injects["call"].released_at is None
            await press(pilot, "enter")
        assert run.state.injects["call"].released_at is not None
        assert isinstance(run.records[-1].body, NoteAdded)


def test_what_holds_is_not_told() -> None:
    playing = Playing(asserting({"not": {"inject": "call", "is": "held"}}))
    playing.do(commands.StartExercise())
    assert DARK not in told(playing)
