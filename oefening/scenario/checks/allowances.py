"""Allowances: that what they allow is a finding, and one that may be allowed."""

from oefening.errors import closest
from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.codes import FINDERS
from oefening.text import phrase


def check_allowances(check: Check) -> None:
    """Note what is allowed and is no finding."""
    for index, one in enumerate(check.scenario.allowed):
        if one.finding in FINDERS:
            continue
        spot = Spot(("allowed", index, "finding"))
        meant = closest(one.finding, FINDERS)
        hint = phrase("choose-from", names=", ".join(FINDERS))
        if meant is not None:
            hint = phrase("did-you-mean", name=meant)
        check.findings.add(
            "unknown-finding", spot, phrase("unknown-finding", name=one.finding), hint
        )
