"""The page of latencies: how long each cell took by the moment looked at, and what answered it."""

from collections.abc import Iterator

from oefening.projections.latencies import Chain, Latencies, Unpaired, groups
from oefening.projections.latencies.told import Tell
from oefening.text import Phrase, phrase
from oefening.text.content import unstopped
from oefening.tui.frames.page import LATENCIES, Line, Page, Section
from oefening.tui.scenes.look import Look


def latency_page(look: Look, found: Latencies) -> Page:
    """In all, in groups, and every chain with the latest ahead."""
    return _Scene(look, found).page()


class _Scene:
    def __init__(self, look: Look, found: Latencies) -> None:
        self._look = look
        self._found = found
        self._tell = Tell(look.scenario, look.names)
        self._groups = groups(found.chains, look.scenario)

    def page(self) -> Page:
        told = [self._tell.summed(one) for one in self._groups if one.by == "all"]
        told.append(phrase("latency.page.how" if self._found.room else "latency.page.no-room"))
        if (unmarked := self._tell.unmarked(self._found)) is not None:
            told.append(unmarked)
        sections = (*self._measures(), *self._chains(), *self._unpaired())
        if not self._found.chains:
            told = [phrase("latency.none")]
        title = phrase("latency.title")
        return Page(LATENCIES, self._say(title), None, tuple(map(self._say, told)), (), sections)

    def _say(self, told: Phrase) -> str:
        return self._look.say(told)

    def _measures(self) -> Iterator[Section]:
        """Of each measure that came to an end at all, its groups."""
        for whole in self._groups:
            if whole.by != "all" or not whole.exercise.values:
                continue
            lines = tuple(
                Line(self._say(self._tell.summed(one, self._tell.called(one))))
                for one in self._groups
                if one.measure == whole.measure and one.by != "all"
            )
            yield Section(self._say(phrase(f"latency.measure.{whole.measure}")), lines)

    def _chains(self) -> Iterator[Section]:
        if self._found.chains:
            lines = [line for one in reversed(self._found.chains) for line in self._chain(one)]
            yield Section(self._say(phrase("latency.page.chains")), tuple(lines))

    def _chain(self, chain: Chain) -> Iterator[Line]:
        """What came to whom, and below it each step that there is."""
        there = chain.stimulus
        began = phrase(
            "latency.page.came",
            when=self._look.names.moment(there.put.at),
            cell=self._look.names.cell(there.cell),
            what=self._tell.what(chain),
        )
        yield Line(self._say(began))
        for head, told in self._steps(chain):
            said = phrase("latency.page.step", head=phrase(f"latency.chain.{head}"), told=told)
            yield Line(self._say(said), depth=1)

    def _steps(self, chain: Chain) -> Iterator[tuple[str, Phrase]]:
        tell = self._tell
        acknowledged = tell.acknowledged(chain)
        if acknowledged is not None:
            yield "acknowledged", acknowledged
        decided = tell.decided(chain) or tell.open_question(chain)
        if decided is not None and chain.decided is not None:
            rule = phrase(f"latency.rule.{chain.decided.rule}")
            decided = phrase("latency.page.paired", step=decided, rule=rule)
        if decided is not None:
            yield ("answered" if chain.stimulus.kind == "question" else "made"), decided
        for head, told in (("effect", tell.effect(chain)), ("acted", tell.acted(chain))):
            if told is not None:
                yield head, told

    def _unpaired(self) -> Iterator[Section]:
        if self._found.unpaired:
            lines = tuple(Line(self._say(self._alone(one))) for one in self._found.unpaired)
            yield Section(self._say(phrase("latency.unpaired")), lines)

    def _alone(self, one: Unpaired) -> Phrase:
        taken = next(each for each in self._look.state.taken if each.number == one.number)
        return phrase(
            f"latency.unpaired.{one.why}",
            when=self._look.names.moment(taken.recorded_at),
            cell=self._look.names.cell(one.cell),
            decided=unstopped(self._look.names.answer(taken)),
        )
