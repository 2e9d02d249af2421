"""An engine to play on by hand: a small world, and whatever injects and decisions a test needs."""

from typing import Any

import pytest
from pydantic import TypeAdapter
from worlds import ZONE, battery, both, crews, needs, node, world

from oefening import commands
from oefening.clock import Calendar
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.record import Header, Record, Seat
from oefening.scenario.model import Scenario
from oefening.world.effects import Effect
from oefening.world.model import World

START = "2027-01-19 06:00"


def a_world(**more: Any) -> World:
    """Power, a mast with a two-hour battery, food with a day in stock, and a need of 1 000."""
    base = world(
        node("NL.grid"),
        node("VR09.power", needs("NL.grid")),
        node("VR09.mobile", needs("VR09.power", battery("2h", recharge="2h"))),
        node("VR09.food", needs("NL.grid", limits="in"), stock="24h"),
        node("VR09.information", needs("VR09.mobile"), persons=1000),
        crews=[crews("VR09", "grid", 1)],
        places={"VR09": 1000},
    )
    return World.model_validate(base.dump() | more)


class Played:
    """An engine with everything it has recorded."""

    def __init__(self, *, levers: dict[str, Any] | None = None, **scenario: Any) -> None:
        world = a_world(levers=levers or {})
        self.header = Header(
            seed=1,
            scenario=Scenario.model_validate(
                {
                    "format": "1",
                    "id": "small",
                    "title": both("small"),
                    "summary": both("small"),
                    "start": START,
                    "zone": ZONE,
                    "duration": "5d",
                    "table-time": "1h",
                    "regions": ["VR09"],
                    "cells": [{"id": "rot", "name": both("ROT")}],
                    **scenario,
                }
            ),
            world=world,
            calendar=Calendar.of(START, ZONE),
        )
        self.engine = Engine(self.header)
        self.records: list[Record] = []

    def do(self, command: commands.Command) -> list[Record]:
        """Have the engine obey, and keep its records."""
        records = self.engine.apply(command, Seat())
        self.records += records
        return records

    def start(self, speed: int = 60) -> "Played":
        """STARTEX, at a speed at which nothing stops the clock by default."""
        self.do(commands.StartExercise())
        self.do(commands.SetSpeed(speed))
        return self

    def to(self, hours: float) -> list[Record]:
        """Let time pass until so many hours since STARTEX."""
        records = self.engine.advance(int(hours * 3600))
        self.records += records
        return records

    def happened(self, kind: type) -> list[Any]:
        """Everything of a kind that has happened, in order."""
        return [record.body for record in self.records if isinstance(record.body, kind)]

    def at(self, kind: type) -> list[float]:
        """The hours since STARTEX at which something of the kind happened."""
        return [record.at / 3600 for record in self.records if isinstance(record.body, kind)]


def an_inject(id: str, **fields: Any) -> dict[str, Any]:
    """An inject that nobody triggers, unless told otherwise."""
    return {
        "id": id,
        "title": both(id),
        **({} if _triggered(fields) else {"on-call": "yes"}),
    } | fields


def _triggered(fields: dict[str, Any]) -> bool:
    return bool({"at", "after", "when", "on-call"} & fields.keys())


def cut(lasts: str = "10h", at: str = "T+1h", share: str = "100%") -> dict[str, Any]:
    """Power in the region, or a share of it, out from `at` on."""
    effect = {"damage": "VR09.power", "as": "cable", "share": share, "lasts": lasts}
    return {"id": "cut", "at": at, "title": both("cut"), "effects": [effect]}


def refusal(played: Played, command: commands.Command) -> str:
    """The words of a refusal, after which nothing has changed."""
    before = played.engine.state.copy()
    with pytest.raises(Refused) as refused:
        played.do(command)
    assert played.engine.state == before
    return str(refused.value)


def after(*effects: Any, **scenario: Any) -> Played:
    """A running exercise in which an inject has had these effects."""
    played = Played(injects=[an_inject("it", effects=list(effects))], **scenario).start()
    played.do(commands.ReleaseInject("it"))
    return played


EFFECT: TypeAdapter[Effect] = TypeAdapter(Effect)


def by_hand(*effects: Any) -> commands.Intervene:
    """The facilitator puts effects to work."""
    return commands.Intervene(tuple(EFFECT.validate_python(effect) for effect in effects))


def act(played: Played, *effects: Any) -> None:
    """Have the facilitator put effects to work."""
    played.do(by_hand(*effects))


def a_game(world: World) -> Engine:
    """An engine of another world, started."""
    header = Played().header
    engine = Engine(header.model_copy(update={"world": world}))
    engine.apply(commands.StartExercise(), Seat())
    return engine


def put(engine: Engine, *effects: Any) -> list[Record]:
    """The records of the facilitator's putting effects to work."""
    return engine.apply(by_hand(*effects), Seat())
