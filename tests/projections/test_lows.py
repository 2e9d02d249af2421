"""How low each requirement came, in each part of an exercise."""

from shown import Playing
from worlds import HOUR

from oefening import commands
from oefening.projections import lows
from oefening.projections.courses import Courses
from oefening.projections.levels import Heat
from oefening.world.model import REQUIREMENTS, Requirement
from oefening.world.nodes import WHOLE


def lowest(playing: Playing, requirement: Requirement, *ends: int) -> list[Heat | None]:
    """The lowest of `requirement` in the parts that end so many hours after STARTEX."""
    header = playing.header
    playing.do(commands.EndExercise())
    courses = Courses(header.scenario, header.world)
    for record in playing.records:
        courses.hear(record)
    parts = lows.lows(courses, [end * HOUR for end in ends])
    return [part[REQUIREMENTS.index(requirement)] for part in parts]


def test_a_loss_that_is_over_by_the_end_of_a_part_counts_in_it(playing: Playing) -> None:
    playing.until(20)  # power is out from 1 to 9 h
    assert lowest(playing, "energy", 12, 24) == [Heat(0, "power"), Heat(WHOLE, "power")]


def test_what_held_when_a_part_began_belongs_to_it(playing: Playing) -> None:
    playing.until(20)
    parts = lowest(playing, "communications", 2, 4, 8, 20)  # a battery of two hours
    assert [heat.level for heat in parts if heat] == [WHOLE, 0, 0, 0]


def test_the_second_in_which_a_part_ends_belongs_to_it(playing: Playing) -> None:
    playing.until(20)
    assert lowest(playing, "energy", 1, 9, 10)[0] == Heat(0, "power")


def test_what_no_place_has_a_capacity_of_has_no_low(playing: Playing) -> None:
    playing.until(2)
    assert lowest(playing, "transport", 8) == [None]
