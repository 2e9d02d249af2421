"""What happened in short: all that matters and nothing beside it."""

from shown import Playing

from oefening import commands
from oefening.projections.outline import Outline
from oefening.text import Language
from oefening.world.effects import SetLevel


def outline(playing: Playing, language: Language = "en") -> list[str]:
    """The outline of what was played, with ENDEX."""
    playing.do(commands.EndExercise())
    follower = Outline(playing.header)
    for record in playing.records:
        follower.hear(record)
    return [line.render(language) for line in follower.told()]


def held(playing: Playing, node: str, level: str) -> None:
    effect = SetLevel.model_validate({"set-level": node, "at": level})
    playing.do(commands.Intervene((effect,)))


def test_it_has_the_disruption_the_fall_the_decision_the_recovery_and_endex(
    playing: Playing,
) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open", reason="cold"))
    playing.until(12)
    assert outline(playing) == [
        "D1 06:30  STARTEX: the exercise has begun",
        "D1 07:30  The cable is cut: power in VR01/east 100% out",
        "D1 07:30  Below 100%: VR01; at the lowest mass-casualties 66% (hospital)",
        (
            "D1 07:30  Below 100%: VR01/east; at the lowest energy 0% (power), "
            "communications 0% (mobile)"
        ),
        "D1 08:30  ROT decided: To the hall",
        "D1 15:30  All back to 100%: VR01, VR01/east",
        "D1 18:30  ENDEX: the exercise has ended",
    ]


def test_what_is_not_back_is_told_at_endex(playing: Playing) -> None:
    playing.until(4)
    assert outline(playing, "nl")[-3:] == [
        "D1 10:30  Bij ENDEX nog niet op 100%: VR01; mass-casualties 66% (hospital)",
        (
            "D1 10:30  Bij ENDEX nog niet op 100%: VR01/east; energy 0% (power), "
            "communications 0% (mobile)"
        ),
        "D1 10:30  ENDEX: de oefening is afgelopen",
    ]


def test_a_recovery_that_did_not_last_does_not_count(playing: Playing) -> None:
    playing.until(10)
    held(playing, "VR01/east.mobile", "20%")
    playing.until(12)
    [east] = [line for line in outline(playing) if "back" in line.lower() and "VR01/east" in line]
    assert east == (
        "D1 15:30  Back to 100%: VR01/east; not yet at ENDEX: communications 20% (mobile)"
    )


def test_places_that_fare_alike_stand_together(playing: Playing) -> None:
    held(playing, "VR01/rest.power", "70%")
    held(playing, "VR01/east.power", "70%")
    assert "D1 06:30  Below 100%: VR01/east, VR01/rest; at the lowest energy 70% (power)" in (
        outline(playing)
    )


def test_of_a_place_the_lowest_is_told_that_it_came_to(playing: Playing) -> None:
    held(playing, "VR01/rest.power", "70%")
    playing.until(1)
    held(playing, "VR01/rest.power", "30%")
    playing.until(2)
    held(playing, "VR01/rest.power", "90%")
    told = outline(playing)
    assert "D1 06:30  Below 100%: VR01/rest; at the lowest energy 30% (power)" in told
    assert "D1 08:30  Not back to 100% at ENDEX: VR01/rest; energy 90% (power)" in told
