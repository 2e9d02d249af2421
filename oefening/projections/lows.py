"""Lows: how low each of the seven requirements came, in each part of an exercise."""

from collections.abc import Sequence
from itertools import pairwise

from oefening.projections.courses import Courses
from oefening.projections.levels import Heat
from oefening.world.model import REQUIREMENTS, Requirement

Low = tuple[Heat | None, ...]
"""In the order of `REQUIREMENTS`; None for one that no place in play has a capacity of."""


def lows(courses: Courses, ends: Sequence[int]) -> tuple[Low, ...]:
    """The lowest level of each requirement in any place in play, in each part that has begun.

    The first part is up to and including the first of the seconds `ends`, the next from there on,
    and so on. What held when a part began belongs to it.
    """
    parts = [part for part in pairwise((0, *ends)) if part[0] == 0 or part[0] < courses.now]
    return tuple(tuple(_low(courses, one, *part) for one in REQUIREMENTS) for part in parts)


def _low(courses: Courses, requirement: Requirement, since: int, until: int) -> Heat | None:
    stood = (
        one.heat
        for (_, of), course in courses.of.items()
        if of == requirement
        for one in course.within(since, until)
    )
    return min(stood, key=lambda heat: heat.level, default=None)
