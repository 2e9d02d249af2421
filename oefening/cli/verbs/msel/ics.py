"""`oefening msel ics`: injects in a calendar, for those who bring them."""

from pathlib import Path

import click

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.msel.exporting import exports
from oefening.cli.spoken import Misuse, Option, verb
from oefening.clock import Calendar
from oefening.errors import Exit
from oefening.files import MARKED
from oefening.text import BadValue, phrase


@verb("ics", of="msel")
@exports("cli.option.ics-to")
@click.option("--startex", cls=Option, metavar="moment", help="cli.option.ics-startex")
@pass_desk
def command(desk: Desk, source: str, to: Path | None, startex: str | None) -> int:
    """Write the calendar and hand out the path of its file; fail where there is nothing in it.

    Raise `OefeningError` if there is no such scenario or exercise, `FileTrouble` if the file cannot
    be written or is there already.
    """
    from oefening.cli.fresh import write_fresh
    from oefening.cli.msel.exported import place, source_of
    from oefening.interop.exports.ical import calendar_of

    with uncollected():
        found = source_of(source, desk)
        header = found.header
        path = place(to or Path(f"{header.scenario.id}-{desk.language}-{MARKED}.ics"), (".ics",))
        calendar = _at(startex, header.calendar)
        written = calendar_of(header, desk.language, MARK, found.played, calendar)
    if written is None:
        desk.complain(phrase("export.ics.none"))
        return Exit.FAILED
    write_fresh({path: written})
    desk.hand_out(str(path))
    return Exit.DONE


def _at(startex: str | None, calendar: Calendar) -> Calendar:
    """`calendar` with STARTEX at another moment; raise `Misuse` where that is none."""
    if startex is None:
        return calendar
    try:
        return Calendar.of(startex.strip().replace("T", " "), calendar.zone)
    except BadValue as bad:
        raise Misuse(bad.phrase) from bad
