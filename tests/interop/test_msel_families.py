"""Every header family of MSELs is understood: each column its own field, and no row lost."""

import pytest
from msel_families import FAMILIES
from msel_headers import Family
from msels import Came, book_of, came


def rows_of(family: Family) -> list[list[object]]:
    return [*map(list, family.above), list(family.header), *map(list, family.rows)]


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Came]:
    """All families, imported and checked."""
    folder = tmp_path_factory.mktemp("families")
    return {
        letter: came(folder, book_of(MSEL=rows_of(family)), f"family {letter}.xlsx")
        for letter, family in FAMILIES.items()
    }


@pytest.mark.parametrize("letter", FAMILIES)
def test_each_column_is_its_own_field(every: dict[str, Came], letter: str) -> None:
    columns = every[letter].imported.account.columns
    found = {column.field: column.title for column in reversed(columns) if column.field}
    wanted = {field: " ".join(title.split()) for field, title in FAMILIES[letter].fields.items()}
    more = {"objective", "track", "kind", "controller", "notes", "day", "time", "status", "trigger"}
    assert {field: found[field] for field in wanted if field in found} == wanted
    assert found.keys() - wanted.keys() <= more
    assert all(column.score >= 80 for column in columns if column.field in wanted)


@pytest.mark.parametrize("letter", FAMILIES)
def test_no_row_is_lost_and_each_has_its_time(every: dict[str, Came], letter: str) -> None:
    family, result = FAMILIES[letter], every[letter]
    totals = result.imported.account.totals
    rows = len(family.rows) - family.asides
    assert totals["imported"] + totals["guessed"] == rows, result.said()
    assert totals["skipped"] == family.asides + len(family.above) + 1
    assert tuple(result.moments.values()) == family.second, result.said()


def test_where_something_is_says_no_kind_and_two_columns_of_expectations_both_count(
    every: dict[str, Came],
) -> None:
    fields = {column.title: column.field for column in every["E"].imported.account.columns}
    assert (fields["LocationName"], fields["LocationType"]) == ("", "")
    assert fields["ExpectedAction"] == fields["ExpectedOutcomes"] == "expected"
