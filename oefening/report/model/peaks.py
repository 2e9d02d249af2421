"""How many people went without something at once, and from when to when."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from oefening.events import ReceptionChanged, WorldSettled
from oefening.projections.residents import Residents
from oefening.report.model.log import Log
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE, capacity_of


class Change(NamedTuple):
    """How many people went without it at one address from a moment on."""

    at: int
    number: int
    """Of the record that says so."""
    address: str
    persons: int


@dataclass(slots=True)
class Peak:
    """The most people that went without it at once."""

    persons: int
    top: Change
    """When they were so many for the first time."""
    begun: Change
    """When anybody first went without."""
    ended: Change | None
    """When nobody did any more; None where somebody still does."""
    left: int
    """How many do in the end."""


def peak_of(changes: Iterable[Change]) -> Peak | None:
    """What `changes`, in order of time, come to; None where nobody ever went without."""
    persons: dict[str, int] = {}
    peak: Peak | None = None
    for _, of_second in groupby(changes, key=attrgetter("at")):
        for change in of_second:
            persons[change.address] = change.persons
        total = sum(persons.values())
        if peak is None:
            peak = Peak(total, change, change, None, total) if total else None
            continue
        if total > peak.persons:
            peak.persons, peak.top = total, change
        peak.left = total
        if total and peak.ended:
            peak.ended = None
        elif not total and not peak.ended:
            peak.ended = change
    return peak


def without(log: Log, need: str) -> Peak | None:
    """The people without what they need, over all places together."""
    return peak_of(
        Change(record.at, record.number, address, persons)
        for record, settled in log.each(WorldSettled)
        for address, (persons, _) in settled.needs.items()
        if capacity_of(address) == need and record.at <= log.end
    )


def unhoused(log: Log) -> Peak | None:
    """The people who looked for shelter and had none, over all regions together."""
    return peak_of(
        Change(record.at, record.number, hall.region, hall.seeking - hall.housed)
        for record, hall in log.each(ReceptionChanged)
        if record.at <= log.end
    )


def without_power(log: Log) -> Peak | None:
    """The residents without electricity, as if what is lost were spread evenly.

    None where that never comes to a whole person.
    """
    homes = Residents(log.world).homes(NATION)
    changes = (
        Change(record.at, record.number, place, persons * (WHOLE - settled.levels[address]))
        for record, settled in log.each(WorldSettled)
        for place, address, persons in homes
        if address in settled.levels and record.at <= log.end
    )
    peak = peak_of(changes)
    if peak is None or peak.persons < WHOLE:
        return None
    peak.persons, peak.left = peak.persons // WHOLE, peak.left // WHOLE
    return peak
