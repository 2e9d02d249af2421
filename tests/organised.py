"""A small crisis organisation, in two regions that adjoin, with round numbers."""

from collections.abc import Mapping, Sequence

from worlds import battery, both, crews, needs, node, world

from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.world.effects import Grip, Reliefs
from oefening.world.model import World
from oefening.world.organisation import Organisation


def team(level: int, takes: str, within: str | None = None, **more: object) -> dict[str, object]:
    """A team; it comes by road unless told otherwise."""
    data: dict[str, object] = {"name": both("team"), "level": level, "takes": takes, **more}
    return data if within is None else {**data, "within": within, "article": "art. 1"}


def rules(*, reliefs: int = 2, tires: str = "5%", most: str = "10%") -> Organisation:
    """A control room that alerts after a minute, a team at each level, and shifts of 8 hours."""
    return Organisation.model_validate(
        {
            "levels": [both(f"GRIP {level}") for level in range(6)],
            "national": both("GRIP Rijk"),
            "teams": {
                "room": team(1, "1m", "2m", travels="no", alerts="yes"),
                "copi": team(1, "20m", "30m"),
                "rot": team(2, "40m", "45m"),
                "rbt": team(4, "60m"),
            },
            "alerting": {
                "by": ["c2000", "mobile"], "by-hand": "60m", "road": "road", "slowest": "25%",
            },
            "shifts": {
                "length": "8h", "reliefs": reliefs, "tires": tires, "most": most,
                "of": "government",
            },
            "continuity": {"of": "government", "on": "power", "without": 15, "among": 25},
            "routes": {
                "minister": [
                    {"name": both("asks the minister"), "takes": "1h"},
                    {"name": both("asks another"), "takes": "2h"},
                ],
            },
        }
    )  # fmt: skip


def lever(effect: Mapping[str, object], **more: object) -> dict[str, object]:
    """A lever without parameters."""
    return {
        "name": both("lever"),
        "meaning": both("lever"),
        "authority": {"who": both("somebody")},
        "effects": [effect],
        **more,
    }


def two_regions(
    organisation: Organisation | None = None,
    levers: Mapping[str, object] | None = None,
    regions: Sequence[str] = ("VR01", "VR02"),
) -> World:
    """VR01 and VR02, alike; 40 % of each government has an hour of power of its own."""
    nodes = [
        node(f"{region}.{capacity}")
        for region in regions
        for capacity in ("c2000", "mobile", "power", "road")
    ]
    nodes += [
        node(f"{region}.government", needs(f"{region}.power", battery("1h", "40%")))
        for region in regions
    ]
    base = world(*nodes, crews=[crews("VR01", "grid", 1), crews("VR02", "grid", 3)])
    more = {"organisation": (organisation or rules()).dump(), "levers": dict(levers or {})}
    return World.model_validate(base.dump() | more)


def with_plans(made: Header, **said: str) -> Header:
    """The same header with what its scenario says of the continuity of regions."""
    scenario = Scenario.model_validate(made.scenario.dump() | {"continuity": said})
    return made.model_copy(update={"scenario": scenario})


def grip(region: str, level: int) -> Grip:
    """Scales a region."""
    return Grip(grip=region, level=level)


def relief(region: str, add: int, giver: str | None = None) -> Reliefs:
    """Brings rested people."""
    return Reliefs.model_validate({"reliefs": region, "add": add, "from": giver})
