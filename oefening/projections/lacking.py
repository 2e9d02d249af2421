"""Lacking: how many people were without each need in each place, at any second."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, product

from oefening.events import WorldSettled
from oefening.record import Record
from oefening.world.model import NATION, World


class Lacking:
    """A follower that keeps who was without what."""

    def __init__(self, world: World) -> None:
        self.needs = tuple(world.needs)
        split = world.areas
        self._homes: dict[str, list[str]] = {}
        for place in world.places:
            if place.id not in split and place.id != NATION:
                for within in dict.fromkeys((place.id, place.within or place.id, NATION)):
                    self._homes.setdefault(within, []).append(place.id)
        self._turns: dict[str, _Turns] = {}
        """By address of the need."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        if isinstance(record.body, WorldSettled):
            for address, (persons, _) in record.body.needs.items():
                turns = self._turns.get(address)
                if turns is None:
                    turns = self._turns[address] = _Turns()
                turns.turn(record.at, persons, record.number)

    def without(self, place: str, need: str, at: int) -> int:
        """Persons in `place`, a region, an area or the nation, without `need` at second `at`."""
        return sum(persons for persons, _ in self._at(place, need, at))

    def anything(self, place: str, at: int) -> int:
        """Persons in `place` who lacked anything at second `at`, at least.

        Who lacks two things cannot be told apart from two who lack one each. So of every unsplit
        place in it the need counts that most people lacked.
        """
        return sum(
            max((self._of(home, need, at)[0] for need in self.needs), default=0)
            for home in self._homes.get(place, ())
        )

    def changes(self, place: str, *needs: str) -> list[tuple[int, int]]:
        """The second of each change, and how many were without `needs` in `place` from then on.

        Who lacks two of them counts twice.
        """
        by: dict[int, int] = {}
        for home, need in product(self._homes.get(place, ()), needs):
            before = 0
            for at, persons in self._changes(home, need):
                by[at] = by.get(at, 0) + persons - before
                before = persons
        seconds = sorted(by)
        return list(zip(seconds, accumulate(by[at] for at in seconds), strict=True))

    def apart(self, place: str, *needs: str) -> Iterator[Sequence[tuple[int, int]]]:
        """The same of each of `needs` in each unsplit place by itself, where there is any."""
        for home, need in product(self._homes.get(place, ()), needs):
            if changes := list(self._changes(home, need)):
                yield changes

    def _changes(self, home: str, need: str) -> Iterator[tuple[int, int]]:
        turns = self._turns.get(f"{home}.{need}")
        return iter(()) if turns is None else zip(turns.seconds, turns.persons, strict=True)

    def rests_on(self, place: str, need: str, at: int) -> list[int]:
        """Numbers of the records by which so many were without `need` there."""
        return [number for _, number in self._at(place, need, at) if number]

    def _at(self, place: str, need: str, at: int) -> Iterator[tuple[int, int]]:
        for home in self._homes.get(place, ()):
            yield self._of(home, need, at)

    def _of(self, home: str, need: str, at: int) -> tuple[int, int]:
        """Persons in an unsplit place without `need`, with the number of the record that says so.

        Nobody before any record did.
        """
        turns = self._turns.get(f"{home}.{need}")
        return (0, 0) if turns is None else turns.at(at)


class _Turns:
    """A number of persons by the second since which it holds."""

    __slots__ = ("numbers", "persons", "seconds")

    def __init__(self) -> None:
        self.seconds: list[int] = []
        self.persons: list[int] = []
        self.numbers: list[int] = []

    def turn(self, at: int, persons: int, number: int) -> None:
        """Have so many lack it from `at` on; in one second the last word counts."""
        if self.seconds and self.seconds[-1] == at:
            self.persons[-1], self.numbers[-1] = persons, number
        elif persons != (self.persons[-1] if self.persons else 0):
            self.seconds.append(at)
            self.persons.append(persons)
            self.numbers.append(number)

    def at(self, second: int) -> tuple[int, int]:
        """How many lacked it at the end of `second`, and the number of the record."""
        after = bisect_right(self.seconds, second)
        return (self.persons[after - 1], self.numbers[after - 1]) if after else (0, 0)
