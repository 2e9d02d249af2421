"""Changes to what a file is made of: bytes, marks of XML, cells, values."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")

HOSTILE_TEXTS = (
    *("", " ", "-", "\u00a0", "x" * 5_000, "\n\n", "a\nb", "\u202eabc", "\u200b", "😀", "\x85"),
    *("=1+1", "=cmd|'/c calc'!A0", "@SUM(A1)", "+1", "#REF!", "[/]", "[red]", "{{ x }}", "{{"),
    *(
        "${x}",
        "%s",
        "null",
        "NO",
        "~",
        "*a",
        "&a",
        "!a",
        "- a",
        "a: b",
        "# a",
        '"',
        "'",
        "\\",
        "}}",
    ),
    *("00900", "2561", "25:99", "99999999", "-1", "1e308", "31 feb", "30-02-2027", "J-60", "T+"),
    *("D+9999999 H+99", "D-1", "M-5", "+ 99999 00:00:00", "210900AUG2011", "320900AUG2011", "T+1"),
    *("Monday 9:30 AM", "0700L", "24:00", "12:00 PM", "9999-12-31", "0001-01-01", "1900-02-29"),
    *("All", "Alle", ",;,;", "5-A", "5", "Player Action", "STARTEX", "ENDEX", "Deleted", "Legend"),
    *(
        "<b>x</b>",
        "&amp;",
        "]]>",
        "<!DOCTYPE x>",
        "../../x",
        "con",
        "Title",
        "Tijd",
        "Beschrijving",
    ),
)
"""What may stand in a cell, whoever put it there."""

HOSTILE_MARKS = (
    *(b"<!DOCTYPE x>", b"&x;", b"&#0;", b"]]>", b"<![CDATA[x]]>", b"<!--", b"-->", b"<", b">"),
    *(b"<c>", b"</c>", b"</row>", b"<row>", b"<is><t>x</t></is>", b"<v>9999999</v>", b"<f>A1</f>"),
    *(b' t="s"', b' t="d"', b' t="b"', b' t="e"', b' r="A1"', b' r="XFE1"', b' s="999"', b"&"),
    *(b"-1", b"1e999", b"nan", b"9" * 20, b"\x00", b"\xff\xfe", b"\xc3", b'"', b"'", b""),
)
"""What may stand in the XML of a workbook where something else should."""


def changed_bytes(chance: Random, data: bytes, marks: Sequence[bytes] = (b"", b"\x00")) -> bytes:
    """`data` with one to four places flipped, cut out, doubled, moved, or with a mark put there."""
    for _ in range(chance.randint(1, 4)):
        if not data:
            return data
        start = chance.randrange(len(data))
        end = min(len(data), start + chance.choice((1, 1, 2, 8, 40, 200)))
        part = data[start:end]
        match chance.randrange(6):
            case 0:
                flipped = bytes([part[0] ^ 1 << chance.randrange(8)])
                data = data[:start] + flipped + data[start + 1 :]
            case 1:
                data = data[:start] + data[end:]
            case 2:
                data = data[:end] + part + data[end:]
            case 3:
                other = chance.randrange(len(data))
                data = data[:other] + part + data[other:]
            case 4:
                data = data[:start] + chance.choice(marks) + data[start:]
            case _:
                data = data[:start] + chance.choice(marks) + data[end:]
    return data if chance.randrange(8) else data[: chance.randrange(len(data) + 1)]


def changed_rows(chance: Random, rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """`rows` with one to six of them or of their cells swapped, left out, doubled or replaced."""
    made = [list(row) for row in rows]
    for _ in range(chance.randint(1, 6)):
        row, other = chance.randrange(len(made)), chance.randrange(len(made))
        column = chance.randrange(max(len(made[row]), 1))
        match chance.randrange(6):
            case 0:
                made[row], made[other] = made[other], made[row]
            case 1 if len(made) > 1:
                del made[row]
            case 2:
                made.insert(other, list(made[row]))
            case 3:
                for one in made:
                    one[:2] = one[1::-1]
            case _ if made[row]:
                made[row][column] = chance.choice(HOSTILE_TEXTS)
    return made


def changed_value(chance: Random, value: object, depth: int = 0) -> object:
    """`value`, of JSON, with something in it replaced, left out, doubled or under another name."""
    if depth > 6 or not isinstance(value, dict | list) or not value or not chance.randrange(5):
        return chance.choice(
            (None, [], {}, [None], {"a": []}, "", -1, 0, 10**14, 0.5, True, *HOSTILE_TEXTS)
        )
    if isinstance(value, list):
        at = chance.randrange(len(value))
        changed = changed_value(chance, value[at], depth + 1)
        return [*value[:at], changed, *value[at:]][: len(value) + chance.randrange(2)]
    key = chance.choice(sorted(value))
    rest = {other: inner for other, inner in value.items() if other != key}
    match chance.randrange(6):
        case 0:
            return rest
        case 1:
            return {**rest, chance.choice(sorted(value)): value[key]}
        case _:
            return {**value, key: changed_value(chance, value[key], depth + 1)}
