"""Convoys as people see them: what packets do in a place, and how each convoy stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from oefening.clock import HOUR
from oefening.projections.by_whom import by_whom
from oefening.projections.harm import told_hours
from oefening.projections.lookup import lasting
from oefening.projections.names import Names
from oefening.projections.words.military import lost
from oefening.state import State
from oefening.state.military import ConvoyState, PacketState
from oefening.text import Phrase, phrase
from oefening.text.content import counted, number
from oefening.world.military import Military
from oefening.world.model import NATION
from oefening.world.nodes import place_of

SHUT_OUT = frozenset({"stands", "waits-for-way"})
"""What packets do that nothing lets through: under way, or before they have left."""

_Key = tuple[str, str, str]
"""The convoy, the region it is in, and what it does there."""


@dataclass(frozen=True, slots=True)
class Group:
    """Packets of one convoy that do the same in one region."""

    convoy: str
    place: str
    doing: str
    """As in the text `convoy.doing.…`."""
    packets: int
    vehicles: int
    since: int
    """Exercise second at which the first of them began."""
    until: int | None
    """That at which the last of them is done, where all know."""
    held: str | None = None
    """Whose order holds those that stand; None where it is the way that is closed."""


def groups(state: State, place: str, rules: Military | None) -> tuple[Group, ...]:
    """What packets do in a region, or in the whole country: those that wait or are under way.

    `rules` are the world's; None of a world without convoys.
    """
    found: dict[_Key, list[PacketState]] = {}
    for (name, _), packet in state.packets.items():
        if packet.doing in ("arrives", "called-off") or place not in (packet.place, NATION):
            continue
        doing = "drives" if packet.on_the_way and packet.doing != "stands" else packet.doing
        found.setdefault((name, packet.place, doing), []).append(packet)
    return tuple(
        _group(key, packets, None if rules is None else _held_by(state, rules, key))
        for key, packets in found.items()
    )


def _held_by(state: State, rules: Military, key: _Key) -> str | None:
    """Whose order lets no convoy through where packets are shut out, if anybody's.

    Of several the last.
    """
    convoy, place, doing = key
    if doing not in SHUT_OUT:
        return None
    way = f"{place}.{rules.modes[state.convoys[convoy].by].over}"
    orders = [one for one in state.services.values() if one.node == way]
    owners = [one.owner for one in orders if one.caps.get(rules.class_) == 0]
    return owners[-1] if owners else None


def _group(key: _Key, packets: list[PacketState], held: str | None) -> Group:
    untils = [packet.until for packet in packets if packet.until is not None]
    return Group(
        *key,
        len(packets),
        sum(packet.vehicles for packet in packets),
        min(packet.since for packet in packets),
        max(untils) if len(untils) == len(packets) else None,
        held,
    )


def standing(group: Group, names: Names) -> Phrase:
    """`rests until D1 14:30`: what a group does, since or until when, and by whom it is held."""
    known = group.since if group.until is None else group.until
    key = "convoy.since" if group.until is None else "convoy.until"
    if group.doing == "formed":
        return phrase("convoy.doing.formed")
    held = "" if group.held is None else "-held"
    doing = phrase(f"convoy.doing.{group.doing}{held}")
    stands = phrase(key, doing=doing, when=names.moment(known))
    if group.held is None:
        return stands
    return phrase("convoy.held", stands=stands, owner=by_whom(group.held, names))


def named(group: Group, names: Names) -> Phrase:
    """`brigade Alfa: 3 packets, 75 vehicles`, in a sentence."""
    return phrase(
        "convoy.group",
        convoy=names.convoys.of(group.convoy),
        packets=counted("convoy.packets", group.packets),
        vehicles=counted("convoy.vehicles", group.vehicles),
    )


def course(id: str, state: State, names: Names) -> Phrase:
    """How a whole convoy stands: arrived when and how late, or how much of it is there."""
    one = state.convoys[id]
    mine = [packet for (name, _), packet in state.packets.items() if name == id]
    there = sum(packet.vehicles for packet in mine if packet.doing == "arrives")
    stands = _arrived(one, names) if one.arrived is not None else _under_way(one, there, names)
    return phrase("convoy.course", route=route(id, one, names), stands=stands)


def route(id: str, one: ConvoyState, names: Names) -> Phrase:
    """`convoy 2, by road from Groningen to Twente`."""
    return phrase(
        "convoy.route",
        convoy=names.convoys.beside_route(id),
        by=phrase(f"convoy.by.{one.by}"),
        start=names.place(one.route[0]),
        end=names.place(one.route[-1]),
    )


def _arrived(one: ConvoyState, names: Names) -> Phrase:
    when = names.moment(one.arrived or 0)
    if not one.late:
        return phrase("convoy.there", when=when)
    return phrase("convoy.there-late", when=when, late=lasting(one.late), lost=lost(one.lost))


def _under_way(one: ConvoyState, there: int, names: Names) -> Phrase:
    return phrase(
        "convoy.under-way",
        there=number(there),
        vehicles=number(one.vehicles),
        planned=names.moment(one.planned),
    )


def away(state: State, place: str, names: Names) -> tuple[Phrase, ...]:
    """Teams of the police and reservists who have left their posts in a region, or anywhere.

    Those who left one place for the same in the same minute are told together.
    """
    teams: dict[tuple[str, str, str, int | None], int] = {}
    for guard in state.guards.values():
        if place in (guard.place, NATION):
            key = "convoy.escorting" if guard.escort else "convoy.guarding"
            mark = key, guard.place, names.moment(guard.since), guard.until
            teams[mark] = teams.get(mark, 0) + guard.teams
    persons: dict[tuple[str, str, str, int | None], int] = {}
    for call in state.called_up.values():
        if place == NATION or call.place in (place, NATION):
            mark = "convoy.called-up", call.place, names.moment(call.since), None
            persons[mark] = persons.get(mark, 0) + call.persons
    return (*_away("teams", teams, names), *_away("persons", persons, names))


def _away(
    what: str, counts: Mapping[tuple[str, str, str, int | None], int], names: Names
) -> Iterator[Phrase]:
    for (key, place, since, until), count in counts.items():
        told = phrase(key, place=names.place(place), since=since, **{what: number(count)})
        if until is not None:
            told = phrase("story.guard-until", told=told, until=names.moment(until))
        yield told


def hindered(state: State, place: str, now: int, names: Names) -> tuple[Phrase, ...]:
    """What convoys cost civil traffic in a region, or anywhere, up to now."""
    return tuple(
        phrase("convoy.cost", node=names.node(node), hours=number(told_hours(want.at(now))))
        for node, want in state.hindered.items()
        if place in (place_of(node), NATION) and want.at(now) >= HOUR
    )
