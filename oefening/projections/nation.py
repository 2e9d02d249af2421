"""The course of the nation on a requirement: the mean of the regions, weighted by persons."""

from collections.abc import Mapping
from itertools import groupby
from operator import itemgetter

from oefening.projections.courses import HEADER, Course, Stood
from oefening.projections.levels import Heat


def mean_course(courses: Mapping[str, Course], persons: Mapping[str, int]) -> Course | None:
    """The mean of `courses`, by region, rounded down; None where nobody lives in any of them.

    As in the heat table it goes by the name of the region that stood worst.
    """
    total = sum(persons[region] for region in courses)
    if not total:
        return None
    levels = dict.fromkeys(courses, 0)
    weighted = 0
    mean: Course | None = None
    turns = sorted(
        (one.at, one.number, region, one.heat.level)
        for region, course in courses.items()
        for one in course.stood
    )
    for at, together in groupby(turns, key=itemgetter(0)):
        number = HEADER
        for _, number, region, level in together:  # noqa: B007 - that of the last one counts
            weighted += (level - levels[region]) * persons[region]
            levels[region] = level
        worst = min(levels, key=levels.__getitem__)
        stood = Stood(at, number, Heat(weighted // total, worst))
        if mean is None:
            mean = Course([stood])
        else:
            mean.turn(stood)
    return mean
