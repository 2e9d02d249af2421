"""The two panes to go about in a log by: the facilitator's story, and the engine's trace.

They know every line from the beginning on, what was still ahead too; a row is made when it is
drawn, so that a log of 100 000 records opens as fast as a short one.
"""

from collections.abc import Sequence

from textual.binding import Binding
from textual.events import Click, Resize
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from oefening.projections.trace import TraceLine
from oefening.tui.frames.frame import Frame, Replay, StoryLine
from oefening.tui.panes.panes import FramePane
from oefening.tui.panes.replay_rows import story_line, trace_line
from oefening.tui.widgets.draw import BLANK, Row, cut

AROUND = 2
"""Lines that stay in view above and below the one that is looked at, where there is room."""


class LogPane(FramePane):
    """All lines of a log, of which one is where somebody stands."""

    class Chosen(Message):
        """Somebody wants to go to where a line was told."""

        def __init__(self, line: StoryLine | TraceLine) -> None:
            super().__init__()
            self.line = line

    class Opened(Message):
        """Somebody wants to read the whole of the line at which one stands."""

        def __init__(self, pane: "LogPane", at: int) -> None:
            super().__init__()
            self.pane = pane
            self.at = at
            """Its index: one may stand elsewhere while it is read."""

    BINDINGS = [Binding("enter", "go", show=False)]  # noqa: RUF012 - Textual's own way

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self._here = -1
        """The line where somebody stands; -1 ahead of the first."""
        self._at: int | None = None
        """The line that the cursor was moved to; None while it follows."""
        self._drawn: tuple[object, ...] = ()

    def lines(self, replay: Replay) -> Sequence[StoryLine | TraceLine]:
        """Every line there is."""
        raise NotImplementedError

    def here(self, replay: Replay) -> int:
        """The index of the line of the present moment; -1 if none was told by then."""
        raise NotImplementedError

    def row(self, replay: Replay, at: int) -> Row:
        """The line with index `at`."""
        raise NotImplementedError

    def behind(self, frame: Frame) -> str:
        """The other, of story and trace, while that is not to be seen."""
        return self._hidden(LogPane, frame)

    @property
    def _replay(self) -> Replay | None:
        return self.frame.replay if self.frame else None

    @property
    def elsewhere(self) -> StoryLine | TraceLine | None:
        """The line that the cursor was moved to, away from where somebody stands."""
        replay = self._replay
        return None if replay is None or self._at is None else self.lines(replay)[self._at]

    @property
    def chosen(self) -> StoryLine | TraceLine | None:
        """The line that the cursor is on; None where there is none."""
        replay = self._replay
        return self.lines(replay)[self._chosen] if replay is not None and self._count else None

    @property
    def _count(self) -> int:
        replay = self._replay
        return 0 if replay is None else len(self.lines(replay))

    @property
    def _chosen(self) -> int:
        return max(self._here, 0) if self._at is None else self._at

    def draw(self, frame: Frame) -> None:
        """Have the present moment in view, unless the cursor was taken elsewhere meanwhile."""
        replay = frame.replay
        if replay is None:
            return
        if self._at is not None and self._at >= self._count:
            self._at = None  # what stood there was taken back
        now = (replay.number, replay.noted)
        drawn = (now, frame.view.language, self.size, self._at, self._count)
        if drawn == self._drawn:
            return
        here = self.here(replay)
        if here != self._here and not replay.rolling:
            self._at = None
        self._here, self._drawn = here, (*drawn[:3], self._at, self._count)
        self.virtual_size = Size(self.size.width, self._count)
        self.refresh()
        self.reveal(min(self._chosen + AROUND, max(0, self._count - 1)))
        self.reveal(max(0, self._chosen - AROUND))
        self.reveal(self._chosen)

    def render_line(self, y: int) -> Strip:
        """Line `y` of the widget."""
        replay = self._replay
        at = y + self.scroll_offset.y
        if replay is None or at >= self._count:
            return self._strip(BLANK, chosen=False)
        chosen = at == self._chosen
        lead: Row = (("▸" if chosen else " ", "key"),)
        return self._strip((*lead, *cut(self.row(replay, at), self.room - 1)), chosen=chosen)

    def row_at(self, y: int) -> int | None:
        """The index of the line at line `y` of the widget, or None."""
        at = y + self.scroll_offset.y
        return at if at < self._count else None

    def steer(self, down: int) -> bool:
        """Stand on the line that is so many further down."""
        if not self._count:
            return False
        self._at = min(max(self._chosen + down, 0), self._count - 1)
        self.redraw()
        return True

    def action_go(self) -> None:
        """Go to the moment of the line that the cursor is on; there, read the whole of it."""
        replay = self._replay
        if replay is None or not self._count:
            return
        if self._chosen == self._here:
            self.post_message(self.Opened(self, self._chosen))
        else:
            there, self._at = self.lines(replay)[self._chosen], None
            self.post_message(self.Chosen(there))

    def on_click(self, event: Click) -> None:
        """Choose the line that was pointed at; a chosen one is gone to."""
        at = self.row_at(event.get_content_offset_capture(self).y)
        if at is None:
            return
        if at == self._chosen:
            self.action_go()
        else:
            self.steer(at - self._chosen)

    def on_resize(self, event: Resize) -> None:
        """Keep the line in view in a window of another size too."""
        super().on_resize(event)
        self.call_after_refresh(lambda: self.reveal(self._chosen))


class WholeStoryPane(LogPane):
    """The facilitator's story, from its first line to its last."""

    def __init__(self) -> None:
        super().__init__("story")

    def lines(self, replay: Replay) -> Sequence[StoryLine]:
        """Every line of the story."""
        return replay.story

    def here(self, replay: Replay) -> int:
        """The last line that had been told."""
        return replay.told - 1

    def row(self, replay: Replay, at: int) -> Row:
        """A line of the story."""
        return story_line(replay.story[at], here=at == self._here, ahead=at > self._here)


class TracePane(LogPane):
    """The engine's trace: every record, in the log's own words."""

    def __init__(self) -> None:
        super().__init__("trace")

    def lines(self, replay: Replay) -> Sequence[TraceLine | StoryLine]:
        """Every record, and what reviewers wrote."""
        return replay.trace

    def here(self, replay: Replay) -> int:
        """The last line by now."""
        return replay.traced - 1

    def row(self, replay: Replay, at: int) -> Row:
        """A record."""
        digits, told = len(str(replay.last)), replay.trace[at]
        here, ahead = at == self._here, at > self._here
        if isinstance(told, StoryLine):
            return story_line(told, here=here, ahead=ahead)
        return trace_line(told, digits, here=here, ahead=ahead)
