"""`oefening run`: what is left where a script asks what the exercise does not allow."""

from pathlib import Path

import pytest
from exercises import rich_header

from oefening.cli import main
from oefening.cli.desk import Desk
from oefening.cli.headless import run_play
from oefening.cli.summary import summary
from oefening.errors import Exit, OefeningError, Refused
from oefening.scenario.model import PlayStep
from oefening.session import Session
from oefening.study.archive import opened
from oefening.text import Language


def test_a_script_that_cannot_be_played_leaves_an_exercise_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = rich_header()
    play = header.scenario.plays["average"]
    again = PlayStep(release="mayor", at="T+8h")
    plays = {"average": play.model_copy(update={"steps": (*play.steps, again)})}
    scenario = header.scenario.model_copy(update={"plays": plays})
    folder = tmp_path / "it"
    with pytest.raises(Refused, match="step 5 of this play is not possible"):
        run_play(header.model_copy(update={"scenario": scenario}), "average", folder, Desk("en"))
    assert f"The exercise is in {folder}" in capsys.readouterr().err
    with Session.resume(folder) as session:
        assert session.now == 8 * 3600
        assert not session.state.running


@pytest.mark.parametrize(("language", "said"), [("nl", "doorrekening"), ("en", "a study of many")])
@pytest.mark.parametrize("verb", [["run"], ["play", "--plain"]])
def test_no_exercise_is_put_in_the_folder_of_a_study(
    language: str,
    said: str,
    verb: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "it"
    with opened(folder, {"scenario": "kabelbrug-utrecht"}):
        pass
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    words = ["--language", language, *verb, "kabelbrug-utrecht", "--folder", str(folder)]
    assert main(words) == Exit.FILES
    shown, told = capsys.readouterr()
    assert shown == ""
    assert said in told
    assert "\n" not in told.strip()
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "moet eindigen op"), ("en", "has to end in")]
)
@pytest.mark.parametrize(
    "words",
    [
        ["run", "--picture", "kabelbrug-utrecht", "--seeds", "2"],
        ["world", "--picture", "kabelbrug-utrecht", "--sensitivity", "kabelbrug-utrecht"],
        ["run", "it", "--from", "now", "--picture", "kabelbrug-utrecht"],
    ],
)
def test_a_word_that_was_taken_for_a_picture_is_told_to_be_that(
    words: list[str], language: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--language", language, *words]) == Exit.MISUSED
    shown, told = capsys.readouterr()
    assert shown == ""
    assert f"{said} .svg" in told
    assert "--picture" in told
    assert "'kabelbrug-utrecht'" in told


@pytest.mark.parametrize(
    ("language", "called"), [("nl", "Niemand besluit"), ("en", "Nobody decides")]
)
def test_nobody_is_a_script_of_every_scenario(
    tmp_path: Path, language: Language, called: str
) -> None:
    header = rich_header()
    scenario = header.scenario.model_copy(update={"plays": {}})
    bare = header.model_copy(update={"scenario": scenario})
    told = run_play(bare, "nobody", tmp_path / "it", Desk(language))
    assert called in summary(told, language)[1]
    with pytest.raises(OefeningError) as found:
        run_play(bare, "average", tmp_path / "other", Desk(language))
    assert found.value.phrase.render(language).endswith(": nobody")
