"""Acts of the dialogue on injects, decisions, observations and the model."""

from dataclasses import replace

from oefening import commands
from oefening.cli import cards
from oefening.cli.plain.cells import by_and_at, by_cell, cell_and_text, cells_in
from oefening.cli.plain.decisions import decision_of
from oefening.cli.plain.talk import Act, Talk
from oefening.cli.plain.words import (
    ACTION,
    DECISION,
    INJECT_CLAUSES,
    NOTE,
    NOW,
    agrees,
    clauses_of,
    first_word,
    inject_and_rest,
    inject_of,
    known,
    moment_of,
    whole_number,
)
from oefening.cli.unclear import Unclear
from oefening.errors import Refused
from oefening.projections.queue import queue, queued
from oefening.projections.untimely import untimely
from oefening.projections.waiting import broken, explained
from oefening.scenario.injects import Inject
from oefening.source import parse_share, with_percent
from oefening.text import phrase
from oefening.world.effects import Freeze, SetLevel, Unfreeze

# ── injects ──────────────────────────────────────────────────────────────────────────────────────


def _inject(talk: Talk, rest: str) -> tuple[Inject, str]:
    return inject_and_rest(rest, talk.script)


def _release(talk: Talk, rest: str) -> list[str]:
    """Release each; what is refused is told, and the others are released all the same.

    One of which the text is not right now is released once that is said to be meant.
    """
    injects = (
        _due(talk) if rest.lower() in NOW else [_inject(talk, word)[0] for word in _each(rest)]
    )
    doubted = {inject.id: wrong for inject in injects if (wrong := _wrong(talk, inject))}
    sure = [inject for inject in injects if inject.id not in doubted]
    complaints = _released(talk, sure, alone=len(injects) == 1)
    if not doubted:
        return complaints

    def heard(line: str) -> list[str] | None:
        if not agrees(line):
            return None
        told: list[str] = []
        for inject in injects:
            if inject.id in doubted:
                told += _released(talk, [inject], alone=len(doubted) == 1)
                points = "; ".join(doubted[inject.id])
                title = talk.words(talk.views.names.inject(inject.id))
                said = phrase("note.released-broken", title=title, points=points)
                talk.send(commands.AddNote(talk.words(said)))
        return told

    talk.asked = heard
    for id, points in doubted.items():
        title = talk.words(talk.views.names.inject(id))
        complaints.append(talk.words(phrase("tui.dialog.release-broken", title=title)))
        complaints += [f"  {point}" for point in points]
    return [*complaints, talk.words(phrase("plain.release-sure"))]


def _wrong(talk: Talk, inject: Inject) -> list[str]:
    """What the text of `inject` takes for granted and is not so now."""
    state, now = talk.session.state, talk.session.now
    entry = queued(inject, state, talk.header.calendar, now)
    return [
        talk.words(clause.told)
        for reason in broken(talk.views.asked, entry, state, now)
        for clause in explained(reason, talk.views.names)
    ]


def _released(talk: Talk, injects: list[Inject], *, alone: bool) -> list[str]:
    """What is refused of releasing `injects`; raise `Refused` of one `alone`."""
    complaints = []
    for inject in injects:
        try:
            talk.send(commands.ReleaseInject(inject.id))
        except Refused as refused:
            if alone:
                raise
            complaints.append(talk.words(talk.complaint(refused)))
    return complaints


def _each(rest: str) -> list[str]:
    """The words of `rest`; one that is empty where there is none."""
    return list(dict.fromkeys(rest.split())) or [""]


def _due(talk: Talk) -> list[Inject]:
    """All that are due, the longest due first."""
    session, header = talk.session, talk.header
    groups = queue(header.scenario, session.state, header.calendar, session.now)
    due = [entry.inject for entry in (*groups["overdue"], *groups["now"])]
    if not due:
        raise Unclear(phrase("plain.nothing-due"))
    return due


def _add(talk: Talk, rest: str) -> list[str]:
    clauses = clauses_of(rest, INJECT_CLAUSES)
    if not clauses.head:
        raise Unclear(phrase("plain.missing", what=phrase("plain.what.title")))
    at = clauses.said.get("at")
    return talk.send(
        commands.AddInject(
            title=clauses.head,
            body=clauses.said.get("text", ""),
            to=tuple(cells_in(clauses.said.get("to", ""), talk.header.scenario)),
            from_=clauses.said.get("from", ""),
            channel=clauses.said.get("via", ""),
            due=None if at is None else _ahead(talk, at),
        )
    )


def _hold(talk: Talk, rest: str) -> list[str]:
    inject, reason = _inject(talk, rest)
    return talk.send(commands.HoldInject(inject.id, reason))


def _skip(talk: Talk, rest: str) -> list[str]:
    inject, reason = _inject(talk, rest)
    return talk.send(commands.SkipInject(inject.id, reason))


