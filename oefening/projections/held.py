"""What the facilitator held by hand: which nodes, at which level, from when to when."""

from collections.abc import Sequence
from dataclasses import dataclass

from oefening.events import NodeHeld, NodeLetGo
from oefening.projections.names import Names, percent
from oefening.record import Record
from oefening.state import Override, State
from oefening.text import Phrase, phrase
from oefening.text.content import listing
from oefening.world.model import World
from oefening.world.nodes import capacity_of, place_of


@dataclass(frozen=True, slots=True)
class Held:
    """Nodes of one capacity that one act held alike."""

    owner: str
    """`facilitator/186`: the record of the act."""
    capacity: str
    places: tuple[str, ...]
    """A region where all areas of it were held."""
    level: int | None
    """In parts per million; None: as it was."""
    since: int
    until: int | None
    """Exercise second; None: to the end."""


class ByHand:
    """A follower that knows which levels the facilitator brought about, at the record heard last.

    Those of nodes that are held, and all that changed at once as they came to be held.
    """

    def __init__(self) -> None:
        self._held: set[str] = set()
        self._acted: int | None = None
        """Exercise second of an act of which what follows is still being heard."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        if record.command or record.at != self._acted:
            self._acted = None
        match record.body:
            case NodeHeld(node=node, owner=owner) if owner.startswith(FACILITATOR):
                self._held.add(node)
                self._acted = record.at
            case NodeHeld(node=node) | NodeLetGo(node=node):
                self._held.discard(node)

    def brought(self, node: str) -> bool:
        """Whether it was by hand that the node at that address came to the level it has."""
        return self._acted is not None or node in self._held


FACILITATOR = "facilitator/"
"""What the owner of an act by hand begins with."""


def held(world: World, state: State) -> tuple[Held, ...]:
    """All that was held for any time at all, in the order in which that began."""
    alike: dict[Held, list[str]] = {}
    for one in state.overrides:
        if one.until is None or one.until > one.since:
            alike.setdefault(_kind(one), []).append(place_of(one.node))
    return tuple(
        Held(
            kind.owner,
            kind.capacity,
            _whole(world, places),
            kind.level,
            kind.since,
            kind.until,
        )
        for kind, places in alike.items()
    )


def _kind(one: Override) -> Held:
    return Held(one.owner, capacity_of(one.node), (), one.level, one.since, one.until)


def _whole(world: World, places: Sequence[str]) -> tuple[str, ...]:
    """`places`, with a region in the stead of its areas where all of them are there."""
    areas = world.areas.items()
    regions = {id: region for region, of in areas if {*of} <= {*places} for id in of}
    return tuple(dict.fromkeys(regions.get(place, place) for place in places))


def in_words(found: Sequence[Held], names: Names) -> Phrase:
    """`drinking water in Utrecht at 40%, D1 10:00 to the end`, of each of them."""
    return listing(_in_words(one, names) for one in found)


def _in_words(one: Held, names: Names) -> Phrase:
    end = phrase("held.end") if one.until is None else names.moment(one.until)
    node, since = names.nodes(one.capacity, one.places), names.moment(one.since)
    if one.level is None:
        return phrase("held.as-it-was", node=node, since=since, until=end)
    return phrase("held.at", node=node, level=percent(one.level), since=since, until=end)


def counted(world: World, state: State, names: Names) -> Phrase | None:
    """That person-hours count what fell while nodes were held; None where none was."""
    found = held(world, state)
    return phrase("held.counted", held=in_words(found, names)) if found else None
