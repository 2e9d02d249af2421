"""The file of a report: made of a log, and never put in the place of anything but a report."""

from collections.abc import Callable
from pathlib import Path

from oefening.errors import FileTrouble, JournalError
from oefening.files import put_whole, trouble
from oefening.journal import Journal
from oefening.record import ENGINE
from oefening.report.figures import drawn
from oefening.report.html import FIRST, figures_of, html_of, html_of_sheet
from oefening.report.model.beside import NOTHING_BESIDE, Beside
from oefening.report.model.fingerprint import Check
from oefening.report.model.page import Sheet
from oefening.report.model.whole import page_of
from oefening.session.fingerprints import Fingerprints
from oefening.session.rerun import blaming, caught_up
from oefening.share import part
from oefening.text import LANGUAGES, Language, phrase

_CHECKED, _TOLD, _DRAWN = 0.3, 0.6, 0.95
"""Shares of the work that are done by then."""


def name_in(language: Language) -> str:
    """What the report in `language` is called in the folder of its exercise."""
    return f"report-{language}.html"


def report_of(
    journal: Journal,
    language: Language,
    done: Callable[[float], None],
    beside: Beside = NOTHING_BESIDE,
) -> str:
    """The report of `journal` as HTML; `done` is told how much of the work is, from 0 to 1.

    `beside` is what else was asked for. Raise `JournalError` if its records do not fit each other.
    """
    check = checked(journal, part(done, 0, _CHECKED))
    done(_CHECKED)
    with blaming(journal):
        records = list(journal.records)  # read but once, as every section goes through them
        known = Fingerprints.of(records, journal.digests)
        page = page_of(journal.header, records, known, language, check, beside=beside)
    done(_TOLD)
    figures = {}
    wanted = list(figures_of(page.sections))
    for count, figure in enumerate(wanted, 1):
        figures[figure.id] = drawn(figure, language)
        done(_TOLD + (_DRAWN - _TOLD) * count / len(wanted))
    return html_of(page, figures)


def checked(journal: Journal, done: Callable[[float], None]) -> Check:
    """What running a log again gives; that its chain is whole was found when it was read."""
    if journal.header.engine != ENGINE:
        return "chain"
    try:
        caught_up(journal, len(journal.records), done)
    except JournalError:
        return "differs"
    return "rerun"


def check_place(path: Path, by: str = "report") -> None:
    """Raise `FileTrouble` if a page may not be written at `path`: something else stands there.

    An older one made `by` the same verb may be replaced, since it can be made again.
    """
    kind = "report" if by == "report" else "sheet"
    if path.is_dir():
        raise FileTrouble(phrase(f"{kind}.file-folder", file=str(path)))
    if not path.parent.is_dir():
        raise FileTrouble(phrase("file-missing", file=str(path.parent)))
    if path.exists() and not _made_by(by, path):
        raise FileTrouble(phrase(f"{kind}.file-taken", file=str(path)))


def _made_by(by: str, path: Path) -> bool:
    begins = [FIRST.format(language=language, by=by).encode() for language in LANGUAGES]
    try:
        with path.open("rb") as file:
            return file.read(max(map(len, begins))) in begins
    except OSError as error:
        raise trouble(error, path) from error


def write_report(path: Path, text: str, by: str = "report") -> None:
    """Put the page `text` at `path`, whole or not at all; raise `FileTrouble` if it cannot be."""
    check_place(path, by)
    try:
        put_whole(path, text.encode(errors="replace"))
    except OSError as error:
        raise trouble(error, path) from error


def write_sheet(path: Path, sheet: Sheet) -> None:
    """Draw `sheet` and put it at `path`; raise `FileTrouble` if it cannot be."""
    check_place(path, sheet.by)
    figures = {one.id: drawn(one, sheet.language) for one in figures_of(sheet.sections)}
    write_report(path, html_of_sheet(sheet, figures), sheet.by)
