"""What happened in short: what went out, who had to leave a post, who came or left, and convoys."""

from collections.abc import Iterator
from operator import attrgetter

from oefening.clock import whole_minute
from oefening.report.model.log import Log
from oefening.report.model.page import Said
from oefening.text import phrase
from oefening.text.content import literal

CAUSES = 5
"""Outages that are told, and as many times that posts were left; the rest is counted."""
MOVES = 8
"""The same of people and convoys."""


def when(log: Log, second: int) -> str:
    """`D2 14:30`: in short nobody needs seconds."""
    return log.moment(whole_minute(second))


def happened(log: Log) -> Iterator[Said]:
    """How long it lasted, and what happened in the order in which it did; how much more did."""
    began = [] if log.started is None else [log.started.number]
    span = {"since": when(log, 0), "until": when(log, log.end), "time": log.length(log.end)}
    yield log.state_that("report.short.lasted", [*began, log.until], **span)
    kinds = {
        "outages": (log.outages, CAUSES),
        "posts": (log.posts, CAUSES),
        "moves": (log.moves, MOVES),
    }
    told = [line for lines, most in kinds.values() for line in lines[:most]]
    for line in sorted(told, key=attrgetter("at", "number")):
        # What people decided can end with a point of its own.
        what = literal(log.words(line.phrase).removesuffix("."))
        yield log.said(phrase("report.line", when=line.when, what=what), line.rests)
    for kind, (lines, most) in kinds.items():
        if rest := lines[most:]:
            cites = [number for line in rest for number in line.rests]
            more = log.state_that(f"report.short.{kind}", cites, count=len(rest))
            yield more.seen("timeline")
