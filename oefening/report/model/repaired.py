"""Repairs after a decision: when crews went to work on what, and when that was done.

The log does not say which crew it was, nor that a repair would have gone otherwise without the
decision; so neither does this.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from oefening import events
from oefening.report.model.log import Log
from oefening.report.model.page import Said
from oefening.text import Phrase, phrase
from oefening.text.content import listing


@dataclass(frozen=True, slots=True)
class Work:
    """A repair that crews began."""

    node: str
    begun: tuple[int, int]
    """Exercise second and number of the record."""
    done: tuple[int, int] | None
    """The same; None where it was not done by the end."""
    pool: tuple[str, str]
    """Place and trade of the crews."""


def repaired(log: Log, nodes: Iterable[str], since: int) -> Iterator[Said]:
    """What was done on each of `nodes`, as far as it was not done before second `since`."""
    for node in nodes:
        for work in _works(log):
            if work.node == node and (work.done is None or work.done[0] >= since):
                yield log.state_that(
                    "report.effect.repair",
                    _cites(log, work),
                    node=log.names.node(node),
                    begun=log.moment(work.begun[0]),
                    done=_done(log, work),
                )


def begun_by(log: Log, place: str, trade: str, since: int, number: int) -> Said:
    """On what crews of a trade and a place went to work from second `since` on.

    `number` is that of the record from which on there were more of them.
    """
    found = [
        work
        for work in _works(log)
        if work.pool == (place, trade) and (since, number) <= work.begun
    ]
    if not found:
        return log.state_that("report.effect.no-jobs", [number, log.until])
    jobs = listing(
        phrase(
            "report.effect.job",
            node=log.names.node(work.node),
            begun=log.moment(work.begun[0]),
            done=_done(log, work),
        )
        for work in found
    )
    cites = [one for work in found for one in _cites(log, work)]
    return log.state_that("report.effect.jobs", [number, *cites], jobs=jobs)


def _works(log: Log) -> Iterator[Work]:
    """Every repair that crews began, in order."""
    nodes = {body.damage: body.node for _, body in log.each(events.DamageDone)}
    pools = {body.damage: (body.pool, body.trade) for _, body in log.each(events.RepairQueued)}
    ends = {
        body.damage: (record.at, record.number)
        for record, body in log.each(events.DamageEnded)
        if record.at <= log.end
    }
    begun: dict[str, tuple[int, int]] = {}
    for record, body in log.each(events.RepairStarted):
        # It is said anew when work goes faster or slower from then on.
        begun.setdefault(body.damage, (record.at, record.number))
    for damage, first in begun.items():
        if damage in nodes and damage in pools:
            yield Work(nodes[damage], first, ends.get(damage), pools[damage])


def _done(log: Log, work: Work) -> Phrase:
    if work.done is None:
        return phrase("report.effect.not-done")
    return phrase("report.effect.done", when=log.moment(work.done[0]))


def _cites(log: Log, work: Work) -> list[int]:
    return [work.begun[1], log.until if work.done is None else work.done[1]]
