"""What can be written as a value, and what it becomes: whole numbers and checked text.

Each accepts text, and the number that it becomes, since that is what stands in a log's header.
"""

import re
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator

from oefening.clock import LONGEST, parse_duration, shorten
from oefening.text import BadValue, phrase

WHOLE = 1_000_000
"""Parts per million in the whole."""
MOST = 1_000_000_000_000
"""The largest count."""
LONGEST_ID = 64
LONGEST_ADDRESS = 200
DECIMALS = 4
"""Of a percentage, down to one part per million."""

_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_ADDRESS = rf"[A-Z]{{2,8}}[0-9]{{0,3}}(?:/{_ID})?(?:\.{_ID})*"
_FLAGS = {"yes": True, "no": False}


class _Scale(NamedTuple):
    """A kind of percentage: its largest value in ppm, and the keys of what can be said of it."""

    most: int
    bare: str
    bad: str
    outside: str


_SHARE = _Scale(WHOLE, "bare-share", "bad-share", "share-out-of-range")
_FACTOR = _Scale(1_000 * WHOLE, "bare-factor", "bad-factor", "factor-out-of-range")


def parse_seconds(value: object) -> int:
    """Seconds, 0 to 3650 days, of `1h30m`."""
    number = _number(value, LONGEST, "duration-out-of-range")
    return parse_duration(_text(value)) if number is None else number


def parse_share(value: object) -> int:
    """Parts per million, 0 to 1 000 000, of `12.5%`."""
    return _percentage(value, _SHARE)


def show_share(ppm: int) -> str:
    """Parts per million as somebody writes them, exactly; more than the whole too.

    >>> show_share(333_333), show_share(1_150_000), show_share(0)
    ('33.3333%', '115%', '0%')
    """
    whole, rest = divmod(ppm, WHOLE // 100)
    return f"{whole}.{rest:04}".rstrip("0").rstrip(".") + "%"


def with_percent(written: str) -> str:
    """A share as somebody answers who is asked for one, written in full: `40` says 40%.

    >>> with_percent(" 40 "), with_percent("40%"), with_percent("0.4")
    ('40%', '40%', '0.4')
    """
    answered = written.strip()
    return f"{answered}%" if re.fullmatch(r"[1-9][0-9]?|100", answered) else answered


def parse_factor(value: object) -> int:
    """Parts per million, 0 to 1 000 000 000, of `115%`."""
    return _percentage(value, _FACTOR)


def parse_count(value: object) -> int:
    """A whole number from 0 to 1 000 000 000 000, written in digits only."""
    number = _number(value, MOST, "count-out-of-range")
    if number is not None:
        return number
    written = _text(value)
    if not re.fullmatch(r"[0-9]+", written):
        raise BadValue(phrase("bad-count", written=shorten(written)))
    if len(written) > len(str(MOST)) or int(written) > MOST:
        raise BadValue(phrase("count-out-of-range", written=shorten(written)))
    return int(written)


def parse_flag(value: object) -> bool:
    """Whether `yes` or `no` stands there."""
    if isinstance(value, bool):
        return value
    written = _text(value)
    if written not in _FLAGS:
        raise BadValue(phrase("bad-flag", written=shorten(written)))
    return _FLAGS[written]


def parse_id(value: object) -> str:
    """An id in kebab-case, of at most `LONGEST_ID` characters."""
    written = _text(value)
    if len(written) > LONGEST_ID or not re.fullmatch(_ID, written):
        raise BadValue(phrase("bad-id", written=shorten(written)))
    return written


def parse_address(value: object) -> str:
    """The address of a place or a thing in one: `VR09`, `VR09/zuid.mobile`, `NL.transmission`."""
    written = _text(value)
    if len(written) > LONGEST_ADDRESS or not re.fullmatch(_ADDRESS, written):
        raise BadValue(phrase("bad-address", written=shorten(written)))
    return written


Seconds = Annotated[int, BeforeValidator(parse_seconds)]
Share = Annotated[int, BeforeValidator(parse_share)]
Factor = Annotated[int, BeforeValidator(parse_factor)]
Count = Annotated[int, BeforeValidator(parse_count)]
Flag = Annotated[bool, BeforeValidator(parse_flag)]
Id = Annotated[str, BeforeValidator(parse_id)]
Address = Annotated[str, BeforeValidator(parse_address)]


def _number(value: object, most: int, outside: str) -> int | None:
    """`value` if it is a number already, none if it is text; raise `BadValue` if out of range."""
    if isinstance(value, str):
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise BadValue(phrase("empty") if value is None else phrase("wrong-type"))
    if not 0 <= value <= most:
        raise BadValue(phrase(outside, written=str(value)))
    return value


def _text(value: object) -> str:
    """`value` without spaces around it; raise `BadValue` if it is no text or an empty one."""
    if not isinstance(value, str):
        raise BadValue(phrase("wrong-type"))
    if not value.strip():
        raise BadValue(phrase("empty"))
    return value.strip()


def _percentage(value: object, scale: _Scale) -> int:
    number = _number(value, scale.most, scale.outside)
    if number is not None:
        return number
    written = _text(value)
    said = re.fullmatch(r"([0-9]{1,9})(?:\.([0-9]+))?\s*%", written)
    if said is None:
        raise _no_percentage(written, scale)
    whole, decimals = said[1], said[2] or ""
    if len(decimals) > DECIMALS:
        raise BadValue(phrase("percentage-decimals", written=shorten(written)))
    ppm = int(whole) * 10_000 + int(decimals.ljust(DECIMALS, "0"))
    if ppm > scale.most:
        raise BadValue(phrase(scale.outside, written=shorten(written)))
    return ppm


def _no_percentage(written: str, scale: _Scale) -> BadValue:
    if re.fullmatch(r"[0-9]+,[0-9]+\s*%", written):
        return BadValue(phrase("decimal-comma", instead=shorten(written.replace(",", "."))))
    if re.fullmatch(r"[0-9]+\s*%|-[0-9.]+\s*%", written):
        return BadValue(phrase(scale.outside, written=shorten(written)))
    bare = re.fullmatch(r"-?[0-9]+(?:[.,][0-9]+)?", written)
    return BadValue(phrase(scale.bare if bare else scale.bad, written=shorten(written)))
