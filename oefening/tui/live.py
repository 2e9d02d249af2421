"""The feed of an exercise that is being played: a session, its pacer, and frames of its state."""

import time
from dataclasses import replace

from oefening.clock import MINUTE, parse_duration, whole_minute
from oefening.commands import Command
from oefening.projections.expectations import expectations
from oefening.projections.passed import Jumps
from oefening.projections.queue import coming
from oefening.projections.story import Line, Story
from oefening.record import Record
from oefening.session.pacer import Pacer
from oefening.session.session import Session
from oefening.session.wall import Wall
from oefening.text import Language
from oefening.tui.feed import Catalogue, Coming, Targets
from oefening.tui.frame import Clock, ClockState, Frame, StoryLine, View
from oefening.tui.latest import Latest
from oefening.tui.offers import catalogue
from oefening.tui.scenes import Scenes
from oefening.tui.words import say
from oefening.world.model import REQUIREMENTS


class LiveFeed:
    """Plays `session` at the pace of the room."""

    def __init__(self, session: Session, wall: Wall = time.time) -> None:
        header = session.header
        self.session = session
        self._scenes = Scenes.of(header)
        self._story = Story(header.scenario, header.world, header.calendar)
        self._lines: list[Line] = []
        self._told: tuple[StoryLine, ...] = ()
        self._told_in: Language = "nl"
        self._latest = Latest(self._scenes.names)
        self._jumps = Jumps(header.scenario, header.world)
        for record in session.records:
            self._tell(record)
        session.follow(self._tell)
        self._pacer = Pacer(session, wall)
        self._body: Frame | None = None
        self._seen: tuple[object, ...] = ()

    def _tell(self, record: Record) -> None:
        self._lines += self._story.tell(record)
        self._latest.hear(record)
        self._jumps.hear(record)

    def greeting(self, language: Language) -> tuple[str, ...]:
        """Where a resumed exercise stands; nothing for one that is new."""
        resumed = self.session.resumed
        return () if resumed is None else self._scenes.greeting(resumed, self._lines, language)

    def frame(self, view: View) -> Frame:
        """What `view` shows now; only the clock is new while nothing happens."""
        seen = (self.session.state.records, self.session.now // MINUTE, view)
        if self._body is None or seen != self._seen:
            self._body, self._seen = self._whole(view), seen
        return replace(self._body, clock=self._clock(view.language))

    def _whole(self, view: View) -> Frame:
        session, scenes, language = self.session, self._scenes, view.language
        scenario, state, now = session.header.scenario, session.state, session.now
        expected = expectations(scenario, state, session.header.calendar)
        return Frame(
            view=view,
            title=scenario.title.in_(language),
            clock=self._clock(language),
            queue=scenes.queue(state, now, language),
            card=None if view.inject is None else scenes.card(state, now, view.inject, language),
            brief=scenario.brief.in_(language) if scenario.brief else "",
            requirements=tuple(
                scenes.names.requirement(requirement).render(language)
                for requirement in REQUIREMENTS
            ),
            heat=scenes.heat(state, language),
            story=self._rendered(language),
            over=now >= scenario.duration,
            open_decisions=len(state.open_decisions),
            open_expectations=sum(one.seen is None for one in expected),
            taken=sum(not one.retracted for one in state.taken),
            held=len(state.held),
            acted=tuple(said.render(language) for said in self._latest.acted),
            alone=self._latest.alone.render(language) if self._latest.alone else "",
            passed=scenes.passed(self._jumps.last(state), language),
            closing=self._closing(language) if state.ended else (),
        )

    def _clock(self, language: Language) -> Clock:
        session = self.session
        state, stopped = session.state, self._latest.stopped
        # At a minute a second and faster the seconds would only flicker.
        flicker = state.running and state.speed >= MINUTE
        now = whole_minute(session.now) if flicker else session.now
        return Clock(
            label=session.header.calendar.show(now),
            state=self._state(),
            speed=state.speed,
            next_due="" if state.ended else self._scenes.next_due(state, language),
            stopped="" if stopped is None else stopped.render(language),
        )

    def _state(self) -> ClockState:
        state = self.session.state
        if state.ended:
            return "ended"
        if not state.started:
            return "ready"
        if not self.session.moving:
            return "paused"
        return "running" if state.jump is None else "jumping"

    def _rendered(self, language: Language) -> tuple[StoryLine, ...]:
        """The story in `language`; only lines that are new are put into words."""
        if language != self._told_in:
            self._told, self._told_in = (), language
        new = self._lines[len(self._told) :]
        if new:
            self._told += tuple(
                StoryLine(line.number, line.when, line.phrase.render(language)) for line in new
            )
        return self._told

    def _closing(self, language: Language) -> tuple[str, ...]:
        journal = self.session.journal
        return (
            *self._scenes.closing(self.session.state, self.session.now, language),
            say(language, "tui.closing.log", folder=str(journal.path.parent)),
            say(language, "tui.closing.fingerprint", fingerprint=journal.fingerprint[:16]),
        )

    def catalogue(self, language: Language) -> Catalogue:
        """What dialogs choose from now."""
        return catalogue(self._scenes, self.session.state, language)

    def targets(self) -> Targets:
        """Where a jump may go."""
        session = self.session
        end = session.header.scenario.duration
        return Targets(session.now, end, session.next_due(), session.next_change())

    def moment(self, written: str) -> int:
        """The exercise second of `D2 14:30`, `T+26h30m` or, from now on, `+45m`."""
        if written.strip().startswith("+"):
            return self.session.now + parse_duration(written.strip()[1:].strip())
        return self.session.header.calendar.at(written)

    def show(self, second: int) -> str:
        """`D2 14:30 (T+26:30)`."""
        return self.session.header.calendar.show(second)

    def passes(self, to: int, language: Language) -> tuple[Coming, ...]:
        """The injects known to come due up to and including second `to`."""
        header = self.session.header
        entries = coming(header.scenario, self.session.state, header.calendar, to)
        return tuple(
            Coming(
                f"{self._scenes.names.moment(entry.due or 0)} {entry.inject.title.in_(language)}",
                entry.automatic,
            )
            for entry in entries
        )

    def send(self, command: Command) -> None:
        """Obey `command`."""
        self._latest.act(self.session.send(command))

    def advance(self) -> bool:
        """One slice of the pacer; whether it has not caught up yet."""
        return self._pacer.step() == 0

    def retry(self) -> None:
        """Write what could not be written."""
        self.session.save()
