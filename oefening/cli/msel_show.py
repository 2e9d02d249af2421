"""`oefening msel show`: when each inject comes, and what triggers what."""

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.spoken import Argument, Option, verb


@verb("show", of="msel")
@click.argument("scenario", cls=Argument)
@click.option("--play", cls=Option, metavar="name", help="cli.option.msel-play")
@pass_desk
def command(desk: Desk, scenario: str, play: str | None) -> None:
    """Hand out the MSEL of `scenario` with the times of `play`."""
    from oefening.cli.exercises import header_of
    from oefening.cli.msel_lines import lines
    from oefening.cli.played_times import came, usual
    from oefening.study.alternatives import script_of

    header = header_of(scenario, 1)
    script = script_of(header, play or usual(header))
    for line in lines(header, script, came(header, script, desk), desk):
        desk.hand_out(line)
