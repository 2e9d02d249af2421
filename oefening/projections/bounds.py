"""Shares of which more is not known than that it is no more: they are never rounded down."""

from oefening.projections.names import percent
from oefening.text import Phrase, phrase
from oefening.world.nodes import PERCENT, WHOLE

TENTH = PERCENT // 10
"""Ppm in a tenth of a percent."""


def at_most(ppm: int) -> Phrase:
    """`99.3%`: a share rounded up to a tenth; a whole only where it is one.

    >>> at_most(992_001).render("en"), at_most(999_999).render("nl")
    ('99.3%', '<100%')
    """
    if ppm == WHOLE:
        return percent(ppm)
    whole, tenth = divmod(-(-ppm // TENTH), PERCENT // TENTH)
    if whole * PERCENT >= WHOLE:
        return phrase("story.not-all")
    return phrase("story.percent-tenths", percent=whole, tenth=tenth)
