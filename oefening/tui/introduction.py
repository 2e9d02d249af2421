"""The introduction: what an exercise is and which keys matter, on one screen."""

from collections.abc import Callable

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.events import Resize
from textual.screen import ModalScreen

from oefening.text import Language, say
from oefening.tui.keys.actions import ACTIONS
from oefening.tui.keys.situation import panes_of
from oefening.tui.widgets.bar import Spot
from oefening.tui.widgets.draw import BLANK, Part, Row, cut, fit, paragraph, width_of
from oefening.tui.widgets.key_line import LANGUAGE, Hint, KeyLine, single_line
from oefening.tui.widgets.pane import Pane, Rows
from oefening.tui.widgets.resizing import outdated

GO_ON = Hint("tui.line.go-on", "enter")

KEYS = ("start", "release", "decide", "jump", "help")
"""The actions that somebody new needs, by name."""

WIDEST = 84
"""Columns of text where there is room."""

BESIDE = 64
"""Columns from which on keys and panes stand side by side."""


def introduction(width: int, language: Language) -> list[Row]:
    """What to know before a first exercise, in `width` cells."""
    rows = paragraph(say(language, "intro.what"), width)
    rows.append(BLANK)
    for number in (1, 2, 3):
        rows += paragraph(say(language, f"intro.step.{number}"), width, "", first=f" {number}  ")
    rows.append(BLANK)
    if width >= BESIDE:
        half = width // 2
        rows += _beside(_keys(half - 2, language), _panes(width - half, language), half)
    else:
        rows += [*_keys(width, language), BLANK, *_panes(width, language)]
    rows += [BLANK, *paragraph(say(language, "intro.mark"), width, "strong"), BLANK]
    rows += paragraph(say(language, "intro.unreal"), width)
    return [*rows, *paragraph(say(language, "intro.kept"), width)]


def _keys(width: int, language: Language) -> list[Row]:
    named = {one.name: one.key(language) for one in ACTIONS if "play" in one.modes}
    told = [(named[name], say(language, f"intro.key.{name}")) for name in KEYS]
    return _table(say(language, "intro.keys"), told, width)


def _panes(width: int, language: Language) -> list[Row]:
    told = [
        (say(language, f"tui.pane.{name}"), say(language, f"intro.pane.{name}"))
        for name in panes_of("play")
    ]
    return _table(say(language, "intro.panes"), told, width)


def _table(title: str, told: list[tuple[str, str]], width: int) -> list[Row]:
    column = max(cell_len(name) for name, _ in told) + 2
    return [
        ((title, "head"),),
        *(cut(((f" {fit(name, column)}", "key"), (text, "")), width) for name, text in told),
    ]


def _beside(left: list[Row], right: list[Row], column: int) -> list[Row]:
    height = max(len(left), len(right))
    both = zip(
        [*left, *[BLANK] * (height - len(left))],
        [*right, *[BLANK] * (height - len(right))],
        strict=True,
    )
    return [
        (*one, (" " * (column - width_of(one)), ""), *other) if other else one
        for one, other in both
    ]


class Introduction(ModalScreen[None]):
    """Shows it until somebody goes on; `l` has it in the other language."""

    DEFAULT_CSS = """
    Introduction { layout: vertical; align: center top; background: $background; }
    Introduction #intro { width: 86; max-width: 100%; border-top: none; padding: 1 1 0 1; }
    Introduction #intro:focus { border-top: none; }
    """

    BINDINGS = [  # noqa: RUF012 - Textual's own way
        *(Binding(key, "go_on", show=False) for key in ("enter", "escape", "space", "i", "q", "Q")),
        Binding("l,ctrl+l", "other_language", show=False),
        Binding("tab", "stay", show=False),
        Binding("shift+tab", "stay", show=False),
    ]

    def __init__(self, language: Language, switch: Callable[[], Language]) -> None:
        """`switch` changes the language of the program and says which it is then."""
        super().__init__()
        self._language: Language = language
        self._switch = switch

    def compose(self) -> ComposeResult:
        """A title, the text, and the keys."""
        yield Rows("intro-head")
        yield Pane("intro")
        yield KeyLine("intro-keys")

    def on_mount(self) -> None:
        """Let it be scrolled where it does not fit."""
        self.query_one("#intro", Pane).focus()

    def on_resize(self, event: Resize) -> None:
        """Fit the text to the window."""
        if not outdated(event, self):
            self._draw()

    def _draw(self) -> None:
        width = self.size.width
        head: tuple[Part, ...] = (
            (f" {say(self._language, 'tui.marking')} ", "marking"),
            (f" {say(self._language, 'intro.title')}", "strong"),
        )
        self.query_one("#intro-head", Rows).put([cut(head, width)])
        pane = self.query_one("#intro", Pane)
        pane.put(introduction(min(WIDEST, width) - 3, self._language))
        keys = single_line((GO_ON, LANGUAGE), width - 1, self._language)
        self.query_one(KeyLine).offer([[Spot(" ", ""), *keys]])

    def action_go_on(self) -> None:
        """Leave it."""
        self.dismiss(None)

    def action_other_language(self) -> None:
        """Have it in the other language."""
        self._language = self._switch()
        self._draw()

    def action_stay(self) -> None:
        """There is nowhere else to go."""
