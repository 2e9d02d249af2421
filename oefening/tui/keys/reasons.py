"""Why something cannot be done now, in a sentence; None where it can."""

from collections.abc import Callable

from oefening.state import IN_PLAY, OPEN
from oefening.text import Phrase, phrase
from oefening.tui.keys.situation import Situation, contingency_beside, due_together
from oefening.tui.widgets.draw import line

Reason = Callable[[Situation], Phrase | None]


def first(*reasons: Reason) -> Reason:
    """The first of `reasons` that holds."""

    def reason(now: Situation) -> Phrase | None:
        return next((why for one in reasons if (why := one(now)) is not None), None)

    return reason


def never(_: Situation) -> Phrase | None:
    """It can always be done."""
    return None


def not_open(now: Situation) -> Phrase | None:
    """After ENDEX."""
    return phrase("tui.why.ended") if now.state == "ended" else None


def nothing_ahead(now: Situation) -> Phrase | None:
    """After ENDEX, of a forecast; who looks back can go to where there is one."""
    return phrase(f"tui.why.nothing-ahead-{now.mode}") if now.state == "ended" else None


def nothing_to_fork(now: Situation) -> Phrase | None:
    """After ENDEX, for who looks back: a fork there could not be played on."""
    return phrase("tui.why.nothing-to-fork") if now.state == "ended" else None


def not_begun(now: Situation) -> Phrase | None:
    """Before STARTEX."""
    return phrase("tui.why.not-started") if now.state == "ready" else None


def not_under_way(now: Situation) -> Phrase | None:
    """Before STARTEX or after ENDEX."""
    return not_begun(now) or not_open(now)


def emergency(now: Situation) -> Phrase | None:
    """The exercise stands still for a real emergency."""
    return phrase("tui.why.emergency") if now.frame.emergency else None


def no_emergency(now: Situation) -> Phrase | None:
    """It does not."""
    return None if now.frame.emergency else phrase("tui.why.no-emergency")


not_playing = first(not_under_way, emergency)
"""The story does not go on."""


def _not_workable(now: Situation) -> Phrase | None:
    """The same for an inject, unless one is chosen that is planned ahead of STARTEX."""
    early = now.state == "ready" and now.row is not None and now.row.early
    return None if early else not_under_way(now)


def _no_cells(now: Situation) -> Phrase | None:
    return None if now.frame.cells else phrase("tui.why.no-cells")


nobody_speaks = first(not_under_way, _no_cells)
"""There is no cell that could ask or decide anything."""


def begun(now: Situation) -> Phrase | None:
    """After STARTEX."""
    return None if now.state == "ready" else not_open(now) or phrase("tui.why.started")


def no_round(now: Situation) -> Phrase | None:
    """The exercise does not open with a preparation round."""
    return None if now.frame.prepares else phrase("tui.why.no-round")


def standing_still(now: Situation) -> Phrase | None:
    """The clock does not run."""
    return phrase("tui.why.paused") if now.state == "paused" else not_under_way(now)


def running(now: Situation) -> Phrase | None:
    """The clock does not stand still."""
    return None if now.state == "paused" else not_under_way(now) or phrase("tui.why.running")


def _nothing_chosen(now: Situation) -> Phrase | None:
    return phrase("tui.why.nothing-chosen") if now.row is None else None


def _status(key: str, now: Situation) -> Phrase | None:
    row = now.row
    if row is None:
        return None
    return phrase(key, inject=line(row.title), status=phrase(f"status.{row.status}"))


def not_in(*statuses: str) -> Reason:
    """Another inject is chosen than one in `statuses`, or none."""

    def past(now: Situation) -> Phrase | None:
        return None if now.chosen(*statuses) else _status("tui.why.past", now)

    return first(_not_workable, _nothing_chosen, past)


def _not_played(now: Situation) -> Phrase | None:
    if now.chosen(*IN_PLAY):
        return None
    return _status("tui.why.not-yet" if now.chosen(*OPEN) else "tui.why.past", now)


