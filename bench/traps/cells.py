"""Workbooks that unpack well and whose cells are too many, too long, or nowhere."""

from collections.abc import Iterable

from bench.traps.trap import (
    BOOK,
    HEAD,
    PARTS,
    SHEET,
    STRINGS,
    TYPES,
    Trap,
    around,
    sheet,
    strings,
    workbook,
)

_LONG = b"<si><t>" + b"x" * 32_000 + b"</t></si>"


def rows(count: int, columns: int = 1) -> Iterable[bytes]:
    """Rows that have a number in each of their columns."""
    letters = [chr(ord("A") + column) for column in range(columns)]
    for start in range(1, count + 1, 1000):
        yield "".join(
            f'<row r="{row}">'
            + "".join(f'<c r="{letter}{row}"><v>{row}</v></c>' for letter in letters)
            + "</row>"
            for row in range(start, min(start + 1000, count + 1))
        ).encode()


def _cells(xml: bytes) -> bytes:
    return workbook({SHEET: sheet(xml)})


def _one_text_everywhere() -> bytes:
    """One long text in very many cells, which takes no place until somebody writes them out."""
    cells = (
        "".join(
            f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(1, 20_001)
        )
    ).encode()
    return workbook({STRINGS: strings(_LONG), SHEET: around([cells])})


def _merges() -> bytes:
    areas = b'<mergeCell ref="A1:B2"/>' * 100_000
    part = sheet(b"").replace(
        b"</worksheet>", b"<mergeCells>" + areas + b"</mergeCells></worksheet>"
    )
    return workbook({SHEET: part})


def _different_texts() -> bytes:
    many = [b"<si><t>x</t></si>" * 10_000] * 30
    begin, _, end = strings(b"!!").partition(b"!!")
    return workbook({STRINGS: [begin, *many, end]})


def _many_sheets() -> bytes:
    one = b'<sheet name="MSEL" sheetId="1" r:id="r1"/>'
    return workbook({BOOK: PARTS[BOOK].replace(one, one * 5_000)})


def _dde() -> bytes:
    formula = b"<f>cmd|'/c calc'!A0</f><v>0</v>"
    return workbook(
        {
            SHEET: sheet(b'<row r="1"><c r="A1">' + formula + b"</c></row>"),
            "xl/externalLinks/externalLink1.xml": HEAD + b"<externalLink/>",
        }
    )


def _macro_types() -> bytes:
    kind = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    types = HEAD + b'<Types><Override PartName="/xl/workbook.xml" ContentType="%s"/></Types>' % kind
    return workbook({TYPES: types})


CELLS = (
    Trap("million-rows.xlsx", "too-much", lambda: workbook({SHEET: around(rows(900_000))}), True),
    Trap("cells.xlsx", "too-much", lambda: workbook({SHEET: around(rows(15_000, 20))}), True),
    Trap("one-text-everywhere.xlsx", "too-much", _one_text_everywhere, large=True),
    Trap(
        "long-text.xlsx",
        "too-much",
        lambda: workbook({STRINGS: strings(_LONG * 1 + b"<si><t>" + b"x" * 40_000 + b"</t></si>")}),
    ),
    Trap("merges.xlsx", "too-much", _merges, large=True),
    Trap("different-texts.xlsx", "too-much", _different_texts, large=True),
    Trap("sheets.xlsx", "too-much", _many_sheets),
    Trap(
        "column-beyond.xlsx",
        "damaged-file",
        lambda: _cells(b'<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    ),
    Trap(
        "row-beyond.xlsx", "damaged-file", lambda: _cells(b'<row r="1048577"><c><v>1</v></c></row>')
    ),
    Trap(
        "row-endless.xlsx",
        "damaged-file",
        lambda: _cells(b'<row r="%s"/>x<row r="%s"></row>' % (b"9" * 5_000, b"9" * 5_000)),
    ),
    Trap(
        "other-row.xlsx", "damaged-file", lambda: _cells(b'<row r="1"><c r="A2"><v>1</v></c></row>')
    ),
    Trap(
        "no-such-text.xlsx",
        "damaged-file",
        lambda: _cells(b'<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
    ),
    Trap(
        "text-below-zero.xlsx",
        "damaged-file",
        lambda: _cells(b'<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
    ),
    Trap("no-sheet.xlsx", "damaged-file", lambda: workbook({SHEET: None})),
    Trap("no-cells.xlsx", "no-sheets", lambda: _cells(b"")),
    Trap("no-workbook.xlsx", "damaged-file", lambda: workbook({BOOK: None})),
    Trap("no-xml.xlsx", "damaged-file", lambda: workbook({SHEET: b"\x00\x01"})),
    Trap("dde.xlsx", "", _dde),
    Trap("macros.xlsm", "macros", _macro_types),
    Trap("hidden-macros.xlsx", "macros", lambda: workbook({"xl/vbaProject.bin": b"x"})),
    Trap("old-macros.xlsx", "macros", lambda: workbook({"xl/macrosheets/sheet1.xml": HEAD})),
)
