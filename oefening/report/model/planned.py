"""The MSEL as a sheet: phases, load, each inject along the time, and what triggers what."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from oefening.projections.names import Names, said
from oefening.projections.numbered import numbers
from oefening.projections.planned import (
    Due,
    Trigger,
    brought,
    dense,
    on_condition,
    times,
    triggers,
)
from oefening.record import Header
from oefening.report.model.axis import ticks_of
from oefening.report.model.cards import Branch, Tree
from oefening.report.model.page import (
    NOTHING,
    Block,
    Empty,
    Head,
    Mark,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Sheet,
    Span,
    Spans,
    Table,
)
from oefening.scenario.density import by_cell, to_players
from oefening.scenario.injects import Inject
from oefening.scenario.model import Play
from oefening.text import Language, Phrase, phrase
from oefening.text.content import coded, counted, duration, listing, literal

ROOM = 40
"""Characters of who gets an inject that stand in the figure."""


def msel_sheet(
    header: Header, script: Play, released: Mapping[str, int], language: Language
) -> Sheet:
    """The MSEL of the header's scenario, with injects where `script` had them `released`."""
    made = Planned(header, script, released, language)
    text, scenario = made.text, header.scenario
    return Sheet(
        language=language,
        by="msel show",
        kind=text(phrase("msel.kind")),
        title=text(said(scenario.title)),
        mark=text(phrase("report.mark")),
        marking=text(phrase("study.for-control")),
        remarks=(text(made.span()), text(phrase("msel.for-control"))),
        sections=(made.phases(), made.course(), made.load(), made.triggers()),
    )


