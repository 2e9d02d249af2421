"""The pages about what comes after an exercise have the same sections in both languages."""

from pathlib import Path

import pytest

from oefening.text import Language

DOCS = Path(__file__).parents[2] / "docs"
PAGES: dict[Language, str] = {"en": "after-action.md", "nl": "nabespreking.md"}


def sections(language: Language) -> list[str]:
    """What stands ahead of each heading below the first: two signs or three."""
    lines = (DOCS / PAGES[language]).read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line.startswith("##")]


def shown(language: Language) -> list[str]:
    """The commands that a page shows, without the language that they ask for."""
    lines = (DOCS / PAGES[language]).read_text(encoding="utf-8").splitlines()
    return [one.removesuffix(" --language nl") for one in lines if one.startswith("oefening ")]


@pytest.mark.parametrize("of", [sections, shown])
def test_both_pages_have_the_same(of: object) -> None:
    assert callable(of)
    assert of("en") == of("nl")
