"""What runs come to, in lines: a share that no more is known of, and by how much two differ."""

import pytest
from exercises import rich_header

from oefening.cli.desk import Desk
from oefening.cli.studies.ensemble_rows import Rows
from oefening.projections.yardsticks import ANYTHING, Key
from oefening.study.compared import Spread
from oefening.study.ensemble.named import Named
from oefening.study.ensemble.tally import WORST, Value
from oefening.text import Language

DAY = 86_400


@pytest.mark.parametrize(
    ("ppm", "differ", "told"),
    [
        (999_335, False, "99.94"),
        (-665, True, "-0.1"),
        (-15_000, True, "-1.5"),
        (15_000, True, "1.5"),
    ],
)
def test_a_share_has_no_more_than_is_told_and_a_difference_is_told_as_it_is(
    ppm: int, differ: bool, told: str
) -> None:
    key = Key("provided-at-72h", WORST, ANYTHING, DAY, "ppm")
    found = {Value("provided", "ppm", key): Spread.of([ppm, ppm])}
    lines = Rows(Desk("en"), Named(rich_header()), 0).alike(found, differ=differ)
    unit = " percentage points" if differ else "%"
    assert f": {told}{unit}." in " ".join(" ".join(lines).split())


def test_a_mean_that_is_all_but_whole_is_no_whole() -> None:
    key = Key("provided-at-72h", WORST, ANYTHING, DAY, "ppm")
    found = {Value("provided", "ppm", key): Spread.of([999_999, 1_000_000])}
    (*_, row) = Rows(Desk("en"), Named(rich_header()), 0).lines(found)
    assert row.split()[-5:-1] == ["99.9999", "99.9999", "100", "99.9999"]


@pytest.mark.parametrize(
    ("language", "alike", "differ"),
    [
        ("nl", "In alle verlopen gelijk: ", "Met elk startgetal hetzelfde verschil: "),
        ("en", "The same in all runs: ", "The same difference with every seed: "),
    ],
)
def test_the_same_in_all_runs_is_worded_apart_from_the_same_difference(
    language: Language, alike: str, differ: str
) -> None:
    rows = Rows(Desk(language), Named(rich_header()), 0)
    found = {Value("all", "person-seconds"): Spread.of([7200, 7200])}
    assert " ".join(rows.alike(found)).startswith(alike)
    assert " ".join(rows.alike(found, differ=True)).startswith(differ)
