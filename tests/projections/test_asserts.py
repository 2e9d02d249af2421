"""What a text takes for granted, shown where it is not so."""

from pydantic import TypeAdapter
from shown import Playing, shown_header

from oefening import commands
from oefening.cli.cards import card as lines_of
from oefening.cli.views import Views
from oefening.record import Header
from oefening.scenario.conditions import Condition

DARK = "The text is not right now: it takes for granted"


def asserting(*written: object) -> Header:
    """An exercise in which the mayor's call takes these conditions for granted."""
    conditions = TypeAdapter(tuple[Condition, ...]).validate_python(written)
    header = shown_header()
    injects = tuple(
        one.model_copy(update={"asserts": conditions}) if one.id == "call" else one
        for one in header.scenario.injects
    )
    scenario = header.scenario.model_copy(update={"injects": injects})
    return header.model_copy(update={"scenario": scenario})


def told(playing: Playing) -> list[str]:
    inject = next(one for one in playing.header.scenario.injects if one.id == "call")
    state = playing.state
    return lines_of(Views(playing.header, "en"), state, playing.engine.now, inject)


def test_what_does_not_hold_is_told_until_the_inject_is_released() -> None:
    playing = Playing(
        asserting({"inject": "call", "is": "released"}, {"inject": "call", "is": "waiting"})
    )
    playing.do(commands.StartExercise())
    before = told(playing)
    at = before.index(DARK)
    assert before[at + 1].startswith("  ✗ no: inject")
    assert sum("✗" in line for line in before) == 1
    playing.do(commands.ReleaseInject("call"))
    assert DARK not in told(playing)


def test_what_holds_is_not_told() -> None:
    playing = Playing(asserting({"not": {"inject": "call", "is": "held"}}))
    playing.do(commands.StartExercise())
    assert DARK not in told(playing)
