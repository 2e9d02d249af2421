"""The parts of the head in words, as the report's log shows them."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from oefening.projections.names import said
from oefening.report.model.log import Log
from oefening.report.model.page import LogLine
from oefening.scenario.injects import Decision, Inject
from oefening.scenario.model import Cell, Disruption, Objective, Phase
from oefening.source import Words
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal, number, sentences

LONGEST = 300
"""Characters of what stands in the log for a part; a condition can be long."""

_STATED = ("id", "at", "start", "after", "when", "on-call", "release")
"""Fields that are shown as they stand in the log, since words alone would not let them be found."""


def part_line(log: Log, part: int) -> LogLine:
    """The part of the head that has the number `part`, as a line of the report's log.

    Or, for `HEADER`, all of it, which is no more than named.
    """
    kind, id = log.head.keys.get(part, ("all", ""))
    if id:
        one = log.head.one(kind, id)
        told, fields = _TOLD[kind](log, one), _fields(f"scenario.{kind}", one.dump())
    else:
        told, fields = _SINGLE[kind](log), ""
    return LogLine(
        number=part,
        when="",
        wall="",
        kind=log.text(f"report.head.{kind}"),
        who="",
        told=log.words(told),
        fields=log.shown(fields[:LONGEST]),
        cut=len(fields) > LONGEST,
    )


def _fields(path: str, dumped: dict[str, Any]) -> str:
    stated = (f"{key}={_written(dumped[key])}" for key in _STATED if key in dumped)
    return " ".join((path, *stated))


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


# ── what there are several of ────────────────────────────────────────────────────────────────────


def _objective(_: Log, one: Objective) -> Phrase:
    told = phrase("report.head.objective", text=said(one.text), capability=said(one.capability))
    tasks = _points(task.text for task in one.tasks)
    return _with("report.head.with-tasks", told, tasks, one.tasks)


def _phase(log: Log, one: Phase) -> Phrase:
    begins = log.moment(log.calendar.at(one.start))
    room = log.length(one.table)
    return phrase("report.head.phase", title=said(one.title), when=begins, time=room)


def _cell(_: Log, one: Cell) -> Phrase:
    functions = listing(said(function) for function in one.functions)
    return _with("report.head.with-functions", said(one.name), functions, one.functions)


def _disruption(log: Log, one: Disruption) -> Phrase:
    when = log.moment(log.calendar.at(one.at))
    return phrase("report.threat", what=said(one.title), when=when)


def _decision(log: Log, one: Decision) -> Phrase:
    options = _points(option.text for option in one.options)
    told = phrase(
        "report.head.decision", question=said(one.question), cell=log.names.cell(one.cell)
    )
    return _with("report.head.with-options", told, options, one.options)


def _inject(log: Log, one: Inject) -> Phrase:
    told = phrase("report.head.inject", title=said(one.title), when=_planned(log, one))
    told = _with("report.head.for-cells", told, listing(map(log.names.cell, one.to)), one.to)
    expected = _points(action.text for action in one.expected)
    return _with("report.head.with-expected", told, expected, one.expected)


def _planned(log: Log, inject: Inject) -> Phrase:
    """When the scenario wants it: at a time, after another, on a condition, or on call."""
    at = inject.planned(log.calendar)
    if at is not None:
        return only_if(inject, literal(log.moment(at)))
    return comes_by(log, inject) or phrase("report.msel.on-call")


def comes_by(log: Log, inject: Inject) -> Phrase | None:
    """After which other, or on a condition; None where no more than a time can bring it."""
    how = _comes_by(log, inject)
    return None if how is None else only_if(inject, how)


def only_if(inject: Inject, how: Phrase) -> Phrase:
    """`how` an inject comes, with that it asks a condition then, if it does."""
    return how if inject.if_ is None else phrase("report.msel.only-if", how=how)


def _comes_by(log: Log, inject: Inject) -> Phrase | None:
    if inject.after is not None:
        delay, of = log.length(inject.after.delay), log.names.inject(inject.after.inject)
        return phrase("report.msel.after", delay=delay, inject=of)
    return None if inject.when is None else phrase("report.msel.on-condition")


def _with(key: str, told: Phrase, more: Phrase, there: Iterable[object]) -> Phrase:
    """`told` with `more` behind it, if there is any."""
    return phrase(key, told=told, more=more) if tuple(there) else told


def _points(texts: Iterable[Words]) -> Phrase:
    """Sentences of an author, each behind a point, since they end as they like."""
    return sentences(phrase("report.head.point", text=said(text)) for text in texts)


_TOLD: dict[str, Callable[[Log, Any], Phrase]] = {
    "objectives": _objective,
    "phases": _phase,
    "cells": _cell,
    "disruptions": _disruption,
    "decisions": _decision,
    "injects": _inject,
}


# ── what there is one of ─────────────────────────────────────────────────────────────────────────


def _scenario(log: Log) -> Phrase:
    scenario = log.scenario
    title, summary = said(scenario.title), said(scenario.summary)
    return phrase("report.head.titled", id=scenario.id, title=title, summary=summary)


def _time(log: Log) -> Phrase:
    return phrase(
        "report.head.timed",
        begun=log.startex,
        zone=log.calendar.zone,
        story=log.length(log.scenario.duration),
        table=log.length(log.scenario.table_time),
    )


def _regions(log: Log) -> Phrase:
    told = phrase("report.regions", places=log.names.places(log.scenario.regions))
    if not log.scenario.areas:
        return told
    areas = listing(said(area.name) for area in log.scenario.areas)
    return phrase("report.head.both", one=told, other=phrase("report.areas", places=areas))


def _own(log: Log) -> Phrase:
    scenario = log.scenario
    values = (f"{name} = {value}" for name, value in scenario.overrides.items())
    changes = (f"{node}: {_written(value)}" for node, value in scenario.changes.items())
    own = "; ".join((*values, *changes))
    return literal(own) if own else phrase("report.head.none")


def _sources(log: Log) -> Phrase:
    count = len(log.scenario.sources)
    if not count:
        return phrase("report.head.none")
    return phrase("report.head.listed", count=count, annex=phrase("report.numbers"))


def _world(log: Log) -> Phrase:
    world = log.world
    return phrase(
        "report.head.made-of",
        id=world.id,
        places=number(len(world.places)),
        nodes=number(len(world.nodes)),
        levers=number(len(world.levers)),
    )


def _numbers(log: Log) -> Phrase:
    count = len(log.world.figures) + len(log.world.parameters)
    return phrase("report.head.in-annex", count=number(count), annex=phrase("report.numbers"))


def _seed(log: Log) -> Phrase:
    header = log.header
    return phrase(
        "report.head.made-with",
        seed=str(header.seed),
        program=header.program or "–",
        engine=str(header.engine),
        format=str(header.format),
    )


_SINGLE: dict[str, Callable[[Log], Phrase]] = {
    "all": lambda _: phrase("report.head.whole"),
    "scenario": _scenario,
    "time": _time,
    "regions": _regions,
    "own": _own,
    "sources": _sources,
    "world": _world,
    "numbers": _numbers,
    "seed": _seed,
}
