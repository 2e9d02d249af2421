"""Shares of which more is not known than that it is no more: they are never rounded down."""

from oefening.projections.names import percent
from oefening.text import Phrase, phrase
from oefening.world.nodes import PERCENT, WHOLE


def at_most(ppm: int) -> Phrase:
    """`99.3%`: a share rounded up to a tenth; a whole only where it is one.

    What lies closer to a whole has as many decimals as it takes not to be one.

    >>> at_most(992_001).render("en"), at_most(999_335).render("nl"), at_most(999_999).render("en")
    ('99.3%', '99,94%', '99.9999%')
    """
    if ppm == WHOLE:
        return percent(ppm)
    decimals, step = 1, PERCENT // 10
    while ppm > WHOLE - step:
        decimals, step = decimals + 1, step // 10
    whole, part = divmod(-(-ppm // step), PERCENT // step)
    return phrase("story.percent-decimals", percent=whole, part=f"{part:0{decimals}}")
