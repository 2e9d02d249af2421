"""Whatever is done to a file, it is imported as a sound scenario or refused in proper words."""

from random import Random

from exports import written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from bench.mutants.files import mutant
from bench.mutants.law import holds
from bench.mutants.rich import rich
from bench.mutants.sources import MSEL, ROWS, SCENARIO, as_csv, as_xlsx


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(some.randoms(use_true_random=False))
def test_a_mutated_file_is_imported_or_refused(chance: Random) -> None:
    assert holds(*mutant(chance))


def test_what_is_mutated_is_imported() -> None:
    for data, name in (
        (as_xlsx(ROWS), "x.xlsx"),
        (rich(), "x.xlsx"),
        (as_csv(ROWS), "x.csv"),
        (written(SCENARIO), "x.json"),
        (written(MSEL), "x.json"),
    ):
        assert holds(data, name) == "imported"


def test_a_title_of_thousands_of_characters_is_cut() -> None:
    rows = [list(row) for row in ROWS]
    rows[1][-1] = "x" * 5_000
    assert holds(as_csv(rows), "x.csv") == "imported"
