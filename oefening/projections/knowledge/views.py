"""Views: line by line what a cell may know, in the order in which it comes to know it.

A view is a function of the records and of the second that it has become. Lines that come with time
stand ahead of those of records of the same second, however time is cut.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from oefening.events import EstimateGiven, WorldSettled
from oefening.projections.knowledge.channels import Channels
from oefening.projections.knowledge.delivered import Deliveries, Item, ItemKind
from oefening.projections.knowledge.sight import Row, Sight, Ways, sights
from oefening.projections.names import Names, percent, whole_percent
from oefening.record import Header, Record
from oefening.scenario.model import Scenario
from oefening.text import LANGUAGES, Language, Phrase, phrase
from oefening.text.content import listing
from oefening.world.model import REQUIREMENTS
from oefening.world.nodes import PERCENT, WHOLE, capacity_of

Text = dict[str, str]
"""By language, in those that the scenario has."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something was brought to the cell, or reached it of what the public was told."""

    what: ItemKind
    about: str
    """Id of an inject or a decision, number of a decision or a question, address of a node."""
    rests: int
    """Number of the record that it rests on."""
    text: Text
    words: Text | None = None
    """What was read out or handed over, or what the cell asked or was answered."""


@dataclass(frozen=True, slots=True)
class Pictured:
    """The cell's picture of a place changed."""

    place: str
    as_of: int
    """Exercise second of which the picture is by now."""
    percents: dict[str, int]
    """By requirement, or capacity that serves none: the level of the worst that the cell sees."""
    worst: Text
    """The capacity at it, of those that are not whole."""
    rests: tuple[int, ...]
    text: Text


@dataclass(frozen=True, slots=True)
class PictureStopped:
    """The cell's channel is down: its picture of some places stands as it was."""

    places: tuple[str, ...]
    as_of: int
    """Exercise second of which the picture is, and stays."""
    text: Text


@dataclass(frozen=True, slots=True)
class PictureResumed:
    """The cell's channel is back; what has changed meanwhile follows."""

    places: tuple[str, ...]
    as_of: int
    text: Text


ViewBody = Told | Pictured | PictureStopped | PictureResumed
VIEW_KINDS: tuple[type[ViewBody], ...] = (Told, Pictured, PictureStopped, PictureResumed)


class ViewLine(NamedTuple):
    """A line of a cell's view."""

    at: int
    """Exercise second at which it reached the cell."""
    seen: int
    """Number of the last record before it."""
    body: ViewBody


_NEVER = 10**12
"""A second that no exercise comes to."""

Lines = list[tuple[str, ViewLine]]
"""With the cell of whose view each is."""


class Views:
    """A follower of records and of time that tells what comes into which view."""

    def __init__(self, header: Header, names: Names | None = None) -> None:
        """`names`, where they are given, hear of each record before this does."""
        seen = sights(header.scenario, header.world)
        self._own = names is None
        self._names = names or Names(header)
        self._deliveries = Deliveries(header, seen, self._names)
        self._channels = Channels(
            dict.fromkeys(way for one in seen.values() for way in one.ways.values())
        )
        saying = _Saying(self._names, languages(header.scenario))
        self._saying = saying
        self._pictures = {cell: _Picture(one, self._channels, saying) for cell, one in seen.items()}
        self._seeing: dict[str, list[_Picture]] = {}
        for cell, one in seen.items():
            for address in one.nodes:
                self._seeing.setdefault(address, []).append(self._pictures[cell])
        self._number = 0
        self._soonest = _NEVER
        """No line is due ahead of this second."""

    def hear(self, record: Record) -> Lines:
        """Take `record` in; return the lines that it brings, and those due ahead of it."""
        found = self.passed(record.at)
        self._number = record.number
        if self._own:
            self._names.learn(record)
        for cell, item in self._deliveries.hear(record):
            found.append((cell, ViewLine(record.at, record.number, self._saying.item(item))))
        if isinstance(record.body, WorldSettled | EstimateGiven):
            self._expect(record)
        return found

    def _expect(self, record: Record) -> None:
        """Have what a record says of the world come to those who see it."""
        for cell, item in self._deliveries.estimated(record).items():
            self._pictures[cell].expect_item(item)
        if isinstance(record.body, WorldSettled):
            for address, level in record.body.levels.items():
                for picture in self._seeing.get(address, ()):
                    picture.expect_level(record, address, level)
            for way in self._channels.hear(record):
                for picture in self._pictures.values():
                    picture.expect_turn(record.at + 1, way)
        self._look_ahead()

    def passed(self, now: int) -> Lines:
        """The lines that are due by second `now`, to which everything has been heard."""
        if now < self._soonest:
            return []
        found = [
            (cell, ViewLine(at, self._number, body))
            for cell, picture in self._pictures.items()
            for at, body in picture.due(now)
        ]
        self._look_ahead()
        return found

    def _look_ahead(self) -> None:
        self._soonest = min((one.soonest for one in self._pictures.values()), default=_NEVER)


