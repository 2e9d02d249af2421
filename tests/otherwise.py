"""Exercises played by hand, and what would have come of them with one decision otherwise."""

from typing import Any

from played import Played
from worlds import both

from oefening import commands, events
from oefening.clock import HOUR
from oefening.commands import Command, RecordDecision
from oefening.record import Record
from oefening.study.whatif.branch import Branch, Unit, run
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged


def option(id: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "text": both(id), **more}


def decision(id: str, *options: dict[str, Any]) -> dict[str, Any]:
    return {"id": id, "question": both(id), "cell": "rot", "options": [*options]}


def inject(id: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "title": both(id), "to": ["rot"], **more}


DARK = {"damage": "VR09.power", "lasts": "10h"}
DECISIONS = [
    decision("first", option("yes"), option("no")),
    decision("second", option("go"), option("stop", effects=[DARK])),
]


class Room:
    """An exercise that is played by hand, of which a log is kept."""

    def __init__(self, *injects: dict[str, Any], decisions: list[Any] = DECISIONS) -> None:
        self.played = Played(decisions=decisions, injects=[*injects]).start()

    def at(self, hours: float, *given: Command) -> "Room":
        """Have these asked so many hours after STARTEX."""
        self.played.to(hours)
        for command in given:
            self.played.do(command)
        return self

    def first(self, hours: float, option: str = "yes") -> "Room":
        return self.at(hours, RecordDecision("rot", decision="first", option=option))

    def second(self, hours: float, made: float | None = None, option: str = "go") -> "Room":
        made_at = None if made is None else int(made * HOUR)
        asked = RecordDecision("rot", decision="second", option=option, made_at=made_at)
        return self.at(hours, asked)

    def ended(self, hours: float = 12) -> Logged:
        self.at(hours, commands.EndExercise())
        return self.logged()

    def logged(self) -> Logged:
        return Logged.of(self.played.header, self.played.records)


class Otherwise:
    """A branch with all that happened in it."""

    def __init__(self, logged: Logged, change: Change | None) -> None:
        self.records: list[Record] = []
        self.branch: Branch = run(Unit(logged, change), self.records.append)

    def when(self, kind: type, **said: object) -> list[float]:
        """After how many hours events of a kind happened that say that."""
        return [
            one.at / HOUR
            for one in self.records
            if isinstance(one.body, kind)
            and all(getattr(one.body, name) == value for name, value in said.items())
        ]

    def released(self, inject: str) -> list[float]:
        return self.when(events.InjectReleased, inject=inject)

    @property
    def why(self) -> list[tuple[str, str | None]]:
        return [(flag.why, flag.inject) for flag in self.branch.flags]


def decided(logged: Logged, which: int = 0) -> int:
    """The number of the record of a decision, from 0."""
    return list(logged.decisions)[which]


PUTS_SECOND = inject("asks", when={"decision": "first", "option": "yes"}, decision="second")
