"""What an inject waits for: its condition in words, with how things stand now."""

from functools import reduce, singledispatch

from oefening.clock import show_duration
from oefening.projections.names import Names, percent
from oefening.scenario import conditions as c
from oefening.state import State, Want
from oefening.text import Phrase, phrase
from oefening.text.content import number


def condition_told(condition: c.Condition, names: Names, state: State) -> Phrase:
    """`condition` in words; levels and persons with what they are in `state`."""
    told = _told(condition, names, state)
    if condition.for_:
        return phrase("when.for", what=told, length=show_duration(condition.for_))
    return told


@singledispatch
def _told(condition: object, _: Names, __: State) -> Phrase:
    raise TypeError(condition)


@_told.register
def _level(condition: c.LevelIs, names: Names, state: State) -> Phrase:
    share = condition.at_least if condition.below is None else condition.below
    return phrase(
        "when.at-least" if condition.below is None else "when.below",
        node=names.node(condition.level),
        share=percent(share or 0),
        now=percent(state.level(condition.level)),
    )


@_told.register
def _hours(condition: c.HoursLeft, names: Names, _: State) -> Phrase:
    return phrase(
        "when.hours-left",
        node=names.node(condition.hours_left),
        below=show_duration(condition.below),
    )


@_told.register
def _unmet(condition: c.Unmet, names: Names, state: State) -> Phrase:
    return phrase(
        "when.unmet",
        node=names.node(condition.unmet),
        above=number(condition.above),
        now=number(state.needs.get(condition.unmet, Want()).persons),
    )


@_told.register
def _decided(condition: c.DecisionTaken, names: Names, _: State) -> Phrase:
    question = names.question(condition.decision)
    if condition.option is None:
        return phrase("when.decision", question=question)
    option = names.option(condition.decision, condition.option)
    return phrase("when.option", question=question, option=option)


@_told.register
def _inject(condition: c.InjectIs, names: Names, _: State) -> Phrase:
    status = phrase(f"when.status.{condition.is_}")
    return phrase("when.inject", inject=names.inject(condition.inject), status=status)


@_told.register
def _since(condition: c.Since, names: Names, state: State) -> Phrase:
    known = condition.since in state.injects
    what = names.inject(condition.since) if known else names.question(condition.since)
    return phrase("when.since", what=what, delay=show_duration(condition.at_least))


@_told.register
def _all(condition: c.All, names: Names, state: State) -> Phrase:
    return _joined("when.all", condition.all, names, state)


@_told.register
def _any(condition: c.Any, names: Names, state: State) -> Phrase:
    return _joined("when.any", condition.any, names, state)


@_told.register
def _not(condition: c.Not, names: Names, state: State) -> Phrase:
    return phrase("when.not", what=condition_told(condition.not_, names, state))


def _joined(key: str, parts: tuple[c.Condition, ...], names: Names, state: State) -> Phrase:
    told = [condition_told(part, names, state) for part in parts]
    return reduce(lambda first, second: phrase(key, first=first, second=second), told)
