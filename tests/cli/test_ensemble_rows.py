"""What runs come to, in lines: a share that no more is known of, and by how much two differ."""

import pytest
from exercises import rich_header

from oefening.cli.desk import Desk
from oefening.cli.ensemble_rows import Rows
from oefening.projections.yardsticks import ANYTHING, Key
from oefening.study.compared import Spread
from oefening.study.ensemble.named import Named
from oefening.study.ensemble.tally import Value
from oefening.world.model import NATION

DAY = 86_400


@pytest.mark.parametrize(
    ("ppm", "differ", "told"),
    [
        (999_335, False, "<100"),
        (-665, True, "-0.1"),
        (-15_000, True, "-1.5"),
        (15_000, True, "1.5"),
    ],
)
def test_a_share_has_no_more_than_is_told_and_a_difference_is_told_as_it_is(
    ppm: int, differ: bool, told: str
) -> None:
    key = Key("provided-at-72h", NATION, ANYTHING, DAY, "ppm")
    found = {Value("provided", "ppm", key): Spread.of([ppm, ppm])}
    lines = Rows(Desk("en"), Named(rich_header()), 0).lines(found, differ=differ)
    assert f": {told}%" in " ".join(" ".join(lines).split())