not_in_play = first(_not_workable, _nothing_chosen, _not_played)
"""The chosen inject is not in play."""


def _nobody_awaited(now: Situation) -> Phrase | None:
    return None if now.awaiting else _status("tui.why.all-acknowledged", now)


all_acknowledged = first(not_in_play, _nobody_awaited)
"""No cell has to acknowledge the chosen inject."""


def _nowhere_to_go(now: Situation) -> Phrase | None:
    if now.frame.view.unread:
        return None
    if not now.due:
        return phrase("tui.why.nothing-due")
    return _status("tui.why.there-already", now) if now.chosen("due") else None


nothing_due_elsewhere = first(not_under_way, _nowhere_to_go)
"""No other inject than the chosen one is due or released itself unseen."""


def nothing_expected(now: Situation) -> Phrase | None:
    """No expected action is still to be seen."""
    unseen = now.frame.open_expectations > 0
    return not_begun(now) or (None if unseen else phrase("tui.why.nothing-expected"))


def nothing_to_retract(now: Situation) -> Phrase | None:
    """Neither is any inject in play, nor does any decision stand, nor was anything seen or noted.

    What was seen or noted is taken back at any time.
    """
    if now.frame.seen or now.frame.notes:
        return None
    rows = (row for group in now.frame.queue for row in group.rows)
    something = now.frame.taken > 0 or any(row.status in IN_PLAY for row in rows)
    return _not_workable(now) or (None if something else phrase("tui.why.nothing-to-retract"))


def _nothing_together(now: Situation) -> Phrase | None:
    if due_together(now.frame):
        return None
    alone = contingency_beside(now.frame)
    return phrase("tui.why.contingency-alone" if alone else "tui.why.nothing-together")


nothing_together = first(not_under_way, _nothing_together)
"""Nothing is due that could be released at once."""


def nothing_held(now: Situation) -> Phrase | None:
    """No capacity is held by hand."""
    return not_under_way(now) or (None if now.frame.held else phrase("tui.why.nothing-held"))


def _none_planned(now: Situation) -> Phrase | None:
    rows = any(group.name == "next" and group.rows for group in now.frame.queue)
    return None if rows else phrase("tui.why.nothing-planned")


nothing_planned = first(not_open, _none_planned)
"""No inject is still to come due."""


def nothing_in_reserve(now: Situation) -> Phrase | None:
    """No inject is kept on call."""
    rows = any(group.name == "reserve" and group.rows for group in now.frame.queue)
    return None if rows else phrase("tui.why.nothing-in-reserve")


def _no_pace(now: Situation) -> Phrase | None:
    phase = now.frame.phase
    if phase is None:
        return phrase("tui.why.no-phase")
    if phase.speed == now.frame.clock.speed:
        return phrase("tui.why.at-pace", speed=phase.speed)
    return None


at_pace = first(not_open, _no_pace)
"""The clock runs at the speed of the phase already, or there is no phase."""


def rolling(now: Situation) -> Phrase | None:
    """Time goes by already, for who looks back."""
    replay = now.frame.replay
    return phrase("tui.why.rolling") if replay is not None and replay.rolling else None


def at_rest(now: Situation) -> Phrase | None:
    """Time does not go by, for who looks back."""
    replay = now.frame.replay
    return None if replay is not None and replay.rolling else phrase("tui.why.at-rest")


def backwards(now: Situation) -> Phrase | None:
    """Time goes back already, for who looks back, or would if it went by."""
    replay = now.frame.replay
    return phrase("tui.why.backwards") if replay is not None and replay.backwards else None


def onwards(now: Situation) -> Phrase | None:
    """The same of time that goes on."""
    return phrase("tui.why.onwards") if backwards(now) is None else None


def nothing_sought(now: Situation) -> Phrase | None:
    """Nothing was searched for yet."""
    replay = now.frame.replay
    return None if replay is not None and replay.sought else phrase("tui.why.nothing-sought")
