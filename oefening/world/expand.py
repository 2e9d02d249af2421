"""From the template of a region and the table of regions to every node of the country.

A region may be split into areas. What each area has of its own becomes a node per area and, for the
region, their mean weighted by population; everything else stays with the region.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from oefening.errors import InputError, Problem, did_you_mean
from oefening.source import Bilingual, Data, Document
from oefening.text import phrase
from oefening.world.change import changed
from oefening.world.filling import at, named
from oefening.world.households import settled
from oefening.world.model import NATION, REST, Capacity, CrewPool, Place, World
from oefening.world.nodes import WHOLE, Dependency, Node
from oefening.world.placing import Resolve, completed, placed
from oefening.world.preparedness import Otherwise, Preparedness
from oefening.world.provenance import Parameter
from oefening.world.raw import RawWorld, Region
from oefening.world.remade import Remade
from oefening.world.season import in_season
from oefening.world.shares import apportioned
from oefening.world.template import Template, template
from oefening.world.weather import Weather

Kind = Literal["capacity", "need", "mean"]
"""A node of its own, one that people have as a need, and the mean of those of areas."""

USUAL_WEATHER = Weather()


class Part(Protocol):
    """A part of a region, as a scenario names it."""

    @property
    def region(self) -> str:
        """Id of the region."""

    @property
    def id(self) -> str:
        """Within the region."""

    @property
    def name(self) -> Bilingual:
        """For people."""

    @property
    def share(self) -> int:
        """Of the region's population, in ppm."""


def expand(
    raw: RawWorld,
    areas: Sequence[Part] = (),
    overrides: Mapping[str, str] | None = None,
    changes: Data | None = None,
    document: Document | None = None,
    *,
    prepared: Mapping[str, Otherwise] | None = None,
    without: Iterable[str] = (),
    month: int = 1,
) -> World:
    """The whole world: `raw` with parameters, areas and nodes as a scenario wants them.

    `overrides` gives parameters another value, as written; `changes` gives nodes, by address, other
    fields; both stand in `document`; `prepared` says by place how households are; `without` goes
    before `overrides`; `month`, 1 to 12, is that of STARTEX. Areas of unknown regions are left out,
    and those beyond 100 % of a region share the rest: that is for the check. Raise `InputError`
    for every other error.
    """
    overrides = {**(overrides or {}), **raw.switched_off(without)}
    parameters = in_season(raw, _overridden(raw, overrides), overrides, month)
    values = {name: one.value for name, one in parameters.items()}
    problems: list[Problem] = []
    try:
        made = _template(raw, values, overrides, document)
    except InputError as wrong:
        problems += wrong.problems
        made = template(raw, {name: number.value for name, number in raw.parameters.items()})
    regions = tuple(_splits(raw, areas))
    nodes = {node.address: node for node in _nodes(made, regions, raw.remade)}
    try:
        nodes |= changed(nodes, changes or {}, values, raw.about.id, document)
    except InputError as wrong:
        problems += wrong.problems
    if problems:
        raise InputError(problems)
    preparedness = _preparedness(raw, made, prepared)
    return World(
        id=raw.about.id,
        name=raw.about.name,
        capacities=_capacities(made),
        places=tuple(_places(raw, regions)),
        nodes=_settled(nodes, preparedness, made, raw.remade),
        crews=tuple(_crews(raw, made)),
        levers=made.levers,
        parameters=parameters,
        uses=_uses(made, changes or {}),
        **_founded(raw) | made.sections | {"preparedness": preparedness},
    )


def _founded(raw: RawWorld) -> dict[str, Any]:
    """What the world is told with and counted by, as it was read."""
    return {
        "requirements": raw.about.requirements,
        "needs": raw.about.needs,
        "profiles": raw.about.profiles,
        "trades": raw.about.trades,
        "figures": raw.table.figures,
        "sources": raw.sources,
    }


def _preparedness(
    raw: RawWorld, made: Template, prepared: Mapping[str, Otherwise] | None
) -> Preparedness:
    """How households are prepared in this world, where it says nothing else than `prepared`."""
    found: Preparedness | None = made.sections.get("preparedness")
    return raw.remade.of(("preparedness",), (found, prepared), _otherwise, found, prepared or {})


