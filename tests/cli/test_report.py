"""`oefening report` writes one file beside the log, and takes the place of nothing but a report."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from exercises import rich_header
from forged import forged

from oefening.cli import main
from oefening.errors import Exit
from oefening.journal import NAME
from oefening.report.html import FIRST
from oefening.session import Session, StoryClock, play

Out = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The log of an exercise that was played to ENDEX."""
    folder = tmp_path_factory.mktemp("played")
    header = rich_header()
    clock = StoryClock(header.calendar)
    with Session.create(folder, header, clock) as session:
        for _ in play(session, header.scenario.plays["average"], clock):
            pass
    return (folder / NAME).read_bytes()


@pytest.fixture
def folder(tmp_path: Path, log: bytes) -> Path:
    """A folder with that log and nothing else."""
    (tmp_path / "exercise").mkdir()
    (tmp_path / "exercise" / NAME).write_bytes(log)
    return tmp_path / "exercise"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_report_stands_beside_the_log_and_its_path_is_handed_out(
    folder: Path, log: bytes, capsys: Out, language: str
) -> None:
    assert main(["report", str(folder), "--language", language]) == Exit.DONE
    path = folder / f"report-{language}.html"
    assert capsys.readouterr().out == f"{path}\n"
    assert path.read_text(encoding="utf-8").startswith(FIRST.format(language=language, by="report"))
    assert sorted(one.name for one in folder.iterdir()) == [NAME, path.name]
    assert (folder / NAME).read_bytes() == log


def test_the_log_itself_will_do_and_another_file_can_be_asked_for(
    folder: Path, tmp_path: Path
) -> None:
    output = tmp_path / "verslag.html"
    assert main(["report", str(folder / NAME), "--output", str(output)]) == Exit.DONE
    assert output.exists()
    assert [one.name for one in folder.iterdir()] == [NAME]


def test_an_older_report_is_replaced(folder: Path) -> None:
    path = folder / "report-en.html"
    path.write_text(FIRST.format(language="nl", by="report") + "old", encoding="utf-8")
    assert main(["report", str(folder), "--language", "en"]) == Exit.DONE
    assert path.read_text(encoding="utf-8").endswith("</html>")


@pytest.mark.parametrize("name", ["journal.jsonl", "notes.html"])
def test_what_is_no_report_is_never_overwritten(
    folder: Path, log: bytes, capsys: Out, name: str
) -> None:
    path = folder / name
    path.write_bytes(log)
    arguments = ["report", str(folder), "--output", str(path), "--language", "en"]
    assert main(arguments) == Exit.FILES
    assert "exists already and is no report" in capsys.readouterr().err
    assert path.read_bytes() == log


@pytest.mark.parametrize(
    ("output", "told"), [("", "is a folder"), ("gone/report.html", "does not exist")]
)
def test_a_place_where_no_file_can_be_is_told_in_a_sentence(
    folder: Path, capsys: Out, output: str, told: str
) -> None:
    arguments = ["report", str(folder), "--output", str(folder / output), "--language", "en"]
    assert main(arguments) == Exit.FILES
    assert told in capsys.readouterr().err


def test_a_damaged_log_is_named_with_its_line_and_makes_no_report(
    folder: Path, log: bytes, capsys: Out
) -> None:
    (folder / NAME).write_bytes(log.replace(b'"n":7', b'"n":8', 1))
    assert main(["report", str(folder), "--language", "en"]) == Exit.FAILED
    assert f"{NAME}:8" in capsys.readouterr().err
    assert [one.name for one in folder.iterdir()] == [NAME]


def test_a_log_that_is_not_there_is_told_in_a_sentence(tmp_path: Path, capsys: Out) -> None:
    assert main(["report", str(tmp_path / "none"), "--language", "en"]) == Exit.FILES
    assert capsys.readouterr().err.startswith("error: ")


def test_a_log_without_endex_gives_a_draft(folder: Path, log: bytes, capsys: Out) -> None:
    lines = log.splitlines(keepends=True)
    (folder / NAME).write_bytes(b"".join(lines[: len(lines) // 2]) + b'{"torn')
    assert main(["report", str(folder), "--language", "en"]) == Exit.DONE
    assert "<strong>Draft.</strong>" in (folder / "report-en.html").read_text(encoding="utf-8")
    assert "note: " in capsys.readouterr().err


def test_a_log_with_nothing_but_a_header_gives_a_draft(folder: Path, log: bytes) -> None:
    (folder / NAME).write_bytes(log.splitlines(keepends=True)[0])
    assert main(["report", str(folder), "--language", "nl"]) == Exit.DONE
    assert "<strong>Concept.</strong>" in (folder / "report-nl.html").read_text(encoding="utf-8")


def test_the_same_log_gives_the_same_bytes_wherever_it_is_told(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "matplotlibrc").write_text("lines.linewidth: 9\n", encoding="utf-8")
    one = folder / "report-nl.html"
    assert main(["report", str(folder), "--language", "nl"]) == Exit.DONE
    other = _told(
        folder,
        tmp_path,
        PYTHONHASHSEED="2",
        TZ="Pacific/Auckland",
        LC_ALL="C.UTF-8",
        MPLCONFIGDIR=str(tmp_path),
        SOURCE_DATE_EPOCH="1",
    )
    assert one.read_bytes() == other


def _told(folder: Path, working: Path, **environment: str) -> bytes:
    """The report made by a process of its own."""
    output = working / f"{environment['PYTHONHASHSEED']}.html"
    subprocess.run(
        [sys.executable, "-m", "oefening", "report", str(folder), "--output", str(output)],
        cwd=working,
        env={**os.environ, **environment, "OEFENING_LANGUAGE": "nl"},
        check=True,
        capture_output=True,
    )
    return output.read_bytes()


@pytest.mark.parametrize("verb", ["report", "replay"])
def test_a_log_patched_into_what_cannot_be_is_told_with_its_record(
    folder: Path, capsys: Out, verb: str
) -> None:
    lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    number = next(at for at, line in enumerate(lines) if '"InjectReleased"' in line)
    forged(folder, lines, lambda record: record.update(inject="nobody-wrote-this"), number)
    assert main([verb, str(folder), "--language", "en"]) == Exit.FAILED
    said = capsys.readouterr()
    assert said.out == ""
    assert f"record {number} does not follow" in said.err
    assert "Traceback" not in said.err
    assert [one.name for one in folder.iterdir()] == [NAME]


def test_with_whatif_it_has_bands_and_windows(folder: Path) -> None:
    asked = ["--whatif", "--workers", "2", "--language", "en"]
    assert main(["report", str(folder), *asked]) == Exit.DONE
    text = (folder / "report-en.html").read_text(encoding="utf-8")
    assert "drawn anew 20 times" in text
    assert "Decision windows were not looked for" not in text


def test_workers_are_for_whatif_alone(folder: Path, capsys: Out) -> None:
    assert main(["report", str(folder), "--workers", "2", "--language", "en"]) == Exit.MISUSED
    assert "--whatif" in capsys.readouterr().err


def test_of_a_log_of_another_engine_it_says_why_no_decision_is_weighed(folder: Path) -> None:
    lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    forged(folder, lines, lambda header: header.update(engine=1))
    assert main(["report", str(folder), "--language", "en"]) == Exit.DONE
    text = (folder / "report-en.html").read_text(encoding="utf-8")
    assert "Not computed: what another decision would have changed in this exercise" in text
