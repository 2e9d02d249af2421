"""An MSEL as a table, of a scenario alone or with how it was played."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time

from oefening.interop.exports.columns import COLUMNS, MOMENTS, TYPES
from oefening.interop.exports.moments import message, whole, written
from oefening.interop.exports.played import Played
from oefening.interop.properties import REGIONS, START, ZONE
from oefening.projections.phases import phase_at
from oefening.projections.planned import brought, short, times
from oefening.projections.releases import Release
from oefening.record import Header
from oefening.scenario.injects import Inject
from oefening.scenario.live import HOLE, NAMED, unquoted
from oefening.source import Bilingual
from oefening.text import Language, Phrase, phrase
from oefening.text.content import duration, literal

Value = str | int | datetime | time | None
"""Of a cell; a moment is civil time in the zone of the exercise."""

_SPLITS = re.compile(r"[,;/\n|•]")
"""Characters at which an import takes a name for more than one."""
_CIVIL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}(?::[0-9]{2})?")
"""A moment as an import keeps it: one with an offset, or written otherwise, stays a text."""


@dataclass(frozen=True, slots=True)
class Table:
    """Titles, and under them one row for each inject."""

    titles: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    """What a workbook tells of the exercise besides, by name."""


def table_of(header: Header, language: Language, played: Played | None = None) -> Table:
    """The MSEL in `header` in order of planned time; what no time is known of stands last."""
    return _Rows(header, language, played).table()


class _Rows:
    def __init__(self, header: Header, language: Language, played: Played | None) -> None:
        scenario = whole(header, played)
        self._scenario = scenario
        self._calendar = header.calendar
        self._language: Language = language
        self._played = played
        self._planned = {id: due.second for id, due in times(scenario, header.calendar).items()}
        named = {cell.id: self._text(cell.name) for cell in scenario.cells}
        self._cells = _told_apart(named)
        voices = {id: self._text(name) for id, name in scenario.voices.items()}
        self._senders = _told_apart(voices | named)
        self._objectives = {one.id: self._text(one.text) for one in scenario.objectives}
        self._tasks = {
            task.id: self._text(task.text) for one in scenario.objectives for task in one.tasks
        }

    def table(self) -> Table:
        """All of it; a column that an import kept stands behind those that every MSEL has."""
        by_id = {inject.id: inject for inject in self._scenario.injects}
        script = [by_id[id] for id in self._planned]
        known = {title.casefold() for title in COLUMNS}
        kept = dict.fromkeys(
            title for one in script for title in one.extra if title.casefold() not in known
        )
        rows = []
        for inject in script:
            cells = self._row(inject)
            beside = {title.casefold(): text for title, text in inject.extra.items()}
            ours = [
                beside.get(title.casefold(), told) if title in _AS_KEPT else told
                for title, told in zip(COLUMNS, cells, strict=True)
            ]
            filled = [
                _kept(title, beside.get(title.casefold())) if told in {None, ""} else told
                for title, told in zip(COLUMNS, ours, strict=True)
            ]
            rows.append((*filled, *(inject.extra.get(title) for title in kept)))
        about = {
            REGIONS: ", ".join(self._scenario.regions),
            ZONE: self._calendar.zone,
            START: self._calendar.start,
        }
        return Table((*COLUMNS, *kept), tuple(rows), about)

    def _row(self, inject: Inject) -> tuple[Value, ...]:
        """What stands under `COLUMNS`."""
        second = self._planned[inject.id]
        civil = self._civil(second)
        released = self._played.releases.of(inject.id) if self._played else Release()
        told = {
            **self._says(inject),
            **self._comes(second, civil),
            **self._went(inject, released),
            "Planned Release": civil,
        }
        return tuple(told[title] for title in COLUMNS)

    def _says(self, inject: Inject) -> Mapping[str, Value]:
        """What the scenario has of it, whenever it comes."""
        return {
            "Event Number": inject.id,
            "Event Type": TYPES[inject.kind],
            "Inject Mode": self._text(inject.channel),
            "From": self._senders.get(inject.from_, inject.from_),
            "To": _lines(self._cells.get(cell, cell) for cell in inject.to),
            "Message": self._message(inject),
            "Expected Participant Response": _listed(
                [self._text(one.text) for one in inject.expected]
            ),
            "Exercise Objective": _lines(self._objective(id) for id in inject.objectives),
            "Notes": self._text(inject.notes),
            "Track": self._text(inject.track),
            "Critical Task": _lines(self._tasks.get(id, id) for id in inject.tasks),
            "Controller": self._text(inject.controller),
            "Title": self._text(inject.title),
            "Contingency Of": inject.contingency_of,
            "Trigger": self._trigger(inject),
            "Taken For Granted": _lines(self._said(short(one)) for one in inject.asserts),
            "Expected Details": self._details(inject),
            "Decision": self._question(inject),
        }

    def _comes(self, second: int | None, civil: datetime | None) -> Mapping[str, Value]:
        """When it is planned, told in each way."""
        return {
            "Designated Scenario Time": civil,
            "Scenario Day": None if second is None else self._calendar.day(second),
            "Scenario Time": None if civil is None else civil.time(),
            "Offset (T+)": None if second is None else self._offset(second),
            "Phase": self._phase(second),
        }

    def _went(self, inject: Inject, released: Release) -> Mapping[str, Value]:
        """What only a log tells."""
        status = "" if self._played is None else self._played.state.injects[inject.id].status
        by, noted, decided = released.by, released.acknowledged, released.decided
        return {
            "Status": self._said(phrase(f"status.{status}")) if status else None,
            "Actual Release": self._civil(released.at),
            "Released By": self._said(phrase(f"export.by.{by}")) if by else None,
            "Reason": _lines(
                self._said(phrase(f"export.deed.{deed}", when=self._when(at), why=literal(why)))
                for at, deed, why in released.deeds
                if deed not in {"corrected", "retimed"}
            ),
            "Acknowledged At": self._civil(noted[0][0] if noted else None),
            "Decision Recorded At": self._civil(decided[0][0] if decided else None),
            "Decision Taken": _lines(self._chosen(inject, option) for _, option in decided),
            "Retimed To": self._civil(released.due),
            "Corrected Words": _lines(
                text for _, deed, text in released.deeds if deed == "corrected"
            ),
            "Acknowledged By": _lines(
                f"{self._when(at)} {self._cells.get(id, id)}" for at, id in noted
            ),
        }

    def _civil(self, second: int | None) -> datetime | None:
        return None if second is None else self._calendar.civil(second)

    def _message(self, inject: Inject) -> str:
        """Its text; as it was told, where that has numbers of the world."""
        told = self._played.state.injects[inject.id].told if self._played else None
        if told:
            return message(inject, self._language, self._played)
        return HOLE.sub(_in_a_cell, written(inject, self._language))

    def _objective(self, id: str) -> str:
        text = self._objectives.get(id, id)
        return id if re.search(r"[;\n]", text) else text

    def _phase(self, second: int | None) -> str | None:
        phase = None if second is None else phase_at(self._scenario, self._calendar, second)
        return None if phase is None else self._text(phase.title)

    def _trigger(self, inject: Inject) -> str | None:
        """What brings it, where that is no time of its own."""
        condition = "" if inject.when is None else short(inject.when)
        how = brought(
            inject,
            condition=phrase("export.when", condition=condition),
            reserve=phrase("export.on-call" if inject.on_call else "export.added"),
        )
        return None if how is None else self._said(how)

    def _details(self, inject: Inject) -> str | None:
        """Of whom each action is expected, within what time, and for which task."""
        told = []
        for one in inject.expects:
            parts = [one.id, self._cells.get(one.cell, one.cell)]
            if one.at:
                parts.append(one.at)
            if one.within is not None:
                parts.append(self._said(phrase("export.within", length=duration(one.within))))
            if one.task:
                parts.append(self._tasks.get(one.task, one.task))
            told.append(" – ".join(parts))
        return _lines(told)

    def _question(self, inject: Inject) -> str | None:
        found = next((one for one in self._scenario.decisions if one.id == inject.decision), None)
        if found is None:
            return None
        options = [f"- {self._text(option.text)}" for option in found.options]
        return _lines([self._text(found.question), *options])

    def _chosen(self, inject: Inject, option: str) -> str | None:
        found = next((one for one in self._scenario.decisions if one.id == inject.decision), None)
        named = [one for one in found.options if one.id == option] if found else []
        return self._text(named[0].text) if named else option

    def _offset(self, second: int) -> str:
        shown = self._calendar.show(second)
        return shown[shown.index("(") + 1 : -1]

    def _when(self, second: int) -> str:
        return self._calendar.show(second, plus=False)

    def _said(self, told: Phrase) -> str:
        return told.render(self._language)

    def _text(self, text: Bilingual | None) -> str:
        return "" if text is None else text.in_(self._language)


_AS_KEPT = frozenset({"Trigger", "Expected Details", "Decision"})
"""Columns in which what an import kept says more than what it made of it."""


def _in_a_cell(hole: "re.Match[str]") -> str:
    """What a live number is in a cell, or a text in quotes, which may be one for an import.

    A number of an area, which only the scenario has that made it, is a text there.
    """
    plain = unquoted(hole[0])
    if plain is None:
        return f"[{hole[1].strip()}]" if "/" in hole[1] else hole[0]
    return hole[0] if NAMED.search(plain) else plain


def _kept(title: str, text: str | None) -> Value:
    """What an import kept of a column; a moment in one of moments is one again."""
    if text is None or title not in MOMENTS or not _CIVIL.fullmatch(text):
        return text
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text


def _told_apart(names: Mapping[str, str]) -> dict[str, str]:
    """Names by id; the id for one that two have, or that an import would take for several."""
    said = [name.casefold() for name in names.values()]
    return {
        id: id if _SPLITS.search(name) or said.count(name.casefold()) > 1 else name
        for id, name in names.items()
    }


def _lines(parts: Iterable[str | None]) -> str | None:
    return "\n".join(part for part in parts if part) or None


def _listed(texts: Sequence[str]) -> str | None:
    """One text as it is, several each behind a dash."""
    return texts[0] if len(texts) == 1 else _lines(f"- {text}" for text in texts)