def _otherwise(found: Preparedness | None, prepared: Mapping[str, Otherwise]) -> Preparedness:
    found = found or Preparedness()
    return found.model_copy(update={"places": {**found.places, **prepared}})


def _settled(
    nodes: Mapping[str, Node], preparedness: Preparedness, made: Template, remade: Remade
) -> tuple[Node, ...]:
    weather: Weather = made.sections.get("weather", USUAL_WEATHER)

    def one(address: str, node: Node) -> Node:
        parts = (node, preparedness, weather)
        return remade.of(("settled", address), parts, settled, node, preparedness, weather)

    return tuple(one(address, node) for address, node in nodes.items())


def _overridden(raw: RawWorld, overrides: Mapping[str, str]) -> dict[str, Parameter]:
    """The parameters; one that is overridden is the scenario's own, and assumed."""
    known = {name: value for name, value in overrides.items() if name in raw.parameters}
    changes = {"provenance": "assumed", "confidence": "low", "source": None, "note": None}
    return raw.parameters | {
        name: raw.parameters[name].model_copy(update={**changes, "value": value})
        for name, value in known.items()
    }


def _template(
    raw: RawWorld,
    values: Mapping[str, str],
    overrides: Mapping[str, str],
    document: Document | None,
) -> Template:
    """The template; what an override breaks is told where that stands."""
    problems = []
    for name in overrides:
        if name not in raw.parameters:
            message = phrase("unknown-override", name=name, world=raw.about.id)
            hint = did_you_mean(name, raw.parameters) or phrase("world-lists-parameters")
            path = ("overrides", name)
            problems.append(at(document, path, "unknown-override", message, hint, key=True))
    try:
        made = template(raw, values)
    except InputError:
        problems += _bad_overrides(raw, overrides, document)
        if not problems:
            raise
    if problems:
        raise InputError(problems)
    return made


def _bad_overrides(
    raw: RawWorld, overrides: Mapping[str, str], document: Document | None
) -> Iterator[Problem]:
    values = {name: parameter.value for name, parameter in raw.parameters.items()}
    for name, written in overrides.items():
        try:
            template(raw, values | {name: written})
        except InputError:
            message = phrase(
                "bad-override",
                name=name,
                world=raw.about.id,
                value=values.get(name, ""),
                written=written,
            )
            yield at(document, ("overrides", name), "bad-override", message)


@dataclass(frozen=True)
class _Split:
    """A region with its areas; one that is whole has none."""

    region: Region
    areas: tuple[Place, ...] = ()
    shares: tuple[int, ...] = ()
    """Of the region's population, in ppm, 1 000 000 together."""

    @classmethod
    def of(cls, region: Region, areas: Sequence[Part]) -> "_Split":
        """`region` split as `areas` say, what they leave being an area too."""
        named: dict[str, Part] = {}
        for area in areas:
            if area.region == region.id:
                named.setdefault(area.id, area)
        if not named:
            return cls(region)
        parts: dict[str, tuple[Bilingual, int]] = {}
        left = WHOLE
        for area in named.values():
            share = min(area.share, left)
            parts[area.id] = area.name, share
            left -= share
        if sum(area.share for area in named.values()) != WHOLE:
            parts[REST] = rest_of(region.name), left
        shares = tuple(share for _, share in parts.values())
        persons = apportioned(region.population, shares)
        places = tuple(
            _place(region, f"{region.id}/{id}", name, count, within=region.id)
            for (id, (name, _)), count in zip(parts.items(), persons, strict=True)
        )
        return cls(region, places, shares)


def rest_of(region: Bilingual) -> Bilingual:
    """What the rest of a split region is called."""
    return Bilingual(nl=f"Overig {region.in_('nl')}", en=f"Rest of {region.in_('en')}")


def _place(
    region: Region, id: str, name: Bilingual, persons: int, within: str | None = None
) -> Place:
    return Place(
        id=id,
        name=name,
        within=within,
        persons=persons,
        neighbours=() if within else region.neighbours,
        latitude=region.latitude,
        longitude=region.longitude,
        column=region.column,
        row=region.row,
    )


