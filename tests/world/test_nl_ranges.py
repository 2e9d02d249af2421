"""Every number that is our own guess says how far off it may be, and why."""

import pytest

from oefening.library import load_raw_world, load_world
from oefening.world.lengths import Drawn, parse_length
from oefening.world.provenance import Parameter

NUMBERS = load_raw_world().parameters
ASSUMED = [name for name, number in NUMBERS.items() if number.provenance == "assumed"]


def drawn(number: Parameter) -> bool:
    """Whether it is a length that is drawn, which has its range in it."""
    if "(" not in number.value:
        return False
    length = parse_length(number.value)
    assert isinstance(length, Drawn)
    return length.shape != "fixed"


def test_what_is_assumed_has_a_range() -> None:
    known = {name: NUMBERS[name] for name in ASSUMED}
    assert [n for n, one in known.items() if not (drawn(one) or (one.low and one.high))] == []


def test_what_has_no_room_in_its_range_says_that_it_is_a_choice() -> None:
    for name in ASSUMED:
        number = NUMBERS[name]
        if number.low == number.high == number.value:
            assert number.note is not None, name
            words = number.note.in_("en")
            told = ("choice", "no estimate", "yardstick", "boundary", "one for each")
            assert any(word in words for word in told), (name, words)


@pytest.mark.parametrize("lever", load_world().levers)
def test_each_lever_that_rests_on_guesses_reasons_them_in_a_note(lever: str) -> None:
    stand = [name for name, places in load_world().uses.items() if f"levers.{lever}" in places]
    guessed = [name for name in stand if name in ASSUMED]
    assert any(NUMBERS[name].note is not None for name in guessed) or not guessed
