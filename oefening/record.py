"""Records and the header: what the journal consists of, and the lines they are written as.

A line is one JSON object: no spaces, UTF-8, no escapes but the necessary. The header's line has the
header's own fields, in the order of their models, and what an author listed in the author's order,
since screens show it so. A record's line has the fields of its body, with sorted keys, and beside
them `kind`, `n` (its number), `at` (the exercise second), `prev` (SHA-256 of the line before it)
and, for a command, `seat` and `wall`:

    {"at":5400,"by":"scenario","inject":"power-loss","kind":"InjectReleased","n":18,"prev":"9f…"}
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Annotated, Any, Final, Literal, NamedTuple, Union, get_args, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, create_model

from oefening.clock import Calendar
from oefening.commands import Command
from oefening.errors import JournalError
from oefening.events import Event
from oefening.scenario.model import Scenario
from oefening.source import Count, Model
from oefening.text import Phrase, phrase
from oefening.world.model import World

FORMAT: Final = 1
"""Number of the shape of lines; raised with an upcast for every older one."""

ENGINE = 4
"""Raised whenever the same header and commands would give other records."""

LATER: Mapping[str, object] = {
    "all_at": 0,
    "asked": None,
    "back_at": None,
    "brings": None,
    "came": 0,
    "capped": None,
    "claim": None,
    "first": None,
    "fuel": None,
    "fuel_class": None,
    "name": None,
    "not_so": (),
    "of_class": None,
    "owners": (),
    "recharge": None,
    "told": None,
    "seen_at": None,
    "shares": None,
    "waited": {},
}
"""Fields that the first lines of this format did not have, with what it says that they are absent.

So they are left out where they say just that.
"""


_ALWAYS = object()
"""No field has this value, so one that is compared with it is written whatever it says."""


class Parent(Model):
    """What a fork was taken from."""

    noun = "noun.parent"

    digest: str
    """Of the parent's line `at`."""
    at: Count
    """Number of the last record that both share."""
    instant: Count | None = None
    """Exercise second up to and including which both are the same; older forks do not say it."""


class Redraw(Model):
    """Chance anew after a moment: the past stays as it was drawn."""

    noun = "noun.redraw"

    after: Count
    """Exercise second."""
    with_: Count
    """Which of the alternatives."""


class Header(Model):
    """All that a run depends on besides its commands."""

    noun = "noun.header"

    format: Literal[1] = FORMAT
    engine: Count = ENGINE
    program: str = ""
    """Version of the program that wrote it, for information."""
    seed: Count
    parent: Parent | None = None
    redraw: Redraw | None = None
    calendar: Calendar
    scenario: Scenario
    world: World
    """Last, since it is most of a header, and who only wants to know whose log it is stops here."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Who asked: a cell and a function, never a person's name unless typed into the roster."""

    cell: str = "exercise-control"
    function: str = "facilitator"


PROGRAM = Seat(function="program")
"""Who asks for what the program does by itself: pausing, and tying the clocks together anew."""


class Record(NamedTuple):
    """One line of the journal behind the header."""

    number: int
    """From 1."""
    at: int
    """Exercise second."""
    body: Command | Event
    seat: Seat | None = None
    """Who asked, for a command."""
    wall: str = ""
    """When in the room, for a command: ISO 8601 in UTC."""

    @property
    def command(self) -> bool:
        """Whether a seat asked for it, rather than that it followed."""
        return self.seat is not None


KINDS: dict[str, type[Command | Event]] = {
    kind.__name__: kind for kind in (*get_args(Command), *get_args(Event))
}
"""Every kind of body by the name that stands in a line."""


def encode_header(header: Header) -> str:
    """The first line of a journal, without its line end.

    Fields that have their default are left out, so another default is another format.
    """
    made = {"format": header.format, "engine": header.engine, "program": header.program}
    return _IN_ORDER.encode(made | header.dump())


def decode_header(line: str | bytes) -> Header:
    """The header that `line` says; raise `JournalError` for anything else."""
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise JournalError(phrase("line-not-json")) from error
    number = said.get("format") if isinstance(said, dict) else None
    if type(number) is not int:
        raise JournalError(phrase("line-no-header"))
    if number > FORMAT:
        raise JournalError(phrase("line-newer-format", format=number, known=FORMAT))
    try:
        return Header.model_validate(said)
    except ValidationError as error:
        fields = ", ".join(".".join(map(str, fault["loc"])) for fault in error.errors()[:3])
        raise JournalError(phrase("line-bad-header", fields=fields)) from error


