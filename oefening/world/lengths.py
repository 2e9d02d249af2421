"""How long something takes, or by which factor it differs: fixed or drawn from a distribution."""

import re
from collections.abc import Callable
from typing import Annotated, Literal

from pydantic import BeforeValidator

from oefening.clock import parse_duration
from oefening.source import BadValue, Model, parse_factor
from oefening.text import phrase

Shape = Literal["fixed", "uniform", "triangular", "exponential", "lognormal", "weibull"]

PARAMETERS: dict[str, tuple[str, ...]] = {
    "fixed": ("value",),
    "uniform": ("value", "value"),
    "triangular": ("value", "value", "value"),
    "exponential": ("value",),
    "lognormal": ("value", "number"),
    "weibull": ("value", "number"),
}
"""What each shape takes, in order: low, mode, high; mean; median and sigma; scale and shape."""


class Drawn(Model):
    """A length in seconds or a factor in ppm; pure numbers (sigma, shape) are in ppm too."""

    noun = "noun.length"

    shape: Shape
    values: tuple[int, ...]


_CALL = re.compile(r"([a-z]+)\s*\(([^()]*)\)")


def parse_length(written: object) -> object:
    """The `Drawn` that `31h` or `lognormal(8h, 0.6)` says; raise `BadValue` if it says nothing."""
    return _parse(written, parse_duration, "bad-length", "length-order")


def parse_drawn_factor(written: object) -> object:
    """The `Drawn` that `80%` or `lognormal(100%, 0.3)` says; raise `BadValue` if nothing."""
    return _parse(written, parse_factor, "bad-drawn-factor", "drawn-factor-order")


def _parse(written: object, value: Callable[[str], int], bad: str, order: str) -> object:
    """`bad` and `order` are the keys of what is wrong with what says nothing, or goes down."""
    if not isinstance(written, str):
        return written
    call = _CALL.fullmatch(written.strip())
    if call is None:
        return Drawn(shape="fixed", values=(value(written),))
    name, inside = call.groups()
    wanted = PARAMETERS.get(name)
    given = [part.strip() for part in inside.split(",")]
    if wanted is None or len(given) != len(wanted):
        raise BadValue(phrase(bad, written=written))
    values = tuple(
        value(part) if kind == "value" else _number(part, written, bad)
        for part, kind in zip(given, wanted, strict=True)
    )
    if name in {"uniform", "triangular"} and list(values) != sorted(values):
        raise BadValue(phrase(order, written=written))
    return Drawn.model_validate({"shape": name, "values": values})


def _number(part: str, written: str, bad: str) -> int:
    if not re.fullmatch(r"\d{1,3}(\.\d{1,6})?", part):
        raise BadValue(phrase(bad, written=written))
    whole, _, decimals = part.partition(".")
    value = int(whole) * 1_000_000 + int(decimals.ljust(6, "0") or 0)
    if value == 0:
        raise BadValue(phrase(bad, written=written))
    return value


Length = Annotated[Drawn, BeforeValidator(parse_length)]
DrawnFactor = Annotated[Drawn, BeforeValidator(parse_drawn_factor)]
