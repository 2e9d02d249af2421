"""Panes of injects and of what happened. They draw frames and hold view state only."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence

from textual.binding import Binding
from textual.events import Click, Resize
from textual.message import Message

from oefening.text import Language, say
from oefening.tui.frames.frame import Frame, OpenRow, StoryLine
from oefening.tui.keys.situation import PANES
from oefening.tui.panes import rows
from oefening.tui.widgets.draw import Entry, Row, paragraph
from oefening.tui.widgets.pane import Pane


class FramePane(Pane):
    """A pane that shows part of a frame, and draws it again when its width changes."""

    frame: Frame | None = None
    _seen: tuple[object, ...] = ()
    """What it drew last when it was shown a frame."""

    def show(self, frame: Frame) -> None:
        """Draw `frame`."""
        self.frame = frame
        self._head(frame)
        seen = (self.seen(frame), frame.view.language, self.size)
        if seen != self._seen:
            self._seen = seen
            self.draw(frame)

    def _head(self, frame: Frame) -> None:
        self.entitle(self.numbered(frame) + self.looking(frame) + self.behind(frame))

    def numbered(self, frame: Frame) -> str:
        """Its name behind the key that brings it to the front."""
        number = [*PANES].index(self.id) + 1  # type: ignore[arg-type]  # its id is a pane's name
        return f"{number} {say(frame.view.language, self.named(frame))}"

    def seen(self, frame: Frame) -> object:  # noqa: ARG002 - its heirs say which part
        """What of `frame` it draws, so that it need not do so again while that is the same.

        Of one that does not say, or finds out by itself, something that nothing equals.
        """
        return object()

    def named(self, frame: Frame) -> str:  # noqa: ARG002 - its heirs may name it by what there is
        """The text that is its name."""
        return f"tui.pane.{self.id}"

    def looking(self, _: Frame) -> str:
        """What stands behind the pane's name: at what of its things it looks, and how."""
        return ""

    def behind(self, _: Frame) -> str:
        """What stands behind that in its turn: the pane that may take its place, and its key."""
        return ""

    def _hidden(self, kind: "type[FramePane]", frame: Frame) -> str:
        """The panes of that `kind` that are not to be seen beside it; none where tabs name all."""
        if not self.is_attached or self.screen.has_class("-narrow"):
            return ""  # it is not attached any more when it still hears of a size while all ends
        hidden = (one for one in self.siblings if isinstance(one, kind) and not one.display)
        return "".join(f" │ {one.numbered(frame)}" for one in hidden)

    @property
    def where(self) -> str:
        """Id of the place or address of the node that is chosen in it; empty where none is."""
        return ""

    def draw(self, frame: Frame) -> None:
        """Turn what is to be seen of `frame` into rows."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Draw the same frame again: something else of it is to be seen, or in another width."""
        if self.frame is not None:
            self.draw(self.frame)

    def on_resize(self, _: Resize) -> None:
        """Fit the rows to the new width."""
        if self.frame is not None:
            self._head(self.frame)
        self.redraw()


class PlacePane(FramePane):
    """A pane in which a place is chosen, of which Enter opens the page.

    In a window with room for one of the two it takes the place of the other.
    """

    BINDINGS = [Binding("enter", "open", show=False)]  # noqa: RUF012 - Textual's own way

    class Opened(Message):
        """The page of a place is to be opened."""

        def __init__(self, place: str) -> None:
            super().__init__()
            self.place = place

    @property
    def place(self) -> str:
        """Id of the place that is chosen; empty while there is none."""
        raise NotImplementedError

    def behind(self, frame: Frame) -> str:
        """The other, of levels and map, while that is not to be seen."""
        return self._hidden(PlacePane, frame)

    def action_open(self) -> None:
        """Have the page of the chosen place opened."""
        if self.place:
            self.post_message(self.Opened(self.place))


