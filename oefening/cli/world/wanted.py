"""What of the world is asked for: all of it, or what some words are told in."""

from collections.abc import Iterable, Sequence

from oefening.cli.unclear import Unclear
from oefening.clock import shorten
from oefening.errors import closest
from oefening.source import Bilingual
from oefening.text import LANGUAGES, Phrase, phrase

SHORTEST = 4
"""Letters of a word that somebody may have meant to type, at least."""

Text = str | Bilingual | Phrase | None


class Wanted:
    """Says of each thing whether it is wanted, and in the end whether anything was."""

    def __init__(self, words: Sequence[str]) -> None:
        """A thing is wanted that every one of `words` occurs in, in either language."""
        self.words = tuple(word.casefold() for word in words)
        self._known: dict[str, None] = {}
        self._found = False

    def has(self, id: str, *texts: Text) -> bool:
        """Whether a thing is wanted that is called `id`, and of which `texts` are told."""
        told = [id, *(said.casefold() for text in texts for said in _said(text))]
        self._known |= dict.fromkeys((id, *_words(told)))
        found = all(any(word in one for one in told) for word in self.words)
        self._found |= found
        return found

    def check(self) -> None:
        """Raise `Unclear`, with what is nearest, where nothing that was asked about is wanted."""
        if self._found or not self.words:
            return
        written = shorten(" ".join(self.words))
        key = "world-not-found-all" if len(self.words) > 1 else "world-not-found"
        missing = [one for one in self.words if not any(one in known for known in self._known)]
        near = closest(missing[0], list(self._known)) if missing else None
        if near is None:
            raise Unclear(phrase(key, text=written))
        raise Unclear(phrase(f"{key}-near", text=written, near=near))


def _said(text: Text) -> Iterable[str]:
    """A text in each language that it has."""
    match text:
        case None:
            return ()
        case str():
            return (text,)
        case Phrase():
            return tuple(text.render(language) for language in LANGUAGES)
        case _:
            return tuple(one for one in (text.nl, text.en) if one)


def _words(told: Iterable[str]) -> Iterable[str]:
    """What somebody may have meant to type: each word, and each part of an id."""
    for one in told:
        for word in one.replace("-", " ").split():
            if len(bare := word.strip("().,;:'")) >= SHORTEST:
                yield bare
