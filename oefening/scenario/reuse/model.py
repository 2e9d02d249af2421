"""An inject of the library: its parameters, and the inject with holes where these go."""

import re
from typing import Literal, Self, get_args

from pydantic import Field, model_validator

from oefening.errors import did_you_mean
from oefening.source import Bilingual, Data, Id, Model, Title, Words
from oefening.text import BadValue, phrase
from oefening.world.levers import SIZES, ParameterKind, check_bounds

HOLE = re.compile(r"\$\{([^{}]*)\}")
"""Where what is given for a parameter goes: `${place}`."""

HALF = re.compile(r"\$\{(?![^{}]*\})")
"""What begins such a place and does not end it."""

EACH = ("each", "each.id", "each.value")
"""What goes there of something said for each of several places: the place, it as an id, and what
is given for it."""

ID = "id"
"""What goes there of every inject of the library: the id of its use."""

RESERVED = (ID, EACH[0])
"""Names that no parameter can have."""

Kind = Literal[
    "place",
    "region",
    "area",
    "address",
    "capacity",
    "cell",
    "cells",
    "voice",
    "count",
    "share",
    "factor",
    "duration",
    "text",
    "choice",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

LISTED: Kind = "cells"
"""Kind of which several are given: a list, or one alone."""

MEASURED: dict[str, ParameterKind] = {kind: kind for kind in SIZES}
"""Kinds that have a size, by name, and so may have bounds."""


class InjectParameter(Model):
    """What whoever uses the inject says."""

    noun = "noun.inject-parameter"

    type: Kind
    meaning: Bilingual
    default: Words | None = None
    """As written; none: must be given."""
    least: str = ""
    """The smallest that is accepted, as written."""
    most: str = ""
    """The largest."""
    choices: dict[Id, Title] = Field(default_factory=dict)
    """What there is to choose from, with how a text says it."""

    @model_validator(mode="after")
    def _fits_its_type(self) -> Self:
        for key, bound in (("least", self.least), ("most", self.most)):
            if not bound:
                continue
            if self.type not in MEASURED:
                raise BadValue(phrase("bound-without-size", kind=self.type), at=(key,))
            SIZES[MEASURED[self.type]](bound)
        if self.least and self.most:
            kind = MEASURED[self.type]
            if SIZES[kind](self.least) > SIZES[kind](self.most):
                crossed = phrase("bounds-crossed", least=self.least, most=self.most)
                raise BadValue(crossed, at=("most",))
        if (self.type == "choice") != bool(self.choices):
            raise BadValue(phrase("choices-without-choice"), at=("choices",))
        if isinstance(self.default, Bilingual) and self.type != "text":
            raise BadValue(phrase("default-no-text", kind=self.type), at=("default",))
        return self

    @model_validator(mode="after")
    def _is_by_default_what_it_may_be(self) -> Self:
        """What names something of a scenario is seen where it is used; the rest is seen here."""
        if not isinstance(self.default, str):
            return self
        try:
            if self.type in MEASURED:
                check_bounds(MEASURED[self.type], self.least, self.most, self.default)
        except BadValue as wrong:
            raise BadValue(wrong.phrase, wrong.hint, ("default",)) from None
        if self.type == "choice" and self.default not in self.choices:
            known = ", ".join(self.choices)
            message = phrase("bad-choice", value=self.default, choices=known)
            raise BadValue(message, did_you_mean(self.default, self.choices), ("default",))
        return self


class LibraryInject(Model):
    """A file of the library."""

    noun = "noun.library-inject"

    format: Literal["1"]
    id: Id
    title: Bilingual
    """What it is called where one chooses among them."""
    summary: Bilingual
    """What it is for."""
    parameters: dict[Id, InjectParameter] = Field(default_factory=dict)
    inject: Data
    """Fields of an inject, with `${parameter}` in texts and values."""

    @model_validator(mode="after")
    def _no_name_is_reserved(self) -> Self:
        for name in RESERVED:
            if name in self.parameters:
                reserved = phrase("reserved-parameter", name=name)
                raise BadValue(reserved, at=("parameters", name), of_key=True)
        return self
