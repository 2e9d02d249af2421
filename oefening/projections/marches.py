"""Convoys in short: where each came to a standstill, and those that are not there in the end."""

from collections.abc import Iterator

from oefening import events
from oefening.projections.by_whom import by_whom
from oefening.projections.convoys import SHUT_OUT, course, groups, standing
from oefening.projections.names import Names
from oefening.record import Header, Record
from oefening.state import beginning, evolve
from oefening.text import Phrase, phrase
from oefening.text.content import counted, listing
from oefening.world.model import NATION

_FOLLOWED = (
    events.ConvoyFormed,
    events.PacketMoved,
    events.PacketArrived,
    events.ConvoyArrived,
    events.PriorityChanged,
)
"""What changes where convoys are, or who holds them."""


class Marches:
    """A follower that knows of convoys only, and what to say of them to who was not there."""

    def __init__(self, header: Header, names: Names) -> None:
        self._names = names
        self._rules = header.world.military
        self._state = beginning(header.scenario, header.world)
        self._stood: set[tuple[str, str]] = set()
        """Convoys of which it was said that they stand, and where."""
        self._last: dict[str, list[int]] = {}
        """By convoy the records that tell of it."""

    def hear(self, record: Record) -> Iterator[Phrase]:
        """Take `record` in; what there is to say of it: the first time that a convoy stands there.

        Be asked for all of it, since it is taken in as that is told.
        """
        body = record.body
        if not isinstance(body, _FOLLOWED):
            return
        evolve(self._state, record)
        if isinstance(body, events.PriorityChanged):
            return
        self._last.setdefault(body.convoy, []).append(record.number)
        if not isinstance(body, events.PacketMoved) or body.doing not in SHUT_OUT:
            return
        if (key := (body.convoy, body.place)) not in self._stood:
            self._stood.add(key)
            yield self._stands(*key, body.doing)

    def _stands(self, convoy: str, place: str, doing: str) -> Phrase:
        [group] = [
            one
            for one in groups(self._state, place, self._rules)
            if (one.convoy, one.doing) == (convoy, doing)
        ]
        where = {"convoy": self._names.convoys.of(convoy), "place": self._names.place(place)}
        if group.held is None:
            return phrase("story.convoy-stands", **where)
        return phrase("story.convoy-held", **where, owner=by_whom(group.held, self._names))

    def left(self) -> Iterator[tuple[Phrase, tuple[int, ...]]]:
        """Each convoy of which something is under way or has not left: how it stands, by what."""
        for id in self._state.convoys:
            stands = listing(
                phrase(
                    "story.convoy-packets",
                    packets=counted("convoy.packets", one.packets),
                    place=self._names.place(one.place),
                    stands=standing(one, self._names),
                )
                for one in groups(self._state, NATION, self._rules)
                if one.convoy == id
            )
            if stands.params:
                told = course(id, self._state, self._names)
                yield phrase("story.convoy-left", course=told, stands=stands), tuple(self._last[id])
