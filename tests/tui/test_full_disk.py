"""A disk that is full amid an exercise: nothing that was done or typed is lost by it."""

import os
from collections.abc import Sequence
from typing import Any, Protocol

import pytest
from small_disk import room_for
from textual.app import App
from textual.pilot import Pilot
from tui.looked import Room
from tui.pilots import NARROW, WIDE, played, press, screen_of, settled, tick, type_in, under_way

from oefening.commands import (
    AddInject,
    AddNote,
    AnswerQuestion,
    AskQuestion,
    Command,
    EndExercise,
    HoldInject,
    Intervene,
    JumpClock,
    PauseClock,
    RecordDecision,
    ReleaseInject,
    RetimeInject,
    SeeExpectation,
    SetSpeed,
    SkipInject,
    StartExercise,
)
from oefening.errors import Exit, FileTrouble
from oefening.record import Seat
from oefening.session import Session, verify
from oefening.text import Language, phrase
from oefening.tui import terminal
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.dialogs.field import Field
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.feed import Sent
from oefening.tui.play import run
from oefening.tui.playing import PlayApp

DEEDS: dict[str, tuple[type[Command], ...]] = {
    "space": (PauseClock,),
    "r": (ReleaseInject,),
    "h 1": (HoldInject,),
    "s 9 l a t e r enter": (SkipInject,),
    "d enter 1 1 w h y enter": (RecordDecision,),
    "d 9 h a l l enter 1 w h y enter": (RecordDecision,),
    "x 1": (SeeExpectation,),
    "n c a l m enter": (AddNote,),
    "q 1 w h o enter w e enter": (AskQuestion, AnswerQuestion),
    "a m o r e enter enter 3 enter": (AddInject,),
    "plus 1 enter 2": (JumpClock,),
    "greater_than_sign": (SetSpeed,),
    "t + 4 5 m enter": (RetimeInject,),
    "T + 3 0 m enter enter": (RetimeInject, RetimeInject, RetimeInject),
    "e E N D E X enter": (EndExercise,),
    "exclamation_mark 1 2": (PauseClock, AddNote, AddNote),
    "F enter w h y enter": (Intervene,),
    "O enter 5 0 % enter w h y enter": (Intervene,),
}
"""What a facilitator does when a first inject is due, key by key, and what that asks for."""


