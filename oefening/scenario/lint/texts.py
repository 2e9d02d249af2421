"""Texts that lack a language which the scenario has, and a story that names no sources."""

from pydantic import JsonValue

from oefening.scenario.checks.findings import Spot
from oefening.scenario.lint.sight import Sight
from oefening.scenario.partial import Path
from oefening.text import LANGUAGES, Language, Phrase, phrase

Written = tuple[Path, frozenset[Language], str]
"""Where a text stands, the languages that it has, and the id of what it is of."""

_KEYS = frozenset(LANGUAGES)
_NAMED = (("voices",), ("plays",))
"""Where what has a key has it as its id."""


def lint_texts(sight: Sight) -> None:
    """Note what is not translated, and that nothing says what the story rests on."""
    texts: list[Written] = []
    _texts(sight.document.value, (), "", texts)
    for language in LANGUAGES:
        lacking = [text for text in texts if language not in text[1]]
        if 2 * len(lacking) >= len(texts):
            continue  # the scenario is not written in it
        for path, _, id in lacking:
            message = phrase("lint.missing-translation", language=Phrase(f"lint.in.{language}"))
            sight.tell("missing-translation", Spot(path), message, of=(id,))
    if not sight.scenario.sources:
        sight.tell("no-sources", Spot(("id",)), phrase("lint.no-sources"))


def _texts(value: JsonValue, path: Path, id: str, found: list[Written]) -> None:
    """Add every text in `value` that is written by language to what was `found`.

    It is of what has the `id` nearest above it.
    """
    if isinstance(value, list):
        for index, part in enumerate(value):
            if not isinstance(part, str):
                _texts(part, (*path, index), id, found)
    elif isinstance(value, dict):
        if value and value.keys() <= _KEYS:
            found.append((path, frozenset(one for one in LANGUAGES if one in value), id))
            return
        own = value.get("id")
        id = own if isinstance(own, str) else id
        named = path in _NAMED
        for key, part in value.items():
            if not isinstance(part, str):
                _texts(part, (*path, key), key if named else id, found)
