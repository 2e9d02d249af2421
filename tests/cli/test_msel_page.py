"""`oefening msel show --html`: the MSEL as one page that loads nothing and says what it is for."""

from pathlib import Path

import pytest
from harbour import harbour
from report.test_html import OUTSIDE, Read

from oefening.cli import main
from oefening.errors import Exit
from oefening.report.html import FIRST

Out = pytest.CaptureFixture[str]

HOSTILE = "<script>alert(1)</script> & [/b]"


def page(tmp_path: Path, text: str, language: str) -> str:
    file, made = tmp_path / "harbour.yaml", tmp_path / f"msel-{language}.html"
    file.write_text(text, encoding="utf-8")
    asked = ["msel", "show", str(file), "--html", str(made), "--language", language]
    assert main(asked) == Exit.DONE
    return made.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            ("Draaiboek", "Alleen voor de oefenleiding", "na 45m → D1 07:50 Een kraan zit vast"),
        ),
        ("en", ("MSEL", "For exercise control only", "after 45m → D1 07:50 A crane is stuck")),
    ],
)
def test_it_bears_the_mark_and_tells_what_triggers_what(
    tmp_path: Path, language: str, said: tuple[str, ...]
) -> None:
    text = page(tmp_path, harbour(), language)
    read = Read(text)
    assert text.startswith(FIRST.format(language=language, by="msel show"))
    assert [one for one in ("OEFENING – EXERCISE", *said) if one not in read.text] == []
    assert not OUTSIDE.search(text)
    ids = read.values("id")
    assert len(set(ids)) == len(ids)
    assert {one[1:] for one in read.values("href")} <= set(ids)


CELLS = """
cells:
  - {id: gbt, name: {en: Government team}}
  - {id: third, name: {en: Third}}
  - {id: fourth, name: {en: Fourth}}
"""
PHASE = """
phases:
  - {id: one, title: {en: The first hours}, start: D1 06:30, table: 30m}

injects:
"""


def test_the_figure_has_phases_names_and_the_marks_of_the_text(tmp_path: Path) -> None:
    more = harbour().replace("    to: [rot]\n", "    to: [rot, gbt, third, fourth]\n", 1)
    more = more.replace("\ncells:\n", CELLS, 1).replace("\ninjects:\n", PHASE, 1)
    text = page(tmp_path, more, "en")
    figure = Read(f"<svg{text.partition('<svg')[2].partition('</svg>')[0]}").text
    shown = ("at a set time", "with a decision", "as in the script", "Phases", "The first hours")
    assert [one for one in (*shown, "ROT, Government", "Third") if one not in figure] == []
    assert "ROT, Government team, Third, Fourth" in Read(text).text


def test_whatever_an_author_wrote_stays_words(tmp_path: Path) -> None:
    text = page(tmp_path, harbour().replace("A crane is stuck", f'"{HOSTILE}"'), "en")
    assert "<script" not in text
    assert HOSTILE in Read(text).text


def test_an_older_page_is_replaced_and_nothing_else(tmp_path: Path, capsys: Out) -> None:
    older = page(tmp_path, harbour(), "en")
    assert page(tmp_path, harbour(), "en") == older
    capsys.readouterr()
    file = tmp_path / "harbour.yaml"
    asked = ["msel", "show", str(file), "--html", str(file), "--language", "en"]
    assert main(asked) == Exit.FILES
    assert "was not made by this" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == harbour()
    report = tmp_path / "report.html"
    report.write_text(FIRST.format(language="en", by="report"), encoding="utf-8")
    assert main([*asked[:4], str(report), "--language", "en"]) == Exit.FILES
