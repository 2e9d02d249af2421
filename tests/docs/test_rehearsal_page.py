"""The pages about rehearsal, in both languages, tell of every kind of finding what is so."""

import re
from pathlib import Path

import pytest
from rehearsed import FAULTY

from oefening.cli import main
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


@pytest.mark.parametrize("language", PAGES)
def test_the_finding_that_is_shown_is_found(
    language: Language,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("dark.yaml").write_text(FAULTY, encoding="utf-8")
    asked = ["rehearse", "dark.yaml", "--seeds", "1", "--workers", "1", "--language", language]
    assert main(asked) == Exit.FAILED
    [shown] = re.findall(r"```text\n(.*?)```", page(language), re.DOTALL)
    assert shown in capsys.readouterr().out
