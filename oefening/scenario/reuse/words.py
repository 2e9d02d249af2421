"""What is given for a parameter: whether it will do, and how values and texts say it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from oefening.clock import DAY, HOUR
from oefening.errors import closest
from oefening.scenario.reuse.model import LISTED, MEASURED, InjectParameter, Kind
from oefening.source import Bilingual, show_share
from oefening.source.values import parse_address
from oefening.text import LANGUAGES, BadValue, Language, Phrase, phrase
from oefening.text.content import counted, every, lasting, literal, name, number
from oefening.world.levers import SIZES, check_bounds
from oefening.world.nodes import capacity_of, place_of

WHOLE_DAYS = re.compile("[0-9]+d")
"""A duration that is told in days, since it is given so."""

NAMED: tuple[Kind, ...] = ("place", "region", "area", "capacity", "cell", "voice")
"""Kinds of which what is given is a name that is known."""


@dataclass(frozen=True, slots=True)
class Value:
    """What is given for a parameter."""

    written: str
    """As a value says it."""
    told: Mapping[Language, str]
    """As a text says it in each language."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names that a scenario and its world know, by code, of each kind."""

    names: Mapping[str, Mapping[str, Bilingual]]
    """By one of `NAMED`."""

    def called(self, kind: str, code: str) -> Phrase:
        """The name of what has this code; the code where that is not known."""
        known = self.names[kind].get(code)
        return literal(code) if known is None else name(known.nl or "", known.en or "")


def value_of(parameter: InjectParameter, given: JsonValue, vocabulary: Vocabulary) -> Value:
    """What is `given` for `parameter`; raise `BadValue` if it will not do."""
    if parameter.type == "text":
        return _text(given)
    if parameter.type == LISTED:
        return _cells(given, vocabulary)
    return _of_one_word(parameter, given, vocabulary)


def _of_one_word(parameter: InjectParameter, given: JsonValue, vocabulary: Vocabulary) -> Value:
    if not isinstance(given, str):
        raise BadValue(phrase("parameter-no-word"))
    written = given.strip()
    if not written:
        raise BadValue(phrase("empty"))
    if parameter.type == "choice":
        return _choice(parameter, written)
    if parameter.type in MEASURED:
        return Value(written, _in_words(_measured(parameter, written)))
    if parameter.type == "address":
        return Value(written, _in_words(_node(written, vocabulary)))
    _check_known(parameter.type, written, vocabulary)
    return Value(written, _in_words(vocabulary.called(parameter.type, written)))


def _measured(parameter: InjectParameter, written: str) -> Phrase:
    """What has a size, within its bounds."""
    kind = MEASURED[parameter.type]
    check_bounds(kind, parameter.least, parameter.most, written)
    size = SIZES[kind](written)
    if kind == "duration" and WHOLE_DAYS.fullmatch(written):
        return counted("report.amount.d", size // DAY)
    return SHOWN[kind](size)


def _in_words(said: Phrase) -> dict[Language, str]:
    """As it is said amid a sentence."""
    return {language: said.render(language, begins=False) for language in LANGUAGES}


def _share(ppm: int) -> Phrase:
    english = show_share(ppm)
    return name(english.replace(".", ","), english)


def _lasting(seconds: int) -> Phrase:
    """In words where it is a whole number of hours, or of minutes in less than an hour."""
    if seconds % HOUR == 0 and seconds:
        return counted("report.amount.h", seconds // HOUR)
    minutes, rest = divmod(seconds, 60)
    return lasting(seconds) if rest or seconds >= HOUR else counted("report.amount.m", minutes)


SHOWN: Mapping[str, Callable[[int], Phrase]] = {
    "share": _share,
    "factor": _share,
    "count": number,
    "duration": _lasting,
}
"""How a text says what has a size."""


def _text(given: JsonValue) -> Value:
    match given:
        case str() if given.strip():
            text = Bilingual(nl=given, en=given)
        case dict() if given:
            text = Bilingual.model_validate(given)
        case _:
            raise BadValue(phrase("empty" if given == "" else "wrong-type"))
    return Value(text.in_("en"), {language: text.in_(language) for language in LANGUAGES})


def _cells(given: JsonValue, vocabulary: Vocabulary) -> Value:
    """Cells in a list, or one alone; what is wrong with one of a list is told of that."""
    if isinstance(given, dict) or given == []:
        raise BadValue(phrase("parameter-no-cells"))
    codes = given if isinstance(given, list) else [given]
    for index, code in enumerate(codes):
        at = (index,) if isinstance(given, list) else ()
        if not isinstance(code, str):
            raise BadValue(phrase("parameter-no-word"), at=at)
        if not code.strip():
            raise BadValue(phrase("empty"), at=at)
        try:
            _check_known("cell", code.strip(), vocabulary)
        except BadValue as wrong:
            raise BadValue(wrong.phrase, wrong.hint, at) from None
    written = [str(code).strip() for code in codes]
    told = every(vocabulary.called("cell", code) for code in written)
    return Value(", ".join(written), _in_words(told))


def _choice(parameter: InjectParameter, written: str) -> Value:
    if written not in parameter.choices:
        known = ", ".join(parameter.choices)
        message = phrase("bad-choice", value=written, choices=known)
        raise BadValue(message, _meant(written, parameter.choices))
    chosen = parameter.choices[written]
    return Value(written, {language: chosen.in_(language) for language in LANGUAGES})


def _node(written: str, vocabulary: Vocabulary) -> Phrase:
    """`electricity in Utrecht`."""
    address = parse_address(written)
    place, capacity = place_of(address), capacity_of(address)
    _check_known("place", place, vocabulary)
    if not capacity:
        raise BadValue(phrase("parameter-no-node", name=written))
    _check_known("capacity", capacity, vocabulary)
    named = {"place": vocabulary.called("place", place)}
    return phrase("story.node", capacity=vocabulary.called("capacity", capacity), **named)


def _check_known(kind: str, written: str, vocabulary: Vocabulary) -> None:
    known = vocabulary.names[kind]
    if written in known or (kind == "voice" and not known):
        return  # where no voices are listed, anybody may speak
    small = written.casefold()
    same = (code for code, one in known.items() if small in {_small(one.nl), _small(one.en)})
    code = next(same, None)
    hint = phrase("did-you-mean", name=code) if code is not None else _meant(written, known)
    raise BadValue(phrase(f"parameter-no-{kind}", name=written), hint)


def _small(text: str | None) -> str:
    return (text or "").casefold()


def _meant(written: str, known: Mapping[str, object]) -> Phrase | None:
    meant = closest(written, known)
    return None if meant is None else phrase("did-you-mean", name=meant)
