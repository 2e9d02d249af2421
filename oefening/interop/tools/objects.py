"""JSON that others made, read strictly: no key twice, no NaN, no depth, no more than is of use."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from math import isfinite

from oefening.errors import InputError, Place, Problem
from oefening.interop.refusals import refusal, too_much
from oefening.interop.sheets.delimited import decoded
from oefening.interop.sheets.spoken import tidied
from oefening.text import Phrase, phrase

Value = str | int | float | bool | list["Value"] | dict[str, "Value"] | None
Object = Mapping[str, Value]

LARGEST = 8 * 1024 * 1024
"""Bytes: an inject of OpenAEV with its contract takes 15 000."""
MOST_PARTS = 400_000
"""Lists and objects."""
MOST_VALUES = 1_000_000
DEEPEST = 64
DIGITS = 15
"""Of a whole number."""
_SHOWN = 200
"""Characters of a line around what is wrong with it."""


class _Wrong(Exception):
    """Something that JSON allows, or Python takes for it, and is refused."""

    def __init__(self, said: Phrase) -> None:
        super().__init__(said)
        self.said = said


def read_object(data: bytes, name: str) -> Object:
    """The object in `data`; raise `InputError` where it is none, or holds more than is read."""
    if len(data) > LARGEST:
        raise too_much(name, phrase("foreign.file-too-large", limit=LARGEST // 1024 // 1024))
    text, guessed = decoded(data, name)
    if guessed:
        wrong_characters = phrase("foreign.json.not-utf8")
        raise refusal(name, "encoding", wrong_characters, phrase("foreign.get-again"))
    if text.count("[") + text.count("{") > MOST_PARTS or text.count(",") > MOST_VALUES:
        raise too_much(name, phrase("foreign.json.too-many", limit=MOST_VALUES))
    try:
        value: Value = json.loads(
            text,
            object_pairs_hook=_once,
            parse_constant=_no_number,
            parse_int=_whole,
            parse_float=_number,
        )
    except json.JSONDecodeError as wrong:
        raise _at(text, wrong, name) from None
    except RecursionError:
        raise _too_deep(name) from None
    except _Wrong as wrong:
        raise refusal(name, "bad-json", wrong.said, phrase("foreign.get-again")) from None
    if _deeper(value, DEEPEST):
        raise _too_deep(name)
    if not isinstance(value, dict):
        known = phrase("foreign.json.known")
        raise refusal(name, "wrong-kind", phrase("foreign.json.no-object"), known)
    return value


def _once(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    made = dict(pairs)
    if len(made) < len(pairs):
        ((twice, _),) = Counter(key for key, _ in pairs).most_common(1)
        raise _Wrong(phrase("foreign.json.twice", key=twice[:60]))
    return made


def _no_number(written: str) -> Value:
    raise _Wrong(phrase("foreign.json.number", written=written))


def _whole(written: str) -> int:
    if len(written) > DIGITS:
        raise _Wrong(phrase("foreign.json.number", written=f"{written[:DIGITS]}…"))
    return int(written)


def _number(written: str) -> float:
    number = float(written)
    if not isfinite(number):
        raise _Wrong(phrase("foreign.json.number", written=written[:DIGITS]))
    return number


def _deeper(value: Value, most: int) -> bool:
    """Whether there are values more than `most` deep."""
    level = [value]
    for _ in range(most):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return False
    return True


def _inside(value: Value) -> Iterator[Value]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _too_deep(name: str) -> InputError:
    return too_much(name, phrase("foreign.json.too-deep", limit=DEEPEST))


def _at(text: str, wrong: json.JSONDecodeError, name: str) -> InputError:
    """The place of what is no JSON, with as much of its line as can be shown."""
    start = text.rfind("\n", 0, wrong.pos) + 1
    first = max(start, wrong.pos - _SHOWN)
    line = re.split(r"[\r\n]", text[first : wrong.pos + _SHOWN])[0]
    place = Place(name, wrong.lineno, wrong.pos - first + 1, 1, line)
    return InputError(
        [Problem("bad-json", place, phrase("foreign.json.bad"), phrase("foreign.get-again"))]
    )


def text_in(value: Value) -> str:
    """What `value` says where a text is wanted; "" for what is none."""
    match value:
        case str():
            return tidied(value)
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return str(value)
        case _:
            return ""


def text_at(among: Object, *keys: str) -> str:
    """The first text among the values at `keys`; "" where none has one."""
    return next((text for key in keys if (text := text_in(among.get(key)))), "")


def number_at(among: Object, key: str) -> int | None:
    """The whole number at `key`, also where it is written as a text."""
    match among.get(key):
        case bool():
            return None
        case int() | float() as number:
            return int(number)
        case str() as text if re.fullmatch(rf"\s*[+-]?[0-9]{{1,{DIGITS}}}\s*", text):
            return int(text)
        case _:
            return None


def objects_at(among: Object, *keys: str) -> list[Object]:
    """The objects in the lists at `keys`; nothing where there is null, or anything else."""
    found: list[Object] = []
    for key in keys:
        listed = among.get(key)
        if isinstance(listed, dict):  # as .NET writes lists whose items refer to each other
            listed = listed.get("$values")
        if isinstance(listed, list):
            found += [one for one in listed if isinstance(one, dict)]
    return found


def texts_at(among: Object, key: str) -> list[str]:
    """The texts in the list at `key`."""
    listed = among.get(key)
    return [one for one in listed if isinstance(one, str)] if isinstance(listed, list) else []


def object_at(among: Object, key: str) -> Object:
    """The object at `key`; an empty one where there is none."""
    found = among.get(key)
    return found if isinstance(found, dict) else {}
