"""A workbook with all that one may have: shared texts, dates, colours, formulas, comments."""

from xml.sax.saxutils import escape

from bench.mutants.sources import ROWS
from bench.traps.trap import HEAD, SHEET, relations, sheet, strings, workbook

_STYLES = (
    b"<styleSheet><numFmts><numFmt numFmtId='165' formatCode='[$-413]d mmm yyyy hh:mm'/></numFmts>"
    b"<fills><fill><patternFill patternType='none'/></fill><fill><patternFill patternType='solid'>"
    b"<fgColor rgb='FFFFC000'/></patternFill></fill></fills><cellXfs><xf numFmtId='0' fillId='0'/>"
    b"<xf numFmtId='165' fillId='1'/><xf numFmtId='20'/></cellXfs></styleSheet>"
)
_COMMENTS = (
    b"<comments><authors><author>x</author></authors><commentList><comment ref='E4' authorId='0'>"
    b"<text><r><t>let op</t></r></text></comment></commentList></comments>"
)
_BEFORE = b"<cols><col min='3' max='4' hidden='1'/></cols><sheetData>"
_AFTER = b"</sheetData><mergeCells><mergeCell ref='A3:O3'/></mergeCells></worksheet>"


def rich() -> bytes:
    """The script of a safety region in a workbook as Excel writes one."""
    told: list[str] = []
    rows = []
    for number, row in enumerate(ROWS, 1):
        cells = []
        for column, text in enumerate(row):
            address = f"{chr(ord('A') + column)}{number}"
            cells.append(_cell(address, text, len(told)))
            told.append(f"<si><r><t xml:space='preserve'>{escape(text)}</t></r></si>")
        rows.append(f"<row r='{number}' spans='1:15'>{''.join(cells)}</row>")
    whole = sheet("".join(rows).encode())
    whole = whole.replace(b"<sheetData>", _BEFORE).replace(b"</sheetData></worksheet>", _AFTER)
    return workbook(
        {
            SHEET: whole,
            "xl/sharedStrings.xml": strings("".join(told).encode()),
            "xl/styles.xml": HEAD + _STYLES,
            "xl/comments1.xml": HEAD + _COMMENTS,
            "xl/worksheets/_rels/sheet1.xml.rels": relations(
                ("c1", "comments", "../comments1.xml")
            ),
            "xl/_rels/workbook.xml.rels": relations(
                ("r1", "worksheet", "worksheets/sheet1.xml"),
                ("r2", "sharedStrings", "sharedStrings.xml"),
                ("r3", "styles", "styles.xml"),
            ),
        }
    )


def _cell(address: str, text: str, at: int) -> str:
    """A cell that is a shared text, or a date, a time or a formula in some places."""
    match address:
        case "A4":
            return "<c r='A4'><f>ROW()-3</f></c>"
        case "B4" | "B5":
            return f"<c r='{address}' s='1'><v>46405.5</v></c>"
        case "C4":
            return "<c r='C4' s='2'><v>0.378472222222222</v></c>"
        case "A5":
            return "<c r='A5'><f>A4+1</f><v>2</v></c>"
        case _:
            return (
                f"<c r='{address}' s='0' t='s'><v>{at}</v></c>" if text else f"<c r='{address}'/>"
            )
