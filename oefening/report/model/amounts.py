"""Numbers of the model as people read them: `5 days`, `€ 2,000`, `33%`."""

import re

from oefening.source import BadValue
from oefening.source.signed import parse_degrees
from oefening.source.values import parse_count, parse_factor
from oefening.text import Phrase, phrase
from oefening.text.content import counted, degrees, literal, number
from oefening.world.nodes import PERCENT

_LENGTH = re.compile(r"(\d+)([dhms])")
_THINGS = {"persons", "crews", "sites"}
_FEW = 10
"""Percents below which a tenth of one matters."""


def amount(written: str, unit: str) -> Phrase:
    """What is `written` in a world, counted in `unit`, in words; as it is where it is neither."""
    length = _LENGTH.fullmatch(written)
    if length is not None:
        return counted(f"report.amount.{length[2]}", int(length[1]))
    try:
        if written.endswith("°C"):
            return degrees(parse_degrees(written))
        if written.endswith("%"):
            return _percent(parse_factor(written))
        if unit == "EUR":
            return phrase("report.amount.money", count=number(parse_count(written)))
        if unit in _THINGS:
            return counted(f"report.amount.{unit}", parse_count(written))
    except BadValue:
        pass
    return literal(written)


def _percent(ppm: int) -> Phrase:
    """To the nearest percent; to the nearest tenth of one where there are few."""
    tenths = (ppm * 10 + PERCENT // 2) // PERCENT
    whole, tenth = divmod(tenths, 10)
    if tenth and whole < _FEW:
        return phrase("report.amount.tenths", whole=whole, tenth=tenth)
    return phrase("story.percent", percent=(ppm + PERCENT // 2) // PERCENT)
