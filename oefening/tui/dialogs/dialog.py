"""One dialog for every form: it asks the steps of a plan, and Esc takes back the last answer."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.events import Resize
from textual.screen import ModalScreen

from oefening.text import Language, say
from oefening.tui.dialogs.field import Field
from oefening.tui.dialogs.options import Options
from oefening.tui.dialogs.steps import (
    MORE,
    Answers,
    Fill,
    Option,
    Pick,
    Step,
    Worded,
    matching,
    nearest,
    nothing,
)
from oefening.tui.widgets.bar import Spot
from oefening.tui.widgets.draw import Row, paragraph
from oefening.tui.widgets.key_line import ACCEPT, BACK, CHOOSE, EMPTY, Hint, KeyLine, key_spots
from oefening.tui.widgets.pane import Rows
from oefening.tui.widgets.resizing import outdated

PICK = (CHOOSE, ACCEPT, BACK)
PICK_DIGIT = (Hint("tui.line.choose-digit"), ACCEPT, BACK)
PICK_WRITE = (Hint("tui.line.choose-write"), ACCEPT, BACK)
PICK_LONG = (Hint("tui.line.read-on"), ACCEPT, BACK)
SEEN = (Hint("tui.line.seen-now", "enter"), Hint("tui.line.seen-more", "tab"))
PICK_MORE = (Hint("tui.line.choose-digit"), *SEEN, BACK)
SEARCH = Hint("tui.line.search")
FILTER = (SEARCH, CHOOSE, ACCEPT, EMPTY, BACK)
FILTER_MORE = (SEARCH, CHOOSE, *SEEN, EMPTY, BACK)
FILL = (ACCEPT, EMPTY, BACK)
"""What can be pressed at a question, by its kind."""

WIDEST = 76
"""Columns of a dialog where there is room."""

MOST = 1_000
"""Lines of a part that may be as high as it likes."""

MARGIN = 4
"""Columns and lines that a dialog leaves around itself."""


class Dialog(ModalScreen[dict[str, str] | None]):
    """Asks the steps of a plan and gives the answers back, or None when the first is left."""

    # What lies behind is left as it is: people read there what they are asked about.
    DEFAULT_CSS = """
    Dialog { align: center middle; background: transparent; }
    Dialog > Vertical {
        border: round $accent; background: $surface; padding: 0 1; height: auto;
    }
    Dialog Rows { background: $surface; }
    Dialog #ask { overflow-y: auto; }
    """

    BINDINGS = [  # noqa: RUF012 - Textual's own way
        Binding("escape", "back", show=False),
        Binding("tab", "aside", show=False),
        Binding("shift+tab", "stay", show=False),
        Binding("ctrl+l", "app.press('ctrl+l')", show=False),
    ]

    def __init__(
        self,
        worded: Worded,
        language: Language,
        given: Answers | None = None,
        objection: str = "",
        here: str = "",
    ) -> None:
        """With `given` answers it begins at the last of those, with an `objection` to them.

        `here` is the place or the node that is chosen behind it, if there is one.
        """
        super().__init__()
        self._worded = worded
        self._plan = worded(language)
        self._language: Language = language
        self._answers: dict[str, str] = dict(given or {})
        self._before = dict(self._answers)
        """What was answered at any time, to start from where it is asked again."""
        self._first_objection = objection
        self._here = here
        self._step: Step | None = None
        self._settled: Answers = {}
        """What was settled ahead of it, so that nothing is lost with that."""
        self._aside: dict[str, str] = {}
        """What was answered amid writing."""
        self._amid: Fill | None = None
        """What was being written when something was asked amid it."""
        self._written = ""
        self._objection = ""
        self._typed = ""
        self._long = False
        """Whether what stands above options does not fit."""

    def compose(self) -> ComposeResult:
        """Question, options or field, objection and keys, one below the other."""
        with Vertical():
            yield Rows("ask")
            yield Rows("typed")
            yield Options(self._goes_on)
            yield Field()
            yield KeyLine("keys")

    def on_mount(self) -> None:
        """Ask the first question, or again the last one that was answered."""
        if not self.children:
            return  # the app went down meanwhile, and composed nothing
        if self._answers:
            self._answers.popitem()
        if not self._first_objection:
            self._settled = dict(self._answers)
        self._next()
        self._objection = self._first_objection
        self._draw()

    def on_resize(self, event: Resize) -> None:
        """Fit the dialog to the window."""
        if not outdated(event, self):
            self._draw()

    def _next(self) -> None:
        step = self._plan({**self._answers, **self._aside})
        if step is None:
            self.dismiss(dict(self._answers))
            return
        if isinstance(step, Fill) and step.aside is not None:
            name = step.aside.step.name
            self._aside[name] = self._answers.pop(name, self._aside.get(name, ""))
        elif isinstance(step, Pick):
            self._answers.pop(step.more, None)
        self._ask(step, self._before.get(step.name, self._start(step)))

    def _start(self, step: Step) -> str:
        """What a question begins with that was not answered before."""
        near = nearest(step.options, self._here) if isinstance(step, Pick) and step.where else ""
        return near or step.start

    def _ask(self, step: Step, start: str) -> None:
        self._objection = self._typed = ""
        self._step = step
        options, field = self.query_one(Options), self.query_one(Field)
        options.display = isinstance(step, Pick)
        field.display = isinstance(step, Fill)
        if isinstance(step, Pick):
            options.ask(step, start)
            options.focus()
        else:
            field.start(start, whole=step.whole)
            field.focus()
        self.query_one("#ask", Rows).scroll_to(y=0, animate=False, immediate=True)
        self._draw()

    def speak(self, language: Language) -> None:
        """Go on in `language`; what was chosen or typed stays."""
        self._language, self._plan = language, self._worded(language)
        step = self._plan({**self._answers, **self._aside})
        if self._amid is not None and isinstance(step, Fill) and step.aside is not None:
            self._amid, step = step, step.aside.step
        before = self._step
        if before is None or step is None or step.name != before.name:
            return  # time has changed what is to be asked: it comes with the next question
        self._step = step
        if isinstance(step, Pick):
            self.query_one(Options).ask_again(step)
            self._objection = ""
        else:
            self._reword(before.start if isinstance(before, Fill) else "", step)
        self._draw()

    def _reword(self, before: str, step: Fill) -> None:
        """Begin with other words where nothing was written, and object in them if need be."""
        field = self.query_one(Field)
        if field.text == before:
            field.start(step.start, whole=step.whole)
        self._objection = self._objection and (step.objection(field.text) or self._objection)

    @property
    def begun(self) -> bool:
        """Whether anything was answered or written that would be lost with it."""
        step = self._step
        writing = isinstance(step, Fill) and self.query_one(Field).text != step.start
        return bool(self._answers.items() - self._settled.items() or self._written or writing)

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
        types = isinstance(step, Pick) and (step.search or step.writing is not None)
        typed: Row = (("> ", "key"), (self._typed, "strong"), ("▏", "key"))
        self._place("#typed", [typed] if types else [])
        keys = self._keys(inside)
        most = max(3, self.size.height - MARGIN - len(keys) - types)
        options = len(step.options) if isinstance(step, Pick) else 1
        room = max(1, most - min(options, 4))
        asked = _asked(step, inside)
        self._long = len(asked) > room
        if self._long:
            asked = _asked(step, inside - 1)  # beside a bar to scroll by
        self._place("#ask", asked, room)
        line = self.query_one(KeyLine)
        line.styles.height = len(keys)
        line.offer(keys)
        left = most - min(len(asked), room)
        if isinstance(step, Pick):
            self.query_one(Options).fill_lines(inside, left)
        else:
            self.query_one(Field).styles.max_height = left

    def _place(self, selector: str, rows: list[Row], most: int = MOST) -> None:
        widget = self.query_one(selector, Rows)
        widget.display = bool(rows)
        widget.styles.height = min(len(rows), most)
        widget.put(rows)

    def _keys(self, width: int) -> list[list[Spot]]:
        said = self._objection or self._sum()
        told = paragraph(said, width, "refused" if self._objection else "") if said else []
        above = [[Spot(*part) for part in row] for row in told]
        return [*above, *key_spots(self._hints(), width, self._language)]

    def _sum(self) -> str:
        """What the text that is being written comes to, where that is told."""
        return (
            self._step.comes_to(self.query_one(Field).text) if isinstance(self._step, Fill) else ""
        )

    def on_text_area_changed(self) -> None:
        """Tell what is written by now comes to."""
        if isinstance(self._step, Fill) and self._step.comes_to is not nothing:
            self._draw()

    def _hints(self) -> tuple[Hint, ...]:
        """What can be pressed at this question."""
        match self._step:
            case Fill(aside=aside):
                return FILL if aside is None else (Hint(aside.hint, "tab"), *FILL)
            case Pick(more=more, search=search) if more:
                return FILTER_MORE if search else PICK_MORE
            case Pick(search=search, writing=writing) if search or writing is not None:
                return FILTER if search else PICK_WRITE
            case Pick() if self._long:
                return PICK_LONG
            case Pick(options=options) if any(option.digit for option in options):
                return PICK_DIGIT
            case _:
                return PICK

    def on_options_picked(self, message: Options.Picked) -> None:
        """Go on with the option that was accepted."""
        if self._step is not None and self._offers(message.option):
            self._answer(self._step, message.option.id)

    def on_options_written(self, message: Options.Written) -> None:
        """Go on with what an option asks for, the beginning of which is written already."""
        if isinstance(self._step, Pick) and self._step.writing == message.writing:
            self._answer(self._step, message.writing.option)
        if isinstance(self._step, Fill):
            self.query_one(Field).start(message.text)

    def _offers(self, option: Option) -> bool:
        """Whether `option` belongs to what is asked by now, and not to the question before."""
        offered = self._step.options if isinstance(self._step, Pick) else ()
        return any(one.id == option.id for one in offered)

    def _goes_on(self) -> bool:
        """Whether there is more of what stands above the options below what is seen of it."""
        ask = self.query_one("#ask", Rows)
        searches = isinstance(self._step, Pick) and self._step.search
        return self._long and not searches and ask.scroll_offset.y < ask.max_scroll_y

    def on_options_beyond(self, message: Options.Beyond) -> None:
        """Read on in what stands above the options, where these have no other that way."""
        ask = self.query_one("#ask", Rows)
        ask.scroll_relative(y=message.step, animate=False, immediate=True)

    def on_options_typed(self, message: Options.Typed) -> None:
        """Show what is searched for, or the digit with which something may begin."""
        step = self._step
        lost = isinstance(step, Pick) and step.search and not matching(step.options, message.typed)
        self._typed = message.typed
        self._objection = say(self._language, "tui.dialog.nothing") if lost else ""
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
        if self.app.screen is not self:
            return  # something came before it meanwhile: the answer stays until it is given again
        if self._amid is not None and self._amid.aside is not None:
            aside = self._amid.aside
            self._aside[step.name] = aside.kept(self._aside.get(step.name, ""), given)
            self._write_on(aside.words(given))
            return
        if isinstance(step, Fill) and step.aside is not None:
            # Ahead of the answer itself, which is taken back first.
            name = step.aside.step.name
            self._answers[name] = self._aside[name]
        self._answers[step.name] = self._before[step.name] = given
        self._next()

    def action_back(self) -> None:
        """Take back the last answer; at the first question, leave."""
        if self._amid is not None:
            self._write_on("")
            return
        if not self._answers:
            self.dismiss(None)
            return
        self._answers.popitem()
        self._next()

    def action_aside(self) -> None:
        """Ask what can be asked amid the writing, or of what is picked, if anything can."""
        step = self._step
        picked = self.query_one(Options).chosen
        if isinstance(step, Pick) and step.more and picked is not None:
            self._answers[step.more] = MORE  # ahead of the answer, which is taken back first
            self._answer(step, picked.id)
        if isinstance(step, Fill) and step.aside is not None:
            self._amid, self._written = step, self.query_one(Field).text
            self._ask(step.aside.step, self._start(step.aside.step))

    def _write_on(self, words: str) -> None:
        """Go on with what was being written, with `words` behind it, as it is asked by now."""
        step, self._amid = self._plan({**self._answers, **self._aside}), None
        if step is not None:
            written = f"{self._written.rstrip()} {words}".lstrip() if words else self._written
            self._ask(step, written)

    def action_stay(self) -> None:
        """There is nowhere else to go."""


def _asked(step: Step, width: int) -> list[Row]:
    """The question, and what there is to read above its options or its field."""
    asked = paragraph(step.title, width, "head")
    for above in step.above:
        indent = above[: len(above) - len(above.lstrip())]
        asked += paragraph(above, width, "", first=indent)
    return asked
