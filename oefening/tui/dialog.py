"""One dialog for every form: it asks the steps of a plan, and Esc takes back the last answer."""

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.events import Click, Key, Resize
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input

from oefening.text import Language, visible
from oefening.tui.draw import Row, fit, paragraph, wrap
from oefening.tui.pane import NOWHERE, Rows
from oefening.tui.steps import Answers, Fill, Option, Pick, Plan, Step, matching
from oefening.tui.words import say

WIDEST = 76
"""Columns of a dialog where there is room."""

LONGEST = 4
"""Lines of an option that does not fit with the others."""

MARGIN = 4
"""Columns and lines that a dialog leaves around itself."""


class Options(Rows, can_focus=True):
    """The options of a step: arrows or j and k, a digit, or typing to narrow the list."""

    DEFAULT_CSS = "Options { overflow-y: auto; scrollbar-gutter: stable; }"

    BINDINGS = [Binding("enter", "accept", show=False)]  # noqa: RUF012 - Textual's own way

    class Picked(Message):
        """An option was accepted."""

        def __init__(self, option: Option) -> None:
            super().__init__()
            self.option = option

    class Searched(Message):
        """The search text changed."""

        def __init__(self, typed: str) -> None:
            super().__init__()
            self.typed = typed

    def __init__(self) -> None:
        super().__init__("options")
        self._step = Pick("", "", ())
        self._shown: tuple[Option, ...] = ()
        self._at = 0
        self._typed = ""
        self._width = WIDEST
        self._most = 1
        self._owners: list[int] = []
        """The option that each row belongs to."""

    def ask(self, step: Pick, start: str) -> None:
        """Offer the options of `step`, and stand on `start` if it is among them."""
        self._step, self._typed, self._shown = step, "", step.options
        self._at = next((at for at, o in enumerate(step.options) if o.id == start), 0)

    def ask_again(self, step: Pick) -> None:
        """Offer what is by now to be picked; the option stays that was stood on, if it is there."""
        here = self._shown[self._at].id if self._shown else ""
        self._step, self._shown = step, matching(step.options, self._typed)
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
        whole = sum(map(len, wrapped))
        if whole > self._most:
            wrapped = [
                lines[:LONGEST] if at == self._at else [fit(" ".join(lines), room)]
                for at, lines in enumerate(wrapped)
            ]
        drawn: list[Row] = []
        self._owners = []
        for at, (lead, lines) in enumerate(zip(leads, wrapped, strict=True)):
            first = ("▸ " if at == self._at else "  ") + lead
            drawn.append(((first, "key"), (lines[0], "")))
            drawn += [((" " * len(first), ""), (line, "")) for line in lines[1:]]
            self._owners += [at] * len(lines)
        needed = whole if whole <= self._most else len(self._shown) - 1 + tallest
        self.styles.height = max(1, min(needed, self._most))
        chosen = [row for row, at in enumerate(self._owners) if at == self._at]
        self.put(drawn, cursor=range(chosen[0], chosen[-1] + 1) if chosen else NOWHERE)
        if chosen:
            self.reveal(chosen[-1])
            self.reveal(chosen[0])

    def _move(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), max(0, len(self._shown) - 1))
        self.draw()

    def action_scroll_up(self) -> None:
        """The option above."""
        self._move(-1)

    def action_scroll_down(self) -> None:
        """The option below."""
        self._move(1)

    def action_page_up(self) -> None:
        """A page up."""
        self._move(-max(1, self.size.height - 1))

    def action_page_down(self) -> None:
        """A page down."""
        self._move(max(1, self.size.height - 1))

    def action_scroll_home(self) -> None:
        """The first option."""
        self._move(-len(self._shown))

    def action_scroll_end(self) -> None:
        """The last option."""
        self._move(len(self._shown))

    def action_accept(self) -> None:
        """Take the option that is chosen."""
        if self._shown:
            self.post_message(self.Picked(self._shown[self._at]))

    def on_click(self, event: Click) -> None:
        """Take what was pointed at."""
        row = self.row_at(event.get_content_offset_capture(self).y)
        if row is not None:
            self._at = self._owners[row]
            self.action_accept()

    def on_key(self, event: Key) -> None:
        """Digits and j and k; while searching, every printable character narrows the list."""
        if self._step.search:
            self._search(event)
        elif event.character in {"j", "k"}:
            self._move(1 if event.character == "j" else -1)
            event.stop()
        elif event.character and event.character.isdigit():
            for option in self._shown:
                if option.digit == event.character:
                    self.post_message(self.Picked(option))
            event.stop()

    def _search(self, event: Key) -> None:
        if event.key == "backspace":
            self._typed = self._typed[:-1]
        elif event.is_printable and event.character:
            self._typed += event.character
        else:
            return
        event.stop()
        self._shown = matching(self._step.options, self._typed)
        self._at = 0
        self.draw()
        self.post_message(self.Searched(self._typed))


class Field(Input):
    """A line that is typed or pasted, without anything that a terminal would obey."""

    def validate_value(self, value: str) -> str:
        """`value` as it can be shown."""
        return visible(value)


