"""The card of an inject: what is read out, to whom, and what is watched for."""

from collections.abc import Iterable

from oefening.projections.bodies import body_of
from oefening.projections.control import for_control
from oefening.projections.decisions import taken_decisions
from oefening.projections.expectations import Expectation
from oefening.projections.queue import Queued, queued
from oefening.projections.statements import not_so
from oefening.projections.waiting import broken, explained
from oefening.scenario.conditions import Condition
from oefening.scenario.injects import Decision, Inject
from oefening.state import DecisionTaken
from oefening.state.conditions import Reason
from oefening.text import phrase, say
from oefening.text.content import duration, listing, roughly
from oefening.tui.frames.frame import Card, Choice, Expected, Question, Related, WaitLine
from oefening.tui.scenes.look import Look
from oefening.tui.scenes.queue import bars, in_play, standing

EARLY = 900
"""Seconds ahead of its time from which on a release is asked about."""


def card(look: Look, inject: str) -> Card | None:
    """The card of `inject`, or None if there is no such inject."""
    script = look.state.script(look.scenario)
    written = next((one for one in script if one.id == inject), None)
    if written is None:
        return None
    language, names = look.language, look.names
    entry = queued(written, look.state, look.calendar, look.now)
    body = body_of(entry, look.state, look.sight.header.world, look.now, language)
    asked = next((one for one in look.scenario.decisions if one.id == written.decision), None)
    return Card(
        inject=inject,
        title=written.title.in_(language),
        status=standing(entry),
        kind=say(language, f"tui.kind.{written.kind}"),
        when=_when(look, entry),
        early=_early(look, entry),
        sender=look.say(names.cell(written.from_)) if written.from_ else "",
        to=look.say(listing(names.cell(cell) for cell in written.to)),
        awaiting=_awaiting(look, entry),
        acknowledged=look.say(listing(names.cell(cell) for cell in entry.state.acknowledged)),
        channel=written.channel.in_(language) if written.channel else "",
        body=body.text,
        body_note=say(language, "live.now") if body.live else "",
        note=_note(look, entry),
        waits_for=_waits_for(look, entry),
        only_if=_stands(look, entry, entry.inject.if_),
        broken=_lines(look, broken(look.sight.asked, entry, look.state, look.now)),
        not_so=tuple(map(look.say, not_so(written, entry.state, names))),
        overtaken=tuple(look.say(bar.told(names)) for bar in bars(look, written)),
        expected=tuple(expected(look, one) for one in look.expected if one.inject == inject),
        contingencies=_contingencies(look, written),
        kept_for=_kept_for(look, written),
        aims=_aims(look, written),
        track=written.track.in_(language) if written.track else "",
        control=tuple(look.say(told) for told in for_control(written)),
        question=None if asked is None else _question(look, asked),
    )


def _when(look: Look, entry: Queued) -> str:
    """The moment that belongs to its status, or the one at which it will be due."""
    if entry.state.released_at is not None:
        return look.names.moment(entry.state.released_at)
    if entry.due is None:
        return ""
    due = look.names.moment(entry.due)
    return due if standing(entry) == "due" else say(look.language, "tui.card.due-at", when=due)


def _early(look: Look, entry: Queued) -> str:
    if entry.status not in {"waiting", "held"} or entry.due is None:
        return ""
    ahead = entry.due - look.now
    return look.say(roughly(ahead)) if ahead > EARLY else ""


def _awaiting(look: Look, entry: Queued) -> tuple[Choice, ...]:
    if not in_play(entry):
        return ()
    return tuple(
        Choice(cell, look.say(look.names.cell(cell)))
        for cell in entry.inject.to
        if cell not in entry.state.acknowledged
    )


def _note(look: Look, entry: Queued) -> str:
    """Why it is held or was skipped, or when it comes, and whether it releases itself."""
    inject, language = entry.inject, look.language
    notes = [entry.state.reason] if entry.state.reason else []
    if entry.state.lapsed:
        notes.append(say(language, "tui.card.lapsed"))
    if entry.status == "waiting":
        if entry.due is None and inject.on_call:
            notes.append(say(language, "tui.card.on-call"))
        elif entry.due is None and inject.after is not None:
            other = look.say(look.names.inject(inject.after.inject))
            delay = duration(inject.after.delay)
            notes.append(say(language, "tui.card.after", inject=other, delay=delay))
        if inject.release == "automatic":
            notes.append(say(language, "tui.card.automatic"))
    return " · ".join(notes)


