"""Colours: readable, told apart by people who see them otherwise, and at 16 colours."""

import math
import re
from functools import cache
from itertools import chain, pairwise

import pytest
from rich.color import Color, ColorSystem
from textual.pilot import Pilot
from textual.theme import Theme
from tui.pilots import WIDE, played, press, screen_of, under_way

from oefening.tui.frames.bands import DRAWN
from oefening.tui.themes import CONTRAST, DEFAULT, THEMES
from oefening.tui.widgets.paint import LOOKS, LOUD, PAINT, look

Triple = tuple[float, float, float]

# Linear transforms of Machado, Oliveira and Fernandes (2009), at full severity.
SIGHTS: dict[str, tuple[Triple, Triple, Triple]] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


GROUNDS = ("background", "surface", "panel", "cursor-background")
"""What rows lie on: panes, dialogs, lines above and below, and the row that is chosen anywhere."""

PAINTED = re.findall(r"rows--([a-z0-9-]+) \{(.*?)\}", PAINT)
"""The name of each style of a row, and how it is drawn."""


def pairs(theme: Theme) -> dict[str, tuple[str, str]]:
    """What is written on what, by name of the style."""
    named = theme.to_color_system().generate() | theme.variables
    found = {
        f"{what} on {ground}": (named[what], named[ground])
        for what in ("foreground", "quiet", "accent")
        for ground in GROUNDS
    }
    found["rule on background"] = (named["rule"], named["background"])
    for name, drawn in PAINTED:
        colour = re.search(r"(?<!\S)color: \$([a-z0-9-]+)", drawn)
        own = re.search(r"background: \$([a-z0-9-]+)", drawn)
        for ground in (own[1],) if own else GROUNDS:
            written = colour[1] if colour else "foreground"
            found[f"{name} on {ground}"] = (named[written], named[ground])
    return found


@cache
def linear(colour: str) -> Triple:
    red, green, blue = (_linear(part) for part in Color.parse(colour).get_truecolor())
    return red, green, blue


