"""The pages that stand in both languages say what the program's tables say."""

from pathlib import Path

import pytest

from docs.pairs import PAGES
from oefening.scenario.codes import FINDERS
from oefening.scenario.lint.examples import ERRORS
from oefening.text import LANGUAGES, Language, say
from oefening.tui.keys.actions import ACTIONS
from oefening.tui.keys.situation import PANES

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_as_the_program_has_it(name: str) -> None:
    kept = (DOCS / name).read_text(encoding="utf-8")
    assert kept == PAGES[name], "run 'python -m docs.pairs' and read what changed"


@pytest.mark.parametrize("name", ["findings.md", "bevindingen.md"])
def test_every_code_is_on_the_page_of_findings(name: str) -> None:
    assert not [code for code in (*FINDERS, *ERRORS) if f"`{code}`" not in PAGES[name]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_and_every_pane_is_on_the_page_of_keys(language: Language) -> None:
    page = PAGES["toetsen.md" if language == "nl" else "keys.md"]
    assert not [action.name for action in ACTIONS if f"| {action.help(language)} |" not in page]
    assert not [pane for pane in PANES if say(language, f"help.{pane}") not in page]
