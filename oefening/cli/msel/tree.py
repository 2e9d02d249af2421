"""Who triggers what, as a tree of lines."""

from collections.abc import Iterator
from textwrap import wrap

from oefening.cli.desk import Desk
from oefening.cli.fitting import shortened
from oefening.projections.names import Names
from oefening.projections.planned import Times, Trigger, on_condition, triggers
from oefening.record import Header
from oefening.text import phrase

LEAST = 24
"""Columns that a line keeps behind its branches, at least."""


def tree_lines(header: Header, due: Times, desk: Desk) -> Iterator[str]:
    """The trees of the header's scenario; what nothing hangs on, and hangs on nothing, by name."""
    tree = _Tree(header, due, desk)
    alone = []
    for root in triggers(header.scenario):
        if root.parts or tree.condition(root):
            yield from tree.lines(root)
        else:
            alone.append(root.id)
    if alone:
        title = desk.words(phrase("msel.alone"))
        yield from wrap(
            f"{title} {', '.join(alone)}",
            desk.width,
            subsequent_indent="  ",
            break_on_hyphens=False,
        )


class _Tree:
    def __init__(self, header: Header, due: Times, desk: Desk) -> None:
        self._due = due
        self._desk = desk
        self._names = Names(header)
        self._decisions = {one.id: one for one in header.scenario.decisions}

    def lines(self, trigger: Trigger, ahead: str = "", below: str = "") -> Iterator[str]:
        """`trigger` with all under it: `ahead` before its own line, `below` before others."""
        room = max(self._desk.width - len(below) - 2, LEAST)
        yield shortened(ahead + self._head(trigger), max(self._desk.width, len(ahead) + LEAST))
        if trigger.again or trigger.later:
            return
        stem = "│ " if trigger.parts else "  "
        for line in wrap(self.condition(trigger), room, break_on_hyphens=False):
            yield f"{below}{stem}{line}"
        for at, part in enumerate(trigger.parts):
            last = at == len(trigger.parts) - 1
            branch, stem = ("└ ", "  ") if last else ("├ ", "│ ")
            yield from self.lines(part, below + branch, below + stem)

    def condition(self, trigger: Trigger) -> str:
        """The condition that brings it, or nothing."""
        asked = on_condition(self._due[trigger.id].inject) if trigger.kind == "inject" else None
        return "" if asked is None else self._desk.words(asked)

    def _head(self, trigger: Trigger) -> str:
        words = self._desk.words
        if trigger.again and trigger.link is not None:
            return words(phrase("msel.again", id=trigger.id, link=trigger.link))
        if trigger.later and trigger.link is not None:
            return words(phrase("msel.later", id=trigger.id, link=trigger.link))
        link = "" if trigger.link is None else f"{words(trigger.link)}: "
        if trigger.kind == "decision":
            decision = self._decisions[trigger.id]
            cell = self._names.cell(decision.cell)
            return link + words(phrase("msel.decision", id=trigger.id, cell=cell))
        due = self._due[trigger.id]
        when = "" if due.second is None else f"  {self._names.moment(due.second)}"
        return f"{link}{trigger.id}{when}  {due.inject.title.in_(self._desk.language)}"
