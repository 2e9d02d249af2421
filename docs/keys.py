"""The pages of keys, `keys.md` and `toetsen.md`, from the tables that the screen uses."""

from collections.abc import Iterable, Iterator

from docs.pair import Pair, Words
from oefening.text import Language, say
from oefening.tui.dialogs.dialog import FILL, FILTER, PICK, PICK_DIGIT, PICK_WRITE
from oefening.tui.dialogs.menu import PAGE_KEYS, PANE_KEYS, PAST_KEYS
from oefening.tui.door import actions as door
from oefening.tui.keys.actions import ACTIONS, Action
from oefening.tui.keys.legend import legend, page_legend
from oefening.tui.keys.situation import Mode, Pane, panes_of
from oefening.tui.widgets.key_line import Hint, told

WORDS = {
    "title": ("Toetsen", "Keys"),
    "intro": (
        (
            "Onderaan het scherm staan de toetsen die op dat moment iets doen, met ▸ voor wat nu "
            "voor de hand ligt; `?` noemt alle toetsen van het paneel waar u bent en Ctrl+P zoekt "
            "op naam. Elke toets op het scherm is ook met de muis aan te wijzen. Wat nu niet kan, "
            "zegt waarom. In het Engels: [keys.md](keys.md)."
        ),
        (
            "At the bottom of the screen stand the keys that do something at that moment, with a ▸ "
            "before the obvious next thing; `?` lists all keys of the pane that you are in, and "
            "Ctrl+P searches by name. Every key on the screen can be pointed at with the mouse "
            "too. What cannot be done now says why. In Dutch: [toetsen.md](toetsen.md)."
        ),
    ),
    "play": ("Tijdens het spelen", "While playing"),
    "replay": ("Bij het terugkijken", "While looking back"),
    "door": ("Waar u kiest wat u doet", "Where you choose what to do"),
    "door-intro": (
        "`oefening` zonder meer, in een terminal.",
        "`oefening` by itself, in a terminal.",
    ),
    "panes": ("De panelen", "The panes"),
    "past": ("bij het terugkijken", "while looking back"),
    "pages": (
        "De pagina van een plek of voorziening",
        "The page of a place or a capacity",
    ),
    "paged-play": (
        "tijdens het spelen werken er ook",
        "while playing these work there too",
    ),
    "paged-replay": (
        "bij het terugkijken werken er ook",
        "while looking back these work there too",
    ),
    "dialogs": ("In een vraag", "In a question"),
    "key": ("Toets", "Key"),
    "name": ("Naam", "Name"),
    "does": ("Wat het doet", "What it does"),
    "by-name": ("Ctrl+P", "Ctrl+P"),
}

ASIDES = (Hint("tui.line.lookup", "tab"), Hint("tui.line.earlier", "tab"))

DIALOGS = (PICK, PICK_DIGIT, PICK_WRITE, FILTER, FILL, *((aside, *FILL) for aside in ASIDES))
"""The kinds of question, by what can be pressed at each of them."""


def _parts(word: Words, language: Language) -> Iterator[str]:
    heading = (word("key"), word("name"), word("does"))
    modes: tuple[Mode, ...] = ("play", "replay")
    for mode in modes:
        yield f"## {word(mode)}"
        rows = [_row(one, language) for one in ACTIONS if mode in one.modes]
        yield _table(heading, [(key or word("by-name"), *rest) for key, *rest in rows])
    yield f"## {word('door')}"
    yield word("door-intro")
    yield _table(heading, [_row(one, language) for one in door.ACTIONS])
    yield f"## {word('panes')}"
    for pane in panes_of("replay"):
        yield f"### {say(language, f'tui.pane.{pane}')}"
        yield say(language, f"help.{pane}")
        marks = legend(pane, _mode(pane), language)
        yield _list([*marks, *_keys_of(pane, word("past"), language)])
    yield f"## {word('pages')}"
    there = [say(language, key) for key in ("help.region", "help.node")]
    keys = [say(language, key) for key in PAGE_KEYS]
    paged = [
        f"{word(f'paged-{one}')}: {' '.join(map(_code, _paged(one, language)))}" for one in modes
    ]
    yield _list([*there, *page_legend(language), *keys, *paged])
    yield f"## {word('dialogs')}"
    yield _list(told(hints, language) for hints in DIALOGS)


def _paged(mode: Mode, language: Language) -> dict[str, None]:
    """The keys that go on a page too, each once."""
    there = (action for action in ACTIONS if mode in action.modes and action.paged)
    return dict.fromkeys(action.key(language) for action in there)


def _mode(pane: Pane) -> Mode:
    """The mode in which the pane has most marks: what was told is marked for who looks back."""
    return "replay" if pane in {"story", "trace"} else "play"


def _row(action: Action | door.Action, language: Language) -> tuple[str, str, str]:
    """Key, name and sentence of an action; the key may be none."""
    key = action.key(language)
    return _code(key) if key else "", action.label(language), action.help(language)


def _keys_of(pane: Pane, past: str, language: Language) -> Iterator[str]:
    playing = PANE_KEYS[pane] if pane in panes_of("play") else ()
    looking_back = PAST_KEYS[pane]
    yield from (say(language, key) for key in playing)
    if looking_back != playing:
        yield from (f"{past}: {say(language, key)}" for key in looking_back if key not in playing)


def _code(key: str) -> str:
    return f"`{key}`"


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _table(heading: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [heading, ("---",) * len(heading), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


KEYS = Pair({"en": "keys.md", "nl": "toetsen.md"}, WORDS, _parts)
