"""Whatever is done to a scenario, checking it ends in success or in well-formed problems.

Thousands are tried by `python -m bench.checks.mutations`.
"""

from functools import cache
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.mutants.scenarios import SMALL, Original, mutant, well_formed
from oefening.scenario.lint.examples import WHOLE

original = cache(Original.of)


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_a_mutated_scenario_is_in_order_or_has_well_formed_problems(chance: Random) -> None:
    well_formed(mutant(SMALL, chance), original(SMALL).world)


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_any_text_is_answered(text: str) -> None:
    assert well_formed(text, original(WHOLE).world)


def test_the_scenario_that_is_mutated_is_in_order() -> None:
    problems = well_formed(SMALL, original(SMALL).world)
    assert {problem.severity for problem in problems} <= {"warning"}
