"""Which injects and decisions warn the public, and what of that goes into an alert."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from oefening.interop.exports.moments import comes, read_out
from oefening.interop.exports.played import Played
from oefening.projections.names import Names
from oefening.projections.releases import Release
from oefening.record import Header
from oefening.scenario.injects import Inject
from oefening.source import Bilingual, Words, blank
from oefening.text import LANGUAGES, Language, say
from oefening.world.levers import LeverUse

LEVERS = frozenset({"nl-alert", "emergency-broadcast"})
"""Levers by which the public is warned."""
_CHANNEL = re.compile(
    r"(?:^|[,;/+&(]|\b(?:en|and|via|by|met)\b)\s*"
    r"(?:nl[- ]?alert|sirene?|calamiteitenzender|emergency broadcast|cell broadcast)",
    re.IGNORECASE | re.MULTILINE,
)
"""A channel that is one of these, or one of several; not one that is about one of them."""
PLACES = ("place", "region")
"""Parameters of such a lever that say where people are warned."""


@dataclass(frozen=True, slots=True)
class Alert:
    """A warning to the public in an exercise."""

    id: str
    """Of its inject, `decision.3`, or `call.2` of what follows that of `call`: no inject can have
    an id with a dot in it."""
    second: int
    """Exercise second at which it is sent."""
    titles: dict[Language, str]
    bodies: dict[Language, str]
    sender: str
    """A cell, or a voice; by id."""
    places: tuple[str, ...]
    """Codes of regions and areas."""
    kind: Literal["Alert", "Update", "Cancel"] = "Alert"
    of: tuple["Alert", ...] = ()
    """Those that an update or a cancellation is of, the first one first."""


def alerts(header: Header, played: Played | None) -> tuple[Alert, ...]:
    """The warnings in `header`, in order of time: those of injects of which a time is known.

    Of an exercise that was played those that were released, with an update for each time that their
    words were corrected and a cancellation where they were retracted, and decisions that hold to
    warn.
    """
    found = [*_injects(header, played), *(_decisions(header, played) if played else ())]
    return tuple(sorted(found, key=lambda one: one.second))


def warns(inject: Inject) -> bool:
    """Whether `inject` is a warning: by its channel, or by a lever that it pulls."""
    channel = inject.channel
    named = "" if channel is None else f"{channel.nl or ''}\n{channel.en or ''}"
    return bool(_CHANNEL.search(named)) or any(use.lever in LEVERS for use in inject.levers)


def _injects(header: Header, played: Played | None) -> Iterator[Alert]:
    names = Names(header)
    for came in comes(header, played):
        inject = came.inject
        if not warns(inject) or (played and not came.released):
            continue
        text = inject.body or inject.title
        alert = Alert(
            inject.id,
            came.second,
            _by_language(inject.title),
            {one: read_out(inject, names, one, played) for one in _languages(text)},
            inject.from_,
            _places(inject.levers, header),
        )
        yield alert
        if played:
            yield from _followed(alert, played.releases.of(inject.id))


def _followed(alert: Alert, went: Release) -> Iterator[Alert]:
    """What was sent behind `alert`: each time to whom it reached, of all that was sent before."""
    sent = [alert]
    for at, deed, words in went.deeds:
        number = len(sent) + 1
        if at < alert.second or deed not in {"corrected", "retracted"}:
            continue
        last = replace(
            sent[-1],
            id=f"{alert.id}.{number}",
            second=at,
            kind="Update" if deed == "corrected" else "Cancel",
            of=tuple(sent),
        )
        if deed == "corrected":
            last = replace(last, bodies=dict.fromkeys(alert.titles, words))
        sent.append(last)
        yield last


def _decisions(header: Header, played: Played) -> Iterator[Alert]:
    options = {
        (decision.id, option.id): option
        for decision in header.scenario.decisions
        for option in decision.options
    }
    for taken in played.state.taken:
        option = options.get((taken.decision or "", taken.option or ""))
        levers = (*taken.levers, *(option.levers if option else ()))
        warning = [use for use in levers if use.lever in LEVERS]
        if warning and not taken.retracted:
            said = option.text if option and blank(taken.text) else taken.text
            texts = _by_language(said)
            yield Alert(
                f"decision.{taken.number}",
                taken.made_at,
                texts,
                texts,
                taken.cell,
                _places(warning, header),
            )


def _places(levers: Iterable[LeverUse], header: Header) -> tuple[str, ...]:
    """Where people are warned; everywhere in play if no lever says so."""
    told = [
        use.with_[name]
        for use in levers
        if use.lever in LEVERS
        for name in PLACES
        if name in use.with_
    ]
    return tuple(dict.fromkeys(told or header.scenario.regions))


def _languages(text: Bilingual) -> list[Language]:
    return [one for one in LANGUAGES if (text.nl if one == "nl" else text.en)]


def _by_language(text: Words) -> dict[Language, str]:
    if blank(text):
        return {one: say(one, "export.cap.event") for one in LANGUAGES}
    if isinstance(text, str):
        return {"nl": text}  # typed in an exercise, as a rule in Dutch
    return {one: text.in_(one) for one in _languages(text)}
