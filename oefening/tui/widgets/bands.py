"""How a level is drawn: as a whole percentage, a glyph for how bad it is, a mark for its trend."""

from oefening.projections.trend import Trend

BANDS: tuple[tuple[int, str], ...] = (
    (950_000, "·"),
    (750_000, "▽"),
    (500_000, "▼"),
    (250_000, "✖"),
    (0, "✖"),
)
"""From which level on, in parts per million, a glyph and style `band-0` to `band-4` count."""

MARKS: dict[Trend, str] = {"rises": "↗", "falls": "↘", "stays": "="}

FULL = 1_000_000


def bounds() -> dict[str, int]:
    """From which level on, in whole per cent, each glyph counts; the best first."""
    return {glyph: least * 100 // FULL for least, glyph in BANDS}


def band(level: int) -> tuple[str, str]:
    """The glyph and the style of a level in parts per million."""
    number = next(at for at, (least, _) in enumerate(BANDS) if level >= least)
    return BANDS[number][1], f"band-{number}"
