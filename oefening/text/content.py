"""Phrases whose words come from elsewhere: a scenario's or a world's own, and several in a row."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from oefening.text.phrases import Language, Phrase, capital, phrase


@dataclass(frozen=True, slots=True)
class Content(Phrase):
    """A text that an author wrote, in the languages they wrote it in."""

    def render(self, language: Language, **_: bool) -> str:
        """The text in `language`, or in the other where that is all there is."""
        return _written(self, language)


@dataclass(frozen=True, slots=True)
class Name(Phrase):
    """What an author calls something, as it stands amid a sentence."""

    def render(self, language: Language, *, begins: bool = True) -> str:
        """The name, with a capital where something begins with it."""
        told = _written(self, language)
        return capital(told) if begins else told


def _written(phrase: Phrase, language: Language) -> str:
    """The author's text in `language`, or in the other where that is all there is."""
    texts = dict(phrase.params)
    return str(texts[language] or texts["en" if language == "nl" else "nl"])


@dataclass(frozen=True, slots=True)
class Sentences(Phrase):
    """Several sentences."""

    def render(self, language: Language, **_: bool) -> str:
        """One behind the other."""
        return " ".join(
            part.render(language) for _, part in self.params if isinstance(part, Phrase)
        )


@dataclass(frozen=True, slots=True)
class Listing(Phrase):
    """Several phrases as one."""

    def render(self, language: Language, *, begins: bool = True) -> str:
        """Each in turn, with commas between."""
        return ", ".join(
            part.render(language, begins=begins and at == 0)
            if isinstance(part, Phrase)
            else str(part)
            for at, (_, part) in enumerate(self.params)
        )


@dataclass(frozen=True, slots=True)
class Number(Phrase):
    """A whole number."""

    def render(self, language: Language, **_: bool) -> str:
        """`1.234.567` in Dutch, `1,234,567` in English."""
        shown = f"{dict(self.params)['value']:,}"
        return shown.replace(",", ".") if language == "nl" else shown


@dataclass(frozen=True, slots=True)
class Duration(Phrase):
    """A length of time."""

    def render(self, language: Language, **_: bool) -> str:
        """`26u30m` in Dutch, `26h30m` in English; in days from two days on.

        It is the one way in which lengths are written short, wherever they stand.
        """
        params = dict(self.params)
        left = seconds = int(str(params["seconds"]))
        told = ""
        for unit, length in _UNITS.items():
            if unit == "d" and seconds < 2 * length:
                continue
            count, left = divmod(left, length)
            if count:
                told += f"{count}{'u' if unit == 'h' and language == 'nl' else unit}"
        return told or f"0{params.get('least', 's')}"


_BRACKETS = re.compile(r" \([^()]*\)$")

_UNITS = {"d": 86_400, "h": 3_600, "m": 60, "s": 1}


def duration(seconds: int) -> Phrase:
    """A length of `seconds`, 0 or more, as people read it."""
    return Duration("duration", (("seconds", seconds),))


def lasting(seconds: int) -> Phrase:
    """The same of what people are told: from one hour on rounded down to whole minutes.

    >>> lasting(7_536).render("nl"), lasting(95).render("nl")
    ('2u5m', '1m35s')
    """
    return duration(as_lasting(seconds))


def as_lasting(seconds: int) -> int:
    """The seconds that `lasting` tells."""
    return seconds if seconds < _UNITS["h"] else seconds // _UNITS["m"] * _UNITS["m"]


def in_hours(seconds: int) -> Phrase:
    """A length in whole hours, if it is one, else as others are.

    >>> in_hours(259_200).render("nl"), in_hours(5_400).render("nl")
    ('72 uur', '1u30m')
    """
    hours, rest = divmod(seconds, _UNITS["h"])
    return duration(seconds) if rest else counted("report.amount.h", hours)


def roughly(seconds: int) -> Phrase:
    """The same rounded down: to a whole minute, and from two days on to a whole hour."""
    unit = _UNITS["m"] if seconds < 2 * _UNITS["d"] else _UNITS["h"]
    return Duration("duration", (("seconds", seconds // unit * unit), ("least", "m")))


def remaining(seconds: int) -> Phrase:
    """The same of what is waited for: in seconds, once it is less than a minute.

    >>> remaining(42).render("en"), remaining(130).render("en")
    ('42s', '2m')
    """
    return duration(seconds) if seconds < _UNITS["m"] else roughly(seconds)


def number(value: int) -> Phrase:
    """`value` with its thousands apart."""
    return Number("number", (("value", value),))


def counted(key: str, count: int) -> Phrase:
    """`1 record` or `2 records`: the text `key`, or that of exactly one, which is `key`.one."""
    return phrase(f"{key}.one") if count == 1 else phrase(key, count=number(count))


def content(nl: str, en: str) -> Phrase:
    """The phrase that an author wrote; either may be empty, and then the other stands for it."""
    return Content("content", (("nl", nl), ("en", en)))


def name(nl: str, en: str) -> Phrase:
    """The name that an author gave, written as amid a sentence; either may be empty."""
    return Name("name", (("nl", nl), ("en", en)))


def bare(called: Phrase) -> Phrase:
    """A name without what it says in brackets at its end.

    >>> bare(name("warmte (gas)", "heat (gas)")).render("en")
    'Heat'
    """
    if not isinstance(called, Name):
        return called
    texts = ((language, _BRACKETS.sub("", str(text))) for language, text in called.params)
    return Name("name", tuple(texts))


def unstopped(told: Phrase) -> Phrase:
    """What an author wrote without the full stop at its end, for where more follows.

    >>> unstopped(content("Alles.", "All of it.")).render("en")
    'All of it'
    """
    if not isinstance(told, Content):
        return told
    texts = ((language, str(text).removesuffix(".")) for language, text in told.params)
    return Content("content", tuple(texts))


def literal(text: str) -> Phrase:
    """What somebody typed, the same in both languages."""
    return content(text, text)


def coded(called: Phrase, code: str) -> Phrase:
    """A name with the code that it is written as in a file and typed as.

    >>> coded(name("Utrecht", "Utrecht"), "VR09").render("nl")
    'Utrecht (VR09)'
    """
    return phrase("coded", name=called, code=code)


def listing(parts: Iterable[Phrase]) -> Phrase:
    """`parts` with commas between."""
    return Listing("listing", tuple((str(at), part) for at, part in enumerate(parts)))


def every(parts: Iterable[Phrase]) -> Phrase:
    """All of `parts`, of which there is at least one, as amid a sentence: `a, b and c`."""
    *ahead, last = parts
    return phrase("listing.and", ahead=listing(ahead), last=last) if ahead else last


def either(parts: Iterable[Phrase]) -> Phrase:
    """One of `parts`, of which there is at least one: `a or b or c`."""
    first, *rest = parts
    for part in rest:
        first = phrase("when.either", one=first, other=part)
    return first


def sentences(parts: Iterable[Phrase]) -> Phrase:
    """`parts`, each a sentence, one behind the other."""
    return Sentences("sentences", tuple((str(at), part) for at, part in enumerate(parts)))


def degrees(tenths: int) -> Phrase:
    """A temperature in tenths of a degree Celsius.

    >>> degrees(-45).render("nl"), degrees(30).render("en")
    ('-4,5 °C', '3 °C')
    """
    whole, tenth = divmod(abs(tenths), 10)
    signed = f"-{whole}" if tenths < 0 else str(whole)
    if tenth:
        return phrase("degrees-tenths", whole=signed, tenth=tenth)
    return phrase("degrees", whole=signed)
