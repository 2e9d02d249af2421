"""A run from a moment of an exercise on in which nobody acts: the unit of work of a forecast.

The moment is reached by obeying the commands so far, since an engine cannot be copied. From then on
nobody does anything: injects that come due by themselves are released, those that somebody would
have to release are not, and where the clock would stop for one it goes on.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from oefening.clock import HOUR
from oefening.commands import (
    AcknowledgeInject,
    AddNote,
    AnchorClock,
    AnswerQuestion,
    AskQuestion,
    Command,
    CorrectInject,
    EndExercise,
    JumpClock,
    PauseClock,
    ResumeClock,
    RetractExpectation,
    RetractNote,
    SeeExpectation,
    SetSpeed,
    StartExercise,
)
from oefening.engine import Engine
from oefening.errors import OefeningError
from oefening.record import ENGINE, Header, Record, Redraw, Seat
from oefening.scenario.conditions import Condition, InjectIs, walk
from oefening.study.forecast.outcome import Outcome, Watch
from oefening.study.packed import Packed
from oefening.study.steps import Steps
from oefening.study.swept import swept
from oefening.text import phrase

REDRAWS = 40
"""Alternatives of chance that a band is made of."""

LOOKED = 60
"""Runs after which a process looks for garbage at the latest: not in the midst of a forecast, which
somebody waits for."""


GOING = (StartExercise, ResumeClock, JumpClock)
"""Commands that have the clock go on: time passes, as a forecast supposes."""

IDLE = (
    StartExercise,
    ResumeClock,
    PauseClock,
    SetSpeed,
    AnchorClock,
    CorrectInject,
    AskQuestion,
    AnswerQuestion,
    AddNote,
    RetractNote,
    SeeExpectation,
    RetractExpectation,
)
"""Commands after which the model goes the way that it would have gone if nobody had acted."""


def matters(command: Command, header: Header) -> bool:
    """Whether the model may go another way for `command` than if nobody acts."""
    match command:
        case JumpClock(passing=passing):
            return passing == "release"
        case AcknowledgeInject(inject=inject):
            asked = ((one.when, one.if_) for one in header.scenario.injects)
            return any(_heeds(one, inject) for both in asked for one in both if one is not None)
        case _:
            return not isinstance(command, IDLE)


def _heeds(condition: Condition, inject: str) -> bool:
    """Whether it makes a difference to it that `inject` is acknowledged."""
    return any(
        isinstance(one, InjectIs) and one.inject == inject and one.is_ == "acknowledged"
        for _, one in walk(condition, "")
    )


class Past(NamedTuple):
    """An exercise up to a moment: all that its future depends on."""

    header: Packed
    commands: tuple[Record, ...]
    now: int
    """Exercise second at whose end it stands."""


def past_of(
    header: Header, records: Iterable[Record], now: int, packed: Packed | None = None
) -> Past:
    """The exercise at the end of second `now`, from its records up to then, or its commands.

    With the header `packed` already, that is not done again.

    Raise `OefeningError` where nothing can be said of what comes after that: it has ended by then,
    another engine played it, or its own chance was drawn anew.
    """
    if header.engine != ENGINE:
        raise OefeningError(phrase("forecast.other-engine", made=header.engine, here=ENGINE))
    if header.redraw is not None:
        raise OefeningError(phrase("forecast.drawn-anew"))
    commands: list[Record] = []
    for record in records:
        if record.at > now:
            break
        if isinstance(record.body, EndExercise):
            raise OefeningError(phrase("forecast.ended"))
        if record.seat is not None and isinstance(record.body, Command):
            commands.append(record)
    return Past(packed or Packed.of(header), tuple(commands), now)


class Ahead(NamedTuple):
    """What one run is made of."""

    past: Past
    steps: Steps
    """How far to look, from that moment on."""
    redraw: int | None
    """Which of the alternatives of chance after the moment; None: what will happen."""


def units(past: Past, hours: int) -> Iterator[Ahead]:
    """The runs that a forecast so far ahead is made of, the line first."""
    steps = Steps.over(past.now, past.now + hours * HOUR)
    for redraw in (None, *range(REDRAWS)):
        yield Ahead(past, steps, redraw)


def look_ahead(ahead: Ahead) -> Outcome:
    """What the run comes to. Raise `Refused` where the past does not follow."""
    with swept(LOOKED):
        return _run(ahead)


def _run(ahead: Ahead) -> Outcome:
    past, header = ahead.past, ahead.past.header.header
    if ahead.redraw is not None:
        again = Redraw(after=past.now, with_=ahead.redraw)
        header = header.model_copy(update={"redraw": again})
    engine, watch = Engine(header), Watch(header)
    for record in _records(engine, past, ahead.steps.until):
        watch.hear(record)
    engine.let_go()
    return watch.outcome(ahead.steps)


def _records(engine: Engine, past: Past, until: int) -> Iterator[Record]:
    """The past, and what follows from it while nobody acts."""
    for given in past.commands:
        assert isinstance(given.body, Command), "nothing else is kept of the past"
        yield from engine.advance(given.at)
        yield from engine.apply(given.body, given.seat or Seat(), given.wall)
    yield from engine.advance(past.now)
    if not engine.state.started:
        yield from engine.apply(StartExercise(), Seat())
    while engine.now < until:
        # What is due is left lying; a condition that comes to hold stops it all the same.
        yield from engine.apply(JumpClock(until, "leave"), Seat())
        yield from engine.advance(until)
