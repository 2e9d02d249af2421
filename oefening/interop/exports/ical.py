"""Planned injects as iCalendar (RFC 5545), for the calendars of those who bring them.

Written here rather than with the library `icalendar`: of all that it can, moments in UTC need
folding and escaping alone, and the same log has to give the same bytes whatever version of it is
there.
"""

from collections.abc import Iterator
from datetime import datetime

from oefening.clock import Calendar
from oefening.interop.exports.moments import Came, comes, read_out
from oefening.interop.exports.played import Played
from oefening.projections.names import Names
from oefening.record import Header
from oefening.source.guards import readable
from oefening.state import InjectStatus
from oefening.text import Language, phrase
from oefening.text.content import listing, literal

OCTETS = 75
"""Of a line, without its end."""
PRODUCT = "-//oefening//msel ics//EN"
OUT: frozenset[InjectStatus] = frozenset({"skipped", "retracted"})
"""States of injects that are in no calendar any longer; their events stay, as cancelled."""
LENGTH = "PT15M"
"""How long an inject stands in a calendar."""


def calendar_of(
    header: Header, language: Language, mark: str, played: Played | None, calendar: Calendar
) -> bytes | None:
    """The calendar with an event for each inject of which a time is known, as of `calendar`.

    None where none is: a calendar without an event is none (RFC 5545, 3.6). It has no method, as
    that of a message to guests has (RFC 5546).

    Nothing in it tells when it was written: its stamps are of STARTEX, or of what facilitators did
    last to an inject, and its sequence counts what they did (RFC 5545, 3.8.7.4).
    """
    names, events = Names(header), []
    for came in comes(header, played):
        told = _told(came, language, names, read_out(came.inject, names, language, played))
        description = f"{mark}\n{told}"
        changes = _changes(came, played)
        stamp = _utc(calendar.universal(max(changes, default=0)))
        summary = f"{mark}: {came.inject.title.in_(language)} [{came.inject.id}]"
        events += [
            "BEGIN:VEVENT",
            f"UID:{header.scenario.id}-{came.inject.id}@oefening.invalid",
            f"DTSTAMP:{stamp}",
            f"LAST-MODIFIED:{stamp}",
            f"SEQUENCE:{len(changes)}",
            f"DTSTART:{_utc(calendar.universal(came.second))}",
            f"DURATION:{LENGTH}",
            f"SUMMARY:{_text(' '.join(summary.split()))}",
            f"DESCRIPTION:{_text(description)}",
            "CATEGORIES:EXERCISE",
            "TRANSP:TRANSPARENT",
            *(["STATUS:CANCELLED"] if _cancelled(came, played) else []),
            "END:VEVENT",
        ]
    title = f"{mark}: {header.scenario.title.in_(language)}"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(title)}",
        *events,
        "END:VCALENDAR",
    ]
    return "".join(map(folded, lines)).encode() if events else None


def _cancelled(came: Came, played: Played | None) -> bool:
    """Whether facilitators took it out of play, so that nobody has to bring it."""
    return played is not None and played.state.injects[came.inject.id].status in OUT


def _changes(came: Came, played: Played | None) -> list[int]:
    """The exercise seconds at which something was done to an inject."""
    if played is None:
        return []
    went = played.releases.of(came.inject.id)
    return [at for at, _, _ in went.deeds] + ([] if went.at is None else [went.at])


def _told(came: Came, language: Language, names: Names, body: str) -> str:
    """What a controller wants to know of an inject when it is due."""
    inject = came.inject
    told = [names.calendar.show(came.second)]
    parts = {
        "from": names.cell(inject.from_) if inject.from_ else None,
        "to": listing(names.cell(cell) for cell in inject.to) if inject.to else None,
        "channel": literal(inject.channel.in_(language)) if inject.channel else None,
        "controller": literal(inject.controller.in_(language)) if inject.controller else None,
    }
    told += [
        phrase(f"export.ics.{key}", what=what).render(language)
        for key, what in parts.items()
        if what is not None
    ]
    told += [body] if body else []
    told += [f"→ {one.text.in_(language)}" for one in inject.expected]
    return "\n".join(told)


def folded(line: str) -> str:
    """`line` with its end, broken where it has more than 75 octets, never within a character."""
    return "\r\n ".join(_pieces(line)) + "\r\n"


def _pieces(line: str) -> Iterator[str]:
    piece, octets = "", 0
    for character in line:
        size = len(character.encode())
        if octets + size > OCTETS:
            yield piece
            piece, octets = "", 1  # the blank that a line which goes on begins with
        piece += character
        octets += size
    yield piece


def _text(text: str) -> str:
    """`text` as a value: strokes, commas, semicolons and ends of lines escaped."""
    plain = readable(text).replace("\t", " ").replace("\\", "\\\\")
    for sign in ",;":
        plain = plain.replace(sign, f"\\{sign}")
    return plain.replace("\n", "\\n")


def _utc(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%SZ}"
