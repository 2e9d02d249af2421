"""Live numbers: what can be written, and how each language says what they come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefening.scenario.live import MEASURES, Live, as_told, filled, is_live, parse_live
from oefening.source import Bilingual
from oefening.text import BadValue, Language

SAID: list[tuple[str, int | None, str, str]] = [
    ("VR09.power", 356_789, "35%", "35%"),
    ("VR09.power", 1_000, "1%", "1%"),
    ("VR09.power", 0, "0%", "0%"),
    ("VR09.power | percent", 999_999, "99%", "99%"),
    ("VR09.power.level | round 10", 356_789, "40%", "40%"),
    ("VR09.hospital.hours-left", 8_100, "2u15m", "2h15m"),
    ("VR09.hospital.hours-left | hours", 8_100, "2 uur", "2 hours"),
    ("VR09.hospital.hours-left|minutes", 60, "1 minuut", "1 minute"),
    ("VR09.hospital.hours-left", None, "onbepaalde tijd", "an indefinite time"),
    ("VR09.water.without", 12_345, "12.345", "12,345"),
    ("VR09/zuid.water.without | round 1000", 12_500, "13.000", "13,000"),
    ("VR09.hospital.beds-free | round 10", 94, "90", "90"),
    ("VR09.patients-waiting", 0, "0", "0"),
    ("VR09.grip", 3, "3", "3"),
    ("convoy/alfa.vehicles-under-way | round 10", 83, "80", "80"),
    ("convoy/alfa.vehicles-held-up", 1_200, "1.200", "1,200"),
    ("convoy/alfa.vehicles-arrived", 0, "0", "0"),
    ("convoy/column-2.late", 8_100, "2u15m", "2h15m"),
    ("convoy/column-2.late | hours", 8_100, "2 uur", "2 hours"),
]


@pytest.mark.parametrize(("written", "value", "nl", "en"), SAID)
def test_a_number_is_said_as_each_language_says_it(
    written: str, value: int | None, nl: str, en: str
) -> None:
    text = Bilingual(nl=f"Nog {{{{ {written} }}}}.", en=f"{{{{{written}}}}} left")
    assert is_live(text)
    assert filled(text, lambda _: value) == {"nl": f"Nog {nl}.", "en": f"{en} left"}


def test_what_a_whole_share_is_rounded_to_is_known() -> None:
    assert parse_live("VR09.water.without | round 1000").whole is None
    wholes = {step: parse_live(f"VR09.power | round {step}").whole for step in (5, 15, 30, 40, 300)}
    assert wholes == {5: 100, 15: 105, 30: 90, 40: 120, 300: 0}


def test_every_measure_is_said_somewhere() -> None:
    assert {parse_live(written).measure for written, *_ in SAID} >= set(MEASURES) - {
        "patients-in-care",
        "patients-late",
    }


@given(st.text(alphabet="VR09.power-hours left|round 10{}", max_size=40))
def test_whatever_is_written_is_a_number_or_told_to_be_none(written: str) -> None:
    try:
        told = parse_live(written).told(7)
    except BadValue as wrong:
        told = wrong.phrase
    assert told.render("nl")


@given(st.integers(0, 10**9), st.integers(1, 10**6))
def test_what_is_rounded_is_the_nearest_multiple(value: int, step: int) -> None:
    live = Live("VR09.water", "without", "", step)
    shown = int(live.told(value).render("en").replace(",", ""))
    assert shown % step == 0
    assert abs(shown - value) * 2 <= step


def test_a_text_in_one_language_stays_in_one() -> None:
    text = Bilingual(en="{{ VR09.grip }}")
    assert filled(text, lambda _: 2) == {"en": "2"}
    languages: tuple[Language, ...] = ("nl", "en")
    assert [as_told({"en": "2"}, language) for language in languages] == ["2", "2"]
    assert not is_live(Bilingual(en="{{ what is this }}"))
