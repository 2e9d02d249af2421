"""What the facilitator held by hand, where levels and person-hours are told."""

from collections.abc import Sequence
from dataclasses import replace

from oefening import events
from oefening.projections.held import Held, counted, held, in_words
from oefening.projections.spots import places_in_play
from oefening.report.model.log import Log
from oefening.report.model.page import Block, Mark, Paragraph, Said


def held_meanwhile(log: Log) -> tuple[Said, ...]:
    """That person-hours count what fell while nodes were held; nothing where none was, or fell."""
    if not log.harm.total.person_seconds:
        return ()
    told = counted(log.world, log.state, log.names)
    return () if told is None else (log.said(told, _cites(log, held(log.world, log.state))),)


def held_levels(log: Log) -> tuple[Block, ...]:
    """Which levels were given by hand and not by the model, and which of them are not shown here.

    Nothing where none was.
    """
    found = held(log.world, log.state)
    told = tuple(
        log.state_that(key, _cites(log, some), held=in_words(some, log.names))
        for key, shown in (("report.levels.held", True), ("report.levels.held-beside", False))
        if (some := [part for one in found if (part := _part(log, one, shown=shown)).places])
    )
    return (Paragraph(told),) if told else ()


def _part(log: Log, one: Held, *, shown: bool) -> Held:
    """`one` in only those of its places where the annex shows its level, or only in the others."""
    kind = log.world.capacities.get(one.capacity)
    of_requirement = kind is not None and kind.requirement is not None
    here = places_in_play(log.scenario, log.world) if of_requirement else ()
    return replace(one, places=tuple(place for place in one.places if (place in here) == shown))


def held_marks(log: Log) -> tuple[Mark, ...]:
    """Every act by which nodes were held for any time, to be marked in a figure."""
    acts = {one.owner for one in held(log.world, log.state)}
    return tuple(
        Mark(
            record.at,
            "override",
            str(record.number),
            log.said(told, [record.number]),
        )
        for record in log.of(events.ModelChanged)
        if f"facilitator/{record.number}" in acts and (told := log.told(record)) is not None
    )


def _cites(log: Log, found: Sequence[Held]) -> list[int]:
    """The acts, the records in which nodes were let go, and the last."""
    began = [log.owned(one.owner)[0].number for one in found]
    owners = {one.owner for one in found}
    ends = {(one.node, one.until) for one in log.state.overrides if one.owner in owners}
    ended = [
        record.number
        for record, body in log.each(events.NodeLetGo)
        if (body.node, record.at) in ends
    ]
    return [*began, *ended, log.until]
