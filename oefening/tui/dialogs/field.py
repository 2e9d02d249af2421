"""A field for words, as many as somebody has to say."""

from textual.binding import Binding
from textual.events import Key, MouseDown
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
        self._replaced = False
        """Whether what is written next takes the place of all that stands there."""

    def start(self, text: str, *, whole: bool = False) -> None:
        """Begin with `text`, and behind it; what is typed at once replaces it if it is `whole`.

        Any key that writes nothing, and a click, keep it to be edited.
        """
        self._replaced = False
        self.text = _shown(text)
        self._replaced = whole
        self.move_cursor(self.document.end)

    def edit(self, edit: Edit) -> EditResult:
        """Do `edit` with what can be shown of its text."""
        edit.text = _shown(edit.text)
        if self._replaced and edit.text:
            edit.from_location, edit.to_location = self.document.start, self.document.end
        self._replaced = False
        return super().edit(edit)

    def on_mouse_down(self, _: MouseDown) -> None:
        """Keep what stands there, for somebody who points into it."""
        self._replaced = False

    def action_clear_all(self) -> None:
        """Take all words out."""
        self.clear()

    def on_key(self, event: Key) -> None:
        """Accept on Enter, where a text area would begin a line."""
        if not event.is_printable:
            self._replaced = False
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Submitted(self.text))


def _shown(text: str) -> str:
    """`text` on one line."""
    return visible(" ".join(text.splitlines()))
