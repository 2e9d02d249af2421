"""Conditions: data that say when an inject comes due. Evaluated elsewhere, explained leaf by leaf.

A condition is a mapping recognised by its first key: a leaf (`level`, `hours-left`, `unmet`,
`patients`, `decision`, `inject`, `since`, `grip`) or a combination (`all`, `any`, `not`). Each may
carry `for:`, the time for which it must have held without a break.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, SerializerFunctionWrapHandler, WrapSerializer

from oefening.source import Address, Count, Flag, Id, Model, Seconds, Share, by_key
from oefening.world.care import Urgency

InjectState = Literal[
    "waiting", "due", "released", "acknowledged", "held", "skipped", "retracted", "closed"
]


def in_a_list(value: object) -> object:
    """`value`, or, if it is written alone, the list that holds it."""
    return [value] if isinstance(value, str) else value


def _alone(ids: tuple[str, ...], write: SerializerFunctionWrapHandler) -> object:
    """The id alone where there is one, as logs have always had it."""
    return ids[0] if len(ids) == 1 else write(ids)


OneOrMore = Annotated[
    tuple[Id, ...], BeforeValidator(in_a_list), WrapSerializer(_alone, when_used="json")
]
"""Ids in a list; one may be written alone."""

LOST = "lost"
"""Behind the path of a condition that must come back: that it has been seen not to hold."""


class Sustained(Model):
    """What every condition can carry."""

    for_: Seconds = Field(default=0, alias="for")
    returns: Flag = False
    """It must have not held at some time since STARTEX: what is so from the start is not enough."""


class LevelIs(Sustained):
    """A node's level is below, or at least, a share."""

    noun = "noun.condition"

    level: Address
    below: Share | None = None
    at_least: Share | None = None


class HoursLeft(Sustained):
    """At its present rate a stock or a backup lasts less than `below`."""

    noun = "noun.condition"

    hours_left: Address
    on: Address | None = None
    """The supplier whose loss is bridged; none: the node's own stock, or its shortest backup."""
    below: Seconds


class Unmet(Sustained):
    """So many persons in a place lack a need."""

    noun = "noun.condition"

    unmet: Address
    above: Count


class PatientsAre(Sustained):
    """So many patients of a place are waiting, in care, or were not treated in time."""

    noun = "noun.condition"

    patients: Address
    are: Literal["waiting", "in-care", "late"] = "waiting"
    """Waiting for an ambulance or for treatment; on their way, in treatment or in a bed, or waiting
    for one; not treated in time so far."""
    of: Urgency | None = None
    """Those of one class; none: all."""
    at_least: Count


class DecisionTaken(Sustained):
    """A decision has been taken (with this option, if one is named)."""

    noun = "noun.condition"

    decision: Id
    option: OneOrMore = ()
    """One of these; none: any."""


class InjectIs(Sustained):
    """An inject is in a state."""

    noun = "noun.condition"

    inject: Id
    is_: InjectState = Field(default="released", alias="is")


class Since(Sustained):
    """So much time has passed since an inject was released or a decision was taken."""

    noun = "noun.condition"

    since: Id
    at_least: Seconds


class GripIs(Sustained):
    """A place is at a GRIP level, or above it."""

    noun = "noun.condition"

    grip: str
    at_least: Count


class ConvoyIs(Sustained):
    """A convoy is in a state."""

    noun = "noun.condition"

    convoy: Id
    is_: Literal["departed", "held-up", "arrived"] = Field(default="arrived", alias="is")
    """Some of it has left; some of it stands still or waits; all that left is there."""


class All(Sustained):
    """All of these hold."""

    noun = "noun.condition"

    all: tuple["Condition", ...]


class Any(Sustained):
    """At least one of these holds."""

    noun = "noun.condition"

    any: tuple["Condition", ...]


class Not(Sustained):
    """The condition inside does not hold."""

    noun = "noun.condition"

    not_: "Condition" = Field(alias="not")


Condition = Annotated[
    LevelIs
    | HoursLeft
    | Unmet
    | PatientsAre
    | DecisionTaken
    | InjectIs
    | Since
    | GripIs
    | ConvoyIs
    | All
    | Any
    | Not,
    by_key(
        "noun.condition",
        LevelIs,
        HoursLeft,
        Unmet,
        PatientsAre,
        DecisionTaken,
        InjectIs,
        Since,
        GripIs,
        ConvoyIs,
        All,
        Any,
        Not,
    ),
]

for _combination in (All, Any, Not):
    _combination.model_rebuild()


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """The conditions that it is made of."""
    match condition:
        case All(all=parts) | Any(any=parts):
            return parts
        case Not(not_=part):
            return (part,)
        case _:
            return ()


def walk(condition: Condition, path: str) -> Iterator[tuple[str, Condition]]:
    """Every condition in it with its path, parts before wholes."""
    for number, part in enumerate(parts_of(condition)):
        yield from walk(part, f"{path}.{number}")
    yield path, condition
