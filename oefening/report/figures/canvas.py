"""A canvas: shapes in grey, words as text of the page, and both as one SVG element.

Everything is told by place, shape, dash or word, so that a black and white print loses nothing.
Words are placed by where they begin, end or have their middle, never by how long they are: only
whoever reads the page knows in which font.
"""

import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from math import cos, pi, sin
from typing import Literal

from oefening.report.figures.plotting import Anchor, Sheet, Words
from oefening.text import visible

INK = "#16242f"
"""Of lines and words that matter."""
SOFT = "#566573"
"""Of labels."""
RULE = "#c3ccd4"
"""Of axes and grids."""
FILL = "#d3dde6"
"""Of what lies under a line."""
PAPER = "#ffffff"

SIZE = 12.0
"""Points of a word, unless told otherwise."""
BROAD = 0.56
"""Width of a letter of ordinary fonts, as a share of its size; words are cut by it."""

HALO = 3
"""How wide the edge of words is that stand clear of lines, half of it outside of them."""

Point = tuple[float, float]
"""From the left and from above."""
Shape = Literal["diamond", "triangle", "square", "circle"]

_SHAPES: dict[Shape, tuple[Point, ...]] = {
    "diamond": ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
    "triangle": ((-1.1, -0.9), (1.1, -0.9), (0, 1.1)),
    "square": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "circle": tuple((cos(at * pi / 8), sin(at * pi / 8)) for at in range(16)),
}


class Canvas:
    """A figure of `width` by `height` units, about 1 to a CSS pixel, from its upper left corner.

    Around it a `margin` is left, outside of what is counted.
    """

    def __init__(self, width: float, height: float, margin: float = 0.0) -> None:
        self.width = width
        self.height = height
        self.margin = margin
        self._sheet = Sheet(width + 2 * margin, height + 2 * margin)
        self._words: list[tuple[str, str]] = []
        """How they look, and what they say where."""
        self._plain: list[Words] = []
        """The same for who draws them in points."""

    def line(
        self,
        points: Iterable[Point],
        *,
        weight: float = 1.0,
        shade: str = INK,
        dash: tuple[float, ...] = (),
    ) -> None:
        """A line through `points`; `dash`: how long it is there and not there, by turns."""
        style = {"dashes": dash} if dash else {}
        self._sheet.line(self._placed(points), color=shade, linewidth=weight, **style)

    def area(self, points: Iterable[Point], shade: str, edge: str = "none") -> None:
        """What `points` lie around."""
        self._sheet.area(self._placed(points), facecolor=shade, edgecolor=edge, linewidth=1.0)

    def box(
        self, x: float, y: float, width: float, height: float, shade: str, *, edge: str = "none"
    ) -> None:
        """A rectangle of which (`x`, `y`) is the upper left corner."""
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        self.area(corners, shade, edge)

    def mark(self, x: float, y: float, shape: Shape, *, filled: bool, size: float = 4.0) -> None:
        """A small shape with its middle at (`x`, `y`)."""
        corners = [(x + size * across, y + size * down) for across, down in _SHAPES[shape]]
        self.area(corners, INK if filled else PAPER, INK)

    def words(
        self,
        x: float,
        y: float,
        text: str,
        *,
        anchor: Anchor = "start",
        size: float = SIZE,
        shade: str = INK,
        bold: bool = False,
        halo: bool = False,
        room: float = 0.0,
        record: int | None = None,
        title: str = "",
    ) -> None:
        """`text` on the base line `y`, cut where it would take more than `room`.

        With a `halo` it stands clear of the lines that it lies across. It leads to the line of
        `record` in the page's log, and shows `title`, or all of what was
        cut, to a mouse that rests on it.
        """
        whole = on_one_line(text)
        shown = shortened(whole, room, size) if room else whole
        told = title or (whole if shown != whole else "")
        style = f' font-size="{_number(size)}" fill="{shade}"'
        style += ' font-weight="600"' if bold else ""
        style += f' text-anchor="{anchor}"' if anchor != "start" else ""
        style += f' stroke="{PAPER}" stroke-width="{HALO}" paint-order="stroke"' if halo else ""
        inside = f"<title>{escape(on_one_line(told))}</title>" if told else ""
        x, y = x + self.margin, y + self.margin
        self._plain.append(Words(x, y, shown, anchor, size, shade, bold=bold, halo=halo))
        made = f'<text x="{_number(x)}" y="{_number(y)}">{inside}{escape(shown)}</text>'
        if record is not None:
            made = f'<a href="#r{record}" tabindex="-1">{made}</a>'
        self._words.append((style, made))

    def name(
        self,
        middle: float,
        text: str,
        lines: Sequence[str],
        *,
        apart: float,
        size: float = SIZE,
        record: int | None = None,
    ) -> None:
        """`text` at the left edge, broken into `lines` so far `apart`, around the line `middle`.

        To a mouse that rests on it it shows all of itself, where a line does not.
        """
        for at, words in enumerate(lines):
            y = middle + 4 + (at - (len(lines) - 1) / 2) * apart
            self.words(0, y, words, size=size, record=record, title="" if words == text else text)

    def svg(self, key: str, title: str, alt: str) -> str:
        """All of it as an element that can stand in a page, with ids that begin with `key`."""
        width, height = (_number(one + 2 * self.margin) for one in (self.width, self.height))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}" role="img" font-family="sans-serif" '
            f'aria-labelledby="{key}-title {key}-desc">'
            f'<title id="{key}-title">{escape(on_one_line(title))}</title>'
            f'<desc id="{key}-desc">{escape(on_one_line(alt))}</desc>'
            f"{''.join(self._shapes())}{''.join(self._texts())}</svg>"
        )

    def png(self, told: str) -> bytes:
        """All of it as a picture in points, twice as fine; `told`: what stands in its metadata."""
        return self._sheet.png(self._plain, told)

    def _placed(self, points: Iterable[Point]) -> Sequence[Point]:
        """`points` within the margin, to a tenth, and none twice in a row."""
        placed = ((round(x + self.margin, 1), round(y + self.margin, 1)) for x, y in points)
        return [point for point, _ in groupby(placed)]

    def _shapes(self) -> Iterable[str]:
        """What was drawn; what comes after one another in the same style is one path."""
        for style, alike in groupby(self._sheet.paths(), key=lambda path: path[1]):
            outline = "".join(_shorter(outline) for outline, _ in alike)
            yield f'<path d="{outline}"{_attributes(style)}/>'

    def _texts(self) -> Iterable[str]:
        """What was written; what comes after one another and looks alike is one group."""
        for style, alike in groupby(self._words, key=lambda words: words[0]):
            yield f"<g{style}>{''.join(made for _, made in alike)}</g>"


