"""`oefening msel diff`: every difference between two scenarios is told, and nothing else."""

import re
from pathlib import Path

import pytest
from harbour import harbour

from oefening.cli import main
from oefening.errors import Exit
from oefening.library import shipped
from oefening.projections.differences.shown import NAMED
from oefening.text import columns_of
from oefening.text.tables import table_of

Out = pytest.CaptureFixture[str]

CHANGES = (
    ("duration: 2d", "duration: 3d"),
    ("at: D1 07:05", "at: D1 07:25"),
    ("to: [rot]", "to: [gbt]"),
    ("id: rot,", "id: gbt,"),
    ("cell: rot", "cell: gbt"),
    ("en: No power in the harbour", "en: Power fails in the harbour"),
    ("+45m", "+1h"),
    ("id: no-phones", "id: phones"),
    ("below: 50%, for: 30m", "below: 40%"),
    ("generators: 6", "generators: 8"),
    ("      - id: wait\n", "      - id: later\n"),
    ("lognormal(8h, 0.6)", "lognormal(9h, 0.6)"),
    ("option: harbour, after: 2h", "option: harbour, after: 3h"),
)

TOLD = """\
THE WHOLE
~ harbour
    duration: 2d → 3d

INJECTS
~ power-loss  Power fails in the harbour
    comes 20m later: D1 07:25, not D1 07:05
    to: also ROT (gbt)
    to: no longer ROT (rot)
    title, in English only: “No power in the harbour” → “Power fails in the
      harbour”
~ crane-stuck  A crane is stuck
    comes 35m later: 1h after power-loss, not 45m after power-loss
~ phones  Telephones fail
    was called no-phones
    comes now if VR17/haven.mobile < 40%; before if (VR17/haven.mobile < 50%)
      for 30m

DECISIONS
~ generators  Where do the generators go?
    cell: ROT (rot) → ROT (gbt)
    option harbour: lever: Generators at district substations (Harbour,
      generators: 6) → Generators at district substations (Harbour, generators:
      8)
    option later: was called wait

DISRUPTIONS
~ cable  A cable breaks
    effect damage Harbour (VR17/haven.feed): work: takes: lognormal (8h, 0.6) →
      lognormal (9h, 0.6)

CELLS
~ gbt  ROT
    was called rot

SCRIPTS
~ average  Average
    step decision generators: after: 2h → 3h
"""


@pytest.fixture
def both(tmp_path: Path) -> tuple[str, str]:
    """The files of a scenario and of another version of it."""
    text = harbour()
    (tmp_path / "old.yaml").write_text(text, encoding="utf-8")
    for old, new in CHANGES:
        text = text.replace(old, new, 1)
    (tmp_path / "new.yaml").write_text(text, encoding="utf-8")
    return str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")


def test_every_change_is_told_where_it_is(both: tuple[str, str], capsys: Out) -> None:
    assert main(["--language", "en", "msel", "diff", *both]) == Exit.DONE
    head, _, told = capsys.readouterr().out.partition("\n\n")
    assert head == f"OEFENING – EXERCISE · {both[0]} → {both[1]}"
    assert told == TOLD
    assert max(map(columns_of, told.splitlines())) <= 80


def test_the_other_way_round_it_comes_sooner(both: tuple[str, str], capsys: Out) -> None:
    old, new = both
    assert main(["--language", "nl", "msel", "diff", new, old]) == Exit.DONE
    told = capsys.readouterr().out
    assert "komt 20m eerder: D1 07:05 in plaats van D1 07:25" in told
    assert "duur: 3d → 2d" in told


def test_what_came_and_what_is_gone_stand_with_their_times(
    tmp_path: Path, both: tuple[str, str], capsys: Out
) -> None:
    old, _ = both
    ahead, _, rest = harbour().partition("  - id: crane-stuck\n")
    behind = rest.partition("  - id: no-phones\n")[2]
    fire = "  - {id: fire, at: T+2h, title: {en: Fire}}\n  - id: no-phones\n"
    less = f"{ahead}{fire}{behind}"
    file = tmp_path / "less.yaml"
    file.write_text(less, encoding="utf-8")
    assert main(["--language", "en", "msel", "diff", old, str(file)]) == Exit.DONE
    told = capsys.readouterr().out
    assert "+ fire  Fire (D1 08:30)" in told
    assert "- crane-stuck  A crane is stuck (45m after power-loss)" in told


@pytest.mark.parametrize("start", ["2027-01-19 06:00", "2027-02-23 05:00"])
def test_of_another_startex_only_what_moves_by_the_clock_is_told(
    tmp_path: Path, both: tuple[str, str], capsys: Out, start: str
) -> None:
    lone = "injects:\n  - {id: lone, at: T+2h, title: {en: Lone}}\n"
    for name, begins in (("old", "2027-01-19 06:30"), ("new", start)):
        text = harbour().replace("2027-01-19 06:30", begins).replace("injects:\n", lone, 1)
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    assert main(["--language", "en", "msel", "diff", *both]) == Exit.DONE
    told = capsys.readouterr().out
    assert f"start: 2027-01-19 06:30 → {start}" in told
    hour = f"{int(start[11:13]) + 2:02}"
    assert f"sooner: D1 {hour}:00, not D1 08:30" in told
    assert told.count("comes") == 1


@pytest.mark.parametrize(("language", "said"), [("nl", "Geen verschillen."), ("en", "No diff")])
def test_the_same_twice_differs_in_nothing(
    both: tuple[str, str], capsys: Out, language: str, said: str
) -> None:
    assert main(["--language", language, "msel", "diff", both[0], both[0]]) == Exit.DONE
    assert said in capsys.readouterr().out


