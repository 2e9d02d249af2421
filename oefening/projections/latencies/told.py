"""Latencies in words, alike in a report and on the screen."""

from oefening.projections.latencies.chains import Apart, Chain, Decided, Latencies, Step
from oefening.projections.latencies.groups import QUESTION, Group
from oefening.projections.latencies.spread import Spread
from oefening.projections.names import Names, said
from oefening.projections.planned.hanging import hanging, titles
from oefening.scenario.model import Scenario
from oefening.text import Phrase, phrase
from oefening.text.content import every, lasting, number, unstopped


class Tell:
    """Tells chains and groups of a scenario."""

    def __init__(self, scenario: Scenario, names: Names) -> None:
        self._names = names
        self._injects = scenario.injects
        self._objectives = {one.id: one.text for one in scenario.objectives}

    # ── steps of a chain ─────────────────────────────────────────────────────────────────────────

    def took(self, apart: Apart) -> Phrase:
        """`1h10m (12m working time)`."""
        if apart.working is None:
            return lasting(apart.exercise)
        exercise, working = lasting(apart.exercise), lasting(apart.working)
        return phrase("latency.both", exercise=exercise, working=working)

    def what(self, chain: Chain) -> Phrase:
        """The inject, and the decision that it puts before the cell; or the question."""
        there = chain.stimulus
        if there.kind == "question":
            return phrase("latency.asked", text=there.text)
        inject = self._names.inject(there.inject)
        if there.decision is None:
            return inject
        question = self._names.question(there.decision)
        return phrase("latency.asks", inject=inject, question=question)

    def acknowledged(self, chain: Chain) -> Phrase | None:
        """When the cell acknowledged it, or that it did not; None where that is not known."""
        if not chain.marks("acknowledged") or "acknowledged" in chain.unmarked:
            return None
        if chain.acknowledged is None:
            return self._open(chain)
        told = self._then(chain, chain.acknowledged)
        return phrase("latency.late", step=told) if chain.late else told

    def decided(self, chain: Chain) -> Phrase | None:
        """When the decision was made, or that it was not; None where none was asked or paired."""
        if chain.stimulus.kind == "question":
            return None if chain.answered is None else self._then(chain, chain.answered)
        if chain.decided is not None:
            return self._decision(chain, chain.decided)
        if chain.stimulus.kind != "decision":
            return None
        if chain.taken is not None:
            return phrase("latency.taken")
        if chain.before:
            return phrase("latency.before", inject=self._names.inject(chain.before))
        return self._open(chain)

    def _decision(self, chain: Chain, one: Decided) -> Phrase:
        told = self._then(chain, one.made)
        if one.cell != chain.stimulus.cell:
            told = phrase("latency.by-other", step=told, cell=self._names.cell(one.cell))
        if one.recorded.at != one.made.at:
            told = phrase("latency.recorded", step=told, when=self._moment(one.recorded))
        if one.retracted is not None:
            when = self._moment(one.retracted)
            told = phrase("latency.withdrawn-then", step=told, when=when)
        return phrase("latency.again", step=told) if one.again else told

    def effect(self, chain: Chain) -> Phrase | None:
        """When the first effect took hold, or why none did; None without a decision."""
        if chain.decided is None:
            return None
        effect = chain.decided.effect
        if effect.kind == "took" and effect.step is not None:
            return self._then(chain, effect.step)
        if effect.kind == "retracted" and effect.step is not None:
            return phrase("latency.effect.retracted", when=self._moment(effect.step))
        if effect.kind == "under-way":
            return phrase("latency.effect.under-way", took=self.took(chain.waited))
        taken = self._names.decided((chain.decided.again or (chain.decided.number,))[-1])
        on = () if taken is None else hanging(self._injects, taken.decision, taken.option)
        if on:
            return phrase("latency.effect.hanging", injects=titles(on, self._names))
        return phrase("latency.effect.none")

    def acted(self, chain: Chain) -> Phrase | None:
        """When an expected action was seen, or that none was; None where that is not known."""
        if not chain.marks("acted") or "acted" in chain.unmarked:
            return None
        if chain.acted is not None:
            return self._then(chain, chain.acted[1])
        return phrase("latency.sometime") if chain.acted_sometime else self._open(chain)

    def open_question(self, chain: Chain) -> Phrase | None:
        """That a question has no answer; None of one that has, and of anything else."""
        unanswered = chain.stimulus.kind == "question" and chain.answered is None
        return self._open(chain) if unanswered else None

    def _open(self, chain: Chain) -> Phrase:
        if chain.withdrawn is not None:
            return phrase("latency.withdrawn", when=self._moment(chain.withdrawn))
        return phrase("latency.open", took=self.took(chain.waited))

    def _then(self, chain: Chain, step: Step) -> Phrase:
        took = self.took(step.since(chain.stimulus.put))
        return phrase("latency.then", when=self._moment(step), took=took)

    def _moment(self, step: Step) -> str:
        return self._names.moment(step.at)

    def unmarked(self, found: Latencies) -> Phrase | None:
        """What nobody marked, and is therefore not counted; None where that is nothing."""
        if not found.unmarked:
            return None
        what = every(phrase(f"latency.unmarked.{one}") for one in found.unmarked)
        left = (one.stimulus.put.number for one in found.chains if one.unmarked)
        if found.until.number <= found.story:
            key = "script"
        else:
            key = "nobody" if any(number > found.story for number in left) else "past"
        return phrase(f"latency.unmarked.by-{key}", what=what)

    # ── groups ───────────────────────────────────────────────────────────────────────────────────

    def whose(self, group: Group) -> Phrase:
        """What its chains have in common."""
        match group.by:
            case "cell":
                return self._names.cell(group.key)
            case "kind":
                if group.key == QUESTION:
                    return phrase("latency.kind.question")
                return phrase(f"tui.kind.{group.key}")
            case "objective":
                if group.key in self._objectives:
                    return said(self._objectives[group.key])
                return phrase("latency.no-objective")
            case "all":
                return phrase("latency.by.all")

    def called(self, group: Group) -> Phrase:
        """The same where cells, kinds and objectives stand among each other."""
        whose = self.whose(group)
        if group.by in ("kind", "objective") and group.key:
            return phrase(f"latency.called.{group.by}", whose=unstopped(whose))
        return whose

    def summed(self, group: Group, called: Phrase | None = None) -> Phrase:
        """`Until decided: 14 times, median 1h30m (from 15m to 5h); open: 2.`, by both clocks.

        Or with what the group is `called` in place of its measure.
        """
        spread, working = group.exercise, group.working
        measure = called or phrase(f"latency.measure.{group.measure}")
        open_ = len(spread.open)
        if not spread.values:
            return phrase("latency.sum.none", measure=measure, open=open_)
        once = spread.count == 1
        key = "latency.sum.one" if once else "latency.sum.all"
        known = None if working is None or not working.values else working
        only = Apart(spread.values[0], None if known is None else known.values[0])
        told = phrase(
            f"{key}-open" if open_ else key,
            measure=measure,
            count=spread.count,
            open=open_,
            **({"median": self.took(only)} if once else _lies(spread)),
        )
        if not once and known is not None:
            told = phrase("latency.sum.working", told=told, **_lies(known))
        if not group.supposed:
            return told
        return phrase("latency.sum.supposed", told=told, count=group.supposed)

    def counted(self, group: Group) -> Phrase:
        """How many came to an end, and how many of them only by supposition."""
        count = number(group.exercise.count)
        if not group.supposed:
            return count
        return phrase("latency.counted-supposed", count=count, supposed=number(group.supposed))


def _lies(spread: Spread) -> dict[str, Phrase]:
    """Between what the values lie, and their middle."""
    middle = spread.quantile(50)
    return {
        "median": lasting(middle or 0),
        "least": lasting(spread.values[0]),
        "most": lasting(spread.values[-1]),
    }
