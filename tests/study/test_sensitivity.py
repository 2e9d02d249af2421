"""Which numbers move person-hours, in a short exercise, and what it does not depend on."""

import csv
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree
from xml.etree import ElementTree as ET

import pytest
from exercises import rich_header
from margined import assert_margin
from studied import TEXT, found_at

from oefening.cli.desk import Desk
from oefening.cli.studies.sensitivity_summary import summary
from oefening.errors import OefeningError
from oefening.record import Header
from oefening.report.figures.picture import write_picture
from oefening.report.figures.tornado import sensitivity_picture
from oefening.study.alternatives import Alternative
from oefening.study.archive import RUNS
from oefening.study.ensemble.ensemble import Plan as Ensemble
from oefening.study.ensemble.ensemble import ensemble
from oefening.study.executor import Here, processes
from oefening.study.sensitivity.effects import Effect
from oefening.study.sensitivity.named import factor
from oefening.study.sensitivity.points import Point
from oefening.study.sensitivity.screening import Factor, _section, measures
from oefening.study.sensitivity.sensitivity import Plan, Sensitivity, sensitivity, unfinished
from oefening.study.sensitivity.tables import write_sensitivity
from oefening.text import Language, phrase
from oefening.text.factors import TEXTS

pytestmark = pytest.mark.xdist_group("sensitivity")

NAMES = frozenset(
    {
        "contact-needs-network",  # the more, the more go without
        "toilet-without-sewers",  # the longer, the fewer
        "homes-on-gas",  # where it moves, parts do that the scenario uses without it
        "operator-a-share",  # part of a whole, of which the others give way
        "outside-july",  # of another month
        "generators-lead",  # of a lever that nobody pulls
        "budget-2027",  # money, without a range
        "hospital-beds",  # without a range
    }
)


def plan(seeds: int = 2) -> Plan:
    return Plan(TEXT, "nobody", 1, seeds, NAMES, blocks=2)


@contextmanager
def complete(folder: Path, workers: int = 1) -> Iterator[Sensitivity]:
    with sensitivity(plan(), folder) as found:
        with Here() if workers == 1 else processes(workers) as executor:
            for _ in found.go_on(executor, workers):
                pass
        assert found.complete
        yield found


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Sensitivity:
    with complete(tmp_path_factory.mktemp("it")) as made:
        write_sensitivity(made)
        return made


def effect(found: Sensitivity, name: str) -> Effect:
    return next(one for one in found.effects if one.name == name)


def test_each_number_goes_to_both_ends_of_its_range_and_all_else_stays(found: Sensitivity) -> None:
    one = effect(found, "contact-needs-network")
    assert (one.low.value, one.high.value) == ("90%", "100%")
    assert one.high.differences == ()  # it is there anyway
    assert one.low.mean is not None
    assert one.low.mean.value < 0
    assert (one.sign, one.reach) == (1, -one.low.mean.value)
    (run,) = found_at(Point("it", (("contact-needs-network", "90%"),)))
    assert run.person_seconds is not None
    assert one.low.differences == tuple(
        now - before for now, before in zip(run.person_seconds, found.base, strict=True)
    )


def test_what_does_not_fit_is_told_and_does_no_harm(found: Sensitivity) -> None:
    one = effect(found, "homes-on-gas")
    assert not one.tried
    assert one.low.wrong is not None
    assert one.low.wrong["en"].startswith("the shares that ")
    assert one.low.wrong["nl"] != one.low.wrong["en"]


def test_parts_of_a_whole_give_way_to_one_that_moves(found: Sensitivity) -> None:
    one = effect(found, "operator-a-share")
    assert one.tried
    together = (("operator-a-share", "50%"), ("operator-b-share", "25%"))
    points = [Point("alone", together[:1]), Point("told", (*together, ("operator-c-share", "25%")))]
    alone, told = found_at(*points)
    assert alone.person_seconds == told.person_seconds
    assert alone.person_seconds != found.base


def test_what_no_run_reads_is_not_tried(found: Sensitivity) -> None:
    assert found.plan.left_out == {
        "generators-lead": "cannot-matter",
        "budget-2027": "cannot-matter",
        "hospital-beds": "no-range",
    }
    (same,) = found_at(Point("it", (("outside-july", "29°C"),)))
    assert same == ("it", None, None)
    assert effect(found, "outside-july").reach == 0


