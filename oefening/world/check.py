"""Whether a world holds together: what it refers to, what must add up, and its loops."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from oefening.errors import Place, Problem, did_you_mean
from oefening.source import Document, Path
from oefening.text import BadValue, Phrase, phrase
from oefening.world.coupled import coupled
from oefening.world.loops import check_loops
from oefening.world.model import NATION, World
from oefening.world.named import unknown_names
from oefening.world.nodes import Dependency, Node
from oefening.world.provenance import FOUNDED
from oefening.world.pull import measure_effects
from oefening.world.raw import LEVERS, section_file
from oefening.world.remade import Remade
from oefening.world.sums import sums
from oefening.world.template import references
from oefening.world.yardsticks import ClocksMet

HOURS = 24


class Found(NamedTuple):
    """One thing that is wrong, and where among the files of the world."""

    code: str
    message: Phrase
    file: str
    path: Path = ()
    hint: Phrase | None = None
    key: bool = False

    def problem(self, world: World, documents: Mapping[str, Document]) -> Problem:
        """The same, where the files have it; of the world as a whole where there are none."""
        document = documents.get(self.file)
        if document is None:
            return Problem(self.code, Place.whole(world.id), self.message, self.hint)
        place = document.place(self.path, key=self.key)
        return Problem(self.code, place, self.message, self.hint)


def check_world(
    world: World,
    documents: Mapping[str, Document] | None = None,
    remade: Remade | None = None,
) -> list[Problem]:
    """All that is wrong with `world`, errors and warnings, node by node and then loop by loop.

    Problems are told where they stand in the `documents` that it was made of, each once for all
    regions. Without any they are of the world as a whole, and which line of a scenario made them
    is for others to find. What was found before in what is `remade` is not looked for again.
    """
    remade = remade or Remade()
    nodes = {node.address: node for node in world.nodes}
    found = [
        *(
            Found(*one, *_where(node, world))
            for address, node in nodes.items()
            for one in (*_of_names_in(address, node, world), *_of_node(address, nodes, remade))
        ),
        *_of_table(world),
        *_of_couplings(world, nodes),
        *_of_routes(world),
        *_of_names(world),
        *_of_money(world),
        *_of_yardsticks(world),
    ]
    problems = [one.problem(world, documents or {}) for one in found]
    if documents is not None:
        problems = list({(one.code, one.place): one for one in reversed(problems)}.values())[::-1]
    if any(problem.code == "unknown-supplier" for problem in problems):
        return problems
    for loop in check_loops(nodes, remade):
        round_ = " → ".join((*loop.addresses, loop.addresses[0]))
        message = phrase(loop.code, round=round_)
        problems.append(Problem(loop.code, Place.whole(world.id), message, None, loop.severity))
    return problems


def _where(node: Node, world: World) -> tuple[str, Path]:
    """The file that has the node, and where in that."""
    if node.capacity in world.needs:
        return "households.yaml", (node.capacity,)
    file = "national.yaml" if node.place == NATION else "capacities.yaml"
    return file, (node.capacity, "node")


_Found = tuple[str, Phrase]


def _of_names_in(address: str, node: Node, world: World) -> Iterator[_Found]:
    if node.capacity not in world.capacities and node.capacity not in world.needs:
        yield "unknown-capacity", phrase("world-unknown-capacity", node=address)
    if node.profile is not None and node.profile not in world.profiles:
        yield "unknown-profile", phrase("world-unknown-profile", node=address, name=node.profile)


def _of_node(address: str, nodes: Mapping[str, Node], remade: Remade) -> tuple[_Found, ...]:
    """What is wrong with a node, which hangs on it and on its suppliers alone."""
    node = nodes[address]
    suppliers = remade.of(("suppliers", address), (node,), _suppliers, node)
    parts = (node, *map(nodes.get, suppliers))
    return remade.of(("checked", address), parts, _of_it, node, nodes)


def _suppliers(node: Node) -> tuple[str, ...]:
    return tuple(supplier for _, supplier in references(node))


def _of_it(node: Node, nodes: Mapping[str, Node]) -> tuple[_Found, ...]:
    return (*_of_shares(node), *_of_suppliers(node, nodes), *_of_dependencies(node))


def _of_shares(node: Node) -> Iterator[_Found]:
    address = node.address
    for one in sums(node):
        if not one.holds:
            given = {"supplier": one.supplier} if one.supplier else {}
            yield one.kind, phrase(f"world-{one.kind}", node=address, **given)
    if len({one.id for one in node.classes}) < len(node.classes):
        yield "class-twice", phrase("world-class-twice", node=address)


def _of_suppliers(node: Node, nodes: Mapping[str, Node]) -> Iterator[_Found]:
    for _, supplier in references(node):
        if supplier not in nodes:
            names = {"node": node.address, "supplier": supplier}
            yield "unknown-supplier", phrase("world-unknown-supplier", **names)
    for supplier, name in _classes_seen(node):
        known = nodes.get(supplier)
        if known is not None and name not in {one.id for one in known.classes}:
            names = {"node": node.address, "supplier": supplier, "name": name}
            yield "unknown-class", phrase("world-unknown-class", **names)


def _classes_seen(node: Node) -> Iterator[tuple[str, str]]:
    for dependency in node.depends:
        if dependency.for_class is not None:
            yield dependency.on, dependency.for_class
        for tier in dependency.tiers:
            if tier.refuel is not None and tier.refuel.for_class is not None:
                yield tier.refuel.from_, tier.refuel.for_class


def _of_dependencies(node: Node) -> Iterator[_Found]:
    address = node.address
    if node.stock is not None and not node.stock.lasts:
        yield "empty-stock", phrase("world-empty-stock", node=address)
    seen: set[str] = set()
    for dependency in node.depends:
        names = {"node": address, "supplier": dependency.on}
        if dependency.on in seen:
            # A backup is known by its consumer and supplier.
            yield "supplier-twice", phrase("world-supplier-twice", **names)
        seen.add(dependency.on)
        yield from _of_dependency(node, dependency)


def _of_dependency(node: Node, dependency: Dependency) -> Iterator[_Found]:
    names = {"node": node.address, "supplier": dependency.on}
    if any(tier.refuel is not None and tier.recharge for tier in dependency.tiers):
        yield "refilled-twice", phrase("world-refilled-twice", **names)
    if dependency.limits == "in" and node.stock is None:
        yield "no-stock", phrase("world-no-stock", **names)
    if dependency.needed and node.combination != "any":
        yield "not-any", phrase("world-not-any", **names)
    if dependency.start:
        return
    if node.restart is None:
        yield "no-restart", phrase("world-no-restart", **names)
    if dependency.limits == "in" or (node.combination == "any" and not dependency.needed):
        yield "no-waiver", phrase("world-no-waiver", **names)


def _of_couplings(world: World, nodes: dict[str, Node]) -> Iterator[Found]:
    """Classes of demand that couplings would ask more for, and that are not there."""
    for one in coupled(world):
        name = one.raises.for_class
        if name is not None and name not in {part.id for part in nodes[one.node].classes}:
            names = {"node": one.owner, "supplier": one.node, "name": name}
            message = phrase("world-unknown-class", **names)
            yield Found("unknown-class", message, section_file("couplings"), (one.id, "raises"))


def _of_table(world: World) -> Iterator[Found]:
    places = {place.id: place for place in world.places}
    seen: set[str] = set()
    for index, place in enumerate(world.regions):
        path: Path = ("regions", index)
        if place.id in seen or place.id == NATION:
            message = phrase("named-twice", name=place.id)
            yield Found("duplicate-id", message, "regions.yaml", (*path, "id"))
        seen.add(place.id)
        for number, neighbour in enumerate(place.neighbours):
            if neighbour not in places or place.id not in places[neighbour].neighbours:
                message = phrase("world-neighbours", place=place.id, neighbour=neighbour)
                where: Path = (*path, "neighbours", number)
                yield Found("neighbours", message, "regions.yaml", where)
        parts = [part.persons for part in world.places if part.within == place.id]
        if parts and sum(parts) != place.persons:
            message = phrase("world-area-persons", place=place.id)
            yield Found("area-persons", message, "regions.yaml", path)
    for pool in world.crews:
        if pool.trade not in world.trades or pool.place not in places:
            message = phrase("world-crew-pool", place=pool.place, trade=pool.trade)
            yield Found("unknown-trade", message, "crews.yaml", (pool.trade,), key=True)
    for name, factors in world.profiles.items():
        if len(factors) != HOURS:
            message = phrase("world-profile-hours", name=name)
            yield Found("profile-hours", message, "world.yaml", ("profiles", name))


def _of_routes(world: World) -> Iterator[Found]:
    """Ways that requests for levers go by, and that there are not."""
    routes = {} if world.organisation is None else world.organisation.routes
    for id, lever in world.levers.items():
        if lever.route is not None and lever.route not in routes:
            message = phrase("world-unknown-route", lever=id, route=lever.route)
            hint = did_you_mean(lever.route, routes)
            yield Found("unknown-route", message, LEVERS, (id, "route"), hint)


def _of_names(world: World) -> Iterator[Found]:
    """What sections name that there is not."""
    for one, message, hint in unknown_names(world):
        file = LEVERS if one.section == "levers" else section_file(one.section)
        yield Found("unknown-name", message, file, one.path, hint, one.key)


def _of_money(world: World) -> Iterator[Found]:
    for year, budget in world.budgets.items():
        if sum(budget.earmarks.values()) > budget.amount:
            message, file = phrase("world-earmarks", year=str(year)), section_file("budgets")
            yield Found("earmarks-exceed", message, file, (str(year), "earmarks"))
    measures, pillars = section_file("measures"), section_file("pillars")
    for id, measure in world.measures.items():
        for index, pillar in enumerate(measure.pillars):
            if pillar not in world.pillars:
                message = phrase("world-unknown-pillar", name=id, pillar=pillar)
                hint, path = did_you_mean(pillar, world.pillars), (id, "pillars", index)
                yield Found("unknown-pillar", message, measures, path, hint)
        try:
            measure_effects(id, measure, NATION, 1)
        except BadValue as wrong:
            yield Found("bad-measure", wrong.phrase, measures, (id, "effects"))
    for id, one in world.pillars.items():
        if one.source is not None and one.source not in world.sources:
            yield _no_such_source(world, one.source, pillars, (id, "source"))
        elif one.source is None and one.provenance in FOUNDED:
            message = phrase("world-pillar-source", name=id)
            yield Found("no-source", message, pillars, (id, "provenance"))


def _of_yardsticks(world: World) -> Iterator[Found]:
    """Sources of yardsticks that there are not, and clocks that nobody has."""
    file = section_file("yardsticks")
    for id, one in world.yardsticks.items():
        for index, source in enumerate(one.sources):
            if source not in world.sources:
                yield _no_such_source(world, source, file, (id, "sources", index))
        if isinstance(one, ClocksMet) and world.organisation is None:
            message = phrase("world-no-clocks", name=id)
            yield Found("no-clocks", message, file, (id, "clocks"))


def _no_such_source(world: World, source: str, file: str, path: Path) -> Found:
    message = phrase("unknown-source", name=source)
    return Found("unknown-source", message, file, path, did_you_mean(source, world.sources))
