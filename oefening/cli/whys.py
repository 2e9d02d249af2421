"""Chains of causes as lines of text, each as far in as it is down the chain."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from oefening.projections.levels import Levels
from oefening.projections.names import Names, percent
from oefening.projections.why import (
    Before,
    Mean,
    Past,
    Tell,
    TellConvoy,
    Why,
    asked_of,
    held_down,
    lost,
)
from oefening.record import Header
from oefening.scenario.live import CONVOY
from oefening.state import State
from oefening.text import Language, Phrase, phrase

INDENT = 2
"""Columns that a line stands further in than what it is the reason of."""

Lines = Iterator[tuple[int, Phrase]]
"""What is said, each with how far in it stands."""


class Whys:
    """Says why, of one exercise."""

    def __init__(self, header: Header, names: Names) -> None:
        self._world, self._names = header.world, names
        self._levels = Levels(header.world)
        self._why = Why(header.world, header.calendar)
        self._nodes = {node.address for node in header.world.nodes}

    def lines(
        self, state: State, now: int, asked: str, past: Past, language: Language
    ) -> list[tuple[int, str]]:
        """Why the node, the mean, the place or the convoy that is `asked` stood so at second `now`.

        Each line with its depth; of a place each of the seven that is not whole.
        """
        if asked.startswith(CONVOY):
            found = self._of_convoy(state, now, asked.removeprefix(CONVOY), past)
            return [(depth, said.render(language)) for depth, said in found]
        level, before = asked_of(self._levels, self._nodes, state, asked), past.behind
        told = (
            self._of_place(state, now, asked, before)
            if level is None
            else self._of_level(state, now, level, before)
        )
        return [(depth, said.render(language)) for depth, said in told]

    def _of_level(self, state: State, now: int, asked: str | Mean, before: Before) -> Lines:
        step = self._why.of(state, now, asked, before)
        for one in Tell(self._world, self._names, state).tell(step):
            yield one.depth, one.said

    def _of_convoy(self, state: State, now: int, id: str, past: Past) -> Lines:
        tell = TellConvoy(self._why, self._names, past.behind)
        for one in tell.tell((state, now), id, lost(past.records, id, now)):
            yield one.depth, one.said

    def _of_place(self, state: State, now: int, place: str, before: Before) -> Lines:
        yield 0, phrase("why.title", node=self._names.place(place))
        rows = {row.place: row for row in self._levels.rows(state, self._levels.places)}
        found = tuple(held_down(self._levels, rows, place))
        if not found:
            yield 1, phrase("why.all-whole")
        for one in found:
            requirement = self._names.requirement(one.requirement)
            told = phrase("why.node", node=requirement, level=percent(one.level))
            yield 1, phrase("why.mean", step=told) if isinstance(one.by, Mean) else told
            for depth, said in self._of_level(state, now, one.by, before):
                yield depth + 2, said


def indented(lines: Iterable[tuple[int, str]], columns: int | None) -> list[str]:
    """`lines` each as far in as it is deep, wrapped to `columns` if that is given."""
    found: list[str] = []
    for depth, line in lines:
        lead = " " * (INDENT * depth)
        if columns is None:
            found.append(lead + line)
            continue
        found += wrap(
            line,
            columns,
            initial_indent=lead,
            subsequent_indent=f"{lead}    ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return found
