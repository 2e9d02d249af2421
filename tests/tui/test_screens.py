"""Whole screens as plain text; UPDATE_SCREENS=1 writes them anew, to be read before committing."""

import pytest
from tui.fake import FakeFeed
from tui.pilots import WIDE, played, press, screen_of, tick, under_way
from tui.screens_kept import SIZES, compare

from oefening.text import LANGUAGES, Language

SCENES: dict[str, tuple[str, ...]] = {
    "ready": (),
    "playing": ("space", "r"),
    "jump": ("space", "plus", "3", "enter"),
}
NARROW_SCENES: dict[str, tuple[str, ...]] = {
    "levels": ("space", "tab", "tab", "right"),
    "map": ("space", "4"),
    "story": ("space", "r", "6"),
    "open": ("space", "r", "5"),
    "ended": ("space", "e", *"endex", "enter"),
}


async def _check(name: str, keys: tuple[str, ...], language: Language, size: str) -> None:
    feed = FakeFeed()
    async with played(feed, language, SIZES[size]) as pilot:
        await press(pilot, *keys)
        await tick(pilot)
        seen = screen_of(pilot)
    compare(f"{name}-{size}-{language}", seen)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SCENES)
async def test_the_screen_looks_as_it_did(name: str, size: str, language: Language) -> None:
    await _check(name, SCENES[name], language, size)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NARROW_SCENES)
async def test_a_narrow_screen_looks_as_it_did(name: str, language: Language) -> None:
    await _check(name, NARROW_SCENES[name], language, "80x24")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_word_of_the_other_language_is_on_the_screen(language: Language) -> None:
    others = {"nl": ("release", "hold", "paused", "palette"), "en": ("inspelen", "spatie")}
    async with played(under_way(), language, WIDE) as pilot:
        for keys in ((), ("question_mark",), ("escape", "ctrl+p"), ("escape", "n")):
            await press(pilot, *keys)
            seen = screen_of(pilot).lower()
            assert not [word for word in others[language] if f" {word} " in seen]


@pytest.mark.parametrize("size", [(60, 16), (40, 10), (20, 5), (300, 90)])
async def test_every_size_of_window_can_be_drawn(size: tuple[int, int]) -> None:
    async with played(under_way(), "nl", size) as pilot:
        for key in ("tab", "tab", "tab", "tab", "plus"):
            await press(pilot, key)
        assert screen_of(pilot)
