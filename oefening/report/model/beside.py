"""What stands in a report besides what its log tells: each is there if it was asked for."""

from dataclasses import dataclass

from oefening.projections.reviews import NOBODY, Reviews
from oefening.study.comparing.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Beside:
    """All of that."""

    comparison: Comparison | None = None
    """With other exercises, of which that of the log is the first."""
    reviews: Reviews = NOBODY
    """What reviewers wrote beside the log."""


NOTHING_BESIDE = Beside()
"""A report of its log alone."""
