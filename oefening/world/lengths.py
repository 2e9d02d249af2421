"""How long something takes: a fixed time or one drawn from a distribution."""

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator

from oefening.clock import parse_duration
from oefening.source import BadValue, Model
from oefening.text import phrase

Shape = Literal["fixed", "uniform", "triangular", "exponential", "lognormal", "weibull"]

PARAMETERS: dict[str, tuple[str, ...]] = {
    "fixed": ("time",),
    "uniform": ("time", "time"),
    "triangular": ("time", "time", "time"),
    "exponential": ("time",),
    "lognormal": ("time", "number"),
    "weibull": ("time", "number"),
}
"""What each shape takes, in order: low, mode, high; mean; median and sigma; scale and shape."""


class Drawn(Model):
    """A length in seconds; pure numbers (sigma, shape) are in parts per million."""

    noun = "noun.length"

    shape: Shape
    values: tuple[int, ...]


_CALL = re.compile(r"([a-z]+)\s*\(([^()]*)\)")


def parse_length(written: object) -> object:
    """The `Drawn` that `31h` or `lognormal(8h, 0.6)` says; raise `BadValue` if it says nothing."""
    if not isinstance(written, str):
        return written
    call = _CALL.fullmatch(written.strip())
    if call is None:
        return Drawn(shape="fixed", values=(parse_duration(written),))
    name, inside = call.groups()
    wanted = PARAMETERS.get(name)
    given = [part.strip() for part in inside.split(",")]
    if wanted is None or len(given) != len(wanted):
        raise BadValue(phrase("bad-length", written=written))
    values = tuple(
        parse_duration(part) if kind == "time" else _number(part, written)
        for part, kind in zip(given, wanted, strict=True)
    )
    if name in {"uniform", "triangular"} and list(values) != sorted(values):
        raise BadValue(phrase("length-order", written=written))
    return Drawn.model_validate({"shape": name, "values": values})


def _number(part: str, written: str) -> int:
    if not re.fullmatch(r"\d{1,3}(\.\d{1,6})?", part):
        raise BadValue(phrase("bad-length", written=written))
    whole, _, decimals = part.partition(".")
    value = int(whole) * 1_000_000 + int(decimals.ljust(6, "0") or 0)
    if value == 0:
        raise BadValue(phrase("bad-length", written=written))
    return value


Length = Annotated[Drawn, BeforeValidator(parse_length)]
