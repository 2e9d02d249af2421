"""What the model says of a node or a place now, in sentences that can be read out as an answer.

It is the truth of the model, which a cell may not know; whoever answers changes what they like.
"""

from collections.abc import Iterable, Iterator

from oefening.clock import DAY, HOUR, MINUTE
from oefening.events.world import ends_of
from oefening.projections.buffers import draining
from oefening.projections.casualties import by_class, told_of_class, urgency_name, waits
from oefening.projections.crowds import crowd
from oefening.projections.demanded import changed_in, in_vain
from oefening.projections.estimates import Estimate, told_in, told_of
from oefening.projections.levels import Levels
from oefening.projections.names import Names, percent
from oefening.projections.residents import POWER, Residents
from oefening.projections.shortages import Shortage, shortages
from oefening.projections.sites import Reserve, Sites, Supply
from oefening.projections.unanswered import unanswered_now
from oefening.state import Holding, State
from oefening.state.conditions import is_missed
from oefening.text import Phrase, phrase
from oefening.text.content import listing, number, sentences
from oefening.world.model import NATION, REQUIREMENTS, World
from oefening.world.nodes import WHOLE, Node, capacity_of

SUPPLIERS = 3
"""How many suppliers that fall short an answer names."""

_UNITS = ((DAY, "day"), (HOUR, "hour"), (MINUTE, "minute"))


