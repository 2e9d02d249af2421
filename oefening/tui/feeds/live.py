"""The feed of an exercise that is being played: a session, its pacer, and frames of its state."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from oefening.commands import Command
from oefening.errors import FileTrouble, Refused
from oefening.projections.heading import forked
from oefening.projections.lookup import Lookup
from oefening.projections.passed import Jumps
from oefening.projections.phases import next_phase
from oefening.projections.queue import coming
from oefening.projections.story import Story
from oefening.projections.words import refusal
from oefening.record import Record
from oefening.session.pacer import Pacer
from oefening.session.session import Session
from oefening.session.wall import Wall
from oefening.state import State
from oefening.study.forecast.ahead import GOING, matters
from oefening.text import Language, Phrase, phrase
from oefening.tui.feeds.latest import Latest
from oefening.tui.feeds.looking import LookingFeed
from oefening.tui.feeds.offers import catalogue
from oefening.tui.frames.bids import bids
from oefening.tui.frames.feed import Catalogue, Coming, Sent, Targets
from oefening.tui.frames.frame import Clock, Frame, View
from oefening.tui.scenes.jumped import jumped
from oefening.tui.scenes.look import Look
from oefening.tui.scenes.open import unmarked
from oefening.tui.scenes.resumed import greeting


class LiveFeed(LookingFeed):
    """Plays `session` at the pace of the room."""

    def __init__(self, session: Session, wall: Wall = time.time) -> None:
        super().__init__(session.journal)
        header, sight = session.header, self._sight
        self.session = session
        self._story = Story(header, sight.names)
        self._lookup = Lookup(header.world, sight.names, sight.levels, sight.sites, sight.residents)
        self._latest = Latest(sight.names, {one.id: bids(one) for one in header.scenario.injects})
        self._jumps = Jumps(header.scenario, header.world)
        self._acts = self._goes = 0
        for record in session.records:
            self._tell(record)
        session.follow(self._tell)
        self._pacer = Pacer(session, wall)
        self._untold: tuple[Sequence[Record], ...] = ()
        """What came of the acts that are one, until it is on disk."""

    def _tell(self, record: Record) -> None:
        self._keep(record)
        if isinstance(record.body, Command):
            self._acts += matters(record.body, self.session.header)
            self._goes += isinstance(record.body, GOING)
        self._sight.history.hear(record)
        self._told.add(self._story.tell(record))
        self._latest.hear(record)
        self._jumps.hear(record)

    @property
    def _state(self) -> State:
        return self.session.state

    @property
    def _now(self) -> int:
        return self.session.now

    @property
    def _stopped(self) -> Phrase | None:
        return self._latest.stopped

    @property
    def mark(self) -> int:
        """How much was asked of the exercise that may have the model go another way."""
        return self._acts

    @property
    def going(self) -> int:
        """How often its clock was set going."""
        return self._goes

    def greeting(self, language: Language) -> tuple[str, ...]:
        """Where a resumed exercise stands; nothing for one that is new."""
        resumed = self.session.resumed
        if resumed is None:
            return ()
        fork = forked(self._journal.header)
        return greeting(self._look(language), resumed, self._told.lines, fork)

    def unread(self) -> frozenset[str]:
        """What released itself just before the exercise was put by."""
        resumed = self.session.resumed
        return frozenset() if resumed is None else frozenset(resumed.unread)

    def _whole(self, look: Look, view: View, clock: Clock) -> Frame:
        latest = self._latest
        return replace(
            super()._whole(look, view, clock),
            acted=tuple(look.say(said) for said in latest.acted),
            warned=look.say(latest.warned) if latest.warned else "",
            alone=look.say(latest.alone) if latest.alone else "",
            unmarked=unmarked(look, latest.decided) if latest.decided else (),
            passed=jumped(look, self._jumps.last(look.state)),
        )

    def _clock(self, look: Look) -> Clock:
        return replace(super()._clock(look), state=self.session.clock)

    def catalogue(self, language: Language) -> Catalogue:
        """What dialogs choose from now."""
        return catalogue(self._look(language))

    def targets(self) -> Targets:
        """Where a jump may go."""
        session, scenario = self.session, self.session.header.scenario
        phase = next_phase(scenario, session.header.calendar, session.now)
        return Targets(
            session.now,
            scenario.duration,
            session.next_due(),
            session.next_change(),
            None if phase is None else phase[0],
        )

    def passes(self, to: int, language: Language) -> tuple[Coming, ...]:
        """The injects known to come due up to and including second `to`."""
        header = self.session.header
        entries = coming(header.scenario, self.session.state, header.calendar, to)
        return tuple(
            Coming(
                f"{self._sight.names.moment(entry.due or 0)} {entry.inject.title.in_(language)}",
                entry.automatic,
            )
            for entry in entries
        )

    def lookup(self, address: str, language: Language) -> str:
        """What the model says now of a node or a place."""
        look = self._look(language)
        return look.say(self._lookup.of(address, look.state, look.now))

    def send(self, command: Command) -> None:
        """Obey `command`."""
        self._latest.act(self.session.send(command))

    def send_all(self, commands: Sequence[Command]) -> Sent:
        """Obey each of `commands`, with one write for all of them."""
        try:
            found = self.session.send_all(commands)
        except FileTrouble as trouble:
            return Sent(trouble=trouble)
        became = list(zip(commands, found, strict=True))
        self._untold = tuple(records for records in found if isinstance(records, list))
        done = Sent(
            tuple(command for command, of in became if isinstance(of, list)),
            self.unkept(),
            tuple(self._why(of, command) for command, of in became if isinstance(of, Refused)),
        )
        try:
            self.retry()
        except FileTrouble as trouble:
            return replace(done, trouble=trouble)
        return done

    def _why(self, refused: Refused, command: Command) -> Phrase:
        """Why `command` was refused, and of which inject that is said, if of any."""
        names = self._sight.names
        why, inject = refusal(refused.phrase, names), getattr(command, "inject", None)
        if not isinstance(inject, str) or any(name == "inject" for name, _ in why.params):
            return why
        return phrase("tui.undone.of", inject=names.inject(inject), why=why)

    def follow_beside(self, hears: Callable[[Phrase], None]) -> None:
        """Tell `hears` what went wrong beside the log, with which the exercise goes on."""
        self.session.follow_beside(hears)

    def unkept(self) -> tuple[Phrase, ...]:
        """What was asked for and obeyed, and is not on disk yet."""
        told = map(self._latest.told, self._untold)
        return tuple(one for one in told if one is not None)

    def advance(self) -> bool:
        """One slice of the pacer; whether it has not caught up yet."""
        return self._pacer.step() == 0

    def retry(self) -> None:
        """Write what could not be written, and tell of the act that it belongs to."""
        self.session.save()
        if self._untold:
            self._latest.act(self._untold[-1])
            if len({type(records[0].body) for records in self._untold}) == 1:
                self._latest.together(len(self._untold))
            self._untold, self._body = (), None
