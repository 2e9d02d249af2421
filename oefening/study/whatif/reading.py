"""Reading a log again for its branches: a unit of work too, since it takes as long as one."""

from pathlib import Path
from typing import NamedTuple

from oefening.journal import Journal
from oefening.session.rerun import blaming
from oefening.study.whatif.logged import Logged


class Reading(NamedTuple):
    """A unit of work: the first so many records of the log in a folder. It can be pickled."""

    folder: Path
    records: int


def read(reading: Reading) -> Logged:
    """What branches are made of; raise `OefeningError` where there can be none."""
    journal = Journal.read(reading.folder)
    with blaming(journal):
        return Logged.of(journal.header, list(journal.records[: reading.records]))
