"""Titles of columns that stand in two rows: labels of groups above, and what each holds below."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from oefening.interop.msel.times import when_of
from oefening.interop.msel.titles import BELOW, WHOLE, scores_of
from oefening.interop.msel.whens import When
from oefening.interop.msel.words import nothing
from oefening.interop.sheets import Cell, Row, Sheet

LONGEST_LABEL = 40
"""Characters of a title under the label of a group, and of that label."""


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of a sheet by column, and the rows in which they stand."""

    first: int
    last: int
    texts: Mapping[int, str]


def titles_at(sheet: Sheet, row: Row) -> Titles:
    """The titles in `row`, with those of the row above or below where one labels groups of them."""
    above, below = sheet.row(row.number - 1), sheet.row(row.number + 1)
    for upper, lower in ((row, below), (above, row)):
        if upper is not None and lower is not None:
            texts = _joined(sheet, upper, lower)
            if texts is not None:
                return Titles(upper.number, lower.number, texts)
    texts = {cell.column: cell.text for cell in row.cells}
    return Titles(row.number, row.number, texts)


def _joined(sheet: Sheet, upper: Row, lower: Row) -> Mapping[int, str] | None:
    """What both rows say of each column, if the upper one labels groups of the lower one's."""
    told = {cell.column: cell for cell in lower.cells if not nothing(cell.text)}
    if not told:
        return None
    labels = {cell.column: cell for cell in upper.cells if not nothing(cell.text)}
    if not all(map(_is_title, (*told.values(), *labels.values()))):
        return None
    merged = _merged(sheet, upper)
    spans = [_span(column, merged.get(column), labels, told) for column in labels]
    groups = [span for span in spans if sum(column in told for column in span) > 1]
    grouped = {column for span in groups for column in span}
    label_of = {**labels, **{column: labels[span[0]] for span in groups for column in span}}
    better = [
        column for column in told if column not in grouped and _better(label_of, told, column)
    ]
    # Without merged cells a row under the titles may be one of the MSEL.
    apart = merged or all(
        column in grouped or column in better or column not in labels or _ASIDE.fullmatch(cell.text)
        for column, cell in told.items()
    )
    over_all = len(labels) == 1 and told.keys() <= grouped
    if not (groups or better) or not apart or over_all:
        return None
    return {
        column: _both(label_of.get(column), told.get(column), BELOW if column in grouped else " ")
        for column in sorted(label_of.keys() | told.keys())
    }


_ASIDE = re.compile(r"\(.*\)|\[.*\]")


def _better(labels: Mapping[int, Cell], told: Mapping[int, Cell], column: int) -> bool:
    """Whether the title of a column goes on in the row below, as `Verwachte` over `reactie`."""
    whole = _both(labels.get(column), told[column], " ")
    return column in labels and any(score == WHOLE for score, _ in scores_of(whole).values())


def _is_title(cell: Cell) -> bool:
    """Whether a cell may be one with a title: a short text that is no time in figures."""
    words = any(letter.isalpha() for letter in cell.text) or cell.text == "#"
    figures = any(letter.isdigit() for letter in cell.text)
    timely = figures and isinstance(when_of(cell), When)
    short = isinstance(cell.value, str) and len(cell.text) <= LONGEST_LABEL
    return short and words and not timely


def _merged(sheet: Sheet, upper: Row) -> Mapping[int, int]:
    """By the first column of each area of merged cells in a row alone its last one."""
    return {
        merge.first_column: merge.last_column
        for merge in sheet.merges
        if merge.first_row == merge.last_row == upper.number
        if merge.last_column > merge.first_column
    }


def _span(
    column: int, last: int | None, labels: Mapping[int, Cell], told: Mapping[int, Cell]
) -> range:
    """The columns that the label in `column` holds for, up to the `last` of its area.

    Without merged cells those on the right that have no label of their own, or the same one again.
    """
    if last is None:
        last = column
        same = labels[column].text
        while last + 1 in told and column in told:
            if last + 1 in labels and labels[last + 1].text != same:
                break
            last += 1
    return range(column, last + 1)


def _both(label: Cell | None, title: Cell | None, between: str) -> str:
    return between.join(cell.text for cell in (label, title) if cell is not None)
