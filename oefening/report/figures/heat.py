"""The heat map: darker is lower, and the number stands in every cell that is not whole."""

from collections.abc import Iterator
from itertools import groupby

from oefening.projections.bands import LEAST, band
from oefening.report.figures.axis import APART, LABEL
from oefening.report.figures.canvas import INK, PAPER, RULE, SOFT, Canvas
from oefening.report.model.page import HeatLine, HeatMap
from oefening.text import Language, phrase
from oefening.world.nodes import PERCENT, WHOLE

WIDTH = 860.0
LEFT = 236.0
LINE = 17.0
PLACE = 24.0
"""Height of the line with a place's name."""
HEAD = 24.0
MOST = 36
"""Lines of one figure, since what is higher than a sheet of paper is cut through in print."""

SHADES = (PAPER, "#f7e6d5", "#e6b285", "#d1925f", "#a8653a", "#8a3d1f", "#451208")
"""By band; each is darker in grey than the one before."""

_LIGHT = {"#a8653a", "#8a3d1f", "#451208"}
"""Shades on which words are white."""


def heat(figure: HeatMap, language: Language) -> list[str]:
    """`figure`, in as many parts as its places need."""
    places = [(place, list(lines)) for place, lines in groupby(figure.lines, lambda one: one.place)]
    parts: list[list[tuple[str, list[HeatLine]]]] = [[]]
    for place, lines in places:
        if parts[-1] and sum(len(held) for _, held in parts[-1]) + len(lines) > MOST:
            parts.append([])
        parts[-1].append((place, lines))
    return [_part(figure, part, at, language) for at, part in enumerate(parts)]


def _part(
    figure: HeatMap, places: list[tuple[str, list[HeatLine]]], at: int, language: Language
) -> str:
    lines = sum(len(held) for _, held in places)
    y = HEAD
    canvas = Canvas(WIDTH, HEAD + PLACE * len(places) + LINE * lines + 34)
    width = (WIDTH - 1 - LEFT) / max(len(figure.columns), 1)
    _draw_columns(canvas, figure.columns, width)
    for place, held in places:
        canvas.words(0, y + 16, place, bold=True, room=WIDTH)
        y += PLACE
        _draw_cells(canvas, held, y, width)
        y += LINE * len(held)
    _draw_key(canvas, y + 12, phrase("figure.heat-key").render(language))
    key = figure.id if at == 0 else f"{figure.id}-{at + 1}"
    return canvas.svg(key, figure.title, figure.alt)


def _draw_columns(canvas: Canvas, columns: tuple[str, ...], width: float) -> None:
    """When each begins, where there is room for that."""
    every = max(1, int(APART / width) + 1)
    for at, label in enumerate(columns):
        x = LEFT + at * width
        if at % every == 0 and x + APART - 8 <= WIDTH:
            canvas.line(((x, HEAD - 9), (x, HEAD - 3)), weight=0.7, shade=SOFT)
            canvas.words(x, HEAD - 12, label, size=LABEL, shade=SOFT)


def _draw_cells(canvas: Canvas, lines: list[HeatLine], top: float, width: float) -> None:
    """The cells of a place: shades, with those alike in a row as one, then a grid, then numbers."""
    columns = max(len(line.levels) for line in lines)
    for shade in SHADES[1:]:
        for at, line in enumerate(lines):
            for first, count in _runs(line.levels, shade):
                x = LEFT + first * width
                canvas.box(x, top + at * LINE, count * width, LINE, shade)
    bottom, right = top + LINE * len(lines), LEFT + columns * width
    for at in range(len(lines) + 1):
        canvas.line(((LEFT, top + at * LINE), (right, top + at * LINE)), weight=0.7, shade=RULE)
    for at in range(columns + 1):
        x = LEFT + at * width
        canvas.line(((x, top), (x, bottom)), weight=0.7, shade=RULE)
    for at, line in enumerate(lines):
        y = top + at * LINE + 12
        canvas.words(10, y + 0.5, line.label, size=11, room=LEFT - 18)
        for column, level in enumerate(line.levels):
            if level is None or level < WHOLE:
                _draw_number(canvas, LEFT + (column + 0.5) * width, y, width, level)


def _runs(levels: tuple[int | None, ...], shade: str) -> Iterator[tuple[int, int]]:
    """Of cells in a row that have `shade`: the first, and how many."""
    at = 0
    for alike, run in groupby(levels, lambda level: level is not None and shade_of(level) == shade):
        count = len(list(run))
        if alike:
            yield at, count
        at += count


def _draw_number(canvas: Canvas, middle: float, y: float, width: float, level: int | None) -> None:
    size = min(10.0, width / 2.0)
    shown, shade = ("–", SOFT) if level is None else (short(level), INK)
    if level is not None and shade_of(level) in _LIGHT:
        shade = PAPER
    canvas.words(middle, y, shown, anchor="middle", size=size, shade=shade)


def shade_of(level: int) -> str:
    """The shade of a cell at `level` ppm."""
    return SHADES[band(level)]


def short(level: int) -> str:
    """`level` in whole percents without their sign, rounded down.

    >>> short(999_999), short(1), short(0)
    ('99', '<1', '0')
    """
    return "<1" if 0 < level < PERCENT else str(level // PERCENT)


def _percents(at: int) -> str:
    """What the key calls a band: `75–94`."""
    least = -(-LEAST[at] // PERCENT)
    most = 100 if at == 0 else (LEAST[at - 1] - 1) // PERCENT
    return f"{least}–{most}" if least < most else f"{least}"


def _draw_key(canvas: Canvas, y: float, words: str) -> None:
    """What the shades mean."""
    canvas.words(LEFT - 8, y + 10, words, anchor="end", size=LABEL, shade=SOFT, room=LEFT - 8)
    for at, shade in enumerate(SHADES):
        x = LEFT + at * 62
        canvas.box(x, y, 52, 14, shade, edge=RULE)
        canvas.words(
            x + 26,
            y + 10,
            _percents(at),
            anchor="middle",
            size=LABEL,
            shade=PAPER if shade in _LIGHT else INK,
        )
