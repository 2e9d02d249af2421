"""The pages of findings say what the program says of them."""

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from oefening.scenario.codes import FINDERS
from oefening.scenario.lint.examples import ERRORS
from oefening.text import Language

DOCS = Path(__file__).parents[2] / "docs"
MADE = runpy.run_path(str(DOCS / "findings.py"))
PAGES: dict[Language, str] = MADE["PAGES"]
PAGE: Callable[[Language], str] = MADE["page"]


@pytest.mark.parametrize("language", PAGES)
def test_the_page_is_as_the_program_has_it(language: Language) -> None:
    kept = (DOCS / PAGES[language]).read_text(encoding="utf-8")
    assert kept == PAGE(language), "run 'python docs/findings.py' and read what changed"
    assert not [code for code in (*FINDERS, *ERRORS) if f"`{code}`" not in kept]
