"""`oefening schema`: what editors check and complete scenarios by."""

from pathlib import Path

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.spoken import Argument, OneOf, Option, PathTo, verb
from oefening.text import phrase

KINDS = ("scenario", "part", "inject")
"""The kinds of files of which there is a schema."""


@verb("schema")
@click.argument("kind", cls=Argument, type=OneOf(*KINDS), metavar="kind", required=False)
@click.option(
    "--write", cls=Option, type=PathTo(path_type=Path), metavar="folder", help="cli.option.write"
)
@pass_desk
def command(desk: Desk, kind: str | None, write: Path | None) -> None:
    """Hand out the schema of a kind of file, or the paths of those written beside scenarios.

    Raise `FileTrouble` if they cannot be written.
    """
    from oefening.cli.schema_files import FOLDER, MODELINE, texts, write_schemas

    asked = () if kind is None else (kind,)
    if write is None:
        [text] = texts(desk, asked or KINDS[:1]).values()
        desk.hand_out(text.rstrip())
        return
    for path in write_schemas(write, texts(desk, asked, write)):
        desk.hand_out(str(path))
    line = MODELINE.format(path=f"{FOLDER}/{kind or KINDS[0]}.json")
    desk.say(phrase("schema.modeline", line=line))
