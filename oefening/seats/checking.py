"""Testing what stands beside a log: that every file is whole, and belongs to that log."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from oefening.errors import FileTrouble, JournalError
from oefening.journal import Journal, SeatFile, files_in
from oefening.record import Shapes
from oefening.seats.bodies import SHAPES as SEAT_SHAPES
from oefening.seats.reading import SEATS, check_moments
from oefening.seats.views import SHAPES as VIEW_SHAPES
from oefening.seats.views import VIEWS, Expected
from oefening.text import Phrase, phrase
from oefening.text.content import counted

KINDS: dict[str, Shapes[Any]] = {SEATS: SEAT_SHAPES, VIEWS: VIEW_SHAPES}
"""What the lines of the files in each folder may say."""


@dataclass(slots=True)
class Found:
    """The files beside a log, each with its chain tested."""

    files: list[tuple[str, SeatFile[Any]]] = field(default_factory=list)
    """By the folder that they stand in."""
    bad: list[Phrase] = field(default_factory=list)
    """What is wrong with the others."""

    @staticmethod
    def beside(exercise: Path) -> "Found":
        """Those in the folder `exercise`.

        A log that is being written is to be read after this, or they may have seen more than it.
        """
        found = Found()
        for folder, shapes in KINDS.items():
            try:
                paths = files_in(exercise / folder)
            except FileTrouble as trouble:
                found.bad.append(trouble.phrase)
                continue
            for path in paths:
                try:
                    found.files.append((folder, SeatFile.read(path, shapes)))
                except (FileTrouble, JournalError) as error:
                    found.bad.append(error.phrase)
        return found

    def check(self, journal: Journal) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
        """What is told of those that belong to `journal`, and what is wrong with the others."""
        good, bad = list[Phrase](), list(self.bad)
        followed, chained = 0, 0
        expected = Expected(journal)
        for folder, file in self.files:
            try:
                file.check_beside(journal.digests)
                if folder == SEATS:
                    check_moments(file, journal)
                elif expected.follows(file):
                    followed += 1
                else:
                    chained += 1
            except JournalError as error:
                bad.append(error.phrase)
                continue
            if folder == SEATS:
                good.append(_seat(file))
            if file.notice is not None:
                good.append(file.notice)
        if followed:
            good.append(counted("verified-views", followed))
        if chained:
            good.append(counted("verified-views-chain", chained))
        return good, bad


def _seat(file: SeatFile[Any]) -> Phrase:
    lines, digest = counted("verified-seat.lines", len(file.lines)), file.fingerprint
    return phrase("verified-seat", file=str(file.path), lines=lines, digest=digest)
