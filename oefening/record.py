"""Records and the header: what the journal consists of, and the lines they are written as.

A line is one canonical JSON object: sorted keys, no spaces, UTF-8, no escapes but the necessary.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from pydantic import TypeAdapter, ValidationError

from oefening.clock import Calendar
from oefening.commands import Command
from oefening.errors import JournalError
from oefening.events import Event
from oefening.scenario.model import Scenario
from oefening.source import Count, Model
from oefening.text import phrase
from oefening.world.model import World

FORMAT = 1
"""Number of the shape of lines; raised with an upcast for every older one."""

ENGINE = 1
"""Raised whenever the same header and commands would give other records."""


class Parent(Model):
    """What a fork was taken from."""

    noun = "noun.parent"

    digest: str
    """Of the parent's line `at`."""
    at: Count
    """Number of the last record that both share."""


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
    scenario: Scenario
    world: World
    calendar: Calendar
    parent: Parent | None = None
    redraw: Redraw | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """Who asked: a cell and a function, never a person's name unless typed into the roster."""

    cell: str = "exercise-control"
    function: str = "facilitator"


@dataclass(frozen=True, slots=True)
class Record:
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


def canonical(value: object) -> str:
    """`value` as the one JSON text it has."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def digest(line: str) -> str:
    """SHA-256 of a line without its line end, in hexadecimal."""
    return hashlib.sha256(line.encode()).hexdigest()
