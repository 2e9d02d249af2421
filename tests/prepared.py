"""A small exercise that opens with a preparation round: what tests of it buy and play."""

from typing import Any

from exercises import rich_header
from worlds import battery, both, needs, node

from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.world.model import World


def a_measure(price: int, per: int, *effects: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A measure at this price, of which one unit makes sense for so many inhabitants."""
    words = {"name": both("it"), "meaning": both("what it does"), "unit": both("one")}
    return {**words, "price": price, "people-per-unit": per, "effects": list(effects), **more}


BATTERY = {"tier": "{place}.mobile", "on": "{place}.power", "share": "{share}", "lasts": "6h"}
BATTERY |= {"recharge": "4h", "over": "yes"}

MEASURES = {
    "batteries": a_measure(100, 250, BATTERY, each={"share": "20%"}),
    "crews": a_measure(
        40, 500, {"crews": "{place}", "trade": "electricity", "add": "{units}"}, running=True
    ),
    "campaign": a_measure(
        10,
        100,
        {"crew-speed": "{place}", "trade": "electricity", "speed": "120%"},
        purse="campaign",
    ),
}
BUDGETS = {
    2025: {"amount": 300},
    2026: {"amount": 600},
    2027: {
        "amount": 900,
        "every-year": True,
        "earmarks": {"campaign": 60, "regional": 800},
    },
}


def prepared_header(
    preparation: dict[str, Any] | None = None, measures: dict[str, Any] | None = None
) -> Header:
    """The rich exercise, with money to spend ahead of it in 2025 to 2028."""
    header = rich_header()
    people = [
        place.model_copy(update={"persons": 1500}) if place.id == "NL" else place
        for place in header.world.places
    ]
    mast = node("VR02.mobile", needs("VR02.power", battery("1h")))
    world = World.model_validate(
        header.world.dump()
        | {"measures": measures or MEASURES, "budgets": BUDGETS}
        | {"places": [place.dump() for place in people]}
        | {"nodes": [*(one.dump() for one in header.world.nodes), mast.dump()]}
    )
    round_ = {"years": [2025, 2026, 2027, 2028]} | (preparation or {})
    scenario = Scenario.model_validate(header.scenario.dump() | {"preparation": round_})
    return header.model_copy(update={"world": world, "scenario": scenario})
