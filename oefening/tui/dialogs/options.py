"""The options of a question, one below the other, of which one is picked."""

from collections.abc import Callable

from rich.cells import cell_len
from textual.binding import Binding
from textual.events import Click, Key
from textual.message import Message

from oefening.tui.dialogs.steps import Option, Pick, Writing, matching
from oefening.tui.widgets.draw import Row, fit, wrap
from oefening.tui.widgets.pane import FAR, NOWHERE, Rows

LONGEST = 6
"""Lines of an option that does not fit with the others."""


class Options(Rows, can_focus=True):
    """The options of a step: arrows or j and k, a digit, or typing to narrow the list.

    Where something can be written at once as well, a digit may be the beginning of that: it only
    stands on its option, which is taken if it is accepted so, and whatever follows is written.
    """

    DEFAULT_CSS = "Options { overflow-y: auto; scrollbar-gutter: stable; }"

    BINDINGS = [Binding("enter", "accept", show=False)]  # noqa: RUF012 - Textual's own way

    class Picked(Message):
        """An option was accepted."""

        def __init__(self, option: Option) -> None:
            super().__init__()
            self.option = option

    class Written(Message):
        """Somebody begins to write what an option would ask for."""

        def __init__(self, writing: Writing, text: str) -> None:
            super().__init__()
            self.writing = writing
            self.text = text

    class Beyond(Message):
        """Somebody went on where there is no further option: -1 above, 1 below."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    class Typed(Message):
        """What was typed beside the options changed."""

        def __init__(self, typed: str) -> None:
            super().__init__()
            self.typed = typed

    def __init__(self, unread: Callable[[], bool]) -> None:
        """`unread` says whether what stands above goes on below what is seen of it."""
        super().__init__("options")
        self._unread = unread
        self._step = Pick("", "", ())
        self._shown: tuple[Option, ...] = ()
        self._at = 0
        self._typed = ""
        self._width = 1
        self._most = 1

    def ask(self, step: Pick, start: str) -> None:
        """Offer the options of `step`, and stand on `start` if it is among them."""
        self._step, self._typed, self._shown = step, "", step.options
        self._at = next((at for at, o in enumerate(step.options) if o.id == start), 0)

    def ask_again(self, step: Pick) -> None:
        """Offer what is by now to be picked; the option stays that was stood on, if it is there."""
        here = self._shown[self._at].id if self._shown else ""
        self._step = step
        self._shown = matching(step.options, self._typed) if step.search else step.options
        self._at = next((at for at, o in enumerate(self._shown) if o.id == here), 0)

    def fill_lines(self, width: int, most: int) -> None:
        """Take the lines that the options need in `width` cells, but at most `most`."""
        self._width, self._most = width - 1, most
        self.draw()

    def draw(self) -> None:
        """Write out what is offered: whole where there is room, else the chosen option whole."""
        digits = any(option.digit for option in self._shown) and not self._step.search
        leads = [f"{option.digit or ' '} " if digits else "" for option in self._shown]
        column = max((cell_len(option.lead) for option in self._step.options), default=0)
        if column:
            leads = [option.lead.ljust(column + 2) for option in self._shown]
        room = self._width - 2 - max(map(len, leads), default=0)
        wrapped = [wrap(option.text, room) for option in self._shown]
        tallest = min(LONGEST, max(map(len, wrapped), default=1))
        heads = [
            option.under if at == 0 or option.under != self._shown[at - 1].under else ""
            for at, option in enumerate(self._shown)
        ]
        headed = sum(map(bool, heads))
        whole = sum(map(len, wrapped)) + headed
        needed = min(whole, self._most)
        if whole > self._most:
            needed = min(self._most, len(self._shown) - 1 + tallest + headed)
            wrapped = _shared(wrapped, self._at, needed - headed, room)
        drawn: list[Row] = []
        keys: list[str] = []
        for at, (head, lead, lines) in enumerate(zip(heads, leads, wrapped, strict=True)):
            if head:
                drawn.append(((fit(head, self._width), "head"),))
                keys.append("")
            first = ("▸ " if at == self._at else "  ") + lead
            drawn.append(((first, "key"), (lines[0], "")))
            drawn += [((" " * len(first), ""), (line, "")) for line in lines[1:]]
            keys += [str(at)] * len(lines)
        self.styles.height = max(1, needed)
        chosen = [row for row, at in enumerate(keys) if at == str(self._at)]
        cursor = range(chosen[0], chosen[-1] + 1) if chosen else NOWHERE
        self.put(drawn, cursor=cursor, keys=tuple(keys))
        if chosen:
            self.reveal(chosen[-1])
            self.reveal(chosen[0] - bool(heads[self._at]))

    def steer(self, down: int) -> bool:
        """Stand on the option that is so many further down; what is beyond the last is told.

        What stands above is read to its end first, unless the last option is asked for.
        """
        if 0 < down < FAR and self._unread():
            self.post_message(self.Beyond(down))
            return True
        there = min(max(self._at + down, 0), max(0, len(self._shown) - 1))
        if there == self._at:
            self.post_message(self.Beyond(down))
        self._at = there
        self.draw()
        if not self._step.search:
            self._put("")
        return True

    @property
    def chosen(self) -> Option | None:
        """The option that is stood on; None where none is offered."""
        return self._shown[self._at] if self._shown else None

    def action_accept(self) -> None:
        """Take the option that is chosen; by a digit that is none's by now something is written."""
        writing, chosen = self._step.writing, self.chosen
        if writing is not None and self._typed and (not chosen or chosen.digit != self._typed):
            self.post_message(self.Written(writing, self._typed))
        elif chosen is not None:
            self.post_message(self.Picked(chosen))

    def on_click(self, event: Click) -> None:
        """Take what was pointed at; a second click of two is no answer to the next question."""
        if event.chain > 1:
            return
        at = self.key_at(event)
        if at:
            self._at = int(at)
            self._put("")
            self.action_accept()

    def on_key(self, event: Key) -> None:
        """Digits and j and k; while searching, every printable character narrows the list."""
        if self._step.search:
            self._search(event)
        elif self._typed and event.key in {"backspace", "ctrl+u"}:
            self._put("")
            event.stop()
        elif event.character in {"j", "k"}:
            self.steer(1 if event.character == "j" else -1)
            event.stop()
        elif event.character:
            self._type(event.character, event)

    def _type(self, typed: str, event: Key) -> None:
        """Pick the option of a digit, or only stand on it where that may go on; or write."""
        writing = self._step.writing
        at = next((at for at, option in enumerate(self._shown) if option.digit == typed), None)
        if writing is not None and self._typed and event.is_printable:
            self.post_message(self.Written(writing, self._typed + typed))
        elif at is not None and writing is None:
            self.post_message(self.Picked(self._shown[at]))
        elif at is not None:
            self._at = at
            self.draw()
            self._put(typed)
        elif writing is not None and typed in writing.begins:
            self.post_message(self.Written(writing, typed))
        elif not typed.isdigit():
            return
        event.stop()

    def _put(self, typed: str) -> None:
        """Have `typed` stand beside the options."""
        if typed != self._typed:
            self._typed = typed
            self.post_message(self.Typed(typed))

    def _search(self, event: Key) -> None:
        if event.key == "backspace":
            typed = self._typed[:-1]
        elif event.key == "ctrl+u":
            typed = ""
        elif event.is_printable and event.character:
            typed = self._typed + event.character
        else:
            return
        event.stop()
        self._shown = matching(self._step.options, typed)
        self._at = 0
        self.draw()
        self._put(typed)


def _shared(options: list[list[str]], chosen: int, most: int, room: int) -> list[list[str]]:
    """As much of `options` as `most` lines hold, from the top on; of the one `chosen` all.

    Where these are too many lines the list scrolls: the chosen one can be read all the same.
    """
    lines = [1] * len(options)
    for at in (chosen, *range(len(options))):
        spare = max(0, most - (1 if at == chosen else sum(lines)))
        lines[at] = max(lines[at], min(len(options[at]), LONGEST, lines[at] + spare))
    return [
        option
        if len(option) <= kept
        else [*option[: kept - 1], fit(" ".join(option[kept - 1 :]), room)]
        for option, kept in zip(options, lines, strict=True)
    ]
