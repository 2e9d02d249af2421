"""Braces in an imported text are text: they are told as they stand, and nobody's numbers."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msels import HEAD, Came, buckets, came, row

from oefening.interop.msel.braces import kept, room, squared
from oefening.scenario.live import FILLED, MEANT, filled, lives_in, quoted
from oefening.source import Bilingual

ODD = [
    "Beste {{naam}}, welkom",
    "Nog {{ VR09.hospital.beds-free }} bedden vrij",
    "{{{ a }}} {{",
    "zie {VR09.power} of VR09.power }",
    "}} {{ \"x\" }} {{ 'y' }} {{",
    "{{ NL.fuel | round 10 }} en {{ VR99/haven.grip",
    "{{\"'\"'}}",
    "Beste ${naam} van ${{ each }}",
]


def said(result: Came, id: str = "inject-1") -> str:
    """The text of an inject as players get it."""
    body = result.inject(id).body
    assert body is not None
    return filled(body, lambda _: 7)["nl"]


@pytest.mark.parametrize("text", ODD)
def test_braces_in_a_text_are_told_as_they_stand_with_a_guess(tmp_path: Path, text: str) -> None:
    result = came(tmp_path, [HEAD, row(1, "09:00", "Bedden", f"Het is zo: {text}")])
    assert said(result) == f"Het is zo: {text}"
    assert result.note("D2") == ["braces"]
    assert buckets(result)[2] == "guessed"


@pytest.mark.parametrize("text", ["Beste {{naam}}", "{{{ a }} {{", "Met {accolades} }}"])
def test_braces_elsewhere_are_text_as_well(tmp_path: Path, text: str) -> None:
    head = [*HEAD, "Verwachte actie", "Kleur"]
    rows = [[*row(1, "09:00", text, "Er is iets.", text, text), text, text]]
    result = came(tmp_path, [head, *rows])
    inject = result.inject("inject-1")
    assert inject.title.in_("nl") == text
    assert inject.expects[0].text.in_("nl") == text
    assert inject.extra["Kleur"] == text
    assert [cell.name.in_("nl") for cell in result.scenario.cells] == [text]


def test_a_number_or_a_parameter_in_a_title_is_written_otherwise(tmp_path: Path) -> None:
    title = "Nog {{ VR09.hospital.beds-free }} ${soort} bedden, {{ NL.fuel"
    result = came(tmp_path, [HEAD, row(1, "09:00", title, "Tekst.")])
    wanted = "Nog [VR09.hospital.beds-free] $ {soort} bedden, [ NL.fuel"
    assert result.inject("inject-1").title.in_("nl") == wanted
    assert result.note("C2") == ["braces"]


def test_a_text_that_is_too_long_once_quoted_is_cut(tmp_path: Path) -> None:
    body = "{{\"'" * 900
    result = came(tmp_path, [HEAD, row(1, "09:00", "Lang", body)])
    assert said(result).startswith(body[:200])
    assert "cut" in result.note("2")
    assert result.inject("inject-1").extra["Tekst"] == body


@given(some.text(alphabet="{}$\"' |VR09.power\n"))
def test_whatever_is_quoted_is_told_as_it_was(text: str) -> None:
    written = quoted(text)
    if written.strip():
        body = Bilingual(nl=written)
        assert not list(lives_in(body))
        assert filled(body, lambda _: None)["nl"] == text
    assert kept(written) == written
    assert FILLED not in written
    assert room(text, quoted, 20) <= 20
    for found in MEANT.finditer(written):
        assert found[0][2:-2].strip()[0] in "\"'"


@given(some.text(alphabet="{} VR09.a"))
def test_no_text_elsewhere_has_a_number_left(text: str) -> None:
    assert squared(squared({"title": text})) == squared({"title": text})
