"""Live numbers that are older than what brings their inject on."""

from collections.abc import Iterator

from oefening.clock import show_duration
from oefening.scenario.checks.findings import Spot
from oefening.scenario.conditions import (
    Condition,
    ConvoyIs,
    GripIs,
    HoursLeft,
    LevelIs,
    PatientsAre,
    Unmet,
)
from oefening.scenario.injects import Inject
from oefening.scenario.lint.sight import Placed, Sight, parts
from oefening.scenario.live import Live, is_live, lives_in
from oefening.source.unions import name_key
from oefening.text import phrase
from oefening.text.content import duration

Subject = tuple[str, str]
"""What a condition or a number is of: which kind of thing, and its address."""


def lint_numbers(sight: Sight) -> None:
    """Note injects that wait for something and tell how it was before it came to that.

    Once it has been so for as long as its cells hear things late, the number that they get is of
    when it was so.
    """
    delays = {cell.id: cell.delay for cell in sight.scenario.cells}
    for index, inject in enumerate(sight.scenario.injects):
        told = set(_told(inject))
        if inject.when is None or not told:
            continue
        placed = Spot(("injects", index, "when")), inject.when
        delay = max((delays[cell] for cell in inject.to), default=0)
        for spot, leaf, lasted in _lasting(placed):
            subject = _, address = _waited_for(leaf)
            if subject in told and lasted < delay:
                told.remove(subject)
                late = duration(delay)
                message = phrase("lint.stale-number", id=inject.id, address=address, delay=late)
                hint = phrase("lint.write-for", delay=show_duration(delay))
                where = spot / name_key(type(leaf))
                sight.tell("stale-number", where, message, hint, of=(inject.id,))


def _told(inject: Inject) -> Iterator[Subject]:
    """What its text has numbers of."""
    if inject.body is not None and is_live(inject.body):
        for live in lives_in(inject.body):
            yield _told_of(live)


def _told_of(live: Live) -> Subject:
    """What a number is of; free beds, which no condition asks for, are of the hospitals."""
    return ("node", live.address) if live.condition is None else _waited_for(live.condition)


def _waited_for(leaf: Condition) -> Subject:
    match leaf:
        case LevelIs(level=address) | HoursLeft(hours_left=address) | Unmet(unmet=address):
            return "node", address
        case PatientsAre(patients=place):
            return "patients", place
        case GripIs(grip=place):
            return "grip", place
        case ConvoyIs(convoy=name):
            return "convoy", name
        case _:
            return "", ""


def _lasting(placed: Placed, lasted: int = 0) -> Iterator[tuple[Spot, Condition, int]]:
    """The leaves of a condition, each with the seconds for which it has held when that comes."""
    spot, condition = placed
    lasted = max(lasted, condition.for_)
    inner = parts(placed)
    if not inner:
        yield spot, condition, lasted
    for one in inner:
        yield from _lasting(one, lasted)