class QueuePane(FramePane):
    """The inject queue; the app keeps which one is chosen, since its card is part of the frame."""

    class Chosen(Message):
        """An inject is to be looked at."""

        def __init__(self, inject: str) -> None:
            super().__init__()
            self.inject = inject

    def __init__(self) -> None:
        super().__init__("queue")
        self._drawn: tuple[object, ...] = ()

    def looking(self, frame: Frame) -> str:
        """What was filtered for."""
        return f" / {frame.view.sought}" if frame.view.sought else ""

    def draw(self, frame: Frame) -> None:
        """Put every inject on a row, the chosen one marked."""
        drawn = (frame.queue, frame.view, self.room)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self.put_entries(rows.queue(frame, self.room - 2), frame.view.inject or "")
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Have the chosen inject in view, with its heading, and what comes below it.

        And what has been due longest, with its heading, where there is room for both.
        """
        for cursor in self._cursor:
            self.reveal(min(cursor + self.size.height // 2, len(self._keys) - 1))
            if (due := self._longest_due()) is not None:
                self.reveal(due)
                self.reveal(due - 1)
            heading_above = cursor > 0 and not self._keys[cursor - 1]
            self.reveal(cursor - 1 if heading_above else cursor)
            self.reveal(cursor)

    def _longest_due(self) -> int | None:
        """The row of the first inject that is due, if any is in sight."""
        shown = (row for group in self.frame.queue for row in group.rows) if self.frame else ()
        due = {row.inject for row in shown if row.status == "due"}
        return next((at for at, inject in enumerate(self._keys) if inject in due), None)

    def on_resize(self, event: Resize) -> None:
        """Have the chosen inject in view in a window of another size too."""
        super().on_resize(event)
        self.call_after_refresh(self._show_chosen)

    def steer(self, down: int) -> bool:
        """Choose the inject that is so many further down."""
        keys = [key for key in self._keys if key]
        chosen = self.frame.view.inject if self.frame else None
        if chosen in keys:
            at = min(max(keys.index(chosen) + down, 0), len(keys) - 1)
            self.post_message(self.Chosen(keys[at]))
        elif keys:
            self.post_message(self.Chosen(keys[0]))
        return bool(keys)

    def on_click(self, event: Click) -> None:
        """Choose what was pointed at."""
        inject = self.key_at(event)
        if inject:
            self.post_message(self.Chosen(inject))


class CardPane(FramePane):
    """The card of the chosen inject."""

    def __init__(self) -> None:
        super().__init__("card")
        self._about: tuple[str | None, bool, bool] = (None, False, False)

    def seen(self, frame: Frame) -> object:
        """The card, and what stands there before STARTEX and after ENDEX."""
        ends = (frame.clock.state, frame.closing, frame.brief, frame.replay is None)
        return (frame.view.inject, frame.view.moved, frame.card, *ends)

    def draw(self, frame: Frame) -> None:
        """Write out the card; another inject's, and the totals of ENDEX, begin at the top."""
        self.put(rows.card(frame, self.room))
        about = (frame.view.inject, frame.view.moved, frame.clock.state == "ended")
        if about != self._about:
            self._about = about
            self.scroll_to(y=0, animate=False)


