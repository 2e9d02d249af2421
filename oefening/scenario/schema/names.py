"""Which fields name things of the world, and the names that they can have."""

from collections.abc import Mapping

from pydantic import JsonValue

from oefening.scenario.codes import FINDERS
from oefening.scenario.schema.forms import ID, Form, said
from oefening.text import Language
from oefening.world.model import NATION, World
from oefening.world.nodes import capacity_of, place_of

NAMED: Mapping[str, Mapping[str, str]] = {
    "region": {
        "Scenario": "regions",
        "Area": "region",
        "Reliefs": "reliefs from",
        "TeamSpeed": "team-speed",
        "CareChange": "care from",
        "Evacuate": "to",
        "OpenCalamityHospital": "open-calamity-hospital",
    },
    "place": {
        "Scenario": "preparedness continuity",
        "PatientsAre": "patients",
        "GripIs": "grip",
        "Work": "pool",
        "Crews": "crews from",
        "CrewSpeed": "crew-speed",
        "OpenReception": "open-reception",
        "Displaced": "displaced",
        "Evacuate": "evacuate",
        "CallHome": "call-home",
        "Inform": "inform",
        "Grip": "grip",
        "Convoy": "convoy to via",
        "Patients": "patients",
        "HospitalTrain": "hospital-train",
        "PreparednessChange": "preparedness",
        "Guard": "guard",
        "Mobilise": "mobilise",
        "WeatherChange": "weather",
        "Purchase": "place",
    },
    "node": {
        "Scenario": "changes",
        "LevelIs": "level",
        "HoursLeft": "hours-left on",
        "Damage": "damage",
        "LevelAtLeast": "on",
        "Demand": "demand",
        "Priority": "priority",
        "StockChange": "stock move-to",
        "TierChange": "tier on fuel",
        "Estimate": "estimate",
        "SetLevel": "set-level",
        "Freeze": "freeze",
        "Unfreeze": "unfreeze",
    },
    "need": {"Unmet": "unmet"},
    "seen": {"Cell": "sees"},
    "capacity": {"Cell": "channel", "Inform": "by"},
    "trade": {"Work": "trade", "Crews": "trade from-trade", "CrewSpeed": "trade"},
    "lever": {"LeverUse": "lever"},
    "measure": {"Preparation": "measures", "Purchase": "measure"},
    "site": {"OpenReception": "kind"},
    "parameter": {"Scenario": "overrides"},
    "reaction": {"Scenario": "without"},
    "finding": {"Allowance": "finding"},
    "civil": {"Scenario": "start"},
}
"""By what is named: the models and their keys. Of a list each part is meant, of a mapping each
key."""

KEYED = {("Scenario", key) for key in ("preparedness", "continuity", "changes", "overrides")}
"""Mappings whose keys are names, and not what stands under them."""


def named(model: str, key: str) -> str | None:
    """What the `key` of the model called so names; None: nothing of the world."""
    return next((kind for kind, by in NAMED.items() if key in by.get(model, "").split()), None)


def names_of(world: World, language: Language) -> dict[str, Form]:
    """Everything that can be named, by kind; places also as parts of a region.

    An editor says in this `language` what is wrong with a node.
    """
    regions = [place.id for place in world.regions]
    nodes = [node.address for node in world.nodes]
    needs = [one for one in nodes if capacity_of(one) in world.needs]
    region = "|".join(regions)
    place = _or_like([NATION, *regions], f"({region})/{ID}")
    node = _nodes(nodes, "node", language)
    return {
        "region": _enum(regions),
        "region-or-nation": _enum([NATION, *regions]),
        "place": place,
        "node": node,
        "need": _nodes(needs, "need", language),
        "area": said({"type": "string", "pattern": f"^({region})/{ID}$"}, "area", language),
        "capacity": _enum(world.capacities),
        "capacity-or-need": _enum([*world.capacities, *world.needs]),
        "seen": {"anyOf": [_enum(world.capacities), place, node]},
        "trade": _enum(world.trades),
        "lever": _enum(world.levers),
        "measure": _enum(world.measures),
        "site": _enum(() if world.reception is None else world.reception.kinds),
        "parameter": _enum(world.parameters),
        "reaction": _enum((*world.couplings, *world.switches)),
        "finding": _enum(FINDERS),
    }


def _enum(names: Mapping[str, object] | list[str] | tuple[str, ...]) -> Form:
    listed: list[JsonValue] = list(names)
    return {"type": "string", "enum": listed}


def _nodes(names: list[str], kind: str, language: Language) -> Form:
    """One of the nodes called `names`, or the same of a part of its place.

    They are offered as examples, since an editor that had to choose from them would list them all
    with each mistake.
    """
    held: dict[str, list[str]] = {}
    for one in names:
        held.setdefault(capacity_of(one), []).append(place_of(one))
    alike: dict[tuple[str, ...], list[str]] = {}
    for capacity, places in held.items():
        alike.setdefault(tuple(places), []).append(capacity)
    forms = (
        rf"({'|'.join(places)})(/{ID})?\.({'|'.join(capacities)})"
        for places, capacities in alike.items()
    )
    listed: list[JsonValue] = [*names]
    form: Form = {"type": "string", "pattern": f"^({'|'.join(forms)})$", "examples": listed}
    return said(form, kind, language)


def _or_like(names: list[str], pattern: str) -> Form:
    """One of `names`, or what looks like `pattern`."""
    return {"anyOf": [_enum(names), {"type": "string", "pattern": f"^({pattern})$"}]}
