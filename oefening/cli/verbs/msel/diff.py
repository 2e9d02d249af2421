"""`oefening msel diff`: what differs between two scenarios, in words."""

from textwrap import wrap

import click

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.spoken import Argument, verb
from oefening.text import phrase

SIGNS = {"more": "+", "less": "-", "other": "~"}


@verb("diff", of="msel")
@click.argument("before", cls=Argument, metavar="before")
@click.argument("after", cls=Argument, metavar="after")
@pass_desk
def command(desk: Desk, before: str, after: str) -> None:
    """Hand out what differs, part by part; raise `OefeningError` if one cannot be had."""
    from oefening.cli.exercises import header_of
    from oefening.projections.differences import differences
    from oefening.projections.differences.scenarios import Side
    from oefening.projections.names import Names

    sides = []
    for name in (before, after):
        header = header_of(name, 1)
        sides.append(Side(header.scenario, header.calendar, Names(header)))
    found = differences(*sides)
    desk.hand_out(f"{MARK} · {before} → {after}")
    if not found:
        desk.hand_out(desk.words(phrase("diff.none-at-all")))
    for part in found:
        desk.hand_out()
        desk.hand_out(desk.words(phrase(f"diff.part.{part.part}")))
        for change in part.changes:
            title = "" if change.title is None else f"  {desk.words(change.title)}"
            head = f"{SIGNS[change.kind]} {change.id}{title}"
            for at, line in enumerate([head, *map(desk.words, change.told)]):
                indent = "" if at == 0 else "    "
                for piece in wrap(
                    line,
                    desk.width,
                    initial_indent=indent,
                    subsequent_indent="      ",
                    break_on_hyphens=False,
                ):
                    desk.hand_out(piece)
