"""Playing a script of a scenario with nobody in the room, and watching what happens."""

from dataclasses import dataclass
from pathlib import Path

from oefening.cli.desk import Desk
from oefening.cli.exercises import new_exercise
from oefening.clock import HOUR
from oefening.errors import OefeningError
from oefening.projections.levels import HeatRow, Levels
from oefening.projections.outline import Outline
from oefening.projections.pulled import Pulled, PulledLevers
from oefening.projections.story import Line
from oefening.record import Header, Record
from oefening.scenario.model import Play
from oefening.session import Session, StoryClock, play
from oefening.state import State, beginning, evolve
from oefening.text import phrase

MOMENTS = (8 * HOUR, 24 * HOUR, 48 * HOUR, 72 * HOUR)
"""Seconds after STARTEX at which levels are told."""


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
    play: str
    """Id of the script."""
    outline: tuple[Line, ...]
    """What happened, in short."""
    levels: dict[int, tuple[HeatRow, ...]]
    """Of the places in play, by second."""
    levers: tuple[Pulled, ...]


class Watcher:
    """A follower that keeps the outline and the levels at a few moments."""

    def __init__(self, header: Header) -> None:
        self.outline = Outline(header)
        self.sampled: dict[int, tuple[HeatRow, ...]] = {}
        self.levers = PulledLevers(header.world)
        self._levels = Levels(header.world)
        self._places = self._levels.in_play(header.scenario.regions)
        self._state = beginning(header.scenario, header.world)
        self._moments = [at for at in MOMENTS if at <= header.scenario.duration]

    def hear(self, record: Record) -> None:
        """Take `record` in; what held until it is what held at the moments before it."""
        self._sample(record.at)
        self.levers.hear(record, self._state)
        evolve(self._state, record)
        self.outline.hear(record)

    def finish(self, now: int) -> None:
        """No more records come up to and including second `now`."""
        self._sample(now + 1)

    def _sample(self, until: int) -> None:
        while self._moments and self._moments[0] < until:
            rows = self._levels.rows(self._state, self._places)
            self.sampled[self._moments.pop(0)] = rows


def run_play(header: Header, name: str, folder: Path | None, desk: Desk) -> Told:
    """Play the script `name` of the header's scenario to ENDEX, with progress on stderr.

    Raise `OefeningError` if there is no such script.
    """
    script = _script(header, name)
    clock = StoryClock(header.calendar)
    watcher = Watcher(header)
    title = phrase(
        "cli.playing",
        title=header.scenario.title.in_(desk.language),
        play=script.name.in_(desk.language),
    )
    with new_exercise(header, folder, clock) as session, desk.progress(title) as bar:
        session.follow(watcher.hear)
        for progress in play(session, script, clock, desk.language):
            bar.at(progress.now / progress.end)
        watcher.finish(session.now)
        return Told(
            ended=Ended.of(session),
            play=name,
            outline=watcher.outline.told(),
            levels=watcher.sampled,
            levers=tuple(watcher.levers.pulled),
        )


def _script(header: Header, name: str) -> Play:
    plays = header.scenario.plays
    if name in plays:
        return plays[name]
    raise OefeningError(
        phrase("cli.no-such-play", scenario=header.scenario.id, name=name, plays=", ".join(plays))
    )
