"""Decisions: those before the players and those taken, with how long each took."""

from dataclasses import dataclass

from oefening.scenario.injects import Decision, Option
from oefening.scenario.model import Scenario
from oefening.state import DecisionTaken, State
from oefening.text import Phrase, phrase
from oefening.text.content import counted


@dataclass(frozen=True, slots=True)
class OpenDecision:
    """A decision that waits for an answer."""

    decision: Decision
    since: int
    """Exercise second at which it came before the players."""


@dataclass(frozen=True, slots=True)
class TakenDecision:
    """A decision as recorded, with what the scenario says of it."""

    taken: DecisionTaken
    decision: Decision | None
    """None for one that the scenario does not ask for."""
    option: Option | None
    latency: int | None
    """Exercise seconds from when it was put to the decision; None where no inject put it."""


def open_decisions(scenario: Scenario, state: State) -> tuple[OpenDecision, ...]:
    """Decisions before the players, the oldest first."""
    asked = [
        OpenDecision(decision, state.open_decisions[decision.id])
        for decision in scenario.decisions
        if decision.id in state.open_decisions
    ]
    return tuple(sorted(asked, key=lambda open_: open_.since))


def taken_decisions(scenario: Scenario, state: State) -> tuple[TakenDecision, ...]:
    """Decisions in the order in which they were recorded, retracted ones among them."""
    asked = {decision.id: decision for decision in scenario.decisions}
    return tuple(
        TakenDecision(
            taken,
            decision := asked.get(taken.decision or ""),
            next((o for o in decision.options if o.id == taken.option), None) if decision else None,
            None if taken.put_at is None else taken.made_at - taken.put_at,
        )
        for taken in state.taken
    )


def counted_decisions(state: State) -> Phrase:
    """`10 decisions, of which 1 retracted`: how many were recorded, and how many of them hold."""
    recorded = counted("decisions.count", len(state.taken))
    retracted = sum(taken.retracted for taken in state.taken)
    if not retracted:
        return recorded
    return phrase("decisions.of-which-retracted", decisions=recorded, count=retracted)
