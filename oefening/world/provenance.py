"""Where a number comes from: every parameter of the world says so."""

from typing import Literal

from oefening.source import Bilingual, Id, Model

Provenance = Literal["law", "read", "derived", "recalled", "assumed"]
"""`law` and `read`: seen in the source named; `derived`: arithmetic on such; `recalled`: general
knowledge, not looked up; `assumed`: our own guess, whatever it was inferred from."""

FOUNDED: frozenset[Provenance] = frozenset({"law", "read", "derived"})
"""Those that mean nothing without a source."""

Confidence = Literal["high", "medium", "low"]


class Source(Model):
    """A publication that a number was taken from."""

    noun = "noun.source"

    publisher: str
    title: str
    date: str
    """As printed: `2023`, `2025-08-07`, or which text of a law was read."""
    address: str = ""
    via: str = ""
    """The mirror or copy it was read through, where it was not read at its publisher's."""


class Parameter(Model):
    """A number of the world by name, as written, with its unit and where it comes from."""

    noun = "noun.parameter"

    value: str
    """As written where it is used: `2h`, `35%`, `2500`."""
    unit: str
    meaning: Bilingual
    provenance: Provenance
    confidence: Confidence
    source: Id | None = None
    """Key in the world's table of sources; none only for what is recalled or assumed."""
    low: str = ""
    high: str = ""
    """The range within which it may lie, written like the value; empty where nobody knows."""
    note: Bilingual | None = None
