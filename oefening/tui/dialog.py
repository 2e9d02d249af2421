"""One dialog for every form: it asks the steps of a plan, and Esc takes back the last answer."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.events import Resize
from textual.screen import ModalScreen

from oefening.text import Language
from oefening.tui.draw import Row, paragraph
from oefening.tui.field import Field
from oefening.tui.options import Options
from oefening.tui.pane import Rows
from oefening.tui.steps import Answers, Fill, Pick, Plan, Step, matching
from oefening.tui.words import say

WIDEST = 76
"""Columns of a dialog where there is room."""

MARGIN = 4
"""Columns and lines that a dialog leaves around itself."""


class Dialog(ModalScreen[dict[str, str] | None]):
    """Asks the steps of a plan and gives the answers back, or None when the first is left."""

    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > Vertical {
        border: round $accent; background: $surface; padding: 0 1; height: auto;
    }
    Dialog Rows { background: $surface; }
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
            yield Field()
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
        options, field = self.query_one(Options), self.query_one(Field)
        options.display = isinstance(self._step, Pick)
        field.display = isinstance(self._step, Fill)
        start = self._before.get(self._step.name, self._step.start)
        if isinstance(self._step, Pick):
            options.ask(self._step, start)
            options.focus()
        else:
            field.start(start)
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
        else:
            self.query_one(Field).styles.max_height = most - len(asked)

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

    def on_field_submitted(self, message: Field.Submitted) -> None:
        """Go on with the text, if there is no objection to it."""
        if not isinstance(self._step, Fill):
            return
        self._objection = self._step.objection(message.text)
        if self._objection:
            self._draw()
            return
        self._answer(self._step, message.text)

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
