"""A page that stands here in Dutch and in English, written from the program's own tables."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from oefening.text import LANGUAGES, Language

HERE = Path(__file__).parent

MADE = (
    "<!-- Made by `python -m docs.pairs`; a test fails where it is not as the program has it. -->"
)

Words = Callable[[str], str]
"""What the words of a page that have a key are in its language."""


@dataclass(frozen=True)
class Pair:
    """One page in both languages."""

    names: Mapping[Language, str]
    """The file of each."""
    words: Mapping[str, tuple[str, str]]
    """What the page says of its own, in Dutch and in English."""
    parts: Callable[[Words, Language], Iterator[str]]
    """Its paragraphs, headings, lists and tables in a language, below its title."""

    def page(self, language: Language) -> str:
        """The whole page in `language`."""
        said = LANGUAGES.index(language)

        def word(key: str) -> str:
            return self.words[key][said]

        title = f"# {word('title')}"
        return "\n\n".join((MADE, title, word("intro"), *self.parts(word, language))) + "\n"
