"""What every app of ours has: the themes, keys that wait for their turn, and two ways out."""

from collections.abc import Callable, Iterable, Sequence

from textual.binding import Binding
from textual.events import Event, Key, Paste
from textual.filter import LineFilter

from oefening.errors import Exit
from oefening.text import Language, Phrase, phrase
from oefening.tui import pasting, terminal, themes
from oefening.tui.app_screen import AppScreen
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.keyboard import Keyboard
from oefening.tui.widgets.bar import Bar
from oefening.tui.widgets.paint import PaintedApp

Keep = Callable[[Language], object]
"""Keeps the language in which somebody has chosen to go on."""


class KeyedApp(PaintedApp):
    """An app that takes one key at a time; an heir paints, and says what can be done."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [  # noqa: RUF012 - Textual's own way
        Binding("ctrl+c", "interrupt", show=False, priority=True),
        Binding("ctrl+q", "leave", show=False, priority=True),
    ]

    def __init__(self, keep: Keep | None = None) -> None:
        """With what has to `keep` the language at once in which somebody chooses to go on."""
        super().__init__()
        self._keep = keep
        pasting.mend(self.driver_class)
        self._keyboard = Keyboard(self, super().on_event)
        self._refusal: Phrase | None = None
        """Why something is not done, for as long as that is said."""
        themes.put_on(self)

    language: Language

    def paint(self) -> None:
        """Write everything anew; widgets repaint only what changed."""
        raise NotImplementedError

    def offered(self) -> Iterable[str]:
        """The names of the actions that can be done."""
        raise NotImplementedError

    def act(self, name: str) -> None:
        """Do the action called `name`."""
        raise NotImplementedError

    def refuse(self, why: Phrase) -> None:
        """Say why something is not done."""
        self._refusal = why

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What styles may name, whichever theme is on."""
        return dict(themes.DEFAULT.variables)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What becomes of what is drawn: where no colour is wanted, it has none at all."""
        return [themes.UNCOLOURED] if self.no_color else super().get_line_filters()

    def listen(self) -> None:
        """Hear keys from now on, and signals."""
        if not self.is_headless:
            terminal.listen(self.action_interrupt)
        self.run_worker(self._keyboard.serve())

    def on_app_screen_resized(self) -> None:
        """Fit everything to the window."""
        self.paint()

    def on_app_screen_turned(self) -> None:
        """Name the keys that work now."""
        if self.screen_stack:
            self.paint()

    def on_app_screen_stray(self, message: AppScreen.Stray) -> None:
        """Say of a key that nothing listens to where the keys are listed."""
        self.refuse(phrase("tui.why.no-key", key=message.character))
        self.paint()

    def on_bar_pressed(self, message: Bar.Pressed) -> None:
        """Do what was pointed at, if it can still be done."""
        self._refusal = None
        if message.action in self.offered():
            self.act(message.action)
        self.paint()

    @property
    def asks(self) -> bool:
        """Whether a dialog is in front: the keys of what lies behind it do nothing then."""
        return isinstance(self.screen, Dialog)

    def switch_language(self) -> Language:
        """Go on in the other language, in every dialog that is open too, and say which that is.

        It is kept before anything is written in it: no way in which the program ends loses it.
        """
        self.language = "en" if self.language == "nl" else "nl"
        if self._keep is not None:
            self._keep(self.language)
        for screen in self.screen_stack:
            if isinstance(screen, Dialog):
                screen.speak(self.language)
        self.paint()
        return self.language

    def action_interrupt(self) -> None:
        """A signal, or Ctrl+C: everything is kept."""
        self.leave(Exit.INTERRUPTED)

    def action_leave(self) -> None:
        """Leave in good order."""
        self.leave(Exit.DONE)

    def leave(self, code: int) -> None:
        """Take the screen down; the program ends with `code`."""
        self.exit(code)

    async def on_event(self, event: Event) -> None:
        """Let what is typed wait for its turn."""
        if isinstance(event, Key | Paste) and not event.is_forwarded:
            self._keyboard.take(event)
        else:
            await super().on_event(event)