def encode(record: Record, prev: str) -> str:
    """The line of `record`, without its line end; `prev` is the digest of the line before it."""
    body, kind = record.body, type(record.body).__name__
    said: dict[str, object] = {
        name: value
        for name in _names(kind)
        if (value := getattr(body, name)) != LATER.get(name, _ALWAYS)
    }
    said["kind"] = kind
    said["n"] = record.number
    said["at"] = record.at
    said["prev"] = prev
    if record.seat is not None:
        said["seat"] = {"cell": record.seat.cell, "function": record.seat.function}
        said["wall"] = record.wall
    return canonical(said)


def decode(line: str | bytes) -> tuple[Record, str]:
    """The record that `line` says, and the digest of the line before it that it carries.

    Raise `JournalError` that says what is wrong with the line, though not which line it is.
    """
    try:
        said = _lines().validate_json(line).__dict__
    except ValidationError as error:
        raise JournalError(_fault(error)) from error
    body = KINDS[said.pop("kind")]
    number, at, prev = said.pop("n"), said.pop("at"), said.pop("prev")
    seat, wall = said.pop("seat", None), said.pop("wall", "")
    return Record(number, at, body(**said), seat, wall), prev


def canonical(value: object) -> str:
    """`value` as the one JSON text it has."""
    return _JSON.encode(value)


def digest(line: str | bytes) -> str:
    """SHA-256 of a line without its line end, in hexadecimal."""
    return hashlib.sha256(line if isinstance(line, bytes) else line.encode()).hexdigest()


def _plain(value: object) -> object:
    """What JSON cannot say by itself: the effects and levers inside a body."""
    if isinstance(value, Model):
        return value.dump()
    raise TypeError(value)


def _encoder(*, sort_keys: bool) -> json.JSONEncoder:
    return json.JSONEncoder(
        sort_keys=sort_keys,
        separators=(",", ":"),
        ensure_ascii=False,
        allow_nan=False,
        default=_plain,
    )


_JSON = _encoder(sort_keys=True)
_IN_ORDER = _encoder(sort_keys=False)


@cache
def _names(kind: str) -> tuple[str, ...]:
    return tuple(part.name for part in fields(KINDS[kind]))


@cache
def _lines() -> TypeAdapter[BaseModel]:
    """What lines may say: of each kind its fields, no more, and of the right type.

    And no less, but for those that came later.

    Built when it is first needed, since that takes as long as reading some thousand lines.
    """
    shapes: Any = tuple(_shape(name, kind) for name, kind in KINDS.items())
    return TypeAdapter(Annotated[Union[shapes], Field(discriminator="kind")])  # noqa: UP007


_STRICT = ConfigDict(extra="forbid", strict=True, defer_build=True)
"""Of a shape, which is never met but in the union of all of them."""


def _shape(name: str, kind: type[Command | Event]) -> type[BaseModel]:
    parts: dict[str, Any] = {**get_type_hints(kind), "kind": Literal[name]}
    parts |= {"n": int, "at": int, "prev": str}
    if kind in get_args(Command):
        parts |= {"seat": Seat, "wall": str}
    parts = {part: (hint, LATER.get(part, ...)) for part, hint in parts.items()}
    return create_model(name, __config__=_STRICT, **parts)


def _fault(error: ValidationError) -> Phrase:
    """What is wrong with a line, in our words."""
    faults = error.errors(include_url=False)
    kind, *_ = (*faults[0]["loc"], "")
    if faults[0]["type"] == "json_invalid":
        return phrase("line-not-json")
    if faults[0]["type"] == "union_tag_invalid":
        return phrase("line-unknown-kind", kind=faults[0]["ctx"]["tag"])
    if kind not in KINDS:
        return phrase("line-no-kind")
    wrong = dict.fromkeys(str(fault["loc"][1]) for fault in faults)
    return phrase("line-wrong-fields", kind=str(kind), fields=", ".join(wrong))
