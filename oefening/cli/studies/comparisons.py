"""Comparisons of exercises in the shell: what is asked, told in lines, and kept in tables."""

from collections.abc import Sequence
from pathlib import Path

from oefening.cli.desk import MARK, WIDTH, Desk
from oefening.cli.moments import second_in
from oefening.cli.spoken import Misuse
from oefening.cli.studies.kept_tables import kept_tables
from oefening.journal import Journal, make_folder
from oefening.report.model.beside import Beside
from oefening.share import Hears
from oefening.study.comparing.compared import compared
from oefening.study.comparing.comparison import Comparison
from oefening.study.comparing.laid_out import laid_out
from oefening.study.comparing.tables import write_comparison
from oefening.study.comparing.together import LEAST, NotComparable
from oefening.text import phrase
from oefening.text.content import counted

SCENARIOS = (".yaml", ".yml")
"""How the names of files end in which scenarios are written."""


def found(
    folders: Sequence[Path], names: Sequence[str], moment: str | None, hears: Hears
) -> Comparison:
    """The exercises in `folders` side by side, up to `moment` if one was given.

    Raise `Misuse` for arguments that do not go together, `NotComparable` if there is nothing to
    compare, `FileTrouble` or `JournalError` if a log cannot be read.
    """
    if len(folders) < LEAST:
        raise Misuse(phrase("compare.refused.one"))
    if names and len(names) != len(folders):
        given = counted("compare.names", len(names))
        raise Misuse(phrase("compare.refused.names", names=given, folders=len(folders)))
    for name in names:
        if not name.strip():
            raise Misuse(phrase("compare.refused.no-name"))
        if names.count(name) > 1:
            raise Misuse(phrase("compare.refused.name-twice", name=name))
    for folder in folders:
        if folder.suffix in SCENARIOS and folder.is_file():
            raise NotComparable(phrase("compare.refused.no-log", file=str(folder)))
    until = None if moment is None else second_in(Journal.read(folders[0]), moment)
    return compared(folders, names, until, hears)


def as_text(comparison: Comparison, desk: Desk) -> list[str]:
    """The comparison in lines, none wider than `WIDTH` but for words that are."""
    count = len(comparison.teams)
    lines = [f"{MARK} · {desk.words(phrase('compare.title', count=count))}"]
    lines.append(desk.words(phrase("study.for-control")))
    for title, told in laid_out(comparison, desk.language, WIDTH):
        lines += ["", title, *told]
    return lines


def kept(comparison: Comparison, folder: Path, desk: Desk) -> list[str]:
    """Keep it as tables in `folder`, and tell where they are; raise `FileTrouble` if it cannot."""
    make_folder(folder)
    return ["", *kept_tables(folder, write_comparison(comparison, folder), desk)]


def beside(folder: Path, others: Sequence[Path], hears: Hears) -> Beside:
    """What stands in a report besides its log: how it compares with the `others`, if there are any.

    Raise as `found` does.
    """
    return Beside(found([folder, *others], (), None, hears)) if others else Beside()
