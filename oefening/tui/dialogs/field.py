"""A field for words, as many as somebody has to say."""

from textual.binding import Binding
from textual.events import Key
from textual.message import Message
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult

from oefening.text import visible


class Field(TextArea):
    """Words that are typed or pasted, in as many lines as they take; Enter accepts them.

    They hold nothing that a terminal would obey, and no end of a line.
    """

    DEFAULT_CSS = """
    Field { height: auto; padding: 0; background: $boost; scrollbar-size-vertical: 1; }
    App:nocolor Field .text-area--cursor { text-style: reverse; }
    """

    BINDINGS = [Binding("ctrl+u", "clear_all", show=False)]  # noqa: RUF012 - Textual's own way

    class Submitted(Message):
        """The words were accepted."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self) -> None:
        super().__init__(compact=True, highlight_cursor_line=False)

    def start(self, text: str) -> None:
        """Begin with `text`, and behind it."""
        self.text = _shown(text)
        self.move_cursor(self.document.end)

    def edit(self, edit: Edit) -> EditResult:
        """Do `edit` with what can be shown of its text."""
        edit.text = _shown(edit.text)
        return super().edit(edit)

    def action_clear_all(self) -> None:
        """Take all words out."""
        self.clear()

    def on_key(self, event: Key) -> None:
        """Accept on Enter, where a text area would begin a line."""
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Submitted(self.text))


def _shown(text: str) -> str:
    """`text` on one line."""
    return visible(" ".join(text.splitlines()))
