"""What an inject waits for: its condition line by line, with how things stand now."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch

from oefening.clock import whole_minute
from oefening.projections.casualties import urgency_name
from oefening.projections.names import Names, percent
from oefening.projections.queue import Queued
from oefening.scenario import conditions as c
from oefening.state import State
from oefening.state.conditions import Asked, Reason
from oefening.text import Phrase, phrase
from oefening.text.content import duration, either, number


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition, or one of its parts, in words."""

    depth: int
    """0 for the whole condition, 1 for its parts, and so on."""
    holds: bool
    told: Phrase

    @property
    def mark(self) -> Phrase:
        """Whether it holds, by a glyph and a word."""
        return phrase("when.holds" if self.holds else "when.holds-not")


def broken(asked: Asked, entry: Queued, state: State, now: int) -> tuple[Reason, ...]:
    """What the inject takes for granted and is not so, as long as it has not been released."""
    if entry.status not in {"waiting", "due", "held"}:
        return ()
    inject = entry.inject
    reasons = (asked.explain(state, one, inject.id, now) for one in inject.asserts)
    return tuple(reason for reason in reasons if not reason.holds)


def explained(reason: Reason, names: Names, depth: int = 0) -> Iterator[Clause]:
    """`reason` in words: the whole, then each of its parts with theirs.

    What is denied is told with its denial, in one line.
    """
    told, parts = _line(reason, names)
    yield Clause(depth, reason.holds, told)
    for part in parts:
        yield from explained(part, names, depth + 1)


def _line(reason: Reason, names: Names) -> tuple[Phrase, tuple[Reason, ...]]:
    """What it says, and the parts that this does not say."""
    if isinstance(reason.condition, c.Not):
        told, parts = _line(reason.parts[0], names)
        told = _denied(reason.condition.not_, told)
    else:
        told, parts = _told(reason.condition, reason, names), reason.parts
    if reason.condition.returns:
        told = phrase("when.returns" if reason.lost else "when.returns-yet", what=told)
    if reason.condition.for_:
        length = _time(reason.condition.for_)
        told = phrase("when.for", what=told, length=length, so_far=_so(reason))
    return told, parts


def _denied(condition: c.Condition, told: Phrase) -> Phrase:
    """That it is not so: as people say it, or with `not` ahead where it is more than one thing."""
    if isinstance(condition, c.Not) or condition.for_ or condition.returns:
        return phrase("when.not", what=told)
    return Phrase(told.key.replace("when.", "when.denied.", 1), told.params)


def _so(reason: Reason) -> Phrase:
    """For how long it has held so far."""
    if reason.lasted is None:
        return phrase("when.not-now")
    return phrase("when.so-far", lasted=_time(reason.lasted))


def _time(seconds: int) -> Phrase:
    """`seconds` as a duration in whole minutes, if it is one or more."""
    return duration(whole_minute(seconds) or seconds)


@singledispatch
def _told(condition: object, _: Reason, __: Names) -> Phrase:
    raise TypeError(condition)


@_told.register
def _level(condition: c.LevelIs, reason: Reason, names: Names) -> Phrase:
    share = condition.at_least if condition.below is None else condition.below
    return phrase(
        "when.at-least" if condition.below is None else "when.below",
        node=names.node(condition.level),
        share=percent(share or 0),
        now=percent(reason.measured or 0),
    )


@_told.register
def _hours(condition: c.HoursLeft, reason: Reason, names: Names) -> Phrase:
    node = names.node(condition.hours_left)
    if condition.on is not None:
        node = phrase("when.without", node=node, supplier=names.node(condition.on))
    left = reason.measured
    now = phrase("when.not-draining") if left is None else phrase("when.now", now=_time(left))
    return phrase("when.hours-left", node=node, below=_time(condition.below), now=now)


@_told.register
def _unmet(condition: c.Unmet, reason: Reason, names: Names) -> Phrase:
    return phrase(
        "when.unmet",
        node=names.node(condition.unmet),
        above=number(condition.above),
        now=number(reason.measured or 0),
    )


@_told.register
def _patients(condition: c.PatientsAre, reason: Reason, names: Names) -> Phrase:
    who = phrase("care.patients")
    if condition.of is not None:
        who = phrase("care.patients-of", urgency=urgency_name(condition.of))
    return phrase(
        f"when.patients.{condition.are}",
        least=number(condition.at_least),
        who=who,
        place=names.place(condition.patients),
        now=number(reason.measured or 0),
    )


@_told.register
def _decided(condition: c.DecisionTaken, _: Reason, names: Names) -> Phrase:
    question = names.question(condition.decision)
    if not condition.option:
        return phrase("when.decision", question=question)
    option = either(names.option(condition.decision, one) for one in condition.option)
    return phrase("when.option", question=question, option=option)


@_told.register
def _inject(condition: c.InjectIs, _: Reason, names: Names) -> Phrase:
    return phrase(f"when.inject.{condition.is_}", inject=names.inject(condition.inject))


@_told.register
def _grip(condition: c.GripIs, reason: Reason, names: Names) -> Phrase:
    return phrase(
        "when.grip",
        place=names.place(condition.grip),
        level=condition.at_least,
        now=reason.measured or 0,
    )


@_told.register
def _convoy(condition: c.ConvoyIs, _: Reason, names: Names) -> Phrase:
    return phrase(f"when.convoy.{condition.is_}", convoy=names.convoys.of(condition.convoy))


@_told.register
def _since(condition: c.Since, reason: Reason, names: Names) -> Phrase:
    passed = reason.measured
    now = phrase("when.not-yet") if passed is None else phrase("when.now", now=_time(passed))
    return phrase(
        "when.since",
        what=names.began(condition.since),
        delay=_time(condition.at_least),
        now=now,
    )


@_told.register
def _all(_: c.All, __: Reason, ___: Names) -> Phrase:
    return phrase("when.all")


@_told.register
def _any(_: c.Any, __: Reason, ___: Names) -> Phrase:
    return phrase("when.any")
