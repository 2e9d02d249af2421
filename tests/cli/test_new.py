"""`oefening new`: a scenario that plays, from answers or options; nothing is overwritten."""

import io
import os
import pty
import sys
import termios
from collections.abc import Callable
from pathlib import Path

import pytest
from rehearsed import rehearsed

from oefening.cli import main
from oefening.cli.desk import Desk
from oefening.errors import Exit
from oefening.library import load_scenario, load_whole, load_world
from oefening.library.starting import starting_templates
from oefening.scenario.lint import lint
from oefening.scenario.model import Scenario
from oefening.study.rehearsal.told import section_of
from oefening.study.rehearsal.ways import Way
from oefening.text import phrase

Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """What a person at a terminal types."""

    def typed(text: str) -> None:
        monkeypatch.setattr("oefening.cli.verbs.new.on_terminal", lambda: True)
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))

    return typed


def made(*options: str, language: str = "nl") -> Scenario:
    assert main(["--language", language, "new", "made", *options]) == Exit.DONE
    return load_scenario(Path("made.yaml")).scenario


def test_without_a_terminal_a_name_and_a_title_are_enough(home: Path, capsys: Out) -> None:
    scenario = made("--title", "Mijn oefening")
    assert capsys.readouterr().out == "made.yaml\n"
    assert (scenario.id, scenario.title.nl, scenario.title.en) == ("made", "Mijn oefening", None)
    first, *_ = Path("made.yaml").read_text(encoding="utf-8").splitlines()
    assert first == "# yaml-language-server: $schema=schema/scenario.json"
    schemas = {path.stem for path in (home / "schema").iterdir()}
    assert schemas == {"scenario", "part", "inject"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_whatever_fails_check_finds_nothing(language: str) -> None:
    findings = {}
    for number, fails in enumerate(starting_templates()["en"]["failures"]):
        name = f"made-{number}"
        asked = ["new", name, "--title-nl", "A", "--title-en", "B", "--fails", fails]
        assert main(["--language", language, *asked, "--duration", "2d"]) == Exit.DONE
        whole = load_whole(Path(f"{name}.yaml"))
        findings[fails] = [
            one.code for one in lint(whole.scenario, whole.document, whole.world, whole.calendar)
        ]
    assert findings == {key: [] for key in load_world().requirements}


def test_what_only_its_author_can_write_is_left_open_and_found(capsys: Out) -> None:
    scenario = made("--title", "Test", "--objective", "Wij willen samen oefenen")
    whole = load_whole(Path("made.yaml"))
    told = lint(whole.scenario, whole.document, whole.world, whole.calendar)
    assert [one.code for one in told] == ["unwritten-text"] * 5
    assert "hier moet u nog schrijven: wat iemand vraagt of meldt" in [
        one.message.render("nl") for one in told
    ]
    assert (scenario.objectives[0].capability.nl or "").startswith("<<")
    assert main(["--language", "nl", "check", "made.yaml"]) == Exit.DONE
    assert "[unwritten-text]" in capsys.readouterr().err


@pytest.mark.parametrize("fails", load_world().requirements)
def test_whatever_fails_a_rehearsal_finds_nothing_and_who_acts_soon_is_better_off(
    fails: str,
) -> None:
    made("--title-nl", "A", "--title-en", "B", "--fails", fails, "--duration", "12h")
    rehearsal, found = rehearsed(Path("made.yaml").read_text(encoding="utf-8"))
    assert not found.findings
    nobody, textbook = (
        {
            end: rehearsal.by_way[Way(play)][0].ends[at] or 0
            for at, end in enumerate(rehearsal.ends.all)
            if section_of(end) in {"person-hours", "below"}
        }
        for play in ("nobody", "textbook")
    )
    assert all(textbook[end] <= nobody[end] for end in nobody)
    assert textbook != nobody


def test_it_is_played(capsys: Out) -> None:
    made("--title", "Mijn oefening", "--duration", "8u")
    for play in ("nobody", "average"):
        assert main(["--language", "nl", "run", "made.yaml", "--play", play]) == Exit.DONE
    assert "Aanpak" not in capsys.readouterr().err


def test_a_folder_says_the_same_as_one_file(home: Path, capsys: Out) -> None:
    alone = made("--title", "Mijn oefening")
    (home / "made.yaml").unlink()
    assert main(["--language", "nl", "new", "made", "--title", "Mijn oefening", "--folder"]) == 0
    assert capsys.readouterr().out.endswith("\nmade\n")
    assert load_scenario(home / "made").scenario == alone
    files = {file.name: file.read_text(encoding="utf-8") for file in (home / "made").glob("*.yaml")}
    kinds = {name: text.partition("schema/")[2].partition(".")[0] for name, text in files.items()}
    assert kinds.pop("scenario.yaml") == "scenario"
    assert set(kinds.values()) == {"part"}
    assert main(["--language", "nl", "check", "made"]) == Exit.DONE
    assert main(["--language", "nl", "new", "made", "--title", "B", "--folder"]) == Exit.FILES
    assert "made bestaat al" in capsys.readouterr().err


def test_every_answer_is_in_it() -> None:
    scenario = made(
        *("--title-en", "A {start} of 100% [b] # c", "--start", "2027-07-01 09:00"),
        *(
            "--duration",
            "36h",
            "--region",
            "VR01",
            "--region",
            "twente, rotterdam",
            "--cell",
            "ghor",
        ),
        *("--fails", "mass-casualties", "--objective", "vulnerable"),
        *("--objective", "We find {everybody}, at once."),
        language="en",
    )
    assert scenario.title.dump() == {"en": "A {start} of 100% [b] # c"}
    assert (scenario.start, scenario.duration) == ("2027-07-01 09:00", 36 * 3600)
    assert scenario.regions == ("VR01", "VR05", "VR17")
    assert [one.id for one in scenario.cells] == ["ghor"]
    assert scenario.disruptions[0].effects[0].dump()["patients"] == "VR01"
    assert [one.text.en for one in scenario.objectives] == [
        "Those who cannot manage by themselves get help in time.",
        "We find {everybody}, at once.",
    ]


def test_startex_may_be_given_with_the_day_first(capsys: Out) -> None:
    assert made("--title", "A", "--start", "19-01-2027 06:30").start == "2027-01-19 06:30"
    given = ["--title", "A", "--start", "31-02-2027 06:30"]
    assert main(["--language", "nl", "new", "b.yaml", *given]) == Exit.MISUSED
    assert "'31-02-2027 06:30'" in capsys.readouterr().err


def test_questions_are_asked_again_until_the_answer_will_do(
    types: Callable[[str], None], capsys: Out
) -> None:
    types(
        "\nMijn oefening\nMy exercise\nMijn Oefening\nmijn\nAmsterdam, Zeelnd\nZeeland\n\n3u\n12u\n"
        "power\ntransport\n\nbeeld\n"
    )
    assert main(["--language", "nl", "new"]) == Exit.DONE
    out, err = capsys.readouterr()
    assert out.endswith("mijn.yaml\n")
    assert "Wat valt weg?\n  1 energy: energievoorziening\n" in out
    assert err.count("fout: ") == 5
    scenario = load_scenario(Path("mijn.yaml")).scenario
    assert scenario.title.dump() == {"nl": "Mijn oefening", "en": "My exercise"}
    assert scenario.regions == ("VR19",)
    assert [one.id for one in scenario.cells] == ["rot", "beleidsteam", "communicatie"]
    assert [one.id for one in scenario.objectives] == ["beeld"]


def test_an_objective_is_known_by_its_id_in_either_language() -> None:
    given = ["--title", "x", "--language", "nl"]
    for id in ("picture", "beeld"):
        assert main(["new", id, *given, "--objective", f"{id}, publiek"]) == Exit.DONE
        known = load_scenario(Path(f"{id}.yaml")).scenario.objectives
        assert [one.id for one in known] == ["beeld", "publiek"]


def test_objectives_in_somebodys_own_words_have_ids_of_their_own() -> None:
    """Whatever letters they have, what is known already, and what holes there seem to be."""
    words = ("€€", "££", "Één beeld", "Beeld", "beeld", "a|b {id}", "2027")
    scenario = made("--title", "{title} x|y", "--objective", "; ".join(words))
    told = {one.id: one.text.nl for one in scenario.objectives}
    assert told.pop("beeld") == "De teams werken met één beeld dat vooruitkijkt."
    assert list(told.values()) == [one for one in words if one != "beeld"]
    assert list(told) == ["eigen-doel", "eigen-doel-b", "een-beeld", "beeld-b", "a-b-id", "2027"]
    assert scenario.title.nl == "{title} x|y"
    assert (
        main(["--language", "en", "new", "other", "--title", "x", "--objective", "€"]) == Exit.DONE
    )
    [own] = load_scenario(Path("other.yaml")).scenario.objectives
    assert own.id == "own-objective"


@pytest.mark.parametrize("fails", ["energie", "Energievoorziening", "energy", "1", "ENERGY"])
def test_what_fails_is_known_by_id_name_or_number(fails: str) -> None:
    assert main(["--language", "nl", "new", "made", "--title", "x", "--fails", fails]) == Exit.DONE
    same = ["--language", "nl", "new", "other", "--title", "x", "--fails", "energy"]
    assert main(same) == Exit.DONE
    made, other = (Path(f"{one}.yaml").read_text(encoding="utf-8") for one in ("made", "other"))
    assert made == other.replace("other", "made")


def test_numbers_of_the_list_will_do_in_flags_and_answers(types: Callable[[str], None]) -> None:
    given = ("--title", "x", "--cell", "1,3", "--objective", "2; 1", "--duration", "12u")
    assert main(["--language", "nl", "new", "made", *given]) == Exit.DONE
    made = load_scenario(Path("made.yaml")).scenario
    types("Naam\n\nmijn\nUtrecht\n\n12h\n1\n1,3\n2,1\n")
    assert main(["--language", "nl", "new"]) == Exit.DONE
    asked = load_scenario(Path("mijn.yaml")).scenario
    for one in (made, asked):
        assert one.duration == 12 * 3600
        assert [cell.id for cell in one.cells] == ["rot", "bevolkingszorg"]
        assert [objective.id for objective in one.objectives] == ["leiding", "beeld"]


def test_what_is_told_is_no_wider_than_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    _, other = pty.openpty()
    with os.fdopen(other, "w") as terminal:
        monkeypatch.setattr(sys, "stdout", terminal)
        for columns in (48, 80, 200):
            termios.tcsetwinsize(other, (24, columns))
            told = Desk("nl").told(phrase("new.how"))
            assert max(map(len, told)) <= min(columns, 80)
            assert " ".join(" ".join(told).split()) == phrase("new.how").render("nl")


def test_who_leaves_has_written_nothing(
    home: Path, types: Callable[[str], None], capsys: Out
) -> None:
    types("Mijn oefening\n")
    assert main(["--language", "nl", "new"]) == Exit.INTERRUPTED
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "the option --title is missing"),
        (["--title", "  "], "--title: there is no value here"),
        (["--title", "A", "--title-nl", ""], "--title-nl: there is no value here"),
        (["--title", "A {{ x }}"], "a number of the model"),
        (["--title", "A ${id}"], "a parameter (${…}) can stand"),
        (["--title", "A", "--objective", "See {{ x }}"], "a number of the model"),
        (["--title", "A", "--region", ""], "--region: there is no value here"),
        (["--title", "A", "--start", ""], "--start: "),
        (["--title", "A\x1b[31m"], "invisible character U+001B"),
        (["--title", "A", "--region", "VR99"], "'VR99' is no safety region"),
        (["--title", "A", "--region", "land"], "'land' is no safety region"),
        (["--title", "A", "--region", "Twnte"], "did you mean 'Twente'?"),
        (["--title", "A", "--start", "tomorrow"], "tomorrow"),
        (["--title", "A", "--duration", "2h"], "a duration from 8h to 14d"),
        (["--title", "A", "--fails", "enrgy"], "did you mean 'energy'?"),
        (["--title", "A", "--cell", "nobody"], "'nobody' is not one of: rot"),
    ],
)
def test_what_will_not_do_is_told_and_nothing_is_written(
    home: Path, capsys: Out, options: list[str], said: str
) -> None:
    assert main(["--language", "en", "new", "made", *options]) == Exit.MISUSED
    assert said in " ".join(capsys.readouterr().err.split())
    assert list(home.iterdir()) == []


