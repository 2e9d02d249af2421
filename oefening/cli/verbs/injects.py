"""`oefening injects`: lists the injects of the library with their parameters, and uses of them."""

from collections.abc import Iterator, Mapping, Sequence

import click

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.injects_used import use_of
from oefening.cli.scenarios import scenario_path
from oefening.cli.spoken import Argument, Option, verb
from oefening.cli.world.rows import indented
from oefening.cli.world.wanted import Wanted
from oefening.scenario.reuse import InjectParameter, LibraryInject, Reusable
from oefening.source import Bilingual
from oefening.text import phrase


@verb("injects")
@click.option("--scenario", cls=Option, metavar="scenario", help="cli.option.injects-scenario")
@click.argument("text", nargs=-1, cls=Argument)
@pass_desk
def command(desk: Desk, text: tuple[str, ...], scenario: str | None) -> None:
    """Hand out each that every word of `text` occurs in; raise `Unclear` where none has them.

    With a `scenario` its own come too, and uses name what it has; raise `OefeningError` for one
    that cannot be had or read. One that is called by its id is shown whole.
    """
    from oefening.library.injects import known_to, own_injects, shipped_injects

    own: Mapping[str, Reusable] = {}
    known: Mapping[str, Sequence[str]] = {}
    if scenario is not None:
        path = scenario_path(scenario)
        own = own_injects(path)
        known = known_to(path)
    wanted = Wanted(text)
    lines: list[str] = []
    for id, one in sorted({**shipped_injects(), **own}.items()):
        library = one.library
        meanings = [parameter.meaning for parameter in library.parameters.values()]
        if wanted.has(id, library.title, library.summary, *meanings):
            lines += ["", *_told(library, desk, own=id in own), ""]
            lines += [f"  {line}" for line in use_of(library, known).splitlines()]
            if text == (id,):
                lines += ["", desk.words(phrase("injects.whole")), *_written(one)]
    wanted.check()
    desk.hand_out(MARK)
    for line in lines:
        desk.hand_out(line)


def _written(one: Reusable) -> Iterator[str]:
    """The inject as its file has it: what it says, and what it does."""
    lines = one.document.source.lines
    begins = one.document.place(("inject",), key=True).line
    yield from (f"    {line.removeprefix('  ')}".rstrip() for line in lines[begins:])


def _told(library: LibraryInject, desk: Desk, *, own: bool) -> Iterator[str]:
    title = f"{library.id}: {library.title.in_(desk.language)}"
    yield title + desk.words(phrase("injects.own")) if own else title
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
