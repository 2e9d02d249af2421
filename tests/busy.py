"""A country in which everything goes on at once, and random troubles for it: no two distances are
alike and no length is drawn, so that nothing hangs on what regions are called."""

from functools import cache
from random import Random

from cared import care, hurt
from marching import convoy
from moved import arrival, evacuation, moving_world
from organised import grip
from organised import rules as organisation
from received import opening, reception
from worlds import HOUR, battery, crews, damage, disruption, needs, node, part, world

from oefening.scenario.model import Disruption
from oefening.world.care import Care
from oefening.world.effects import Effect, Guard, Mobilise
from oefening.world.military import Military
from oefening.world.model import World
from oefening.world.nodes import Node
from oefening.world.travel import Travel

PERSONS = {"VR01": 10_000, "VR02": 7_000, "VR03": 5_003}
LATITUDES = {"VR01": 52_000, "VR02": 52_300, "VR03": 52_711}
NEIGHBOURS = {"VR01": ("VR02",), "VR02": ("VR01", "VR03"), "VR03": ("VR02",)}
CLASSES = (part("emergency", "10%"), part("military", "10%"), part("civil", "80%"))
CAPACITIES = ("rail", "hospital", "ambulance", "public-order", "power", "c2000", "mobile")
HORIZON = 6 * 24 * HOUR


@cache
def busy_world() -> World:
    """Three regions in a row with people, care, reception, convoys and a crisis organisation."""
    nodes = [one for region, persons in PERSONS.items() for one in _nodes(region, persons)]
    pools = [crews(region, "helper", 60 + at) for at, region in enumerate(PERSONS)]
    base = world(*nodes, crews=[*pools, crews("NL", "escort", 2)], places=PERSONS)
    places = tuple(
        place.model_copy(
            update={"neighbours": NEIGHBOURS[place.id], "latitude": LATITUDES[place.id]}
        )
        if place.id in PERSONS
        else place
        for place in base.places
    )
    cared = care(
        plan="nearest",
        ambulances={"total": 30, "brings": "20m", "returns": "15m"},
        hospitals={"beds": 900, "slots": 7},
        intensive={"beds": 40},
        calamity={"region": "VR02"},
        classes={"t1": {"stay": "9h"}, "t2": {"stay": "4h", "treatment": "50m"}},
    )
    return base.model_copy(
        update={
            "places": places,
            "care": Care.model_validate(cared),
            "reception": reception(),
            "movement": moving_world().movement,
            "military": _military(),
            "organisation": organisation(),
            "travel": Travel.model_validate({"detour": "130%"}),
        }
    )


def _nodes(region: str, persons: int) -> list[Node]:
    own = [node(f"{region}.{capacity}") for capacity in CAPACITIES]
    homes = [node(f"{region}.{need}-supply") for need in ("warmth", "water")]
    needed = [
        node(f"{region}.{need}", needs(f"{region}.{need}-supply"), persons=persons)
        for need in ("warmth", "water")
    ]
    return [
        *own,
        *homes,
        *needed,
        node(f"{region}.road", margin="110%", classes=CLASSES),
        node(f"{region}.reception", needs(f"{region}.road")),
        node(f"{region}.bulk-fuel", stock="30h"),
        node(f"{region}.government", needs(f"{region}.power", battery("1h", "40%"))),
    ]


def _military() -> Military:
    return Military.model_validate(
        {
            "class": "military",
            "civil": "civil",
            "escort": "escort",
            "vehicles": 30,
            "modes": {
                "road": {
                    "over": "road",
                    "speed": 40,
                    "vehicles": 10,
                    "every": "20m",
                    "asks": "12%",
                    "escorts": 1,
                    "fuel": {"of": "bulk-fuel", "every": 40, "takes": "30m", "amount": "2h"},
                    "rest": {"after": "1h", "lasts": "1h", "room": 1},
                },
                "rail": {"over": "rail", "speed": 60, "vehicles": 15, "every": "1h"},
            },
            "police": {"capacity": "public-order", "inhabitants": "1000"},
            "mobilisation": {
                "reservists": "700",
                "posts": {"hospital": "10%", "public-order": "20%"},
                "support": "hospital",
                "gain": "0%",
            },
        }
    )


def troubles(seed: int) -> list[Disruption]:
    """Thirty things that happen in the first three days."""
    random = Random(seed)
    return [
        disruption(f"trouble-{number}", random.randrange(72 * HOUR), _effect(random, number))
        for number in range(30)
    ]


def _effect(random: Random, number: int) -> Effect:
    region, other = random.sample(list(PERSONS), 2)
    hours = random.randint(2, 30)
    capacity = random.choice([*CAPACITIES, "road", "warmth-supply", "water-supply", "bulk-fuel"])
    share = f"{random.randint(5, 100)}%"
    some = random.randint(1, 900)
    return random.choice(
        (
            damage(f"{region}.{capacity}", share, lasts=f"{hours}h"),
            damage(f"{region}.warmth-supply", share, lasts=f"{hours}h"),
            evacuation(region, f"{hours}h", to=[other], persons=some),
            arrival(some, f"{hours}h", region),
            opening(random.randint(1, 4), random.choice(("shelter", "water-point")), place=region),
            hurt(region, t1=some % 40, t2=some % 90, over="3h"),
            convoy(convoy=region, to=other, as_=f"column-{number}", by="road", vehicles=25),
            convoy(convoy=region, to=other, as_=f"column-{number}", by="rail", vehicles=40),
            Guard.model_validate({"guard": region, "teams": 2, "lasts": f"{hours}h"}),
            Mobilise.model_validate({"mobilise": region, "share": share, "lasts": f"{hours}h"}),
            grip(region, random.randint(0, 4)),
        )
    )