def on_one_line(text: str) -> str:
    """`text` without line ends, and without what nobody sees."""
    return visible(" ".join(text.split()))


def shortened(text: str, room: float, size: float = SIZE) -> str:
    """`text`, or as much of it as `room` holds with an ellipsis behind it.

    >>> shortened("Regional operational team", 100)
    'Regional oper…'
    """
    most = int(room / (size * BROAD))
    return text if len(text) <= most else text[: max(most - 1, 0)].rstrip() + "…"


def in_lines(text: str, room: float, size: float = SIZE, lines: int = 2) -> list[str]:
    """`text` in at most `lines` that `room` holds, the last of them cut if need be.

    >>> in_lines("Movement and reception of people", 120)
    ['Movement and', 'reception of peo…']
    """
    most = max(int(room / (size * BROAD)), 2)
    left, made = on_one_line(text), list[str]()
    while left and len(made) < lines - 1 and len(left) > most:
        at = left.rfind(" ", 0, most + 1)
        if at <= 0:
            break
        made.append(left[:at])
        left = left[at + 1 :]
    return [*made, shortened(left, room, size)] if left else made


def _number(value: float) -> str:
    """`value` to a tenth, as short as it can be written."""
    return f"{value:.1f}".removesuffix(".0")


def _shorter(outline: str) -> str:
    """The same outline with numbers to a tenth, and without needless spaces."""
    tenths = re.sub(r"-?\d+\.\d+", lambda found: _number(float(found[0])), outline)
    return re.sub(r"\s*([A-Za-z])\s*", r"\1", tenths)


def _attributes(style: str) -> str:
    """`fill: none; stroke: #123456` as attributes, without those that change nothing."""
    pairs = (part.split(":", 1) for part in style.split(";") if ":" in part)
    return "".join(
        f' {name.strip()}="{value.strip()}"'
        for name, value in pairs
        if name.strip() != "stroke-dashoffset"
    )
