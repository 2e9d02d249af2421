"""What the files of a world name: capacities, needs, trades, regions and numbers, by where they do.

What is named and is not there would otherwise do nothing, or fail only when it is first needed.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Literal, NamedTuple

from oefening.errors import did_you_mean
from oefening.source import Path
from oefening.text import Phrase, phrase
from oefening.world.military import Military
from oefening.world.model import World
from oefening.world.organisation import Organisation
from oefening.world.reception import Reception

Kind = Literal["capacity", "everywhere", "need", "trade", "region", "number", "asked"]
"""What a name is of. A capacity is one of some region or the nation's, one that is needed
`everywhere` a node of every region; `asked` is what a lever asks of who pulls it."""


class Named(NamedTuple):
    """That something is named."""

    section: str
    path: Path
    """Within that section."""
    name: str
    kind: Kind
    key: bool = False
    """Whether the name stands as a key."""


def unknown_names(world: World) -> Iterator[tuple[Named, Phrase, Phrase | None]]:
    """What is named and is not there, with what is wrong and what may be meant."""
    known = _known(world)
    lacking = _Lacking(world)
    for one in names(world):
        among = (
            known[one.kind] if one.kind != "asked" else world.levers[str(one.path[0])].parameters
        )
        if one.name not in among:
            message = phrase(f"world-no-{one.kind}", name=one.name)
            yield one, message, did_you_mean(one.name, among)
        elif one.kind == "everywhere" and (regions := lacking.of(one.name)):
            listed = ", ".join(regions)
            yield one, phrase("world-not-everywhere", name=one.name, regions=listed), None


class _Lacking:
    """Which regions lack what."""

    def __init__(self, world: World) -> None:
        self._regions = [region.id for region in world.regions]
        self._addresses = {node.address for node in world.nodes}

    def of(self, capacity: str) -> list[str]:
        """The regions without it."""
        return [one for one in self._regions if f"{one}.{capacity}" not in self._addresses]


def _known(world: World) -> Mapping[Kind, Collection[str]]:
    everywhere = dict.fromkeys([*world.capacities, *world.needs])
    return {
        "capacity": world.capacities,
        "everywhere": everywhere,
        "need": world.needs,
        "trade": world.trades,
        "region": dict.fromkeys(region.id for region in world.regions),
        "number": world.parameters,
    }


def names(world: World) -> Iterator[Named]:
    """All that the sections and levers of a world name."""
    if world.reception is not None:
        yield from _of_reception(world.reception)
    if world.movement is not None:
        yield Named("movement", ("road",), world.movement.road, "everywhere")
        if world.movement.travellers is not None:
            path: Path = ("travellers", "rail")
            yield Named("movement", path, world.movement.travellers.rail, "capacity")
    if world.military is not None:
        yield from _of_military(world.military)
    if world.organisation is not None:
        yield from _of_organisation(world.organisation)
    if world.care is not None:
        yield Named("care", ("calamity", "region"), world.care.calamity.region, "region")
    for id, switch in world.switches.items():
        for name in switch.sets:
            yield Named("switches", (id, "sets", name), name, "number", key=True)
    yield from _of_levers(world)


def _of_reception(rules: Reception) -> Iterator[Named]:
    yield Named("reception", ("trade",), rules.trade, "trade")
    for id, kind in rules.kinds.items():
        if kind.serves is not None:
            yield Named("reception", ("kinds", id, "serves"), kind.serves, "need")
        if kind.limited_by is not None:
            yield Named("reception", ("kinds", id, "limited-by"), kind.limited_by, "everywhere")
    for need in rules.seeking:
        yield Named("reception", ("seeking", need), need, "need", key=True)


def _of_military(rules: Military) -> Iterator[Named]:
    yield Named("military", ("escort",), rules.escort, "trade")
    for way, mode in rules.modes.items():
        of = None if mode.fuel is None else mode.fuel.of
        for where, name in ((("over",), mode.over), (("from",), mode.from_), (("fuel", "of"), of)):
            if name is not None:
                yield Named("military", ("modes", way, *where), name, "capacity")
    if rules.police is not None:
        yield Named("military", ("police", "capacity"), rules.police.capacity, "capacity")
    if rules.mobilisation is not None:
        for id in rules.mobilisation.posts:
            yield Named("military", ("mobilisation", "posts", id), id, "capacity", key=True)
        path: Path = ("mobilisation", "support")
        yield Named("military", path, rules.mobilisation.support, "capacity")


def _of_organisation(rules: Organisation) -> Iterator[Named]:
    for index, name in enumerate(rules.alerting.by):
        yield Named("organisation", ("alerting", "by", index), name, "capacity")
    yield Named("organisation", ("alerting", "road"), rules.alerting.road, "capacity")
    yield Named("organisation", ("shifts", "of"), rules.shifts.of, "capacity")
    yield Named("organisation", ("continuity", "of"), rules.continuity.of, "everywhere")
    yield Named("organisation", ("continuity", "on"), rules.continuity.on, "capacity")


def _of_levers(world: World) -> Iterator[Named]:
    for id, lever in world.levers.items():
        for name, asked in lever.parameters.items():
            path: Path = (id, "parameters", name)
            if asked.neighbour_of is not None:
                yield Named("levers", (*path, "neighbour-of"), asked.neighbour_of, "asked")
            if asked.other_than is not None:
                yield Named("levers", (*path, "other-than"), asked.other_than, "asked")
