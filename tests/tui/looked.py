"""Looking back on the screen at half a day in which somebody played."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from shown import shown_header
from textual.pilot import Pilot
from tui.pilots import NARROW, settled

from oefening import commands
from oefening.journal import Journal
from oefening.session.session import Session
from oefening.text import Language, Phrase
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.replaying import ReplayApp


class Room:
    """A wall clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def half_a_day(folder: Path, room: Room, note: str = "") -> Session:
    """Power is cut, the mayor calls, a team decides, and the radio tells by itself; then ENDEX.

    And a `note` is made, if there is one.
    """
    session = Session.create(folder, shown_header(), room)
    session.send(commands.StartExercise())
    session.advance(2 * 3_600)
    session.send(commands.ReleaseInject("call"))
    session.advance(9_000)
    session.send(commands.RecordDecision("rot", decision="shelter", option="open"))
    if note:
        session.send(commands.AddNote(note))
    session.advance(12 * 3_600)
    session.send(commands.EndExercise())
    return session


def replayed(session: Session, room: Room) -> ReplayFeed:
    """A replay of all that `session` has written."""
    return ReplayFeed(Journal.read(session.journal.path.parent), room)


@asynccontextmanager
async def looked(
    feed: ReplayFeed,
    language: Language = "en",
    size: tuple[int, int] = NARROW,
    notice: Phrase | None = None,
) -> AsyncIterator[Pilot[int]]:
    app = ReplayApp(feed, language, notice)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot
