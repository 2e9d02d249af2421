"""The overview: what exercise this was, for what, with whom, and how long it took."""

from collections import Counter
from collections.abc import Iterable
from typing import get_args

from oefening import events
from oefening.events import ExerciseStarted
from oefening.projections.decisions import counted_decisions
from oefening.projections.heading import forked
from oefening.projections.names import said
from oefening.projections.room import Stand
from oefening.record import Record, Seat
from oefening.report.model.held import held_meanwhile
from oefening.report.model.in_short import in_short
from oefening.report.model.log import Log
from oefening.report.model.notes import standing
from oefening.report.model.page import HEADER, Blank, Fact, Facts, Said, Section
from oefening.report.model.phases import phases
from oefening.report.model.released import released
from oefening.report.model.stopped import Stopper, stopped_by
from oefening.study.whatif.account import Account
from oefening.text import Phrase, phrase
from oefening.text.content import counted, listing, number


def overview(log: Log, decisions: Account) -> Section:
    """The first section, with what happened in short, and which of the `decisions` mattered."""
    return Section(
        "overview",
        log.text("report.overview"),
        (Facts(tuple(_about(log))),),
        (
            Section("durations", log.text("report.durations"), (Facts(tuple(_durations(log))),)),
            *phases(log),
            Section("totals", log.text("report.totals"), (Facts(tuple(_totals(log))),)),
            Section("in-short", log.text("report.in-short"), (in_short(log, decisions),)),
        ),
    )


def _about(log: Log) -> Iterable[Fact | Blank]:
    scenario, known = log.scenario, [log.head.of("scenario")]
    yield _fact(log, "name", log.said(said(scenario.title), known))
    yield _fact(log, "dates", *_dates(log))
    if (fork := forked(log.header)) is not None:
        yield _fact(log, "fork", log.said(fork, [HEADER]))
    yield _fact(log, "scope", _scope(log))
    yield _fact(log, "place", *_places(log))
    yield _blank(log, "mission")
    capabilities: dict[Phrase, list[int]] = {}
    for one in scenario.objectives:
        part = log.head.of("objectives", one.id)
        capabilities.setdefault(said(one.capability), []).append(part)
    yield _fact(log, "capabilities", *(log.said(one, parts) for one, parts in capabilities.items()))
    yield _fact(log, "objectives", *_each(log, "objectives", "text"))
    yield _fact(log, "threat", *_threats(log))
    yield _fact(log, "scenario", log.said(said(scenario.summary), known))
    yield _blank(log, "sponsor")
    yield _fact(log, "organisations", *_each(log, "cells", "name"))
    yield _fact(log, "seats", *_seats(log))
    yield _blank(log, "contact")


def _fact(log: Log, key: str, *told: Said) -> Fact:
    nothing = log.state_that("report.not-in-scenario", [log.head.of("scenario")])
    return Fact(log.text(f"report.overview.{key}"), told or (nothing,))


def _blank(log: Log, key: str) -> Blank:
    return Blank(log.text(f"report.overview.{key}"), log.text("report.for-people"))


def _each(log: Log, kind: str, field: str) -> list[Said]:
    """That field of each part of a kind that the scenario has."""
    return [
        log.said(said(getattr(one, field)), [log.head.of(kind, one.id)])
        for one in getattr(log.scenario, kind)
    ]


def _dates(log: Log) -> list[Said]:
    """When it was played in the room, and when the story lies."""
    began = log.of(ExerciseStarted)
    if not began:
        return [log.state_that("report.dates.never", [log.last])]
    first, last = began[0].number, log.until
    story = log.state_that(
        "report.dates.story",
        [log.head.of("time"), first, last],
        begun=log.startex,
        since=log.calendar.show(began[0].at),
        until=log.calendar.show(log.end),
        zone=log.calendar.zone,
    )
    if log.room.scripted:
        return [log.state_that("report.dates.scripted", [first, last]), story]
    begun, ended = log.date(first), log.date(last)
    if not (begun and ended):
        return [log.state_that(_unknown(log), [first, last]), story]
    room = log.state_that(
        "report.dates.room", [first, last], begun=begun, ended=ended, zone=log.zone
    )
    return [room, story]