def test_corners_tell_what_each_does_among_the_others(found: Sensitivity) -> None:
    told = {one.factor.name: one for one in measures(found.factors, list(found.blocks))}
    assert next(iter(told)) == "contact-needs-network"
    assert len(told["contact-needs-network"].effects) == 2
    assert min(told["contact-needs-network"].effects) > 0
    assert "homes-on-gas" not in told
    assert told["(rest)"].mu_star == 0
    members = [one.name for one in told["(rest)"].factor.members]
    assert members == ["outside-july", "toilet-without-sewers"]


@pytest.mark.usefixtures("forked")
def test_it_is_the_same_whoever_does_it(found: Sensitivity, tmp_path: Path) -> None:
    with complete(tmp_path, workers=2) as other:
        assert other.checksum == found.checksum
        write_sensitivity(other)
    for path in found.folder.glob("dark-*"):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()


def test_an_interrupted_one_goes_on(found: Sensitivity, tmp_path: Path) -> None:
    folder = tmp_path / "it"
    copytree(found.folder, folder)
    whole = (folder / RUNS).read_bytes().splitlines(keepends=True)
    kept = b"".join((*whole[:-3], whole[-2]))
    (folder / RUNS).write_bytes(kept + whole[-1][:20])  # two units, of which one was cut short
    with sensitivity(plan(), folder) as begun:
        assert 0.5 < begun.share < 1
    assert unfinished(tmp_path, plan()) == folder
    assert unfinished(tmp_path, plan(seeds=3)) is None
    with complete(folder) as other:
        assert other.checksum == found.checksum
    assert sorted((folder / RUNS).read_bytes().splitlines(keepends=True)) == sorted(whole)
    assert (folder / RUNS).read_bytes().startswith(kept)
    assert unfinished(tmp_path, plan()) is None
    with pytest.raises(OefeningError), sensitivity(plan(seeds=3), folder):
        pass


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "een ander soort doorrekening dan deze ({})"),
        ("en", "a study of another kind than this one ({})"),
    ],
)
def test_a_study_of_another_kind_is_called_that_and_nothing_else(
    language: Language, said: str, found: Sensitivity, tmp_path: Path
) -> None:
    runs = Ensemble(rich_header(), (Alternative("nobody"),), 2)
    with pytest.raises(OefeningError) as told, ensemble(runs, found.folder):
        pass
    many = {"nl": "vele verlopen", "en": "many runs"}[language]
    assert said.format(many) in told.value.phrase.render(language)
    with ensemble(runs, tmp_path):
        pass
    with pytest.raises(OefeningError) as told, sensitivity(plan(), tmp_path):
        pass
    one = {"nl": "gevoeligheid", "en": "sensitivity"}[language]
    assert said.format(one) in told.value.phrase.render(language)


