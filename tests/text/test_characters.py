"""What is shown holds nothing that a terminal may obey."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefening.text import visible, visible_lines

HOSTILE = [*"\0\a\b\r\x1b\x7f\x9b\x9d\u2028\u202e\u2067\ufeff"]


@pytest.mark.parametrize("character", HOSTILE)
def test_what_a_terminal_may_obey_becomes_a_mark(character: str) -> None:
    assert visible(f"a{character}b") == "a\N{REPLACEMENT CHARACTER}b"


@pytest.mark.parametrize(
    "text", ["naïef", "日本", "🔥", "👩\N{ZERO WIDTH JOINER}🚒", "a\N{COMBINING ACUTE ACCENT}"]
)
def test_words_and_pictures_stay_as_they_are(text: str) -> None:
    assert visible(text) == text


def test_lines_are_kept_only_where_they_are_asked_for() -> None:
    assert visible_lines("a\n\x1bb\n") == "a\n\N{REPLACEMENT CHARACTER}b\n"
    assert visible("a\nb") == "a\N{REPLACEMENT CHARACTER}b"


@given(st.text())
def test_nothing_is_lost_and_nothing_is_obeyed(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cs", "Zl", "Zp"}
