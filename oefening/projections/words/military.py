"""What is said of convoys."""

from collections.abc import Mapping

from oefening import events
from oefening.events.military import CAUSES, Cause, Doing
from oefening.projections.harm import told_hours
from oefening.projections.lookup import lasting
from oefening.projections.names import Names
from oefening.projections.words.said import words
from oefening.text import Phrase, phrase
from oefening.text.content import listing, number
from oefening.text.phrases import noun

_OF_HEAD: frozenset[Doing] = frozenset({"enters", "refuels", "rests", "goes-on"})
"""What is told of the first packet only: where a convoy has got to."""


def lost(seconds: Mapping[Cause, int]) -> Phrase:
    """`escort 2 hours, way 10 minutes`: what was lost by what."""
    return listing(
        phrase(f"convoy.lost.{cause}", time=lasting(seconds[cause]))
        for cause in CAUSES
        if cause in seconds
    )


@words.register
def _formed(event: events.ConvoyFormed, names: Names) -> Phrase:
    return phrase(
        "story.convoy-formed",
        convoy=names.convoys.beside_route(event.convoy),
        by=phrase(f"convoy.by.{event.by}"),
        vehicles=sum(event.packets),
        packets=len(event.packets),
        start=names.place(event.route[0]),
        end=names.place(event.route[-1]),
        departs=names.moment(event.departs),
        planned=names.moment(event.planned),
    )


def _packet(event: events.PacketMoved | events.PacketArrived, names: Names) -> Phrase:
    return noun("convoy.packet", convoy=names.convoys.of(event.convoy), packet=event.packet)


@words.register
def _moved(event: events.PacketMoved, names: Names) -> Phrase | None:
    if event.doing == "called-off" or (event.doing in _OF_HEAD and event.packet > 1):
        return None
    return phrase(
        f"story.packet.{event.doing}",
        packet=_packet(event, names),
        place=names.place(event.place),
        until="" if event.until is None else names.moment(event.until),
    )


@words.register
def _arrived(event: events.PacketArrived, names: Names) -> Phrase:
    packet, place = _packet(event, names), names.place(event.place)
    if not event.late:
        return phrase("story.packet-arrived", packet=packet, place=place)
    return phrase(
        "story.packet-late",
        packet=packet,
        place=place,
        late=lasting(event.late),
        lost=lost(event.lost),
    )


@words.register
def _all_arrived(event: events.ConvoyArrived, names: Names) -> Phrase:
    return phrase(
        "story.convoy-late" if event.late else "story.convoy-arrived",
        convoy=names.convoys.of(event.convoy),
        place=names.place(event.place),
        vehicles=event.vehicles,
        late=lasting(event.late),
        lost=lost(event.lost),
    )


@words.register
def _called_off(event: events.ConvoyCalledOff, names: Names) -> Phrase:
    return phrase(
        "story.convoy-called-off",
        convoy=names.convoys.of(event.convoy),
        packets=event.packets,
        vehicles=event.vehicles,
    )


@words.register
def _hindered(event: events.TrafficHindered, names: Names) -> Phrase | None:
    """What an episode has cost, once it is over."""
    if event.persons:
        return None
    hours = number(told_hours(event.person_seconds))
    return phrase("story.traffic", node=names.node(event.node), hours=hours)


@words.register
def _posted(event: events.GuardPosted, names: Names) -> Phrase:
    place = names.place(event.place)
    if not event.teams:
        return phrase("story.guard-none", place=place)
    key = "story.guard-escort" if event.escort else "story.guard"
    told = phrase(key, place=place, teams=event.teams, of=event.of)
    if event.back_at is None:
        return told
    return phrase("story.guard-until", told=told, until=names.moment(event.back_at))


@words.register
def _back(event: events.GuardEnded, names: Names) -> Phrase:
    return phrase("story.guard-ended", place=names.place(event.place), teams=event.teams)


@words.register
def _called(event: events.ReservistsCalled, names: Names) -> Phrase:
    key = "story.called-up" if event.persons else "story.called-none"
    return phrase(key, place=names.place(event.place), persons=number(event.persons))


@words.register
def _released(event: events.ReservistsReleased, names: Names) -> Phrase:
    place, persons = names.place(event.place), number(event.persons)
    return phrase("story.released-reservists", place=place, persons=persons)
