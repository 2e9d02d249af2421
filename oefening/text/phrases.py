"""A phrase: what there is to say, before it is known in which language."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from oefening.text.tables import TEXTS

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_MARKS = (
    ("'", "'"),
    ('"', '"'),
    ("“", "”"),
    ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
)
"""Those that open and close a quotation."""

_QUOTED = re.compile(
    "|".join(
        rf"{opens}(?:[^{opens}{closes}]|(?<=\w){closes}(?=\w))+{closes}" for opens, closes in _MARKS
    )
)
"""All of a text in quotation marks; those inside a word are apostrophes."""


_HOLE = re.compile(r"\{\w+\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The key of a text with what fills its placeholders."""

    key: str
    params: "tuple[tuple[str, str | int | Phrase], ...]" = ()
    """Name and value of each placeholder, by name; a phrase among them is rendered with it."""

    def render(self, language: Language, *, begins: bool = True) -> str:
        """The text in `language`; raise `KeyError` for a key or a placeholder that is not there.

        Names get a capital where a sentence, a cell or a label begins with them: `begins` is
        whether one does so here. Quotation marks around a placeholder are left out where what fills
        it has its own.
        """
        dutch, english = TEXTS[self.key]
        text = dutch if language == "nl" else english
        first, others = _beginnings(text)
        values = {
            name: value.render(language, begins=name in others or (begins and name == first))
            if isinstance(value, Phrase)
            else value
            for name, value in self.params
        }
        for quoted, name in _quotations(text):
            if _QUOTED.fullmatch(str(values.get(name))):
                text = text.replace(quoted, f"{{{name}}}")
        return text.format_map(values)


@dataclass(frozen=True, slots=True)
class Noun(Phrase):
    """A text that is written as it stands amid a sentence."""

    def render(self, language: Language, *, begins: bool = True) -> str:
        """The text, with a capital where something begins with it."""
        told = Phrase.render(self, language, begins=False)
        return capital(told) if begins else told


def capital(text: str) -> str:
    """`text` with a capital at its beginning, and nothing else changed."""
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=4096)
def _beginnings(text: str) -> tuple[str, frozenset[str]]:
    """The placeholder that `text` begins with, or "", and those that sentences in it begin with."""
    # A time that stands before a sentence is no part of it.
    first = re.match(r"\{(\w+)\}", text)
    return first[1] if first else "", frozenset(re.findall(r"(?:[.!?]|\{when\}:?) \{(\w+)\}", text))


@lru_cache(maxsize=4096)
def _quotations(text: str) -> tuple[tuple[str, str], ...]:
    """The placeholders that stand in quotation marks, with those, and their names."""
    found = re.finditer(r"""['"“]\{(\w+)\}['"”]""", text)
    return tuple((one[0], one[1]) for one in found)


def phrase(key: str, /, **params: str | int | Phrase) -> Phrase:
    """The phrase called `key`, filled with `params`."""
    return Phrase(key, tuple(sorted(params.items(), key=lambda item: item[0])))


def say(language: Language, key: str, /, **params: str | int | Phrase) -> str:
    """The text `key` in `language`, filled with `params`."""
    return phrase(key, **params).render(language)


def pattern(language: Language, key: str) -> str:
    """The text `key` in `language`, with … for whatever fills it."""
    dutch, english = TEXTS[key]
    return _HOLE.sub("…", dutch if language == "nl" else english)


def noun(key: str, /, **params: str | int | Phrase) -> Noun:
    """The phrase called `key`, which is written as it stands amid a sentence."""
    return Noun(key, phrase(key, **params).params)


class BadValue(ValueError):
    """Something written cannot be read, and `phrase` says why; `hint` what would do."""

    def __init__(
        self,
        phrase: Phrase,
        hint: Phrase | None = None,
        at: tuple[str | int, ...] = (),
        *,
        of_key: bool = False,
    ) -> None:
        super().__init__(phrase, hint, at)
        self.phrase = phrase
        self.hint = hint
        self.at = at
        """Keys from the value down to the part that is wrong; empty: the value itself."""
        self.of_key = of_key
        """Whether the key is wrong rather than what stands under it."""

    def __str__(self) -> str:
        return self.phrase.render("en")
