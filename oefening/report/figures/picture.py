"""The file of a picture: a figure by itself, in lines or in points by what its name ends in."""

from pathlib import Path
from typing import NamedTuple

from oefening.errors import FileTrouble, OefeningError
from oefening.files import put_whole, trouble
from oefening.projections.names import said
from oefening.report.figures.canvas import PAPER, SOFT, Canvas
from oefening.scenario.model import Scenario
from oefening.text import Language, phrase

MARK = phrase("report.mark").render("en")
"""Stands on every picture."""

ENDS = (".svg", ".png")

MARGIN = 24.0
"""Around all that is on a picture: it may be put against other things, or printed to the edge."""


class Picture(NamedTuple):
    """A figure by itself."""

    canvas: Canvas
    title: str
    alt: str
    """What there is to see, for who does not see it."""


def check_picture(path: Path) -> None:
    """Raise `OefeningError` if the name of `path` says no kind of picture.

    Raise `FileTrouble` if none may be put there: there is no folder for it, or something else
    stands there; an older picture may be replaced, since it can be made again.
    """
    if path.suffix.lower() not in ENDS:
        raise OefeningError(phrase("figure.file-kind", file=str(path)))
    if not path.parent.is_dir():
        raise FileTrouble(phrase("file-missing", file=str(path.parent)))
    if path.is_dir() or (path.exists() and not _is_picture(path)):
        raise FileTrouble(phrase("figure.file-taken", file=str(path)))


def _is_picture(path: Path) -> bool:
    try:
        return MARK.encode() in path.read_bytes()
    except OSError as error:
        raise trouble(error, path) from error


def paper(width: float, height: float) -> Canvas:
    """White paper with that much room, since nobody knows on what a picture is put.

    At the top it says that it is an exercise.
    """
    canvas = Canvas(width, height, MARGIN)
    canvas.box(-MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN, PAPER)
    canvas.words(0, 12, MARK, size=11, shade=SOFT, bold=True)
    return canvas


def paper_of_study(width: float, height: float, scenario: Scenario, language: Language) -> Canvas:
    """Paper that bears the title of the scenario, and that it is for exercise control.

    A study tells what comes of what players may do.
    """
    canvas = paper(width, height)
    control = phrase("study.for-control").render(language)
    canvas.words(width, 12, control, size=11, shade=SOFT, bold=True, anchor="end")
    title = said(scenario.title).render(language)
    canvas.words(0, 32, title, size=15, bold=True, room=width)
    return canvas


def picture_of(scenario: Scenario, kind: str, canvas: Canvas, language: Language) -> Picture:
    """What is on `canvas` as a picture of `scenario`; of each kind it is known what is on it."""
    alt = phrase(f"figure.{kind}.alt").render(language)
    return Picture(canvas, said(scenario.title).render(language), alt)


def write_picture(picture: Picture, path: Path) -> None:
    """Put it at `path`; raise `FileTrouble` if it cannot be put there."""
    check_picture(path)
    try:
        put_whole(path, _as_file(picture, path))
    except OSError as error:
        raise trouble(error, path) from error


def _as_file(picture: Picture, path: Path) -> bytes:
    canvas, title, alt = picture
    if path.suffix.lower() == ".png":
        return canvas.png(f"{MARK} · {title}")
    return f"{canvas.svg('picture', title, alt)}\n".encode()
