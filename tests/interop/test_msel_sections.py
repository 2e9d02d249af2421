"""Headings within an MSEL that name a day, and rows that have no number."""

from datetime import timedelta
from pathlib import Path

import pytest
from msels import HEAD, at, book_of, came, injects, row, sheet_of

from oefening.interop.msel import read_profile
from oefening.interop.msel.sections import day_named

HOUR, DAY = 3600, 86400

NAMED = {
    "DAG 2 - dinsdag 15 september 2026": ("2026-09-15", None, 2, None),
    "Dag 2": (None, None, 2, None),
    "Day 3: recovery": (None, None, 3, None),
    "Oefendag 2 (15 september)": (None, (9, 15), 2, None),
    "D+1": (None, None, 2, None),
    "Tweede dag": (None, None, 2, None),
    "dinsdag 15 september": (None, (9, 15), None, None),
    "15-09-2026": ("2026-09-15", None, None, None),
    "Woensdag": (None, None, None, 2),
}


def test_a_heading_names_a_day_in_each_of_these_forms() -> None:
    for title, told in NAMED.items():
        when = day_named(title, "day-first")
        assert when is not None, title
        on = when.on.isoformat() if when.on else None
        assert (on, when.part, when.day, when.weekday) == told, title


@pytest.mark.parametrize("title", ["Fase 2", "Deel 1-2", "Dagelijks overleg", "STORM", "Mei"])
def test_other_headings_name_none(title: str) -> None:
    assert day_named(title, "day-first") is None


def test_a_heading_sets_the_day_of_the_rows_below(tmp_path: Path) -> None:
    rows = [
        HEAD,
        ["DAG 1 - maandag 14 september 2026"],
        row(1, "09:00", "Een"),
        row(2, "15:00", "Twee"),
        ["DAG 2 - dinsdag 15 september 2026"],
        row(3, "09:00", "Drie"),
        row(4, "08:50", "Vier"),
        row(5, "23:50", "Vijf"),
        row(6, "00:10", "Zes"),
    ]
    result = came(tmp_path, rows)
    hours = [0, 6 * HOUR, DAY, DAY - 600, DAY + 53400, DAY + 54600]
    assert list(result.moments.values()) == hours
    assert "section-days" in result.notices
    assert "night" in result.note("B9")


def test_days_count_from_the_first_where_only_a_later_heading_has_a_date(tmp_path: Path) -> None:
    second = ["Dag 2 - 15 september 2026"]
    rows = [HEAD, row(1, "09:00", "Een"), second, HEAD, row(1, "10:00", "Twee")]
    result = came(tmp_path, rows)
    assert result.scenario.start == "2026-09-14 09:00"
    assert list(result.moments.values()) == [0, DAY + HOUR]


def test_one_row_without_a_number_makes_no_contingencies(tmp_path: Path) -> None:
    rows = [HEAD, row(1, "09:00", "Een"), row(None, "09:10", "Nul"), row(2, "09:20", "Twee")]
    result = came(tmp_path, rows)
    assert injects(result) == ["inject-1", "row-3", "inject-2"]
    assert not any(one.contingency_of for one in result.scenario.injects)


def test_no_sub_id_means_no_contingency_and_none_is_one_of_itself(tmp_path: Path) -> None:
    ids = (None, 1, "A", "=ROW()", "12", "X-1", "?", "1")
    rows = [HEAD, *(row(id, "09:00", f"Rij {at}") for at, id in enumerate(ids))]
    assert not any(one.contingency_of for one in came(tmp_path, rows).scenario.injects)
    own = [[*HEAD, "Reserve bij"], [*row("R1", "09:00", "Zelf"), "R1"]]
    assert came(tmp_path, own).scenario.injects[0].contingency_of is None


def test_times_beyond_a_day_are_read_alike_in_the_whole_column(tmp_path: Path) -> None:
    for hours, seconds, key in (
        ((20, 22, 24, 26), (0, 2, 4, 6), "beyond-clock"),
        ((0, 2, 25), (0, 2, 25), "beyond-since"),
    ):
        rows = [row(at, timedelta(hours=one), f"Rij {at}") for at, one in enumerate(hours, 1)]
        book = book_of(MSEL=[HEAD, *rows])
        for number in range(2, len(rows) + 2):
            sheet_of(book).cell(number, 2).number_format = "[h]:mm"
        result = came(tmp_path, book)
        assert list(result.moments.values()) == [one * HOUR for one in seconds], key
        assert key in result.notices


