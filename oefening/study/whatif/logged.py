"""What of a log its branches depend on: the header, the commands, and how things stood at each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from oefening import events
from oefening.commands import Command, RecordDecision
from oefening.engine import Engine
from oefening.engine.naming import Numbers
from oefening.errors import OefeningError
from oefening.record import ENGINE, Header, Record
from oefening.session.rerun import rerun
from oefening.share import Hears, nobody
from oefening.state import IN_PLAY, Jump, State, beginning, evolve
from oefening.study.packed import Packed
from oefening.study.whatif.outcome import Outcome, Watch
from oefening.text import phrase
from oefening.world.levers import Lever


class Put(NamedTuple):
    """How it stood with putting a decision before the players."""

    at: int | None = None
    """Exercise second since which it is put; None: it is not."""
    inject: str | None = None
    """That puts it, or did before it was retracted."""
    not_so: bool = False
    """Whether that told what was not so."""

    @staticmethod
    def of(state: State, decision: str | None) -> "Put":
        """That of a decision of the scenario; of any other nothing puts it."""
        if decision is None:
            return Put()
        at = state.put_at.get(decision)
        by = [
            (inject, there)
            for inject, put in state.puts.items()
            if put == decision
            and (there := state.injects[inject]).status in (IN_PLAY | {"retracted"})
        ]
        holds = [(inject, there) for inject, there in by if there.status in IN_PLAY]
        for inject, there in (*holds, *by):
            return Put(at, inject, bool(there.not_so))
        return Put(at)


class Decided(NamedTuple):
    """A decision of the log."""

    given: Record
    """The command."""
    put: Put

    @property
    def at(self) -> int:
        """Exercise second at which it was recorded."""
        return self.given.at


def pulled_low(pulled: events.LeverPulled, levers: Mapping[str, Lever]) -> bool:
    """Whether a lever was pulled at a GRIP level at which others decide about it."""
    lever = levers.get(pulled.use.lever)
    return lever is not None and pulled.stands is not None and pulled.stands < lever.authority.grip


def decision_of(owner: str) -> int | None:
    """The number of the record of the decision that owns something; None: none does."""
    kind, _, number = owner.partition("/")
    return int(number) if kind == "decision" else None


class About(NamedTuple):
    """That a command is about an inject that had come due."""

    inject: str
    time: int
    """The how manieth time that it had, from 0; it comes due again where it is moved."""


class Mode(NamedTuple):
    """What the clock did."""

    running: bool
    jump: Jump | None

    @staticmethod
    def of(state: State) -> "Mode":
        """That of a state."""
        return Mode(state.running, state.jump)


@dataclass(frozen=True, slots=True)
class Logged:
    """An exercise as it was played, up to the end of its log."""

    header: Packed
    commands: tuple[Record, ...]
    end: int
    """Exercise second of the last record."""
    decisions: dict[int, Decided]
    """By the number of the record of each decision."""
    dues: dict[str, tuple[int, ...]]
    """By inject the exercise seconds at which it came due."""
    about: dict[int, About]
    """By number of the command."""
    let_in: dict[About, int]
    """How many seconds after it came due an inject was released by a jump."""
    modes: dict[int, Mode]
    """By the number of each command, what the clock did from then on."""
    numbers: Numbers
    """Of the names by which chance was drawn, and who had them."""
    outcome: Outcome
    """What it came to."""
    pulled: dict[int, tuple[events.LeverPulled, ...]]
    """Levers that decisions pulled, by the numbers of their records."""
    low: frozenset[int]
    """Numbers of decisions that pulled a lever at a GRIP level below that of who is to."""

    @staticmethod
    def check(header: Header) -> None:
        """Raise `OefeningError` where it is known from the header that no branch can be made."""
        if header.engine != ENGINE:
            raise OefeningError(phrase("whatif.other-engine", made=header.engine, here=ENGINE))
        if header.redraw is not None:
            raise OefeningError(phrase("whatif.drawn-anew"))

    @staticmethod
    def of(
        header: Header,
        records: Sequence[Record],
        packed: Packed | None = None,
        hears: Hears = nobody,
    ) -> "Logged":
        """That of a log's records, which is run again for it; `hears` how much of that is done.

        With the header `packed` already, that is not done again. Raise `OefeningError` where no
        branch can be made of it: another engine played it, its own chance was drawn anew, or the
        records do not follow from the commands among them.
        """
        Logged.check(header)
        reading = _Reading(header)
        for record in records:
            reading.hear(record)
        engine, outcome = _run_again(header, records, hears)
        return reading.logged(packed or Packed.of(header), engine.naming.given, outcome)


def _run_again(header: Header, records: Sequence[Record], hears: Hears) -> tuple[Engine, Outcome]:
    """An engine that has made the records, and what they came to.

    Raise `OefeningError` if one does not follow.
    """
    engine, watch = Engine(header), Watch(header)
    made = rerun(engine, records, hears)
    for record in records:
        again = next(made, None)
        if again != record:
            raise OefeningError(phrase("whatif.does-not-follow", number=record.number))
        watch.hear(record)
    for more in made:  # what else happened in the last second
        assert isinstance(more, Record), "every command was obeyed"
        watch.hear(more)
    outcome = watch.outcome(engine.state, records[-1].at if records else 0)
    engine.let_go()
    return engine, outcome


class _Reading:
    """Takes a log in, record by record."""

    def __init__(self, header: Header) -> None:
        self._state = beginning(header.scenario, header.world)
        self._commands: list[Record] = []
        self._end = 0
        self._decisions: dict[int, Decided] = {}
        self._decided: Decided | None = None
        """What was asked last; a log may have been cut off ahead of what it led to."""
        self._dues: dict[str, list[int]] = {}
        self._about: dict[int, About] = {}
        self._let_in: dict[About, int] = {}
        self._modes: dict[int, Mode] = {}
        self._levers = header.world.levers
        self._pulled: dict[int, list[events.LeverPulled]] = {}
        self._low: set[int] = set()

    def hear(self, record: Record) -> None:
        self._end = record.at
        body = record.body
        if record.command and isinstance(body, Command):
            self._asked(record, body)
        evolve(self._state, record)
        if self._commands and record.number == self._commands[-1].number + 1:
            self._modes[record.number - 1] = Mode.of(self._state)
        match body:
            case events.DecisionRecorded() if self._decided is not None:
                self._decisions[record.number] = self._decided
            case events.InjectDue(inject=inject):
                self._dues.setdefault(inject, []).append(record.at)
            case events.LeverPulled(owner=owner) if (number := decision_of(owner)) is not None:
                self._pulled.setdefault(number, []).append(body)
                self._low |= {number} if pulled_low(body, self._levers) else set()
            case events.InjectReleased(inject=inject, by="jump") if inject in self._dues:
                dues = self._dues[inject]
                self._let_in[About(inject, len(dues) - 1)] = record.at - dues[-1]
            case _:
                pass

    def _asked(self, record: Record, body: Command) -> None:
        self._commands.append(record)
        if isinstance(body, RecordDecision):
            self._decided = Decided(record, Put.of(self._state, body.decision))
        inject = getattr(body, "inject", None)
        if inject in self._dues:
            self._about[record.number] = About(inject, len(self._dues[inject]) - 1)

    def logged(self, packed: Packed, numbers: Numbers, outcome: Outcome) -> Logged:
        return Logged(
            packed,
            tuple(self._commands),
            self._end,
            self._decisions,
            {inject: tuple(dues) for inject, dues in self._dues.items()},
            self._about,
            self._let_in,
            self._modes,
            numbers,
            outcome,
            {number: tuple(pulled) for number, pulled in self._pulled.items()},
            frozenset(self._low),
        )
