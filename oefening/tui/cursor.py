"""Which inject is looked at when nobody chooses: what has come due, and what is to be done next.

What was released stays to be looked at, since it is read out, until somebody goes on.
"""

from collections.abc import Callable, Iterator, Mapping

from oefening.state import IN_PLAY
from oefening.tui.frames.frame import Frame, QueueGroup, QueueRow

Kind = Callable[[QueueRow], bool]
"""What an inject may be."""


def due(row: QueueRow) -> bool:
    """Whether the inject waits to be released."""
    return row.status == "due"


def asks(row: QueueRow) -> bool:
    """Whether it waits for a decision."""
    return row.asks


def played(row: QueueRow) -> bool:
    """Whether it asks something of whoever leads the exercise, even if it released itself."""
    return row.status == "released"


class Cursor:
    """Says where to go; where somebody has gone or released it stays."""

    def __init__(self, unread: frozenset[str] = frozenset()) -> None:
        """Begin with what is `unread` from before."""
        self.stays = False
        """Whether the inject that is looked at was chosen or released by somebody."""
        self.unread = unread
        """What released itself and was not looked at since."""
        self._known: dict[Kind, frozenset[str]] = dict.fromkeys((due, asks, played), frozenset())
        self._queue: tuple[QueueGroup, ...] | None = None
        """The queue of the last frame, which in most is the same."""
        self._begun = False
        """Whether a frame was seen, so that what is new since is known."""

    def after_frame(self, frame: Frame) -> str | None:
        """What has just come due, asks for a decision or was played, unless more is at hand."""
        fresh = {kind: self._fresh(kind, frame) for kind in self._known}
        self._queue = frame.queue
        there = self._next(fresh, frame)
        unread = self.unread | (fresh[played] if self._begun else frozenset())
        self._begun = True
        self.unread = (unread & self._known[played]) - {there or frame.view.inject}
        return there

    def behind_dialog(self, frame: Frame) -> None:
        """What releases itself while nothing is gone to; what to go to is left for later.

        The card that is open stands behind the dialog too, so it is not read either.
        """
        if self._begun:
            told = _those(played, frame)
            self.unread = self.unread & told | (told - self._known[played])

    def _next(self, fresh: Mapping[Kind, frozenset[str]], frame: Frame) -> str | None:
        here = frame.row(frame.view.inject)
        if here is None:
            waiting = _first(frame, lambda row: row.status == "waiting")
            return _first(frame, due) or _first(frame, asks) or waiting
        if self.stays or due(here):
            return None
        due_now, asked, told = (_among(frame, fresh[kind]) for kind in (due, asks, played))
        return due_now or (None if asks(here) else asked or told)

    def _fresh(self, kind: Kind, frame: Frame) -> frozenset[str]:
        """The injects that have just become of `kind`."""
        before = self._known[kind]
        now = before if frame.queue is self._queue else _those(kind, frame)
        self._known[kind] = now
        return now - before

    def after_act(self, before: QueueRow | None, frame: Frame) -> str | None:
        """The inject that has been due longest, if an act has dealt with the one looked at.

        Where none is due it stays: whoever goes on finds themselves where they were. `before` is
        the row of the inject as it was before the act.
        """
        here = frame.row(frame.view.inject)
        if here is None or here == before or frame.clock.state == "ended":
            return None
        decided = before is not None and asks(before) and not asks(here)
        self.stays = here.status in IN_PLAY and not decided
        if self.stays or due(here):
            return None
        return _first(frame, due)


def to_go_to(frame: Frame) -> str | None:
    """The inject that has been due longest, or else one that released itself unseen, or None."""
    here = frame.row(frame.view.inject)
    longest = None if here is not None and due(here) else _first(frame, due)
    return longest or _among(frame, frame.view.unread)


def reserve(frame: Frame) -> str | None:
    """The reserve's first inject, or the one behind the one that is looked at; None: no reserve."""
    kept = [
        row.inject
        for group in frame.queue
        if group.name == "reserve"
        for row in group.rows
        if not row.hidden
    ]
    here = frame.view.inject
    at = kept.index(here) + 1 if here in kept else 0
    return kept[at % len(kept)] if kept else None


def _first(frame: Frame, wanted: Kind) -> str | None:
    """The first inject in sight that is `wanted`."""
    return next((row.inject for row in _rows(frame) if wanted(row) and not row.hidden), None)


def _among(frame: Frame, injects: frozenset[str]) -> str | None:
    return _first(frame, lambda row: row.inject in injects) if injects else None


def _those(kind: Kind, frame: Frame) -> frozenset[str]:
    return frozenset(row.inject for row in _rows(frame) if kind(row))


def _rows(frame: Frame) -> Iterator[QueueRow]:
    for group in frame.queue:
        yield from group.rows