class Dialog(ModalScreen[dict[str, str] | None]):
    """Asks the steps of a plan and gives the answers back, or None when the first is left."""

    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > Vertical {
        border: round $accent; background: $surface; padding: 0 1; height: auto;
    }
    Dialog Rows { background: $surface; }
    Dialog Input {
        height: 1; border: none; padding: 0; background: $boost; margin: 0;
    }
    Dialog Input:focus { border: none; }
    """

    BINDINGS = [  # noqa: RUF012 - Textual's own way
        Binding("escape", "back", show=False),
        Binding("tab", "stay", show=False),
        Binding("shift+tab", "stay", show=False),
    ]

    def __init__(
        self, plan: Plan, language: Language, given: Answers | None = None, objection: str = ""
    ) -> None:
        """With `given` answers it begins at the last of those, with an `objection` to them."""
        super().__init__()
        self._plan = plan
        self._language: Language = language
        self._answers: dict[str, str] = dict(given or {})
        self._before = dict(self._answers)
        """What was answered at any time, to start from where it is asked again."""
        self._first_objection = objection
        self._step: Step | None = None
        self._objection = ""
        self._typed = ""

    def compose(self) -> ComposeResult:
        """Question, options or field, objection and keys, one below the other."""
        with Vertical():
            yield Rows("ask")
            yield Options()
            yield Field(id="field", compact=True, highlighter=None, select_on_focus=False)
            yield Rows("keys")

    def on_mount(self) -> None:
        """Ask the first question, or again the last one that was answered."""
        if self._answers:
            self._answers.popitem()
        self._next()
        self._objection = self._first_objection
        self._draw()

    def on_resize(self, _: Resize) -> None:
        """Fit the dialog to the window."""
        self._draw()

    def _next(self) -> None:
        self._objection = self._typed = ""
        self._step = self._plan(self._answers)
        if self._step is None:
            self.dismiss(dict(self._answers))
            return
        options, field = self.query_one(Options), self.query_one(Input)
        options.display = isinstance(self._step, Pick)
        field.display = isinstance(self._step, Fill)
        start = self._before.get(self._step.name, self._step.start)
        if isinstance(self._step, Pick):
            options.ask(self._step, start)
            options.focus()
        else:
            field.value = start
            field.cursor_position = len(field.value)
            field.focus()
        self._draw()

    def renew(self) -> None:
        """Ask the question as it is by now; what was chosen or typed stays."""
        step = self._step
        if step is None or step.again is None or (fresh := step.again()) == step:
            return
        self._step = fresh
        if isinstance(fresh, Pick):
            self.query_one(Options).ask_again(fresh)
        self._draw()

    def _draw(self) -> None:
        """Write the question and the keys, and give each part the height it needs."""
        step = self._step
        if step is None:
            return
        width = min(WIDEST, self.size.width - MARGIN)
        self.query_one(Vertical).styles.width = width
        inside = width - 4
        asked = paragraph(step.title, inside, "head")
        for above in step.above:
            indent = above[: len(above) - len(above.lstrip())]
            asked += paragraph(above, inside, "", first=indent)
        if isinstance(step, Pick) and step.search:
            asked.append((("> ", "key"), (self._typed, "strong"), ("▏", "key")))
        keys = self._keys(inside)
        most = max(3, self.size.height - MARGIN - len(keys))
        options = len(step.options) if isinstance(step, Pick) else 1
        asked = asked[: max(1, most - min(options, 4))]
        self._place("#ask", asked)
        self._place("#keys", keys)
        if isinstance(step, Pick):
            self.query_one(Options).fill_lines(inside, most - len(asked))

    def _place(self, selector: str, rows: list[Row]) -> None:
        widget = self.query_one(selector, Rows)
        widget.styles.height = len(rows)
        widget.put(rows)

    def _keys(self, width: int) -> list[Row]:
        step = self._step
        if isinstance(step, Fill):
            key = "tui.dialog.fill"
        elif isinstance(step, Pick) and step.search:
            key = "tui.dialog.filter"
        elif isinstance(step, Pick) and any(option.digit for option in step.options):
            key = "tui.dialog.pick-digit"
        else:
            key = "tui.dialog.pick"
        keys = paragraph(say(self._language, key), width, "dim")
        if not self._objection:
            return keys
        return [*paragraph(self._objection, width, "refused"), *keys]

    def on_options_picked(self, message: Options.Picked) -> None:
        """Go on with the option that was accepted."""
        if self._step is not None:
            self._answer(self._step, message.option.id)

    def on_options_searched(self, message: Options.Searched) -> None:
        """Show what is searched for."""
        found = isinstance(self._step, Pick) and matching(self._step.options, message.typed)
        self._typed = message.typed
        self._objection = "" if found else say(self._language, "tui.dialog.nothing")
        self._draw()

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Go on with the text, if there is no objection to it."""
        if not isinstance(self._step, Fill):
            return
        self._objection = self._step.objection(message.value)
        if self._objection:
            self._draw()
            return
        self._answer(self._step, message.value)

    def _answer(self, step: Step, given: str) -> None:
        self._answers[step.name] = self._before[step.name] = given
        self._next()

    def action_back(self) -> None:
        """Take back the last answer; at the first question, leave."""
        if not self._answers:
            self.dismiss(None)
            return
        self._answers.popitem()
        self._next()

    def action_stay(self) -> None:
        """There is nowhere else to go."""
