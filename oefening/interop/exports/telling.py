"""What an exported MSEL calls things: in one language, and so that an import reads it back."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time

from oefening.projections.names import Names
from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.source import Bilingual
from oefening.text import Language, Phrase

Value = str | int | datetime | time | None
"""Of a cell; a moment is civil time in the zone of the exercise."""

_SPLITS = re.compile(r"[,;/\n|•]")
"""Characters at which an import takes a name for more than one."""


class Telling:
    """A scenario in one language."""

    def __init__(self, header: Header, scenario: Scenario, language: Language) -> None:
        self.scenario = scenario
        self.calendar = header.calendar
        self.names = Names(header)
        self.language: Language = language
        named = {cell.id: self.text(cell.name) for cell in scenario.cells}
        voices = {id: self.text(name) for id, name in scenario.voices.items()}
        self._cells, self._senders = _told_apart(named), _told_apart(voices | named)
        self._objectives = {one.id: self.text(one.text) for one in scenario.objectives}
        self._tasks = {
            task.id: self.text(task.text) for one in scenario.objectives for task in one.tasks
        }
        self.decisions = {one.id: one for one in scenario.decisions}

    @property
    def spoken(self) -> Language:
        """The language that most texts of the injects are told in: they may lack the one asked."""
        texts = [one for inject in self.scenario.injects for one in (inject.title, inject.body)]
        dutch = self.language == "nl"
        there = [text.nl if dutch else text.en for text in texts if text is not None]
        if 2 * sum(map(bool, there)) >= len(there):
            return self.language
        return "en" if dutch else "nl"

    def text(self, text: Bilingual | None) -> str:
        """An author's text; "" where there is none."""
        return "" if text is None else text.in_(self.language)

    def said(self, told: Phrase) -> str:
        """`told` in the language."""
        return told.render(self.language)

    def cell(self, id: str) -> str:
        """The name of a cell, or its id."""
        return self._cells.get(id, id)

    def sender(self, id: str) -> str:
        """The name of a cell or a voice, or its id."""
        return self._senders.get(id, id)

    def objectives(self, ids: Iterable[str]) -> str | None:
        """Their texts; the id of one that an import would take for several."""
        texts = ((id, self._objectives.get(id, id)) for id in ids)
        return lines(id if re.search(r"[;\n]", text) else text for id, text in texts)

    def task(self, id: str) -> str:
        """What a critical task says, or its id."""
        return self._tasks.get(id, id)

    def tasks(self, ids: Iterable[str]) -> str | None:
        """The same of several."""
        return lines(map(self.task, ids))

    def civil(self, second: int | None) -> datetime | None:
        """The civil time of an exercise second."""
        return None if second is None else self.calendar.civil(second)

    def when(self, second: int) -> str:
        """`D1 06:30`."""
        return self.calendar.show(second, plus=False)


def lines(parts: Iterable[str | None]) -> str | None:
    """Each part on a line of its own; None where there is none."""
    return "\n".join(part for part in parts if part) or None


def listed(texts: Sequence[str]) -> str | None:
    """One text as it is, several each behind a dash."""
    return texts[0] if len(texts) == 1 else lines(f"- {text}" for text in texts)


def _told_apart(names: Mapping[str, str]) -> dict[str, str]:
    """Names by id; the id for one that two have, or that an import would take for several."""
    said = [name.casefold() for name in names.values()]
    return {
        id: id if _SPLITS.search(name) or said.count(name.casefold()) > 1 else name
        for id, name in names.items()
    }
