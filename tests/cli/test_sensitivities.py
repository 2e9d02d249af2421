"""`oefening world --sensitivity`: what is asked of it, and where what came of it is kept."""

from pathlib import Path

import pytest
from studied import WRITTEN

from oefening.cli import main
from oefening.errors import Exit

Out = pytest.CaptureFixture[str]
ENGLISH = ["--language", "en", "world"]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("dark.yaml").write_text(WRITTEN)


def test_of_the_numbers_that_words_ask_for(tmp_path: Path, capsys: Out) -> None:
    asked = ["--sensitivity", "dark.yaml", "--play", "nobody", "--seeds", "2", "--workers", "1"]
    words = [*ENGLISH, "contact-needs-network", *asked, "--picture", "it.png"]
    assert main(words) == Exit.DONE
    shown = capsys.readouterr().out
    assert shown.startswith("OEFENING – EXERCISE")
    assert shown.splitlines()[1] == "For exercise control only"
    assert " 1 contact-needs-network " in shown
    (folder,) = (tmp_path / "sensitivities").iterdir()
    assert folder.name.endswith("-dark")
    assert (folder / "dark-numbers-OEFENING-EXERCISE.csv").is_file()
    assert Path("it.png").read_bytes().startswith(b"\x89PNG")
    again = [*words, "--folder", str(Path("sensitivities", folder.name))]
    assert main(again) == Exit.DONE
    assert capsys.readouterr().out == shown


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--seeds", "2"], "--seeds makes sense with --sensitivity only"),
        (["--levers", "--sensitivity", "dark.yaml"], "--levers does not go with --sensitivity"),
        (["--sensitivity", "none-such"], "no shipped scenario"),
        (["nothing-such", "--sensitivity", "dark.yaml"], "nothing-such"),
        (["contact-needs", "--sensitivity", "dark.yaml", "--play", "x"], "has no play 'x'"),
        (["--sensitivity", "dark.yaml", "--picture", "it.pdf"], "has to end in .svg or .png"),
    ],
)
def test_what_does_not_go_is_told(asked: list[str], said: str, capsys: Out) -> None:
    assert main([*ENGLISH, *asked]) in {Exit.MISUSED, Exit.FILES}
    shown, told = capsys.readouterr()
    assert shown == ""
    assert said in told


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "et het scenario zelf"), ("en", "he scenario sets it")]
)
def test_of_what_the_scenario_sets_no_better_data_is_asked(
    language: str, said: str, capsys: Out
) -> None:
    asked = ["contact-needs-network", "--sensitivity", "dark.yaml", "--play", "nobody"]
    words = ["--language", language, "world", *asked, "--seeds", "2", "--workers", "1"]
    advice = {
        "nl": "Betere gegevens lonen hier het meest (van het bovenste wat weinig zeker is)",
        "en": "Better data pays most here (of the first those of low confidence)",
    }[language]
    shown = list[str]()
    for own in ("", "overrides: {contact-needs-network: 95%}\n"):
        Path("dark.yaml").write_text(WRITTEN + own)
        assert main([*words, "--folder", f"it{own[:1]}", "--picture", "it.svg"]) == Exit.DONE
        shown.append(capsys.readouterr().out)
    found, set_ = shown
    assert advice in found
    assert said not in found
    assert f"{said}, 95%" in set_
    assert advice not in set_
    drawn = Path("it.svg").read_text("utf-8")
    assert said in drawn
    (row,) = Path("ito").glob("*numbers*.csv")
    assert ",scenario,," in row.read_text("utf-8")
