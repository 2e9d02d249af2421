"""`oefening whatif --window` and `--each`: what is printed, and what it is refused for."""

import csv
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from windowed import CHARGED, END, GENERATOR, PUT, Levers, lever, records_of, small_header, taken
from worlds import HOUR

from oefening.cli import main
from oefening.commands import RecordDecision
from oefening.errors import Exit
from oefening.journal import Journal
from oefening.text import LANGUAGES, Language, columns_of
from oefening.world.levers import LeverUse

Out = pytest.CaptureFixture[str]

HELP = {"generators": GENERATOR}
HOSPITAL = "VR01.hospital < 50%"
WORDS = RecordDecision("rot", "wij wachten af")


def exercise(
    folder: Path, at: int = PUT + HOUR, levers: Levers | None = None, lasts: str = "20h"
) -> Path:
    """One in which `help` is decided then, and before that something without any effect."""
    header = small_header(HELP if levers is None else levers, lasts=lasts)
    records = records_of(header, (PUT + 60, WORDS), (at, taken(header)))
    Journal.create(folder, header, records).close()
    return folder


def asked(folder: Path, *arguments: str, language: str = "en") -> int:
    return main(["whatif", str(folder), *arguments, "--workers", "1", "--language", language])


def told(capsys: Out, folder: Path, *arguments: str, language: str = "en") -> str:
    """What is printed, in one line."""
    assert asked(folder, *arguments, language=language) == Exit.DONE
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "OEFENING – EXERCISE"
    assert max(map(columns_of, lines)) <= 80
    return " ".join(" ".join(lines).split())


