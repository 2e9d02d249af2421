"""The parts of a frame, told from a state in one language."""

from collections.abc import Sequence
from dataclasses import dataclass

from oefening.clock import show_duration, whole_minute
from oefening.projections import passed
from oefening.projections.decisions import taken_decisions
from oefening.projections.expectations import Expectation, expectations
from oefening.projections.harm import harm
from oefening.projections.levels import Heat, HeatRow, Levels
from oefening.projections.names import Names
from oefening.projections.queue import Queued, queue, queued
from oefening.projections.story import Line
from oefening.projections.waiting import explained
from oefening.record import Header
from oefening.scenario.injects import Decision
from oefening.session.resumed import Resumed
from oefening.state import DecisionTaken, State
from oefening.state.conditions import Asked
from oefening.text import Language, Phrase, phrase
from oefening.text.content import listing, literal, number
from oefening.tui import frame as shown
from oefening.tui.words import say
from oefening.world.model import NATION

EARLY = 900
"""Seconds ahead of its time from which on a release is asked about."""


@dataclass(frozen=True, slots=True)
class Scenes:
    """Looks at one exercise; what it needs of the header is looked up once."""

    header: Header
    names: Names
    levels: Levels
    asked: Asked

    @staticmethod
    def of(header: Header) -> "Scenes":
        """The scenes of the exercise that begins with `header`."""
        return Scenes(
            header,
            Names(header.scenario, header.world, header.calendar),
            Levels(header.world),
            Asked(header.world),
        )

    # ── the queue ────────────────────────────────────────────────────────────────────────────────

    def queue(self, state: State, now: int, language: Language) -> tuple[shown.QueueGroup, ...]:
        """Every inject in its group at second `now`: above what was done, below what is ahead."""
        groups = queue(self.header.scenario, state, self.header.calendar, now)
        done = sorted(groups.pop("done"), key=lambda entry: _moment(entry) or 0)
        return tuple(
            shown.QueueGroup(group, tuple(self._queue_row(one, state, language) for one in entries))
            for group, entries in (("done", done), *groups.items())
        )

    def _queue_row(self, entry: Queued, state: State, language: Language) -> shown.QueueRow:
        when = _moment(entry)
        return shown.QueueRow(
            inject=entry.inject.id,
            title=entry.inject.title.in_(language),
            status=entry.status,
            when="" if when is None else self.names.moment(whole_minute(when)),
            automatic=entry.automatic,
            early=(entry.inject.planned(self.header.calendar) or 0) < 0,
            asks=_played(entry)
            and entry.inject.decision in state.open_decisions
            and not state.ended,
        )

    def next_due(self, state: State, language: Language) -> str:
        """When the next inject comes due and which; empty if that is not known."""
        soonest = queue(self.header.scenario, state, self.header.calendar)["next"][:1]
        return "".join(
            f"{self.names.moment(entry.due or 0)} {entry.inject.title.in_(language)}"
            for entry in soonest
        )

    # ── jumps ────────────────────────────────────────────────────────────────────────────────────

    def passed(self, jump: passed.Passed | None, language: Language) -> shown.Passed | None:
        """What changed during `jump`; None if nothing did."""
        if jump is None or not jump.anything:
            return None
        return shown.Passed(
            jump.number,
            passed.heading(jump, self.names).render(language),
            tuple(line.render(language) for line in passed.lines(jump, self.names)),
        )

    # ── the card ─────────────────────────────────────────────────────────────────────────────────

    def card(self, state: State, now: int, inject: str, language: Language) -> shown.Card | None:
        """The card of `inject`, or None if there is no such inject."""
        written = next((one for one in self.header.scenario.injects if one.id == inject), None)
        if written is None:
            return None
        entry = queued(written, state, self.header.calendar)
        body = entry.state.correction or (written.body.in_(language) if written.body else "")
        decisions = self.header.scenario.decisions
        asked = next((one for one in decisions if one.id == written.decision), None)
        return shown.Card(
            inject=inject,
            title=written.title.in_(language),
            status=entry.status,
            kind=say(language, f"tui.kind.{written.kind}"),
            when=self._when(entry, language),
            early=_early(entry, now),
            sender=self.names.cell(written.from_).render(language) if written.from_ else "",
            to=listing(self.names.cell(cell) for cell in written.to).render(language),
            awaiting=self._awaiting(entry, language),
            channel=written.channel,
            body=body,
            note=self._note(entry, language),
            waits_for=self._waits_for(entry, state, now, language),
            expected=tuple(
                self.expected(one, language)
                for one in expectations(self.header.scenario, state, self.header.calendar)
                if one.inject == inject
            ),
            question=None if asked is None else self._question(asked, state, language),
        )

    def _when(self, entry: Queued, language: Language) -> str:
        """The moment that belongs to its status, or the one at which it will be due."""
        if entry.state.released_at is not None:
            return self.names.moment(whole_minute(entry.state.released_at))
        if entry.due is None:
            return ""
        due = self.names.moment(entry.due)
        return due if entry.status == "due" else say(language, "tui.card.due-at", when=due)

    def _awaiting(self, entry: Queued, language: Language) -> tuple[shown.Choice, ...]:
        if not _played(entry):
            return ()
        return tuple(
            shown.Choice(cell, self.names.cell(cell).render(language))
            for cell in entry.inject.to
            if cell not in entry.state.acknowledged
        )

    def _note(self, entry: Queued, language: Language) -> str:
        """Why it is held or was skipped, or when it comes, and whether it releases itself."""
        inject = entry.inject
        notes = [entry.state.reason] if entry.state.reason else []
        if entry.status == "waiting":
            if entry.due is None and inject.on_call:
                notes.append(say(language, "tui.card.on-call"))
            elif entry.due is None and inject.after is not None:
                other = self.names.inject(inject.after.inject).render(language)
                delay = show_duration(inject.after.delay)
                notes.append(say(language, "tui.card.after", inject=other, delay=delay))
            if inject.release == "automatic":
                notes.append(say(language, "tui.card.automatic"))
        return " · ".join(notes)

    def _waits_for(
        self, entry: Queued, state: State, now: int, language: Language
    ) -> tuple[shown.Point, ...]:
        """Its condition as it stands at `now`, if that is what it waits for."""
        inject = entry.inject
        if entry.status not in {"waiting", "held"} or entry.due is not None or inject.when is None:
            return ()
        reason = self.asked.explain(state, inject.when, inject.id, now)
        return tuple(
            shown.Point(point.depth, point.mark.render(language), point.told.render(language))
            for point in explained(reason, self.names)
        )

    def expected(self, expectation: Expectation, language: Language) -> shown.Expected:
        """An expected action with its window."""
        closes, seen = expectation.closes, expectation.seen
        return shown.Expected(
            expectation=expectation.id,
            text=expectation.text.in_(language),
            cell=self.names.cell(expectation.cell).render(language),
            until="" if closes is None else self.names.moment(closes),
            seen="" if seen is None else self.names.moment(seen),
        )

    def _question(self, asked: Decision, state: State, language: Language) -> shown.Question:
        taken = [
            one
            for one in taken_decisions(self.header.scenario, state)
            if one.taken.decision == asked.id and not one.taken.retracted
        ]
        return shown.Question(
            decision=asked.id,
            text=asked.question.in_(language),
            cell=self.names.cell(asked.cell).render(language),
            options=tuple(option.text.in_(language) for option in asked.options),
            taken=self.decided(taken[-1].taken, language) if taken else "",
        )

    def decided(self, taken: DecisionTaken, language: Language) -> str:
        """What was decided, and when."""
        parts: list[Phrase] = [literal(taken.text)] if taken.text else []
        if taken.decision is not None and taken.option is not None:
            parts.append(self.names.option(taken.decision, taken.option))
        parts += [self.names.lever(use.lever) for use in taken.levers]
        when = self.names.moment(taken.made_at)
        return phrase("tui.card.taken", when=when, what=listing(parts)).render(language)

    # ── levels ───────────────────────────────────────────────────────────────────────────────────

    def heat(self, state: State, language: Language) -> tuple[shown.HeatRow, ...]:
        """The regions in play and their areas, worst first, then the nation."""
        played = self.levels.rows(state, self.levels.in_play(self.header.scenario.regions))
        rows = (*sorted(played, key=lambda row: row.worst), self.levels.nation(state))
        return tuple(self._heat_row(row, language) for row in rows)

    def _heat_row(self, row: HeatRow, language: Language) -> shown.HeatRow:
        def cell(heat: Heat | None) -> shown.HeatCell | None:
            if heat is None:
                return None
            nation = row.place == NATION
            worst = self.names.place(heat.worst) if nation else self.names.capacity(heat.worst)
            return shown.HeatCell(heat.level, worst.render(language))

        name = self.names.place(row.place).render(language)
        return shown.HeatRow(row.place, name, tuple(cell(heat) for heat in row.heats))

    # ── the beginning and the end ────────────────────────────────────────────────────────────────

    def greeting(
        self, resumed: Resumed, story: Sequence[Line], language: Language
    ) -> tuple[str, ...]:
        """Where a resumed exercise stands: what was done last, what is due, what is open."""
        when = self.header.calendar.show(resumed.at)
        stands = "tui.greeting.ended" if resumed.ended else "tui.greeting.at"
        told = [say(language, stands, when=when)]
        if resumed.notice is not None:
            told.append(resumed.notice.render(language))
        acts = {act.number for act in resumed.acts}
        done = [line for line in story if line.number - 1 in acts]
        parts = (
            ("tui.greeting.acts", [line.render(language) for line in done]),
            (
                "tui.greeting.due",
                [self._told(at, self.names.inject(id), language) for id, at in resumed.due],
            ),
            (
                "tui.greeting.open",
                [
                    self._told(at, self.names.question(id), language)
                    for id, at in resumed.open_decisions
                ],
            ),
        )
        for heading, lines in parts[:1] if resumed.ended else parts:
            if lines:
                told += [say(language, heading), *(f"  {line}" for line in lines)]
        return tuple(told)

    def _told(self, at: int, what: Phrase, language: Language) -> str:
        return f"{self.names.moment(at)}  {what.render(language)}"

    def closing(self, state: State, now: int, language: Language) -> list[str]:
        """What ENDEX leaves, in sentences."""
        found = harm(self.header.world, state, now)
        needs = [
            phrase(
                "tui.closing.need",
                need=self.names.capacity(need),
                hours=number(lack.person_hours),
            )
            for need, lack in sorted(found.needs.items(), key=lambda item: -item[1].person_seconds)
            if lack.person_hours
        ]
        total = number(found.total.person_hours)
        told = (
            phrase("tui.closing.harm", hours=total, parts=listing(needs))
            if needs
            else phrase("tui.closing.harm-none")
        )
        statuses = [at.status for at in state.injects.values()]
        all_expected = expectations(self.header.scenario, state, self.header.calendar)
        acts = phrase(
            "tui.closing.acts",
            released=sum(at.released_at is not None for at in state.injects.values()),
            skipped=statuses.count("skipped"),
            decisions=sum(not taken.retracted for taken in state.taken),
            seen=sum(one.seen is not None for one in all_expected),
            expected=len(all_expected),
        )
        return [told.render(language), acts.render(language)]


def _moment(entry: Queued) -> int | None:
    """When it was released or is due, if that is known."""
    return entry.due if entry.state.released_at is None else entry.state.released_at


def _played(entry: Queued) -> bool:
    return entry.status in {"released", "acknowledged"}


def _early(entry: Queued, now: int) -> str:
    if entry.status not in {"waiting", "held"} or entry.due is None or entry.due - now <= EARLY:
        return ""
    return show_duration(whole_minute(entry.due - now))
