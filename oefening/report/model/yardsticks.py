"""Yardsticks: what the exercise comes to by those of NATO, the EU, the Inspectorate and the law."""

from collections.abc import Callable, Iterator
from typing import Any

from oefening.projections.names import said
from oefening.report.model.amounts import amount
from oefening.report.model.log import Log
from oefening.report.model.page import Block, Points, Remark, Said, Section
from oefening.report.model.sourced import sourced
from oefening.report.model.yardstick_look import Look
from oefening.report.model.yardstick_tables import (
    clocks_met,
    effects_at,
    provided,
    time_below,
)
from oefening.text import phrase
from oefening.text.phrases import capital
from oefening.world.listing import unfounded
from oefening.world.yardsticks import ClocksMet, EffectsAt, Provided, TimeBelow, Yardstick

TABLES: dict[type, Callable[[Look, Any], Iterator[Block]]] = {
    TimeBelow: time_below,
    Provided: provided,
    EffectsAt: effects_at,
    ClocksMet: clocks_met,
}
"""What is shown of each kind."""


def yardsticks(log: Log) -> Iterator[Section]:
    """Their section, with one for each; none where the world has no yardsticks."""
    if not log.world.yardsticks:
        return
    yield Section(
        "yardsticks",
        log.text("report.yardsticks"),
        (Remark(log.text("report.yardsticks.how")),),
        tuple(_yardstick(log, id, one) for id, one in log.world.yardsticks.items()),
    )


def _yardstick(log: Log, id: str, one: Yardstick) -> Section:
    """One of them, with whose it is and what of it is a guess."""
    look = Look(log, id)
    return Section(
        f"yardstick-{id}",
        capital(log.words(said(one.name))),
        (
            Remark(log.words(said(one.meaning))),
            *TABLES[type(one)](look, one),
            Points((*_sources(log, one), *_guesses(log, id))),
        ),
    )


def _sources(log: Log, one: Yardstick) -> Iterator[Said]:
    world = [log.head.of("world")]
    for source in one.sources:
        told = "; ".join(sourced(log, log.world.sources[source]))
        yield log.state_that("report.yardsticks.source", world, source=told)


def _guesses(log: Log, id: str) -> Iterator[Said]:
    """The numbers of a yardstick that nobody has published, or that the scenario gave itself."""
    for name, one in unfounded(log.world, f"yardsticks.{id}").items():
        own = name in log.scenario.overrides
        yield log.state_that(
            "report.yardsticks.own" if own else "report.yardsticks.guess",
            [log.head.of("own" if own else "numbers")],
            meaning=said(one.meaning),
            value=amount(one.value, one.unit),
            low=amount(one.low, one.unit),
            high=amount(one.high, one.unit),
            provenance=phrase(f"provenance-{one.provenance}"),
        )
