"""Moments as an author writes them; seconds are worked out by the scenario's calendar."""

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from oefening.clock import check_moment, parse_duration
from oefening.source import BadValue, Id, Model
from oefening.text import phrase

Moment = Annotated[str, AfterValidator(check_moment)]
"""`D2 14:30` or `T+26h30m`, kept as written."""


class Behind(Model):
    """A delay behind another inject's release."""

    noun = "noun.after"

    inject: Id
    delay: int = 0
    """Seconds."""


def parse_after(written: object) -> object:
    """The `Behind` that `power-loss` or `power-loss +45m` says; raise `BadValue` for others."""
    if not isinstance(written, str):
        return written
    said = re.fullmatch(r"([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*\+\s*(\S+))?", written.strip())
    if said is None:
        raise BadValue(phrase("bad-after", written=written))
    inject, delay = said.groups()
    return {"inject": inject, "delay": parse_duration(delay) if delay else 0}


After = Annotated[Behind, BeforeValidator(parse_after)]
