"""Texts that lack a language which the scenario has, and a story that names no sources."""

from collections.abc import Iterator

from pydantic import JsonValue

from oefening.scenario.checks.findings import Spot
from oefening.scenario.lint.sight import Sight
from oefening.text import LANGUAGES, Language, Phrase, phrase

Written = tuple[Spot, frozenset[Language], str]
"""Where a text stands, the languages that it has, and the id of what it is of."""

_KEYS = frozenset(LANGUAGES)


def lint_texts(sight: Sight) -> None:
    """Note what is not translated, and that nothing says what the story rests on."""
    texts = list(_texts(sight.document.value, Spot(), ""))
    for language in LANGUAGES:
        lacking = [text for text in texts if language not in text[1]]
        if 2 * len(lacking) >= len(texts):
            continue  # the scenario is not written in it
        for spot, _, id in lacking:
            message = phrase("lint.missing-translation", language=Phrase(f"lint.in.{language}"))
            sight.tell("missing-translation", spot, message, of=(id,))
    if not sight.scenario.sources:
        sight.tell("no-sources", Spot(("id",)), phrase("lint.no-sources"))


def _texts(value: JsonValue, spot: Spot, id: str) -> Iterator[Written]:
    """Every text in `value` that is written by language; what `id` is of is what has it nearest."""
    if isinstance(value, dict):
        if value and value.keys() <= _KEYS:
            yield spot, frozenset(one for one in LANGUAGES if one in value), id
            return
        own = value.get("id")
        id = own if isinstance(own, str) else id
        for key, part in value.items():
            named = spot.path in ((("voices",)), ("plays",))
            yield from _texts(part, spot / key, key if named else id)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, spot / index, id)