def test_tables_say_of_every_number_how_certain_it_is(found: Sensitivity) -> None:
    with (found.folder / "dark-numbers-OEFENING-EXERCISE.csv").open(newline="") as file:
        rows = {row["number"]: row for row in csv.DictReader(file)}
    assert rows.keys() == NAMES
    states = {name: row["state"] for name, row in rows.items()}
    assert states == {
        "contact-needs-network": "moves",
        "toilet-without-sewers": "no-difference",
        "outside-july": "no-difference",
        "homes-on-gas": "does-not-fit",
        "operator-a-share": "moves",
        "generators-lead": "cannot-matter",
        "budget-2027": "cannot-matter",
        "hospital-beds": "no-range",
    }
    assert rows["operator-a-share"]["gives_way"] == "operator-b-share operator-c-share"
    assert rows["contact-needs-network"]["gives_way"] == ""
    assert rows["homes-on-gas"]["high_why_en"].startswith("the shares that ")
    assert rows["homes-on-gas"]["high_why_nl"].startswith("de ")
    row = rows["contact-needs-network"]
    assert row["low_why_nl"] == ""
    assert (row["confidence"], row["provenance"], row["value"]) == ("low", "assumed", "100%")
    assert float(row["low_effect_from_person_hours"]) <= float(row["low_effect_person_hours"])
    metadata = json.loads((found.folder / "dark-OEFENING-EXERCISE-metadata.json").read_bytes())
    assert metadata["dc:type"] == "OEFENING – EXERCISE"
    for table in metadata["tables"]:
        for column in table["tableSchema"]["columns"]:
            assert len(column["dc:description"]) == 2


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            (
                "Speelwijze nobody, startgetallen 1 tot en met 2",
                "angenomen, 100% [90% – 100%]: Deel van een weg om 112 te bellen",
                "% weinig zeker",
                "de andere delen van 100% naar verhouding",
                "Betere gegevens lonen hier het meest",
                "zonder bandbreedte: 1 getal (hospital-beds)",
                "homes-on-gas 80%/90%",
            ),
        ),
        (
            "en",
            (
                "Play nobody, seeds 1 to 2",
                "ssumed, 100% [90% – 100%]: Part of a way to call 112",
                "Better data pays most here",
                "the other parts of 100% in proportion",
                "this play does not use them: 2 numbers",
                "homes-on-gas 80%/90%",
            ),
        ),
    ],
)
def test_a_summary_fits_a_terminal_and_tells_what_was_not_looked_at(
    language: Language, said: tuple[str, ...], found: Sensitivity
) -> None:
    shown = summary(found, [], Desk(language))
    assert all(len(line) <= 80 for line in shown), max(shown, key=len)
    told = " ".join(" ".join(shown).split())
    for one in said:
        assert one in told


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_picture_shows_numbers_by_name_with_how_certain_they_are(
    language: Language, found: Sensitivity, tmp_path: Path
) -> None:
    path = tmp_path / "it.svg"
    write_picture(sensitivity_picture(found, language), path)
    whole = path.read_bytes()
    shown = " ".join(ET.fromstring(whole).itertext())
    assert "OEFENING – EXERCISE" in shown
    assert phrase("study.for-control").render(language) in shown
    assert "contact-needs-network" in shown
    assert {"nl": "aangenomen", "en": "assumed"}[language] in shown
    assert_margin(whole)
    write_picture(sensitivity_picture(found, language), path)
    assert path.read_bytes() == whole


def test_a_script_that_there_is_not_is_told() -> None:
    with pytest.raises(OefeningError) as told:
        Plan(TEXT, "none-such", 1, 1).used  # noqa: B018
    assert told.value.phrase.key == "cli.no-such-play"


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("nl", ["(behoeften, deel 2)", "(rest)", "one"]),
        ("en", ["(needs, part 2)", "(rest)", "one"]),
    ],
)
def test_groups_are_called_by_what_they_stand_in(language: Language, named: list[str]) -> None:
    world = plan().base.world
    factors = [Factor(name, ()) for name in ("(needs 2)", "(rest)", "one")]
    assert [factor(one, world).render(language) for one in factors] == named


def test_every_group_of_the_world_has_a_name_in_words() -> None:
    base = plan().base
    sections = {_section(base, name) for name, uses in base.world.uses.items() if uses}
    unnamed = sections - set(base.world.requirements)
    assert not {one for one in unnamed if f"study.section.{one}" not in TEXTS}


def test_a_picture_shows_all_of_what_a_number_means_and_amounts_in_words(
    found: Sensitivity, tmp_path: Path
) -> None:
    path = tmp_path / "it.svg"
    write_picture(sensitivity_picture(found, "nl"), path)
    shown = " ".join(" ".join(ET.fromstring(path.read_bytes()).itertext()).split())
    assert (effect(found, "contact-needs-network").parameter.meaning.nl or "-") in shown
    assert "…" not in shown
    told = " ".join(" ".join(summary(found, [], Desk("nl"))).split())
    assert "[" in told
    assert not re.search(r"\d[hm] ", told)


def test_it_is_about_as_many_runs_as_was_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = list[int]()

    def run(header: Header, _: object) -> int:
        runs.append(header.seed)
        return header.seed * len(runs)

    monkeypatch.setattr("oefening.study.sensitivity.points._run", run)
    names = frozenset(("contact-needs-network", "toilet-without-sewers"))
    asked = Plan(TEXT, "nobody", 1, 3, names, blocks=4)
    with sensitivity(asked, tmp_path) as found:
        shares = [0.0] + [found.share for _ in found.go_on(Here())]
    assert len(runs) == asked.most_runs
    assert shares[-1] == 1
    assert shares == sorted(shares)


def test_a_block_takes_as_long_as_many_points() -> None:
    for seeds, least, most in ((1, 47, 73), (4, 30, 35)):  # the first was measured
        asked = Plan(TEXT, "nobody", 1, seeds)
        assert least < asked.of_block / asked.of_point < most
