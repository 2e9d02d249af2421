"""What happened in short: what went out, who had to leave a post, who came or left, and convoys."""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from oefening import events
from oefening.projections.story import Line
from oefening.report.model.log import Log
from oefening.report.model.page import Said
from oefening.text import phrase
from oefening.text.content import literal
from oefening.world.model import NATION
from oefening.world.nodes import place_of

CAUSES = 5
"""Outages that are told, and as many times that posts were left; the rest is counted.

Those are told that concern most people."""
MOVES = 8
"""The same of people and convoys: those that were hurt or had to leave, and came late, first."""


def happened(log: Log) -> Iterator[Said]:
    """How long it lasted, and what happened in the order in which it did; how much more did."""
    began = [] if log.started is None else [log.started.number]
    span = {"since": log.moment(0), "until": log.moment(log.end), "time": log.length(log.end)}
    yield log.state_that("report.short.lasted", [*began, log.until], **span)
    kinds = {
        "outages": (log.outages, CAUSES),
        "posts": (log.posts, CAUSES),
        "moves": (log.moves, MOVES),
    }
    chosen = {kind: weightiest(log, lines, most) for kind, (lines, most) in kinds.items()}
    told = [line for lines in chosen.values() for line in lines]
    for line in sorted(told, key=attrgetter("at", "number")):
        # What people decided can end with a point of its own.
        what = literal(log.words(line.phrase).removesuffix("."))
        yield log.said(phrase("report.line", when=line.when, what=what), line.rests)
    for kind, (lines, _) in kinds.items():
        if rest := [line for line in lines if line not in chosen[kind]]:
            cites = [number for line in rest for number in line.rests]
            more = log.state_that(f"report.short.{kind}", cites, count=len(rest))
            yield more.seen("timeline")


def weightiest(log: Log, lines: Sequence[Line], most: int) -> list[Line]:
    """Of `lines` at most so many: those that weigh most, of equals the first."""
    return sorted(lines, key=lambda line: _weight(log, line), reverse=True)[:most]


def _weight(log: Log, line: Line) -> tuple[int, int]:
    """Seconds that a convoy came late; then people who are hurt or had to leave.

    Of what went out, ppm times the persons who live there.
    """
    late, weight = 0, 0
    for number in line.rests:
        match log.records[number - 1].body:
            case events.ConvoyArrived(late=seconds):
                late += seconds
            case events.PatientsExpected(counts=counts):
                weight += sum(counts)
            case events.GroupFormed(persons=persons):
                weight += persons
            case events.DamageDone(node=node, share=share):
                weight += share * _persons(log, place_of(node))
    return late, weight


def _persons(log: Log, place: str) -> int:
    if place == NATION:
        return sum(region.persons for region in log.world.regions)
    return sum(one.persons for one in log.world.places if one.id == place)
