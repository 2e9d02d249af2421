"""What is not compared, and what is said of why."""

import shutil
from pathlib import Path

import pytest
from beside import Team, assumed, header_of

from oefening.errors import JournalError
from oefening.journal import NAME, Journal
from oefening.record import encode_header
from oefening.study.comparing.compared import Asked, compare, compared
from oefening.study.comparing.together import NotComparable


def refused(*folders: Path) -> str:
    with pytest.raises(NotComparable) as why:
        compared(folders)
    return str(why.value)


def test_a_log_is_not_compared_with_itself(quick: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / NAME).write_bytes((quick / NAME).read_bytes())
    assert refused(quick, tmp_path / "copy") == "'quick' and 'copy' are the same log"


def test_nor_with_its_own_beginning(quick: Path, tmp_path: Path) -> None:
    lines = (quick / NAME).read_bytes().splitlines(keepends=True)
    (tmp_path / "earlier").mkdir()
    (tmp_path / "earlier" / NAME).write_bytes(b"".join(lines[:-3]))
    assert refused(quick, tmp_path / "earlier").startswith("'earlier' is the beginning of 'quick'")


def test_what_was_not_played_is_not_compared(quick: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / NAME).write_text(f"{encode_header(header_of())}\n", encoding="utf-8")
    assert refused(quick, tmp_path / "new").startswith("'new' was not played")


def test_exercises_with_nothing_in_common_are_refused_with_why(quick: Path, tmp_path: Path) -> None:
    header = header_of(objectives=[], regions=["VR02"], decisions=[], injects=[])
    other = Team(header).ends(6).kept(tmp_path / "other")
    why = refused(quick, other)
    first, differs, *lines = why.splitlines()
    assert first == "'quick', 'other' have nothing in common to compare."
    assert differs == "Scenario or world differs:"
    at = lines.index("And no objective is the same:")
    assert lines[0] == "- regions: also VR02"
    assert lines[at - 1].startswith("- and ")
    assert lines[at + 1 :] == [
        "- Objective 'warn' is not in 'other'",
        "- Objective 'house' is not in 'other'",
    ]


def test_a_log_under_a_name_of_its_own_is_called_by_that(quick: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.jsonl"
    short.write_bytes((Team().called().ends(5).kept(tmp_path / "other") / NAME).read_bytes())
    assert compared([quick, short]).common.names == ("quick", "short.jsonl")
    assert compared([quick / NAME, short]).common.names == ("quick", "short.jsonl")


def test_a_damaged_log_is_told_with_its_line(quick: Path, slow: Path) -> None:
    text = (slow / NAME).read_bytes()
    (slow / NAME).write_bytes(text.replace(b'"call"', b'"cell"', 1))
    with pytest.raises(JournalError, match="slow"):
        compared([quick, slow])


def test_another_engine_is_compared_and_said(quick: Path, tmp_path: Path) -> None:
    other = Team()
    other.header = other.header.model_copy(update={"engine": 1})
    found = compared([quick, other.called().ends(6).kept(tmp_path / "old")])
    assert "another engine" in assumed(found)
    assert "old with 1" in assumed(found)


def test_what_cannot_be_compared_can_be_left_out_and_that_is_told(
    quick: Path, slow: Path, tmp_path: Path
) -> None:
    Journal.create(tmp_path / "unplayed", header_of()).close()
    shutil.copytree(quick, tmp_path / "copy")
    folders = (quick, tmp_path / "unplayed", tmp_path / "gone", tmp_path / "copy", slow)
    found = compare(Asked(folders, leave=True))
    assert [team.name for team in found.teams] == ["quick", "slow"]
    left = [one for one in assumed(found).splitlines() if one.startswith("Left out: ")]
    assert len(left) == 3
    assert left[0].startswith("Left out: 'unplayed' was not played")
    assert left[2] == "Left out: 'quick' and 'copy' are the same log"
    with pytest.raises(NotComparable, match="'unplayed' was not played"):
        compare(Asked(folders[:2], leave=True))
    with pytest.raises(NotComparable, match="'unplayed' was not played"):
        compare(Asked(folders))