def _unknown(log: Log) -> str:
    """The text that says why it is not known how long it was in the room."""
    return "report.dates.scripted-past" if log.room.scripted_past else "report.dates.unknown"


def _scope(log: Log) -> Said:
    scenario = log.scenario
    return log.state_that(
        "report.scope",
        [log.head.of("time"), *(part for kind in _PLANNED for part in log.head.all(kind))],
        table=log.length(scenario.table_time),
        story=log.length(scenario.duration),
        injects=_so_many("injects", len(scenario.injects)),
        decisions=_so_many("decisions", len(scenario.decisions)),
        objectives=_so_many("objectives", len(scenario.objectives)),
    )


_PLANNED = ("objectives", "decisions", "injects")
"""What the scope counts."""


def _places(log: Log) -> list[Said]:
    scenario, known = log.scenario, [log.head.of("regions")]
    told = [log.state_that("report.regions", known, places=log.names.places(scenario.regions))]
    if scenario.areas:
        areas = listing(said(area.name) for area in scenario.areas)
        told.append(log.state_that("report.areas", known, places=areas))
    return told


def _threats(log: Log) -> list[Said]:
    return [
        log.state_that(
            "report.threat",
            [log.head.of("disruptions", one.id)],
            what=said(one.title),
            when=log.moment(log.calendar.at(one.at)),
        )
        for one in log.scenario.disruptions
    ]


def _seats(log: Log) -> list[Said]:
    """By which functions it was played: who gave how many commands."""
    given = Counter(record.seat for record in log.records if record.seat is not None)
    last = {record.seat: record.number for record in log.records if record.seat is not None}
    first = {record.seat: record.number for record in reversed(log.records) if record.command}
    return [
        log.state_that(
            "report.seat",
            [first[seat], last[seat]],
            cell=_cell(log, seat),
            function=log.function(seat),
            commands=_so_many("commands", count),
        )
        for seat, count in given.items()
    ]


def _cell(log: Log, seat: Seat) -> Phrase:
    control = seat.cell == Seat().cell
    return phrase("report.exercise-control") if control else log.names.cell(seat.cell)


# ── how long ─────────────────────────────────────────────────────────────────────────────────────


def _durations(log: Log) -> Iterable[Fact]:
    began = log.of(ExerciseStarted)
    if not began:
        yield _duration(log, "story", log.state_that("report.dates.never", [log.last]))
        return
    span = [began[0].number, log.until]
    story = log.state_that(
        "report.story-time",
        [log.head.of("time"), *span],
        time=log.length(log.end),
        planned=log.length(log.scenario.duration),
    )
    yield _duration(log, "story", story)
    if log.room.scripted:
        yield _duration(log, "room", log.state_that("report.dates.scripted", span))
        return
    if log.room.length is None:
        yield _duration(log, "room", log.state_that(_unknown(log), span))
        return
    room = log.state_that(
        "report.room-time",
        [log.head.of("time"), *span],
        time=log.length(log.room.length),
        planned=log.length(log.scenario.table_time),
    )
    yield _duration(log, "room", room)
    yield from _standing(log, span)


def _standing(log: Log, span: list[int]) -> Iterable[Fact]:
    """How long the clock ran and stood still, how long nothing ran, and what is none of these."""
    ties = [record.number for record in log.of(*_TIES)]
    ran = log.state_that("report.ran", [*span, *ties], time=log.length(log.room.ran))
    yield _duration(log, "ran", ran)
    stands = [stand for stand in log.room.stands if stand.seconds is not None]
    if not stands:
        yield _duration(log, "stood", log.state_that("report.never-stood", span))
    else:
        begun = [stand.begun.number for stand in stands]
        ends = [stand.ended.number if stand.ended else log.until for stand in stands]
        stood = log.state_that(
            "report.stood",
            [*begun, *ends],
            count=len(stands),
            how=_how(log, stands),
            time=log.length(log.room.stood),
        )
        yield _duration(log, "stood", stood)
    if breaks := log.room.breaks:
        ends = [number for one in breaks for number in (one.before.number, one.ended.number)]
        told = log.state_that(
            "report.dead-time", ends, count=len(breaks), time=log.at_most(log.room.dead)
        )
        yield _duration(log, "dead", told)
    rest = (log.room.length or 0) - log.room.ran - log.room.stood - log.room.dead
    if rest >= _WORTH_TELLING:
        told = log.state_that("report.rest-time", [*span, *ties], time=log.length(rest))
        yield _duration(log, "rest", told)