class OpenPane(FramePane):
    """Decisions, questions and expected actions that are open, one a row."""

    class Opened(Message):
        """Somebody wants to deal with what is open."""

        def __init__(self, row: OpenRow) -> None:
            super().__init__()
            self.row = row

    BINDINGS = [Binding("enter", "open", show=False)]  # noqa: RUF012 - Textual's own way

    def __init__(self) -> None:
        super().__init__("open")
        self._key = ("", "")
        """What was chosen; empty until somebody moves: then what stands first is."""
        self._at = 0

    def named(self, frame: Frame) -> str:
        """After ENDEX nothing is open any more, but was left so."""
        return "tui.pane.left-open" if frame.clock.state == "ended" else super().named(frame)

    def seen(self, frame: Frame) -> object:
        """All that is open."""
        return frame.open, frame.clock.state == "ended"

    @property
    def chosen(self) -> OpenRow | None:
        """What the cursor stands on."""
        return self.frame.open[self._at] if self.frame and self.frame.open else None

    def draw(self, frame: Frame) -> None:
        """A row for each; the cursor stays on what was chosen, wherever that moves."""
        language = frame.view.language
        keys = [(row.kind, row.id) for row in frame.open]
        self._at = keys.index(self._key) if self._key in keys else min(self._at, len(keys) - 1)
        self._at = max(0, self._at) if any(self._key) else 0
        if not keys:
            ended = frame.clock.state == "ended"
            none = say(language, "tui.left-open-empty" if ended else "tui.open-empty")
            self.put(paragraph(none, self.room, "dim"))
            return
        if any(self._key):
            self._key = keys[self._at]
        entries = [
            Entry(row, str(at))
            for at, one in enumerate(frame.open)
            for row in rows.open_rows(one, self.room - 2, language)
        ]
        self.put_entries(entries, str(self._at))
        self.reveal(self._cursor[-1])
        self.reveal(self._cursor[0])

    def steer(self, down: int) -> bool:
        """Choose what is so many further down."""
        if self.frame is None or not self.frame.open:
            return False
        self._at = min(max(self._at + down, 0), len(self.frame.open) - 1)
        row = self.frame.open[self._at]
        self._key = (row.kind, row.id)
        self.redraw()
        return True

    def action_open(self) -> None:
        """Deal with it."""
        if self.chosen is not None:
            self.post_message(self.Opened(self.chosen))

    def on_click(self, event: Click) -> None:
        """Go to what was pointed at."""
        at = self.key_at(event)
        if at:
            self.steer(int(at) - self._at)


class StoryPane(FramePane):
    """What happened, newest at the bottom; a long story costs only its new lines.

    Of lines that were told only their place is kept, and those in view are wrapped again.
    """

    def __init__(self) -> None:
        super().__init__("story")
        self._told: Sequence[StoryLine] = ()
        self._starts = array("l")
        """The row at which each line begins."""
        self._height = 0
        """Rows of all of them."""
        self._form: tuple[int, Language] = (0, "nl")
        self._follows = True
        """Whether the newest line stays in view: until somebody reads further up."""

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """See whether somebody reads further up; a window that shrinks does not."""
        super().watch_scroll_y(old_value, new_value)
        self._follows = self.scroll_offset.y >= self.max_scroll_y

    def on_resize(self, event: Resize) -> None:
        """Keep the newest line in view in a window of another size too."""
        super().on_resize(event)
        if self._follows:
            self.scroll_end(animate=False, immediate=False)

    def on_show(self) -> None:
        """Where panes take turns, this one opens at the newest line."""
        self.scroll_end(animate=False, immediate=False)

    def draw(self, frame: Frame) -> None:
        """Write what is new; stay at the bottom, unless somebody is reading further up."""
        told, language = frame.story, frame.view.language
        if not told:
            self._told, self._starts, self._height = (), array("l"), 0
            self.put([((say(language, "tui.story-empty"), "dim"),)])
            return
        before, form = self._told, (self.room, language)
        self._told, self._form, old_form = told, form, self._form
        kept = _continued(before, told) if form == old_form else 0
        if kept == len(told) == len(before):
            return
        self._height = self._starts[kept] if kept < len(self._starts) else self._height
        del self._starts[kept:]
        for line in told[kept:]:
            self._starts.append(self._height)
            self._height += len(self._lines(line))
        self._fit()
        if self._follows:
            # At once where that can be, so that it is painted once; a bar has to be laid out first.
            self.scroll_end(animate=False, immediate=self.show_vertical_scrollbar)

    @property
    def _length(self) -> int:
        return self._height or super()._length

    def _row(self, at: int) -> Row:
        if not self._height:
            return super()._row(at)
        number = bisect_right(self._starts, at) - 1
        return self._lines(self._told[number])[at - self._starts[number]]

    def _lines(self, line: StoryLine) -> list[Row]:
        return rows.story(line, self._form[0])


def _continued(before: Sequence[StoryLine], told: Sequence[StoryLine]) -> int:
    """How many lines of `before` begin `told` too: all, all but the last, or none."""
    for kept in (len(before), len(before) - 1):
        if 0 < kept <= len(told) and told[kept - 1] == before[kept - 1]:
            return kept
    return 0