def _retime(talk: Talk, rest: str) -> list[str]:
    inject, written = _inject(talk, rest)
    return talk.send(commands.RetimeInject(inject.id, _ahead(talk, written)))


def _ahead(talk: Talk, written: str) -> int:
    """The second that is `written` of something still to come."""
    return moment_of(written, talk.header.calendar, talk.session.now, ahead=True)


def _acknowledge(talk: Talk, rest: str) -> list[str]:
    inject, others = _inject(talk, rest)
    return talk.send(commands.AcknowledgeInject(inject.id, by_cell(others, talk.header.scenario)))


def _correct(talk: Talk, rest: str) -> list[str]:
    inject, text = _inject(talk, rest)
    if not text:
        raise Unclear(phrase("plain.missing", what=phrase("plain.what.text")))
    return talk.send(commands.CorrectInject(inject.id, text))


def _retract(talk: Talk, rest: str) -> list[str]:
    if not rest:
        which = talk.words(phrase("plain.retract-which"))
        return [*cards.retractable(talk.views, talk.session.state), which]
    word, others = first_word(rest, "inject")
    if word.lower() in DECISION:
        written, reason = first_word(others, "decision-number")
        number = whole_number(written, phrase("plain.what.decision-number"))
        talk.send(commands.RetractDecision(number, reason))
        return [cards.taken(talk.views, talk.session.state, number)]
    if word.lower() in ACTION:
        action, reason = _action(talk, others)
        return talk.send(commands.RetractExpectation(action, reason))
    if word.lower() in NOTE:
        written, reason = first_word(others, "note-number")
        number = whole_number(written, phrase("plain.what.note-number"))
        return talk.send(commands.RetractNote(number, reason))
    inject = inject_of(word, talk.script)
    return talk.send(commands.RetractInject(inject.id, others))


# ── decisions and observations ───────────────────────────────────────────────────────────────────


def _decide(talk: Talk, rest: str) -> list[str]:
    header = talk.header
    command = decision_of(rest, header.scenario, header.world, header.calendar, talk.session.now)
    if command.made_at is not None:
        put_at = talk.session.state.put_at.get(command.decision or "", 0)
        _check_gone_by(talk, command.made_at, put_at)
        command = replace(command, made_at=max(command.made_at, put_at))
    return talk.send(command)


def _note(talk: Talk, rest: str) -> list[str]:
    cell, text = cell_and_text(rest, talk.header.scenario)
    cells = {one.id for one in talk.header.scenario.cells}
    return talk.send(commands.AddNote(text, cell) if cell else commands.AddNote.typed(text, cells))


def _seen(talk: Talk, rest: str) -> list[str]:
    action, others = _action(talk, rest)
    who, moment = by_and_at(others)
    cell = by_cell(who, talk.header.scenario)
    seen_at = moment_of(moment, talk.header.calendar, talk.session.now) if moment else None
    if seen_at is not None:
        _check_gone_by(talk, seen_at, 0)
    return talk.send(commands.SeeExpectation(action, cell, seen_at))


def _check_gone_by(talk: Talk, second: int, since: int) -> None:
    """Raise `Unclear` where that is not from the minute of `since` on up to now."""
    why = untimely(second, since, talk.session.now, talk.header.calendar.show)
    if why is not None:
        raise Unclear(why)


def _action(talk: Talk, rest: str) -> tuple[str, str]:
    """The expected action that `rest` begins with, and the words behind it."""
    id, others = first_word(rest, "expectation")
    ids = [action.id for inject in talk.script for action in inject.expects]
    return known(id, ids, "expectation"), others


# ── the model ────────────────────────────────────────────────────────────────────────────────────


def _freeze(talk: Talk, rest: str) -> list[str]:
    node, reason = _node(talk, rest)
    effect = Freeze.model_validate({"freeze": node})
    return talk.send(commands.Intervene((effect,), reason))


def _unfreeze(talk: Talk, rest: str) -> list[str]:
    node, reason = _node(talk, rest)
    effect = Unfreeze.model_validate({"unfreeze": node})
    return talk.send(commands.Intervene((effect,), reason))


def _override(talk: Talk, rest: str) -> list[str]:
    node, others = _node(talk, rest)
    share, reason = first_word(others, "share")
    effect = SetLevel.model_validate({"set-level": node, "at": parse_share(with_percent(share))})
    return talk.send(commands.Intervene((effect,), reason))


def _node(talk: Talk, rest: str) -> tuple[str, str]:
    return talk.called.leading(rest, talk.called.nodes, "node")


DEEDS: dict[str, Act] = {
    "inject": _add,
    "release": _release,
    "hold": _hold,
    "skip": _skip,
    "retime": _retime,
    "acknowledge": _acknowledge,
    "correct": _correct,
    "retract": _retract,
    "decide": _decide,
    "note": _note,
    "seen": _seen,
    "freeze": _freeze,
    "unfreeze": _unfreeze,
    "override": _override,
}
"""By verb."""
