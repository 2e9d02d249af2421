"""The pages on importing an MSEL say what is so."""

import re
from pathlib import Path

from oefening.interop.msel.fields import FIELDS
from oefening.interop.msel.profile import KEPT
from oefening.interop.msel.times import read_time
from oefening.interop.msel.titles import SURE, score_of
from oefening.interop.msel.whens import When
from oefening.text import Phrase

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "msel.md").read_text(encoding="utf-8")
DUTCH = (DOCS / "draaiboek-overnemen.md").read_text(encoding="utf-8")


def rows(page: str, head: str) -> dict[str, str]:
    """The first two columns of the table whose head begins with `head`."""
    table = page.split(f"\n| {head} |", 1)[1].split("\n\n", 1)[0]
    return dict(re.findall(r"^\| (`.+?) \| (.+?) \|", table, re.MULTILINE))


def quoted(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def test_each_title_in_the_table_of_fields_is_that_field() -> None:
    told = rows(PAGE, "field")
    assert [quoted(field) for field in told] == [[field] for field in FIELDS]
    for field in FIELDS:
        for title in quoted(told[f"`{field}`"]):
            assert score_of(title, field)[0] >= SURE, (title, field)


def test_each_time_in_the_table_of_times_is_read_and_what_is_not_is_not() -> None:
    for forms in rows(PAGE, "written"):
        for form in quoted(forms):
            assert isinstance(read_time(form), When), form
    after = PAGE.split("Not read,", 1)[1].split("What lies", 1)[0]
    assert len(quoted(after)) == 4
    for form in quoted(after):
        assert isinstance(read_time(form), Phrase), form
    for form in quoted(DUTCH.split("\n## Tijden", 1)[1].split("Wat geen tijd", 1)[0]):
        assert isinstance(read_time(form.replace("\n", " ")), When), form


def test_each_field_of_a_profile_is_in_the_dutch_page() -> None:
    told = [field for fields in rows(DUTCH, "veld") for field in quoted(fields)]
    assert sorted(told) == sorted([*FIELDS, KEPT])
