"""A rehearsal done and told: in lines, or as JSON for another program."""

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from textwrap import wrap

from oefening import __version__
from oefening.cli.desk import WIDTH, Desk
from oefening.cli.fitting import fitted
from oefening.cli.garbage import uncollected
from oefening.cli.scenarios import scenario_path
from oefening.cli.studies.studies import heads_of_study
from oefening.errors import render_problems
from oefening.files import MARKED
from oefening.library import load_whole
from oefening.record import Header
from oefening.study.executor import Here, processes, processors
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.study.rehearsal.rehearsed import Rehearsed
from oefening.study.rehearsal.told import Cell, Ending, Row, made_of_it
from oefening.study.rehearsal.ways import Way, name_of
from oefening.study.words import seeds as seeds_told
from oefening.text import Language, Phrase, columns_of, phrase
from oefening.text.content import counted, listing, literal, number
from oefening.text.phrases import capital

COLUMNS = 4
"""Ways side by side."""
NUMBER = 14
"""Columns of a number, with what sets it apart from that before it."""
LABEL = WIDTH - COLUMNS * NUMBER
INDENT = 2
WHY = 8
"""Columns ahead of why something is found."""


def rehearsed(
    desk: Desk, scenario: str, seeds: int, workers: int | None, page: Path | None = None
) -> Rehearsed:
    """The scenario rehearsed, with a bar.

    Raise `OefeningError` if it cannot be had, `FileTrouble` if no page may be written at `page`.
    """
    if page is not None:
        from oefening.report.file import check_place

        check_place(page, "rehearse")
    with uncollected():
        whole = load_whole(scenario_path(scenario))
    header = Header(
        program=__version__,
        seed=1,
        scenario=whole.scenario,
        world=whole.world,
        calendar=whole.calendar,
    )
    runs = Rehearsal(header, seeds)
    title = phrase("cli.rehearse.running", title=whole.scenario.title.in_(desk.language))
    some = workers or processors()
    with (
        desk.progress(title) as bar,
        Here() if some == 1 else processes(some, "oefening.study.rehearsal.runs") as executor,
    ):
        for _ in runs.go_on(executor, some):
            bar.at(runs.share)
    return Rehearsed.of(whole.document, runs)


def write_page(desk: Desk, told: Rehearsed, page: Path) -> None:
    """Put what was found at `page`, and say so; raise `FileTrouble` if it cannot be."""
    from oefening.report.file import write_sheet
    from oefening.report.rehearsal import rehearsal_sheet

    with desk.progress(phrase("cli.rehearse.drawing")):
        write_sheet(page, rehearsal_sheet(told, desk.language))
    desk.say(phrase("cli.rehearse.page", file=str(page)))


# ── in lines ─────────────────────────────────────────────────────────────────────────────────────


def as_text(told: Rehearsed, desk: Desk) -> list[str]:
    """All of it in lines that are no wider than `WIDTH`, but where a line of the file is."""
    return list(_Lines(told, desk).all())


