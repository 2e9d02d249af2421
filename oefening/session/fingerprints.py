"""Fingerprints: that which was read out at ENDEX, and that of the log as it is by now."""

from collections.abc import Sequence
from typing import NamedTuple

from oefening.events import ExerciseEnded
from oefening.record import Record


class Fingerprints(NamedTuple):
    """Those of a log."""

    now: str
    """The digest of the last line."""
    endex: str = ""
    """That of the line of ENDEX; empty without one."""
    later: int = 0
    """How many records stand behind ENDEX."""

    @staticmethod
    def of(records: Sequence[Record], digests: Sequence[str]) -> "Fingerprints":
        """Those of a log whose header and records have these digests, in order."""
        ends = (one.number for one in reversed(records) if isinstance(one.body, ExerciseEnded))
        endex = next(ends, None)
        if endex is None:
            return Fingerprints(digests[-1])
        return Fingerprints(digests[-1], digests[endex], len(records) - endex)
