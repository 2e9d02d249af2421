"""What is written with a sign: points by which a share changes."""

import re
from typing import Annotated

from pydantic import BeforeValidator

from oefening.clock import shorten
from oefening.source.values import WHOLE, parse_share
from oefening.text import BadValue, phrase


def parse_points(value: object) -> int:
    """Parts per million, -1 000 000 to 1 000 000, of `+12.5%` or `-5%`."""
    if isinstance(value, int) and not isinstance(value, bool) and -WHOLE <= value <= WHOLE:
        return value
    written = value.strip() if isinstance(value, str) else ""
    signed = re.fullmatch(r"([+-])\s*([0-9].*)", written)
    if signed is None:
        raise BadValue(phrase("bad-points", written=shorten(written or str(value))))
    return parse_share(signed[2]) * (-1 if signed[1] == "-" else 1)


Points = Annotated[int, BeforeValidator(parse_points)]
