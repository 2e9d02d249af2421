"""Warnings as CAP 1.2 (OASIS, Common Alerting Protocol), of an exercise and of nothing else."""

from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from oefening.clock import Calendar
from oefening.interop.exports.alerts import Alert
from oefening.projections.names import Names
from oefening.record import Header
from oefening.source.guards import readable
from oefening.text import LANGUAGES, Language, phrase, say

NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2"
STATUS: Final = "Exercise"
"""Of every alert: nothing that calls this can ask for another."""
LOCALES: dict[Language, str] = {"nl": "nl-NL", "en": "en-GB"}
GEOCODE = "oefening:place"


def cap_of(alert: Alert, header: Header, mark: str, run: str = "") -> bytes:
    """The XML of `alert`; its headlines begin with `mark`.

    `run` tells the exercise from others of the same scenario; "" for one that was not played.
    """
    scenario, calendar, names = header.scenario, header.calendar, Names(header)
    root = Element("alert", {"xmlns": NAMESPACE})
    title = scenario.title.in_("nl")
    sent = moment(calendar, alert.second)
    sender, ahead = f"oefening-{scenario.id}", f"oefening-{scenario.id}-{run or _plan(header)}-"
    _put(root, "identifier", f"{ahead}{alert.id}")
    _put(root, "sender", sender)
    _put(root, "sent", sent)
    _put(root, "status", STATUS)
    _put(root, "msgType", alert.kind)
    _put(root, "scope", "Restricted")
    _put(root, "restriction", _both("export.cap.restriction"))
    _put(root, "note", f"{mark}: {title}")
    if alert.of:
        before = (f"{sender},{ahead}{one.id},{moment(calendar, one.second)}" for one in alert.of)
        _put(root, "references", " ".join(before))
    expires = moment(calendar, max(scenario.duration, alert.second + 1))
    for language, headline in alert.titles.items():
        info = SubElement(root, "info")
        _put(info, "language", LOCALES[language])
        _put(info, "category", "Safety")
        _put(info, "event", f"{mark}: {say(language, 'export.cap.event')}")
        for unknown in ("urgency", "severity", "certainty"):
            _put(info, unknown, "Unknown")
        for name in ("effective", "onset"):
            _put(info, name, sent)
        _put(info, "expires", expires)
        if alert.sender:
            _put(info, "senderName", names.cell(alert.sender).render(language))
        _put(info, "headline", f"{mark} – {' '.join(headline.split())}")
        body = alert.bodies.get(language) or headline
        _put(info, "description", f"{mark}\n{body}")
        for place in alert.places:
            area = SubElement(info, "area")
            _put(area, "areaDesc", names.place(place).render(language))
            code = SubElement(area, "geocode")
            _put(code, "valueName", GEOCODE)
            _put(code, "value", place)
    indent(root)
    written: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return written.replace(b"\r\n", b"\n") + b"\n"


def _plan(header: Header) -> str:
    """What tells a scenario from what it was before it was changed, or with another STARTEX."""
    made = sha256(header.model_dump_json().encode()).hexdigest()[:12]
    start = "".join(sign for sign in header.calendar.start if sign.isdigit())
    return f"{start}-{made}"


def moment(calendar: Calendar, second: int) -> str:
    """`second` as CAP writes it: civil time with its offset, `-00:00` for that of UTC."""
    civil = calendar.civil(second)
    ahead = civil - calendar.universal(second).replace(tzinfo=None)
    if not ahead:
        return f"{civil:%Y-%m-%dT%H:%M:%S}-00:00"
    whole: datetime = civil.replace(tzinfo=timezone(timedelta(seconds=ahead.total_seconds())))
    return whole.isoformat(timespec="seconds")


def _both(key: str) -> str:
    return " / ".join(phrase(key).render(language) for language in LANGUAGES)


def _put(parent: Element, tag: str, text: str) -> None:
    SubElement(parent, tag).text = readable(text)
