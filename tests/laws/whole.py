"""The small exercise in a world in which everything can happen: what the laws are tried on."""

from collections.abc import Iterator
from typing import Any

from cared import care, with_care
from exercises import rich_header
from marching import rules as marching
from moved import moving_world
from organised import rules as organised
from prepared import prepared_header
from received import reception
from worlds import battery, both, crews, needs, node, part, world

from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.source import Data
from oefening.world.military import Military
from oefening.world.model import World
from oefening.world.nodes import Node

MORE: tuple[Data, ...] = (
    {"grip": "VR01", "level": "2"},
    {"grip": "VR01", "level": "4"},
    {"grip": "VR01", "level": "0"},
    {"grip": "NL", "level": "1"},
    {"reliefs": "VR01", "add": "1", "from": "VR02"},
    {"team-speed": "VR01", "speed": "150%", "lasts": "1h"},
    {"convoy": "VR01", "to": "VR02", "vehicles": "25"},
    {"convoy": "VR02", "to": "VR01", "by": "barge"},
    {"guard": "VR02", "teams": "2", "lasts": "1h"},
    {"guard": "VR01", "teams": "2", "escort": "yes", "lasts": "2h"},
    {"mobilise": "NL", "share": "50%", "lasts": "2h"},
    {"open-reception": "VR01", "kind": "shelter", "sites": "2"},
    {"open-reception": "VR02", "kind": "water-point", "sites": "1", "lasts": "3h"},
    {"displaced": "VR02", "persons": "300", "over": "1h"},
    {"evacuate": "VR01", "share": "30%", "to": ["VR02"], "lasts": "4h"},
    {"call-home": "VR01"},
    {"damage": "VR01.road", "share": "80%", "lasts": "2h"},
    {"damage": "VR02.rail", "lasts": "exponential(1h)"},
    {"preparedness": "VR01", "plan": "+20%"},
    {"weather": "NL", "temperature": "-8°C", "lasts": "3h"},
    {"tier": "VR02.mobile", "on": "VR02.power", "share": "80%", "lasts": "3h", "over": "yes"},
)
"""Effects of every part that the rich world alone has not."""


def whole_header() -> Header:
    """The rich exercise with care, an organisation, convoys, reception, movement and measures."""
    base = rich_header()
    made = with_care(_world(base.world), care(step="5m", ambulances={"total": 4}))
    scenario = Scenario.model_validate(
        base.scenario.dump()
        | {"preparation": {"years": [2025, 2026]}}
        | {"injects": [*(one.dump() for one in base.scenario.injects), *_injects()]}
    )
    return base.model_copy(update={"world": made, "scenario": scenario})


def _injects() -> Iterator[dict[str, Any]]:
    """All effects again, every third of them together, as what can be retracted."""
    for number in range(3):
        yield {
            "id": f"all-{number}",
            "at": f"T+{number + 1}h",
            "title": both(f"All {number}"),
            "to": ["rot"],
            "release": "automatic",
            "effects": [dict(one) for one in MORE[number::3]],
        }


def _world(base: World) -> World:
    point = {"name": both("points"), "serves": "thirst", "places": 200, "lead": "1h", "staff": 2}
    kinds: dict[str, Any] = {"water-point": point | {"limited-by": "road"}}
    made = world(
        *base.nodes,
        *_nodes(),
        crews=[
            *base.crews,
            crews("VR01", "helper", 8),
            crews("VR02", "helper", 8),
            crews("NL", "escort", 2),
        ],
        places={"NL": 1_500, "VR01": 1_000, "VR02": 500},
    )
    return made.model_copy(
        update={
            "levers": base.levers,
            "measures": prepared_header().world.measures,
            "budgets": prepared_header().world.budgets,
            "organisation": organised(reliefs=1),
            "military": _military(),
            "reception": reception(**kinds),
            "movement": moving_world().movement,
        }
    )


def _nodes() -> list[Node]:
    classes = [part("emergency", "10%"), part("military", "10%"), part("civil", "80%")]
    made = [node("VR01.port"), node("VR02.mobile", needs("VR02.power", battery("1h")))]
    made += [node("VR02.heat", needs("VR02.power"))]
    made += [node("VR02.warmth", needs("VR02.heat"), persons=500)]
    for place in ("VR01", "VR02"):
        made += [
            node(f"{place}.road", needs(f"{place}.power", weight="20%"), classes=classes),
            node(f"{place}.reception", needs(f"{place}.road")),
            node(f"{place}.rail", needs(f"{place}.power", battery("1h"))),
            node(f"{place}.c2000", needs(f"{place}.power", battery("4h"))),
            node(f"{place}.government", needs(f"{place}.power", battery("1h", "40%"))),
            node(f"{place}.hospital", needs(f"{place}.power", battery("2h", "80%"))),
            node(f"{place}.ambulance", needs(f"{place}.road")),
            node(f"{place}.public-order", needs(f"{place}.government", weight="50%")),
            node(f"{place}.bulk-fuel", needs(f"{place}.power"), classes=classes, stock="1h"),
        ]
    return made


def _military() -> Military:
    given = {
        "police": {"capacity": "public-order", "inhabitants": "100"},
        "mobilisation": {
            "reservists": "400",
            "posts": {"hospital": "10%", "government": "5%"},
            "support": "hospital",
            "gain": "20%",
        },
    }
    base = marching(
        every="10m",
        asks="8%",
        escorts=1,
        fuel={"every": "8", "takes": "20m", "amount": "5m"},
        rest={"after": "1m", "lasts": "15m", "room": "1"},
    )
    return Military.model_validate(
        base.model_dump(by_alias=True, exclude_defaults=True, exclude_none=True) | given
    )
