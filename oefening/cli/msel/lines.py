"""A MSEL as lines: phases, the load on each cell, each inject along the time, and triggers."""

from collections import Counter
from collections.abc import Iterator, Mapping
from textwrap import wrap

from oefening.cli.desk import MARK, Desk
from oefening.cli.fitting import fitted
from oefening.cli.msel.gantt import Axis, named
from oefening.cli.msel.tree import tree_lines
from oefening.projections.names import Names, said
from oefening.projections.planned import Due, dense, times
from oefening.record import Header
from oefening.scenario.density import by_cell, to_players
from oefening.scenario.model import Play
from oefening.text import Phrase, phrase
from oefening.text.content import counted, duration, listing, literal

NAME = 20
"""Columns of a name ahead of a chart, at most;"""
LEAST = 40
"""and of the chart behind it, at least."""
MOMENT = len("D1 06:30")
"""Columns of a moment on one of the first nine days."""

MARKS = {"comes": "●○", "decides": "■□", "aside": "▼▽"}
"""By what it is to players, where its time is set and where it is not."""


def lines(header: Header, script: Play, released: Mapping[str, int], desk: Desk) -> Iterator[str]:
    """The MSEL of the header's scenario, with injects where `script` had them `released`."""
    scenario, words = header.scenario, desk.words
    told = _Lines(header, script, released, desk)
    yield from fitted([f"{MARK} · {words(said(scenario.title))}"], desk.width)
    yield words(phrase("study.for-control"))
    yield from told.head()
    for title, part in (
        ("msel.phases", told.phases()),
        ("msel.load", told.load()),
        ("msel.injects", told.injects()),
        ("msel.triggers", tree_lines(header, told.due, desk)),
    ):
        if found := list(part):
            yield from ("", words(phrase(title)), *found)


class _Lines:
    def __init__(
        self, header: Header, script: Play, released: Mapping[str, int], desk: Desk
    ) -> None:
        self._header = header
        self._scenario = header.scenario
        self._desk = desk
        self._play = said(script.name)
        plays = (id for id, one in header.scenario.plays.items() if one != script)
        self._others = ", ".join(plays)
        self._names = Names(header)
        self.due = times(header.scenario, header.calendar, released)
        self._placed = {id: due for id, due in self.due.items() if due.second is not None}
        self._phases = [header.calendar.at(one.start) for one in header.scenario.phases]
        seconds = [due.second for due in self._placed.values() if due.second is not None]
        cells = [cell.name.in_(desk.language) for cell in header.scenario.cells]
        longest = max(map(len, [*self.due, *cells]), default=0)
        self._name = min(longest, NAME)
        self._when = max([MOMENT, *(len(self._names.moment(one)) for one in seconds)]) + 1
        self._axis = Axis.of(
            header.calendar,
            min([0, *seconds]),
            max([header.scenario.duration, *seconds]),
            max(LEAST, desk.width - self._name - self._when - 1),
            self._phases,
        )

    def head(self) -> Iterator[str]:
        """How long it is, how many there are of what, and what the marks mean."""
        by = Counter(due.by for due in self.due.values())
        end = self._scenario.duration
        told = phrase(
            "msel.span",
            since=self._names.moment(0),
            until=self._names.moment(end),
            length=duration(end),
            injects=counted("check-injects", len(self.due)),
            parts=listing(phrase(f"msel.by.{one}", count=count) for one, count in by.items()),
        )
        yield from self._wrapped(told)
        aside = any(to_players(due.inject) == "aside" for due in self._placed.values())
        key = "msel.key.aside" if aside else "msel.key"
        yield from self._wrapped(phrase(key, play=self._play))
        if self._others:
            yield from self._wrapped(phrase("msel.other-plays", plays=self._others))
        yield from self._wrapped(phrase("msel.column", length=duration(self._axis.step)))

    def phases(self) -> Iterator[str]:
        """Each phase with when it begins, and what it takes in the room."""
        for number, (one, at) in enumerate(zip(self._scenario.phases, self._phases, strict=True)):
            yield from self._wrapped(
                phrase(
                    "msel.phase",
                    number=number + 1,
                    when=self._names.moment(at),
                    title=said(one.title),
                    table=duration(one.table),
                )
            )

    def load(self) -> Iterator[str]:
        """How many injects each cell gets in each column, and where that is too many or none."""
        seconds = {id: due.second for id, due in self._placed.items() if due.second is not None}
        comes = by_cell(self._scenario, seconds)
        shown = [cell for cell in self._scenario.cells if comes[cell.id]]
        rows = [self._axis.counts(come.second for come in comes[cell.id]) for cell in shown]
        ahead = [f"{len(comes[cell.id]):>{self._when - 1}}" for cell in shown]
        rows = [f"{count} {row}" for count, row in zip(ahead, rows, strict=True)]
        if not rows:
            return
        yield from self._heads()
        yield from named([one.name.in_(self._desk.language) for one in shown], rows, self._name)
        told = dense(self._scenario, self._header.calendar, seconds, self._names, literal)
        for line in told:
            yield from self._wrapped(line)

    def injects(self) -> Iterator[str]:
        """Each inject along the time; those that have none by name."""
        yield from self._heads()
        placed = list(self._placed.items())
        rows = [
            self._names.moment(due.second or 0).ljust(self._when) + self._axis.row(self._mark(due))
            for _, due in placed
        ]
        yield from named([id for id, _ in placed], rows, self._name)
        rest = [due for due in self.due.values() if due.second is None]
        absent = [due.inject.id for due in rest if due.by != "call"]
        for title, ids in (
            (phrase("msel.absent", play=self._play), absent),
            (phrase("msel.reserve"), [due.inject.id for due in rest if due.by == "call"]),
        ):
            if ids:
                yield from wrap(
                    f"{self._desk.words(title)} {', '.join(ids)}",
                    self._desk.width,
                    subsequent_indent="  ",
                    break_on_hyphens=False,
                )

    def _mark(self, due: Due) -> dict[int, str]:
        return {due.second or 0: MARKS[to_players(due.inject)][0 if due.sure else 1]}

    def _heads(self) -> list[str]:
        """The axis, with the numbers of phases where there are any."""
        heads = self._axis.heads()
        if self._phases:
            numbers = {at: str(number) for number, at in enumerate(self._phases, 1)}
            heads.append(self._axis.labelled(numbers))
        return [" " * (self._name + 1 + self._when) + line for line in heads]

    def _wrapped(self, told: Phrase) -> list[str]:
        return fitted([self._desk.words(told)], self._desk.width)