def languages(scenario: Scenario) -> tuple[Language, ...]:
    """Those that a scenario has, by its title."""
    title = {"nl": scenario.title.nl, "en": scenario.title.en}
    return tuple(one for one in LANGUAGES if title[one])


class _Saying:
    """What lines say, in the languages of the scenario."""

    def __init__(self, names: Names, spoken: Iterable[Language]) -> None:
        self._names = names
        self._languages = tuple(spoken)
        self.item = lru_cache(maxsize=8)(self._item)
        self.levels = lru_cache(maxsize=256)(self._levels)
        """Several cells are told the same, at once or one behind the other."""

    def text(self, told: Phrase) -> Text:
        return {language: told.render(language) for language in self._languages}

    def _item(self, item: Item) -> Told:
        words = None if item.body is None else self.text(item.body)
        return Told(item.kind, item.ref, item.number, self.text(item.told), words)

    def _levels(self, place: str, rows: tuple[tuple[Row, tuple[int, str]], ...]) -> Text:
        told = listing(self._level(row, *stands) for row, stands in rows)
        return self.text(phrase("story.levels", place=self._names.place(place), levels=told))

    def _level(self, row: Row, points: int, worst: str) -> Phrase:
        level = percent(points * PERCENT)
        if row.what not in REQUIREMENTS:
            capacity = self._names.capacity(row.what)
            return phrase("knowledge.capacity", capacity=capacity, level=level)
        if points == WHOLE // PERCENT:
            return phrase("story.whole", requirement=self._names.requirement(row.what))
        return self._names.level(row.what, points * PERCENT, self._names.capacity(worst))

    def turned(self, key: str, places: tuple[str, ...], channel: str, as_of: int) -> Text:
        """Of a picture that stopped or resumed, of which moment it is."""
        when = phrase("knowledge.as-of-before") if as_of < 0 else self._names.moment(as_of)
        named = self._names.places(places)
        capacity = self._names.capacity(channel)
        return self.text(phrase(key, places=named, channel=capacity, when=when))