def test_a_window_is_told_with_when_the_decision_was_put_and_taken_and_what_confirms_it(
    tmp_path: Path, capsys: Out
) -> None:
    out = told(capsys, exercise(tmp_path / "it"), "--decision", "help", "--window", HOSPITAL)
    assert "For exercise control only" in out
    assert "Until when could decision 2 still prevent anything? Recorded at D1 09:30:" in out
    assert (
        "Hospitals in VR01 below 50% You had until D1 09:30 (T+03:00). Put at D1 08:30. Taken at "
        "D1 09:30: in the last minute. Without this decision it comes to that at D1 11:30. "
        "Confirmed by a run on either side: taken at D1 09:30 it does not come to that; at D1 "
        "09:31 it does, at D1 11:30." in out
    )
    assert "Computed with the chance of this exercise" in out


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_decision_that_was_recorded_later_a_window_tells_when_it_was_made(
    tmp_path: Path, capsys: Out, language: Language
) -> None:
    late = replace(taken(small_header(HELP)), made_at=PUT + HOUR // 2)
    given = records_of(small_header(HELP), (PUT + HOUR, late))
    Journal.create(tmp_path / "it", small_header(HELP), given).close()
    asking = ("--decision", "help", "--window", HOSPITAL)
    out = told(capsys, tmp_path / "it", *asking, language=language)
    expected = {
        "nl": "Vastgelegd op D1 09:30 (genomen D1 09:00):",
        "en": "Recorded at D1 09:30 (made D1 09:00):",
    }
    assert expected[language] in out


def test_in_dutch_too(tmp_path: Path, capsys: Out) -> None:
    folder = exercise(tmp_path / "it", PUT + 3 * HOUR)
    out = told(capsys, folder, "--decision", "2", "--window", HOSPITAL, language="nl")
    assert "U had tot D1 09:30 (T+03:00). Voorgelegd op D1 08:30. Genomen op D1 11:30: 2u te" in out
    assert "Nagerekend aan beide kanten: genomen op D1 09:30 komt het niet zover; op D1" in out


@pytest.mark.parametrize(
    ("world", "at", "says"),
    [
        ((HELP, "3h"), PUT, "It does not come to that without this decision either"),
        (
            ({"generators": {**GENERATOR, "lead": "5h"}}, "20h"),
            PUT,
            "Not even at once: taken at D1",
        ),
        (({"generators": {**GENERATOR, "lead": "0s"}}, "20h"), PUT, "It was never too late before"),
        (({"charged": CHARGED}, "7h"), PUT, "Sooner is not always better here: this decision"),
        (({"charged": CHARGED}, "7h"), PUT + 2 * HOUR, "so it did prevent that"),
        (({"charged": CHARGED}, "7h"), PUT, "so it did not prevent that"),
        (
            ({"closing": lever({"damage": "VR01.hospital", "lasts": "2h"})}, "3h"),
            PUT,
            "with it, as it was taken at D1 08:30 (T+02:00), it does",
        ),
    ],
)
def test_what_is_not_just_too_late_or_in_time_is_said_plainly(
    tmp_path: Path, capsys: Out, world: tuple[Levers, str], at: int, says: str
) -> None:
    folder = exercise(tmp_path / "it", at + 120, *world)
    out = told(capsys, folder, "--decision", "help", "--window", HOSPITAL)
    assert says.replace("08:30 (T+02:00)", "08:32 (T+02:02)") in out


def test_what_was_so_already_is_said_to_have_been(tmp_path: Path, capsys: Out) -> None:
    out = told(capsys, exercise(tmp_path / "it"), "--decision", "2", "--window", "VR01.power < 50%")
    assert "It had come to that already when this decision could be taken, at D1 08:30" in out


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_threshold_those_that_matter_are_found(
    tmp_path: Path, capsys: Out, language: Language
) -> None:
    folder = exercise(tmp_path / "it")
    out = told(capsys, folder, "--decision", "help", "--window", language=language)
    assert "D1 09:30 (T+03:00)" in out
    assert ("weg" if language == "nl" else "gone") in out


def test_where_a_decision_keeps_nothing_that_is_said(tmp_path: Path, capsys: Out) -> None:
    out = told(capsys, exercise(tmp_path / "it"), "--decision", "1", "--window")
    assert "There is nothing in the places in play that this decision, taken at once" in out
    assert "No inject put this decision; it is reckoned from STARTEX." in out


def test_one_that_nobody_took_is_looked_for_from_then_on(tmp_path: Path, capsys: Out) -> None:
    header = small_header(HELP)
    Journal.create(tmp_path / "it", header, records_of(header)).close()
    added = ("--add", "--at", "D1 08:45", "--cell", "rot", "--lever", "generators")
    out = told(capsys, tmp_path / "it", *added, "--window", HOSPITAL)
    assert "You had until D1 09:30 (T+03:00)." in out
    assert "Nobody took this decision; it was looked for from D1 08:45 on." in out


def test_each_decision_is_weighed_in_a_table(tmp_path: Path, capsys: Out) -> None:
    header = small_header({**HELP, "closing": lever({"damage": "VR01.hospital", "lasts": "1h"})})
    closes = RecordDecision("rot", "dicht", levers=(LeverUse(lever="closing"),))
    helps = RecordDecision("rot", decision="help", levers=(LeverUse(lever="generators"),))
    taken_ = ((PUT, WORDS), (PUT + HOUR, helps), (END - 2 * HOUR, closes))
    Journal.create(tmp_path / "it", header, records_of(header, *taken_)).close()
    assert asked(tmp_path / "it", "--each", "--redraws", "2") == Exit.DONE
    lines = capsys.readouterr().out.splitlines()
    at = next(at for at, line in enumerate(lines) if "person-hours" in line)
    assert [line.split() for line in lines[at : at + 3]] == [
        ["decision", "recorded", "person-hours", "time", "below", "75%"],
        ["2", "help", "D1", "09:30", "+14,400", "+16h"],
        ["3", "(not", "put)", "D2", "04:30", "-900", "-1h"],
    ]
    assert "No difference in what is counted: 1." in lines


def test_the_table_is_kept_as_csv_with_what_tells_of_it(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    to = Path("tables")
    out = told(capsys, exercise(Path("it")), "--each", "--redraws", "2", "--csv", str(to))
    names = {path.name for path in to.iterdir()}
    assert names == {
        "hospital-each-OEFENING-EXERCISE-metadata.json",
        "hospital-each-weighed-OEFENING-EXERCISE.csv",
    }
    assert all(name in out for name in names)
    written = (to / "hospital-each-weighed-OEFENING-EXERCISE.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(StringIO(written)))
    assert [(row["decision"], row["id"], row["person_hours"]) for row in rows] == [
        ("2", "help", "14400.00"),
        ("1", "", "0.00"),
    ]
    assert rows[0]["below_hours"] == "16.0000"
    assert rows[0]["low_person_hours"] == rows[0]["high_person_hours"] == "14400.00"


def test_a_folder_may_be_called_as_a_shipped_scenario_is(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    named = Path("kabelbrug-utrecht")
    assert asked(named) == Exit.MISUSED
    assert "kabelbrug-utrecht is no exercise" in capsys.readouterr().err
    assert "Until when" in told(capsys, exercise(named), "--decision", "2", "--window", HOSPITAL)


def test_csv_is_of_all_decisions_only(tmp_path: Path, capsys: Out) -> None:
    folder = exercise(tmp_path / "it")
    assert asked(folder, "--decision", "2", "--remove", "--csv", str(tmp_path)) == Exit.MISUSED
    assert "--csv makes sense with --each only" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--window",), "--window is about one decision: give --decision"),
        (("--decision", "2", "--window", "x"), "'x' is no threshold"),
        (("--decision", "2", "--window", "VR01.hospitl < 5%"), "did you mean 'VR01.hospital'?"),
        (("--decision", "2", "--remove", "--window"), "--remove does not go with --window"),
        (("--decision", "2", "--earlier", "1h", "--window"), "--earlier does not go with"),
        (("--decision", "2", "--window", "--redraws", "3"), "--redraws does not go with"),
        (("--each", "--decision", "2"), "--decision does not go with --each"),
        (("--each", "--window"), "--window does not go with --each"),
    ],
)
def test_what_cannot_be_asked_says_why(
    tmp_path: Path, capsys: Out, arguments: tuple[str, ...], why: str
) -> None:
    assert asked(exercise(tmp_path / "it"), *arguments) == Exit.MISUSED
    out, err = capsys.readouterr()
    assert not out
    assert why in err
