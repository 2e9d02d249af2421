"""What can be done at the door: one table, which gives the keys, the footer and the help."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from oefening.library import Blurb, Shown
from oefening.session import Recent
from oefening.text import Language, Phrase, phrase
from oefening.tui.dialogs.steps import Option
from oefening.tui.door.model import Front, Lists, Played, Wish, narrower
from oefening.tui.keys.action import Deed
from oefening.tui.keys.footer import LASTING
from oefening.tui.widgets.bar import Spot, fitted


@dataclass(frozen=True, slots=True)
class Here:
    """What decides which actions make sense: the pane in front, and what is chosen in it."""

    front: Front
    chosen: Shown | Blurb | Played | None
    lists: Lists
    wish: Wish


@dataclass(frozen=True, slots=True)
class Action(Deed[Here]):
    """Something that can be done at the door."""

    AMONG: ClassVar[str] = "door"

    offered: Callable[[Here], bool] = lambda _: True
    """Whether the footer names it where it can be done."""


READING = phrase("door.why.reading")
"""Why nothing can be done with what was not read yet."""


def unopened(chosen: Shown | Blurb | Played | None) -> Phrase | None:
    """Why nothing can be done with what is `chosen`; None where something can."""
    match chosen:
        case Blurb(scenario=None):
            return phrase("door.why.wrong")
        case Blurb() | Played(recent=Recent()):
            return None
        case Played(trouble=Phrase()):
            return phrase("door.why.damaged")
        case Shown() | Played():
            return READING
        case None:
            return phrase("door.why.nothing")


def _not_a(kind: type[Blurb | Played]) -> Callable[[Here], Phrase | None]:
    """Nothing can be done with what is chosen, or it is of another kind."""

    def why(here: Here) -> Phrase | None:
        other = None if isinstance(here.chosen, kind) else phrase("door.why.nothing")
        return unopened(here.chosen) or other

    return why


def _no_scenario(here: Here) -> Phrase | None:
    if isinstance(here.chosen, Played) or here.front == "exercises":
        return phrase("door.why.of-scenarios")
    return unopened(here.chosen)


def _not_several(here: Here) -> Phrase | None:
    if len(here.lists.scenarios) <= 1:
        return phrase("door.why.only-one")
    return None if here.front == "scenarios" else phrase("door.why.of-scenarios")


def _not_narrowable(here: Here) -> Phrase | None:
    if (why := _not_several(here)) is not None:
        return why
    if any(isinstance(one, Shown) for one in here.lists.scenarios.values()):
        return READING
    some = here.wish.narrow or narrower(here.lists, here.wish)
    return None if some else phrase("door.why.alike")


def _searchable(here: Here) -> bool:
    """Whether there is anything to tell apart; words that are typed never act as keys."""
    return max(len(here.lists.scenarios), len(here.lists.exercises)) > 1


def _all_shown(here: Here) -> Phrase | None:
    return None if here.wish.narrow else phrase("door.why.all-shown")


ACTIONS: tuple[Action, ...] = (
    Action("play", ("enter",), "door.key.enter", _not_a(Blurb)),
    Action("open", ("enter",), "door.key.enter", _not_a(Played)),
    Action("pane", ("tab",), "tab"),
    Action("search", ("slash",), "/", offered=_searchable),
    Action("filter", ("f",), "f", _not_narrowable),
    Action("sort", ("w",), "w", _not_several),
    Action("all", ("escape",), "esc", _all_shown),
    Action("runs", ("e",), "e", _no_scenario),
    Action("sensitivity", ("g",), "g", _no_scenario),
    Action("introduction", ("i",), "i"),
    Action("language", ("l", "ctrl+l"), "l"),
    Action("contrast", ("C",), "C", offered=lambda _: False),
    Action("help", ("question_mark",), "?"),
    Action("quit", ("Q", "q"), "Q"),
)


def allowed(here: Here) -> list[Action]:
    """What makes sense `here`, in the order of the table."""
    return [action for action in ACTIONS if action.allowed(here)]


def hindrance(key: str, here: Here) -> Phrase | None:
    """Why `key` does nothing `here`; None where it does, or has no meaning."""
    meant = [action.hindered(here) for action in ACTIONS if key in action.keys]
    return None if None in meant else next(iter(meant), None)


def footer(here: Here, width: int, lines: int, language: Language) -> list[list[Spot]]:
    """The keys that do something now, on `lines` lines; what Enter does is marked."""
    shown = {
        one.name: one.spots(language, marked=one.keys == ("enter",))
        for one in allowed(here)
        if one.offered(here)
    }
    return fitted(shown, width, lines, lasting=LASTING)


def helped(here: Here, language: Language) -> tuple[Option, ...]:
    """What can be done here, to be read and picked."""
    return tuple(
        Option(action.name, action.help(language), lead=action.key(language))
        for action in allowed(here)
        if action.name != "help"
    )