class Listening(LiveFeed):
    """Keeps what it is told to do."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Room())
        self.heard: list[Command] = []

    def send_all(self, commands: Sequence[Command]) -> Sent:
        self.heard += commands
        return super().send_all(commands)


class Left(Protocol):
    def __call__(self, language: Language, keys: str, *, gone: bool = False) -> tuple[int, str]:
        """The exit code and what is said when a note was written and `keys` leave.

        Meanwhile the log may be `gone`.
        """


@pytest.fixture
def left(
    session: Session, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Left:
    def leave(language: Language, keys: str, *, gone: bool = False) -> tuple[int, str]:
        async def keyed(pilot: Pilot[Any]) -> None:
            await settled(pilot)
            await press(pilot, "n", *"calm", "enter")
            if gone:
                session.journal.path.unlink()
            await press(pilot, *keys.split())

        def shown(app: PlayApp) -> int | None:
            with room_for(session.journal.path.stat().st_size + 10):
                return App.run(app, headless=True, size=NARROW, auto_pilot=keyed)

        monkeypatch.setattr(terminal, "unfit", lambda: None)
        monkeypatch.setattr(PlayApp, "run", shown)
        return run(LiveFeed(session, Room()), language), capsys.readouterr().err

    return leave


def _asked(session: Session) -> list[Command]:
    """What the facilitator asked for, whatever the program did beside it."""
    return [one.body for one in session.records if one.seat == Seat()]  # type: ignore[misc]


@pytest.mark.parametrize(("keys", "asked"), DEEDS.items(), ids=DEEDS)
async def test_what_a_key_does_on_a_full_disk_is_done_once_there_is_room(
    session: Session, keys: str, asked: tuple[type[Command], ...]
) -> None:
    feed, left = Listening(session), iter(keys.split())
    async with played(feed) as pilot:
        with room_for(session.journal.path.stat().st_size + 10):
            while "The log cannot be written" not in screen_of(pilot):
                await press(pilot, next(left))
            assert "Not on disk yet; leaving loses it:" in screen_of(pilot)
            await press(pilot, "1")
            assert "The log cannot be written" in screen_of(pilot)
            assert _asked(session) == [StartExercise()]
        await press(pilot, "1", *left)
        assert "The log cannot be written" not in screen_of(pilot)
    assert tuple(map(type, feed.heard)) == asked
    assert _asked(session) == [StartExercise(), *feed.heard]
    assert verify(session.journal.path).good


async def test_after_it_one_goes_on_as_if_it_had_been_written_at_once(session: Session) -> None:
    """What is added is read out now, so its card is opened."""
    async with played(LiveFeed(session, Room()), size=WIDE) as pilot:
        await press(pilot, "a", *"more", "enter", "enter", "3")
        with room_for(session.journal.path.stat().st_size + 10):
            await press(pilot, "enter")
            assert "Inject added: more" in screen_of(pilot)
        await press(pilot, "1", "h")
        assert "“more” is already released" in screen_of(pilot)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Wat u aan het invullen bent, is nog niet vastgelegd."),
        ("en", "What you are filling in is not recorded yet."),
    ],
)
async def test_what_is_being_typed_meanwhile_stays(language: Language, told: str) -> None:
    feed = under_way()
    async with played(feed, language) as pilot:
        await press(pilot, "n", *"they w")
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await tick(pilot)
        assert told in screen_of(pilot)
        feed.trouble = None
        await press(pilot, "1")
        await type_in(pilot, "ait")
    assert feed.sent == [AddNote("they wait", "")]


async def test_whoever_writes_on_does_not_leave_by_it() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n", *"they w")
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await tick(pilot)
        await type_in(pilot, "ait for 2 jars")
        await type_in(pilot, "of jam")
        feed.trouble = None
        await press(pilot, "escape", "1")
        await type_in(pilot, "ait")
    assert feed.sent == [AddNote("they wait", "")]


async def test_an_answer_on_its_way_while_the_disk_fills_is_not_lost() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n", *"they wait")
        dialog = pilot.app.screen
        assert isinstance(dialog, Dialog)
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await tick(pilot)
        dialog.on_field_submitted(Field.Submitted("they wait"))
        await settled(pilot)
        assert "The log cannot be written" in screen_of(pilot)
        feed.trouble = None
        await press(pilot, "1")
        assert "they wait" in screen_of(pilot)
        await press(pilot, "enter")
    assert feed.sent == [AddNote("they wait", "")]


async def test_what_could_not_even_begin_is_done_once_there_is_room() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n", *"they wait")
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await press(pilot, "enter")
        assert feed.sent == []
        feed.trouble = None
        await press(pilot, "1")
    assert feed.sent == [AddNote("they wait", "")]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Staat niet in het logboek: D1 07:00 Notitie: calm\n"),
        ("en", "Not in the log: D1 07:00 Note: calm\n"),
    ],
)
@pytest.mark.parametrize("keys", ["2 down enter", "ctrl+q"])
def test_whoever_leaves_is_told_what_is_not_in_the_log(
    session: Session, left: Left, language: Language, told: str, keys: str
) -> None:
    with room_for(session.journal.path.stat().st_size + 10):
        code, said = left(language, keys)
    assert code == Exit.FILES
    assert told in said


def test_what_could_be_kept_at_a_last_try_is_not_told_as_lost(session: Session, left: Left) -> None:
    _, said = left("en", "2 down enter")
    assert "Not in the log" not in said
    assert _asked(session)[-1] == AddNote("calm")


@pytest.mark.skipif(os.name != "posix", reason="an open file stays where it is there")
def test_nor_is_that_where_the_log_was_deleted_meanwhile(session: Session, left: Left) -> None:
    _, said = left("en", "2 down enter", gone=True)
    assert "Not in the log" not in said
    session.close()
    assert "calm" in session.journal.path.read_text(encoding="utf-8")
    assert verify(session.journal.path).good


@pytest.mark.skipif(os.name != "posix", reason="an open file stays where it is there")
@pytest.mark.parametrize(
    ("language", "told"), [("nl", "nu opnieuw geschreven"), ("en", "written there anew")]
)
@pytest.mark.parametrize("keys", ["n c a l m enter", "Q"])
async def test_a_log_that_was_deleted_is_told_of_at_the_next_deed_and_when_leaving(
    session: Session, language: Language, told: str, keys: str
) -> None:
    path = session.journal.path
    session.send(PauseClock())
    async with played(LiveFeed(session, Room()), language, size=WIDE) as pilot:
        path.unlink()
        await press(pilot, *keys.split())
        assert told in " ".join(screen_of(pilot).split())
        assert "The log cannot be written" not in screen_of(pilot)
        await press(pilot, "1")
        assert told not in screen_of(pilot)
    assert verify(path).good
    assert (AddNote("calm") in _asked(session)) == (keys != "Q")
