"""An action: what a table of keys is made of, in an exercise and at the door."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from oefening.text import Language, Phrase, say
from oefening.tui.widgets.bar import Spot

Here = TypeVar("Here")
"""What decides which actions make sense."""


@dataclass(frozen=True, slots=True)
class Deed(Generic[Here]):
    """Something a person can do, and when it makes sense.

    Its words are `action.<name>` for the footer and `help.<name>` for the help, of its own `AMONG`.
    """

    AMONG: ClassVar[str]
    """What the keys of all its texts begin with."""

    name: str
    keys: tuple[str, ...]
    """As Textual calls them; none: in the palette only."""
    shown: str
    """The key as the footer writes it; a text key when it starts with `AMONG`."""
    hindered: Callable[[Here], Phrase | None] = lambda _: None
    """Why it cannot be done; it can where this gives nothing."""

    def allowed(self, here: Here) -> bool:
        """Whether it can be done."""
        return self.hindered(here) is None

    def key(self, language: Language) -> str:
        """The key as a person reads it."""
        return say(language, self.shown) if self.shown.startswith(f"{self.AMONG}.") else self.shown

    def label(self, language: Language) -> str:
        """The word in the footer."""
        return say(language, f"{self.AMONG}.action.{self.name}")

    def help(self, language: Language) -> str:
        """The sentence in help and palette."""
        return say(language, f"{self.AMONG}.help.{self.name}")

    def spots(self, language: Language, *, marked: bool) -> list[Spot]:
        """Its key and its word, to be pointed at; together and `marked` if it is obvious."""
        key, label = self.key(language), self.label(language)
        if marked:
            return [Spot(f"▸{key} {label}", "wanted", self.name)]
        return [Spot(key, "key", self.name), Spot(f" {label}", "", self.name)]


def keys_of(deeds: Iterable[Deed[Any]]) -> tuple[str, ...]:
    """Every key of `deeds`, once."""
    return tuple(dict.fromkeys(key for deed in deeds for key in deed.keys))
