"""The file of a picture: a figure by itself, in lines or in points by what its name ends in."""

from pathlib import Path

from oefening.errors import FileTrouble, OefeningError
from oefening.files import put_whole
from oefening.journal import trouble
from oefening.report.figures.canvas import PAPER, SOFT, Canvas
from oefening.text import phrase

MARK = phrase("report.mark").render("en")
"""Stands on every picture."""

ENDS = (".svg", ".png")


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


def draw_mark(canvas: Canvas) -> None:
    """White paper, since nobody knows on what a picture is put, and that it is an exercise."""
    canvas.box(0, 0, canvas.width, canvas.height, PAPER)
    canvas.words(0, 12, MARK, size=11, shade=SOFT, bold=True)


def write_picture(canvas: Canvas, path: Path, title: str, alt: str) -> None:
    """Put what is on `canvas` at `path`; raise `FileTrouble` if it cannot be put there."""
    check_picture(path)
    try:
        put_whole(path, _picture(canvas, path, title, alt))
    except OSError as error:
        raise trouble(error, path) from error


def _picture(canvas: Canvas, path: Path, title: str, alt: str) -> bytes:
    if path.suffix.lower() == ".png":
        return canvas.png(f"{MARK} · {title}")
    return f"{canvas.svg('picture', title, alt)}\n".encode()