def _linear(part: float) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def contrast(one: Triple, other: Triple) -> float:
    """As WCAG 2 reckons it, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Triple) -> float:
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


def lab(colour: Triple) -> Triple:
    """CIE L*a*b*, in which distances are about as large as they look."""
    matrix = (
        (0.4124, 0.3576, 0.1805),
        (0.2126, 0.7152, 0.0722),
        (0.0193, 0.1192, 0.9505),
    )
    white = (0.9505, 1.0, 1.089)
    x, y, z = (_root(part / of) for part, of in zip(times(matrix, colour), white, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(share: float) -> float:
    return share ** (1 / 3) if share > 0.008856 else 7.787 * share + 16 / 116


def times(matrix: tuple[Triple, Triple, Triple], colour: Triple) -> Triple:
    first, second, third = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, colour, strict=True)))) for row in matrix
    )
    return first, second, third


def test_every_style_of_a_row_has_a_look() -> None:
    assert [name for name, _ in PAINTED] == [*LOOKS]


async def test_every_style_of_a_row_is_drawn_in_the_colours_of_the_theme_that_is_on() -> None:
    async with played(under_way()) as pilot:
        for theme in THEMES:
            pilot.app.theme = theme.name
            await press(pilot, "1")
            for name, drawn in PAINTED:
                style = look(pilot.app, name)
                wanted = dict(re.findall(r"([a-z-]+): \$?([a-z0-9-]+)", drawn))
                assert _hex(style.color) == _named(theme, wanted.get("color")), name
                assert _hex(style.bgcolor) == _named(theme, wanted.get("background")), name
                assert bool(style.bold) == ("text-style" in wanted), name


async def test_without_colour_what_is_seen_first_is_reversed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with played(under_way()) as pilot:
        assert [name for name in LOOKS if look(pilot.app, name).reverse] == [*LOUD]


def _named(theme: Theme, colour: str | None) -> str | None:
    """What `theme` has for a colour, if one is named."""
    named = theme.to_color_system().generate() | theme.variables
    return None if colour is None else named[colour].upper()


def _hex(colour: Color | None) -> str | None:
    return None if colour is None else colour.get_truecolor().hex.upper()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_can_be_read(theme: Theme) -> None:
    least = 7.0 if theme is CONTRAST else 4.5
    read = {name: contrast(linear(text), linear(on)) for name, (text, on) in pairs(theme).items()}
    assert {name: ratio for name, ratio in read.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_bars_to_scroll_by_can_be_seen(theme: Theme) -> None:
    named = theme.to_color_system().generate() | theme.variables
    for state in ("", "-hover", "-active"):
        bar, ground = named[f"scrollbar{state}"], named[f"scrollbar-background{state}"]
        assert contrast(linear(bar), linear(ground)) > 3


async def test_whatever_is_on_the_screen_can_be_read() -> None:
    async with played(under_way(questions=[(7, "question")]), "nl", WIDE) as pilot:
        for theme in THEMES:
            pilot.app.theme = theme.name
            for keys in SCENES:
                await press(pilot, *keys)
                assert unreadable(pilot, 7.0 if theme is CONTRAST else 4.5) == {}


SCENES = (
    *((f"{number}", "down") for number in range(1, 7)),
    *(("d",), ("escape", "n"), (*"abc",), ("ctrl+u", "escape", "question_mark")),
    *(("escape", "question_mark"), ("escape", "ctrl+p", *"ab"), ("escape", "plus", *"no", "enter")),
    *(("escape", "escape", "c"), ("escape", "3", "enter"), ("down",), ("escape", "slash", *"ab")),
    ("escape", "escape", "i"),
    ("enter",),
)
"""Keys that lead from one look of the screen to the next, and back in the end."""


def unreadable(pilot: Pilot[int], least: float) -> dict[str, float]:
    """The words on the screen whose contrast with their ground is less than `least`."""
    found: dict[str, float] = {}
    for segment in chain(*pilot.app.screen._compositor.render_strips()):
        style = segment.style
        if style and any(map(str.isalnum, segment.text)):
            assert style.color is not None
            assert style.bgcolor is not None
            ratio = contrast(*(_lit(colour) for colour in (style.color, style.bgcolor)))
            if ratio < least:
                found[segment.text] = ratio
    return found


def _lit(colour: Color) -> Triple:
    return linear(colour.get_truecolor().hex)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("sight", SIGHTS)
def test_neighbouring_levels_are_told_apart_by_people_who_see_colours_otherwise(
    theme: Theme, sight: str
) -> None:
    seen = [
        lab(times(SIGHTS[sight], linear(theme.variables[f"band-{n}-background"]))) for n in range(5)
    ]
    apart = [math.dist(one, other) for one, other in pairwise(seen)]
    assert min(apart) > 15


def at_16(colour: str) -> Color:
    return Color.parse(colour).downgrade(ColorSystem.STANDARD)


PALETTES = {
    "vga": (
        *("#000000", "#aa0000", "#00aa00", "#aa5500", "#0000aa", "#aa00aa", "#00aaaa", "#aaaaaa"),
        *("#555555", "#ff5555", "#55ff55", "#ffff55", "#5555ff", "#ff55ff", "#55ffff", "#ffffff"),
    ),
    "xterm": (
        *("#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5"),
        *("#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff"),
    ),
}
"""What terminals make of the 16, as they come."""


def shown_at_16(colour: str, palette: str) -> Triple:
    number = at_16(colour).number
    assert number is not None
    return linear(PALETTES[palette][number])


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_at_16_colours_every_text_can_be_read(theme: Theme, palette: str) -> None:
    read = {
        name: contrast(shown_at_16(text, palette), shown_at_16(on, palette))
        for name, (text, on) in pairs(theme).items()
    }
    assert {name: ratio for name, ratio in read.items() if ratio < 4} == {}


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_at_16_colours_every_level_has_another_background(theme: Theme, palette: str) -> None:
    grounds = [theme.variables[f"band-{n}-background"] for n in range(5)]
    assert len({at_16(ground).number for ground in grounds}) == 5
    seen = [lab(shown_at_16(ground, palette)) for ground in grounds]
    assert min(math.dist(one, other) for one, other in pairwise(seen)) > 15


def test_both_themes_name_the_same_styles() -> None:
    assert DEFAULT.variables.keys() == CONTRAST.variables.keys()


def test_levels_are_told_apart_without_colour_too() -> None:
    glyphs = [glyph for glyph, _ in dict.fromkeys(DRAWN)]
    assert len(set(glyphs)) >= len(glyphs) - 1  # the two lowest share one, beside their number


async def test_the_theme_changes_while_playing_and_nothing_else_does() -> None:
    async with played(under_way(), "nl", WIDE) as pilot:
        before = screen_of(pilot)
        await press(pilot, "C")
        assert pilot.app.theme == CONTRAST.name
        assert screen_of(pilot) == before
        await press(pilot, "C")
        assert pilot.app.theme == DEFAULT.name
