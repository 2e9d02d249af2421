"""What stands in a report besides what its log tells: each is there if it was asked for."""

from dataclasses import dataclass

from oefening.projections.reviews import NOBODY, Reviews
from oefening.study.comparing.comparison import Comparison
from oefening.study.whatif.account import Account
from oefening.text import phrase

UNWEIGHED = Account(why=phrase("report.what-if.not-asked"))


@dataclass(frozen=True, slots=True)
class Beside:
    """All of that."""

    comparison: Comparison | None = None
    """With other exercises, of which that of the log is the first."""
    decisions: Account = UNWEIGHED
    """What each decision mattered, and until when it could still have been taken."""
    reviews: Reviews = NOBODY
    """What reviewers wrote beside the log."""


NOTHING_BESIDE = Beside()
"""A report of its log alone."""
