"""What can be done now, listed: the help of a pane by its keys, the palette to be searched."""

from oefening.text import say
from oefening.tui.dialogs.steps import Option, Pick
from oefening.tui.frames.compared import COMPARED
from oefening.tui.frames.forecast import FORECAST
from oefening.tui.frames.otherwise import OTHERWISE
from oefening.tui.frames.page import KNOWN, LATENCIES, WHY
from oefening.tui.keys.actions import Action, allowed
from oefening.tui.keys.legend import legend, page_legend
from oefening.tui.keys.situation import Pane, Situation

PANE_KEYS: dict[Pane, tuple[str, ...]] = {
    "queue": ("tui.keys.choose", "tui.keys.open"),
    "card": ("tui.keys.scroll", "tui.keys.back"),
    "levels": ("tui.keys.cell", "tui.keys.page", "tui.keys.back"),
    "map": ("tui.keys.tile", "tui.keys.page", "tui.keys.back"),
    "open": ("tui.keys.deal", "tui.keys.back"),
    "story": ("tui.keys.scroll", "tui.keys.back"),
    "trace": ("tui.keys.line", "tui.keys.back"),
}
"""What arrows, Enter and Esc do in each pane."""

PAST_KEYS: dict[Pane, tuple[str, ...]] = PANE_KEYS | {
    "open": ("tui.keys.scroll", "tui.keys.back"),
    "story": PANE_KEYS["trace"],
}
"""The same for who looks back."""

PAGE_KEYS = ("help.page.choose", "tui.keys.page", "help.page.back")
"""The same on a page."""

FORECAST_KEYS = ("help.forecast.places", "tui.keys.scroll", "help.page.back")
"""The same on a forecast."""

KNOWN_KEYS = ("help.known.cells", *PAGE_KEYS)
"""The same on a page of who knew what."""

READ_KEYS = ("tui.keys.scroll", "help.page.back")
"""The same on a page that is only read."""

KEYS_OF = {
    "forecast": FORECAST_KEYS,
    "known": KNOWN_KEYS,
    "compared": READ_KEYS,
    "latencies": READ_KEYS,
    "otherwise": READ_KEYS,
}
"""By kind of page, of those that have others than `PAGE_KEYS`."""

KINDS = {
    FORECAST: "forecast",
    KNOWN: "known",
    COMPARED: "compared",
    LATENCIES: "latencies",
    OTHERWISE: "otherwise",
    WHY: "why",
}
"""What kind of page one is by what its key begins with; others are of a place or a node."""

ACT = "act"
"""Under which the name of the action that is picked is answered."""


READ = "read"
"""What is answered there by who wanted only to read."""


def help_of_pane(situation: Situation) -> Pick:
    """What the pane in front shows, what the keys do in it, and then what has no key."""
    language = situation.frame.view.language
    pane = say(language, f"tui.pane.{situation.pane}")
    known = PAST_KEYS if situation.mode == "replay" else PANE_KEYS
    shows = say(language, f"help.{situation.pane}")
    levels = situation.frame.levels
    columns = levels.columns if levels is not None else ()
    above = (
        shows,
        *legend(situation.pane, situation.mode, language, columns),
        *(say(language, key) for key in known[situation.pane]),
    )
    offered = sorted(_others(situation), key=lambda action: not action.keys)
    return Pick(
        ACT,
        say(language, "tui.dialog.help", pane=pane),
        _options(offered, situation),
        above=above,
    )


def help_of_page(key: str, situation: Situation) -> Pick:
    """What the page of the place or node `key` shows, and what the keys do on it."""
    language = situation.frame.view.language
    above = (
        say(language, f"help.{_kind(key)}"),
        *(() if _kind(key) in KEYS_OF else page_legend(language)),
        *(say(language, one) for one in KEYS_OF.get(_kind(key), PAGE_KEYS)),
    )
    read = Option(READ, say(language, "tui.dialog.go-on"))
    return Pick(
        ACT,
        say(language, "help.page.title"),
        (read, *_options(_paged(situation), situation)),
        above=above,
    )


def _kind(key: str) -> str:
    """Of what kind the page `key` is."""
    for begins, kind in KINDS.items():
        if key.startswith(begins):
            return kind
    return "node" if "." in key else "region"


def palette(situation: Situation) -> Pick:
    """All that can be done, to be searched."""
    title = say(situation.frame.view.language, "tui.dialog.palette")
    return Pick(ACT, title, _options(_others(situation), situation), search=True)


def palette_of_page(situation: Situation) -> Pick:
    """The same for the page that is open: what can be done there, and how to get to the rest."""
    language = situation.frame.view.language
    title, rest = say(language, "tui.dialog.palette"), say(language, "tui.dialog.palette-page")
    return Pick(ACT, title, _options(_paged(situation), situation), above=(rest,), search=True)


def _paged(situation: Situation) -> list[Action]:
    return [action for action in _others(situation) if action.paged]


def _others(situation: Situation) -> list[Action]:
    return [action for action in allowed(situation) if action.name != "palette"]


def _options(offered: list[Action], situation: Situation) -> tuple[Option, ...]:
    language = situation.frame.view.language
    return tuple(
        Option(
            action.name,
            action.help(language),
            lead=action.key(language),
            also=f"{action.label(language)} {action.also(language)}",
        )
        for action in offered
    )
