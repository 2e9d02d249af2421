"""Two convoys, one of them held up and costing civil traffic, with guards and a call-up."""

from marching import convoy, line, rules
from worlds import disruption, header, node

from oefening.record import Header
from oefening.world.effects import Guard, Mobilise
from oefening.world.military import Military


def marched_header() -> Header:
    """Twenty vehicles from STARTEX on with one escort, and ten an hour later by barge."""
    given = {
        "police": {"capacity": "public-order", "inhabitants": "100"},
        "mobilisation": {
            "reservists": "400",
            "posts": {"hospital": "10%"},
            "support": "hospital",
            "gain": "0%",
        },
    }
    base = rules(asks="8%", escorts=1).model_dump(by_alias=True, exclude_defaults=True)
    military = Military.model_validate(base | given)
    nodes = [node("VR02.public-order"), node("VR02.hospital"), node("VR01.port")]
    leave = disruption(
        "leave",
        "1h",
        Guard.model_validate({"guard": "VR02", "teams": 2, "lasts": "3h"}),
        Mobilise.model_validate({"mobilise": "VR02", "share": "50%"}),
    )
    sent = disruption("sent", 0, convoy(vehicles=20))
    by_water = disruption(
        "water",
        "1h",
        convoy(
            vehicles=10,
            by="barge",
            to="VR04",
            as_="boat",
            name={"nl": "schip Alfa", "en": "barge Alfa"},
        ),
    )
    return header(line(military, *nodes, escorts=1), [sent, by_water, leave])
