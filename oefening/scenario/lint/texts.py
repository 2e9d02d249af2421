"""Texts that lack a language which the scenario has, and a story that names no sources."""

from pydantic import JsonValue

from oefening.scenario.checks.findings import Spot
from oefening.scenario.lint.sight import Sight
from oefening.scenario.partial import Path
from oefening.source import Document
from oefening.text import LANGUAGES, Language, Phrase, phrase

Written = tuple[Path, frozenset[Language], str]
"""Where a text stands, the languages that it has, and the id of what it is of."""

_KEYS = frozenset(LANGUAGES)
_NAMED = (("voices",), ("plays",))
"""Where what has a key has it as its id."""


def lint_texts(sight: Sight) -> None:
    """Note what is not translated, and that nothing says what the story rests on."""
    texts = _texts_in(sight.document)
    for language in _written_in(sight.document.written):
        message = phrase("lint.missing-translation", language=Phrase(f"lint.in.{language}"))
        for path, languages, id in texts:
            if language not in languages:
                sight.tell("missing-translation", Spot(path), message, of=(id,))
    if not sight.scenario.sources:
        sight.tell("no-sources", Spot(("id",)), phrase("lint.no-sources"))


def _written_in(document: Document) -> list[Language]:
    """The languages that most of its texts have; those of the library have both, and say nothing.

    So it is asked of what somebody wrote.
    """
    texts = _texts_in(document)
    counts = {one: sum(one in languages for _, languages, _ in texts) for one in LANGUAGES}
    return [one for one, count in counts.items() if 2 * count > len(texts)]


def _texts_in(document: Document) -> list[Written]:
    """Every text in it that is written by language."""
    found: list[Written] = []
    _texts(document.value, (), "", found)
    return found


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
