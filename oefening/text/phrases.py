"""A phrase: what there is to say, before it is known in which language."""

from dataclasses import dataclass
from typing import Literal

from oefening.text.tables import TEXTS

Language = Literal["nl", "en"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """The key of a text with what fills its placeholders."""

    key: str
    params: "tuple[tuple[str, str | int | Phrase], ...]" = ()
    """Name and value of each placeholder, by name; a phrase among them is rendered with it."""

    def render(self, language: Language) -> str:
        """The text in `language`; raise `KeyError` for a key or a placeholder that is not there."""
        dutch, english = TEXTS[self.key]
        values = {
            name: value.render(language) if isinstance(value, Phrase) else value
            for name, value in self.params
        }
        return (dutch if language == "nl" else english).format_map(values)


def phrase(key: str, /, **params: str | int | Phrase) -> Phrase:
    """The phrase called `key`, filled with `params`."""
    return Phrase(key, tuple(sorted(params.items(), key=lambda item: item[0])))


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
