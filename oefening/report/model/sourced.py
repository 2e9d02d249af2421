"""A publication in one line."""

from oefening.report.model.log import Log
from oefening.world.listing import UNDATED
from oefening.world.provenance import Source


def sourced(log: Log, source: Source) -> list[str]:
    """Its publisher, title and date, through what it was read, and where it can be found."""
    date = log.text("world-undated") if source.date == UNDATED else source.date
    via = log.text("world-via", via=source.via) if source.via else ""
    told = (f"{source.publisher}, {source.title}, {date}", via, source.address)
    return [one for one in told if one]