def _places(raw: RawWorld, regions: Sequence[_Split]) -> Iterator[Place]:
    persons = sum(split.region.population for split in regions)
    yield Place(id=NATION, name=raw.about.name, persons=persons)
    for split in regions:
        region = split.region
        yield _place(region, region.id, region.name, region.population)
        yield from split.areas


def _splits(raw: RawWorld, areas: Sequence[Part]) -> Iterator[_Split]:
    for region in raw.table.regions:
        own = [area for area in areas if area.region == region.id]
        yield raw.remade.of(("split", region.id), (region, *own), _Split.of, region, own)


def _nodes(made: Template, regions: Sequence[_Split], remade: Remade) -> Iterator[Node]:
    def whole(kind: str, id: str, node: Node) -> Node:
        return remade.of((kind, id), (node,), completed, node)

    for id, shared in made.national.items():
        yield whole("national", id, shared.node)
    needs = {id: whole("need", id, node) for id, node in made.needs.items()}
    everywhere = {id: whole("regional", id, one.node) for id, one in made.regional.items()}
    local = [id for id, capacity in made.regional.items() if capacity.local]
    own = remade.of(("local",), tuple(local), frozenset, local)
    for split in regions:
        here = {
            id: node
            for id, node in everywhere.items()
            if not made.regional[id].only or split.region.id in made.regional[id].only
        }
        for kind, place, node in _of_region(split, here, needs, own):
            key = (kind, place.id, node.capacity)
            yield remade.of(key, (node, split, own), _put, kind, place, node, split, own)


def _of_region(
    split: _Split, here: Mapping[str, Node], needs: Mapping[str, Node], own: AbstractSet[str]
) -> Iterator[tuple[Kind, Region | Place, Node]]:
    """What stands in a region: its kind, its place, and what it is in the template."""
    for id, node in here.items():
        yield ("mean" if split.areas and id in own else "capacity"), split.region, node
    for need in needs.values():
        yield ("mean" if split.areas else "need"), split.region, need
    for area in split.areas:
        for id in here:
            if id in own:
                yield "capacity", area, here[id]
        for need in needs.values():
            yield "need", area, need


def _put(
    kind: Kind, place: Region | Place, node: Node, split: _Split, own: AbstractSet[str]
) -> Node:
    """`node` in a place of a region."""
    if kind == "mean":
        return _mean(split, node)
    resolve = _within(place.id, split.region.id, own)
    persons = place.population if isinstance(place, Region) else place.persons
    return placed(node, place.id, resolve, persons if kind == "need" else 0)


def _within(area: str, region: str, own: AbstractSet[str]) -> Resolve:
    def resolve(id: str) -> str:
        return f"{area if id in own else region}.{id}"

    return resolve


def _mean(split: _Split, node: Node) -> Node:
    """The region's node where its areas have their own; nobody's need, since theirs are counted."""
    return Node(
        place=split.region.id,
        capacity=node.capacity,
        combination="mean",
        depends=tuple(
            Dependency(on=f"{area.id}.{node.capacity}", weight=share)
            for area, share in zip(split.areas, split.shares, strict=True)
        ),
        classes=node.classes,
    )


def _uses(made: Template, changes: Data) -> dict[str, tuple[str, ...]]:
    """Where each parameter stands: in the template, and in the nodes that a scenario changes."""
    uses = dict(made.uses)
    for address, fields in changes.items():
        for name in dict.fromkeys(named(fields)):
            uses[name] = (*uses.get(name, ()), address)
    return uses


def _capacities(made: Template) -> dict[str, Capacity]:
    found = {
        id: Capacity(
            name=one.name,
            public=one.public,
            requirement=one.requirement,
            local=one.local,
            asked=one.asked,
        )
        for id, one in made.regional.items()
    }
    for id, shared in made.national.items():
        if shared.name is not None and id not in found:
            found[id] = Capacity(name=shared.name)
    return found


def _crews(raw: RawWorld, made: Template) -> Iterator[CrewPool]:
    for trade, rule in made.crews.items():
        yield CrewPool(place=NATION, trade=trade, crews=rule.national)
        for region in raw.table.regions:
            if rule.people_per_crew:
                crews = max(1, region.population // rule.people_per_crew)
                yield CrewPool(place=region.id, trade=trade, crews=crews)
