"""The course of the nation on a requirement: the mean of the regions, weighted by persons."""

from collections.abc import Mapping
from heapq import merge
from itertools import groupby
from operator import itemgetter

from oefening.projections.courses import Course, Stood
from oefening.projections.levels import Heat


def mean_course(courses: Mapping[str, Course], persons: Mapping[str, int]) -> Course | None:
    """The mean of `courses`, by region, rounded down; None where nobody lives in any of them.

    As in the heat table it goes by the name of the region that stood worst.
    """
    total = sum(persons[region] for region in courses)
    if not total:
        return None
    levels: dict[str, int] = {}
    mean: Course | None = None
    turns = merge(*(_turns(region, course) for region, course in courses.items()))
    for at, together in groupby(turns, key=itemgetter(0)):
        number = 0
        for _, number, region, level in together:  # noqa: B007 - the last one counts
            levels[region] = level
        worst = min(levels, key=levels.__getitem__)
        weighted = sum(level * persons[region] for region, level in levels.items())
        stood = Stood(at, number, Heat(weighted // total, worst))
        if mean is None:
            mean = Course([stood])
        else:
            mean.turn(stood)
    return mean


def _turns(region: str, course: Course) -> list[tuple[int, int, str, int]]:
    return [(one.at, one.number, region, one.heat.level) for one in course.stood]
