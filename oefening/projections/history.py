"""History: what every level, stock and backup has been, so that any second can be asked for.

Continuous quantities are not kept by the second: a holding is its amount, rate and since-when.
"""

from array import array
from bisect import bisect_left, bisect_right

from oefening.events import DemandChanged, TierRemoved, WorldSettled
from oefening.record import Record
from oefening.state import Holding, State
from oefening.world.nodes import WHOLE

_GONE = -1
"""The amount of a backup that was taken away; no other amount is negative."""


class History:
    """A follower that keeps each change with its second.

    A question about a second is answered from what was settled up to and including it, whatever
    was heard of later ones, so that who looks back and who plays ask the same of a whole log.
    """

    def __init__(self) -> None:
        self._levels: dict[str, _Track] = {}
        self._holdings: dict[str, _Track] = {}
        """By node address or `consumer<supplier#tier`: amount and rate."""
        self._demands: dict[str, _Track] = {}
        """By node address, what changes of all of its demand came to."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        body, at = record.body, record.at
        if isinstance(body, WorldSettled):
            for address, level in body.levels.items():
                _track(self._levels, address, 1).turn(at, level)
            for holdings in (body.stocks, body.tiers):
                for key, holding in holdings.items():
                    _track(self._holdings, key, 2).add(at, holding)
        elif isinstance(body, DemandChanged) and body.for_class is None:
            _track(self._demands, body.node, 1).turn(at, body.factor)
        elif isinstance(body, TierRemoved) and body.tier in self._holdings:
            self._holdings[body.tier].add(at, (_GONE, 0))

    def level(self, address: str, at: int) -> int:
        """The node's level in ppm at second `at`; whole before any record named it."""
        return _at(self._levels, address, at)

    def demand(self, address: str, at: int) -> int:
        """What changes of the demand on all of the node came to at second `at`, in ppm of normal.

        Hours of the day, which nobody changes, are not counted.
        """
        return _at(self._demands, address, at)

    def snapshot(self, at: int) -> dict[str, int]:
        """The level of every node that a record has named, in ppm, at second `at`, by address."""
        return {
            address: WHOLE if (point := track.point(at)) is None else track.values[0][point]
            for address, track in self._levels.items()
        }

    def since(self, address: str, at: int) -> int | None:
        """The second in which the node came to the level that it has at `at`; None: always had."""
        track = self._levels.get(address)
        if track is None or (point := track.point(at)) is None:
            return None
        return track.seconds[point]

    def levels(self, address: str) -> tuple[tuple[int, int], ...]:
        """Every second in which the node's level changed, with that level in ppm, in order."""
        return _turns(self._levels, address)

    def demands(self, address: str) -> tuple[tuple[int, int], ...]:
        """The same of what `demand` gives."""
        return _turns(self._demands, address)

    def changes(self, address: str, state: State) -> tuple[tuple[int, int], ...]:
        """The same as `levels`, up to and including the last record of `state`.

        More may have been heard of that record's second, so what it came to is asked of `state`.
        """
        track = self._levels.get(address)
        before = 0 if track is None else bisect_left(track.seconds, state.now)
        found = () if track is None else zip(track.seconds[:before], track.values[0], strict=False)
        changes, level = tuple(found), state.level(address)
        if level == (changes[-1][1] if changes else WHOLE):
            return changes
        return (*changes, (state.now, level))

    def held(self, key: str, at: int, state: State) -> Holding | None:
        """The same as `holding`, as it was known at the last record of `state`."""
        if at < state.now:
            return self.holding(key, at)
        return state.stocks.get(key) or state.tiers.get(key)

    def holding(self, key: str, at: int) -> Holding | None:
        """What a stock (by its node) or a backup (`consumer<supplier#tier`) held at second `at`.

        None before any record named it, when it was full, and once it was taken away.
        """
        track = self._holdings.get(key)
        if track is None or (point := track.point(at)) is None:
            return None
        amounts, rates = track.values
        if amounts[point] == _GONE:
            return None
        return Holding(amounts[point], rates[point], track.seconds[point])


class _Track:
    """Numbers by the second since which they hold; packed, since a long exercise has millions."""

    __slots__ = ("seconds", "values")

    def __init__(self, width: int) -> None:
        self.seconds = array("q")
        self.values = tuple(array("q") for _ in range(width))

    def point(self, at: int) -> int | None:
        """The index of what holds at second `at`; None before the first."""
        after = bisect_right(self.seconds, at)
        return after - 1 if after else None

    def add(self, at: int, values: tuple[int, ...]) -> None:
        """Have `values` hold from `at` on; in one second the last word counts."""
        if self.seconds and self.seconds[-1] == at:
            for kept, value in zip(self.values, values, strict=True):
                kept[-1] = value
            return
        self.seconds.append(at)
        for kept, value in zip(self.values, values, strict=True):
            kept.append(value)

    def turn(self, at: int, value: int) -> None:
        """The same for a single number, kept only where it changes."""
        kept = self.values[0]
        if kept and self.seconds[-1] == at:
            kept.pop()
            self.seconds.pop()
        if (kept[-1] if kept else WHOLE) != value:
            self.seconds.append(at)
            kept.append(value)


def _track(tracks: dict[str, _Track], key: str, width: int) -> _Track:
    track = tracks.get(key)
    if track is None:
        track = tracks[key] = _Track(width)
    return track


def _at(tracks: dict[str, _Track], key: str, at: int) -> int:
    """The number of a track at second `at`; a whole before its first."""
    track = tracks.get(key)
    if track is None or (point := track.point(at)) is None:
        return WHOLE
    return track.values[0][point]


def _turns(tracks: dict[str, _Track], key: str) -> tuple[tuple[int, int], ...]:
    """Every second in which the number of a track changed, with that number, in order."""
    track = tracks.get(key)
    return () if track is None else tuple(zip(track.seconds, track.values[0], strict=True))