class Planned:
    """Makes the parts of such a sheet."""

    def __init__(
        self, header: Header, script: Play, released: Mapping[str, int], language: Language
    ) -> None:
        self._header = header
        self._scenario = header.scenario
        self._language: Language = language
        self._play = said(script.name)
        self._names = Names(header)
        self.numbers = numbers(header.scenario.injects)
        self.due = times(header.scenario, header.calendar, released)
        self._seconds = {id: due.second for id, due in self.due.items() if due.second is not None}
        self._begins = [header.calendar.at(one.start) for one in header.scenario.phases]
        self._end = max([header.scenario.duration, *self._seconds.values()])

    def text(self, told: Phrase) -> str:
        """`told` in the language of the sheet."""
        return told.render(self._language)

    def span(self) -> Phrase:
        """How long it is, and how many there are of what."""
        by = Counter(due.by for due in self.due.values())
        return phrase(
            "msel.span",
            since=self._names.moment(0),
            until=self._names.moment(self._scenario.duration),
            length=duration(self._scenario.duration),
            injects=counted("check-injects", len(self.due)),
            parts=listing(phrase(f"msel.by.{one}", count=count) for one, count in by.items()),
        )

    # ── phases and load ──────────────────────────────────────────────────────────────────────

    def phases(self) -> Section:
        """The table of phases."""
        return self._section("phases", self.phase_table())

    def phase_table(self) -> Table:
        """Each phase with when it begins, and what it takes in the room."""
        phases = self._scenario.phases
        rows = [
            self._row(
                said(one.title),
                literal(self._names.moment(at)),
                duration(one.table),
                phrase("msel.times", speed=one.speed),
                literal(str(sum(self._phase(second) == number for second in self._placed()))),
            )
            for number, (one, at) in enumerate(zip(phases, self._begins, strict=True))
        ]
        heads = self._heads("phase", "begins", "table", "speed", number="injects")
        return self._table("phases", heads, rows)

    def load(self) -> Section:
        """How many injects each cell gets in each phase; where that is too many, or none."""
        comes = by_cell(self._scenario, self._seconds)
        phases = self._scenario.phases
        heads = [Head(self.text(phrase("msel.head.cell")))]
        heads += [Head(self.text(said(one.title)), number=True) for one in phases]
        heads.append(Head(self.text(phrase("msel.head.all")), number=True))
        rows = []
        for cell in self._scenario.cells:
            per = Counter(self._phase(come.second) for come in comes[cell.id])
            counts = [*(per[at] for at in range(len(phases))), sum(per.values())]
            shown = [literal(str(count)) if count else literal("–") for count in counts]
            rows.append(self._row(coded(said(cell.name), cell.id), *shown))
        calendar, called = self._header.calendar, self._names.inject
        points = tuple(dense(self._scenario, calendar, self._seconds, self._names, called))
        told: Block = Empty(self._said(phrase("msel.even")))
        if points:
            told = Points(tuple(map(self._said, points)))
        return self._section("load", self._table("load", heads, rows), told)

    def _placed(self) -> Iterable[int]:
        return self._seconds.values()

    def _phase(self, second: int) -> int:
        """Which phase `second` lies in; what lies before the first belongs to that."""
        return max(0, sum(at <= second for at in self._begins) - 1)

    # ── injects ──────────────────────────────────────────────────────────────────────────────

    def course(self) -> Section:
        """Each inject along the time and in a table; those that have no time last."""
        blocks: list[Block] = []
        if self._seconds:
            blocks = [Remark(self.text(phrase("msel.figure-key", play=self._play))), self._spans()]
        return self._section("injects", *blocks, self.inject_table())

    def by_play(self) -> Iterator[Remark]:
        """That some stand where they came in a script, if any do."""
        if any(due.second is not None and not due.sure for due in self.due.values()):
            yield Remark(self.text(phrase("msel.by-play", play=self._play)))

    def inject_table(self) -> Table:
        """Every inject, in order of time."""
        rows = [self._inject(due) for due in self.due.values()]
        heads = self._heads("no", "when", "inject", "from", "to", "by", "serves")
        heads[2] = replace(heads[2], wide=True)
        return self._table("injects", heads, rows)

    def _spans(self) -> Spans:
        shown = [due for due in self.due.values() if due.second is not None]
        aside = any(to_players(due.inject) == "aside" for due in shown)
        since = min(0, *self._seconds.values())
        ticks = ticks_of(self._header.calendar, self._names.moment, since, self._end)
        return Spans(
            id="figure-msel",
            title=self.text(phrase("msel.figure")),
            begins=self.text(phrase("msel.figure.set")),
            ends=self.text(phrase("msel.figure.played")),
            since=since,
            until=self._end,
            ticks=ticks,
            spans=tuple(self._span(due) for due in shown),
            alt=self.text(phrase("msel.figure.alt", count=len(shown))),
            cites=(),
            moments=True,
            decides=self.text(phrase("msel.figure.decides")),
            aside=self.text(phrase("msel.figure.aside")) if aside else "",
            phases=tuple(
                Mark(at, "phase", self.text(said(one.title)), NOTHING)
                for one, at in zip(self._scenario.phases, self._begins, strict=True)
            ),
            phases_are=self.text(phrase("figure.phases")),
        )

    def _span(self, due: Due) -> Span:
        inject = due.inject
        return Span(
            id=f"inject/{inject.id}",
            label=self.text(said(inject.title)),
            begins=due.second if due.sure else None,
            ends=None if due.sure else due.second,
            said=Said(self._few(inject.to)),
            decides=inject.decision is not None,
            aside=to_players(inject) == "aside",
        )

    def _few(self, cells: tuple[str, ...]) -> str:
        """The names of `cells` as far as they have room, and how many more there are."""
        names = [self.text(self._names.cell(one)) for one in cells]
        for shown in range(len(names), 0, -1):
            more = f" +{len(names) - shown}" if shown < len(names) else ""
            told = ", ".join(names[:shown]) + more
            if len(told) <= ROOM or shown == 1:
                return told
        return ""

    def _inject(self, due: Due) -> Row:
        inject = due.inject
        when = self.when(due)
        title = phrase("msel.titled", title=said(inject.title), id=inject.id)
        cells = [
            Said(self.numbers[inject.id]),
            self._said(when),
            self._said(title),
            NOTHING if not inject.from_ else self._said(self._names.cell(inject.from_)),
            self._said(listing(map(self._names.cell, inject.to))),
            self._said(listing(said(one) for one in (inject.channel, inject.track) if one)),
            self._said(self._serves(inject)),
        ]
        return Row(tuple(cells), f"inject/{inject.id}")

    def when(self, due: Due) -> Phrase:
        """When it comes, or what brings it."""
        moment = None if due.second is None else literal(self._names.moment(due.second))
        how = brought(due.inject, condition=phrase("msel.when.when"))
        if moment is None:
            return phrase("msel.when.call") if how is None else how
        return moment if how is None else phrase("msel.when.both", when=moment, how=how)

    def _serves(self, inject: Inject) -> Phrase:
        """Kind, decision, tasks."""
        parts: list[Phrase] = [] if inject.kind == "inject" else [phrase(f"tui.kind.{inject.kind}")]
        if inject.decision is not None:
            parts.append(phrase("msel.puts", decision=inject.decision))
        if inject.contingency_of is not None:
            parts.append(phrase("planned.link.fails", what=inject.contingency_of))
        if named := (*inject.objectives, *inject.tasks):
            parts.append(phrase("msel.serves", what=", ".join(dict.fromkeys(named))))
        return listing(parts)

    # ── triggers ─────────────────────────────────────────────────────────────────────────────

    def triggers(self) -> Section:
        """The trees; what hangs on nothing and has nothing under it in one line."""
        whole: list[Trigger] = []
        alone: list[Trigger] = []
        for one in triggers(self._scenario):
            (whole if one.parts or self._condition(one) else alone).append(one)
        tree = Tree(tuple(map(self._branch, whole)))
        blocks: list[Block] = [tree] if whole else []
        if alone:
            listed = listing(self._names.inject(one.id) for one in alone)
            blocks.append(Points((self._said(phrase("msel.alone-are", injects=listed)),)))
        return self._section("triggers", *blocks)

    def _branch(self, one: Trigger) -> Branch:
        if one.kind == "decision":
            called: Phrase = phrase("msel.asks", question=self._names.question(one.id))
        else:
            due = self.due[one.id]
            called = self._names.inject(one.id)
            if due.second is not None and not one.again:
                when = self._names.moment(due.second)
                called = phrase("msel.timed", when=when, title=called)
        if one.link is not None:
            called = phrase("msel.linked", link=one.link, what=called)
        if one.again:
            return Branch(self.text(phrase("msel.seen", what=called)))
        if one.later:
            return Branch(self.text(phrase("msel.goes-on", what=called)))
        condition = self._condition(one)
        return Branch(self.text(called), condition, tuple(map(self._branch, one.parts)))

    def _condition(self, one: Trigger) -> str:
        asked = on_condition(self.due[one.id].inject) if one.kind == "inject" else None
        return "" if asked is None else self.text(asked)

    # ── pieces ───────────────────────────────────────────────────────────────────────────────

    def _said(self, told: Phrase) -> Said:
        return Said(self.text(told))

    def _row(self, *cells: Phrase) -> Row:
        return Row(tuple(map(self._said, cells)))

    def _heads(self, *names: str, number: str = "") -> list[Head]:
        heads = [Head(self.text(phrase(f"msel.head.{name}"))) for name in names]
        if number:
            heads.append(Head(self.text(phrase(f"msel.head.{number}")), number=True))
        return heads

    def _table(self, id: str, heads: list[Head], rows: list[Row]) -> Table:
        return Table(id, self.text(phrase(f"msel.caption.{id}")), tuple(heads), tuple(rows))

    def _section(self, id: str, *blocks: Block) -> Section:
        return Section(id, self.text(phrase(f"msel.section.{id}")), blocks)
