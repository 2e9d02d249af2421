"""How sure it is, by its title alone, that a column tells of a field."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal

from oefening.interop.msel.fields import FIELDS, GENERIC, SYNONYMS, Field, plainly

How = Literal["exact", "words", "inside", "contents", "profile", "none"]
Score = tuple[int, How]

WHOLE = 100
SURE = 98
"""The score of a title that is a synonym but for what it has in brackets."""
LEAST = 50
"""The score from which on a title may mean a field."""
LONGEST = 80
"""Characters of a title, its blanks not counted."""
SHORTEST = 6
"""Letters of a synonym that is recognised inside a longer word."""

BELOW = ": "
"""Stands between the label of a group of columns and the title of one."""
NOT_WHEN = frozenset(
    [
        *("actual", "werkelijk", "werkelijke", "gerealiseerd", "gerealiseerde"),
        *("feitelijk", "feitelijke", "end", "eind", "einde", "eindtijd", "tot", "until"),
    ]
)
"""Words in the title of a time that tell when something was or ends, not when it is to begin."""
PLACES = frozenset(["location", "locatie", "venue"])
"""Words in the title of a column that tells where something is, for which there is no field."""
TIMES: tuple[Field, ...] = ("at", "time", "day")

_WHOLE: dict[str, list[Field]] = {}
"""Fields by their synonyms,"""
_JOINED: dict[str, list[Field]] = {}
"""by those without blanks,"""
_BEGIN: dict[str, list[tuple[list[str], str, Field]]] = {}
"""and by the first word of those: all words, the synonym and its field."""

for _field in FIELDS:
    for _synonym in SYNONYMS[_field]:
        _WHOLE.setdefault(_synonym, []).append(_field)
        _JOINED.setdefault(_synonym.replace(" ", ""), []).append(_field)
        if "#" not in _synonym:
            _words = _synonym.split()
            _BEGIN.setdefault(_words[0], []).append((_words, _synonym, _field))

_LONG = [joined for joined in _JOINED if len(joined) >= SHORTEST]


def score_of(title: str, field: Field) -> Score:
    """How sure it is, 0 or 50 to 100, that a column with this `title` tells of `field`, and why."""
    return scores_of(title).get(field, (0, "none"))


@lru_cache(maxsize=8192)
def scores_of(title: str) -> Mapping[Field, Score]:
    """The same for each field of which it may tell at all."""
    label, _, below = title.partition(BELOW)
    found = dict(_of_one(title))
    if below:
        for text in (below, f"{below} {label}"):
            for field, (score, how) in _of_one(text).items():
                less = max(score - 2, LEAST)  # than one that says so all by itself
                found[field] = max(found.get(field, (0, how)), (less, how))
    words = set(plainly(title, aside=False).split())
    if PLACES & words:
        return {}
    if NOT_WHEN & words:
        return {field: score for field, score in found.items() if field not in TIMES}
    return found


def _of_one(title: str) -> Mapping[Field, Score]:
    """The same of a title in one row."""
    if len("".join(title.split())) > LONGEST:
        return {}
    whole, plain = plainly(title, aside=False), plainly(title)
    joined = plain.replace(" ", "")
    found: dict[Field, Score] = {}
    for field, score in (*_by_words(plain), *_inside(joined)):
        found[field] = max(found.get(field, score), score)
    found |= dict.fromkeys([*_WHOLE.get(plain, ()), *_JOINED.get(joined, ())], (SURE, "exact"))
    return found | dict.fromkeys(_WHOLE.get(whole, ()), (WHOLE, "exact"))


def _by_words(plain: str) -> Iterator[tuple[Field, Score]]:
    """The fields that have a synonym all words of which stand together in a title."""
    words = plain.split()
    for at, word in enumerate(words):
        for sought, synonym, field in _BEGIN.get(word, ()):
            if words[at : at + len(sought)] != sought:
                continue
            share = len(synonym) / len(plain)
            apart = synonym in GENERIC and at != len(words) - 1
            if share > 1 / 4 and not apart:
                yield field, (LEAST + round(40 * share), "words")


def _inside(joined: str) -> Iterator[tuple[Field, Score]]:
    """The fields that have a synonym inside a longer word, as Dutch makes them."""
    least = len(joined) / 2
    for sought in _LONG:
        if least <= len(sought) and sought in joined:
            score = LEAST + round(20 * len(sought) / len(joined))
            for field in _JOINED[sought]:
                yield field, (score, "inside")
