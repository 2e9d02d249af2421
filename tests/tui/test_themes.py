"""Colours: readable, told apart by people who see them otherwise, and at 16 colours."""

import math
from itertools import pairwise

import pytest
from rich.color import Color, ColorSystem
from textual.theme import Theme
from tui.pilots import WIDE, played, press, screen_of, under_way

from oefening.tui.bands import BANDS
from oefening.tui.themes import CONTRAST, DEFAULT, THEMES

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


def pairs(theme: Theme) -> dict[str, tuple[str, str]]:
    """What is written on what, by name of the style."""
    named = theme.variables
    found = {f"band-{n}": (named[f"band-{n}"], named[f"band-{n}-background"]) for n in range(5)}
    found |= {name: (named[name], named[f"{name}-background"]) for name in ("loud", "refused")}
    background = str(theme.background)
    found |= {
        "quiet": (named["quiet"], background),
        "quiet on the cursor": (named["quiet"], named["cursor-background"]),
        "quiet on a panel": (named["quiet"], str(theme.panel)),
        "rule": (named["rule"], background),
        "plain": (str(theme.foreground), background),
        "plain on the cursor": (str(theme.foreground), named["cursor-background"]),
        "accent": (str(theme.accent), background),
        "accent on a panel": (str(theme.accent), str(theme.panel)),
    }
    return found


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


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_can_be_read(theme: Theme) -> None:
    least = 7.0 if theme is CONTRAST else 4.5
    read = {name: contrast(linear(text), linear(on)) for name, (text, on) in pairs(theme).items()}
    assert {name: ratio for name, ratio in read.items() if ratio < least} == {}


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


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_at_16_colours_every_text_can_be_read(theme: Theme) -> None:
    read = {
        name: contrast(
            linear(at_16(text).get_truecolor().hex), linear(at_16(on).get_truecolor().hex)
        )
        for name, (text, on) in pairs(theme).items()
    }
    assert {name: ratio for name, ratio in read.items() if ratio < 4} == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_at_16_colours_every_level_has_another_background(theme: Theme) -> None:
    assert len({at_16(theme.variables[f"band-{n}-background"]).number for n in range(5)}) == 5


def test_both_themes_name_the_same_styles() -> None:
    assert DEFAULT.variables.keys() == CONTRAST.variables.keys()


def test_levels_are_told_apart_without_colour_too() -> None:
    glyphs = [glyph for _, glyph in BANDS]
    assert len(set(glyphs)) >= len(glyphs) - 1  # the two lowest share one, beside their number


async def test_the_theme_changes_while_playing_and_nothing_else_does() -> None:
    async with played(under_way(), "nl", WIDE) as pilot:
        before = screen_of(pilot)
        await press(pilot, "C")
        assert pilot.app.theme == CONTRAST.name
        assert screen_of(pilot) == before
        await press(pilot, "C")
        assert pilot.app.theme == DEFAULT.name
