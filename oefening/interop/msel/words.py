"""What people write in the cells of an MSEL: kinds, states, channels, and that there is nothing."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, TypeVar

from oefening.interop.msel.fields import tidied

Kind = Literal[
    "inject", "contingency", "expected-action", "controller-action", "information", "administrative"
]
State = Literal["played", "ready", "held", "dropped", "draft", "on-call"]

T = TypeVar("T")

KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(("inject", "primary inject", "key inject", "key event", "event"), "inject"),
    **dict.fromkeys(("actor action", "simulation", "primair inject", "gebeurtenis"), "inject"),
    **dict.fromkeys(("incident", "bericht", "message", "injectie"), "inject"),
    **dict.fromkeys(("contingency inject", "contingent", "contingent inject"), "contingency"),
    **dict.fromkeys(("contingency", "reserve", "reserve inject", "reserveinject"), "contingency"),
    **dict.fromkeys(
        ("expected action", "player action", "expected player action"), "expected-action"
    ),
    **dict.fromkeys(("expected outcome", "verwachte actie", "actie spelers"), "expected-action"),
    **dict.fromkeys(("spelersactie", "actie speler", "spelactie"), "expected-action"),
    **dict.fromkeys(
        ("controller action", "control action", "actie oefenleiding"), "controller-action"
    ),
    **dict.fromkeys(("actie oefenstaf", "actie responscel", "stafactie"), "controller-action"),
    **dict.fromkeys(("contextual", "information", "context", "contextual inject"), "information"),
    **dict.fromkeys(("informatie", "info", "ground truth", "achtergrond"), "information"),
    **dict.fromkeys(("administrative", "admin", "administratie"), "administrative"),
    **dict.fromkeys(("administratief", "exercise control", "organisatorisch"), "administrative"),
}
"""Which kind of inject each is."""

STATES: Mapping[str, State] = {
    **dict.fromkeys(("injected", "done", "completed", "complete", "gespeeld"), "played"),
    **dict.fromkeys(("released", "ingebracht", "gedaan", "uitgevoerd", "sent"), "played"),
    **dict.fromkeys(("ready to inject", "ready", "to do", "todo", "approved", "gereed"), "ready"),
    **dict.fromkeys(("pending", "planned", "gepland", "klaar", "te doen", "open"), "ready"),
    **dict.fromkeys(("final", "definitief", "akkoord", "active", "entered"), "ready"),
    **dict.fromkeys(("deferred", "on hold", "held", "uitgesteld", "aangehouden"), "held"),
    **dict.fromkeys(("omitted", "deleted", "not injected", "cancelled", "canceled"), "dropped"),
    **dict.fromkeys(("skipped", "not used", "vervallen", "geschrapt", "verwijderd"), "dropped"),
    **dict.fromkeys(("niet ingebracht", "niet gespeeld", "geannuleerd"), "dropped"),
    **dict.fromkeys(("draft", "concept", "in ontwikkeling", "tbd"), "draft"),
    **dict.fromkeys(("contingency", "on call", "reserve", "op afroep"), "on-call"),
}
"""What each state that a row can have comes down to."""

CHANNELS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("email", "e mail", "mail"), ("e-mail", "e-mail")),
    **dict.fromkeys(
        ("telephone", "phone", "phone call", "call", "telefoon", "telefonisch", "telephone call"),
        ("telefoon", "telephone"),
    ),
    **dict.fromkeys(("sms", "text message", "whatsapp", "app", "signal"), ("bericht", "message")),
    **dict.fromkeys(("radio", "lmr", "portofoon", "c2000", "radio call"), ("portofoon", "radio")),
    **dict.fromkeys(
        ("verbal", "face to face", "in person", "mondeling", "verbal face to face", "persoonlijk"),
        ("mondeling", "in person"),
    ),
    **dict.fromkeys(("fax",), ("fax", "fax")),
    **dict.fromkeys(("lcms",), ("LCMS", "LCMS")),
    **dict.fromkeys(
        ("social media", "twitter", "x", "facebook", "sociale media", "social"),
        ("sociale media", "social media"),
    ),
    **dict.fromkeys(("tv", "television", "televisie", "news", "nieuws"), ("tv", "television")),
    **dict.fromkeys(("video", "video call", "vtc", "teams", "zoom"), ("video", "video")),
    **dict.fromkeys(
        ("letter", "brief", "memo", "handout", "hand out", "paper"), ("papier", "paper")
    ),
}
"""Channels in Dutch and English, by what people write."""

NOTHING = re.compile(r"[-_.?*/ ]*|n/?a|n\.v\.t\.?|nvt|none|geen|leeg|nil|\(blank\)", re.IGNORECASE)
LONGEST_NOTHING = 60
"""Characters of a text that may only say that."""
EVERYBODY = re.compile(
    r"(to )?(all|everyone|everybody|iedereen|allen?|alle|all (players|cells|teams|participants)"
    r"|alle (spelers|cellen|teams|deelnemers))",
    re.IGNORECASE,
)
STARTEX = re.compile(
    r"\bstart ?ex\b|\bstart (of (the )?)?exercise\b|\bstart (van de )?oefening\b|\bexercise start",
    re.IGNORECASE,
)
ENDEX = re.compile(
    r"\bend ?ex\b|\bend (of (the )?)?exercise\b|\beinde? (van de )?oefening\b|\bexercise end",
    re.IGNORECASE,
)
LEGEND = re.compile(
    r"\b(legenda?|color key|colou?r code|kleur(code|en)?|sleutel|key:?$)", re.IGNORECASE
)
DROPPED = re.compile(
    r"\W*(not injected|not used|omitted|deleted|cancell?ed|niet ingebracht|niet gespeeld|vervallen"
    r"|geannuleerd|geschrapt)\b",
    re.IGNORECASE,
)
"""At the beginning of a text that tells the state of its row."""

LANGUAGE = {
    "nl": frozenset(
        [
            "de",
            "het",
            "een",
            "en",
            "van",
            "is",
            "niet",
            "op",
            "aan",
            "voor",
            "met",
            "dat",
            "zijn",
            "er",
            "bij",
            "naar",
            "door",
            "uit",
        ]
    ),
    "en": frozenset(
        [
            "the",
            "a",
            "and",
            "of",
            "is",
            "not",
            "on",
            "to",
            "for",
            "with",
            "that",
            "are",
            "there",
            "at",
            "by",
            "from",
            "out",
            "has",
        ]
    ),
}
"""Small words by which one sees in which language a text is."""


def nothing(text: str) -> bool:
    """Whether `text` only says that there is nothing: `---`, `n.v.t.`."""
    return len(text) <= LONGEST_NOTHING and _says_nothing(text)


@lru_cache(maxsize=8192)
def _says_nothing(text: str) -> bool:
    return NOTHING.fullmatch(tidied(text)) is not None


def said(text: str) -> str:
    """`text` as vocabularies are written: words in lower case."""
    return " ".join(re.findall(r"\w+", tidied(text).lower()))


def kind_of(text: str) -> Kind | None:
    """The kind of inject that `text` names, whole or by its longest part that does."""
    return _in(KINDS, said(text))


def state_of(text: str) -> State | None:
    """What the state that `text` names comes down to."""
    return _in(STATES, said(text))


def channel_of(text: str) -> tuple[str, str] | None:
    """The channel that `text` is one way to write of, in Dutch and English."""
    return CHANNELS.get(said(text))


def _in(table: Mapping[str, T], text: str) -> T | None:
    if text in table:
        return table[text]
    inside = [key for key in table if f" {key} " in f" {text} "]
    return table[max(inside, key=len)] if inside else None
