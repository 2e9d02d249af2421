"""Live numbers that are older than what their inject waits for or takes for granted."""

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
from oefening.scenario.lint.sight import Placed, Sight, leaves, parts
from oefening.scenario.live import Live, is_live, lives_in
from oefening.source.unions import name_key
from oefening.text import phrase
from oefening.text.content import duration

Subject = tuple[str, str]
"""What a condition or a number is of: which kind of thing, and its address."""


def lint_numbers(sight: Sight) -> None:
    """Note injects that ask how something is and tell how it was before it came to that.

    Their cells hear it late. What an inject waits for may have been so for as long as that; what
    it takes for granted has not, where something happens to the world in the meantime.
    """
    delays = {cell.id: cell.delay for cell in sight.scenario.cells}
    for index, inject in enumerate(sight.scenario.injects):
        delay = max((delays[cell] for cell in inject.to), default=0)
        told = set(_told(inject)) if delay else set()
        if not told:
            continue
        spot = Spot(("injects", index))
        if inject.when is not None:
            _lint_wait(sight, inject, (spot / "when", inject.when), told, delay)
        _lint_asserts(sight, inject, spot / "asserts", told, delay)


def _lint_wait(
    sight: Sight, inject: Inject, placed: Placed, told: set[Subject], delay: int
) -> None:
    """Note what an inject waits for and tells of before; it is taken out of `told`."""
    for spot, leaf, lasted in _lasting(placed):
        subject = _, address = _waited_for(leaf)
        if subject in told and lasted < delay:
            told.remove(subject)
            late = duration(delay)
            message = phrase("lint.stale-number", id=inject.id, address=address, delay=late)
            hint = phrase("lint.write-for", delay=show_duration(delay))
            sight.tell("stale-number", spot / name_key(type(leaf)), message, hint, of=(inject.id,))


def _lint_asserts(
    sight: Sight, inject: Inject, asserts: Spot, told: set[Subject], delay: int
) -> None:
    """Note what an inject takes for granted and tells of before a disruption that lies between."""
    between = _between(sight, inject, delay)
    if between is None:
        return
    for number, condition in enumerate(inject.asserts):
        for spot, leaf in leaves((asserts / number, condition)):
            subject = _, address = _waited_for(leaf)
            if subject in told:
                told.remove(subject)
                late = duration(delay)
                message = phrase(
                    "lint.stale-number.asserts",
                    id=inject.id,
                    address=address,
                    delay=late,
                    disruption=between,
                )
                hint = phrase("lint.later", delay=late, disruption=between)
                where = spot / name_key(type(leaf))
                sight.tell("stale-number", where, message, hint, of=(inject.id,))


def _between(sight: Sight, inject: Inject, delay: int) -> str | None:
    """The last disruption before an inject that its cells have not heard of by then; or none."""
    comes = sight.planned.get(inject.id)
    if comes is None:
        return None
    at = {one.id: sight.calendar.at(one.at) for one in sight.scenario.disruptions}
    unheard = [one for one in at if comes - delay < at[one] <= comes]
    return max(unheard, key=at.__getitem__, default=None)


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
