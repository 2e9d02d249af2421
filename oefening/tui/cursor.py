"""Which inject is looked at when nobody chooses: what has come due, and what is to be done next."""

from collections.abc import Callable, Iterator

from oefening.tui.frame import Frame, QueueRow


class Cursor:
    """Says where to go; where somebody has gone by hand it stays until that is dealt with."""

    def __init__(self) -> None:
        self.by_hand = False
        """Whether the inject that is looked at was chosen by somebody."""
        self._due: frozenset[str] = frozenset()

    def after_frame(self, frame: Frame) -> str | None:
        """The inject that has just come due, unless one that is due is being looked at."""
        due = frozenset(row.inject for row in _rows(frame) if row.status == "due")
        fresh, self._due = due - self._due, due
        here = frame.row(frame.view.inject)
        if here is None:
            return first_due(frame) or _first(frame, lambda row: row.status == "waiting")
        if self.by_hand or here.status == "due":
            return None
        return _first(frame, lambda row: row.inject in fresh)

    def after_act(self, before: QueueRow | None, frame: Frame) -> str | None:
        """The inject that is next to be acted on, if an act has dealt with the one looked at.

        Due comes first, then what puts a decision before the players. `before` is the row of the
        inject as it was before the act.
        """
        here = frame.row(frame.view.inject)
        if here is None or here == before or frame.clock.state == "ended":
            return None
        self.by_hand = False
        if here.status == "due":
            return None
        return first_due(frame) or (None if here.asks else _first(frame, lambda row: row.asks))


def first_due(frame: Frame) -> str | None:
    """The inject that has been due longest, or None."""
    return _first(frame, lambda row: row.status == "due")


def _first(frame: Frame, wanted: Callable[[QueueRow], bool]) -> str | None:
    return next((row.inject for row in _rows(frame) if wanted(row)), None)


def _rows(frame: Frame) -> Iterator[QueueRow]:
    for group in frame.queue:
        yield from group.rows
