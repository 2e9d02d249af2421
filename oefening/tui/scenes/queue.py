"""The inject queue, in its groups."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from oefening.projections import overtaken as over
from oefening.projections.queue import PATIENCE, Queued, queue, queued, soonest, waits
from oefening.projections.waiting import broken
from oefening.scenario.injects import Inject
from oefening.state import IN_PLAY, InjectStatus
from oefening.tui.frames.bids import bids
from oefening.tui.frames.frame import QueueGroup, QueueRow, View
from oefening.tui.scenes.look import Look


def queue_groups(look: Look, view: View) -> tuple[QueueGroup, ...]:
    """Every inject in its group; hidden is what has not the words that are sought.

    The one whose card is open and what is still to be looked at are never hidden.
    """
    words = view.sought.casefold().split()
    kept = view.unread | {view.inject or ""} if words else frozenset()
    return kept_at_hand(_all_groups(look, words, kept), view)


def kept_at_hand(groups: tuple[QueueGroup, ...], view: View) -> tuple[QueueGroup, ...]:
    """The same groups with what is still to be read out behind what is due now.

    That is what is in hand until it is left, and what released itself until its card was open.
    """
    rows = {group.name: group.rows for group in groups}
    at_hand = view.unread | {view.in_hand}
    kept = [row for row in rows["done"] if row.inject in at_hand and row.status in IN_PLAY]
    if not kept:
        return groups
    moved_up = {row.inject for row in kept}
    rows["done"] = tuple(row for row in rows["done"] if row.inject not in moved_up)
    rows["now"] = (*rows["now"], *reversed(kept))
    return tuple(QueueGroup(name, moved) for name, moved in rows.items())


def _all_groups(look: Look, words: Sequence[str], kept: frozenset[str]) -> tuple[QueueGroup, ...]:
    """The groups as they stand.

    They are kept by what they are made of and not by the minute, which changes far more often.
    """
    state, injects = look.state, look.state.injects
    due = [id for id, at in injects.items() if at.status == "due"]
    late = tuple(id for id in due if waits(injects[id].due or 0, look.now) > PATIENCE)
    gone = look.kept("gone", make=lambda: _gone(look))
    wrong = _broken(look, due)
    made_of = (late, tuple(state.open_decisions), state.ended, gone, wrong, *words, kept)
    made = partial(_groups, look, words, kept, gone, wrong)
    return look.kept_by_injects("queue", *made_of, make=made)


def _broken(look: Look, due: Sequence[str]) -> frozenset[str]:
    """Those of `due` of which the text takes for granted what is not so now."""
    asserting = (one for one in look.scenario.injects if one.asserts and one.id in due)
    entries = (queued(one, look.state, look.calendar, look.now) for one in asserting)
    return frozenset(
        one.inject.id for one in entries if broken(look.sight.asked, one, look.state, look.now)
    )


def _gone(look: Look) -> frozenset[str]:
    """The injects that can no longer come due by themselves."""
    script, injects = look.state.script(look.scenario), look.state.injects
    waiting = (one for one in script if injects[one.id].status == "waiting")
    return frozenset(one.id for one in waiting if bars(look, one))


def _groups(
    look: Look,
    words: Sequence[str],
    kept: frozenset[str],
    gone: frozenset[str],
    wrong: frozenset[str],
) -> tuple[QueueGroup, ...]:
    groups = queue(look.scenario, look.state, look.calendar, look.now)
    return tuple(
        QueueGroup(
            group,
            tuple(
                _kept_row(
                    look,
                    one,
                    overtaken=one.inject.id in gone,
                    broken=one.inject.id in wrong,
                    hidden=one.inject.id not in kept and not _has(look, one, words),
                )
                for one in entries
            ),
        )
        for group, entries in groups.items()
    )


def next_due(look: Look) -> str:
    """When the next inject comes due and which; empty if that is not known."""
    return look.kept_by_injects("next", make=lambda: _next_due(look))


def _next_due(look: Look) -> str:
    entry = soonest(look.scenario, look.state, look.calendar)
    if entry is None:
        return ""
    return f"{look.names.moment(entry.due or 0)} {entry.inject.title.in_(look.language)}"


def moment_of(entry: Queued) -> int | None:
    """When it was released or is due, if that is known."""
    return entry.due if entry.state.released_at is None else entry.state.released_at


def standing(entry: Queued) -> InjectStatus:
    """Where it is in its life; ahead of STARTEX it is due if it was planned for then."""
    return "due" if entry.group == "now" else entry.status


def in_play(entry: Queued) -> bool:
    """Whether it was put before the players and still stands."""
    return entry.status in IN_PLAY


def bars(look: Look, inject: Inject) -> tuple[over.Bar, ...]:
    """Why `inject` can no longer come due by itself; nothing where it still can."""
    return (
        () if look.state.ended else over.overtaken(inject, look.state, look.sight.asked, look.now)
    )


def _has(look: Look, entry: Queued, words: Sequence[str]) -> bool:
    """Whether all `words` stand in the inject's title, cells, track or objectives.

    What is due is never left out, since it must not be missed.
    """
    if not words or entry.status == "due":
        return True
    inject, names, language = entry.inject, look.names, look.language
    said = [text.in_(language) for text in (inject.title, inject.track) if text]
    said += [look.say(names.cell(cell)) for cell in (inject.from_, *inject.to) if cell]
    said += [
        objective.text.in_(language)
        for objective in look.scenario.objectives
        if objective.id in inject.objectives
    ]
    whole = " ".join((*said, inject.from_, *inject.to)).casefold()
    return all(word in whole for word in words)


def _kept_row(
    look: Look, entry: Queued, *, overtaken: bool, broken: bool, hidden: bool
) -> QueueRow:
    """The row of an inject: of hundreds, mostly one has changed."""
    state = look.state
    asks = in_play(entry) and entry.inject.decision in state.open_decisions and not state.ended
    return look.sight.parts.of(
        f"row of {entry.inject.id}",
        (entry, asks, overtaken, broken, hidden, look.language),
        lambda: replace(
            _row(look, entry), asks=asks, overtaken=overtaken, broken=broken, hidden=hidden
        ),
    )


def _row(look: Look, entry: Queued) -> QueueRow:
    when = moment_of(entry)
    return QueueRow(
        inject=entry.inject.id,
        title=entry.inject.title.in_(look.language),
        status=standing(entry),
        when="" if when is None else look.names.moment(when),
        automatic=entry.automatic,
        early=(entry.inject.planned(look.calendar) or 0) < 0,
        bids=bids(entry.inject),
        contingency=entry.inject.kind == "contingency",
    )
