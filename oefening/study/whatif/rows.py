"""What differs, row by row: names and numbers as they are told, whoever lays them out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from oefening.projections.bands import EDGES
from oefening.projections.names import Names, percent
from oefening.projections.spots import Spot
from oefening.record import Header
from oefening.study.compared import Difference
from oefening.study.whatif.outcome import ALL, KINDS, Amount, Kind, shown
from oefening.study.whatif.thresholds import Measured
from oefening.study.whatif.whatif import Differs, WhatIf
from oefening.text import Phrase, phrase
from oefening.text.content import lasting, literal, number
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import capacity_of, place_of

NEVER = literal("–")

ALWAYS_WHOLE: tuple[int | None, ...] = (None,) * len(EDGES)
"""When that which never fell first came below each of `EDGES`."""

EDGES_TOLD = EDGES[1:]
"""Levels in ppm of which it is told when a requirement first came below them."""


class Row(NamedTuple):
    """Something that differs."""

    amount: Amount
    name: Phrase
    recorded: Phrase
    otherwise: Phrase
    difference: Phrase
    band: Phrase
    """Within which nine of ten differences lie; empty where chance makes none."""
    fits: bool
    """Whether the difference that is told is that of the two numbers that are told."""
    outside: bool
    """Whether the difference lies outside its band."""


class Group(NamedTuple):
    """Rows that are counted alike."""

    kind: Kind
    title: Phrase
    rows: tuple[Row, ...]


class Breach(NamedTuple):
    """When something in a place first came below each of `EDGES_TOLD`, which differs."""

    measured: Measured
    """A requirement, or a capacity."""
    name: Phrase
    recorded: tuple[Phrase, ...]
    otherwise: tuple[Phrase, ...]


class Rows:
    """Makes rows of what-ifs of one exercise."""

    def __init__(self, header: Header, names: Names) -> None:
        self._names = names
        world = header.world
        self._places = {place.id: at for at, place in enumerate(world.places)} | {NATION: -1}
        self._of = {of: at for at, of in enumerate((*world.needs, *REQUIREMENTS, ALL))}
        self._within = world.within
        self._requirement = {id: one.requirement for id, one in world.capacities.items()}

    def groups(self, whatif: WhatIf) -> list[Group]:
        """All that differs and is counted, but for what does seldom, in the order it is told."""
        differs = sorted(
            (one for one in whatif.differs if not one.seldom),
            key=lambda one: self._order(one.amount),
        )
        found: list[Group] = []
        for kind in KINDS:
            mine = [one for one in differs if one.amount.kind == kind]
            if kind == "without":
                nation = [one for one in mine if one.amount.place == NATION]
                places = [one for one in mine if one.amount[1] != NATION and one.amount.of == ALL]
                found += self._group(kind, "whatif.group.without", nation, self._of_need)
                places = self._told_apart(places)
                found += self._group(kind, "whatif.group.places", places, self._of_place)
            elif kind == "delay":
                found += self._group(kind, "whatif.group.delay", _once(mine), self._of_convoy)
            elif kind == "below":
                found += self._group(kind, "whatif.group.below", mine, self._of_spot)
            else:
                found += self._group(kind, f"whatif.group.{kind}", _once(mine), self._of_place)
        return found

    def _told_apart(self, places: list[Differs]) -> list[Differs]:
        """Without the region that all of it is in: what is told of all is told of it."""
        areas = [one for one in places if self._within.get(one.amount.place) is not None]
        return areas if len(places) - len(areas) == 1 else places

    def _order(self, amount: Amount) -> tuple[int, int, str]:
        return self._places.get(amount.place, 0), self._of.get(amount.of, 0), amount.of

    def _group(
        self,
        kind: Kind,
        title: str,
        differs: Iterable[Differs],
        name: Callable[[Amount], Phrase],
    ) -> Iterator[Group]:
        rows = tuple(_row(one, name(one.amount)) for one in differs)
        if rows:
            yield Group(kind, phrase(title), rows)

    def _of_need(self, amount: Amount) -> Phrase:
        return phrase("whatif.all") if amount.of == ALL else self._names.capacity(amount.of)

    def _of_place(self, amount: Amount) -> Phrase:
        return phrase("whatif.in-all") if amount.place == NATION else self._place(amount.place)

    def _place(self, place: str) -> Phrase:
        named = self._names.place(place)
        return named if self._within.get(place) is None else phrase("whatif.area", area=named)

    def _of_convoy(self, amount: Amount) -> Phrase:
        return phrase("whatif.in-all") if amount.of == ALL else self._names.convoys.of(amount.of)

    def spot(self, spot: Spot) -> Phrase:
        """A requirement in a place: `Energy, Zuiderkwartier`."""
        return self._of_spot(Amount("below", *spot))

    def _of_spot(self, amount: Amount) -> Phrase:
        return self._at(self._names.requirement(amount.of), amount.place)

    def _at(self, what: Phrase, place: str) -> Phrase:
        return phrase("whatif.spot", requirement=what, place=self._names.place(place))

    def breaches(self, whatif: WhatIf) -> list[Breach]:
        """Where the minute differs in which a requirement, or a capacity, first came below a level.

        Of a capacity that falls as the requirement does whose worst it is the latter alone is told.
        """
        recorded, otherwise = whatif.outcomes
        spots = recorded.first
        found = [
            Breach(
                Measured("requirement", *spot),
                self._of_spot(Amount("below", *spot)),
                self._moments(spots[spot]),
                self._moments(otherwise.first[spot]),
            )
            for spot in spots
        ]
        told = {(*one.measured[1:], *one[2:]) for one in found}
        for address in dict.fromkeys((*recorded.capacities, *otherwise.capacities)):
            place, of = place_of(address), capacity_of(address)
            before, after = (
                self._moments(one.capacities.get(address, ALWAYS_WHOLE)) for one in whatif.outcomes
            )
            if (place, self._requirement.get(of), before, after) not in told:
                name = self._at(self._names.capacity(of), place)
                found.append(Breach(Measured("node", place, of), name, before, after))
        return [one for one in found if one.recorded != one.otherwise]

    def _moments(self, first: Sequence[int | None]) -> tuple[Phrase, ...]:
        return tuple(NEVER if at is None else literal(self._names.moment(at)) for at in first[1:])

    @staticmethod
    def edges() -> tuple[Phrase, ...]:
        """What `EDGES_TOLD` are called."""
        return tuple(
            phrase("whatif.nothing-left")
            if edge == 1
            else phrase("whatif.edge", level=percent(edge))
            for edge in EDGES_TOLD
        )


def _once(differs: list[Differs]) -> list[Differs]:
    """Without the row of all where one other says it."""
    others = [one for one in differs if (one.amount.place, one.amount.of) != (NATION, ALL)]
    return others if len(others) == 1 else differs


def _row(one: Differs, name: Phrase) -> Row:
    kind = one.amount.kind
    recorded, otherwise = (_told(kind, value) for value in one.shown)
    return Row(
        one.amount,
        name,
        recorded,
        otherwise,
        differing(kind, one.difference, one.band),
        banded(kind, one.difference, one.band),
        one.fits,
        one.outside,
    )


def told(kind: Kind, value: int) -> Phrase:
    """So much of it, 0 or more: person-hours, a length of time, or patients."""
    return _told(kind, shown(kind, value))


def _told(kind: Kind, value: int) -> Phrase:
    """The number that is told of it, in words."""
    return lasting(value) if kind in ("below", "delay") else number(value)


def signed(kind: Kind, value: int) -> Phrase:
    """The same of a difference: with its sign, and as less than one where it is told as nothing."""
    if not value:
        return told(kind, 0)
    amount = told(kind, abs(value))
    if amount == told(kind, 0):
        amount = phrase("whatif.less-than-one")
    return phrase("whatif.more" if value > 0 else "whatif.less", amount=amount)


def unsure(band: Difference | None) -> bool:
    """Whether chance makes it less as well as more, so that it is not sure which."""
    return band is not None and band.spread.low.value < 0 < band.spread.high.value


def differing(kind: Kind, difference: int, band: Difference | None) -> Phrase:
    """A difference with its sign, and marked where it is not sure whether it is more or less."""
    told_of = signed(kind, difference)
    return phrase("whatif.unsure", difference=told_of) if unsure(band) else told_of


def banded(kind: Kind, difference: int, band: Difference | None) -> Phrase:
    """Within which nine of ten differences lie; empty where that tells no more than the line."""
    if band is None:
        return literal("")
    low, high = (signed(kind, round(end.value)) for end in (band.spread.low, band.spread.high))
    if low == high:
        return literal("") if low == signed(kind, difference) else low
    return phrase("whatif.band", low=low, high=high)