class _Lines:
    def __init__(self, told: Rehearsed, desk: Desk) -> None:
        self._told = told
        self._runs = told.runs
        self._desk = desk
        self._ending = Ending(told.runs)

    def all(self) -> Iterator[str]:
        yield from heads_of_study(self._desk, self._runs.scenario)
        yield from self._head()
        ways = self._runs.ways
        for at in range(0, len(ways), COLUMNS):
            yield ""
            yield from self._table(ways[at : at + COLUMNS])
        yield ""
        yield from self._decisions()
        yield from self._findings()

    def _words(self, said: Phrase) -> str:
        return self._desk.words(said)

    def _head(self) -> Iterator[str]:
        runs = self._runs
        yield from self._desk.told(
            phrase(
                "rehearse.head",
                ways=listing(literal(way.id) for way in runs.ways),
                seeds=seeds_told(runs.seeds[0], len(runs.seeds)),
                few=seeds_told(runs.few[0], len(runs.few)),
                runs=counted("study.runs", len(runs.runs)),
            )
        )
        for way in runs.ways:
            name = name_of(way, runs.header)
            told = self._words(phrase("rehearse.way", id=way.id, name=name))
            yield from fitted([f"  {told}"], WIDTH)

    def _table(self, ways: tuple[Way, ...]) -> Iterator[str]:
        ids = "".join(f"{way.id[: NUMBER - 1]:>{NUMBER}}" for way in ways)
        yield from self._desk.told(phrase("rehearse.ends"))
        yield f"{'':{LABEL}}{ids}"
        for section, rows in groupby(self._ending.rows(ways), lambda row: row.section):
            yield from self._desk.told(self._ending.title(section))
            for row in rows:
                yield from self._row(row)

    def _row(self, row: Row) -> Iterator[str]:
        *above, last = _wrapped(capital(self._words(row.label)), LABEL - INDENT)
        yield from (f"{'':{INDENT}}{line}" for line in above)
        label = f"{'':{INDENT}}{last}"
        middles = "".join(f"{self._middle(cell):>{NUMBER}}" for cell in row.cells)
        yield f"{label}{' ' * (LABEL - columns_of(label))}{middles}"
        if any(cell is not None and cell.low < cell.high for cell in row.cells):
            ranges = "".join(f"{self._range(one):>{NUMBER}}" for one in row.cells)
            yield f"{'':{LABEL}}{ranges}".rstrip()

    def _middle(self, cell: Cell | None) -> str:
        return "–" if cell is None else self._words(number(cell.middle))

    def _range(self, cell: Cell | None) -> str:
        if cell is None or cell.low == cell.high:
            return ""
        return f"{self._words(number(cell.low))}–{self._words(number(cell.high))}"

    def _decisions(self) -> Iterator[str]:
        compared = list(self._ending.decisions())
        if not compared:
            return
        yield from self._desk.told(phrase("rehearse.decisions"))
        for one in compared:
            head = phrase("rehearse.decision", id=one.decision.id, way=one.way, first=one.first)
            yield from fitted([f"  {self._words(head)}"], WIDTH)
            for option in one.others:
                told = phrase("rehearse.option", option=option.option, told=made_of_it(option))
                yield from fitted([f"    {self._words(told)}"], WIDTH)
        yield ""

    def _findings(self) -> Iterator[str]:
        found, told = self._told.found, self._told
        if found.findings:
            yield from self._desk.told(phrase("rehearse.findings"))
            for finding, problem in told.in_order:
                yield problem.render(self._desk.language)
                for line in finding.why:
                    yield from self._why(self._words(line))
            problems = [problem for _, problem in told.in_order]
            yield render_problems(problems, self._desk.language).splitlines()[-1]
        else:
            yield from self._desk.told(phrase("rehearse.clean"))
        if found.allowed:
            codes = listing(
                phrase("rehearse.allowed-one", code=one.code, of=", ".join(one.of[:1]))
                for one in found.allowed
            )
            yield from self._desk.told(phrase("rehearse.allowed", codes=codes))

    def _why(self, line: str) -> Iterator[str]:
        """A line of why, as far in as it stands; what it goes on with stands further in."""
        bare = line.lstrip(" ")
        ahead = WHY + len(line) - len(bare)
        first, *others = _wrapped(bare, WIDTH - ahead - 2 * INDENT)
        yield f"{'':{ahead}}{first}"
        yield from (f"{'':{ahead + 2 * INDENT}}{other}" for other in others)


def _wrapped(text: str, columns: int) -> list[str]:
    """`text` in lines; what is one word, as an id is, stays whole."""
    return wrap(text, columns, break_long_words=False, break_on_hyphens=False)


# ── for another program ──────────────────────────────────────────────────────────────────────────


def as_json(told: Rehearsed, language: Language) -> str:
    """All of it as one JSON object; texts in `language`."""
    return json.dumps(_plain(told, language), ensure_ascii=False, indent=2)


def _plain(told: Rehearsed, language: Language) -> dict[str, object]:
    runs, ending = told.runs, Ending(told.runs)
    rows = list(ending.rows(runs.ways))
    return {
        "marking": MARKED,
        "scenario": runs.scenario.id,
        "ways": [way.id for way in runs.ways],
        "seeds": list(runs.seeds),
        "findings": [_finding(told, one, language) for one in told.found.findings],
        "allowed": [_finding(told, one, language) for one in told.found.allowed],
        "ends": [
            {
                "code": row.code,
                "what": row.label.render(language),
                "ways": {
                    way.id: None if cell is None else list(cell)
                    for way, cell in zip(runs.ways, row.cells, strict=True)
                },
            }
            for row in rows
        ],
        "decisions": [
            {
                "decision": one.decision.id,
                "way": one.way,
                "first": one.first,
                "others": {
                    option.option: made_of_it(option).render(language) for option in one.others
                },
            }
            for one in ending.decisions()
        ],
    }


def _finding(told: Rehearsed, finding: Finding, language: Language) -> dict[str, object]:
    place = told.place(finding)
    return {
        "code": finding.code,
        "of": list(finding.of),
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "message": finding.message.render(language),
        "why": [one.render(language) for one in finding.why],
    }
