"""Annotations and bookmarks without the screen: written at a moment, told among the story."""

from pathlib import Path

import pytest
from shown import shown_header

from oefening.cli import main
from oefening.session import Session, StoryClock, play

Out = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exercise that was played to ENDEX."""
    header = shown_header()
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "exercise", header, clock) as session:
        for _ in play(session, header.scenario.plays["average"], clock):
            pass
    return tmp_path / "exercise"


def replay(*arguments: object, code: int = 0) -> None:
    assert main(["replay", *map(str, arguments), "--language", "en"]) == code


def test_an_annotation_is_written_at_its_moment_and_told_there(folder: Path, capsys: Out) -> None:
    before = (folder / "journal.jsonl").read_bytes()
    replay(folder, "--at", "D1 09:00", "--note", "too late [/] \x1b[31m")
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "OEFENING – EXERCISE",
        "D1 09:00  Annotation by reviewer (observation): too late [/] �[31m",
    ]
    assert "Kept as number 1 in" in err
    replay(folder)
    story = capsys.readouterr().out.splitlines()
    at = next(at for at, line in enumerate(story) if "Annotation by reviewer" in line)
    assert story[at - 1][:8] <= "D1 09:00" <= story[at + 1][:8]
    assert (folder / "journal.jsonl").read_bytes() == before


def test_up_to_a_moment_only_what_is_about_that_far_is_told(folder: Path, capsys: Out) -> None:
    replay(folder, "--at", "D1 09:00", "--note", "morning")
    replay(folder, "--bookmark", "the end", "--seat", "second-reader")
    capsys.readouterr()
    replay(folder, "--at", "D1 09:00")
    early = capsys.readouterr().out
    assert "Annotation by reviewer (observation): morning" in early
    assert "the end" not in early
    replay(folder)
    assert "D2 06:30  Bookmark by second-reader: the end" in capsys.readouterr().out


def test_what_is_taken_back_is_not_told_any_more(folder: Path, capsys: Out) -> None:
    replay(folder, "--note", "mistaken", "--bookmark", "")
    replay(folder, "--take-back", "1")
    assert "Taken back: D2 06:30  Annotation by reviewer" in capsys.readouterr().out
    replay(folder)
    told = capsys.readouterr().out
    assert "mistaken" not in told
    assert "Bookmark by reviewer" in told
    replay(folder, "--take-back", "9", code=2)
    assert "reviewer has no annotation or bookmark 9" in capsys.readouterr().err


def test_what_cannot_be_is_told_in_a_sentence(folder: Path, capsys: Out) -> None:
    for arguments, said in (
        (("--note", "x", "--seat", "Two Words"), "nobody can write by the name 'Two Words'"),
        (("--note", "  "), "an annotation without words"),
        (("--note", "x", "--at", "half past"), "half past"),
        (("--note", "x", "--at", "D9 10:00"), "has not been played yet"),
        (("--bookmark", "--at", "D9 10:00"), "has not been played yet"),
        (("--note", "x", "--at=-1h"), "is before STARTEX"),
    ):
        replay(folder, *arguments, code=2)
        assert said in capsys.readouterr().err
    assert not (folder / "seats").exists()


def test_a_damaged_seat_is_told_and_the_story_all_the_same(folder: Path, capsys: Out) -> None:
    replay(folder, "--note", "x")
    (folder / "seats" / "reviewer.jsonl").write_text("nonsense\n")
    capsys.readouterr()
    replay(folder)
    out, err = capsys.readouterr()
    assert "STARTEX" in out
    assert "Left out: " in err
    assert "reviewer.jsonl:1: this is not a JSON object" in err
    replay(folder, "--note", "y", code=1)


def test_what_looks_like_a_cell_or_a_mark_and_is_none_is_told(folder: Path, capsys: Out) -> None:
    replay(folder, "--note", "@nobody waits, see #12 #soon #improve")
    out, err = capsys.readouterr()
    assert "@nobody waits, see #12 #soon #improve" in out, "it stays in the words"
    assert "@nobody is no cell and stays plain text. There are: @rot" in err
    assert "#soon is no mark and no critical task" in err
    assert "#12" not in err
    replay(folder, "--note", "@rot mail a@nobody.nl #strength", "--language", "nl")
    assert "gewone tekst" not in capsys.readouterr().err
