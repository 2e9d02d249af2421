"""Tables in columns: they stand apart, no word is cut, and they have room wherever they are."""

import pytest

from oefening.text import columns_of
from oefening.text.columns import ROOM, Table, aligned, laid_out

LONG = "grootschalige opvang van personen in heel het gebied"


def test_columns_that_are_wide_stand_apart() -> None:
    rows = [
        ["mensen zonder", "nu", "persoonsuren", "band"],
        ["Alles samen", "1.348.800", "18.474.600", "17.748.700–18.993.900"],
    ]
    _, line = aligned(Table(tuple(map(tuple, rows))))
    assert line.split() == ["Alles", "samen", "1.348.800", "18.474.600", "17.748.700–18.993.900"]
    assert "1.348.800  " in line


def test_a_name_goes_on_below_whole_and_nothing_takes_more_than_there_is() -> None:
    rows = [["", "band"], [LONG, "x" * 50], ["", "y"], ["kort", "z"]]
    told = aligned(Table(tuple(map(tuple, rows))))
    assert max(map(columns_of, told)) <= ROOM
    assert "…" not in "".join(told)
    names = [line[: ROOM - 52].strip() for line in told]
    assert " ".join(names).split() == [*LONG.split(), "kort"]
    assert told[2].endswith("y"), "lines of the same row are used"
    assert told[-1].startswith("kort")


def levels() -> Table:
    """As a forecast has it, with one row that says nothing of its last columns."""
    heads = ("uren", "", "nu", "95%", "75%", "50%", "25%", "op 0%", "laagst", "terug")
    cells = ("60%", "nu", "nu", "–", "–", "–", "50–60%", "18–22")
    runs = ("", "3 van 40", "", "", "", "", "", "")
    return Table((heads, (LONG, "lijn", *cells), ("", "keren", *runs)), left=2)


@pytest.mark.parametrize("room", [40, 56, ROOM])
def test_where_columns_have_no_room_they_go_on_below_and_none_is_lost(room: int) -> None:
    lines = aligned(levels(), room)
    assert max(map(columns_of, lines)) <= room
    parts = [part.splitlines() for part in "\n".join(lines).split("\n\n")]
    assert len(parts) > 1 or room == ROOM
    heads = [part[0].replace("uren", "") for part in parts]
    assert " ".join(" ".join(heads).split()) == "nu 95% 75% 50% 25% op 0% laagst terug"
    assert all("lijn" in "".join(part) for part in parts)
    assert sum("keren" in line for line in lines) == 1
    assert "3 van 40" in " ".join(lines)


def test_sentences_beside_tables_have_as_much_room() -> None:
    lines = laid_out([levels(), "wie twee dingen mist telt dubbel " * 4], 50)
    assert max(map(columns_of, lines)) <= 50
