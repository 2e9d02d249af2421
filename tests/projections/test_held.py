"""What the facilitator held by hand."""

from shown import Playing

from oefening import commands
from oefening.projections.held import Held, counted, held, in_words
from oefening.projections.names import Names
from oefening.world.effects import Effect, Freeze, SetLevel, Unfreeze


def act(playing: Playing, *effects: Effect) -> None:
    playing.do(commands.Intervene(effects))


def at(node: str, level: str, **more: str) -> SetLevel:
    return SetLevel.model_validate({"set-level": node, "at": level} | more)


def found(playing: Playing) -> tuple[Held, ...]:
    return held(playing.header.world, playing.state)


def words(playing: Playing) -> str:
    header = playing.header
    names = Names(header)
    return in_words(found(playing), names).render("en")


def test_a_region_held_whole_is_told_as_one(playing: Playing) -> None:
    act(playing, at("VR01.power", "40%"))
    playing.until(2)
    act(playing, Unfreeze(unfreeze="VR01.power"))
    act(playing, Freeze(freeze="VR02.power"))
    assert words(playing) == (
        "power in VR01 at 40% (from D1 06:30 to D1 08:30), power in VR02 as it was (from D1 08:30 "
        "to the end)"
    )


def test_what_was_let_go_in_the_same_second_was_not_held(playing: Playing) -> None:
    act(playing, Freeze(freeze="VR02.power"))
    act(playing, Unfreeze(unfreeze="VR02.power"))
    assert found(playing) == ()


def test_a_level_given_anew_ends_the_one_before(playing: Playing) -> None:
    act(playing, at("VR02.power", "40%"))
    playing.until(1)
    act(playing, at("VR02.power", "60%"))
    assert [(one.level, one.since, one.until) for one in found(playing)] == [
        (400_000, 0, 3_600),
        (600_000, 3_600, None),
    ]


def test_a_hold_for_a_time_ends_by_itself(playing: Playing) -> None:
    act(playing, at("VR02.power", "40%", lasts="2h"))
    playing.until(3)
    assert [(one.since, one.until) for one in found(playing)] == [(0, 7_200)]


def test_without_anything_held_person_hours_need_no_word(playing: Playing) -> None:
    header = playing.header
    names = Names(header)
    playing.until(3)
    assert counted(header.world, playing.state, names) is None
