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
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import (
    Annotated,
    Any,
    Final,
    Generic,
    Literal,
    NamedTuple,
    TypeVar,
    Union,
    get_args,
    get_type_hints,
)

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, create_model

from oefening.clock import Calendar
from oefening.commands import Command
from oefening.errors import JournalError
from oefening.events import Event
from oefening.scenario.model import Scenario
from oefening.source import Count, Model
from oefening.text import Phrase, phrase
from oefening.world.model import World

Body = TypeVar("Body")

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
    """Exercise second at which they part; older forks do not say it."""


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
    said = format_of(line, FORMAT, "line-no-header")
    try:
        return Header.model_validate(said)
    except ValidationError as error:
        fields = ", ".join(".".join(map(str, fault["loc"])) for fault in error.errors()[:3])
        raise JournalError(phrase("line-bad-header", fields=fields)) from error


def format_of(line: str | bytes, known: int, otherwise: str) -> dict[str, object]:
    """What the first line of a file says, whose format is `known` or older.

    Raise `JournalError` for anything else; `otherwise` is the key of what a line without a format
    is told to be.
    """
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise JournalError(phrase("line-not-json")) from error
    number = said.get("format") if isinstance(said, dict) else None
    if type(number) is not int:
        raise JournalError(phrase(otherwise))
    if number > known:
        raise JournalError(phrase("line-newer-format", format=number, known=known))
    return dict(said)


def encode(record: Record, prev: str) -> str:
    """The line of `record`, without its line end; `prev` is the digest of the line before it."""
    said = _SHAPES.said(record.body)
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
    body, said = _SHAPES.read(line)
    record = Record(said["n"], said["at"], body, said.get("seat"), said.get("wall", ""))
    return record, said["prev"]


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


class Shapes(Generic[Body]):
    """What lines may say: of each kind its fields, and what else a line of it has.

    No more, of the right type, and no less, but for the fields that came `later`.
    """

    def __init__(
        self,
        kinds: Mapping[str, type[Body]],
        beside: Callable[[type[Body]], Mapping[str, object]],
        later: Mapping[str, object] = {},
    ) -> None:
        """Each of the `kinds` by its name; a line of one has fields `beside` those of its body.

        Of those the type is given.
        """
        self._kinds = kinds
        self._beside = beside
        self._later = later
        self._names = {name: _fields(kind) for name, kind in kinds.items()}

    def said(self, body: Body) -> dict[str, object]:
        """What a line of `body` says of it: its kind, and its fields but the later that say no."""
        kind = type(body).__name__
        said: dict[str, object] = {
            name: value
            for name in self._names[kind]
            if (value := getattr(body, name)) != self._later.get(name, _ALWAYS)
        }
        said["kind"] = kind
        return said

    def read(self, line: str | bytes) -> tuple[Body, dict[str, Any]]:
        """The body that `line` says, and what it says beside that.

        Raise `JournalError` that says what is wrong with the line, though not which line it is.
        """
        try:
            said = self._lines.validate_json(line).__dict__
        except ValidationError as error:
            raise JournalError(self._fault(error)) from error
        kind = said.pop("kind")
        body = {name: said.pop(name) for name in self._names[kind]}
        return self._kinds[kind](**body), said

    @cached_property
    def _lines(self) -> TypeAdapter[BaseModel]:
        """Of every kind its shape.

        Built when it is first needed, since that takes as long as reading some thousand lines.
        """
        shapes: Any = tuple(self._shape(name, kind) for name, kind in self._kinds.items())
        return TypeAdapter(Annotated[Union[shapes], Field(discriminator="kind")])  # noqa: UP007

    def _shape(self, name: str, kind: type[Body]) -> type[BaseModel]:
        parts: dict[str, Any] = {**get_type_hints(kind), "kind": Literal[name]}
        parts |= self._beside(kind)
        parts = {part: (hint, self._later.get(part, ...)) for part, hint in parts.items()}
        return create_model(name, __config__=_STRICT, **parts)

    def _fault(self, error: ValidationError) -> Phrase:
        """What is wrong with a line, in our words."""
        faults = error.errors(include_url=False)
        kind, *_ = (*faults[0]["loc"], "")
        if faults[0]["type"] == "json_invalid":
            return phrase("line-not-json")
        if faults[0]["type"] == "union_tag_invalid":
            return phrase("line-unknown-kind", kind=faults[0]["ctx"]["tag"])
        if kind not in self._kinds:
            return phrase("line-no-kind")
        wrong = dict.fromkeys(str(fault["loc"][1]) for fault in faults)
        return phrase("line-wrong-fields", kind=str(kind), fields=", ".join(wrong))


def _fields(kind: type[object]) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))  # type: ignore[arg-type]  # a dataclass


_STRICT = ConfigDict(extra="forbid", strict=True, defer_build=True)
"""Of a shape, which is never met but in the union of all of them."""


def _beside(kind: type[Command | Event]) -> Mapping[str, object]:
    """What a line of the journal says beside its body."""
    always = {"n": int, "at": int, "prev": str}
    return always | {"seat": Seat, "wall": str} if kind in get_args(Command) else always


_SHAPES: Final[Shapes[Command | Event]] = Shapes(KINDS, _beside, LATER)
