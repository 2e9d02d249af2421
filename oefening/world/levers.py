"""A lever: a named bundle of effects that a decision can pull."""

from collections.abc import Callable, Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from oefening.clock import parse_duration, show_duration
from oefening.source import (
    Bilingual,
    Count,
    Data,
    Id,
    Model,
    Seconds,
    parse_count,
    parse_factor,
    parse_share,
)
from oefening.text import BadValue, Phrase, phrase
from oefening.text.content import content, duration
from oefening.world.provenance import FOUNDED, Provenance

ParameterKind = Literal["place", "share", "factor", "count", "duration", "id"]

SIZES: Mapping[ParameterKind, Callable[[str], int]] = {
    "share": parse_share,
    "factor": parse_factor,
    "count": parse_count,
    "duration": parse_duration,
}
"""How what is written of a kind that has a size is read: ppm, units, or seconds."""

UNITS: Mapping[ParameterKind, int] = {"share": 10_000, "count": 1, "duration": 3_600}
"""What a cost is counted by: a point of a percentage, one of them, an hour."""

LEAST: Mapping[ParameterKind, str] = {"count": "1"}
"""The smallest that does anything, where a parameter does not say so itself."""


class LeverParameter(Model):
    """What whoever pulls the lever may say."""

    noun = "noun.lever-parameter"

    kind: ParameterKind
    meaning: Bilingual
    told: Bilingual | None = None
    """How a pull tells it, amid a sentence, `{value}` for what was given; none: by its meaning."""
    default: str = ""
    """As written; empty: must be given."""
    only: Literal["region"] | None = None
    """Of a place: what it has to be; none: a region or a part of one."""
    neighbour_of: Id | None = None
    """Of a place: the parameter of the region that it is to adjoin; none: it may lie anywhere."""
    other_than: Id | None = None
    """Of a place: the parameter whose region it is not to be; none: it may be any."""
    least: str = ""
    """The smallest that can be given, as written; empty: one of what is counted, else anything."""
    most: str = ""
    """The largest that can be given, as written; empty: anything."""

    @model_validator(mode="after")
    def _of_its_kind(self) -> Self:
        for key in ("least", "most", "default"):
            written = getattr(self, key)
            if not written:
                continue
            if self.kind not in SIZES and key != "default":
                raise BadValue(phrase("bound-without-size", kind=self.kind), at=(key,))
            if self.kind in SIZES:
                SIZES[self.kind](written)
        return self


class Authority(Model):
    """Who may pull it, and from which GRIP level on."""

    noun = "noun.authority"

    who: Bilingual
    grip: Count = 0
    provenance: Provenance = "assumed"
    """Where the level comes from; what the law says, by the lever's basis."""


class Lever(Model):
    """Data beside the world; its effects are written with `{parameter}` in place of values."""

    noun = "noun.lever"

    name: Bilingual
    meaning: Bilingual
    parameters: dict[Id, LeverParameter] = {}
    route: Id | None = None
    """The way that the request for it goes first, of those that the crisis organisation knows."""
    lead: Seconds = 0
    """Seconds from the decision, or from the end of that way, until the effects begin."""
    lasts: Seconds | None = None
    """Seconds from then on until all that it brought about ends; none: until it is retracted. Its
    effects may say it as `{lasts}`."""
    people: Count = 0
    """Persons it ties up, however much of it is pulled."""
    money: Count = 0
    """Cost in euro, once."""
    per: Id | None = None
    """The parameter by which what follows is counted."""
    people_each: Count = 0
    """Persons for each one counted, point of a percentage, or hour."""
    money_each: Count = 0
    """Euro for each."""
    authority: Authority
    basis: str = ""
    """Law or regulation, where one is known."""
    effects: tuple[Data, ...]

    @model_validator(mode="after")
    def _founded(self) -> Self:
        provenance = self.authority.provenance
        if provenance in FOUNDED and not self.basis:
            raise BadValue(phrase("no-source", provenance=provenance), at=("authority",))
        return self

    @model_validator(mode="after")
    def _counted_by_what_is_asked(self) -> Self:
        if self.per is None:
            if self.people_each or self.money_each:
                raise BadValue(phrase("cost-without-per"), at=("per",))
            return self
        asked = self.parameters.get(self.per)
        if asked is None or asked.kind not in UNITS:
            raise BadValue(phrase("cost-per-what", name=self.per), at=("per",))
        return self


class LeverUse(Model):
    """A lever as pulled: which, and with what."""

    noun = "noun.lever-use"

    lever: Id
    with_: dict[Id, str] = Field(default={}, alias="with")
    lasts: Annotated[Seconds, Field(ge=1)] | None = None
    """Seconds from when it begins to work until what it brings about ends; none: as it says."""

    def ends(self, lever: Lever) -> int | None:
        """The seconds for which it works, being a pull of `lever`; None: until it is retracted."""
        return lever.lasts if self.lasts is None else self.lasts


def check_bounds(kind: ParameterKind, least: str, most: str, written: str) -> None:
    """Raise `BadValue` if what is written of a `kind` cannot be read or lies outside its bounds."""
    size = SIZES[kind](written)
    low, high = least or LEAST.get(kind, ""), most
    if (low and size < SIZES[kind](low)) or (high and size > SIZES[kind](high)):
        key = "within" if low and high else "at-least" if low else "at-most"
        bounds = {"least": _in_a_file(kind, low), "most": _in_a_file(kind, high)}
        raise BadValue(phrase(f"parameter-{key}", written=written, **bounds))


def _in_a_file(kind: ParameterKind, bound: str) -> str:
    """A bound as it is written in a file: `2d`, whoever reads it."""
    return show_duration(parse_duration(bound)) if kind == "duration" and bound else bound


def shown(kind: ParameterKind, bound: str) -> str | Phrase:
    """A bound or a default as people read it: a length of time in the units of their language."""
    return duration(parse_duration(bound)) if kind == "duration" and bound else bound


def kind_of(parameter: LeverParameter) -> Phrase:
    """`region`: of what kind that is what a lever has to be told."""
    return phrase(f"world-kind-{parameter.only or parameter.kind}")


def asked(name: str, parameter: LeverParameter) -> Phrase:
    """`to (region): Region that receives`: what a lever has to be told."""
    meaning = content(parameter.meaning.nl or "", parameter.meaning.en or "")
    default = shown(parameter.kind, parameter.default)
    key = "world-lever-default" if default else "world-lever-given"
    return phrase(key, name=name, kind=kind_of(parameter), meaning=meaning, default=default)
