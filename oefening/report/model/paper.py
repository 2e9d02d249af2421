"""A scenario for paper: the MSEL, a card for each inject, forms for decisions and evaluators.

What players get shows nothing of what is expected of them, or of what follows.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from oefening.projections.names import Names, said
from oefening.projections.planned import LEFT_OPEN, blanks, brings, named
from oefening.record import Header
from oefening.report.model.cards import Card
from oefening.report.model.page import Blank, Block, Form, Remark, Said, Section, Sheet, Table
from oefening.report.model.planned import Planned
from oefening.scenario.density import LOADING
from oefening.scenario.injects import Decision, Inject
from oefening.scenario.live import filling
from oefening.scenario.model import Objective, Play
from oefening.text import Language, Phrase, phrase
from oefening.text.content import duration, listing, literal, unstopped

RATINGS = ("performed", "some", "major", "unable")
"""As in a report."""

CIRCLED = "P\N{NO-BREAK SPACE}  S\N{NO-BREAK SPACE}  M\N{NO-BREAK SPACE}  U"
"""The same by their letters, to be circled."""

CONTACTS = 8
"""Lines for people of exercise control."""


def paper(header: Header, script: Play, released: Mapping[str, int], language: Language) -> Sheet:
    """All of the header's scenario that people want to hold in their hands.

    What no time is known of stands where `script` had it `released`.
    """
    made = _Paper(header, script, released, language)
    scenario, text = header.scenario, made.text
    sections = (
        made.msel(),
        made.control(),
        made.players(),
        made.decisions(),
        made.evaluation(),
        made.hot_wash(),
        made.contacts(),
    )
    return Sheet(
        language=language,
        by="msel print",
        kind=text(phrase("paper.kind")),
        title=text(said(scenario.title)),
        mark=text(phrase("report.mark")),
        marking=text(phrase("study.for-control")),
        handed="" if scenario.marking is None else text(said(scenario.marking)),
        remarks=(text(phrase("paper.how")),),
        sections=tuple(one for one in sections if one.blocks),
    )


class _Paper:
    def __init__(
        self, header: Header, script: Play, released: Mapping[str, int], language: Language
    ) -> None:
        self._scenario = header.scenario
        self._language: Language = language
        self._names = Names(header)
        self._calendar = header.calendar
        self._planned = Planned(header, script, released, language)
        self._due = self._planned.due
        self._decisions = {one.id: one for one in header.scenario.decisions}

    def text(self, told: Phrase) -> str:
        """`told` in the language of the sheet."""
        return told.render(self._language)

    # ── injects ──────────────────────────────────────────────────────────────────────────────

    def msel(self) -> Section:
        """All injects in a table, in order of time."""
        table = self._planned.inject_table()
        return self._section("msel", self._planned.phase_table(), *self._planned.by_play(), table)

    def control(self) -> Section:
        """A card for each inject with all that whoever brings it has to know."""
        cards = [self._control(due.inject) for due in self._due.values()]
        return self._section("control", *cards)

    def _control(self, inject: Inject) -> Card:
        number = self._planned.numbers[inject.id]
        granted = tuple(self.text(named(one, self._names)) for one in inject.asserts)
        expected = tuple(self._expected(inject))
        ticks = (
            (self.text(phrase("paper.granted")), granted),
            *self._brings(inject),
            (self.text(phrase("paper.expected")), expected),
        )
        facts = [
            *self._facts(inject, control=True),
            *self._follows(inject),
            *self._fact("notes", None if inject.notes is None else said(inject.notes)),
        ]
        return Card(
            id=f"control/{inject.id}",
            label=self.text(phrase("paper.for-control", number=number, id=inject.id)),
            title=self.text(said(inject.title)),
            facts=tuple(facts),
            body="" if inject.body is None else self._blanks(self.text(said(inject.body))),
            ticks=tuple(one for one in ticks if one[1]),
            blanks=tuple(self.text(phrase(f"paper.blank.{one}")) for one in ("out", "reaction")),
        )

    def players(self) -> Section:
        """A card for each inject that players get, with nothing on it but what they get."""
        brief = () if self._scenario.brief is None else (self._brief(),)
        cards = [
            self._player(due.inject)
            for due in self._due.values()
            if due.inject.to and due.inject.kind in LOADING
        ]
        return replace(self._section("players", *brief, *cards), handed=True)

    def _brief(self) -> Card:
        assert self._scenario.brief is not None
        return Card(
            id="players-brief",
            label=self.text(phrase("paper.for-all")),
            title=self.text(phrase("paper.brief")),
            body=self._scenario.brief.in_(self._language),
            alone=True,
        )

    def _player(self, inject: Inject) -> Card:
        to = listing(map(self._names.cell, inject.to))
        return Card(
            id=f"players/{inject.id}",
            label=self.text(phrase("paper.for-cells", cells=to)),
            title=inject.title.in_(self._language),
            facts=tuple(self._facts(inject, control=False)),
            body="" if inject.body is None else self._open(inject.body.in_(self._language)),
            alone=True,
        )

    def _facts(self, inject: Inject, *, control: bool) -> Iterator[tuple[str, str]]:
        """When, from whom, to whom and how; a player hears no condition, and of no time to come."""
        due = self._due[inject.id]
        if control:
            yield from self._fact("when", self._when(inject))
        elif due.by == "clock" and due.second is not None:
            yield from self._fact("when", literal(self._names.moment(due.second)))
        else:
            yield from self._fact("when", literal(LEFT_OPEN))
        yield from self._fact("from", self._names.cell(inject.from_) if inject.from_ else None)
        yield from self._fact(
            "to", listing(map(self._names.cell, inject.to)) if inject.to else None
        )
        yield from self._fact("channel", None if inject.channel is None else said(inject.channel))
        if control:
            brings = None if inject.controller is None else said(inject.controller)
            yield from self._fact("controller", brings)

    def _when(self, inject: Inject) -> Phrase:
        """The time, and what brings it if that is not the clock."""
        how = self._planned.when(self._due[inject.id])
        if inject.when is not None:
            how = phrase("msel.if", what=named(inject.when, self._names))
            if inject.if_ is not None:
                how = phrase("paper.only-if", when=how, what=named(inject.if_, self._names))
        release = phrase(f"paper.release.{inject.release}")
        return phrase("paper.when", when=how, release=release)

    def _follows(self, inject: Inject) -> Iterator[tuple[str, str]]:
        """What it is, puts and stands in for."""
        if inject.kind != "inject":
            yield from self._fact("kind", phrase(f"tui.kind.{inject.kind}"))
        if inject.decision is not None:
            yield from self._fact("decision", self._names.question(inject.decision))
        if inject.contingency_of is not None:
            yield from self._fact("contingency", self._lacking(inject.contingency_of))

    def _brings(self, inject: Inject) -> Iterator[tuple[str, tuple[str, ...]]]:
        """What its release does in the model, and what each option of its decision does."""
        told = brings(inject.effects, inject.levers, self._names)
        yield self.text(phrase("paper.effects")), tuple(map(self.text, told))
        decision = self._decisions.get(inject.decision or "")
        for option in () if decision is None else decision.options:
            told = brings(option.effects, option.levers, self._names)
            if told:
                name = unstopped(said(option.text))
                yield self.text(phrase("brings.option", option=name)), tuple(map(self.text, told))

    def _lacking(self, id: str) -> Phrase:
        expected = {action.id for one in self._scenario.injects for action in one.expects}
        return self._names.expected(id) if id in expected else self._names.inject(id)

    def _expected(self, inject: Inject) -> Iterator[str]:
        for action in inject.expects:
            told: Phrase = phrase(
                "paper.action", what=said(action.text), cell=self._names.cell(action.cell)
            )
            if action.within is not None:
                told = phrase("paper.within", what=told, within=duration(action.within))
            yield self.text(told)

    # ── decisions, evaluation ────────────────────────────────────────────────────────────────

    def decisions(self) -> Section:
        """A form for each decision, on a sheet of its own."""
        cards = map(self._decision, self._scenario.decisions)
        return replace(self._section("decisions", *cards), handed=True)

    def _decision(self, decision: Decision) -> Card:
        options = tuple(one.text.in_(self._language) for one in decision.options)
        other = self.text(phrase("paper.other"))
        blanks = ("why", "owner", "time", "told")
        return Card(
            id=f"decision/{decision.id}",
            label=self.text(phrase("paper.for-cells", cells=self._names.cell(decision.cell))),
            title=self.text(phrase("paper.decision")),
            body=decision.question.in_(self._language),
            ticks=((self.text(phrase("paper.options")), (*options, other)),),
            blanks=tuple(self.text(phrase(f"paper.blank.{one}")) for one in blanks),
            alone=True,
        )

    def evaluation(self) -> Section:
        """For each objective its tasks with what shows them, to be rated and written beside."""
        if not self._scenario.objectives:
            return self._section("evaluation")
        means = (Remark(self.text(phrase(f"report.ratings.means.{key}"))) for key in RATINGS)
        parts = tuple(map(self._objective, self._scenario.objectives))
        whole = self._section("evaluation", *means)
        return Section(whole.id, whole.title, whole.blocks, parts)

    def _objective(self, objective: Objective) -> Section:
        shown = {task.id: list(self._shows(task.id)) for task in objective.tasks}
        rows = tuple(
            (
                Said(self.text(said(task.text))),
                Said("" if task.within is None else self.text(duration(task.within))),
                Said("; ".join(shown[task.id]) or "–"),
                Said(CIRCLED),
            )
            for task in objective.tasks
        )
        heads = ("task", "window", "shown", "rating", "seen")
        blocks: tuple[Block, ...] = (
            Remark(self.text(phrase("paper.capability", capability=said(objective.capability)))),
        )
        if rows:
            caption = self.text(phrase("paper.tasks"))
            names = tuple(self.text(phrase(f"paper.head.{one}")) for one in heads)
            blocks += (Form(caption, names, rows, ""),)
        blocks += tuple(Blank(self.text(phrase(f"paper.field.{one}"))) for one in ("went", "next"))
        return Section(f"objective/{objective.id}", self.text(said(objective.text)), blocks)

    def _shows(self, task: str) -> Iterator[str]:
        """The expected actions by which a task is seen."""
        for inject in self._scenario.injects:
            for action in inject.expects:
                if action.task == task:
                    yield self.text(said(action.text)).removesuffix(".")

    def hot_wash(self) -> Section:
        """What is asked afterwards, with room for the answers."""
        return self._section(
            "hot-wash", *(Blank(self.text(said(one))) for one in self._scenario.hot_wash)
        )

    def contacts(self) -> Section:
        """An empty list of who can be reached how: of each cell, and of exercise control."""
        rows = [
            (Said(self.text(self._names.cell(cell.id))), Said(self.text(said(function))))
            for cell in self._scenario.cells
            for function in cell.functions or (cell.name,)
        ]
        control = Said(self.text(phrase("paper.control")))
        rows += [(control, Said("")) for _ in range(CONTACTS)]
        heads = ("cell", "function", "name", "phone", "place")
        names = tuple(self.text(phrase(f"paper.head.{one}")) for one in heads)
        form = Form(self.text(phrase("paper.contacts")), names, tuple(rows), "")
        return self._section("contacts", form)

    # ── pieces ───────────────────────────────────────────────────────────────────────────────

    def _open(self, text: str) -> str:
        """`text` with room for what is known only when it is read out."""
        return filling(text, lambda _: LEFT_OPEN)

    def _blanks(self, text: str) -> str:
        """The same with what each of these is, for whoever fills it in."""
        return blanks(text, self._names, self._language)

    def _fact(self, name: str, told: Phrase | None) -> Iterator[tuple[str, str]]:
        if told is not None:
            yield self.text(phrase(f"paper.fact.{name}")), self.text(told)

    def _section(self, id: str, *blocks: Block | Table) -> Section:
        return Section(id, self.text(phrase(f"paper.section.{id}")), blocks)
