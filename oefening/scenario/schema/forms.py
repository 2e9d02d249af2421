"""How values are written, as JSON Schema: by the function that reads them.

An editor reads YAML as its version 1.2 has it: digits are a number there, and `yes` is a text.
"""

from collections.abc import Callable, Mapping

from pydantic import JsonValue

from oefening.clock import check_moment
from oefening.scenario.conditions import in_a_list
from oefening.scenario.moments import parse_after
from oefening.source import parse_count, parse_factor, parse_id, parse_share
from oefening.source.bilingual import in_both, in_both_or_none
from oefening.source.signed import parse_degrees, parse_points
from oefening.source.values import parse_address, parse_flag, parse_seconds
from oefening.text import Language, phrase
from oefening.world.lengths import PARAMETERS, parse_drawn_factor, parse_length

Form = dict[str, JsonValue]

ID = "[a-z0-9]+(-[a-z0-9]+)*"
DURATION = "(?=[0-9])([0-9]{1,9}d)?([0-9]{1,9}[hu])?([0-9]{1,9}m)?([0-9]{1,9}s)?"
PERCENT = r"[0-9]{1,9}(\.[0-9]{1,4})?\s*%"
SHARE = r"(100(\.0{1,4})?|[0-9]{1,2}(\.[0-9]{1,4})?)\s*%"
CLOCK = r"D(0|-?[1-9][0-9]{0,3})\s+[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?"
SINCE = (
    r"T[+-]([0-9]{1,6}:[0-9]{2}(:[0-9]{2})?|(?=[0-9])([0-9]+d)?([0-9]+[hu])?([0-9]+m)?([0-9]+s)?)"
)
DRAWN = "|".join(name for name in PARAMETERS if name != "fixed")

FORMS: Mapping[Callable[..., object], str] = {
    parse_id: "id",
    parse_address: "address",
    parse_seconds: "duration",
    parse_share: "share",
    parse_factor: "factor",
    parse_count: "count",
    parse_flag: "flag",
    parse_length: "length",
    parse_drawn_factor: "drawn-factor",
    parse_points: "points",
    parse_degrees: "degrees",
    check_moment: "moment",
    parse_after: "after",
    in_both: "label",
    in_a_list: "ids",
    in_both_or_none: "label",
}
"""What each function reads is written in this form."""


def _pattern(pattern: str) -> Form:
    return {"type": "string", "pattern": f"^({pattern})$"}


def _call(value: str) -> str:
    return rf"{value}|({DRAWN})\s*\([^()]*\)"


WRITTEN: Mapping[str, Form] = {
    "id": {"type": ["string", "integer"], "pattern": f"^{ID}$", "maxLength": 64},
    "address": _pattern(rf"[A-Z]{{2,8}}[0-9]{{0,3}}(/{ID})?(\.{ID})*"),
    "duration": _pattern(DURATION),
    "share": _pattern(SHARE),
    "factor": _pattern(PERCENT),
    "count": {"type": ["integer", "string"], "minimum": 0, "pattern": "^[0-9]+$"},
    "flag": {"type": "string", "enum": ["yes", "no"]},
    "length": _pattern(_call(DURATION)),
    "drawn-factor": _pattern(_call(PERCENT)),
    "points": _pattern(rf"[+-]\s*({SHARE})"),
    "degrees": _pattern(r"[+-]?[0-9]{1,3}(\.[0-9])?\s*°C"),
    "moment": _pattern(f"{CLOCK}|{SINCE}"),
    "after": _pattern(rf"{ID}(\s*\+\s*{DURATION})?"),
    "ids": {
        "anyOf": [
            {"type": ["string", "integer"], "pattern": f"^{ID}$"},
            {"type": "array", "items": {"type": ["string", "integer"], "pattern": f"^{ID}$"}},
        ]
    },
    "civil": _pattern("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}"),
    "text": {"type": ["string", "number", "boolean"]},
}
"""Each form; `civil` is the start of a scenario, `text` anything on a line."""


def said(form: Form, name: str, language: Language) -> Form:
    """The `form` called `name`, with what an editor says of what is not written so."""
    told = phrase(f"schema.form.{name}").render(language, begins=False)
    return {**form, "patternErrorMessage": told, "errorMessage": told}
