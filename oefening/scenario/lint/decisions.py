"""Decisions that nobody is asked for, and those of which the answer makes no difference."""

from oefening.scenario.checks.findings import Spot
from oefening.scenario.conditions import DecisionTaken
from oefening.scenario.injects import Decision
from oefening.scenario.lint.again import put_again
from oefening.scenario.lint.sight import Sight, leaves
from oefening.text import phrase


def lint_decisions(sight: Sight) -> None:
    """Note decisions that no inject or more than one puts, and those whose options do the same."""
    chosen = {
        leaf.decision
        for _, when in sight.conditions()
        for _, leaf in leaves(when)
        if isinstance(leaf, DecisionTaken) and leaf.option
    }
    for index, decision in enumerate(sight.scenario.decisions):
        spot, of = Spot(("decisions", index)), (decision.id,)
        if decision.id not in sight.putting:
            message = phrase("lint.decision-never-put", id=decision.id)
            hint = phrase("lint.write-decision", id=decision.id)
            sight.tell("decision-never-put", spot / "id", message, hint, of=of)
        for again, first in put_again(sight, decision.id):
            message = phrase("lint.decision-put-twice", id=decision.id, inject=again, first=first)
            sight.tell("decision-put-twice", sight.spot(again) / "decision", message, of=of)
        if _alike(decision) and decision.id not in chosen:
            message = phrase("lint.decision-without-consequence", id=decision.id)
            sight.tell("decision-without-consequence", spot / "options", message, of=of, key=True)


def _alike(decision: Decision) -> bool:
    """Whether the same follows from every option."""
    first, *others = decision.options
    return all((one.effects, one.levers) == (first.effects, first.levers) for one in others)
