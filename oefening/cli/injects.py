"""`oefening injects`: lists the injects of the library with their parameters."""

from collections.abc import Iterator

import click

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.spoken import Argument, verb
from oefening.cli.world_rows import indented
from oefening.cli.world_wanted import Wanted
from oefening.scenario.reuse import InjectParameter, LibraryInject
from oefening.source import Bilingual
from oefening.text import phrase


@verb("injects")
@click.argument("text", nargs=-1, cls=Argument)
@pass_desk
def command(desk: Desk, text: tuple[str, ...]) -> None:
    """Hand out each that every word of `text` occurs in; raise `Unclear` where none has them."""
    from oefening.library.injects import shipped_injects

    wanted = Wanted(text)
    lines: list[str] = []
    for id, one in shipped_injects().items():
        library = one.library
        meanings = [parameter.meaning for parameter in library.parameters.values()]
        if wanted.has(id, library.title, library.summary, *meanings):
            lines += ["", *_told(library, desk)]
    wanted.check()
    desk.hand_out(MARK)
    for line in lines:
        desk.hand_out(line)


def _told(library: LibraryInject, desk: Desk) -> Iterator[str]:
    yield f"{library.id}: {library.title.in_(desk.language)}"
    yield from indented(library.summary.in_(desk.language))
    for name, parameter in library.parameters.items():
        yield from indented(_parameter(name, parameter, desk))


def _parameter(name: str, parameter: InjectParameter, desk: Desk) -> str:
    """`hours (duration): how long it takes; at least 30m; else 4h`."""
    kind = phrase(f"injects.kind.{parameter.type}")
    meaning = parameter.meaning.in_(desk.language)
    told = desk.words(phrase("injects.parameter", name=name, kind=kind, meaning=meaning))
    if parameter.choices:
        told += desk.words(phrase("injects.choices", choices=", ".join(parameter.choices)))
    bounds = {"least": parameter.least, "most": parameter.most}
    if parameter.least or parameter.most:
        one = "at-least" if parameter.least else "at-most"
        both = parameter.least and parameter.most
        told += desk.words(phrase(f"injects.{'within' if both else one}", **bounds))
    default = parameter.default
    if default is not None:
        shown = default.in_(desk.language) if isinstance(default, Bilingual) else default
        told += desk.words(phrase("injects.default", default=shown))
    return told