def _how(log: Log, stands: list[Stand]) -> Phrase:
    """How many of `stands` began by hand, for an emergency, by themselves, and so on."""
    began = Counter(stopped_by(log, stand.begun) for stand in stands)
    return listing(
        phrase(f"report.stood-by.{by}", count=began[by]) for by in get_args(Stopper) if began[by]
    )


_WORTH_TELLING = 5
"""Seconds of the room."""

_TIES = (
    events.ClockPaused,
    events.ClockStopped,
    events.ClockResumed,
    events.SpeedSet,
    events.ClockJumped,
    events.ClockArrived,
    events.ClockAnchored,
)
"""What says from where on the clock ran, and how fast."""


def _duration(log: Log, key: str, told: Said) -> Fact:
    return Fact(log.text(f"report.duration.{key}"), (told,))


# ── how much ─────────────────────────────────────────────────────────────────────────────────────


def _totals(log: Log) -> Iterable[Fact]:
    """How much of everything; each rests on every record that it counts, and on the last."""
    state = log.state
    yield Fact(log.text("report.totals.injects"), (released(log),))
    yield Fact(log.text("report.totals.decisions"), (_decided(log),))
    answered = sum(1 for one in state.questions if one.answered_at is not None)
    asked = log.of(events.QuestionAsked, events.QuestionAnswered)
    yield _total(log, "questions", asked, count=number(len(state.questions)), answered=answered)
    seen = log.of(events.ExpectationMet, events.ExpectationRetracted)
    yield _total(log, "expectations", seen, all=len(log.hoped), counted=log.counted(log.hoped))
    yield _total(log, "notes", [record for record, _ in standing(log)])
    records = _so_many("records", log.last)
    commands = _so_many("commands", _commands(log))
    yield _total(log, "records", [], records=records, commands=commands)
    total, here = log.harm.total.told, log.harm.within(log.scenario.regions).told
    key = "report.total.harm" if here == total else "report.total.harm-in-play"
    hours = log.state_that(key, [log.until], hours=number(total), here=number(here))
    yield Fact(log.text("report.totals.harm"), (hours, *held_meanwhile(log)))


def _decided(log: Log) -> Said:
    """How many were recorded and retracted; of those that the scenario asks, what became."""
    asked = [one.id for one in log.scenario.decisions]
    kinds = (events.DecisionRecorded, events.DecisionRetracted, events.DecisionOpened)
    return log.state_that(
        "report.total.decisions",
        [*log.head.all("decisions"), *(record.number for record in log.of(*kinds)), log.last],
        decisions=counted_decisions(log.state),
        asked=len(asked),
        put=sum(id in log.put.numbers for id in asked),
        answered=sum(log.state.standing(id) is not None for id in asked),
    )


def _total(log: Log, key: str, of: list[Record], **numbers: int | Phrase) -> Fact:
    cites = [*(record.number for record in of), log.last]
    numbers = {"count": number(len(of)), **numbers}
    told = log.state_that(f"report.total.{key}", cites, **numbers)
    return Fact(log.text(f"report.totals.{key}"), (told,))


def _so_many(what: str, count: int) -> Phrase:
    """How many there are of what a sentence counts in words."""
    return counted(f"report.count.{what}", count)


def _commands(log: Log) -> int:
    return sum(1 for record in log.records if record.command)
