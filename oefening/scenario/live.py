"""Live numbers: `{{ VR09.hospital.beds-free | round 10 }}` in a text, one path and one format.

A path is a place, a node or a convoy, and what of it is told; of a node alone its level. What it
comes to is known in play only. What stands in quotes between such braces is no number but that
text: `{{ "{{name}}" }}`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from oefening.clock import shorten
from oefening.errors import did_you_mean
from oefening.scenario import conditions as c
from oefening.source import Bilingual
from oefening.source.values import parse_address, parse_id
from oefening.text import BadValue, Language, Phrase, phrase
from oefening.text.content import counted, lasting, literal, number

OPENS = "{{"
FILLED = "${"
"""What begins a place for a parameter of the library, or for one of `each`."""
_QUOTED = r"""\s*(?:"[^"]*"|'[^']*')\s*"""
HOLE = re.compile(rf"\{{\{{({_QUOTED}|.*?)\}}\}}", re.DOTALL)
"""A number, or a text in quotes."""

_PLACE = r"[A-Z]{2}[0-9]{0,2}(?:/[\w-]+)?\."
_PATH = rf"{_PLACE}[\w.-]+(?:[ ]?\|[ ]?[\w ]+?)?[ ]?\}}\}}?"
MEANT = re.compile(
    rf"\{{\{{{_QUOTED}\}}\}}|\{{\{{(?:(?!\}}\}}|\{{\{{).)*\}}\}}"
    rf"|(?P<open>\{{\{{)(?:[ ]?{_PATH})?|\{{?[ ]?\b{_PATH}",
    re.DOTALL,
)
"""What in the text of an inject is meant for one of these, whole or with a brace too few: a path
beside a brace is meant for a number."""
NAMED = re.compile(rf"\{{\{{(?=\s*(?:{_PLACE}|convoy/))")
"""What begins a number wherever it stands: braces ahead of a place with something of it."""

Measure = Literal[
    "level",
    "hours-left",
    "without",
    "beds-free",
    "patients-waiting",
    "patients-in-care",
    "patients-late",
    "grip",
    "vehicles-under-way",
    "vehicles-held-up",
    "vehicles-arrived",
    "late",
]
MEASURES: tuple[Measure, ...] = get_args(Measure)

OF_PLACES = ("patients-waiting", "patients-in-care", "patients-late", "grip")
"""What is told of a place; all others, but those of convoys, are told of a node."""

CONVOY = "convoy/"
"""What stands ahead of the name of a convoy."""
OF_CONVOYS: tuple[Measure, ...] = (
    "vehicles-under-way",
    "vehicles-held-up",
    "vehicles-arrived",
    "late",
)
"""What is told of a convoy."""

Unit = Literal["share", "duration", "count"]
UNITS: dict[Measure, Unit] = {"level": "share", "hours-left": "duration", "late": "duration"}
"""What a measure comes to, where that is not a count."""

FORMATS: dict[Unit, tuple[str, ...]] = {
    "share": ("percent", "round N"),
    "duration": ("hours", "minutes"),
    "count": ("round N",),
}
_ROUND = re.compile(r"round\s+([1-9][0-9]{0,6})")
_POINT = 10_000


def _convoy(address: str) -> c.Condition:
    return c.ConvoyIs(convoy=address.removeprefix(CONVOY))


def _patients(are: Literal["waiting", "in-care", "late"]) -> Callable[[str], c.Condition]:
    return lambda address: c.PatientsAre(patients=address, are=are, at_least=0)


_CONDITIONS: dict[Measure, Callable[[str], c.Condition]] = {
    "level": lambda address: c.LevelIs(level=address, at_least=0),
    "hours-left": lambda address: c.HoursLeft(hours_left=address, below=0),
    "without": lambda address: c.Unmet(unmet=address, above=0),
    "patients-waiting": _patients("waiting"),
    "patients-in-care": _patients("in-care"),
    "patients-late": _patients("late"),
    "grip": lambda address: c.GripIs(grip=address, at_least=0),
    **dict.fromkeys(OF_CONVOYS, _convoy),
}