_WHOLE = (WHOLE // PERCENT, "")
"""How a row stands that nothing was heard of."""


class _Pending(NamedTuple):
    """A level, or an item, on its way."""

    due: int
    address: str
    number: int
    level: int = WHOLE
    item: Item | None = None


@dataclass(slots=True)
class _Picture:
    """The picture of one cell as its view has it by now."""

    sight: Sight
    channels: Channels
    saying: _Saying
    coming: deque[_Pending] = field(default_factory=deque)
    turns: deque[tuple[int, Ways]] = field(default_factory=deque)
    """Seconds from which a way is as it has turned."""
    kept: dict[Ways, list[_Pending]] = field(default_factory=dict)
    """What waits for a way that is down, by that; none waits for one that is up."""
    known: dict[str, int] = field(default_factory=dict)
    shown: dict[Row, tuple[int, str]] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    """By address the row that it belongs to."""
    ranks: dict[Row, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for rank, (row, addresses) in enumerate(self.sight.rows.items()):
            self.ranks[row] = rank
            self.rows |= dict.fromkeys(addresses, row)

    def expect_level(self, record: Record, address: str, level: int) -> None:
        """A node that the cell sees came to `level`."""
        self.coming.append(_Pending(record.at + self.sight.delay, address, record.number, level))

    def expect_item(self, item: Item) -> None:
        """The public was told something that concerns what the cell sees."""
        due = item.at + self.sight.delay
        self.coming.append(_Pending(due, item.ref, item.number, item=item))

    def expect_turn(self, at: int, way: Ways) -> None:
        """A way turned, as is found from second `at` on."""
        if way in self.sight.ways.values():
            self.turns.append((at, way))

    def due(self, now: int) -> Iterator[tuple[int, ViewBody]]:
        """What comes into the view up to second `now`, with the second at which it does."""
        while (at := self.soonest) <= now:
            came: list[_Pending] = []
            stopped, resumed = self._turned(at)
            if stopped:
                self.kept |= {way: [] for way in stopped}
                yield at, PictureStopped(*self._of_ways("knowledge.stopped", stopped, at))
            if resumed:
                came += [one for way in resumed for one in self.kept.pop(way)]
                yield at, PictureResumed(*self._of_ways("knowledge.resumed", resumed, at))
            while self.coming and self.coming[0].due == at:
                pending = self.coming.popleft()
                waiting = self.kept.get(self.sight.way(pending.address))
                (came if waiting is None else waiting).append(pending)
            for body in self._came(at, came):
                yield at, body

    @property
    def soonest(self) -> int:
        """The next second at which anything may come."""
        return min(
            self.coming[0].due if self.coming else _NEVER,
            self.turns[0][0] if self.turns else _NEVER,
        )

    def _turned(self, at: int) -> tuple[list[Ways], list[Ways]]:
        """The ways that are found down at second `at`, and up, and were not before."""
        turned = list[Ways]()
        while self.turns and self.turns[0][0] == at:
            turned.append(self.turns.popleft()[1])
        down = {way: self.channels.down_since(way, at) is not None for way in turned}
        return (
            [way for way in down if down[way] and way not in self.kept],
            [way for way in down if not down[way] and way in self.kept],
        )

    def _of_ways(self, key: str, ways: list[Ways], at: int) -> tuple[tuple[str, ...], int, Text]:
        """The places that are heard of by `ways`, of when their picture is, and that in words."""
        places = tuple(place for place, way in self.sight.ways.items() if way in ways)
        as_of = self._as_of(ways[0], at)
        return places, as_of, self.saying.turned(key, places, self.sight.channel, as_of)

    def _as_of(self, way: Ways, at: int) -> int:
        return self.channels.last_up(way, at) - self.sight.delay

    def _came(self, at: int, came: Iterable[_Pending]) -> Iterator[ViewBody]:
        """What the view says of all that came at second `at`: what the public was told, levels."""
        rests: dict[Row, list[int]] = {}
        for one in came:
            if one.item is not None:
                yield self.saying.item(one.item)
                continue
            self.known[one.address] = one.level
            rests.setdefault(self.rows[one.address], []).append(one.number)
        changed: dict[str, dict[Row, tuple[int, str]]] = {}
        for row in sorted(rests, key=self.ranks.__getitem__):
            stands = self._stands(row)
            if stands != self.shown.get(row, _WHOLE):
                self.shown[row] = stands
                changed.setdefault(row.place, {})[row] = stands
        for place, rows in changed.items():
            yield Pictured(
                place=place,
                as_of=self._as_of(self.sight.ways[place], at),
                percents={row.what: points for row, (points, _) in rows.items()},
                worst={row.what: worst for row, (_, worst) in rows.items() if worst},
                rests=tuple(sorted({number for row in rows for number in rests[row]})),
                text=self.saying.levels(place, tuple(rows.items())),
            )

    def _stands(self, row: Row) -> tuple[int, str]:
        """The whole percents of the worst capacity of `row`, and which that is if not whole."""
        addresses = self.sight.rows[row]
        level, address = min(
            ((self.known.get(one, WHOLE), one) for one in addresses), key=lambda one: one[0]
        )
        return whole_percent(level), "" if level == WHOLE else capacity_of(address)
