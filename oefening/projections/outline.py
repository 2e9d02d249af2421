"""The outline: what happened in short, for who was not there.

STARTEX, what went out, which places fell, how low and until when, every decision without its
reason, and ENDEX.
"""

from collections.abc import Iterable
from operator import attrgetter

from oefening import events
from oefening.clock import whole_minute
from oefening.projections.levels import Heat
from oefening.projections.names import Names, percent, said
from oefening.projections.spots import Spot, Spots
from oefening.projections.story import Line
from oefening.projections.words import words
from oefening.record import Header, Record
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal
from oefening.world.nodes import WHOLE

_When = tuple[int, int]
"""Exercise second, and number of the record: in this order things are told."""


class Outline:
    """A follower that keeps what the outline is made of; `told` is whole once ENDEX was heard.

    Of a log without ENDEX it says how things stood at its last record.
    """

    def __init__(self, header: Header) -> None:
        self._names = Names(header.scenario, header.world, header.calendar)
        self._lines: list[Line] = []
        self._damage: dict[tuple[int, str], list[tuple[int, events.DamageDone]]] = {}
        """By the second in which it was done, and by what."""
        self._spots = Spots(header.scenario, header.world)
        self._lowest: dict[Spot, Heat] = {}
        """Of the spots that fell."""
        self._lowest_by: dict[Spot, int] = {}
        """The record in which each of them came to that."""
        self._fell: dict[str, _When] = {}
        """When each place first did."""
        self._back: dict[Spot, _When] = {}
        """Since when spots that fell are whole again."""
        self._now: _When = (0, 0)
        self._ended: _When | None = None

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self._now = record.at, record.number
        if isinstance(record.body, events.ExerciseEnded):
            self._ended = self._now
        self._names.learn(record)
        match record.body:
            case events.WorldSettled() as settled:
                for spot in self._spots.settle(settled):
                    self._stands(spot)
            case events.DamageDone() as done:
                of_one = self._damage.setdefault((record.at, done.owner), [])
                of_one.append((record.number, done))
            case events.DecisionRecorded() as decision:
                self._lines.append(self._line(self._now, self._decided(decision)))
            case (
                events.ExerciseStarted()
                | events.DecisionRetracted()
                | events.ModelChanged()
                | events.ExerciseEnded()
            ) as event if (said := words(event, self._names)) is not None:
                self._lines.append(self._line(self._now, said))

    def told(self) -> tuple[Line, ...]:
        """The outline, in the order in which it happened."""
        lines = [*self._lines, *self._outages(), *self._falls()]
        return tuple(sorted(lines, key=attrgetter("at", "number")))

    def _line(self, when: _When, said: Phrase, rests: Iterable[int] = ()) -> Line:
        at, number = when
        return Line(number, at, self._moment(at), said, rests=tuple(sorted({number, *rests})))

    def _moment(self, at: int) -> str:
        """`D2 14:30`: what happened in short needs no seconds."""
        return self._names.moment(whole_minute(at))

    def _decided(self, decision: events.DecisionRecorded) -> Phrase:
        """Who decided what: the option, else their own words, else the levers they pulled."""
        names = self._names
        if decision.decision is not None and decision.option is not None:
            what = names.option(decision.decision, decision.option)
        elif decision.text:
            what = said(decision.text)
        else:
            pulled = dict.fromkeys(use.lever for use in decision.levers)
            what = listing(names.lever(lever) for lever in pulled)
        cell = names.cell(decision.cell)
        return phrase("story.decided", cell=cell, words=what, reason=literal(""))

    def _outages(self) -> Iterable[Line]:
        """A line for all that one cause took out in one second."""
        for (at, owner), done in self._damage.items():
            alike: dict[tuple[str, str, int], list[str]] = {}
            for _, damage in done:
                place, _, capacity = damage.node.rpartition(".")
                alike.setdefault((damage.limits, capacity, damage.share), []).append(place)
            nodes = listing(
                phrase(
                    "story.out" if limits == "out" else "story.out-in",
                    node=self._names.nodes(capacity, places),
                    share=percent(share),
                )
                for (limits, capacity, share), places in alike.items()
            )
            cause = self._names.cause(owner)
            said = nodes if cause is None else phrase("story.because", cause=cause, nodes=nodes)
            yield self._line((at, done[0][0]), said, (number for number, _ in done))

    # ── places ───────────────────────────────────────────────────────────────────────────────────

    def _stands(self, spot: Spot) -> None:
        heat = self._spots.worst(spot)
        if heat.level == WHOLE:
            if spot in self._lowest:
                self._back.setdefault(spot, self._now)
            return
        self._back.pop(spot, None)
        self._fell.setdefault(spot[0], self._now)
        if heat.level < self._lowest.get(spot, Heat(WHOLE, "")).level:
            self._lowest[spot] = heat
            self._lowest_by[spot] = self._now[1]

    def _falls(self) -> Iterable[Line]:
        """A line for each place that fell; those that fared alike stand together."""
        alike: dict[tuple[int, Phrase, Phrase | None], list[str]] = {}
        for place, (at, _) in sorted(self._fell.items()):
            fell = [spot for spot in self._spots.all if spot[0] == place and spot in self._lowest]
            lowest = self._levels((spot, self._lowest[spot]) for spot in fell)
            now = [(spot, self._spots.worst(spot)) for spot in fell if spot not in self._back]
            still = self._levels(now) if now else None
            alike.setdefault((at, lowest, still), []).append(place)
        for (_, lowest, still), places in alike.items():
            named = self._names.places(places)
            said = phrase("story.fell-below", places=named, levels=lowest)
            back = self._since(places)
            if still is not None:
                key = "story.fell-by-now" if self._ended is None else "story.fell-still"
                said = phrase(key, fell=said, levels=still)
            if back is not None:
                key = "story.fell-back" if still is None else "story.fell-rest"
                said = phrase(key, fell=said, since=back)
            yield self._line(self._fell[places[0]], said, self._basis(places, still))

    def _basis(self, places: list[str], still: Phrase | None) -> Iterable[int]:
        """When `places` fell, were lowest and came back; what is still so rests on the end."""
        yield from (self._fell[place][1] for place in places)
        yield from (number for spot, number in self._lowest_by.items() if spot[0] in places)
        yield from (number for spot, (_, number) in self._back.items() if spot[0] in places)
        if still is not None:
            yield (self._ended or self._now)[1]

    def _since(self, places: list[str]) -> Phrase | None:
        """From when on all that came back in `places` was whole; None where nothing did."""
        back: dict[str, int] = {}
        for (place, _), (at, _) in self._back.items():
            back[place] = max(at, back.get(place, at))
        since = {place: self._moment(back[place]) for place in places if place in back}
        if len(set(since.values())) <= 1:
            return literal(next(iter(since.values()))) if since else None
        return listing(
            phrase("story.fell-since", since=moment, place=self._names.place(place))
            for place, moment in since.items()
        )

    def _levels(self, heats: Iterable[tuple[Spot, Heat]]) -> Phrase:
        return listing(
            phrase(
                "story.level",
                requirement=self._names.requirement(requirement),
                level=percent(heat.level),
                capacity=self._names.capacity(heat.worst),
            )
            for (_, requirement), heat in heats
        )