def test_a_time_in_the_story_beside_one_since_startex_tells_when_that_is(tmp_path: Path) -> None:
    head = ["Control Number", "Delivery Time", "Simulated Time", "Title", "To Org"]
    rows = [
        ["C1", "+ 00:30:00", at("2027-05-01 08:30"), "Een", "ROT"],
        ["C2", "+ 1 00:30:00", at("2027-05-02 08:30"), "Twee", "ROT"],
    ]
    result = came(tmp_path, [head, *rows])
    assert result.scenario.start == "2027-05-01 08:00"
    assert list(result.moments.values()) == [HOUR // 2, DAY + HOUR // 2]
    assert "startex-assumed" not in result.notices


def test_a_number_that_becomes_another_id_is_kept(tmp_path: Path) -> None:
    rows = [row(id, "09:00", f"Rij {at}") for at, id in enumerate(("1", "1", "KEY EVENT"))]
    result = came(tmp_path, [HEAD, *rows])
    kept = [dict(one.extra).get("Original number") for one in result.scenario.injects]
    assert kept == [None, "1", "KEY EVENT"]


def test_bare_numbers_since_startex_are_of_the_unit_that_the_profile_says(tmp_path: Path) -> None:
    rows = [HEAD, *(row(one, f"T+{one * 15}", f"Rij {one}") for one in range(1, 4))]
    bare = came(tmp_path, rows)
    assert "unit" in bare.notices
    assert bare.moments["inject-1"] == 15 * HOUR
    profile = read_profile(b"format: 1\nunit: minutes", "profile.yaml")
    result = came(tmp_path, rows, profile=profile)
    assert list(result.moments.values()) == [900, 1800, 2700]
    assert "unit" not in result.notices
    assert not result.note("B2")
    assert "unit: minutes" in result.imported.profile


def test_a_row_in_which_the_one_above_goes_on_is_no_heading_and_no_inject(tmp_path: Path) -> None:
    head = [*HEAD, "Verwachte reactie"]
    rows = [
        [*row(1, "09:00", "Uitval", "Deel een.", "Stedin", "ROT"), "ROT schaalt op"],
        [None, None, None, None, None, "CoPI"],
        [None, None, None, "Het vervolg."],
        [None, None, None, None, None, "BT", "BT komt bijeen"],
        [*row(2, "09:30", "Vraag", "Tekst.", "Pers", "ROT"), "Antwoord"],
        [*row(3, "idem", "Vraag 3", "Tekst.", '"', "idem"), "Antwoord"],
    ]
    result = came(tmp_path, [head, *rows])
    first, _, third = result.scenario.injects
    assert first.to == ("rot", "copi", "bt")
    assert first.body is not None
    assert first.body.nl == "Deel een.\nHet vervolg."
    assert [(one.text.nl, one.cell) for one in first.expected] == [
        ("ROT schaalt op", "rot"),
        ("BT komt bijeen", "bt"),
    ]
    assert not result.scenario.phases
    made = {fate.row: (fate.made, fate.bucket) for fate in result.imported.account.fates}
    assert [made[at] for at in (3, 4, 5)] == [("inject-1", "guessed")] * 3
    assert result.moments["inject-3"] == result.moments["inject-2"]
    assert (third.from_, third.to) == ("pers", ("rot",))
    assert result.note("E7") == ["ditto"]
    bare = [row(1, "09:00", "Een"), [None, None, None, "Pers belt", "Pers", "ROT"]]
    assert came(tmp_path, [HEAD, *bare]).note("3") == ["of-its-own"]
    alone = came(tmp_path, [HEAD, row(1, "09:00", "Een", None, "Pers", '"')])
    assert alone.note("F2") == ["ditto-alone"]


PEOPLE: list[list[object]] = [["Naam", "Functie", "Telefoon"], ["Jan de Wit", "OL", "06-1"]]


@pytest.mark.parametrize("between", [[[], ["Deelnemers"]], [["Deelnemers"]], [[]]])
def test_another_table_under_the_msel_is_skipped_with_the_people_in_it(
    tmp_path: Path, between: list[list[object]]
) -> None:
    rows = [["09:00", "Een ding.", "ROT"], ["op afroep", "Een ander ding.", "ROT"]]
    result = came(tmp_path, [["Tijd", "Inject", "Aan"], *rows, *between, *PEOPLE])
    assert len(result.scenario.injects) == 2
    assert "Jan de Wit" not in result.said("nl")
    skipped = [fate.skipped for fate in result.imported.account.fates if fate.skipped]
    assert [one.key for one in skipped][-2:] == ["import.why.other-table"] * 2


@pytest.mark.parametrize(
    "below",
    [
        [[], ["Naam", "Functie", "Telefoon"], ["10:00", "Nog een ding.", "ROT"]],
        [["Naam", "Functie", "Telefoon"], ["Jan", "OL", "06-1"]],
        [[], ["Reserve", "Pers belt", "ROT"], ["Reserve", "Naam van de pers", "ROT"]],
    ],
)
def test_what_has_times_below_it_or_no_titles_or_no_row_apart_is_no_other_table(
    tmp_path: Path, below: list[list[object]]
) -> None:
    rows = [["09:00", "Een ding.", "ROT"], *below]
    result = came(tmp_path, [["Tijd", "Inject", "Aan"], *rows])
    assert len(result.scenario.injects) == 3
