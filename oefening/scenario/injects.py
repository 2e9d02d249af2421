"""Injects and decisions: what moves play, and what players may answer."""

from typing import Literal

from pydantic import Field

from oefening.clock import Calendar
from oefening.scenario.conditions import Condition
from oefening.scenario.moments import After, Moment
from oefening.source import Bilingual, Flag, Id, Label, Model, Seconds
from oefening.world.effects import Effect
from oefening.world.levers import LeverUse

InjectKind = Literal[
    "inject", "contingency", "expected-action", "controller-action", "information", "administrative"
]
Release = Literal["automatic", "manual"]


class ExpectedAction(Model):
    """What a cell is expected to do; an observation is written against it, never a failure."""

    noun = "noun.expected-action"

    id: Id
    text: Bilingual
    cell: Id
    within: Seconds | None = None
    """Seconds after the inject's release, or after `at`."""
    at: Moment | None = None
    """From when it is expected; none: from the inject's release."""
    task: Id | None = None


class Inject(Model):
    """One line of the MSEL."""

    noun = "noun.inject"
    ahead = ("use", "with")

    id: Id
    kind: InjectKind = "inject"
    at: Moment | None = None
    after: After | None = None
    when: Condition | None = None
    if_: Condition | None = Field(default=None, alias="if")
    """What must hold when its time has come: asked once, and if it does not, it is left out."""
    on_call: Flag = False
    """In the reserve until the facilitator uses it."""
    release: Release = "manual"
    from_: str = Field(default="", alias="from")
    """A cell, or whoever outside the room the message comes from."""
    to: tuple[Id, ...] = ()
    channel: Label = None
    """How it is brought."""
    track: Label = None
    """Line of the story that it belongs to."""
    title: Bilingual
    body: Bilingual | None = None
    asserts: tuple[Condition, ...] = ()
    """What its text takes for granted."""
    expected: tuple[ExpectedAction, ...] = ()
    within: Seconds | None = None
    """Of an expected action that stands alone: seconds after `at`."""
    objectives: tuple[Id, ...] = ()
    tasks: tuple[Id, ...] = ()
    contingency_of: Id | None = None
    """The inject or expected action whose failing to come this is held for."""
    effects: tuple[Effect, ...] = ()
    levers: tuple[LeverUse, ...] = ()
    decision: Id | None = None
    """The decision that it puts before the players."""
    controller: Label = None
    """The function that brings it."""
    notes: Bilingual | None = None
    """For exercise control only."""
    extra: dict[str, str] = Field(default_factory=dict)
    """What a spreadsheet says of it besides, by the title of the column."""
    origin: str = ""
    """Where it was taken from: file, sheet and row."""

    def planned(self, calendar: Calendar) -> int | None:
        """The second at which the clock brings it, negative ahead of STARTEX; None: not the clock.

        Only an administrative inject lies ahead of STARTEX, and can be worked on from there on.
        """
        return None if self.at is None else calendar.at(self.at, allowed=True)

    @property
    def expects(self) -> tuple[ExpectedAction, ...]:
        """The actions that it expects: those it lists, or itself if it is one that stands alone."""
        if self.expected or self.kind != "expected-action" or not self.to:
            return self.expected
        itself = ExpectedAction(
            id=self.id,
            text=self.title,
            cell=self.to[0],
            within=self.within,
            at=self.at,
            task=next(iter(self.tasks), None),
        )
        return (itself,)


class Option(Model):
    """One answer to a decision, with what follows from it."""

    noun = "noun.option"

    id: Id
    text: Bilingual
    effects: tuple[Effect, ...] = ()
    levers: tuple[LeverUse, ...] = ()


class Decision(Model):
    """A question to a cell, with options."""

    noun = "noun.decision"

    id: Id
    question: Bilingual
    cell: Id
    options: tuple[Option, ...]
    objectives: tuple[Id, ...] = ()
    tasks: tuple[Id, ...] = ()
