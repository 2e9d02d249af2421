"""How a level is drawn: as a whole percentage, a glyph for how bad it is, a mark for its trend."""

from oefening.projections import bands
from oefening.projections.trend import Trend
from oefening.world.nodes import WHOLE

DRAWN = (("·", 0), ("·", 0), ("▽", 1), ("▼", 2), ("✖", 3), ("✖", 4), ("✖", 4))
"""By band its glyph, and the number of its style, `band-0` to `band-4`."""

MARKS: dict[Trend, str] = {"rises": "↗", "falls": "↘", "stays": "="}


def bounds() -> dict[str, int]:
    """From which level on, in whole per cent, each glyph counts; the best first."""
    drawn = zip(bands.LEAST, DRAWN, strict=True)
    return {glyph: least * 100 // WHOLE for least, (glyph, _) in drawn}


def band(level: int) -> tuple[str, str]:
    """The glyph and the style of a level in parts per million."""
    glyph, style = DRAWN[bands.band(level)]
    return glyph, f"band-{style}"
