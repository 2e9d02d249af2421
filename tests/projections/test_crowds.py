"""How exactly people are counted where they are told of."""

import pytest
from shown import shown_header

from oefening.events import PublicInformed
from oefening.projections.crowds import crowd, rounded
from oefening.projections.names import Names
from oefening.projections.words import informed
from oefening.text import Language


@pytest.mark.parametrize(
    ("persons", "told"),
    [
        (0, "0"),
        (9, "fewer than 10"),
        (10, "10"),
        (14, "10"),
        (15, "20"),
        (999, "1,000"),
        (1_049, "1,000"),
        (1_050, "1,100"),
        (32_666, "32,700"),
        (36_196, "36,200"),
    ],
)
def test_people_are_told_to_the_hundred_below_a_thousand_to_ten(persons: int, told: str) -> None:
    assert crowd(persons).render("en") == told


def test_more_people_are_never_told_as_fewer() -> None:
    told = [rounded(persons) for persons in range(3_000)]
    assert told == sorted(told)


@pytest.mark.parametrize(
    ("language", "most", "told"),
    [
        ("en", 1_319_828, "residents: 1,361,100, of whom at most 1,319,800 can be reached: "),
        ("nl", 1_319_828, "inwoners: 1.361.100, van wie hooguit 1.319.800 te bereiken: "),
        ("en", 1_361_050, "residents: 1,361,100: "),
    ],
)
def test_those_whom_a_message_reaches_are_told_so_too(
    language: Language, most: int, told: str
) -> None:
    header = shown_header()
    names = Names(header)
    event = PublicInformed("VR01", "VR01.power", 1_361_093, {"nl": "a", "en": "a"}, "x")
    assert told in informed(event, names, most).render(language)
