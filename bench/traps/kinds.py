"""Files that are something else than a table, whatever their name."""

import zipfile
from collections.abc import Callable
from io import BytesIO

from bench.traps.trap import Trap

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def _archive(*names: str) -> Callable[[], bytes]:
    def made() -> bytes:
        file = BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for name in names:
                archive.writestr(name, b"x")
        return file.getvalue()

    return made


KINDS = (
    Trap("protected.xlsx", "encrypted", lambda: _OLE + _PACKAGE),
    Trap("old.xls", "wrong-kind", lambda: _OLE),
    Trap("old.xlsx", "wrong-kind", lambda: _OLE),
    Trap("binary.xlsb", "wrong-kind", _archive("xl/workbook.bin")),
    Trap("sheet.ods", "wrong-kind", _archive("mimetype", "content.xml")),
    Trap("letter.docx", "wrong-kind", _archive("word/document.xml")),
    Trap("slides.xlsx", "wrong-kind", _archive("ppt/presentation.xml")),
    Trap("empty.zip", "wrong-kind", _archive()),
    Trap("paper.xlsx", "wrong-kind", lambda: b"%PDF-1.7\n"),
    Trap("picture.xlsx", "wrong-kind", lambda: b"\x89PNG\r\n\x1a\n"),
    Trap("page.xls", "wrong-kind", lambda: b"\xef\xbb\xbf <html><table><tr><td>1</table>"),
    Trap(
        "laughs.csv", "wrong-kind", lambda: b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>'
    ),
    Trap("object.csv", "wrong-kind", lambda: b'{"a": 1}'),
    Trap("packed.csv", "wrong-kind", lambda: b"\x1f\x8b\x08\x00"),
)
