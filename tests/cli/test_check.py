"""`oefening check` says on stdout what is in order and on stderr what is not."""

from pathlib import Path

import pytest

from oefening.cli import main

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
