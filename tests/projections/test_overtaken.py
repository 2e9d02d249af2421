"""Injects that can no longer come by themselves, and the part of their condition that says so."""

from typing import Any

import pytest
from played import Played, an_inject
from worlds import both

from oefening import commands
from oefening.projections.names import Names
from oefening.projections.overtaken import overtaken
from oefening.state.conditions import Asked

DECISION = {
    "id": "scale",
    "question": both("Scale up?"),
    "cell": "rot",
    "options": [{"id": "two", "text": both("GRIP 2")}, {"id": "three", "text": both("GRIP 3")}],
}
DARK = {"level": "VR09.power", "below": "50%"}
TAKEN = {"decision": "scale"}
TWO, THREE = ({"decision": "scale", "option": name} for name in ("two", "three"))
CALLED = {"inject": "call"}


def a_play(**waiting: Any) -> Played:
    """One in which `late` waits for something, under way, with a call that can be released."""
    injects = [an_inject("call"), an_inject("late", **waiting)]
    return Played(injects=injects, decisions=[DECISION]).start()


def why(played: Played) -> list[str]:
    """Why `late` can no longer come."""
    header, state = played.header, played.engine.state
    late = next(one for one in header.scenario.injects if one.id == "late")
    names = Names(header)
    bars = overtaken(late, state, Asked(header.world), played.engine.now)
    return [bar.told(names).render("en") for bar in bars]


def decide(played: Played, option: str) -> None:
    played.do(commands.RecordDecision("rot", decision="scale", option=option))


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ({"all": [DARK, {"not": TAKEN}]}, ["decision taken: Scale up? (is so already)"]),
        ({"all": [DARK, TWO]}, ["decision taken: Scale up? → GRIP 2 (cannot be so any more)"]),
        ({"not": {"any": [DARK, THREE]}}, ["decision taken: Scale up? → GRIP 3 (is so already)"]),
        ({"any": [TWO, {"not": TAKEN}]}, None),
        ({"all": [DARK, THREE]}, []),
        ({"all": [DARK, {"not": TWO}]}, []),
        ({"any": [DARK, TWO]}, []),
    ],
)
def test_a_decision_rules_out_what_waits_for_another_or_for_none(
    when: dict[str, Any], told: list[str] | None
) -> None:
    played = a_play(when={"all": [DARK, when]})
    assert why(played) == []
    decide(played, "three")
    if told is None:
        assert len(why(played)) == 2
    else:
        assert why(played) == told


def test_a_decision_that_is_retracted_rules_out_nothing() -> None:
    played = a_play(when={"all": [DARK, {"not": TAKEN}]})
    decide(played, "two")
    assert why(played)
    played.do(commands.RetractDecision(played.engine.state.taken[0].number))
    assert why(played) == []


@pytest.mark.parametrize(
    "waiting",
    [
        {"after": "call +1h"},
        {"when": {"all": [DARK, CALLED]}},
        {"when": {"since": "call", "at-least": "1h"}},
    ],
)
def test_what_follows_an_inject_that_is_skipped_cannot_come(waiting: dict[str, Any]) -> None:
    played = a_play(**waiting)
    assert why(played) == []
    played.do(commands.SkipInject("call"))
    assert len(why(played)) == 1
    assert "cannot be so any more" in why(played)[0]


def test_a_window_that_has_closed_rules_out_what_had_to_come_in_it() -> None:
    since = {"since": "call", "at-least": "1h"}
    played = a_play(when={"all": [DARK, {"not": since}]})
    played.do(commands.ReleaseInject("call"))
    played.to(0.5)
    assert why(played) == []
    played.to(2)
    assert why(played) == ["1h after “call” (now 2h) (is so already)"]


def test_what_was_released_by_hand_is_not_called_overtaken() -> None:
    played = a_play(when={"all": [DARK, {"not": CALLED}]})
    played.do(commands.ReleaseInject("call"))
    assert why(played) == ["inject “call” is released (is so already)"]
    played.do(commands.ReleaseInject("late"))
    assert why(played) == []
