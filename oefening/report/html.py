"""HTML: a page as one file that opens anywhere, with no network and no script.

Whatever an author or a person wrote is escaped, always, and the file forbids the browser to load
or to run anything.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from oefening.report.figures.data import data_of
from oefening.report.model.page import (
    HEADER,
    Block,
    Fact,
    Facts,
    Figure,
    Head,
    Page,
    Said,
    Section,
    Sheet,
    Table,
)
from oefening.text import Language, phrase

FIRST = '<!doctype html>\n<html lang="{language}" data-made-by="oefening {by}">'
"""What every page begins with, by which it is known again; `by` which verb it was made."""

SHORT = 14
"""Letters of a cell that is never broken into lines."""

LONG = 60
"""Letters from which on a cell is given room."""

MOST_LINKS = 6
"""Links behind a statement; what rests on more names the others to a mouse that rests on them."""

MOST_IN_CELL = 4
"""Links in a cell of a table, which is narrow."""


MOST_ROWS = 8
"""Rows of a table that is kept on one page in print."""

MOST_STATEMENTS = 12
"""The same of statements under labels, of which each can take several lines."""


def html_of(page: Page, figures: Mapping[str, Sequence[str]]) -> str:
    """`page` as HTML; `figures` holds for the id of each figure the SVG elements of it."""
    known = {line.number for line in page.log}
    return _rendered("report.html", page, "report", figures, known)


def html_of_sheet(sheet: Sheet, figures: Mapping[str, Sequence[str]]) -> str:
    """`sheet` as HTML; `figures` as of a report."""
    return _rendered("sheet.html", sheet, sheet.by, figures, set())


def _rendered(
    template: str,
    page: Page | Sheet,
    by: str,
    figures: Mapping[str, Sequence[str]],
    known: set[int],
) -> str:
    """A page by a template; `known`: the records that it holds, to which links can lead."""
    return (
        _environment(page.language)
        .get_template(template)
        .render(
            page=page,
            titles=dict(_titles(page.sections)),
            first=_markup(FIRST.format(language=page.language, by=by)),
            figures={id: [_markup(svg) for svg in parts] for id, parts in figures.items()},
            links=lambda cites, most: links(cites, known, most),
        )
    )


def figures_of(sections: Sequence[Section]) -> Iterator[Figure]:
    """Every figure of `sections`, in order."""
    for section in sections:
        yield from (one for one in section.blocks if isinstance(one, Figure))
        yield from figures_of(section.sections)


def _titles(sections: Sequence[Section]) -> Iterator[tuple[str, str]]:
    """The id and the title of each of `sections`, and of those in them."""
    for section in sections:
        yield section.id, section.title
        yield from _titles(section.sections)


@dataclass(frozen=True, slots=True)
class Links:
    """What stands behind a statement: the records that it rests on."""

    runs: tuple[tuple[int, int, bool], ...]
    """First and last of records in a row, and whether the page's log holds the first."""
    others: tuple[tuple[int, int], ...]
    """First and last of those that there is no room for."""


def links(cites: Sequence[int], known: set[int], most: int = MOST_LINKS) -> Links:
    """The records and parts of the head `cites`, those in a row as one link, `most` in all."""
    runs: list[list[int]] = []
    for number in cites:
        if runs and abs(number - runs[-1][1]) == 1 and number * runs[-1][1] > 0:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    shown = runs if len(runs) <= most else [*runs[: most - 2], runs[-1]]
    hidden = runs[most - 2 : -1] if len(runs) > most else []
    return Links(
        tuple((first, last, first in known) for first, last in shown),
        tuple((first, last) for first, last in hidden),
    )


def called(number: int, language: Language) -> str:
    """What a record or a part of the head is called where it is cited.

    >>> called(31, "en"), called(-12, "nl"), called(0, "nl")
    ('31', 'K12', 'kop')
    """
    if number > HEADER:
        return str(number)
    if number == HEADER:
        return phrase("layout.header").render(language)
    return phrase("layout.part", number=-number).render(language)


def _run(first: int, last: int, language: Language) -> str:
    begins, ends = called(first, language), called(last, language)
    return begins if first == last else f"{begins}–{ends}"


def css_string(text: str) -> str:
    r"""`text` as a string of a style sheet: whatever is neither letter nor digit as its number.

    >>> css_string('a "b"')
    '"a\\20 \\22 b\\22 "'
    """
    told = "".join(one if one.isascii() and one.isalnum() else f"\\{ord(one):x} " for one in text)
    return f'"{told}"'


def anchor(id: str) -> str:
    """`id` as it can stand in an address: `inject/power-loss` as `inject-power-loss`."""
    return re.sub(r"[^\w-]+", "-", id)


@cache
def _environment(language: Language) -> Environment:
    made = Environment(
        loader=PackageLoader("oefening.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "alike": rests_alike,
        "anchor": anchor,
        "brief": is_brief,
        "column": _column,
        "css": lambda text: _markup(css_string(text)),
        "kind": _kind,
        "data": lambda figure: data_of(figure, language),
        "called": lambda number: called(number, language),
        "run": lambda run: _run(run[0], run[1], language),
    }
    made.globals |= {
        "in_cell": MOST_IN_CELL,
        "in_text": MOST_LINKS,
        "say": lambda key, **params: phrase(key, **params).render(language),
    }
    return made


def rests_alike(said: Said, behind: Sequence[Said]) -> bool:
    """Whether the next of the cells `behind` that has words rests on the same records."""
    following = next((one for one in behind if one.text), None)
    return following is not None and (following.cites, following.of) == (said.cites, said.of)


def is_brief(block: Facts | Table) -> bool:
    """Whether a table is so small that it is not broken in print."""
    if isinstance(block, Table):
        return len(block.rows) <= MOST_ROWS
    told = sum(len(fact.said) if isinstance(fact, Fact) else 1 for fact in block.facts)
    return told <= MOST_STATEMENTS


def _column(head: Head, said: Said) -> Markup:
    """What a cell is to the style sheet: a number, a sentence, too short to be broken, or long."""
    if head.number or head.wide:
        name = "number" if head.number else "wide"
    else:
        name = ("short", "", "long")[bisect_left((SHORT, LONG), len(said.text))]
    return _markup(f" class={name}" if name else "")


def _markup(made: str) -> Markup:
    """What is ours: nobody's words are in it, unless escaped where it was made."""
    return Markup(made)  # noqa: S704 - see above


def _kind(block: Block) -> str:
    """The name of the template that draws `block`."""
    if isinstance(block, Figure):
        return "figure"
    return type(block).__name__.lower()
