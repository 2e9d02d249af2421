"""Allowances by which nothing was allowed; looked at last."""

from oefening.scenario.checks.findings import Spot
from oefening.scenario.lint.sight import Sight
from oefening.text import phrase


def lint_allowances(sight: Sight) -> None:
    """Note what is allowed and was not found."""
    for index in sight.allowed.unused("check"):
        code = sight.scenario.allowed[index].finding
        message = phrase("lint.unused-allowance", code=code)
        sight.tell("unused-allowance", Spot(("allowed", index, "finding")), message)
