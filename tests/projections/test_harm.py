"""Harm told of a part of the country."""

from oefening.projections.harm import Harm, Lack


def test_what_regions_lack_together_is_the_sum_of_theirs_and_nothing_of_the_others() -> None:
    lacks = {"VR01": Lack(1, 3_600, 1), "VR02": Lack(2, 7_200, 2), "VR03": Lack(4, 14_400, 4)}
    found = Harm(sum(lacks.values(), Lack()), {}, lacks)
    assert found.within(["VR01", "VR03", "VR25"]) == Lack(5, 18_000, 5)
    assert found.within(lacks) == found.total
    assert found.within([]) == Lack()
