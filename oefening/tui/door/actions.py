"""What can be done at the door: one table, which gives the keys, the footer and the help."""

from collections.abc import Callable
from dataclasses import dataclass

from oefening.library import Blurb, Shown
from oefening.text import Language
from oefening.tui.bar import Spot, fitted
from oefening.tui.door.model import Front, Lists, Played, Wish
from oefening.tui.steps import Option
from oefening.tui.words import say


@dataclass(frozen=True, slots=True)
class Here:
    """What decides which actions make sense: the pane in front, and what is chosen in it."""

    front: Front
    chosen: Shown | Blurb | Played | None
    lists: Lists
    wish: Wish


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done; its words are `door.action.<name>` and `door.help.<name>`."""

    name: str
    keys: tuple[str, ...]
    """As Textual calls them."""
    shown: str
    """The key as the footer writes it; a text key when it starts with `door.`."""
    allowed: Callable[[Here], bool] = lambda _: True
    footer: bool = True

    def key(self, language: Language) -> str:
        """The key as a person reads it."""
        return say(language, self.shown) if self.shown.startswith("door.") else self.shown

    def help(self, language: Language) -> str:
        """What it does, in the help."""
        return say(language, f"door.help.{self.name}")


def _playable(here: Here) -> bool:
    return isinstance(here.chosen, Blurb) and here.chosen.scenario is not None


def _openable(here: Here) -> bool:
    return isinstance(here.chosen, Played) and here.chosen.recent is not None


def openable(here: Here) -> bool:
    """Whether something can be done with what is chosen."""
    return _playable(here) or _openable(here)


def _several(here: Here) -> bool:
    return here.front == "scenarios" and len(here.lists.scenarios) > 1


def _narrowed(here: Here) -> bool:
    return here.wish.narrow


ACTIONS: tuple[Action, ...] = (
    Action("play", ("enter",), "door.key.enter", _playable),
    Action("open", ("enter",), "door.key.enter", _openable),
    Action("pane", ("tab",), "tab"),
    Action("search", ("slash",), "/", _several),
    Action("filter", ("f",), "f", _several),
    Action("sort", ("w",), "w", _several),
    Action("all", ("escape",), "esc", _narrowed),
    Action("introduction", ("i",), "i"),
    Action("language", ("l", "ctrl+l"), "l"),
    Action("contrast", ("C",), "C", footer=False),
    Action("help", ("question_mark",), "?"),
    Action("quit", ("Q", "q"), "Q"),
)


def keys() -> tuple[str, ...]:
    """Every key in the table, once."""
    return tuple(dict.fromkeys(key for action in ACTIONS for key in action.keys))


def allowed(here: Here) -> list[Action]:
    """What makes sense `here`, in the order of the table."""
    return [action for action in ACTIONS if action.allowed(here)]


def footer(here: Here, width: int, lines: int, language: Language) -> list[list[Spot]]:
    """The keys that do something now, on `lines` lines; what Enter does is marked."""
    shown = {one.name: _spots(one, language) for one in allowed(here) if one.footer}
    return fitted(shown, width, lines)


def _spots(action: Action, language: Language) -> list[Spot]:
    key, label = action.key(language), say(language, f"door.action.{action.name}")
    if action.keys == ("enter",):
        return [Spot(f"▸{key} {label}", "wanted", action.name)]
    return [Spot(key, "key", action.name), Spot(f" {label}", "", action.name)]


def helped(here: Here, language: Language) -> tuple[Option, ...]:
    """What can be done here, to be read and picked."""
    return tuple(
        Option(action.name, action.help(language), lead=action.key(language))
        for action in allowed(here)
        if action.name != "help"
    )
