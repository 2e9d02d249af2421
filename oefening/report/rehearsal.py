"""A rehearsal as a sheet: what was found, how its ways end, and what options make of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from statistics import median_low

from oefening.clock import HOUR
from oefening.projections.crowds import rounded
from oefening.projections.names import Names, said
from oefening.report.model.axis import ticks_of
from oefening.report.model.cards import Branch, Tree
from oefening.report.model.page import (
    NOTHING,
    Block,
    Curves,
    Empty,
    Fact,
    Facts,
    Head,
    Measured,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Series,
    Sheet,
    Table,
)
from oefening.study.ensemble.tally import ALL, without
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.rehearsed import Rehearsed
from oefening.study.rehearsal.told import Cell, Compared, Ending, made_of_it
from oefening.study.rehearsal.told import Row as Ends
from oefening.study.rehearsal.ways import Way, name_of
from oefening.study.words import seeds
from oefening.text import Language, Phrase, phrase
from oefening.text.content import counted, listing, literal, number
from oefening.text.phrases import capital
from oefening.world.model import REQUIREMENTS
from oefening.world.nodes import WHOLE

BY = "rehearse"
"""The verb by which such a page is known again."""


def rehearsal_sheet(done: Rehearsed, language: Language) -> Sheet:
    """The rehearsal that is `done`, as a page."""
    made = _Made(done, language)
    text, scenario = made.text, done.runs.scenario
    return Sheet(
        language=language,
        by=BY,
        kind=text(phrase("rehearse.kind")),
        title=text(said(scenario.title)),
        mark=text(phrase("report.mark")),
        marking=text(phrase("study.for-control")),
        remarks=(text(made.head()),),
        sections=(made.findings(), made.ends(), made.course(), made.decisions()),
    )


def middle_of(runs: Sequence[Sequence[Sequence[int]]]) -> list[int]:
    """In each step the middle of what runs come to: of each run the sum of its curves.

    The sum of the middles of curves is another number, which none of the runs need come to.
    """
    sums = [[sum(values) for values in zip(*curves, strict=True)] for curves in runs]
    return [median_low(values) for values in zip(*sums, strict=True)]


class _Made:
    def __init__(self, done: Rehearsed, language: Language) -> None:
        self._done = done
        self._runs = done.runs
        self._language: Language = language
        self._names = Names(done.runs.header)
        self._ending = Ending(done.runs)
        self._kept = done.runs.ends.tally.kept
        self._steps = done.runs.ends.tally.steps

    def text(self, told: Phrase) -> str:
        """`told` in the language of the sheet."""
        return told.render(self._language)

    def head(self) -> Phrase:
        """What was played."""
        runs = self._runs
        return phrase(
            "rehearse.head",
            ways=listing(literal(way.id) for way in runs.ways),
            seeds=seeds(runs.seeds[0], len(runs.seeds)),
            few=seeds(runs.few[0], len(runs.few)),
            runs=counted("study.runs", len(runs.runs)),
        )

    # ── findings ─────────────────────────────────────────────────────────────────────────────────

    def findings(self) -> Section:
        """Each with why and where; then what the scenario allows."""
        blocks: list[Block] = [Empty(self._said(phrase("rehearse.clean")))]
        if self._done.found.findings:
            blocks = [Tree(tuple(self._branch(one) for one, _ in self._done.in_order))]
        if self._done.found.allowed:
            blocks.append(Remark(self.text(phrase("rehearse.allowed-here"))))
            blocks.append(Points(tuple(self._meant(one) for one in self._done.found.allowed)))
        return self._section("findings", *blocks)

    def _branch(self, finding: Finding) -> Branch:
        place = self._done.place(finding)
        where = f"{place.file}:{place.line}" if place.line else place.file
        why = tuple(Branch(self._indented(line)) for line in finding.why)
        return Branch(self.text(finding.message), f"{where} · {finding.code}", why)

    def _indented(self, line: Phrase) -> str:
        """A line of why, with spaces that no browser takes for one."""
        told = self.text(line)
        bare = told.lstrip(" ")
        return "\N{EM SPACE}" * ((len(told) - len(bare)) // 2) + bare

    def _meant(self, finding: Finding) -> Said:
        return self._said(phrase("rehearse.meant", code=finding.code, what=finding.message))

    # ── ends ─────────────────────────────────────────────────────────────────────────────────────

    def ends(self) -> Section:
        """How ways end, side by side."""
        ways = self._runs.ways
        facts = tuple(Fact(way.id, (self._said(name_of(way, self._runs.header)),)) for way in ways)
        blocks: list[Block] = [Facts(facts), Remark(self.text(phrase("rehearse.in-cells")))]
        for section, rows in groupby(self._ending.rows(ways), lambda row: row.section):
            heads = [Head(self.text(phrase(f"rehearse.head.{section}")))]
            heads += [Head(way.id, number=True) for way in ways]
            lines = tuple(map(self._line, rows))
            caption = self.text(self._ending.title(section))
            blocks.append(Table(f"ends-{section}", caption, tuple(heads), lines))
        return self._section("ends", *blocks)

    def _line(self, row: Ends) -> Row:
        label = Said(capital(self.text(row.label)))
        return Row((label, *map(self._cell, row.cells)))

    def _cell(self, cell: Cell | None) -> Said:
        if cell is None:
            return NOTHING
        middle, low, high = (number(one) for one in cell)
        if cell.low == cell.high:
            return self._said(middle)
        return self._said(phrase("rehearse.cell", middle=middle, low=low, high=high))

    # ── over time ────────────────────────────────────────────────────────────────────────────────

    def course(self) -> Section:
        """How it goes over time: who goes without, and how low the seven come, way by way."""
        blocks: list[Block] = [Remark(self.text(phrase("rehearse.in-figures"))), self._lacking()]
        blocks.append(self._person_hours())
        blocks += self._levels()
        return self._section("course", *blocks)

    def _lacking(self) -> Curves:
        needs = [without(need) for need in self._runs.header.world.needs]
        series = []
        for way in self._runs.ways:
            summed = self._middle(way, *needs)
            most = number(rounded(max(summed, default=0)))
            series.append(self._series(way, summed, self.text(most)))
        return self._curves("lacking", "persons", series)

    def _person_hours(self) -> Curves:
        series = []
        for way in self._runs.ways:
            hours = [value // HOUR for value in self._middle(way, ALL)]
            series.append(self._series(way, hours, self.text(number(rounded(hours[-1])))))
        return self._curves("person-hours", "person-hours", series)

    def _levels(self) -> Iterator[Curves]:
        """The lowest level of each requirement that falls short, in any place in play."""
        short = self._runs.ends.tally.threshold
        for requirement in REQUIREMENTS:
            levels = {way: self._middle(way, requirement) for way in self._runs.ways}
            if all(level >= short for some in levels.values() for level in some):
                continue
            series = [
                self._series(way, some, self.text(self._percent(min(some))))
                for way, some in levels.items()
            ]
            name = self._names.requirement(requirement)
            yield self._curves("level", "level", series, of=requirement, name=name)

    def _percent(self, level: int) -> Phrase:
        return phrase("story.percent", percent=level * 100 // WHOLE)

    def _middle(self, way: Way, *curves: str) -> list[int]:
        """In each step the middle of what the seeds came to, of `curves` together."""
        at = [self._kept.index(curve) for curve in curves]
        return middle_of([[run.curves[one] for one in at] for run in self._runs.by_way[way]])

    def _series(self, way: Way, values: list[int], note: str) -> Series:
        ends = self._steps.ends
        begins = (self._steps.since, *ends[:-1])
        points = list(zip(begins, values, strict=True))
        return Series(way.id, way.id, tuple(points), note)

    def _curves(
        self,
        kind: str,
        unit: Measured,
        series: list[Series],
        of: str = "",
        name: Phrase | None = None,
    ) -> Curves:
        until = self._runs.scenario.duration
        title = self.text(
            phrase(f"rehearse.figure.{kind}")
            if name is None
            else phrase("rehearse.figure.level", name=name)
        )
        notes = "" if unit == "level" else self.text(phrase(f"rehearse.notes.{kind}"))
        told = "; ".join(f"{one.name}: {one.note}" for one in series)
        return Curves(
            id="-".join(filter(None, ("figure", kind, of))),
            title=title,
            axis=self.text(phrase(f"rehearse.axis.{kind}")),
            unit=unit,
            steps=unit != "person-hours",
            since=0,
            until=until,
            ticks=ticks_of(self._runs.header.calendar, self._names.moment, 0, until),
            series=tuple(series),
            marks=(),
            alt=f"{title}. {told}",
            cites=(),
            notes=notes,
            of_one=True,
        )

    # ── decisions ────────────────────────────────────────────────────────────────────────────────

    def decisions(self) -> Section:
        """What each option makes of it."""
        compared = map(self._decision, self._ending.decisions())
        section = self._section("decisions", Remark(self.text(phrase("rehearse.in-decisions"))))
        return replace(section, sections=tuple(compared))

    def _decision(self, one: Compared) -> Section:
        facts = tuple(
            Fact(option.option, (self._said(made_of_it(option)),)) for option in one.others
        )
        taken = phrase("rehearse.compared", way=one.way, first=one.first)
        return Section(
            f"decision/{one.decision.id}",
            one.decision.id,
            (
                Remark(self.text(said(one.decision.question))),
                Remark(self.text(taken)),
                Facts(facts),
            ),
        )

    # ── pieces ───────────────────────────────────────────────────────────────────────────────────

    def _said(self, told: Phrase) -> Said:
        return Said(self.text(told))

    def _section(self, id: str, *blocks: Block) -> Section:
        return Section(id, self.text(phrase(f"rehearse.section-of-page.{id}")), blocks)
