"""How the screen looks: the default theme, and one of high contrast.

Levels go from pale blue over steel, amber and burnt orange to dark red, an order that people who
see colours otherwise see too; and a glyph and a number always stand beside the colour.
"""

from functools import lru_cache
from typing import Any

from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.color import Color
from textual.filter import LineFilter
from textual.theme import Theme


def scrollbars(bar: str, pointed_at: str, ground: str) -> dict[str, str]:
    """What a theme calls the colours of bars to scroll by: at rest, and under the pointer."""
    states = ("", "-hover", "-active")
    bars = dict(zip(states, (bar, pointed_at, pointed_at), strict=True))
    return {f"scrollbar{state}": colour for state, colour in bars.items()} | {
        f"scrollbar-background{state}": ground for state in states
    }


DEFAULT = Theme(
    name="oefening",
    primary="#4f8fc0",
    secondary="#7fa8c9",
    accent="#f2c14e",
    warning="#e0a030",
    error="#c0392b",
    foreground="#e4e8ec",
    background="#12171c",
    surface="#1a2129",
    panel="#1f2730",
    dark=True,
    variables={
        "quiet": "#b4bdc6",
        "rule": "#7a8a99",
        **scrollbars("#7a8a99", "#f2c14e", "#12171c"),
        "cursor-background": "#10408c",
        "loud": "#1a1a1a",
        "loud-background": "#f2c14e",
        "refused": "#ffffff",
        "refused-background": "#7a1420",
        "band-0": "#a9c9e8",
        "band-0-background": "#12171c",
        "band-1": "#101010",
        "band-1-background": "#7fa8c9",
        "band-2": "#101010",
        "band-2-background": "#e8b030",
        "band-3": "#101010",
        "band-3-background": "#c8632e",
        "band-4": "#ffffff",
        "band-4-background": "#7a1420",
    },
)

CONTRAST = Theme(
    name="oefening-contrast",
    primary="#ffffff",
    secondary="#ffffff",
    accent="#ffe000",
    warning="#ffe000",
    error="#ff6060",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    dark=True,
    variables={
        "quiet": "#ffffff",
        "rule": "#ffffff",
        **scrollbars("#ffffff", "#ffe000", "#000000"),
        "cursor-background": "#00379a",
        "loud": "#000000",
        "loud-background": "#ffe000",
        "refused": "#ffffff",
        "refused-background": "#8c0000",
        "band-0": "#ffffff",
        "band-0-background": "#000000",
        "band-1": "#000000",
        "band-1-background": "#9cd2ff",
        "band-2": "#000000",
        "band-2-background": "#ffc000",
        "band-3": "#000000",
        "band-3-background": "#ff7a3d",
        "band-4": "#ffffff",
        "band-4-background": "#8c0000",
    },
)

THEMES = (DEFAULT, CONTRAST)


class Uncoloured(LineFilter):
    """Takes all colour out, so that the terminal's own remains; bold and reverse stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """`segments` without colours."""
        return [
            Segment(text, style and _uncoloured(style), control)
            for text, style, control in segments
        ]


@lru_cache(1024)
def _uncoloured(style: Style) -> Style:
    return style.without_color


UNCOLOURED = Uncoloured()


def put_on(app: App[Any]) -> None:
    """Let `app` know the themes, and begin with the default one."""
    # What scrolls is there at once: each frame on the way would have to go over the line.
    app.animation_level = "none"
    for theme in THEMES:
        app.register_theme(theme)
    app.theme = DEFAULT.name


def take_turns(app: App[Any]) -> None:
    """Give `app` the other theme."""
    app.theme = CONTRAST.name if app.theme == DEFAULT.name else DEFAULT.name
