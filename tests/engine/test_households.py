"""How households are prepared changes in play, and with it what they have at home."""

from typing import Any

import pytest
from played import an_inject
from worlds import HOUR, ONE, header, needs, node, world

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


@pytest.mark.parametrize(("hours", "level"), [(5, ONE), (7, 440_000), (13, 300_000), (25, 0)])
def test_people_go_without_by_what_they_have_and_by_who_carries_them(
    hours: int, level: int
) -> None:
    game = Game(homes(), DRY)
    game.release(0)
    game.to(hours)
    assert game.level("VR01/east.water") == level


def test_more_kits_serve_more_people_there_and_nobody_elsewhere() -> None:
    game = Game(homes(), DRY, {"preparedness": "VR01/east", "kit": "+20%"})
    game.release(0)
    game.to(7)
    game.release(1)
    assert game.level("VR01/east.water") == 600_000, "50 % with a kit, a fifth of the rest carried"
    assert game.share("VR01/east", "kit") == 500_000
    assert game.share("VR01", "kit") == 350_000, "the mean of 1 000 and 3 000 people"
    [told] = game.told()
    assert told.by == {"kit": 200_000}
    assert told.shares == {
        "VR01/east.water<VR01/east.tap#0": 500_000,
        "VR01/east.water<VR01/east.tap#1": 100_000,
        "VR01/east.water<VR01/east.tap#2": 400_000,
    }
    game.retract(1)
    assert game.level("VR01/east.water") == 440_000
    assert game.share("VR01/east", "kit") == 300_000
    assert game.told()[-1].by == {"kit": -200_000}


def test_a_share_stays_between_nobody_and_all_and_changes_add_up() -> None:
    more = {"preparedness": "NL", "helps": "+90%", "plan": "+5%"}
    game = Game(homes(), more, {"preparedness": "VR01", "helps": "-50%"})
    game.release(0)
    assert (game.share("VR01/east", "helps"), game.share("NL", "plan")) == (ONE, 150_000)
    game.release(1)
    assert game.share("VR01/rest", "helps") == 800_000
    game.retract(0)
    assert game.share("VR01/rest", "helps") == 0


def test_support_points_reach_those_who_know_where_to_go() -> None:
    point = {
        "tier": "VR01/east.information",
        "on": "VR01/east.radio",
        "generators": "1",
        "people-each": "500",
        "lasts": "72h",
        "among": "knows",
    }
    known = {"preparedness": "VR01/east", "knows": "+30%"}
    game = Game(homes(), point, known)
    game.release(0)
    assert game.level("VR01/east.information") == 250_000
    game.release(1)
    assert game.level("VR01/east.information") == 400_000
    game.retract(1)
    assert game.level("VR01/east.information") == 250_000
    assert game.level("VR01/rest.information") == 0


def test_switched_off_no_share_changes_what_people_have() -> None:
    every = {"preparedness": "NL", "kit": "+70%", "helps": "+60%", "knows": "+50%"}
    game = Game(homes(OFF), DRY, every)
    game.release(0)
    game.release(1)
    [told] = game.told()
    assert told.shares is None
    game.to(7)
    assert game.level("VR01/east.water") == 0


def test_help_that_was_brought_makes_way_for_kits_and_stands_by() -> None:
    water = {"tier": "VR01/east.water", "on": "VR01/east.tap", "share": "60%", "lasts": "72h"}
    game = Game(homes(), DRY, water, {"preparedness": "VR01/east", "kit": "+50%"})
    game.release(0)
    game.to(7)
    game.release(1)
    assert game.level("VR01/east.water") == ONE
    game.release(2)
    shares = game.engine.state.shares
    assert game.level("VR01/east.water") == ONE
    assert shares["VR01/east.water<VR01/east.tap#0"] == 800_000
    assert shares["VR01/east.water<VR01/east.tap#3"] == 160_000
    game.to(25)
    assert game.level("VR01/east.water") == 600_000
    assert shares["VR01/east.water<VR01/east.tap#3"] == 600_000
