"""Allowances: that what they allow is a finding, and one that may be allowed."""

from collections.abc import Mapping

from oefening.errors import closest
from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.codes import FINDERS
from oefening.scenario.model import Allowance
from oefening.text import phrase


def check_allowances(check: Check) -> None:
    """Note what is allowed and is no finding, or of what there is nothing."""
    known = dict.fromkeys((*check.names.ids(), *check.scenario.plays, check.scenario.id))
    for index, one in enumerate(check.scenario.allowed):
        _check_of(check, one, known, Spot(("allowed", index, "of")))
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


def _check_of(check: Check, one: Allowance, known: Mapping[str, None], spot: Spot) -> None:
    """Note each id that it names and that is not `known`, unless that is missed elsewhere too."""
    for index, id in enumerate(one.of):
        if id in known:
            continue
        missed = (check.findings.missed_as(id) or "unknown-allowed", id)
        if not check.findings.again(missed, spot / index):
            message = phrase("unknown-allowed", name=id)
            hint = check.findings.meant(id, known)
            check.findings.add("unknown-allowed", spot / index, message, hint)
