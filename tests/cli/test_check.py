"""`oefening check` says on stdout what is in order and on stderr what is not."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from oefening.cli import main
from oefening.cli.checking import watched
from oefening.cli.checking.watched import changes
from oefening.library import shipped
from oefening.scenario.codes import FINDERS
from oefening.scenario.error_codes import TOLD_IN
from oefening.scenario.lint.examples import EXAMPLES, REHEARSED, whole

BAD = Path(__file__).parents[1] / "bad_scenarios"
GOOD = Path(__file__).parents[2] / "scenarios" / "kabelbrug-utrecht.yaml"


def test_a_scenario_in_order_is_said_to_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(GOOD)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(f"{GOOD}: in order (")
    assert err == ""


def test_a_shipped_scenario_is_checked_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "kabelbrug-utrecht"]) == 0
    assert "kabelbrug-utrecht.yaml: in order (" in capsys.readouterr().out


def test_of_several_files_every_one_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    one, other = BAD / "tag.yaml", BAD / "empty-file.yaml"
    assert main(["check", str(one), str(GOOD), str(other)]) == 2
    out, err = capsys.readouterr()
    assert out.count("in order") == 1
    assert err.splitlines()[-1] == f"2 problems in {one}, {other}"


def test_a_file_that_is_not_there_is_trouble_with_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "nowhere.yaml")]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert "nowhere.yaml" in err


TABLES = {
    "msel.xlsx": b"PK\x03\x04" + bytes(range(256)),
    "msel.csv": "Nr;Tijd;Onderwerp\n1;08:00;Kabelbreuk\n".encode("utf-16"),
    "xlsx.yaml": b"PK\x03\x04" + bytes(range(256)),
    "xls.yaml": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(256),
    "csv.yaml": b"\xef\xbb\xbfNr;Tijd;Onderwerp\n1;08:00;Kabelbreuk\n",
    "tabs.yaml": b'"Nr"\t"Tijd"\t"Onderwerp"\n',
}


@pytest.mark.parametrize("verb", ["check", "play --plain", "rehearse", "run"])
@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_no_scenario_and_can_be_imported(
    name: str, verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / name
    file.write_bytes(TABLES[name])
    assert main([*verb.split(), str(file)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert f"'oefening msel import {file}'" in err


@pytest.mark.parametrize(
    "written", [b"format: 1, 2, 3\n", b"# Nr, Tijd, Van\n", b'{"format": 1}', b"[1, 2]"]
)
def test_what_may_be_meant_as_a_scenario_is_read_as_one(
    written: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "harbour.yaml"
    file.write_bytes(written)
    assert main(["check", str(file)]) == 2
    assert "msel import" not in capsys.readouterr().err


def test_without_a_file_it_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 2
    assert "FILE" in capsys.readouterr().err


def test_its_help_lists_options_only_among_the_options(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["--language", "en", "check", "--help"])
    told = capsys.readouterr().out
    assert "Usage: oefening check [OPTIONS] FILE..." in told
    assert "FILE" not in told.partition("Options")[2]


@pytest.fixture
def found(tmp_path: Path) -> Path:
    """A scenario that can be played and in which one thing is found."""
    file = tmp_path / "a,b.yaml"
    file.write_text(whole(EXAMPLES["load-storm"].wrong), encoding="utf-8")
    return file


def test_what_is_found_fails_only_where_that_is_asked(
    found: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(found)]) == 0
    out, err = capsys.readouterr()
    assert (
        out == f"{found}: can be played (6 injects, 0 decisions, 0 disruptions), with 1 finding\n"
    )
    assert "[load-storm]" in err
    assert main(["check", "--strict", str(found)]) == 1
    assert main(["check", "--strict", str(GOOD)]) == 0
    assert main(["check", "--strict", str(BAD / "tag.yaml")]) == 2


def test_problems_are_told_as_json(found: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "json", str(found), str(BAD / "tag.yaml")]) == 2
    out, err = capsys.readouterr()
    one, other = json.loads(out)
    assert err == ""
    assert (one["code"], one["severity"], one["line"]) == ("load-storm", "warning", 19)
    assert found.read_text().splitlines()[18][one["column"] - 1 :][: one["length"]] == "report-1"
    assert (other["severity"], other["file"]) == ("error", str(BAD / "tag.yaml"))
    assert main(["check", "--format", "json", str(GOOD)]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_problems_annotate_a_change(found: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "github", "--language", "nl", str(found)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    place = f"file={str(found).replace(',', '%2C')},line=19,col=9,endColumn=17"
    assert line.startswith(f"::warning {place},title=load-storm::cel 'rot' krijgt 6 injects")


def test_a_code_is_explained_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    for code, example in {**EXAMPLES, **REHEARSED}.items():
        assert main(["check", "--language", "nl", "--explain", code]) == 0
        told = capsys.readouterr().out
        assert all(line.strip() in told for line in example.wrong.splitlines())
        assert "Goed:" in told
        assert max(map(len, told.splitlines())) <= 88
    for code in FINDERS:
        assert main(["check", "--explain", code]) == 0
    assert main(["check", "--explain"]) == 0
    assert capsys.readouterr().out.count("\n    ") >= len(EXAMPLES)
    assert main(["check", "--explain", "load-storms"]) == 2
    assert "'load-storm'" in capsys.readouterr().err
    assert main(["check", "--language", "en", "--explain", "unknown-sell"]) == 2
    told = " ".join(capsys.readouterr().err.split())
    assert "there is no error or finding with the code 'unknown-sell'" in told
    assert "did you mean 'unknown-cell'?" in told


def test_the_code_of_an_error_is_explained_in_the_words_of_the_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for code in TOLD_IN:
        assert main(["check", "--language", "en", "--explain", code]) == 0
        assert capsys.readouterr().out.startswith("An error: ")
    assert main(["check", "--language", "nl", "--explain", "unknown-cell"]) == 0
    assert capsys.readouterr().out.endswith("    … noemt '…', maar zo heet geen cel\n")


def test_of_a_part_its_scenario_is_checked_and_an_inject_of_a_library_is_none(
    capsys: pytest.CaptureFixture[str],
) -> None:
    whole = shipped()["landelijke-uitval"]
    assert main(["check", "--language", "en", str(whole / "decisions.yaml")]) == 0
    told = capsys.readouterr()
    assert f"{whole}: in order" in told.out
    assert f"is a part of {whole}, which is checked" in told.err
    alone = whole.parent.parent / "injects" / "press-question.yaml"
    assert main(["check", "--language", "en", str(alone)]) == 2
    told = capsys.readouterr()
    assert told.err.count("error:") == 1
    assert "[inject-alone]" in told.err


def test_watching_tells_anew_when_a_file_changes_comes_or_goes(tmp_path: Path) -> None:
    file, beside = tmp_path / "one.yaml", tmp_path / "injects" / "mine.yaml"
    beside.parent.mkdir()
    file.write_text("a")
    acts: list[Callable[[], object]] = [
        lambda: file.write_text("ab"),
        lambda: None,
        lambda: beside.write_text("a"),
        beside.unlink,
        file.unlink,
        lambda: (tmp_path / "other.yaml").write_text("a"),
        lambda: file.write_text("a"),
    ]
    told: list[str] = []
    left = iter(acts)

    def wait() -> None:
        next(left)()

    looks = changes(lambda: [file], wait)
    with pytest.raises(RuntimeError):  # the acts have come to their end
        told.extend(looks)
    assert len(told) == 1 + len(acts) - 2


def test_watching_goes_on_past_errors_and_is_left_cleanly(
    found: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    acts: list[Callable[[], object]] = [
        lambda: found.write_bytes((BAD / "tag.yaml").read_bytes()),
        found.unlink,
    ]

    def wait() -> None:
        if not acts:
            raise KeyboardInterrupt
        acts.pop(0)()

    monkeypatch.setattr(watched, "_pause", wait)
    assert main(["check", "--watch", str(found)]) == 130
    out, err = capsys.readouterr()
    assert out.count("with 1 finding") == 1
    assert err.count("── ") == 3
    assert "[tag]" in err
    assert "Traceback" not in err
