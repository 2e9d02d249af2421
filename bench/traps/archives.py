"""Archives that unpack to more than they should, or are not what they say."""

import struct
import zipfile
from io import BytesIO

from bench.traps.trap import BOOK, HEAD, PARTS, SHEET, STRINGS, Trap, around, strings, workbook

_MIB = b" " * 1024 * 1024
_LISTED = b"PK\x01\x02"
_ENDS = b"PK\x05\x06"


def _bomb() -> bytes:
    return workbook({SHEET: around([_MIB] * 300)})


def _swollen() -> bytes:
    """No more than may be told, and far more than a workbook with cells is packed."""
    return workbook({SHEET: around([b"\n" * 1024 * 1024] * 40)})


def _many_bombs() -> bytes:
    parts = {f"xl/media/{number}.bmp": [_MIB] * 40 for number in range(8)}
    return workbook(parts)


def _nested() -> bytes:
    """An archive in an archive, five deep, and nothing else."""
    inner = b"nothing"
    for _ in range(5):
        file = BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("inner.zip", inner)
        inner = file.getvalue()
    return inner


def _embedded() -> bytes:
    return workbook({"xl/embeddings/inner.zip": _nested(), "xl/media/bomb.bin": [_MIB] * 20})


def _listed(data: bytes) -> tuple[bytes, list[bytes]]:
    """What is ahead of the directory, and each entry of that."""
    at = data.index(_LISTED)
    listing = data[at : data.rindex(_ENDS)]
    return data[:at], [_LISTED + one for one in listing.split(_LISTED)[1:]]


def _put_together(ahead: bytes, entries: list[bytes]) -> bytes:
    listing = b"".join(entries)
    count = min(len(entries), 0xFFFF)
    end = struct.pack("<4s4H2LH", _ENDS, 0, 0, count, count, len(listing), len(ahead), 0)
    return ahead + listing + end


def _overlapping() -> bytes:
    """Two thousand names for one part, as in the best known bombs."""
    ahead, entries = _listed(workbook({SHEET: around([_MIB])}))
    last = entries[-1]
    size = struct.unpack_from("<H", last, 28)[0]
    more = [
        last[:46] + f"{number:0{size}}".encode()[:size] + last[46 + size :] for number in range(900)
    ]
    return _put_together(ahead, entries + more)


def _lying() -> bytes:
    """The directory says that the sheet is small."""
    ahead, entries = _listed(workbook({SHEET: around([_MIB] * 60)}))
    lies = [
        one[:24] + struct.pack("<L", 200) + one[28:] if SHEET.encode() in one else one
        for one in entries
    ]
    return _put_together(ahead, lies)


def _crowded() -> bytes:
    ahead, entries = _listed(workbook())
    return _put_together(ahead, entries + entries[-1:] * 200_000)


def _with(name: str, what: bytes = b"x", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The workbook with one more part, whatever its name."""
    file = BytesIO(workbook())
    with zipfile.ZipFile(file, "a", method) as archive:
        archive.writestr(zipfile.ZipInfo(name), what, method)
    return file.getvalue()


def _encrypted() -> bytes:
    ahead, entries = _listed(workbook())
    return _put_together(ahead, [one[:8] + b"\x01\x00" + one[10:] for one in entries])


def _twice() -> bytes:
    ahead, entries = _listed(_with("xl/worksheets/sheetX.xml"))
    return _put_together(ahead, [one.replace(b"sheetX", b"sheet1") for one in entries])


def _damaged() -> bytes:
    """One byte of what is packed is another one."""
    data = bytearray(workbook({SHEET: around([b'<row r="1"/>'] * 1000)}))
    data[data.index(SHEET.encode()) + len(SHEET) + 12] ^= 0xFF
    return bytes(data)


def _laughs(lines: int = 12) -> bytes:
    """Entities made of entities: a billion of them in a dozen lines."""
    told = [b'<!ENTITY a0 "ha">']
    told += [
        b'<!ENTITY a%d "%s">' % (number, b"&a%d;" % (number - 1) * 10) for number in range(1, lines)
    ]
    last = b"<si><t>&a%d;</t></si>" % (lines - 1)
    return workbook({STRINGS: strings(last, b"<!DOCTYPE sst [" + b"".join(told) + b"]>")})


def _outside() -> bytes:
    """An entity that is a file of whoever reads it."""
    declared = b'<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return workbook({STRINGS: strings(b"<si><t>&x;</t></si>", declared)})


def _doctype() -> bytes:
    from_afar = b'<!DOCTYPE workbook SYSTEM "http://localhost:9/x.dtd">'
    return workbook({BOOK: PARTS[BOOK].replace(HEAD, HEAD + from_afar)})


def _deep() -> bytes:
    return workbook({SHEET: around([b"<a>" * 1_000_000, b"</a>" * 1_000_000])})


def _endless_tag() -> bytes:
    return workbook({SHEET: around([b"<c "] + [b"x" * 1024 * 1024] * 40)})


def _endless_comment() -> bytes:
    return workbook({SHEET: around([b"<!-- "] + [_MIB] * 40)})


def _elements() -> bytes:
    return workbook({SHEET: around([b"<a/>" * 100_000] * 100)})


def _encoding() -> bytes:
    return workbook({STRINGS: PARTS[STRINGS].replace(b"UTF-8", b"utf-7")})


ARCHIVES = (
    Trap("bomb.xlsx", "too-much", _bomb, large=True),
    Trap("swollen.xlsx", "zip-bomb", _swollen, large=True),
    Trap("many-bombs.xlsx", "too-much", _many_bombs, large=True),
    Trap("nested.zip", "wrong-kind", _nested),
    Trap("embedded.xlsx", "", _embedded),
    Trap("overlapping.xlsx", "zip-bomb", _overlapping),
    Trap("lying.xlsx", "damaged-file", _lying, large=True),
    Trap("crowded.xlsx", "too-much", _crowded),
    Trap("same-name.xlsx", "same-name", _twice),
    Trap("up.xlsx", "path-outside", lambda: _with("xl/../../../home/.profile")),
    Trap("up-windows.xlsx", "path-outside", lambda: _with("..\\..\\start.bat")),
    Trap("absolute.xlsx", "path-outside", lambda: _with("/etc/cron.d/x")),
    Trap("drive.xlsx", "path-outside", lambda: _with("C:/x")),
    Trap("lzma.xlsx", "packing", lambda: _with("xl/x.bin", b"x", zipfile.ZIP_LZMA)),
    Trap("encrypted-parts.xlsx", "encrypted", _encrypted),
    Trap("damaged.xlsx", "damaged-file", _damaged),
    Trap("half.xlsx", "damaged-file", lambda: workbook()[:700]),
    Trap("without-directory.xlsx", "damaged-file", lambda: _listed(workbook())[0]),
    Trap("four-bytes.xlsx", "damaged-file", lambda: b"PK\x03\x04"),
    Trap("billion-laughs.xlsx", "xml-doctype", _laughs),
    Trap("entity-from-outside.xlsx", "xml-doctype", _outside),
    Trap("doctype-from-outside.xlsx", "xml-doctype", _doctype),
    Trap("deep.xlsx", "too-much", _deep),
    Trap("endless-tag.xlsx", "too-much", _endless_tag, large=True),
    Trap("endless-comment.xlsx", "too-much", _endless_comment, large=True),
    Trap("elements.xlsx", "too-much", _elements, large=True),
    Trap("encoding.xlsx", "damaged-file", _encoding),
)