class Lookup:
    """One world, with what is asked of it looked up once."""

    def __init__(
        self, world: World, names: Names, levels: Levels, sites: Sites, residents: Residents
    ) -> None:
        self._world = world
        self._names = names
        self._levels = levels
        self._sites = sites
        self._residents = residents
        self._places = {NATION, *(place.id for place in world.places)}
        self._needs: dict[str, list[str]] = {}
        """Addresses of the needs that hang on each node."""
        for node in world.nodes:
            for link in node.depends if node.persons else ():
                self._needs.setdefault(link.on, []).append(node.address)

    def of(self, address: str, state: State, now: int) -> Phrase:
        """What there is to say at second `now` of the node or the place `address`.

        Raise `KeyError` if the world has neither.
        """
        if "." in address:
            return sentences(self._of_node(self._sites.nodes[address], state, now))
        if address not in self._places:
            raise KeyError(address)
        return sentences(self._of_place(address, state))

    # ── a node ───────────────────────────────────────────────────────────────────────────────────

    def _of_node(self, node: Node, state: State, now: int) -> Iterator[Phrase]:
        areas = tuple(self._sites.nodes[one] for one in self._sites.areas(node.address))
        yield self._level(node, areas, state)
        if node.capacity == POWER:
            yield from self._powerless(node.place, state)
        if node.address in state.fallen:
            yield phrase("lookup.down")
        yield from self._damage(node.address, state)
        behind = areas or (node,)
        needs = [one.address for one in behind if one.persons]
        needs += [need for one in behind for need in self._needs.get(one.address, ())]
        yield from self._lacking(needs, state)
        yield from self._suppliers(behind, state, now)
        if not areas:
            yield from self._backups(node, state, now)
            yield from self._stock(node, state, now)
        yield from self._first_empty(behind, state, now, areas=bool(areas))
        yield from self._estimates(told_of(self._sites, state, node.address))

    def _level(self, node: Node, areas: tuple[Node, ...], state: State) -> Phrase:
        """The level, with those of the areas behind it if these are not all whole."""
        name, level = self._names.node(node.address), percent(state.level(node.address))
        alike: dict[Phrase, list[str]] = {}
        for area in areas:
            if state.level(area.address) < WHOLE:
                alike.setdefault(percent(state.level(area.address)), []).append(area.place)
        if not alike:
            return phrase("lookup.level", node=name, level=level)
        told = [
            phrase("lookup.area", places=self._names.places(places), level=of_area)
            for of_area, places in alike.items()
        ]
        if sum(map(len, alike.values())) < len(areas):
            told.append(phrase("lookup.others-whole"))
        return phrase("lookup.areas", node=name, level=level, areas=listing(told))

    def _damage(self, address: str, state: State) -> Iterator[Phrase]:
        """How much of the node, or of what comes in, is out by damage to it or to its region."""
        hit = (address, self._sites.region(address))
        for limits in ("out", "in"):
            share = sum(
                one.share
                for one in state.damages.values()
                if one.node in hit and one.limits == limits
            )
            if share:
                yield phrase(f"lookup.damaged-{limits}", share=percent(min(share, WHOLE)))

    def _suppliers(self, behind: tuple[Node, ...], state: State, now: int) -> Iterator[Phrase]:
        """The suppliers that fall short, first those that limit it most."""
        found = shortages(self._sites, state, now, (node.address for node in behind))
        told = [self._short(one, marked=len(found) > 1) for one in found[:SUPPLIERS]]
        if len(found) > SUPPLIERS:
            told.append(phrase("lookup.more", count=len(found) - SUPPLIERS))
        if told:
            yield phrase("lookup.depends", suppliers=listing(told))

    def _short(self, short: Shortage, *, marked: bool) -> Phrase:
        """A supplier with what it still supplies; `marked` where it has to stand out of several."""
        key = "lookup.limits" if marked and short.limiting else "lookup.short"
        supplier = self._names.nodes(short.capacity, short.places)
        return phrase(key, supplier=supplier, level=percent(short.level))

    def _backups(self, node: Node, state: State, now: int) -> Iterator[Phrase]:
        """How long it can do, or could, without each supplier that it has a backup for."""
        if not state.level(node.address):
            return  # whatever drains there, nothing runs on it
        backups = self._sites.backups(state, now, node.address)
        supplies = {
            one.dependency.on: one
            for one in self._sites.supplies(state, now, node.address)
            if one.needed and one.dependency.limits == "out"
        }
        for supplier in dict.fromkeys(ends_of(one.key)[1] for one in backups):
            name = self._names.capacity(capacity_of(supplier))
            mine = [one for one in backups if ends_of(one.key)[1] == supplier]
            parts: dict[Phrase, int] = {}
            for left, share in sorted((one.left, one.share) for one in mine if one.left):
                parts[lasting(left)] = parts.get(lasting(left), 0) + share
            supply, level = supplies.get(supplier), state.level(node.address)
            if parts and supply is not None and supply.level:
                yield _partly(name, parts, supply.level, _bare(node, supply, level))
            elif parts:
                yield _without(name, parts)
            elif any(_is_missed(state, one.key, now) for one in mine):
                yield phrase("lookup.used-up", supplier=name)
            elif supply is None or supply.level == WHOLE:
                yield from _could("lookup.could", name, mine)
            elif level > _bare(node, supply, level):  # else it did not start
                yield from _could("lookup.refilled", name, mine)

    def _stock(self, node: Node, state: State, now: int) -> Iterator[Phrase]:
        if node.stock is None:
            return
        capacity = state.capacities.get(node.address, node.stock.lasts * WHOLE)
        holding = state.stocks.get(node.address, Holding(capacity, 0, now))
        left = holding.left(now)
        if node.address in state.empty:
            yield phrase("lookup.stock-empty")
        elif left:
            yield phrase("lookup.stock-left", left=lasting(left))
        else:
            share = percent(holding.at(now, capacity) * WHOLE // capacity)
            yield phrase("lookup.stock", share=share)

    def _first_empty(
        self, behind: tuple[Node, ...], state: State, now: int, *, areas: bool
    ) -> Iterator[Phrase]:
        """Of the buffers that suppliers, or `areas`, live on the one that will be empty soonest.

        A node alone has told of its own.
        """
        inside = {node.address for node in behind} if areas else set[str]()
        suppliers = {link.on for node in behind for link in node.depends}
        among = inside | suppliers
        first = next((one for one in draining(state, now) if one.node in among), None)
        if first is None:
            return
        left, names = lasting(first.left), self._names
        told = names.place(first.place) if first.node in inside else names.node(first.node)
        if "<" in first.key:
            told = names.in_part(told, first.key)
        key = "lookup.first-empty" if first.node in inside else "lookup.first-empty-of"
        yield phrase(key, whose=told, left=left)

    def _estimates(self, told: Iterable[Estimate]) -> Iterator[Phrase]:
        """What the public was told, which may be wrong."""
        for one in told:
            when = self._names.moment(one.back)
            if one.region:
                capacity = self._names.capacity(capacity_of(one.of))
                region = self._names.place(one.region)
                yield phrase("lookup.estimate-all", region=region, capacity=capacity, when=when)
            else:
                yield phrase("lookup.estimate", node=self._names.node(one.of), when=when)

    # ── people ───────────────────────────────────────────────────────────────────────────────────

    def _lacking(self, needs: Iterable[str], state: State) -> Iterator[Phrase]:
        """Persons who go without now, by need; nothing where nobody does."""
        persons: dict[str, int] = {}
        for address in needs:
            need = capacity_of(address)
            persons[need] = persons.get(need, 0) + state.needs[address].persons
        told = [self._lack(need, count) for need, count in persons.items() if count]
        if told:
            yield phrase("lookup.lacking", needs=listing(told))

    def _powerless(self, place: str, state: State) -> Iterator[Phrase]:
        """Residents without electricity; nothing where all have it."""
        persons = self._residents.without_power(state, place)
        if persons:
            power = self._names.capacity(POWER)
            yield phrase("lookup.powerless", persons=number(persons), power=power)

    def _lack(self, need: str, persons: int) -> Phrase:
        without = self._names.without(need)
        return phrase("lookup.without", without=without, persons=crowd(persons))

    def _patients(self, place: str, state: State) -> Iterator[Phrase]:
        """Patients who are waiting or in care, and those not treated in time, by class."""
        waited = waits(state, place)
        for urgency, counts in by_class(state, place).items():
            if counts.here or counts.late:
                told = told_of_class(counts, waited.get(urgency))
                yield phrase("care.lookup", urgency=urgency_name(urgency), told=told)

    # ── a place ──────────────────────────────────────────────────────────────────────────────────

    def _of_place(self, place: str, state: State) -> Iterator[Phrase]:
        name = self._names.place(place)
        row = self._levels.rows(state, (place,))[0]
        worst = self._names.place if place == NATION else self._names.capacity
        short = [
            phrase(
                "story.level",
                requirement=self._names.requirement(requirement),
                level=percent(heat.level),
                capacity=worst(heat.worst),
            )
            for requirement, heat in zip(REQUIREMENTS, row.heats, strict=True)
            if heat is not None and heat.level < WHOLE
        ]
        if short:
            whole = sum(heat is not None for heat in row.heats) > len(short)
            others = [phrase("lookup.others-whole")] if whole else []
            yield phrase("lookup.place", place=name, levels=listing([*short, *others]))
        else:
            yield phrase("lookup.whole", place=name)
        yield from self._powerless(place, state)
        inside = (need for need in state.needs if self._levels.lies_in(need, place))
        yield from self._lacking(inside, state)
        yield from self._patients(place, state)
        changes = [told for _, told in changed_in(self._names, self._levels, state, place)]
        counted = unanswered_now(self._world, state, place)
        changes += [told for one in counted if (told := in_vain(self._world, one)) is not None]
        if changes:
            yield phrase("demand.lookup", changes=listing(changes))
        yield from self._estimates(told_in(self._sites, state, place))


def _without(supplier: Phrase, parts: dict[Phrase, int]) -> Phrase:
    """How long `parts`, by that the share in ppm and the first to stop first, go on without."""
    first, last = next(iter(parts)), next(reversed(parts))
    if len(parts) > 1:
        return phrase("lookup.without-first", supplier=supplier, left=first, last=last)
    if parts[first] < WHOLE:
        share = percent(parts[first])
        return phrase("lookup.part-without", supplier=supplier, left=first, share=share)
    return phrase("lookup.do-without", supplier=supplier, left=first)


def _could(key: str, supplier: Phrase, backups: Iterable[Reserve]) -> Iterator[Phrase]:
    """How long those of `backups` that hold something would last, and which part they serve."""
    held = [one for one in backups if one.standing != "empty"]
    if held:
        left = lasting(max(one.amount for one in held) // WHOLE)
        share = percent(min(WHOLE, sum(one.share for one in held)))
        yield phrase(key, supplier=supplier, left=left, share=share)


def _bare(node: Node, supply: Supply, level: int) -> int:
    """What is left of its `level`, in ppm, when no reserve bridges that loss any more."""
    if node.combination == "additive":
        return max(0, level - (WHOLE - supply.bare - supply.lost))
    return min(level, supply.bare)


def _partly(supplier: Phrase, parts: dict[Phrase, int], level: int, after: int) -> Phrase:
    """The same where `supplier` still gives `level` ppm, and what is left behind the backups."""
    first, last = next(iter(parts)), next(reversed(parts))
    if len(parts) > 1:
        lasts = phrase("lookup.lasts-first", left=first, last=last)
    elif parts[first] < WHOLE:
        lasts = phrase("lookup.lasts-part", left=first, share=percent(parts[first]))
    else:
        lasts = phrase("lookup.lasts", left=first)
    return phrase(
        "lookup.on-reserve",
        gap=_about(WHOLE - level),
        supplier=supplier,
        lasts=lasts,
        after=percent(after),
    )


def _about(share: int) -> Phrase:
    """`share`, in ppm, as a sentence begins with it."""
    words = percent(share)
    less = words.key == "story.some"
    return phrase("lookup.less") if less else phrase("lookup.about", share=words)


def _is_missed(state: State, key: str, now: int) -> bool:
    """Whether a backup is empty while it is needed."""
    return key in state.tiers and is_missed(state, key, state.tiers[key], now)


def lasting(seconds: int) -> Phrase:
    """`seconds` in words: whole minutes, rounded down; from a day on whole hours."""
    left, parts = seconds, []
    for unit, name in _UNITS[:2] if seconds >= DAY else _UNITS[1:]:
        count, left = divmod(left, unit)
        if count:
            parts.append(phrase(f"lookup.{name}" if count == 1 else f"lookup.{name}s", count=count))
    match parts:
        case [first, second]:
            return phrase("lookup.and", first=first, second=second)
        case [first]:
            return first
        case _:
            return phrase("lookup.moment")
