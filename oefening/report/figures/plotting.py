"""Matplotlib as it comes: whatever a user has set, and whatever fonts a machine has.

It is the edge to matplotlib, and loads it. Only shapes are drawn with it; words are text of the
page, so that no font is measured and a figure is the same bytes wherever it is made.
"""

import logging
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from io import BytesIO, StringIO
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, NamedTuple
from xml.etree import ElementTree as ET

Anchor = Literal["start", "middle", "end"]


class Words(NamedTuple):
    """Words on a sheet, by how they look there."""

    x: float
    y: float
    """Of their base line, from above."""
    text: str
    anchor: Anchor
    size: float
    shade: str
    bold: bool
    halo: bool = False


POINTS = 72
"""A point of a figure is one of its units, since there are 72 to an inch and to matplotlib's."""

_NOBODY = {"Date": None, "Creator": None, "Format": None, "Type": None}
"""What matplotlib would write of itself and of the moment."""


_THEIRS = ("MATPLOTLIBRC", "MPLBACKEND")
"""Where a user may have set something in the environment."""


@cache
def _loaded() -> ModuleType:
    logging.getLogger("matplotlib").setLevel(logging.CRITICAL)
    with _undisturbed():
        import matplotlib as mpl
        import matplotlib.backends.backend_svg
        import matplotlib.figure
        import matplotlib.lines
        import matplotlib.patches
        import matplotlib.transforms
    mpl.rcParams["svg.hashsalt"] = "oefening"
    mpl.rcParams["path.simplify"] = False
    return mpl


@cache
def _in_points() -> ModuleType:
    """It with what draws in points, and words in the font that comes with it."""
    mpl = _loaded()
    with _undisturbed():
        pass  # which looks for fonts
    return mpl


FINE = 2
"""Points of a picture to a unit."""

_ALIGNED = {"start": "left", "middle": "center", "end": "right"}


@contextmanager
def _undisturbed() -> Iterator[None]:
    """An empty folder to work in and nothing of a user's in the environment.

    Else matplotlib, being loaded, reads settings from the working folder and from the user's own,
    looks for the fonts of the machine, and keeps a list of those among the user's files.
    """
    before = dict(os.environ)
    here = _working_folder()
    with tempfile.TemporaryDirectory(prefix="oefening-", ignore_cleanup_errors=True) as folder:
        os.environ |= {"MPL_IGNORE_SYSTEM_FONTS": "1", "MPLCONFIGDIR": folder}
        for name in _THEIRS:
            os.environ.pop(name, None)
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(here or Path(folder).parent)
            os.environ.clear()
            os.environ.update(before)


def _working_folder() -> Path | None:
    try:
        return Path.cwd()
    except OSError:  # it has vanished
        return None


class Sheet:
    """A figure of `width` by `height` points, measured from its upper left corner."""

    def __init__(self, width: float, height: float) -> None:
        self._mpl = _loaded()
        self._height = height
        self._figure: Any = self._mpl.figure.Figure((width / POINTS, height / POINTS), POINTS)
        self._figure.patch.set_visible(False)
        self._count = 0
        self._drawn: list[Any] = []

    def line(self, points: Sequence[tuple[float, float]], **style: object) -> None:
        """A line through `points`."""
        xs, ys = self._turned(points)
        self._add(self._mpl.lines.Line2D(xs, ys, solid_capstyle="butt", **style))

    def area(self, points: Sequence[tuple[float, float]], **style: object) -> None:
        """What `points` lie around."""
        corners = list(zip(*self._turned(points), strict=True))
        self._add(self._mpl.patches.Polygon(corners, closed=True, **style))

    def paths(self) -> list[tuple[str, str]]:
        """What was drawn, in that order: for each shape its SVG path and its style."""
        written = StringIO()
        canvas = self._mpl.backends.backend_svg.FigureCanvasSVG(self._figure)
        canvas.print_svg(written, metadata=_NOBODY)
        root = ET.fromstring(written.getvalue())  # noqa: S314 - matplotlib wrote it just now
        found = root.iter("{http://www.w3.org/2000/svg}path")
        return [(path.get("d", ""), path.get("style", "")) for path in found]

    def png(self, words: Iterable[Words], told: str) -> bytes:
        """What was drawn, as a picture, with `words` on it and what is `told` in its metadata.

        It is the last that is asked of a sheet.
        """
        mpl, written = _in_points(), BytesIO()
        for one in words:
            self._write(one)
        finer = self._mpl.transforms.Affine2D().scale(FINE)
        for artist in self._drawn:
            artist.set_transform(finer)
        self._figure.patch.set(visible=True, facecolor="white")
        self._figure.set_dpi(POINTS * FINE)
        canvas = mpl.backends.backend_agg.FigureCanvasAgg(self._figure)
        canvas.print_png(written, metadata={"Software": None, "Description": told})
        return written.getvalue()

    def _write(self, words: Words) -> None:
        """Put words on the sheet."""
        self._count += 1
        written = self._figure.text(
            words.x,
            self._height - words.y,
            words.text,
            fontsize=words.size,
            color=words.shade,
            horizontalalignment=_ALIGNED[words.anchor],
            verticalalignment="baseline",
            fontweight="bold" if words.bold else "normal",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1} if words.halo else None,
            zorder=self._count,
        )
        self._drawn.append(written)

    def _turned(self, points: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
        """`points` as matplotlib counts, from the lower left corner."""
        return [x for x, _ in points], [self._height - y for _, y in points]

    def _add(self, artist: Any) -> None:
        self._count += 1
        artist.set(zorder=self._count, transform=self._mpl.transforms.IdentityTransform())
        self._figure.add_artist(artist)
        self._drawn.append(artist)