@dataclass(frozen=True, slots=True)
class Live:
    """One number of the world in a text."""

    address: str
    """Of the place or the node; of a convoy `convoy/` and its name."""
    measure: Measure
    form: str = ""
    """`hours` or `minutes`, of a duration that is told in whole ones."""
    step: int = 1
    """The multiples to the nearest of which it is rounded."""

    @property
    def unit(self) -> Unit:
        """What it comes to: ppm, seconds, or so many."""
        return UNITS.get(self.measure, "count")

    @property
    def condition(self) -> c.Condition | None:
        """A condition that is judged by the same of the world; None: there is none."""
        make = _CONDITIONS.get(self.measure)
        return None if make is None else make(self.address)

    @property
    def whole(self) -> int | None:
        """The points that a whole share is told as; None: it is no share."""
        return None if self.unit != "share" else _rounded(100, self.step)

    def told(self, value: int | None) -> Phrase:
        """`value` as the text says it; None: nothing drains, so there is no end."""
        if value is None:
            return phrase("live.no-end")
        match self.unit:
            case "share":
                points = _rounded(value, self.step * _POINT) // _POINT if self.step > 1 else 0
                floor = max(1, value // _POINT) if value else 0
                return literal(f"{points if self.step > 1 else floor}%")
            case "duration" if self.form == "hours":
                return counted("report.amount.h", value // 3_600)
            case "duration" if self.form == "minutes":
                return counted("report.amount.m", value // 60)
            case "duration":
                return lasting(value)
            case _:
                return number(_rounded(value, self.step))


def _rounded(value: int, step: int) -> int:
    """`value` to the nearest multiple of `step`, halves upwards."""
    return (2 * value + step) // (2 * step) * step


def parse_live(written: str) -> Live:
    """The number that is `written` between the braces; raise `BadValue` if it is none."""
    path, _, form = (part.strip() for part in written.partition("|"))
    if path.startswith(CONVOY):
        return _formed(_of_convoy(path), form)
    parse_address(path)
    ahead, _, last = path.rpartition(".")
    if not ahead:
        raise BadValue(phrase("live.of-what", place=path), _measures())
    if last in MEASURES:
        measure = next(one for one in MEASURES if one == last)
        address = ahead
    elif "." in ahead:
        hint = did_you_mean(last, MEASURES) or _measures()
        raise BadValue(phrase("live.unknown-measure", name=last), hint)
    else:
        measure, address = "level", path
    if measure in OF_CONVOYS:
        raise BadValue(phrase("live.of-a-convoy", measure=measure))
    if (measure in OF_PLACES) == ("." in address):
        key = "live.of-a-place" if measure in OF_PLACES else "live.of-a-node"
        example = "water" if measure == "without" else "power"
        raise BadValue(phrase(key, measure=measure, example=example))
    if measure == "beds-free" and not address.endswith(".hospital"):
        raise BadValue(phrase("live.of-hospitals"))
    return _formed(Live(address, measure), form)


def _of_convoy(path: str) -> Live:
    address, _, last = path.partition(".")
    parse_id(address.removeprefix(CONVOY))
    measure = next((one for one in OF_CONVOYS if one == last), None)
    if measure is None:
        hint = did_you_mean(last, OF_CONVOYS) or phrase("choose-from", names=", ".join(OF_CONVOYS))
        raise BadValue(phrase("live.unknown-measure", name=last), hint)
    return Live(address, measure)


def _formed(live: Live, form: str) -> Live:
    """`live` in the form that is written; raise `BadValue` if it cannot be told in that."""
    known = FORMATS[live.unit]
    if not form or (form == "percent" and form in known):
        return live
    if form in {"hours", "minutes"} and form in known:
        return Live(live.address, live.measure, form)
    rounded = _ROUND.fullmatch(form)
    if rounded is not None and "round N" in known:
        return Live(live.address, live.measure, "", int(rounded[1]))
    near = did_you_mean(form, [one for one in known if one != "round N"])
    hint = near or phrase("choose-from", names=", ".join(known))
    raise BadValue(phrase("live.bad-format", written=shorten(form)), hint)


def _measures() -> Phrase:
    return phrase("choose-from", names=", ".join(one for one in MEASURES if one not in OF_CONVOYS))


def unquoted(written: str) -> str | None:
    """What stands in quotes between the braces of `written`; None where it is a number."""
    inside = HOLE.fullmatch(written)
    said = inside[1].strip() if inside else ""
    return said[1:-1] if re.fullmatch(_QUOTED, said, re.DOTALL) else None


def quoted(text: str) -> str:
    """`text` written so that the text of an inject tells it as it is.

    >>> quoted("Dear {{name}}, hello"), quoted("{a}")
    ('Dear {{ "{{name}}" }}, hello', '{a}')
    """
    if FILLED not in text and not MEANT.search(text):
        return text
    ends = [at for at, letter in enumerate(text) if letter in "${}"]
    first, last = ends[0], ends[-1] + 1
    parts = [
        part
        for piece in re.split(r"(?<=\$)(?=\{)", text[first:last])
        for part in re.findall(r"""[^"]+|[^']+""", piece)
    ]
    marked = [(part, "'" if '"' in part else '"') for part in parts]
    told = "".join(f"{{{{ {mark}{part}{mark} }}}}" for part, mark in marked)
    return text[:first] + told + text[last:]


def numbers_in(text: str) -> "Iterator[re.Match[str]]":
    """The numbers in `text`, with what is written between their braces."""
    return (hole for hole in HOLE.finditer(text) if unquoted(hole[0]) is None)


def lives_in(text: Bilingual) -> Iterator[Live]:
    """The numbers in `text`, in whatever language; raise `BadValue` for what is none."""
    for written in (text.nl, text.en):
        for found in numbers_in(written or ""):
            yield parse_live(found[1])


def filled(text: Bilingual, value: Callable[[Live], int | None]) -> dict[str, str]:
    """By language `text` with each number in place, in the languages that it has."""
    written: dict[Language, str | None] = {"nl": text.nl, "en": text.en}
    return {
        language: _filled(said, value, language)
        for language, said in written.items()
        if said is not None
    }


def _filled(written: str, value: Callable[[Live], int | None], language: Language) -> str:
    def told(number: str) -> str:
        live = parse_live(number)
        return live.told(value(live)).render(language, begins=False)

    return filling(written, told)


def filling(text: str, told: Callable[[str], str]) -> str:
    """`text` with each number as it is `told` by what is written of it, and quotes as text."""

    def said(hole: "re.Match[str]") -> str:
        plain = unquoted(hole[0])
        return told(hole[1]) if plain is None else plain

    return HOLE.sub(said, text)


def as_told(told: Mapping[str, str], language: Language) -> str:
    """What was `told` in a language, or in the other one if it has not been translated."""
    return told.get(language) or next(iter(told.values()), "")


def is_live(text: Bilingual | None) -> bool:
    """Whether there is anything to be filled in `text`, and each of it can be."""
    if text is None or not any(HOLE.search(one or "") for one in (text.nl, text.en)):
        return False
    try:
        list(lives_in(text))
    except BadValue:  # of a log whose scenario was never checked
        return False
    return True
