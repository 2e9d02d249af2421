"""Values are whole numbers and checked text; a bare number is told that it lacks its unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from oefening.scenario.injects import Inject
from oefening.source import Address, Bilingual, Count, Factor, Flag, Id, Label, Seconds, Share

TYPES: dict[str, TypeAdapter[object]] = {
    "Seconds": TypeAdapter(Seconds),
    "Share": TypeAdapter(Share),
    "Factor": TypeAdapter(Factor),
    "Count": TypeAdapter(Count),
    "Flag": TypeAdapter(Flag),
    "Id": TypeAdapter(Id),
    "Address": TypeAdapter(Address),
    "Label": TypeAdapter(Label),
}


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("Seconds", "1h30m", 5_400),
        ("Seconds", 5_400, 5_400),
        ("Share", "35%", 350_000),
        ("Share", "12.5%", 125_000),
        ("Share", "0.0001%", 1),
        ("Share", "0%", 0),
        ("Share", "100 %", 1_000_000),
        ("Share", 1, 1),
        ("Factor", "115%", 1_150_000),
        ("Factor", "1000%", 10_000_000),
        ("Count", "1200", 1_200),
        ("Count", 0, 0),
        ("Flag", "yes", True),
        ("Flag", "no", False),
        ("Flag", True, True),
        ("Id", "power-loss-2", "power-loss-2"),
        ("Address", "VR09", "VR09"),
        ("Address", "VR09/zuid.mobile", "VR09/zuid.mobile"),
        ("Address", "VR09.hospital.beds-free", "VR09.hospital.beds-free"),
        ("Address", "NL.transmission", "NL.transmission"),
        ("Label", {"nl": "telefoon", "en": "phone"}, Bilingual(nl="telefoon", en="phone")),
        ("Label", {"nl": "telefoon"}, Bilingual(nl="telefoon")),
        ("Label", "LCMS", Bilingual(nl="LCMS", en="LCMS")),
        ("Label", "  ", None),
    ],
)
def test_a_value_is_read(kind: str, written: object, value: object) -> None:
    assert TYPES[kind].validate_python(written) == value


@pytest.mark.parametrize(
    ("kind", "written", "key"),
    [
        ("Seconds", "90", "bare-duration"),
        ("Seconds", -1, "duration-out-of-range"),
        ("Seconds", True, "wrong-type"),
        ("Seconds", 1.5, "wrong-type"),
        ("Share", "35", "bare-share"),
        ("Share", "0.35", "bare-share"),
        ("Share", "12,5%", "decimal-comma"),
        ("Share", "101%", "share-out-of-range"),
        ("Share", "-5%", "share-out-of-range"),
        ("Share", "99999999999%", "share-out-of-range"),
        ("Share", "1.00001%", "percentage-decimals"),
        ("Share", "half", "bad-share"),
        ("Share", 1_000_001, "share-out-of-range"),
        ("Factor", "115", "bare-factor"),
        ("Factor", "200000%", "factor-out-of-range"),
        ("Factor", "x", "bad-factor"),
        ("Count", "1 200", "bad-count"),
        ("Count", "1" * 200_000, "count-out-of-range"),
        ("Count", "", "empty"),
        ("Count", None, "empty"),
        ("Count", ["1"], "wrong-type"),
        ("Flag", "true", "bad-flag"),
        ("Id", "Power", "bad-id"),
        ("Id", "a--b", "bad-id"),
        ("Id", "x" * 65, "bad-id"),
        ("Address", "vr09", "bad-address"),
        ("Address", "VR09..power", "bad-address"),
        ("Label", {}, "no-language"),
        ("Label", {"en": " "}, "empty"),
        ("Label", "x" * 4_001, "text-too-long"),
        ("Label", ["LCMS"], "not-mapping"),
    ],
)
def test_what_is_no_value_is_told_why(kind: str, written: object, key: str) -> None:
    with pytest.raises(ValidationError) as error:
        TYPES[kind].validate_python(written)
    assert error.value.errors()[0]["ctx"]["error"].phrase.key == key


@given(st.integers(0, 1_000_000))
def test_a_share_of_so_many_parts_per_million_is_exact(ppm: int) -> None:
    written = f"{ppm // 10_000}.{ppm % 10_000:04}%"
    assert TYPES["Share"].validate_python(written) == ppm


@given(st.sampled_from(sorted(TYPES)), st.text() | st.integers() | st.none() | st.lists(st.text()))
def test_any_value_is_read_or_told(kind: str, value: object) -> None:
    try:
        TYPES[kind].validate_python(value)
    except ValidationError as error:
        error.errors()[0]["ctx"]["error"].phrase.render("nl")


@pytest.mark.parametrize(
    "written", ["LCMS", {"nl": "telefoon", "en": "phone"}, {"nl": "telefoon"}, {"en": "phone"}]
)
def test_a_label_is_kept_in_a_log_as_it_was_written(written: object) -> None:
    inject = Inject.model_validate({"id": "call", "title": {"en": "Call"}, "channel": written})
    assert inject.dump()["channel"] == written
    assert Inject.model_validate(inject.dump()) == inject
