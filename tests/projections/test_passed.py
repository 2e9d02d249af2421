"""What changed during a jump."""

import pytest
from exercises import rich_header
from shown import Playing

from oefening import commands
from oefening.projections.names import Names
from oefening.projections.passed import Change, Jumps, PastJump, heading, lines
from oefening.world.effects import SetLevel

HOUR = 3_600


def last(playing: Playing) -> PastJump | None:
    jumps = Jumps(playing.header.scenario, playing.header.world)
    for record in playing.records:
        jumps.hear(record)
    return jumps.last(playing.state)


def after_jump(playing: Playing, hours: float, passing: commands.Passing = "release") -> PastJump:
    playing.do(commands.JumpClock(int(hours * HOUR), passing))
    playing.until(hours)
    passed = last(playing)
    assert passed is not None
    return passed


def told(playing: Playing, passed: PastJump) -> list[str]:
    header = playing.header
    names = Names(header)
    return [said.render("en") for said in (heading(passed, names), *lines(passed, names))]


def test_before_a_jump_is_over_there_is_nothing_to_tell(playing: Playing) -> None:
    assert last(playing) is None
    playing.do(commands.JumpClock(2 * HOUR, "stop"))
    assert last(playing) is None


def test_a_jump_tells_what_stood_otherwise_by_its_end_the_worst_first(playing: Playing) -> None:
    passed = after_jump(playing, 2, "leave")
    assert passed.changes == (
        Change("VR01/east", "energy", 1_000_000, 0),
        Change("VR01", "mass-casualties", 1_000_000, 666_667),
    )
    assert told(playing, passed)[:2] == [
        "What changed, D1 06:30 – D1 08:30",
        "VR01/east: energy 100% → 0%",
    ]


def test_a_jump_tells_what_released_itself_and_what_is_open(playing: Playing) -> None:
    passed = after_jump(playing, 5)
    assert [inject for _, inject, _ in passed.released] == ["call", "press"]
    assert passed.open == ("shelter",)
    assert told(playing, passed)[1:4] == [
        "The jump to D1 11:30 stopped at D1 09:30 for: No phones",
        "Released in the jump at D1 08:30: The mayor calls",
        "Released in the jump at D1 09:30: The press calls",
    ]
    assert told(playing, passed)[-1] == "Decisions open: Where do people go?"


def test_what_follows_a_jump_is_no_part_of_it(playing: Playing) -> None:
    passed = after_jump(playing, 2, "leave")
    playing.do(commands.ReleaseInject("call"))
    playing.until(8)
    later = last(playing)
    assert later is not None
    assert later.changes == passed.changes
    assert later.released == ()


def test_a_jump_that_was_stopped_tells_what_passed_until_then(playing: Playing) -> None:
    playing.do(commands.JumpClock(8 * HOUR, "stop"))
    playing.until(8)
    passed = last(playing)
    assert passed is not None
    assert passed.ended == 2 * HOUR
    assert told(playing, passed)[1] == (
        "The jump to D1 14:30 stopped at D1 08:30 for: The mayor calls"
    )
    assert [change.place for change in passed.changes] == ["VR01/east", "VR01"]


@pytest.mark.parametrize("minutes", [10, 50])
def test_of_a_jump_in_which_nothing_changed_there_is_nothing_to_tell(
    playing: Playing, minutes: int
) -> None:
    playing.do(commands.JumpClock(minutes * 60, "stop"))
    playing.until(1)
    passed = last(playing)
    assert passed is not None
    assert not passed.anything


def test_less_than_a_percent_is_no_change(playing: Playing) -> None:
    node = "VR01/rest.power"
    held = [SetLevel.model_validate({"set-level": node, "at": at}) for at in ("66.9%", "66.1%")]
    playing.do(commands.Intervene((held[0],)))
    playing.do(commands.JumpClock(HOUR // 2, "stop"))
    playing.do(commands.Intervene((held[1],)))
    playing.until(0.5)
    passed = last(playing)
    assert passed is not None
    assert not passed.anything


def test_what_is_done_in_the_last_second_of_a_jump_is_no_part_of_it(playing: Playing) -> None:
    after_jump(playing, 2, "leave")
    playing.do(
        commands.Intervene((SetLevel.model_validate({"set-level": "VR01/rest.power", "at": 0}),))
    )
    later = last(playing)
    assert later is not None
    assert {change.place for change in later.changes} == {"VR01/east", "VR01"}


def test_a_jump_that_ends_where_something_is_due_has_arrived_there(playing: Playing) -> None:
    playing.do(commands.JumpClock(2 * HOUR, "stop"))
    playing.until(2)
    passed = last(playing)
    assert passed is not None
    assert told(playing, passed)[1] == "Arrived at D1 08:30; due: The mayor calls"


def test_what_released_itself_is_told_apart_from_what_the_jump_released(playing: Playing) -> None:
    passed = after_jump(playing, 4, "leave")
    assert not [line for line in told(playing, passed) if "in the jump" in line]
    playing.do(commands.ReleaseInject("call"))
    assert "Released by itself at D1 10:30: On the radio" in told(
        playing, after_jump(playing, 5, "leave")
    )


def test_a_jump_tells_what_fell_though_no_requirement_shows_it_until_it_is_up_again() -> None:
    playing = Playing(rich_header())
    playing.do(commands.StartExercise())
    fell = "Down, has to be restarted: heat in VR01"
    assert fell not in told(playing, after_jump(playing, 0.75, "leave"))
    assert fell in told(playing, after_jump(playing, 1, "leave"))
    assert fell not in told(playing, after_jump(playing, 11, "leave"))
