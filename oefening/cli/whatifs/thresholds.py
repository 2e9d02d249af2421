"""Thresholds as they are typed: `Rivierzone.food < 75%`, `VR09.warmth > 10000`, `Alfa > 2h`."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import product

from oefening.cli.plain.names import Called, forms_of, one_of, small
from oefening.cli.unclear import Unclear
from oefening.clock import parse_duration, read_typed, shorten
from oefening.projections.names import Names
from oefening.projections.spots import Spots
from oefening.record import Header
from oefening.scenario.live import CONVOY
from oefening.study.whatif.thresholds import LATE, Measured, Threshold
from oefening.text import LANGUAGES, BadValue, Phrase, phrase
from oefening.world.model import NATION
from oefening.world.nodes import PERCENT, WHOLE

_WRITTEN = re.compile(
    r"(.+?)\s*(?:(?P<below><|\bonder\b|\bbelow\b|\bunder\b)|(?:>|\bboven\b|\babove\b|\bover\b))"
    r"\s*(?:([0-9][0-9.,]*)\s*(%?)|(?P<length>[0-9][0-9a-z]*))",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,4})?")
_COUNT = re.compile(r"[0-9]{1,9}|[0-9]{1,3}(?:[.,][0-9]{3}){1,2}")

CONVOYS = ("convoys", "colonnes", "all convoys", "alle colonnes")
"""What all convoys together are called."""

LATE_PATIENTS = (LATE, "late", "te laat", "niet op tijd behandeld", "not treated in time")
"""What patients who are not treated in time are called."""


class Thresholds:
    """Reads thresholds of one exercise."""

    def __init__(self, header: Header, names: Names) -> None:
        self._header, self._names = header, names
        self._called = Called(header, names)

    def read(self, written: str) -> Threshold:
        """The threshold that is `written`; raise `Unclear` that says what was meant."""
        found = _WRITTEN.fullmatch(written.strip())
        if found is None:
            raise Unclear(phrase("window.unclear", written=shorten(written)))
        what, below, amount, percents, length = found.groups()
        if length is not None and not below:
            return self._delay(what, length)
        if below or percents:
            edge = _level(amount) if amount and percents else None
            if edge is None:
                raise Unclear(phrase("window.level-in-percent", what=shorten(what)))
            if not below:
                level = f"{amount}%"
                raise Unclear(phrase("window.level-falls", what=shorten(what), level=level))
            return Threshold(self._measured(what, self._levels(), "measured"), edge)
        if small(what) in CONVOYS or small(what) in self._of_convoys():
            raise Unclear(phrase("window.delay-lasts", what=shorten(what)))
        if not _COUNT.fullmatch(amount):
            raise Unclear(phrase("window.count-whole", what=shorten(what)))
        count = int(re.sub("[.,]", "", amount))
        return Threshold(self._measured(what, self._lacks(), "lacked"), count)

    def _delay(self, what: str, written: str) -> Threshold:
        """That of a convoy, or of all of them together, above a length of time."""
        try:
            length = read_typed(written, parse_duration)
        except BadValue as bad:
            raise Unclear(bad.phrase) from bad
        if not length:
            raise Unclear(phrase("window.delay-lasts", what=shorten(what)))
        if not self._called.convoys:
            raise Unclear(phrase("window.no-convoys"))
        if small(what) in CONVOYS:
            return Threshold(Measured("delay", NATION), length)
        id = one_of(what, self._called.convoys, "delayed", self._called)
        return Threshold(Measured("delay", NATION, id.removeprefix(CONVOY)), length)

    def _of_convoys(self) -> Iterable[str]:
        """All that any of them is called."""
        return [form for forms in self._called.convoys.values() for form in forms]

    def _measured(
        self, what: str, known: Iterable[tuple[Measured, Iterable[str]]], wanted: str
    ) -> Measured:
        """The one of `known` that `what` is a name of."""
        by_address = {one.address: (one, tuple(names)) for one, names in known}
        forms = {address: names for address, (_, names) in by_address.items()}
        measured, _ = by_address[one_of(what, forms, wanted, self._called)]
        return measured

    def _levels(self) -> Iterator[tuple[Measured, Iterable[str]]]:
        """Capacities everywhere, and the requirements of places in play and of regions."""
        world = self._header.world
        for node in world.nodes:
            known = world.capacities.get(node.capacity)
            called = () if known is None else forms_of(node.capacity, known.name)
            own = self._called.nodes[node.address]
            combined = self._combined(node.place, (node.capacity, *called))
            yield Measured("node", node.place, node.capacity), (*own, *combined)
        for place, requirement in Spots(self._header.scenario, world, beyond=True).all:
            called = self._both(requirement, self._names.requirement(requirement))
            yield Measured("requirement", place, requirement), self._combined(place, called)

    def _lacks(self) -> Iterator[tuple[Measured, Iterable[str]]]:
        """Needs of people, and patients who are not treated in time, in every place."""
        world = self._header.world
        for place in (*(one.id for one in world.places), NATION):
            for need in world.needs:
                called = self._both(need, self._names.capacity(need), self._names.without(need))
                yield Measured("without", place, need), self._combined(place, called)
            if world.care is not None and world.within.get(place) is None:
                measured = Measured("late-patients", place, LATE)
                yield measured, self._combined(place, LATE_PATIENTS)

    def _both(self, id: str, *named: Phrase) -> tuple[str, ...]:
        """An id, and names in both languages."""
        return (id, *(one.render(language) for one, language in product(named, LANGUAGES)))

    def _combined(self, place: str, called: Iterable[str]) -> tuple[str, ...]:
        """All that something in a place may be called, by what either is."""
        there = self._called.places.get(place, (small(place),))
        pairs = product(there, map(small, called))
        return tuple(
            dict.fromkeys(
                form
                for at, of in pairs
                for form in (f"{at}.{of}", f"{of} {at}", f"{of} in {at}", f"{at} {of}")
            )
        )


def _level(written: str) -> int | None:
    """The level in ppm below which something falls; None if it is none above nothing."""
    if not _LEVEL.fullmatch(written):
        return None
    level = int(Decimal(written.replace(",", ".")) * PERCENT)
    return level if 0 < level <= WHOLE else None
