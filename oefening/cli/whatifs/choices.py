"""`oefening whatif FOLDER` without a change: the decisions that there are, and how to ask."""

from collections.abc import Iterator
from pathlib import Path

from oefening.cli.desk import WIDTH, Desk
from oefening.cli.fitting import fitted
from oefening.events import DecisionRecorded, DecisionRetracted
from oefening.journal import Journal
from oefening.projections.names import Names
from oefening.projections.planned.hanging import hanging, titles
from oefening.projections.put import Put
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.told import ordinals, recorded_at
from oefening.study.whatif.unput import untaken
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal, unstopped


class Choices:
    """The decisions of one exercise, told in lines."""

    def __init__(self, journal: Journal, logged: Logged, names: Names, desk: Desk) -> None:
        self._logged, self._names, self._desk = logged, names, desk
        self._decisions = {one.id: one for one in journal.header.scenario.decisions}
        self._injects = journal.header.scenario.injects
        self._put = Put(journal.records)
        bodies = (record.body for record in journal.records)
        self._retracted = {one.number for one in bodies if isinstance(one, DecisionRetracted)}

    def lines(self, folder: Path) -> Iterator[str]:
        """Those that can be asked about, what they set going, and how to ask."""
        yield ""
        if not self._logged.decisions:
            yield from self._fitted(phrase("whatif.no-decisions"))
            yield from self._untaken(folder)
            return
        yield from self._fitted(phrase("whatif.list"))
        yield ""
        for number in self._logged.decisions:
            for line in self._one(number):
                yield from self._fitted(line)
        yield ""
        first = next(iter(ordinals(self._logged).values()))
        yield from self._fitted(phrase("whatif.list.how", folder=str(folder), number=first))
        yield from self._fitted(phrase("whatif.list.others"))
        yield from self._untaken(folder)

    def _untaken(self, folder: Path) -> Iterator[str]:
        told = untaken(self._put, self._names, str(folder))
        if told is not None:
            yield ""
            yield from self._fitted(told)

    def _fitted(self, told: Phrase) -> list[str]:
        return fitted([self._desk.words(told)], WIDTH)

    def _one(self, number: int) -> Iterator[Phrase]:
        """A decision: its number, moment and id, who took it, what it was, and what it set going.

        And between what the choice was.
        """
        decided = self._names.decided(number)
        assert decided is not None, "names have learned the whole log"
        yield phrase(
            "whatif.list.one",
            ordinal=ordinals(self._logged)[number],
            moment=recorded_at(number, self._logged, self._names),
            decision=phrase("whatif.list.free") if not decided.decision else decided.decision,
            cell=self._names.cell(decided.cell),
            number=number,
        )
        what = self._names.answer(decided)
        if number in self._retracted:
            what = phrase("whatif.list.retracted", what=unstopped(what))
        yield phrase("whatif.list.under", what=what)
        uses = [one.use for one in self._logged.pulled.get(number, ())]
        if uses and (decided.option is not None or decided.text):
            levers = listing(dict.fromkeys(map(self._names.use, uses)))
            yield self._under(phrase("whatif.list.sets-going", levers=levers))
        on = hanging(self._injects, decided.decision, decided.option)
        if on:
            yield self._under(phrase("whatif.list.hanging", injects=titles(on, self._names)))
        yield from self._options(decided)

    @staticmethod
    def _under(what: Phrase) -> Phrase:
        return phrase("whatif.list.under", what=what)

    def _options(self, decided: DecisionRecorded) -> Iterator[Phrase]:
        decision = self._decisions.get(decided.decision or "")
        if decision is not None:
            options = listing(
                phrase("whatif.list.chosen", id=one.id)
                if one.id == decided.option
                else literal(one.id)
                for one in decision.options
            )
            yield self._under(phrase("whatif.list.options", options=options))
