"""How many injects were released, and what of them a mere number does not tell."""

from oefening import events
from oefening.report.model.log import Log
from oefening.report.model.page import Said
from oefening.text import phrase
from oefening.text.content import listing


def released(log: Log) -> Said:
    """How many of all; of these how many were added in play, and how many retracted again."""
    script, states = log.state.script(log.scenario), log.state.injects
    played = {one.id for one in script if states[one.id].released_at is not None}
    retracted = {id for id in played if states[id].status == "retracted"}
    added = played & {one.id for one in log.state.added}
    parts = {
        "added-retracted": len(added & retracted),
        "added": len(added - retracted),
        "retracted": len(retracted - added),
    }
    but = [phrase(f"report.released.{key}", count=count) for key, count in parts.items() if count]
    kinds = (events.InjectReleased, events.InjectAdded, events.InjectRetracted)
    cites = [*log.head.all("injects"), *(record.number for record in log.of(*kinds)), log.until]
    return log.state_that(
        "report.released.but" if but else "report.released",
        cites,
        count=len(played),
        all=len(script),
        but=listing(but),
    )
