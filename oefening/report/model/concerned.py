"""Which numbers of the model concern what happened: those of what fell short and was done."""

from collections.abc import Iterable, Iterator, Mapping

from oefening import events
from oefening.events.world import ends_of
from oefening.projections.owners import COUPLING
from oefening.projections.spots import places_in_play
from oefening.report.model.log import Log
from oefening.world.listing import Row
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE
from oefening.world.raw import HERE


def told_of(log: Log) -> bool:
    """Whether the log tells at all where in the model a number stands."""
    return bool(log.world.uses)


def concerned(log: Log, rows: list[Row]) -> frozenset[str]:
    """The names, among `rows`, of the numbers that concern what happened.

    Columns of the table of regions do always, since harm is counted in their inhabitants.
    """
    touched = frozenset(_touched(log))
    return frozenset(
        row.name
        for row in rows
        if row.name in log.world.figures or touched & _parts(log.world.uses.get(row.name, ()))
    )


def _parts(uses: Iterable[str]) -> set[str]:
    """Where a number stands, and the parts of the model in which that is."""
    return {*uses, *(one.partition(".")[0] for one in uses)}


PARTS: Mapping[str, tuple[type, ...]] = {
    "care": (events.PatientsExpected,),
    "military": (events.ConvoyFormed, events.GuardPosted, events.ReservistsCalled),
    "reception": (events.SitesPlanned, events.ReceptionChanged),
    "movement": (events.GroupFormed,),
    "organisation": (events.GripSet, events.TeamCalled),
    "weather": (events.WeatherChanged,),
    "preparedness": (events.PreparednessChanged,),
}
"""By part of the model, of what happened that by which all its numbers are concerned."""


def _touched(log: Log) -> Iterator[str]:
    """Where numbers stand, written as in `World.uses`, that concern what happened."""
    short = frozenset(_short(log))
    played = {*places_in_play(log.scenario, log.world), NATION}
    for node in log.world.nodes:
        if node.place not in played:
            continue
        if node.address in short or any(one.on in short for one in node.depends):
            yield from (node.address, f"{HERE}.{node.capacity}")
    yield "yardsticks"  # by which all that happened is measured
    yield from (part for part, kinds in PARTS.items() if log.of(*kinds))
    yield from (f"measures.{body.measure}" for _, body in log.each(events.MeasureApplied))
    yield from (f"levers.{one.use.lever}" for one in log.levers.pulled)
    demands = (body for _, body in log.each(events.DemandChanged))
    yield from (one.owner.replace(COUPLING, "couplings.") for one in demands)
    yield from (f"crews.{body.trade}" for _, body in log.each(events.RepairQueued))
    yield from (f"crews.{body.trade}" for _, body in log.each(events.CrewsChanged))


def _short(log: Log) -> Iterator[str]:
    """Addresses of the nodes that came below 100 %, drew on stock or backup, or were acted on."""
    for _, settled in log.each(events.WorldSettled):
        yield from (address for address, level in settled.levels.items() if level < WHOLE)
        yield from (address for address, (_, rate) in settled.stocks.items() if rate < 0)
        yield from (ends_of(tier)[0] for tier, (_, rate) in settled.tiers.items() if rate < 0)
    yield from (body.node for _, body in log.each(events.DamageDone))
    yield from (body.node for _, body in log.each(events.NodeHeld))
    yield from (body.node for _, body in log.each(events.DemandChanged))
    yield from (ends_of(body.tier)[0] for _, body in log.each(events.TierAdded))
