"""`oefening msel cap`: the public warnings of an exercise, each as a message in CAP."""

from pathlib import Path

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.msel.exporting import exports
from oefening.cli.spoken import verb
from oefening.errors import Exit
from oefening.files import MARKED
from oefening.text import phrase


@verb("cap", of="msel")
@exports("cli.option.cap-to", into="folder")
@pass_desk
def command(desk: Desk, source: str, to: Path | None) -> int:
    """Write the warnings and hand out their paths; fail where there are none.

    Raise `OefeningError` if there is no such scenario or exercise, `FileTrouble` if a file cannot
    be written or is there already.
    """
    from oefening.cli.fresh import write_fresh
    from oefening.cli.msel.exported import place, source_of
    from oefening.interop.exports.alerts import alerts
    from oefening.interop.exports.cap import cap_of

    with uncollected():
        found = source_of(source, desk)
        folder = to or Path(f"{found.header.scenario.id}-cap-{MARKED}")
        run = found.played.run if found.played else ""
        written = {
            place(folder / f"{one.id}-{MARKED}.xml", (".xml",)): cap_of(
                one, found.header, MARK, run
            )
            for one in alerts(found.header, found.played)
        }
    if not written:
        desk.complain(phrase("export.cap.none"))
        return Exit.FAILED
    for path, message in written.items():
        write_fresh({path: message})
        desk.hand_out(str(path))
    return Exit.DONE
