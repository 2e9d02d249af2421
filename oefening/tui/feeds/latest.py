"""What has just happened by itself and by the facilitator's hand, which a state does not say."""

from collections import Counter
from collections.abc import Mapping, Sequence

from oefening import events
from oefening.projections.names import Names
from oefening.projections.passed import stopped
from oefening.projections.words import words
from oefening.projections.words.organisation import taken_low
from oefening.record import PROGRAM, Record
from oefening.state import outcome
from oefening.text import Phrase, phrase
from oefening.text.content import listing
from oefening.tui.frames.frame import Bidding


class Latest:
    """Follows records; told apart from them is what the facilitator asked for last."""

    def __init__(self, names: Names, bids: Mapping[str, Bidding]) -> None:
        """`bids` tells of the scenario's injects what they ask of whoever leads."""
        self._names = names
        self._bids = bids
        self.stopped: Phrase | None = None
        """The inject that the clock stopped for by itself, while it stands still because of it."""
        self.acted: tuple[Phrase, ...] = ()
        """What came of the last act, and then when levers begin to work, if it pulled any."""
        self.warned: Phrase | None = None
        """At which GRIP level the last act pulled levers that ask for a higher one, if it did."""
        self.decided: events.DecisionRecorded | None = None
        """The decision that the last act was, if it was one."""
        self.alone: Phrase | None = None
        """The inject that released itself last, since the last act."""
        self._jumps_to: int | None = None
        """Where the jump that is under way is to end."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        if record.command and record.seat != PROGRAM:
            self.alone = None
            self.acted = ()  # `act` says what comes of it; of what was done before, nothing
            self.decided = self.warned = None
        match record.body:
            case events.ClockStopped(inject=inject):
                self.stopped = self._names.inject(inject)
                self.acted, self.warned = (), None  # what it stopped for is told in their place
                if self._jumps_to is not None:
                    self.acted = (stopped(self._jumps_to, record.at, inject, self._names),)
            case events.InjectReleased(inject=inject, by="scenario" | "jump" as by):
                when, told = self._names.moment(record.at), self._names.inject(inject)
                bids = phrase(f"tui.bids.{self._bids.get(inject, 'read-out')}")
                self.alone = phrase(f"tui.alone.{by}", when=when, bids=bids, inject=told)
            case events.ClockResumed() | events.ClockJumped() | events.ExerciseEnded():
                self.stopped = None
        match record.body:
            case events.ClockJumped(to=to):
                self._jumps_to = to
            case events.ClockArrived() | events.ClockPaused() | events.ClockStopped():
                self._jumps_to = None

    def act(self, records: Sequence[Record]) -> None:
        """Take in what came of an act: `records` are its command and what followed at once."""
        if {events.ClockJumped, events.ClockStopped} <= {type(record.body) for record in records}:
            return  # the jump is over already, and that is told
        told, led_to = self.told(records), outcome(records)
        if led_to is not None and isinstance(led_to.body, events.DecisionRecorded):
            self.decided = led_to.body
        self.acted = () if told is None else (told, *self._levers(records))
        self.warned = self._low(records)

    def told(self, records: Sequence[Record]) -> Phrase | None:
        """What the act was that `records` came of, and when; None where no words tell it."""
        led_to = outcome(records)
        said = None if led_to is None else words(led_to.body, self._names)
        if led_to is None or said is None:
            return None
        return phrase("tui.done", when=self._names.moment(led_to.at), what=said)

    def together(self, acts: int) -> None:
        """The last so many acts were one: of those before the last it is told how many they are."""
        if acts > 1 and self.acted:
            first, *levers = self.acted
            self.acted = (phrase("tui.done.more", last=first, count=acts - 1), *levers)

    def _low(self, records: Sequence[Record]) -> Phrase | None:
        """At which GRIP level levers were pulled, and from which on that is usual, if too low."""
        pulled = (one.body for one in records if isinstance(one.body, events.LeverPulled))
        lows = dict.fromkeys(low for one in pulled if (low := taken_low(one, self._names)))
        return listing(lows) if lows else None

    def _levers(self, records: Sequence[Record]) -> tuple[Phrase, ...]:
        """The levers that were pulled, by when they begin to work; nothing where none was."""
        pulled: dict[int, Counter[str]] = {}
        for record in records:
            if isinstance(record.body, events.LeverPulled):
                pulled.setdefault(record.body.begins, Counter())[record.body.use.lever] += 1
        told = [
            phrase(
                "tui.done.from",
                when=self._names.moment(begins),
                levers=listing(self._counted(lever, count) for lever, count in levers.items()),
            )
            for begins, levers in sorted(pulled.items())
        ]
        return (phrase("tui.done.levers", levers=listing(told)),) if told else ()

    def _counted(self, lever: str, count: int) -> Phrase:
        name = self._names.lever(lever)
        return name if count == 1 else phrase("tui.done.times", lever=name, count=count)
