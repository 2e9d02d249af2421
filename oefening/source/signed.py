"""What is written with a sign: points by which a share changes, and temperatures."""

import re
from typing import Annotated

from pydantic import BeforeValidator

from oefening.clock import shorten
from oefening.source.values import WHOLE, parse_share
from oefening.text import BadValue, phrase

HOTTEST = 600
"""Tenths of a degree Celsius, above and below zero."""


def parse_points(value: object) -> int:
    """Parts per million, -1 000 000 to 1 000 000, of `+12.5%` or `-5%`."""
    if isinstance(value, int) and not isinstance(value, bool) and -WHOLE <= value <= WHOLE:
        return value
    written = value.strip() if isinstance(value, str) else ""
    signed = re.fullmatch(r"([+-])\s*([0-9].*)", written)
    if signed is None:
        raise BadValue(phrase("bad-points", written=shorten(written or str(value))))
    return parse_share(signed[2]) * (-1 if signed[1] == "-" else 1)


def parse_degrees(value: object) -> int:
    """Tenths of a degree Celsius, -600 to 600, of `-5°C` or `21.5 °C`."""
    if isinstance(value, int) and not isinstance(value, bool):
        tenths = value
        written = str(value)
    else:
        written = value.strip() if isinstance(value, str) else ""
        said = re.fullmatch(r"([+-]?)([0-9]{1,3})(?:\.([0-9]))?\s*°C", written)
        if said is None:
            raise BadValue(phrase("bad-degrees", written=shorten(written or str(value))))
        tenths = int(said[2]) * 10 + int(said[3] or 0)
        tenths = -tenths if said[1] == "-" else tenths
    if abs(tenths) > HOTTEST:
        raise BadValue(phrase("degrees-out-of-range", written=shorten(written)))
    return tenths


Points = Annotated[int, BeforeValidator(parse_points)]
Degrees = Annotated[int, BeforeValidator(parse_degrees)]
