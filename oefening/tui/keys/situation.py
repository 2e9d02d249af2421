"""What decides which actions make sense at a moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from oefening.tui.frames.frame import Frame, QueueRow

Pane = Literal["queue", "card", "levels", "map", "open", "story", "trace"]

PANES: tuple[Pane, ...] = get_args(Pane)
"""In the order in which Tab goes round, and of the digits that bring them to the front."""

Mode = Literal["play", "replay"]
"""An exercise is being played, or looked back at."""

MODES: tuple[Mode, ...] = get_args(Mode)


def panes_of(mode: Mode) -> tuple[Pane, ...]:
    """The panes that there are: the engine's trace is for who looks back."""
    return PANES if mode == "replay" else tuple(pane for pane in PANES if pane != "trace")


@dataclass(frozen=True)
class Situation:
    """What is on the screen, and which pane is in front."""

    frame: Frame
    pane: Pane = "queue"
    mode: Mode = "play"
    paged: bool = False
    """Whether a page is open in front of it."""

    @property
    def state(self) -> str:
        """Of the clock."""
        return self.frame.clock.state

    @property
    def under_way(self) -> bool:
        """Between STARTEX and ENDEX."""
        return self.state not in {"ready", "ended"}

    @cached_property
    def row(self) -> QueueRow | None:
        """The inject that is chosen."""
        return self.frame.row(self.frame.view.inject)

    @property
    def awaiting(self) -> bool:
        """Whether a cell has yet to acknowledge the chosen inject."""
        card = self.frame.card
        return card is not None and bool(card.awaiting)

    @cached_property
    def due(self) -> bool:
        """Whether any inject is due."""
        return any(row.status == "due" for group in self.frame.queue for row in group.rows)

    @cached_property
    def awaited(self) -> int:
        """How many injects wait for something that can still come."""
        return sum(
            row.status == "waiting" and not row.overtaken
            for group in self.frame.queue
            if group.name == "waiting"
            for row in group.rows
        )

    def chosen(self, *statuses: str) -> bool:
        """Whether an inject is chosen that is in one of `statuses`."""
        return self.row is not None and self.row.status in statuses


def due_together(frame: Frame) -> tuple[QueueRow, ...]:
    """Injects that can be released at once: all that are due, or those of a minute to come.

    The latter where one is chosen that comes due at the same minute as others. In the order of the
    queue; empty where there are fewer than two. Those that release themselves are left to do so,
    those that are held stay held, and what is kept for when something fails to come goes alone.
    """
    rows = [row for group in frame.queue for row in group.rows if _together(row)]
    ahead = _of_minute(rows, frame)
    if ahead and any(row.status == "waiting" for row in ahead):
        return ahead
    due = tuple(row for row in rows if row.status == "due")
    return due if len(due) > 1 else ()


def of_one_minute(frame: Frame) -> tuple[QueueRow, ...]:
    """Those of them that come due at the minute of the chosen one; empty if that is all or one."""
    rows = due_together(frame)
    same = _of_minute(rows, frame)
    return same if len(same) < len(rows) else ()


def _of_minute(rows: Sequence[QueueRow], frame: Frame) -> tuple[QueueRow, ...]:
    """Those of `rows` at the minute of the chosen one, if it is among them and is not alone."""
    chosen = frame.row(frame.view.inject)
    if chosen is None or chosen not in rows:
        return ()
    same = tuple(row for row in rows if row.when == chosen.when)
    return same if len(same) > 1 else ()


def contingency_beside(frame: Frame) -> bool:
    """Whether a contingency inject is due beside another inject."""
    due = [row for group in frame.queue for row in group.rows if row.status == "due"]
    return len(due) > 1 and any(row.contingency for row in due)


def _together(row: QueueRow) -> bool:
    """Whether it may be released with others."""
    by_hand = row.status == "due" or (row.status == "waiting" and not row.automatic)
    return by_hand and bool(row.when) and not row.contingency