def told_of(tmp_path: Path, capsys: Out, old: str, new: str, *changes: tuple[str, str]) -> str:
    """What is told of the small scenario in Dutch, in one line, after `old` and in it `changes`."""
    before = harbour().replace(old, new, 1)
    after = before
    for one, other in changes:
        assert one in after
        after = after.replace(one, other, 1)
    for name, text in (("a", before), ("b", after)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    files = [str(tmp_path / f"{name}.yaml") for name in "ab"]
    assert main(["--language", "nl", "msel", "diff", *files]) == Exit.DONE
    return " ".join(capsys.readouterr().out.split())


def test_what_changed_is_told_from_what_to_what(tmp_path: Path, capsys: Out) -> None:
    more = """    to: [rot]
    from: rot
    release: automatic
    extra: {Foto: brug.jpg}
    asserts: [{level: VR17.power, below: 90%}]
    effects:
      - {grip: VR17, level: 2}
      - {weather: VR17, temperature: -5°C, lasts: 2h}
"""
    changes = (
        ("release: automatic", "release: manual"),
        ("brug.jpg", "kade.jpg"),
        ("below: 90%", "below: 80%"),
        ("level: 2", "level: 3"),
        ("-5°C", "-6.5°C"),
        ("from: rot", "from: elders"),
    )
    told = told_of(tmp_path, capsys, "    to: [rot]\n", more, *changes)
    for line in (
        "inspelen: vanzelf → met de hand",
        "van: ROT (rot) → elders",
        "extra kolom: Foto: brug.jpg → kade.jpg",
        "tekst klopt alleen als: ook VR17.power < 80%",
        "tekst klopt alleen als: niet meer VR17.power < 90%",
        "effect grip Rotterdam-Rijnmond (VR17): niveau: 2 → 3",
        "effect weather Rotterdam-Rijnmond (VR17): temperatuur: -5 °C → -6.5 °C",
    ):
        assert line in told
    assert "gewijzigd" not in told


def test_a_text_that_is_said_to_be_of_another_language_is_told_in_words(
    tmp_path: Path, capsys: Out
) -> None:
    told = told_of(
        tmp_path,
        capsys,
        "    to: [rot]\n",
        "    to: [rot]\n    notes: {nl: Eerst bellen}\n",
        ("notes: {nl: Eerst bellen}", "notes: {en: Eerst bellen}"),
    )
    assert told.endswith(
        "notitie: staat er nu als Engels in plaats van Nederlands, met dezelfde woorden"
    )
    assert "→" not in told.partition("INJECTS")[2]


def test_a_text_of_a_list_that_gains_a_language_is_not_gone(tmp_path: Path, capsys: Out) -> None:
    ends = "hot-wash: [{nl: Wat ging goed?}, {nl: Wat beter?}]\ndisruptions:\n"
    told = told_of(
        tmp_path,
        capsys,
        "disruptions:\n",
        ends.replace("?", ""),
        ("{nl: Wat ging goed}", "{nl: Wat ging goed, en: What went well}"),
    )
    assert told.endswith(
        "vragen voor de nabespreking “Wat ging goed” ook in het Engels: “What went well”"
    )


def test_an_effect_that_came_or_went_is_told_in_words(tmp_path: Path, capsys: Out) -> None:
    more = """    to: [rot]
    effects:
      - {weather: VR17, temperature: -5°C, lasts: 2h}
"""
    grip = "      - {grip: VR17, level: 2}\n"
    weather = "      - {weather: VR17, temperature: -5°C, lasts: 2h}\n"
    told = told_of(tmp_path, capsys, "    to: [rot]\n", more, (weather, grip))
    assert "effect weg: Buiten is het -5 °C: Rotterdam-Rijnmond, 2u lang" in told
    assert "effect erbij: Rotterdam-Rijnmond: GRIP 2 (bron en effect" in told


def test_an_objective_that_is_called_otherwise_is_told_once(tmp_path: Path, capsys: Out) -> None:
    before = shipped()["kabelbrug-utrecht"].read_text("utf-8")
    after = re.sub(r"(objectives: \[.*?|  - id: )\bbeeld\b(?!-)", r"\1overzicht", before)
    assert after.count("overzicht") > before.count("overzicht") + 3
    files = [tmp_path / "old.yaml", tmp_path / "new.yaml"]
    for file, text in zip(files, (before, after), strict=True):
        file.write_text(text, encoding="utf-8")
    assert main(["--language", "nl", "msel", "diff", *map(str, files)]) == Exit.DONE
    _, part, *told = capsys.readouterr().out.strip().splitlines()[1:]
    assert (part, told[0].startswith("~ overzicht  "), told[-1].strip()) == (
        "OEFENDOELEN",
        True,
        "heette beeld",
    )


def test_what_follows_one_that_moved_says_so_with_its_own_moments(
    tmp_path: Path, capsys: Out
) -> None:
    told = told_of(tmp_path, capsys, "", "", ("at: D1 07:05", "at: D1 08:05"))
    assert (
        "komt 1u later: D1 08:50 in plaats van D1 07:50, want wat eraan voorafgaat komt later "
        "(45m na power-loss)"
    ) in told


def test_every_key_that_has_a_name_has_it_in_words() -> None:
    texts = table_of("differences")
    assert {f"diff.key.{key}" for key in NAMED} == {
        key for key in texts if key.startswith("diff.key.")
    }
