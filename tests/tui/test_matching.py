"""What is typed in a list finds what is meant, also where a word ends otherwise."""

import pytest

from oefening.tui.dialogs.steps import matching, numbered

OPTIONS = numbered(
    [
        ("hospitals", "Ziekenhuizen in Utrecht"),
        ("mobile", "Mobile telephony and data in Zuiderkwartier"),
        ("roads", "Wegen in Utrecht"),
        ("roadside", "Wegenwacht"),
    ]
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ziekenhuis", ["hospitals"]),
        ("ZIEKENHUIS utrecht", ["hospitals"]),
        ("phone", ["mobile"]),
        ("wegen", ["roads", "roadside"]),
        ("wegenwachten", ["roadside"]),
        ("weg", ["roads", "roadside"]),
        ("wag", []),
        ("hospital", ["hospitals"]),  # nowhere but in its id
        ("utrecht hospitals", ["hospitals"]),
        ("road", ["roads", "roadside"]),
        ("ziekenauto", []),
        ("", ["hospitals", "mobile", "roads", "roadside"]),
    ],
)
def test_words_are_found(typed: str, found: list[str]) -> None:
    assert [one.id for one in matching(OPTIONS, typed)] == found
