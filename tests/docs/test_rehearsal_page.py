"""The pages about rehearsal, in both languages, tell of every kind of finding what is so."""

import re
from pathlib import Path

import pytest
from rehearsed import handed_out

from oefening.errors import Exit
from oefening.scenario.codes import BY_REHEARSAL
from oefening.text import Language

DOCS = Path(__file__).parents[2] / "docs"
PAGES: dict[Language, str] = {"en": "rehearsal.md", "nl": "proefdraaien.md"}


def page(language: Language) -> str:
    return (DOCS / PAGES[language]).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", PAGES)
def test_every_code_is_explained(language: Language) -> None:
    assert set(re.findall(r"^### `([a-z-]+)`", page(language), re.MULTILINE)) == set(BY_REHEARSAL)


@pytest.mark.xdist_group("rehearse")
@pytest.mark.parametrize("language", PAGES)
def test_the_finding_that_is_shown_is_found(language: Language) -> None:
    told = handed_out(language)
    assert told.ended == Exit.FAILED
    [shown] = re.findall(r"```text\n(.*?)```", page(language), re.DOTALL)
    assert shown in told.out
