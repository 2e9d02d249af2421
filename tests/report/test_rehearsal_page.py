"""What the page of a rehearsal makes of several runs."""

from oefening.report.rehearsal import middle_of


def test_needs_together_are_those_of_one_run_and_not_of_several() -> None:
    water, heat = [[1, 4], [0, 4], [1, 0]], [[0, 1], [1, 1], [1, 9]]
    runs = list(zip(water, heat, strict=True))
    assert middle_of(runs) == [1, 5]
    apart = [middle_of([[run] for run in need]) for need in (water, heat)]
    assert [sum(values) for values in zip(*apart, strict=True)] == [2, 5]


def test_the_middle_of_an_even_number_of_runs_is_what_one_of_them_came_to() -> None:
    assert middle_of([[[1]], [[2]], [[9]], [[4]]]) == [2]
