"""Tables of yardsticks: for each kind what was measured in places in play and in the country."""

from collections.abc import Iterator

from oefening.projections.bounds import at_most
from oefening.projections.crowds import crowd
from oefening.projections.names import percent
from oefening.projections.yardsticks import ANYTHING, CLOCKS, Key, counted_once
from oefening.report.model.page import Block, Head, Paragraph, Row, Table
from oefening.report.model.yardstick_look import Look
from oefening.text import Phrase
from oefening.text.content import in_hours, lasting, listing, number
from oefening.world.model import NATION
from oefening.world.yardsticks import ClocksMet, EffectsAt, Provided, TimeBelow

MOST_ROWS = 40
"""Rows of a table that nobody has to open to read it."""


def time_below(look: Look, one: TimeBelow) -> Iterator[Block]:
    """A row for each place where a requirement came below the level, a column for each that did."""
    level = percent(one.below)
    below = [key for key, seconds in look.values.items() if seconds]
    if not below:
        yield look.state_that("report.yardsticks.never-below", look.values, level=level)
        return
    names = {of: look.log.words(look.log.names.requirement(of)) for of in look.columns(below)}
    caption = look.log.text("report.yardsticks.below", level=level)
    yield look.matrix(caption, names, below, _lasting)


def _lasting(seconds: int) -> Phrase:
    return lasting(seconds) if seconds else number(0)


def provided(look: Look, one: Provided) -> Iterator[Block]:
    """A row for each place where anybody lacked anything, a column for each need that was."""
    log, time = look.log, in_hours(one.provided_at)
    if one.provided_at > look.now:
        yield look.state_that("report.yardsticks.not-come", (), times=time)
        return
    lacked = [key for key in look.values if look.is_short(key)]
    if not lacked:
        yield look.state_that("report.yardsticks.all-provided", look.values, time=time)
        return
    names = {
        of: log.text("report.yardsticks.everything")
        if of == ANYTHING
        else log.words(log.names.capacity(of))
        for of in look.columns(lacked)
    }
    yield look.matrix(log.text("report.yardsticks.provided", time=time), names, lacked, at_most)


def effects_at(look: Look, one: EffectsAt) -> Iterator[Block]:
    """What stood below 100 % or was lacking at any of the moments: in the country, then by place.

    The second is there only for who opens it where it is long.
    """
    come = [at for at in one.effects_at if at <= look.now]
    if len(come) < len(one.effects_at):
        ahead = listing(in_hours(at) for at in one.effects_at if at > look.now)
        yield look.state_that("report.yardsticks.not-come", (), times=ahead)
    rows = _effects(look)
    if come and not rows:
        times = listing(map(in_hours, come))
        yield look.state_that("report.yardsticks.no-effects", look.values, times=times)
    moments = [
        Head(look.log.text("report.yardsticks.after", time=in_hours(at)), number=True)
        for at in come
    ]
    effect = Head(look.log.text("report.yardsticks.effect"))
    for where, heads in (("nation", ()), ("places", (look.head_of_places,))):
        found = [row for row in rows if (row[0].place == NATION) == (where == "nation")]
        if found:
            yield Table(
                f"{look.id}-{where}",
                look.log.text(f"report.yardsticks.effects-{where}"),
                (*heads, effect, *moments),
                tuple(_effect(look, row, with_place=bool(heads)) for row in found),
                folded=len(found) > MOST_ROWS,
            )


def _effects(look: Look) -> list[list[Key]]:
    """The keys of each moment, of whatever was ever not whole in a place, or lacked by anybody."""
    found: dict[tuple[str, str, str], list[Key]] = {}
    for key in look.values:
        found.setdefault((key.place, key.unit, key.of), []).append(key)
    return [row for row in found.values() if any(map(look.is_short, row))]


def _effect(look: Look, row: list[Key], *, with_place: bool) -> Row:
    """What it was at each moment."""
    names, first = look.log.names, row[0]
    level = first.unit == "ppm"
    called = names.requirement(first.of) if level else names.without(first.of)
    labels = [names.place(first.place), called] if with_place else [called]
    return look.row(labels, row, percent if level else crowd, f"{first.place}/{first.of}")


def clocks_met(look: Look, _: ClocksMet) -> Iterator[Block]:
    """A row for each region that called a team which has a time, and where each team stands."""
    called = counted_once(key for key, count in look.values.items() if count)
    if not called:
        yield look.state_that("report.yardsticks.no-clocks", ())
        return
    names: dict[str, str] = {of: look.log.text(f"report.yardsticks.{of}") for of in CLOCKS}
    yield look.matrix(look.log.text("report.yardsticks.clocks"), names, called, number)
    told = look.log.state_that("report.yardsticks.each-team", look.cites(called))
    yield Paragraph((told.seen("organisation"),))