def test_a_scenario_stands_in_a_file_that_ends_in_yaml(home: Path, capsys: Out) -> None:
    assert main(["--language", "nl", "new", "made.yml", "--title", "A"]) == Exit.MISUSED
    said = " ".join(capsys.readouterr().err.split())
    assert "op .yaml eindigt, niet op .yml; bedoelde u 'made.yaml'?" in said
    assert list(home.iterdir()) == []


def test_nothing_is_overwritten(home: Path, capsys: Out) -> None:
    (home / "made.yaml").write_text("mine", encoding="utf-8")
    assert main(["--language", "en", "new", "made.yaml", "--title", "A"]) == Exit.FILES
    assert "made.yaml exists already" in capsys.readouterr().err
    assert (home / "made.yaml").read_text(encoding="utf-8") == "mine"
    assert [path.name for path in home.iterdir()] == ["made.yaml"]


def test_schemas_of_others_are_seen_before_anything_is_written(home: Path, capsys: Out) -> None:
    (home / "schema").mkdir()
    (home / "schema" / "scenario.json").write_text("mine", encoding="utf-8")
    assert main(["--language", "en", "new", "made", "--title", "A"]) == Exit.FILES
    assert "is no schema of this program" in " ".join(capsys.readouterr().err.split())
    assert [path.name for path in home.iterdir()] == ["schema"]
    assert [path.name for path in (home / "schema").iterdir()] == ["scenario.json"]


def test_a_folder_that_is_there_is_no_name_for_a_scenario(home: Path, capsys: Out) -> None:
    for path in (".", "/", "..", ".yaml"):
        assert main(["--language", "en", "new", path, "--title", "A"]) == Exit.MISUSED, path
        assert "Traceback" not in capsys.readouterr().err, path
    assert list(home.iterdir()) == []
