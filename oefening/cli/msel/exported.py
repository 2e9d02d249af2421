"""What is exported, and where it is written: never over anything, and with the mark in its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from oefening.cli.desk import Desk
from oefening.cli.fresh import hold_free
from oefening.cli.spoken import Misuse
from oefening.files import MARKED
from oefening.interop.exports import Played
from oefening.record import Header
from oefening.share import part
from oefening.text import phrase

READING = 0.6
"""Share of the time that goes into reading a log."""


@dataclass(frozen=True, slots=True)
class Source:
    """A scenario, with how it was played if it was."""

    header: Header
    played: Played | None


def source_of(name: str, desk: Desk) -> Source:
    """The scenario, or the exercise, called `name`.

    Raise `OefeningError` if there is neither, or it is wrong.
    """
    from oefening.cli.exercises import header_of
    from oefening.journal import NAME

    path = Path(name)
    if not (path.name == NAME or (path / NAME).is_file()):
        return Source(header_of(name, 1), None)
    return _played(path, desk)


def _played(path: Path, desk: Desk) -> Source:
    from oefening.journal import Journal
    from oefening.projections.releases import Releases
    from oefening.session.rerun import blaming
    from oefening.state import beginning, evolve

    with desk.progress(phrase("cli.replay.reading")) as bar:
        journal = Journal.read(path, part(bar.at, 0, READING))
        state, releases = beginning(journal.header.scenario, journal.header.world), Releases()
        with blaming(journal):
            for record in journal.records:
                evolve(state, record)
                releases.hear(record)
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))
    first = journal.digests[:2][-1]  # tells when it began, by the clock in the room
    return Source(journal.header, Played(state, releases, first[:12]))


def place(path: Path, kinds: Sequence[str]) -> Path:
    """`path`, with the mark in its name; raise `Misuse` or `FileTrouble` if nothing may be there.

    `kinds` are what its name may end in.
    """
    if kinds and path.suffix.lower() not in kinds:
        raise Misuse(phrase("export.kind", path=str(path), kinds=", ".join(kinds)))
    if MARKED.casefold() not in path.name.casefold():
        path = path.with_name(f"{path.stem}-{MARKED}{path.suffix}")
    hold_free([path])
    return path
