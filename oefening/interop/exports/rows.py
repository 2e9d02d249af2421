"""An MSEL as a table, of a scenario alone or with how it was played."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from oefening.interop.exports.columns import COLUMNS, MOMENTS, TYPES
from oefening.interop.exports.decisions import answer, asked, because, follows, of_no_inject, reason
from oefening.interop.exports.moments import message, whole, written
from oefening.interop.exports.played import Played
from oefening.interop.exports.telling import Telling, Value, lines, listed
from oefening.interop.properties import (
    BETWEEN,
    DETAILS,
    LANGUAGE,
    REGIONS,
    START,
    TITLE,
    ZONE,
    task_of,
)
from oefening.projections.phases import phase_at
from oefening.projections.planned import brings, brought, short, times
from oefening.projections.releases import Release
from oefening.record import Header
from oefening.scenario.injects import Inject
from oefening.scenario.live import HOLE, NAMED, unquoted
from oefening.state import DecisionTaken
from oefening.text import Language, phrase
from oefening.text.content import duration

_CIVIL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}(?::[0-9]{2})?")
"""A moment as an import keeps it: one with an offset, or written otherwise, stays a text."""


@dataclass(frozen=True, slots=True)
class Table:
    """Titles, and under them one row for each inject, and for each decision that none puts."""

    titles: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    """What a workbook tells of the exercise besides, by name."""


def table_of(header: Header, language: Language, played: Played | None = None) -> Table:
    """The MSEL in `header` in order of planned time; what no time is known of stands last.

    Behind all injects stand the decisions that none of them puts before the players.
    """
    return _Rows(header, language, played).table()


class _Rows:
    def __init__(self, header: Header, language: Language, played: Played | None) -> None:
        self._played = played
        self._told = Telling(header, whole(header, played), language)
        scenario, calendar = self._told.scenario, header.calendar
        self._planned = {id: due.second for id, due in times(scenario, calendar).items()}
        taken = () if played is None else played.state.taken
        self._taken = {one.number: one for one in taken}

    def table(self) -> Table:
        """All of it; a column that an import kept stands behind those that every MSEL has."""
        by_id = {inject.id: inject for inject in self._told.scenario.injects}
        script = [by_id[id] for id in self._planned]
        known = {title.casefold() for title in COLUMNS}
        kept = dict.fromkeys(
            title
            for one in script
            for title in one.extra
            if title.casefold() not in known and title not in map(task_of, _actions(one))
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
        rows += [
            tuple(told.get(title) for title in (*COLUMNS, *kept))
            for told in of_no_inject(self._told, self._played)
        ]
        about = {
            REGIONS: ", ".join(self._told.scenario.regions),
            ZONE: self._told.calendar.zone,
            START: self._told.calendar.start,
            LANGUAGE: self._told.spoken,
            TITLE: self._told.text(self._told.scenario.title),
        }
        return Table((*COLUMNS, *kept), tuple(rows), about)

    def _row(self, inject: Inject) -> tuple[Value, ...]:
        """What stands under `COLUMNS`."""
        second = self._planned[inject.id]
        civil = self._told.civil(second)
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
            "Inject Mode": self._told.text(inject.channel),
            "From": self._told.sender(inject.from_),
            "To": lines(map(self._told.cell, inject.to)),
            "Message": self._message(inject),
            "Expected Participant Response": listed(
                [self._told.text(one.text) for one in inject.expected]
            ),
            "Exercise Objective": self._told.objectives(inject.objectives),
            "Notes": self._told.text(inject.notes),
            "Track": self._told.text(inject.track),
            "Critical Task": self._told.tasks(inject.tasks),
            "Controller": self._told.text(inject.controller),
            "Title": self._told.text(inject.title),
            "Contingency Of": inject.contingency_of,
            "Trigger": self._trigger(inject),
            "Taken For Granted": lines(self._told.said(short(one)) for one in inject.asserts),
            DETAILS: self._details(inject),
            "Decision": self._question(inject),
            "Effects": self._effects(inject),
        }

    def _comes(self, second: int | None, civil: datetime | None) -> Mapping[str, Value]:
        """When it is planned, told in each way."""
        return {
            "Designated Scenario Time": civil,
            "Scenario Day": None if second is None else self._told.calendar.day(second),
            "Scenario Time": None if civil is None else civil.time(),
            "Offset (T+)": None if second is None else self._offset(second),
            "Phase": self._phase(second),
        }

    def _went(self, inject: Inject, released: Release) -> Mapping[str, Value]:
        """What only a log tells."""
        status = "" if self._played is None else self._played.state.injects[inject.id].status
        by, noted = released.by, released.acknowledged
        decided = [self._taken[number] for number in released.decided]
        return {
            "Status": self._told.said(phrase(f"status.{status}")) if status else None,
            "Actual Release": self._told.civil(released.at),
            "Released By": self._told.said(phrase(f"export.by.{by}")) if by else None,
            "Reason": self._reasons(released, decided),
            "Acknowledged At": self._told.civil(noted[0][0] if noted else None),
            "Decision Recorded At": self._told.civil(decided[0].recorded_at if decided else None),
            "Decision Taken": lines(answer(one, self._told) for one in decided),
            "Retimed To": self._told.civil(released.due),
            "Corrected Words": lines(
                text for _, deed, text in released.deeds if deed == "corrected"
            ),
            "Acknowledged By": lines(
                f"{self._told.when(at)} {self._told.cell(id)}".strip() for at, id in noted
            ),
        }

    def _reasons(self, released: Release, decided: Iterable[DecisionTaken]) -> str | None:
        """What facilitators kept from coming, and why; and why was decided what it asked."""
        kept = (
            reason(deed, at, why, self._told)
            for at, deed, why in released.deeds
            if deed not in {"corrected", "retimed"}
        )
        return lines([*kept, *(because(one, self._told) for one in decided)])

    def _message(self, inject: Inject) -> str:
        """Its text; as it was told, where that has numbers of the world."""
        told = self._played.state.injects[inject.id].told if self._played else None
        if told:
            return message(inject, self._told.language, self._played)
        return HOLE.sub(_in_a_cell, written(inject, self._told.language))

    def _phase(self, second: int | None) -> str | None:
        phase = (
            None if second is None else phase_at(self._told.scenario, self._told.calendar, second)
        )
        return None if phase is None else self._told.text(phase.title)

    def _trigger(self, inject: Inject) -> str | None:
        """What brings it, where that is no time of its own."""
        condition = "" if inject.when is None else short(inject.when)
        how = brought(
            inject,
            condition=phrase("export.when", condition=condition),
            reserve=phrase("export.on-call" if inject.on_call else "export.added"),
        )
        return None if how is None else self._told.said(how)

    def _details(self, inject: Inject) -> str | None:
        """Of whom each action is expected, within what time, and for which task."""
        told = []
        for one in inject.expects:
            parts = [one.id, self._told.cell(one.cell)]
            if one.at:
                parts.append(one.at)
            if one.within is not None:
                parts.append(self._told.said(phrase("export.within", length=duration(one.within))))
            kept = inject.extra.get(task_of(one.id), "")
            parts.append(self._told.task(one.task) if one.task else kept)
            told.append(BETWEEN.join(filter(None, parts)))
        return lines(told)

    def _question(self, inject: Inject) -> str | None:
        found = self._told.decisions.get(inject.decision or "")
        return None if found is None else asked(found, self._told)

    def _effects(self, inject: Inject) -> str | None:
        """What its release brings about, and what each option of its decision does."""
        told = map(self._told.said, brings(inject.effects, inject.levers, self._told.names))
        put = self._told.decisions.get(inject.decision or "")
        return lines([listed([*told]), None if put is None else follows(put, self._told)])

    def _offset(self, second: int) -> str:
        shown = self._told.calendar.show(second)
        return shown[shown.index("(") + 1 : -1]


_AS_KEPT = frozenset({"Trigger", "Decision"})
"""Columns in which what an import kept says more than what it made of it."""


def _actions(inject: Inject) -> tuple[str, ...]:
    """The ids of what is expected at an inject."""
    return tuple(one.id for one in inject.expects)


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
