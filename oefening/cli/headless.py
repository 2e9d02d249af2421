"""Playing a script of a scenario with nobody in the room, and watching what happens."""

from dataclasses import dataclass
from pathlib import Path

from oefening.cli.desk import Desk
from oefening.cli.exercises import new_exercise
from oefening.clock import HOUR
from oefening.errors import Refused
from oefening.projections.lows import Low, lows
from oefening.projections.outline import Outline
from oefening.projections.pulled import Pulled, PulledLevers
from oefening.projections.story import Line
from oefening.projections.yardsticks import Measured, Yardsticks
from oefening.record import Header, Record
from oefening.scenario.model import Play
from oefening.session import Session, StoryClock, kept, play
from oefening.signals import uninterrupted
from oefening.state import State, beginning, evolve
from oefening.study.alternatives import script_of
from oefening.text import phrase

PARTS = (8 * HOUR, 24 * HOUR, 48 * HOUR)
"""Seconds after STARTEX that divide an exercise into the parts of which levels are told."""


@dataclass(frozen=True, slots=True)
class Ended:
    """What there is to tell of any exercise that has ended."""

    header: Header
    folder: Path
    fingerprint: str
    state: State
    """At ENDEX."""
    now: int
    """Exercise second of ENDEX."""

    @staticmethod
    def of(session: Session) -> "Ended":
        """The exercise of `session`."""
        journal = session.journal
        return Ended(
            session.header, journal.path.parent, journal.fingerprint, session.state, session.now
        )


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to tell of a run."""

    ended: Ended
    play: Play
    """The script."""
    outline: tuple[Line, ...]
    """What happened, in short."""
    lows: tuple[Low, ...]
    """How low the seven came in each part that `PARTS` divides the exercise into."""
    levers: tuple[Pulled, ...]
    measured: Measured
    """What it comes to by the yardsticks of its world."""


class Watcher:
    """A follower that keeps all that there is to tell of a run."""

    def __init__(self, header: Header) -> None:
        self.outline = Outline(header)
        self.levers = PulledLevers(header.world)
        self.yardsticks = Yardsticks(header.scenario, header.world)
        duration = header.scenario.duration
        self._ends = [*(at for at in PARTS if at < duration), duration]
        self._state = beginning(header.scenario, header.world)

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self.levers.hear(record, self._state)
        evolve(self._state, record)
        self.outline.hear(record)
        self.yardsticks.hear(record)

    @property
    def lows(self) -> tuple[Low, ...]:
        """How low the seven came in each part."""
        return lows(self.outline.courses, self._ends)


def run_play(header: Header, name: str, folder: Path | None, desk: Desk) -> Told:
    """Play the script `name` of the header's scenario to ENDEX, with progress on stderr.

    Raise `OefeningError` if there is no such script, `Refused` if a step of it is not possible.
    Then, and when it is interrupted, it leaves the exercise paused and says how to go on with it.
    """
    script = script_of(header, name)
    clock = StoryClock(header.calendar)
    watcher = Watcher(header)
    with new_exercise(header, folder, clock) as session:
        session.follow(watcher.hear)
        session.follow_beside(desk.say)
        try:
            _to_endex(session, script, clock, desk)
        except (KeyboardInterrupt, Refused):
            with uninterrupted():
                session.pause()
            for said in kept(session):
                desk.say(said)
            raise
        return Told(
            ended=Ended.of(session),
            play=script,
            outline=watcher.outline.told(),
            lows=watcher.lows,
            levers=tuple(watcher.levers.pulled),
            measured=watcher.yardsticks.measured(session.now),
        )


def _to_endex(session: Session, script: Play, clock: StoryClock, desk: Desk) -> None:
    title = phrase(
        "cli.playing",
        title=session.header.scenario.title.in_(desk.language),
        play=script.name.in_(desk.language),
    )
    with desk.progress(title) as bar, uninterrupted() as look:
        for progress in play(session, script, clock):
            bar.at(progress.now / progress.end)
            look()
