"""Logs as long as one likes, written by the real engine: a country in trouble, and a busy room.

500 injects and a hundred damages a day on the world `nl`, all regions in play. Injects release
themselves, since at full speed the clock would stop for each that does not; a tenth is kept in
reserve. Every hour of the exercise the room acknowledges what came, sees what was expected, and
writes a note. The same every time.
"""

from pathlib import Path

from bench.injects import INJECTS, many_injects
from bench.national import disruptions, regions_of
from oefening.clock import HOUR
from oefening.commands import (
    AcknowledgeInject,
    AddNote,
    SeeExpectation,
    SetSpeed,
    StartExercise,
)
from oefening.library import load_scenario
from oefening.record import Header
from oefening.session import Session, StoryClock

DAYS, TROUBLES, PARTS = 25, 625, 4
"""Days of a scenario that is long enough to go on with, the disruptions in them, and into how many
parts each falls apart, which are repaired one by one."""

FASTEST = 3_600
"""Exercise seconds per second of the room."""


def header(
    folder: Path,
    injects: int = INJECTS,
    troubles: int = TROUBLES,
    days: int = DAYS,
    parts: int = PARTS,
) -> Header:
    """The header of an eventful exercise; its scenario is written to a file in `folder` first."""
    file = folder / "eventful.yaml"
    written = many_injects(injects, days, days * 1_440 // injects, by_themselves=True)
    file.write_text(written, encoding="utf-8")
    scenario, world, calendar = load_scenario(file)
    changes = {
        "regions": regions_of(world),
        "disruptions": disruptions(world, troubles, days, parts=parts),
    }
    return Header(
        seed=1, scenario=scenario.model_copy(update=changes), world=world, calendar=calendar
    )


def long_header(folder: Path) -> Header:
    """One whose log becomes as long as a log can: all of it within the 60 days of a calendar."""
    return header(folder, troubles=5_000, days=58, parts=5)


def write_log(folder: Path, header: Header, records: int) -> Path:
    """Play the exercise of `header` until its log has at least so many records; return its folder.

    The clock runs, at the highest speed.
    """
    clock = StoryClock(header.calendar)
    exercise = folder / f"log-{records}"
    with Session.create(exercise, header, clock) as session:
        room = _Room(session)
        session.send(StartExercise())
        session.send(SetSpeed(FASTEST))
        while len(session.records) < records:
            room.hour()
            session.advance(session.now + HOUR)
            clock.now = session.now
    return exercise


class _Room:
    """Everybody in the room, for an hour at a time."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._expected = {
            inject.id: [action.id for action in inject.expects]
            for inject in session.header.scenario.injects
        }

    def hour(self) -> None:
        """Do what there is to do."""
        session = self._session
        came = [id for id, there in session.state.injects.items() if there.status == "released"]
        for inject in came:
            session.send(AcknowledgeInject(inject, "rot"))
            for action in self._expected[inject]:
                session.send(SeeExpectation(action))
        session.send(AddNote(f"Het team bespreekt het beeld van uur {session.now // HOUR}.", "rot"))
