"""A world with a yardstick of each kind, in which whatever they give is known by hand.

VR01 is in two areas of 1 000 and 3 000 people, VR02 has 4 000 and is not in play, VR03 is in play
and has nobody in need. At 1 h the east of VR01 loses half of its power and at 2 h the rest of it,
for eight hours; its people are without warmth as far as power goes, and without water from 3 h on,
since their taps have an hour of power of their own. VR02 loses all of its power from 4 to 6 h.
"""

from typing import Any

from organised import grip, rules
from worlds import battery, both, damage, disruption, header, needs, node, world

from oefening.record import Header
from oefening.scenario.model import Disruption, Scenario
from oefening.world.model import World

PERSONS = {"VR01": 4000, "VR01/east": 1000, "VR01/rest": 3000, "VR02": 4000, "VR03": 2000,
           "NL": 10_000}  # fmt: skip

REQUIREMENTS = {"power": "energy", "road": "transport", "mobile": "communications"}


def named(**more: object) -> dict[str, object]:
    """A yardstick of a publication `book`."""
    return {"name": both("yardstick"), "meaning": both("yardstick"), "sources": ["book"], **more}


YARDSTICKS: dict[str, object] = {
    "time": named(below="75%"),
    "fed": named(**{"provided-at": "3h"}),
    "later": named(**{"effects-at": ["2h", "5h", "20h"]}),
    "law": named(clocks="organisation"),
}

BOOK = {"publisher": "us", "title": "Book", "date": "2025"}


def measured_world(**more: Any) -> World:
    """That world, with what else it is to have."""
    mean = (needs("VR01/east.power", weight="25%"), needs("VR01/rest.power", weight="75%"))
    areas = ("VR01/east", "VR01/rest")
    nodes = [
        *(node(f"{place}.power") for place in (*areas, "VR02", "VR03")),
        node("VR01.power", *mean, combination="mean"),
        node("VR01.road"),
        *(node(f"{one}.tap", needs(f"{one}.power", battery("1h"))) for one in areas),
        *(node(f"VR01.{one}") for one in ("mobile", "c2000")),
        *(node(f"{one}.government") for one in ("VR01", "VR02", "VR03")),
    ]
    for need, supply, places in (("warmth", "power", (*areas, "VR02")), ("water", "tap", areas)):
        for one in places:
            nodes += [node(f"{one}.{need}", needs(f"{one}.{supply}"), persons=PERSONS[one])]
    base = world(*nodes, places=PERSONS)
    capacities: dict[str, object] = {id: {"name": both(id)} for id in base.capacities}
    for id, requirement in REQUIREMENTS.items():
        capacities[id] = {"name": both(id), "requirement": requirement}
    return World.model_validate(
        base.dump()
        | {"yardsticks": YARDSTICKS, "sources": {"book": BOOK}, "organisation": rules().dump()}
        | {"capacities": capacities, **more}
    )


def measured_header(*more: Disruption, made: World | None = None) -> Header:
    """The header of that exercise, in which `more` happens too."""
    head = header(
        made or measured_world(),
        [
            *more,
            disruption("half", "1h", damage("VR01/east.power", "50%", lasts="9h")),
            disruption("all", "2h", damage("VR01/east.power", "50%", lasts="8h")),
            disruption("other", "4h", damage("VR02.power", lasts="2h")),
        ],
    )
    scenario = head.scenario.dump() | {"regions": ["VR01", "VR03"]}
    return head.model_copy(update={"scenario": Scenario.model_validate(scenario)})


UP = disruption("up", 0, grip("VR01", 1))
"""A control room and a team that takes 20 minutes of the 30 that it has are called."""

JAM = disruption("jam", 0, damage("VR01.road"))
"""It takes four times as long."""


def down(at: str) -> Disruption:
    """They are stood down."""
    return disruption("down", at, grip("VR01", 0))
