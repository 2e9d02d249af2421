"""What every app of ours has: the themes, keys that wait for their turn, and two ways out."""

from collections.abc import Sequence

from textual.binding import Binding
from textual.events import Event, Key, Paste
from textual.filter import LineFilter

from oefening.text import Language
from oefening.tui import pasting, themes
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.keyboard import Keyboard
from oefening.tui.widgets.paint import PaintedApp


class KeyedApp(PaintedApp):
    """An app that takes one key at a time; an heir says what `interrupt` and `leave` do."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [  # noqa: RUF012 - Textual's own way
        Binding("ctrl+c", "interrupt", show=False, priority=True),
        Binding("ctrl+q", "leave", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        pasting.mend(self.driver_class)
        self._keyboard = Keyboard(self, super().on_event)
        themes.put_on(self)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What styles may name, whichever theme is on."""
        return dict(themes.DEFAULT.variables)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What becomes of what is drawn: where no colour is wanted, it has none at all."""
        return [themes.UNCOLOURED] if self.no_color else super().get_line_filters()

    def speak(self, language: Language) -> None:
        """Have every dialog that is open go on in `language`."""
        for screen in self.screen_stack:
            if isinstance(screen, Dialog):
                screen.speak(language)

    async def on_event(self, event: Event) -> None:
        """Let what is typed wait for its turn."""
        if isinstance(event, Key | Paste) and not event.is_forwarded:
            self._keyboard.take(event)
        else:
            await super().on_event(event)
