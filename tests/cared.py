"""Tiny worlds with casualties, and what must hold of every record of them."""

from collections.abc import Iterable, Mapping
from typing import Any

from worlds import header, node, play, world

from oefening.events import Event
from oefening.record import Record
from oefening.scenario.model import Disruption
from oefening.state import Patients, State
from oefening.world.care import Care
from oefening.world.effects import (
    CareChange,
    HospitalTrain,
    OpenCalamityHospital,
    Spread,
)
from oefening.world.effects import Patients as Hurt
from oefening.world.model import Place, World

NEIGHBOURS = {"VR01": ("VR02",), "VR02": ("VR01", "VR03"), "VR03": ("VR02",)}


def care(**other: Mapping[str, Any] | str | int) -> dict[str, Any]:
    """The care of a country in which nothing takes time but treatment of an hour and no bed."""
    usual: dict[str, Any] = {
        "step": 0,
        "plan": "stay",
        "ambulances": {"total": 1_000, "brings": 0, "returns": 0, "speed": 60},
        "hospitals": {"beds": 1_000, "free": "100%", "slots": 3},
        "intensive": {
            "beds": 0,
            "occupied": "80%",
            "moves": "100%",
            "below": "50%",
            "within": "2h",
            "stay": "4d",
        },
        "calamity": {
            "region": "VR01",
            "beds": 20,
            "with-partners": 35,
            "slots": 100,
            "longest": "48h",
        },
        "train": {"least": 130, "most": 150, "rail": "50%"},
        "classes": {
            "t1": {"share": "20%", "within": "1h", "treatment": "1h", "stay": "0h"},
            "t2": {"share": "30%", "within": "4h", "treatment": "1h", "stay": "0h"},
            "t3": {"share": "50%", "within": "24h", "treatment": "1h", "stay": "0h"},
        },
    }
    for key, value in other.items():
        part = key.replace("_", "-")
        if not isinstance(value, Mapping):
            usual[part] = value
        elif part == "classes":
            usual[part] |= {name: usual[part][name] | said for name, said in value.items()}
        else:
            usual[part] = usual[part] | value
    return usual


def country(
    cared: Mapping[str, Any] | None = None,
    persons: Mapping[str, int] | None = None,
    capacities: Iterable[str] = ("hospital", "ambulance", "road", "rail"),
) -> World:
    """Regions that are neighbours in a row, one unless told how many live in more."""
    people = dict(persons or {"VR01": 1_000})
    nodes = (node(f"{place}.{capacity}") for place in people for capacity in capacities)
    return with_care(world(*nodes, places=people), cared)


def with_care(base: World, cared: Mapping[str, Any] | None = None) -> World:
    """The world `base` with care, its regions neighbours in a row, a tenth of a degree apart."""
    regions = [place.id for place in base.regions]
    places = tuple(
        _in_a_row(place, regions) if place.id in regions else place for place in base.places
    )
    return base.model_copy(update={"places": places, "care": Care.model_validate(cared or care())})


def _in_a_row(place: Place, regions: list[str]) -> Place:
    neighbours = tuple(one for one in NEIGHBOURS[place.id] if one in regions)
    return place.model_copy(update={"neighbours": neighbours, "latitude": 100 * int(place.id[2:])})


def hurt(place: str = "VR01", **more: object) -> Hurt:
    """Patients of a place."""
    return Hurt.model_validate({"patients": place, **{k.rstrip("_"): v for k, v in more.items()}})


def spread(plan: str, **more: object) -> Spread:
    """Another plan of spreading."""
    return Spread.model_validate({"spread": plan, **more})


def change(place: str, **more: object) -> CareChange:
    """More ambulances, treatment places or beds."""
    return CareChange.model_validate({"care": place, **{k.rstrip("_"): v for k, v in more.items()}})


def train(place: str, **more: object) -> HospitalTrain:
    """Trains with wounded."""
    return HospitalTrain.model_validate({"hospital-train": place, **more})


def calamity(place: str, **more: object) -> OpenCalamityHospital:
    """The calamity hospital."""
    return OpenCalamityHospital.model_validate({"open-calamity-hospital": place, **more})


def cared(
    made: World, happenings: Iterable[Disruption], until: str | int = "10d", **more: Any
) -> tuple[list[Record], State]:
    """The records and the end of a run."""
    return play(header(made, happenings, **more), until)


def total(state: State, urgency: str = "", place: str = "") -> Patients:
    """The counts of a class (or all), of a region (or all), together."""
    found = [
        counts
        for key, counts in state.patients.items()
        if key.startswith(place) and key.endswith(urgency)
    ]
    return Patients(*(sum(column) for column in zip(*found, strict=True))) if found else Patients()


def happened(records: Iterable[Record], kind: type[Event]) -> list[Any]:
    """Everything of that kind that happened, with its second."""
    return [(record.at, record.body) for record in records if isinstance(record.body, kind)]
