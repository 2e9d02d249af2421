"""Delimited text that goes on for ever, or is none."""

from bench.traps.trap import Trap

_MIB = 1024 * 1024


def _five_mebibytes() -> bytes:
    """Rows that can all be read, and are too much for one scenario."""
    rows = [b"%d;%d;T+%d;ROT;%s" % (at, at, at, b"x" * 3_000) for at in range(2_000)]
    return b"\n".join([b"Nr;Titel;Tijd;Aan;Omschrijving", *rows])


TEXTS = (
    Trap("empty.csv", "empty-file", lambda: b""),
    Trap("blank.csv", "empty-file", lambda: b"\n \n,,\n"),
    Trap("zeros.csv", "binary", lambda: b"a,b\n1,\x002\n"),
    Trap("program.csv", "binary", lambda: b"\x7fELF\x02\x01\x01\x00" * 100),
    Trap("neither.csv", "encoding", lambda: b"a,b\n\x81\x8d\xff,2\n"),
    Trap("one-line.csv", "too-much", lambda: b"x" * (10 * _MIB)),
    Trap("one-row.csv", "too-much", lambda: b"a," * (5 * _MIB), large=True),
    Trap("many-columns.csv", "too-much", lambda: b"a," * 20_000 + b"\n"),
    Trap("open-quote.csv", "too-much", lambda: b'a,b\n1,"' + b"2,3\n" * _MIB),
    Trap("quoted-row.csv", "too-much", lambda: b'"a\n",' * (2 * _MIB), large=True),
    Trap("long-cell.csv", "too-much", lambda: b"a,b\n1," + b"x" * 40_000 + b"\n"),
    Trap("million-rows.csv", "too-much", lambda: b"1,2\n" * 1_000_000, large=True),
    Trap("cells.csv", "too-much", lambda: (b"1," * 40 + b"\n") * 10_000, large=True),
    Trap("large.csv", "too-much", lambda: b"1,2\n" * (17 * _MIB // 4)),
    Trap("huge.csv", "too-much", lambda: b"1,2\n" * (40 * _MIB // 4)),
    Trap("five-mebibytes.csv", "", _five_mebibytes, large=True),
    Trap("dde.csv", "", lambda: b"a,b\n=cmd|'/c calc'!A0,2\n"),
    Trap("half-utf-16.csv", "", lambda: "\ufeffa\tb\n1\t".encode("utf-16-le") + b"2"),
)
