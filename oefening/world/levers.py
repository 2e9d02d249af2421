"""A lever: a named bundle of effects that a decision can pull."""

from typing import Literal

from pydantic import Field

from oefening.source import Bilingual, Count, Data, Id, Model, Seconds

ParameterKind = Literal["place", "share", "factor", "count", "duration", "id"]


class LeverParameter(Model):
    """What whoever pulls the lever may say."""

    noun = "noun.lever-parameter"

    kind: ParameterKind
    meaning: Bilingual
    told: Bilingual | None = None
    """How a pull tells it, amid a sentence, `{value}` for what was given; none: by its meaning."""
    default: str = ""
    """As written; empty: must be given."""


class Authority(Model):
    """Who may pull it, and from which GRIP level on."""

    noun = "noun.authority"

    who: Bilingual
    grip: Count = 0


class Lever(Model):
    """Data beside the world; its effects are written with `{parameter}` in place of values."""

    noun = "noun.lever"

    name: Bilingual
    meaning: Bilingual
    parameters: dict[Id, LeverParameter] = {}
    lead: Seconds = 0
    """Seconds from the decision until the effects begin."""
    people: Count = 0
    """Persons it ties up."""
    money: Count = 0
    """Cost in euro, once."""
    authority: Authority
    basis: str = ""
    """Law or regulation, where one is known."""
    effects: tuple[Data, ...]


class LeverUse(Model):
    """A lever as pulled: which, and with what."""

    noun = "noun.lever-use"

    lever: Id
    with_: dict[Id, str] = Field(default={}, alias="with")
