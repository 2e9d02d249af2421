"""What a report says of casualties."""

from cared import care, country, hurt
from reported import Reported, section
from worlds import disruption, header

from oefening.report.model.page import Table
from oefening.text import Language


def crash(language: Language = "en") -> Table:
    """Twelve T1 patients and a T3, two of whom are treated at a time, two and a half hours on."""
    made = country(care(hospitals={"slots": 2}), {"VR01": 1_000})
    reported = Reported(header(made, [disruption("crash", 60, hurt(t1=12, t3=1))])).started()
    reported.until(2.5)
    [_, table] = section(reported.page(language), "casualties").blocks
    assert isinstance(table, Table)
    return table


def test_of_each_region_and_class_it_says_how_many_came_waited_and_were_late() -> None:
    """Ten wait an hour and eight another, up to the last record; of six treated two waited 2 h."""
    assert [[cell.text for cell in row.cells] for row in crash().rows] == [
        ["VR01", "T1", "12", "10", "D1 06:31", "1,080", "1h", "2h", "4", "8", "8"],
        ["VR01", "T3", "1", "1", "D1 06:31", "120", *["nobody treated"] * 2, "0", "1", "0"],
    ]


def test_it_says_so_in_dutch() -> None:
    table = crash("nl")
    assert [head.text for head in table.heads] == [
        "Regio", "Klasse", "Patiënten", "Langste rij", "Op", "Wachtminuten",
        "Gemiddeld gewacht", "Langst gewacht", "Ontslagen", "Nog in zorg", "Niet op tijd",
    ]  # fmt: skip
    assert all(cell.cites for row in table.rows for cell in row.cells)


def test_whoever_came_went_home_or_is_still_in_care() -> None:
    for row in crash().rows:
        _, _, came, *_, home, here, late = (cell.text for cell in row.cells)
        assert int(came) == int(home) + int(here)
        assert int(late) <= int(came)


def test_without_casualties_there_is_no_such_section() -> None:
    reported = Reported(header(country())).started()
    reported.until(1)
    annex = section(reported.page(), "annex-levels")
    assert "casualties" not in [one.id for one in annex.sections]
