"""Decisions in an exported MSEL: with the inject that puts them, or in a row of their own."""

from collections.abc import Iterator, Mapping

from oefening.interop.exports.columns import DECISION
from oefening.interop.exports.played import Played
from oefening.interop.exports.telling import Telling, Value, lines, listed
from oefening.projections.names import said
from oefening.projections.planned import brings
from oefening.scenario.injects import Decision
from oefening.source import Words, blank
from oefening.state import DecisionTaken
from oefening.text import phrase
from oefening.text.content import unstopped


def asked(decision: Decision, telling: Telling) -> str | None:
    """What it asks, with the options."""
    options = [f"- {telling.text(option.text)}" for option in decision.options]
    return lines([telling.text(decision.question), *options])


def follows(decision: Decision, telling: Telling) -> str | None:
    """What each option brings about, of those that do anything."""
    told: list[str] = []
    for option in decision.options:
        does = brings(option.effects, option.levers, telling.names)
        if does:
            told.append(telling.said(phrase("brings.option", option=unstopped(said(option.text)))))
            told += [f"- {telling.said(one)}" for one in does]
    return lines(told)


def answer(taken: DecisionTaken, telling: Telling) -> str:
    """What was decided, and whether that was retracted."""
    told = telling.names.whole_answer(taken)
    return telling.said(phrase("export.retracted", what=told) if taken.retracted else told)


def of_no_inject(telling: Telling, played: Played | None) -> Iterator[Mapping[str, Value]]:
    """What stands in the row of each decision that belongs to no inject, under which title.

    First those of the scenario that none puts, then those that were taken without being put.
    """
    put = {inject.decision for inject in telling.scenario.injects}
    told = set() if played is None else {*played.releases.decided()}
    taken = [] if played is None else [one for one in played.state.taken if one.number not in told]
    for decision in telling.scenario.decisions:
        if decision.id not in put:
            of_it = [one for one in taken if one.decision == decision.id]
            yield {**_plan(decision, telling), **_went(of_it, telling)}
            taken = [one for one in taken if one not in of_it]
    for one in taken:
        does = [telling.said(lever) for lever in brings((), one.levers, telling.names)]
        yield {
            "Event Number": f"decision.{one.number}",
            "Event Type": DECISION,
            "To": telling.cell(one.cell),
            "Title": telling.said(telling.names.answer(one)),
            "Effects": listed(does),
            **_went([one], telling),
        }


def _plan(decision: Decision, telling: Telling) -> Mapping[str, Value]:
    return {
        "Event Number": f"decision.{decision.id}",
        "Event Type": DECISION,
        "To": telling.cell(decision.cell),
        "Exercise Objective": telling.objectives(decision.objectives),
        "Critical Task": telling.tasks(decision.tasks),
        "Title": telling.text(decision.question),
        "Decision": asked(decision, telling),
        "Effects": follows(decision, telling),
    }


def _went(taken: list[DecisionTaken], telling: Telling) -> Mapping[str, Value]:
    """What only a log tells; of one that was taken again, when that was first."""
    if not taken:
        return {}
    return {
        "Reason": lines(because(one, telling) for one in taken),
        "Decision Recorded At": telling.civil(taken[0].recorded_at),
        "Decision Taken": lines(answer(one, telling) for one in taken),
    }


def because(taken: DecisionTaken, telling: Telling) -> str | None:
    """Why it was decided, with when, where somebody said so."""
    if blank(taken.reason):
        return None
    return reason("decided", taken.recorded_at, taken.reason, telling)


def reason(deed: str, at: int, why: Words, telling: Telling) -> str:
    """When something was done to an inject or was decided, and why if somebody said so."""
    told = phrase(f"export.deed.{deed}", when=telling.when(at))
    if not blank(why):
        told = phrase("export.because", deed=told, why=said(why))
    return telling.said(told)
