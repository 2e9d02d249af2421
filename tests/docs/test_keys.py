"""The pages of keys say what the tables of the program say."""

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from oefening.text import Language, say
from oefening.tui.keys.actions import ACTIONS
from oefening.tui.keys.situation import PANES

DOCS = Path(__file__).parents[2] / "docs"
MADE = runpy.run_path(str(DOCS / "keys.py"))
PAGES: dict[Language, str] = MADE["PAGES"]
PAGE: Callable[[Language], str] = MADE["page"]


@pytest.mark.parametrize("language", PAGES)
def test_the_page_is_as_the_program_has_it(language: Language) -> None:
    kept = (DOCS / PAGES[language]).read_text(encoding="utf-8")
    assert kept == PAGE(language), "run 'python docs/keys.py' and read what changed"


@pytest.mark.parametrize("language", PAGES)
def test_every_action_and_every_pane_is_on_it(language: Language) -> None:
    page = PAGE(language)
    assert not [action.name for action in ACTIONS if f"| {action.help(language)} |" not in page]
    assert not [pane for pane in PANES if say(language, f"help.{pane}") not in page]