def _waits_for(look: Look, entry: Queued) -> tuple[WaitLine, ...]:
    """Its condition as it stands now, if that is what it waits for."""
    return () if entry.due is not None else _stands(look, entry, entry.inject.when)


def _stands(look: Look, entry: Queued, condition: Condition | None) -> tuple[WaitLine, ...]:
    """How a condition of an inject that is yet to come stands now."""
    if entry.status not in {"waiting", "held"} or condition is None:
        return ()
    reason = look.sight.asked.explain(look.state, condition, entry.inject.id, look.now)
    return _lines(look, [reason])


def _lines(look: Look, reasons: Iterable[Reason]) -> tuple[WaitLine, ...]:
    return tuple(
        WaitLine(clause.depth, look.say(clause.mark), look.say(clause.told))
        for reason in reasons
        for clause in explained(reason, look.names)
    )


def expected(look: Look, expectation: Expectation) -> Expected:
    """An expected action with its window."""
    closes, seen, standing = expectation.closes, expectation.seen, expectation.standing(look.now)
    when = "" if seen is None else look.names.moment(seen)
    if standing == "after":
        when = say(look.language, "tui.card.after-endex")
    if expectation.by not in {"", expectation.cell}:
        who = look.say(look.names.cell(expectation.by))
        when = say(look.language, "tui.card.seen-by", when=when, cell=who)
    return Expected(
        expectation=expectation.id,
        text=expectation.text.in_(look.language),
        cell=look.say(look.names.cell(expectation.cell)),
        until="" if closes is None else look.names.moment(closes),
        seen=when,
        late=standing in {"late", "missed"},
        ahead=is_ahead(look, expectation),
        of=expectation.cell,
    )


def is_ahead(look: Look, expectation: Expectation) -> bool:
    """Whether nobody can expect the action yet, since its inject was not released."""
    released = look.state.injects[expectation.inject].released_at is not None
    return expectation.standing(look.now) == "ahead" and not released


def _contingencies(look: Look, inject: Inject) -> tuple[Related, ...]:
    """What is kept for when this inject, or an action that it expects, fails to come."""
    failing = {inject.id, *(action.id for action in inject.expects)}
    return tuple(
        Related(
            title=one.title.in_(look.language),
            status=look.state.injects[one.id].status,
            overtaken=bool(bars(look, one)),
        )
        for one in look.scenario.injects
        if one.contingency_of in failing
    )


def _kept_for(look: Look, inject: Inject) -> str:
    """The inject or the expected action that it stands in for, by name."""
    awaited = inject.contingency_of
    if awaited is None:
        return ""
    known = awaited in look.state.injects
    return look.say(look.names.inject(awaited) if known else look.names.expected(awaited))


def _aims(look: Look, inject: Inject) -> tuple[str, ...]:
    """Its objectives, and the critical tasks that it or an action that it expects is tied to."""
    tasks = {*inject.tasks, *(action.task for action in inject.expects)}
    return tuple(
        text.in_(look.language)
        for objective in look.scenario.objectives
        for text in (
            *([objective.text] if objective.id in inject.objectives else []),
            *(task.text for task in objective.tasks if task.id in tasks),
        )
    )


def _question(look: Look, asked: Decision) -> Question:
    taken = [
        one
        for one in taken_decisions(look.scenario, look.state)
        if one.taken.decision == asked.id and not one.taken.retracted
    ]
    return Question(
        decision=asked.id,
        text=asked.question.in_(look.language),
        cell=look.say(look.names.cell(asked.cell)),
        options=tuple(option.text.in_(look.language) for option in asked.options),
        taken=decided(look, taken[-1].taken) if taken else "",
    )


def decided(look: Look, taken: DecisionTaken) -> str:
    """What was decided, and when."""
    when = look.names.moment(taken.made_at)
    return look.say(phrase("tui.card.taken", when=when, what=look.names.whole_answer(taken)))
