"""Whether a world holds together: what it refers to, what must add up, and its loops."""

from collections.abc import Iterator

from oefening.errors import Place, Problem
from oefening.text import BadValue, Phrase, phrase
from oefening.world.coupled import coupled
from oefening.world.loops import check_loops
from oefening.world.model import NATION, World
from oefening.world.nodes import WHOLE, Dependency, Node
from oefening.world.provenance import FOUNDED
from oefening.world.pull import measure_effects
from oefening.world.template import references

HOURS = 24


def check_world(world: World) -> list[Problem]:
    """All that is wrong with `world`, errors and warnings, node by node and then loop by loop.

    Problems are of the world as a whole: which line of a scenario made them is for others to find.
    """
    place = Place.whole(world.id)
    nodes = {node.address: node for node in world.nodes}
    problems = [
        Problem(code, place, message)
        for node in world.nodes
        for code, message in _of_node(node, nodes, world)
    ]
    problems += [Problem(code, place, message) for code, message in _of_table(world)]
    problems += [Problem(code, place, message) for code, message in _of_couplings(world, nodes)]
    problems += [Problem(code, place, message) for code, message in _of_organisation(world)]
    problems += [Problem(code, place, message) for code, message in _of_money(world)]
    if any(problem.code == "unknown-supplier" for problem in problems):
        return problems
    for loop in check_loops(nodes):
        round_ = " → ".join((*loop.addresses, loop.addresses[0]))
        message = phrase(loop.code, round=round_)
        problems.append(Problem(loop.code, place, message, None, loop.severity))
    return problems


_Found = tuple[str, Phrase]


def _of_node(node: Node, nodes: dict[str, Node], world: World) -> Iterator[_Found]:
    address = node.address
    if node.capacity not in world.capacities and node.capacity not in world.needs:
        yield "unknown-capacity", phrase("world-unknown-capacity", node=address)
    if node.profile is not None and node.profile not in world.profiles:
        yield "unknown-profile", phrase("world-unknown-profile", node=address, name=node.profile)
    if node.classes and sum(one.share for one in node.classes) != WHOLE:
        yield "class-shares", phrase("world-class-shares", node=address)
    if len({one.id for one in node.classes}) < len(node.classes):
        yield "class-twice", phrase("world-class-twice", node=address)
    yield from _of_suppliers(node, nodes)
    yield from _of_dependencies(node)


def _of_suppliers(node: Node, nodes: dict[str, Node]) -> Iterator[_Found]:
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
    own = any(dependency.on == address for dependency in node.depends)
    shares = sum(dependency.weight for dependency in node.depends)
    if node.combination == "mean" and shares != WHOLE:
        yield "mix-shares", phrase("world-mix-shares", node=address)
    if node.combination == "additive" and not own and shares != WHOLE:
        yield "mix-shares", phrase("world-mix-shares", node=address)
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
    if sum(tier.share for tier in dependency.tiers) > WHOLE:
        yield "tier-shares", phrase("world-tier-shares", **names)
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


def _of_couplings(world: World, nodes: dict[str, Node]) -> Iterator[_Found]:
    """Classes of demand that couplings would ask more for, and that are not there."""
    for one in coupled(world):
        name = one.raises.for_class
        if name is not None and name not in {part.id for part in nodes[one.node].classes}:
            names = {"node": one.owner, "supplier": one.node, "name": name}
            yield "unknown-class", phrase("world-unknown-class", **names)


def _of_table(world: World) -> Iterator[_Found]:
    places = {place.id: place for place in world.places}
    for place in world.places:
        for neighbour in place.neighbours:
            if neighbour not in places or place.id not in places[neighbour].neighbours:
                names = {"place": place.id, "neighbour": neighbour}
                yield "neighbours", phrase("world-neighbours", **names)
        parts = [part.persons for part in world.places if part.within == place.id]
        if parts and sum(parts) != place.persons:
            yield "area-persons", phrase("world-area-persons", place=place.id)
    calamity = None if world.care is None else world.care.calamity.region
    if calamity is not None and calamity not in {region.id for region in world.regions}:
        yield "calamity-region", phrase("world-calamity-region", name=calamity)
    for pool in world.crews:
        if pool.trade not in world.trades or pool.place not in places:
            names = {"place": pool.place, "trade": pool.trade}
            yield "unknown-trade", phrase("world-crew-pool", **names)
    for name, factors in world.profiles.items():
        if len(factors) != HOURS:
            yield "profile-hours", phrase("world-profile-hours", name=name)


def _of_organisation(world: World) -> Iterator[_Found]:
    """What the crisis organisation and levers name that there is not."""
    known = world.organisation
    routes = {} if known is None else known.routes
    for id, lever in world.levers.items():
        if lever.route is not None and lever.route not in routes:
            yield "unknown-route", phrase("world-unknown-route", lever=id, route=lever.route)
    if known is None:
        return
    named = (*known.alerting.by, known.alerting.road, known.shifts.of, known.continuity.of)
    for capacity in (*named, known.continuity.on):
        if capacity not in world.capacities:
            message = phrase("world-organisation-capacity", name=capacity)
            yield "unknown-capacity", message


def _of_money(world: World) -> Iterator[_Found]:
    for year, budget in world.budgets.items():
        if sum(budget.earmarks.values()) > budget.amount:
            yield "earmarks-exceed", phrase("world-earmarks", year=str(year))
    for id, measure in world.measures.items():
        for pillar in measure.pillars:
            if pillar not in world.pillars:
                yield "unknown-pillar", phrase("world-unknown-pillar", name=id, pillar=pillar)
        try:
            measure_effects(id, measure, NATION, 1)
        except BadValue as wrong:
            yield "bad-measure", wrong.phrase
    for id, one in world.pillars.items():
        if one.source is not None and one.source not in world.sources:
            yield "unknown-source", phrase("unknown-source", name=one.source)
        elif one.source is None and one.provenance in FOUNDED:
            yield "no-source", phrase("world-pillar-source", name=id)
