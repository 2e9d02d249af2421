"""`oefening rehearse`: what is handed out, for whom, and what the exit code says."""

import json
from pathlib import Path

import pytest
from rehearsed import CLEAN, FAULTY, STORM, handed_out
from report.test_html import OUTSIDE, Read

from oefening.cli import main
from oefening.errors import Exit
from oefening.report.html import FIRST
from oefening.text import LANGUAGES, phrase

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.xdist_group("rehearse")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("dark.yaml").write_text(CLEAN, encoding="utf-8")
    Path("faulty.yaml").write_text(FAULTY, encoding="utf-8")


def rehearse(*words: str) -> int:
    return main(["rehearse", *words, "--seeds", "1", "--workers", "1"])


def test_a_clean_scenario_is_told_in_both_languages_no_wider_than_a_terminal(capsys: Out) -> None:
    for language in LANGUAGES:
        assert rehearse("dark.yaml", "--language", language) == Exit.DONE
        shown = capsys.readouterr().out.splitlines()
        assert all(len(line) <= 80 for line in shown), max(shown, key=len)
        assert shown[0].startswith("OEFENING – EXERCISE")
        assert shown[1] == phrase("study.for-control").render(language)
        assert phrase("rehearse.clean").render(language) in shown
        assert any(line.split() == ["nobody", "average", "textbook", "slow"] for line in shown)


def test_what_is_found_is_told_as_a_check_does_at_its_line_with_why() -> None:
    ended, shown, *_ = handed_out("en")
    assert ended == Exit.FAILED
    line = FAULTY.splitlines().index(f"  - {STORM}") + 1
    head = f"dark.yaml:{line}:5: warning: inject 'storm' comes in no run [never-fires]"
    assert head in shown
    assert "        nearest in " in shown
    assert shown.rstrip().endswith("1 problem in dark.yaml")


def test_another_program_gets_it_as_json(capsys: Out) -> None:
    assert rehearse("faulty.yaml", "--format", "json", "--language", "nl") == Exit.FAILED
    told = json.loads(capsys.readouterr().out)
    assert told["ways"] == ["nobody", "average", "textbook", "slow"]
    [found] = told["findings"]
    assert (found["code"], found["of"], found["file"]) == ("never-fires", ["storm"], "faulty.yaml")
    assert "komt in geen enkel verloop" in found["message"]
    assert {end["what"] for end in told["ends"]} > {"besluiten genomen"}
    named = [end["code"] for end in told["ends"]]
    assert len(set(named)) == len(named)
    assert all(list(end["ways"]) == told["ways"] for end in told["ends"])
    assert {"decisions", "injects"} < set(named)
    assert [one["decision"] for one in told["decisions"]] == ["generators"]


def test_what_is_allowed_is_told_as_such(capsys: Out) -> None:
    allowed = "allowed:\n  - {finding: never-fires, of: [storm], because: {en: A joke.}}\n"
    Path("faulty.yaml").write_text(FAULTY + allowed, encoding="utf-8")
    assert rehearse("faulty.yaml") == Exit.DONE
    assert "Allowed in the file: never-fires (storm)." in capsys.readouterr().out


def test_a_scenario_with_errors_is_refused_as_a_check_refuses_it(capsys: Out) -> None:
    Path("wrong.yaml").write_text(CLEAN.replace("to: [rot]", "to: [nobody]"), encoding="utf-8")
    assert rehearse("wrong.yaml") == Exit.MISUSED
    assert "wrong.yaml:" in capsys.readouterr().err


def test_it_is_also_a_page_that_loads_nothing_and_says_what_it_is_for() -> None:
    for language in LANGUAGES:
        ended, _, errors, text = handed_out(language)
        assert ended == Exit.FAILED
        read = Read(text)
        assert text.startswith(FIRST.format(language=language, by="rehearse"))
        told = (phrase("study.for-control"), phrase("rehearse.never-comes", id="storm"))
        for said in ("OEFENING – EXERCISE", *(one.render(language) for one in told)):
            assert said in read.text
        assert not OUTSIDE.search(text)
        ids = read.values("id")
        assert len(set(ids)) == len(ids)
        assert {one[1:] for one in read.values("href")} <= set(ids)
        assert "dark.html" in errors


def test_no_page_is_put_in_the_place_of_something_else(capsys: Out) -> None:
    assert rehearse("dark.yaml", "--html", "faulty.yaml") == Exit.FILES
    assert Path("faulty.yaml").read_text(encoding="utf-8") == FAULTY
    assert not capsys.readouterr().out
