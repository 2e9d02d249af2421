"""Texts still to be written, those that lack a language, and a story that names no sources."""

import re
from dataclasses import dataclass, field

from pydantic import JsonValue

from oefening.clock import shorten
from oefening.scenario.checks.findings import Spot
from oefening.scenario.lint.sight import Sight
from oefening.scenario.partial import Path
from oefening.source import Document
from oefening.text import LANGUAGES, Language, Phrase, phrase

_KEYS = frozenset(LANGUAGES)
_NAMED = (("voices",), ("plays",))
"""Where what has a key has it as its id."""
_LEFT = re.compile(r"<<([^\s<>](?:[^<>]*[^\s<>])?)>>")
"""What stands in a text in the place of what somebody has still to write."""


def lint_texts(sight: Sight) -> None:
    """Note what is not written, or not translated, and that nothing says what all rests on."""
    texts = _Texts.of(sight.document)
    for path, left, id in texts.left:
        message = phrase("lint.unwritten-text", left=shorten(left))
        sight.tell("unwritten-text", Spot(path), message, of=(id,))
    for language in _Texts.of(sight.document.written).languages():
        message = phrase("lint.missing-translation", language=Phrase(f"lint.in.{language}"))
        for path, languages, id in texts.spoken:
            if language not in languages:
                sight.tell("missing-translation", Spot(path), message, of=(id,))
    if not sight.scenario.sources:
        sight.tell("no-sources", Spot(("id",)), phrase("lint.no-sources"))


@dataclass(slots=True)
class _Texts:
    """The texts of a document, each with where it stands and the id of what it is of."""

    spoken: list[tuple[Path, frozenset[Language], str]] = field(default_factory=list)
    """Those that are written by language, with the languages that they have."""
    left: list[tuple[Path, str, str]] = field(default_factory=list)
    """Those of which some is still to be written, with what that is."""

    @staticmethod
    def of(document: Document) -> "_Texts":
        """All of them; one in two languages is left to write once."""
        texts = _Texts()
        texts._gather(document.value, (), "")
        return texts

    def languages(self) -> list[Language]:
        """Those that most of them have.

        It is asked of what somebody wrote: what the library says in both is no choice of theirs.
        """
        counts = {one: sum(one in text[1] for text in self.spoken) for one in LANGUAGES}
        return [one for one, count in counts.items() if 2 * count > len(self.spoken)]

    def _gather(self, value: JsonValue, path: Path, id: str) -> None:
        """Add those in `value`, which are of what has the `id` nearest above them."""
        if isinstance(value, list):
            for index, part in enumerate(value):
                self._part(part, path, index, id)
        elif isinstance(value, dict):
            if value and value.keys() <= _KEYS:
                self._speak(value, path, id)
                return
            own = value.get("id")
            id = own if isinstance(own, str) else id
            named = path in _NAMED
            for key, part in value.items():
                self._part(part, path, key, key if named else id)

    def _part(self, part: JsonValue, path: Path, step: str | int, id: str) -> None:
        """The same of a part; a file has tens of thousands of texts, which are passed over."""
        if not isinstance(part, str):
            self._gather(part, (*path, step), id)
        elif "<<" in part and (left := _LEFT.search(part)):
            self.left.append(((*path, step), left[1], id))

    def _speak(self, value: dict[str, JsonValue], path: Path, id: str) -> None:
        self.spoken.append((path, frozenset(one for one in LANGUAGES if one in value), id))
        ahead = len(self.left)
        for language, part in value.items():
            self._part(part, path, language, id)
        del self.left[ahead + 1 :]
