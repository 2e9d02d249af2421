"""What is asked in play is checked by itself: nothing that was asked before counts for it."""

from exercises import rich_header
from worlds import both

from oefening.record import Header
from oefening.scenario.check import check_asked
from oefening.world.effects import Repair
from oefening.world.levers import LeverUse
from oefening.world.model import World


def header() -> Header:
    """The small exercise with a lever that cuts a cable, and calls that by the place."""
    base = rich_header()
    cut = {
        "name": both("cut"),
        "meaning": both("cuts a cable"),
        "parameters": {
            "place": {"kind": "place", "meaning": both("where")},
            "what": {"kind": "id", "meaning": both("which")},
        },
        "lead": "0s",
        "authority": {"who": both("somebody")},
        "effects": [{"damage": "{place}.{what}", "as": "cut-{what}", "lasts": "1h"}],
    }
    levers = base.world.dump()["levers"]
    assert isinstance(levers, dict)
    world = World.model_validate({**base.world.dump(), "levers": {**levers, "cut": cut}})
    return base.model_copy(update={"world": world})


def test_what_a_lever_would_damage_is_no_damage_to_who_asks_later() -> None:
    of = header()
    mend = Repair.model_validate({"repair": "cut-power", "speed": "200%"})
    cut = LeverUse.model_validate({"lever": "cut", "with": {"place": "VR01", "what": "power"}})
    asked = [(), (cut,), ()]
    found = [
        [one.code for one in check_asked((mend,), uses, of.scenario, of.world, of.calendar)]
        for uses in asked
    ]
    assert found == [["unknown-damage"], [], ["unknown-damage"]]
