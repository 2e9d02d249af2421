"""`oefening msel export`: an MSEL as a spreadsheet, with how it went if it was played."""

from pathlib import Path

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.msel.exporting import exports
from oefening.cli.spoken import verb
from oefening.files import MARKED
from oefening.text import phrase

KINDS = (".xlsx", ".csv")


@verb("export", of="msel")
@exports("cli.option.export-to")
@pass_desk
def command(desk: Desk, source: str, to: Path | None) -> None:
    """Write the MSEL and hand out the path of its file.

    Raise `OefeningError` if there is no such scenario or exercise, `FileTrouble` if the file cannot
    be written or is there already.
    """
    from oefening.cli.fresh import write_fresh
    from oefening.cli.msel.exported import place, source_of
    from oefening.interop.exports import csv_of, table_of, workbook_of
    from oefening.interop.exports.columns import LONGEST_CELL

    with uncollected():
        found = source_of(source, desk)
        scenario = found.header.scenario
        path = place(to or Path(f"{scenario.id}-{desk.language}-{MARKED}.xlsx"), KINDS)
        table = table_of(found.header, desk.language, found.played)
        if path.suffix.lower() == ".csv":
            written = csv_of(table, desk.language)
        else:
            title = scenario.title.in_(desk.language)

            def cut(row: int, column: str) -> None:
                desk.say(phrase("export.cut", row=row, title=column, most=LONGEST_CELL))

            written = workbook_of(table, title, MARK, cut)
    write_fresh({path: written})
    desk.hand_out(str(path))
