"""Homes of 4 000 people in two areas, and an exercise of injects released by hand."""

from typing import Any

from played import an_inject
from worlds import HOUR, header, needs, node, world

from oefening import commands, events
from oefening.engine import Engine
from oefening.record import Record, Seat
from oefening.scenario.injects import Inject
from oefening.state import prepared_in
from oefening.world.households import settled
from oefening.world.model import World
from oefening.world.nodes import Tier
from oefening.world.preparedness import Preparedness

PREPARED: dict[str, Any] = {
    "everywhere": {"kit": "30%", "plan": "10%", "knows": "50%", "helps": "40%"},
    "works": {"kit": "100%", "calls": "30%", "shelter": "30%", "knows": "100%", "helps": "50%"},
}
OFF = {**PREPARED, "works": {}}


def home(share: str, lasts: str, **more: str) -> Tier:
    """What `share` of the residents have at home."""
    written = {key.replace("_", "-"): value for key, value in more.items()}
    return Tier.model_validate({"share": share, "lasts": lasts, "kind": "home", **written})


def homes(prepared: dict[str, Any] = PREPARED) -> World:
    """Two areas of 1 000 and 3 000 people, who have water for a day or some hours."""
    stock = (
        home("0%", "24h", with_kit="100%"),
        home("100%", "12h", of_rest="helped"),
        home("100%", "6h", of_rest="alone"),
    )
    areas = ("VR01/east", "VR01/rest")
    local = [node(f"{area}.tap") for area in areas]
    local += [node(f"{area}.radio", margin="0%") for area in areas]
    wants = []
    for area, persons in zip(areas, (1_000, 3_000), strict=True):
        wants.append(node(f"{area}.water", needs(f"{area}.tap", *stock), persons=persons))
        wants.append(node(f"{area}.information", needs(f"{area}.radio"), persons=persons))
    bare = world(*local, *wants, places={"VR01": 4_000, "VR01/east": 1_000, "VR01/rest": 3_000})
    fixed = Preparedness.model_validate(prepared)
    nodes = tuple(settled(one, fixed, bare.weather) for one in bare.nodes)
    return bare.model_copy(update={"preparedness": fixed, "nodes": nodes})


class Game:
    """An exercise of injects that are released by hand."""

    def __init__(self, made: World, *effects: dict[str, Any]) -> None:
        self.head = header(made)
        injects = [
            Inject.model_validate(an_inject(f"i{at}", **{"on-call": "yes"}, effects=[effect]))
            for at, effect in enumerate(effects)
        ]
        scenario = self.head.scenario.model_copy(update={"injects": tuple(injects)})
        self.head = self.head.model_copy(update={"scenario": scenario})
        self.engine = Engine(self.head)
        self.records: list[Record] = []
        self.do(commands.StartExercise())

    def do(self, command: commands.Command) -> None:
        self.records += self.engine.apply(command, Seat())

    def release(self, at: int) -> None:
        self.do(commands.ReleaseInject(f"i{at}"))

    def retract(self, at: int) -> None:
        self.do(commands.RetractInject(f"i{at}"))

    def to(self, hours: float) -> None:
        self.records += self.engine.advance(int(hours * HOUR))

    def level(self, address: str) -> int:
        return self.engine.state.level(address)

    def share(self, place: str, name: str) -> int:
        found: int = getattr(prepared_in(self.head.world, self.engine.state, place), name)
        return found

    def told(self) -> list[events.PreparednessChanged]:
        bodies = [record.body for record in self.records]
        return [body for body in bodies if isinstance(body, events.PreparednessChanged)]


DRY = {"damage": "VR01/east.tap"}
