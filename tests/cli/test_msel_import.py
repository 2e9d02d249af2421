"""`oefening msel import`: a spreadsheet becomes a scenario that is checked and played unedited."""

from pathlib import Path

import pytest
from msel_families import FAMILIES
from msels import HEAD, PLAIN, book_of, row
from openpyxl import Workbook

from oefening.cli import main
from oefening.errors import Exit
from oefening.library import load_whole
from oefening.text import columns_of

Out = pytest.CaptureFixture[str]

PEOPLE = [*HEAD, "Ingebracht door"]


def put(path: Path, book: Workbook | None = None) -> str:
    (book or book_of(MSEL=[HEAD, *PLAIN])).save(path)
    return str(path)


def told(arguments: list[str], capsys: Out) -> tuple[int, str, str]:
    code = main(["--language", "nl", "msel", "import", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize("letter", FAMILIES)
def test_a_spreadsheet_of_each_family_is_imported_checked_and_played_unedited(
    letter: str, tmp_path: Path, capsys: Out
) -> None:
    family = FAMILIES[letter]
    rows = [*family.above, family.header, *family.rows]
    file = put(tmp_path / f"family {letter}.xlsx", book_of(MSEL=rows))
    folder = tmp_path / "made"
    assert told([file, "--to", str(folder)], capsys)[0] == Exit.DONE
    scenario = str(folder)
    assert main(["check", scenario]) == Exit.DONE
    assert main(["run", scenario, "--folder", str(tmp_path / "run")]) == Exit.DONE
    log = (tmp_path / "run" / "journal.jsonl").read_text(encoding="utf-8")
    injects = load_whole(folder / "scenario.yaml").scenario.injects
    assert log.count('"kind":"InjectReleased"') == sum(one.at is not None for one in injects)


def test_what_is_written_is_a_scenario_a_profile_and_an_account_of_every_row(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    put(tmp_path / "Oefening Zandbak.xlsx")
    code, out, err = told(["Oefening Zandbak.xlsx"], capsys)
    assert code == Exit.DONE
    assert "Rijen: 3 (kopjes in rij 1) = 2 overgenomen + 0 met een gok + 1 overgeslagen" in out
    assert "C “Titel” is titel (100%" in out
    assert "'oefening play oefening-zandbak'" in " ".join(err.split())
    folder = tmp_path / "oefening-zandbak"
    assert sorted(one.name for one in folder.iterdir()) == [
        *("import.txt", "profile.yaml", "scenario.yaml")
    ]
    first = (folder / "scenario.yaml").read_text(encoding="utf-8").split("\n")[0]
    assert first == "# yaml-language-server: $schema=schema/scenario.json"
    assert "oefening schema --write oefening-zandbak" in " ".join(err.split())
    account = (folder / "import.txt").read_text(encoding="utf-8")
    assert account.startswith("OEFENING – EXERCISE\n")
    assert all(f"rij {number}:" in account for number in (1, 2, 3))
    assert "Titel: title" in (folder / "profile.yaml").read_text(encoding="utf-8")


def test_nothing_is_overwritten(tmp_path: Path, capsys: Out) -> None:
    file = put(tmp_path / "a.xlsx")
    folder = tmp_path / "made"
    folder.mkdir()
    (folder / "profile.yaml").write_text("mine", encoding="utf-8")
    code, out, err = told([file, "--to", str(folder)], capsys)
    assert (code, out) == (Exit.FILES, "")
    assert "profile.yaml bestaat al" in " ".join(err.split())
    assert [one.name for one in folder.iterdir()] == ["profile.yaml"]
    assert (folder / "profile.yaml").read_text(encoding="utf-8") == "mine"


def test_a_profile_that_was_changed_is_obeyed_the_next_time(tmp_path: Path, capsys: Out) -> None:
    file = put(tmp_path / "a.xlsx")
    assert told([file, "--to", str(tmp_path / "one")], capsys)[0] == Exit.DONE
    profile = tmp_path / "one" / "profile.yaml"
    written = profile.read_text(encoding="utf-8").replace("Van: from", "Van: track")
    profile.write_text(written, encoding="utf-8")
    more = ["--map", str(profile), "--to", str(tmp_path / "two")]
    code, out, _ = told([file, *more], capsys)
    assert code == Exit.DONE
    assert "E “Van” is verhaallijn (100%, " in out
    scenario = (tmp_path / "two" / "scenario.yaml").read_text(encoding="utf-8")
    assert "track: {nl: Meldkamer}" in scenario
    again = (tmp_path / "two" / "profile.yaml").read_text(encoding="utf-8")
    assert again == written


def test_a_profile_with_a_field_that_there_is_not_is_told(tmp_path: Path, capsys: Out) -> None:
    profile = tmp_path / "p.yaml"
    profile.write_text("format: 1\nyear: 99999\ncolumns:\n  Van: frm\n", encoding="utf-8")
    code, _, err = told([put(tmp_path / "a.xlsx"), "--map", str(profile)], capsys)
    assert code == Exit.MISUSED
    assert "er is geen veld 'frm' [unknown-field]" in err
    assert "het jaar ligt tussen 1900 en 2200 [no-year]" in err


def test_where_two_sheets_could_be_it_each_is_told_and_none_is_taken(
    tmp_path: Path, capsys: Out
) -> None:
    book = book_of(Oud=[HEAD, *PLAIN], Nieuw=[HEAD, *PLAIN, row(3, "11:00", "Meer")])
    file = put(tmp_path / "a.xlsx", book)
    code, out, err = told([file, "--to", str(tmp_path / "made")], capsys)
    assert (code, out) == (Exit.MISUSED, "")
    assert "--sheet" in err
    assert "Oud: 82 van 100" in err
    assert "Nieuw: 82 van 100" in err
    assert not (tmp_path / "made").exists()
    chosen = [file, "--sheet", "Nieuw", "--to", str(tmp_path / "made")]
    assert told(chosen, capsys)[0] == Exit.DONE


def test_people_get_other_names_where_that_is_asked_and_else_it_is_offered(
    tmp_path: Path, capsys: Out
) -> None:
    rows = [[*row(1, "09:00", "De Vries belt", "Mevrouw De Vries vraagt hulp."), "J. de Vries"]]
    file = put(tmp_path / "a.xlsx", book_of(MSEL=[PEOPLE, *rows]))
    code, out, _ = told([file, "--to", str(tmp_path / "one")], capsys)
    assert (code, "--pseudonymise" in out) == (Exit.DONE, True)
    assert told([file, "--pseudonymise", "--to", str(tmp_path / "two")], capsys)[0] == Exit.DONE
    for name in ("scenario.yaml", "import.txt", "profile.yaml"):
        assert "Vries" not in (tmp_path / "two" / name).read_text(encoding="utf-8")
    scenario = (tmp_path / "two" / "scenario.yaml").read_text(encoding="utf-8")
    assert scenario.count("Persoon 1") >= 3


MISTAKES: dict[str, tuple[list[str], str]] = {
    "no such region": (["--region", "VR9"], "er is geen regio VR9; bedoelde u 'VR09'?"),
    "a region almost by name": (["--region", "Utregt"], "geen regio Utregt; bedoelde u 'Utrecht'?"),
    "no such zone": (["--zone", "Europe/Utrecht"], "Europe/Utrecht"),
    "no STARTEX": (["--startex", "morgen"], "morgen"),
    "no year": (["--year", "27"], "27"),
    "no language": (["--language-of-text", "de"], "de"),
    "no such sheet": (["--sheet", "MSEL 2"], "er is geen blad 'MSEL 2'"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_what_is_asked_is_told(mistake: str, tmp_path: Path, capsys: Out) -> None:
    more, said = MISTAKES[mistake]
    file = put(tmp_path / "a.xlsx")
    code, out, err = told([file, "--to", str(tmp_path / "made"), *more], capsys)
    assert (code, out) == (Exit.MISUSED, "")
    assert said in " ".join(err.split())
    assert not (tmp_path / "made").exists()


def test_what_is_asked_of_times_and_texts_is_done(tmp_path: Path, capsys: Out) -> None:
    file = put(tmp_path / "a.xlsx")
    more = ["--startex", "2026-09-14T08:00", "--zone", "Europe/London", "--language-of-text", "en"]
    more += ["--region", "utrecht,VR10", "--region", "VR01", "--to", str(tmp_path / "made")]
    assert told([file, *more], capsys)[0] == Exit.DONE
    text = (tmp_path / "made" / "scenario.yaml").read_text(encoding="utf-8")
    for line in ("start: 2026-09-14 08:00", "zone: Europe/London", "regions: [VR09, VR10, VR01]"):
        assert line in text
    assert "title: {en: Stroom weg}" in text
    assert "D1 09:00" in text


def test_its_help_fits_and_is_in_both_languages(capsys: Out) -> None:
    for language, said in (("nl", "--pseudonymise"), ("en", "spreadsheet")):
        assert main(["--language", language, "msel", "import", "--help"]) == Exit.DONE
        shown = capsys.readouterr().out
        assert said in shown
        assert all(columns_of(line) <= 80 for line in shown.splitlines())


def test_the_language_of_the_program_is_not_that_of_the_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book_of(MSEL=[HEAD, *PLAIN]).save(tmp_path / "draaiboek.xlsx")
    for flags, key in (["--language", "en"], "nl:"), (["--language-of-text", "en"], "en:"):
        folder = tmp_path / key[:2]
        asked = [str(tmp_path / "draaiboek.xlsx"), "--to", str(folder), *flags]
        assert main(["msel", "import", *asked]) == Exit.DONE
        assert f"title: {{{key} Stroom weg}}" in (folder / "scenario.yaml").read_text("utf-8")
    capsys.readouterr()


def test_a_scenario_is_no_spreadsheet_and_a_spreadsheet_no_profile(
    tmp_path: Path, capsys: Out
) -> None:
    file = put(tmp_path / "a.xlsx")
    made = str(tmp_path / "made")
    assert told([file, "--to", made], capsys)[0] == Exit.DONE
    scenario = f"{made}/scenario.yaml"
    code, out, err = told([scenario, "--to", str(tmp_path / "two")], capsys)
    assert (code, out) == (Exit.MISUSED, "")
    assert f"{scenario}: fout: dit is al een scenario" in err
    code, out, err = told([file, "--map", file, "--to", str(tmp_path / "two")], capsys)
    assert (code, out) == (Exit.MISUSED, "")
    assert f"{file}: fout: dit is geen bestand met tekst" in err
    assert "PK" not in err
