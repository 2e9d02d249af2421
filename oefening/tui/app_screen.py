"""What the screens have in common that an app paints on: they tell it what it cannot know."""

from textual.binding import Binding, BindingType
from textual.events import Key, Resize
from textual.geometry import Size
from textual.message import Message
from textual.screen import Screen

from oefening.tui.widgets.resizing import outdated


def pressed(*keys: str) -> list[BindingType]:
    """Have the app do what each of `keys` does."""
    return [Binding(key, f"app.press('{key}')", show=False) for key in keys]


class AppScreen(Screen[None]):
    """A screen on which an app paints."""

    _fitted: Size | None = None
    """The size of the window that was told last."""

    class Ready(Message):
        """There is something to paint on."""

    class Resized(Message):
        """The window has another size."""

    class Turned(Message):
        """Something came before it, or went from before it."""

    class Stray(Message):
        """A key was pressed that nothing listens to."""

        def __init__(self, character: str) -> None:
            super().__init__()
            self.character = character

    @classmethod
    def fitting(cls, width: int) -> str:
        """The class that it has in a window of that `width`.

        With it from the start, not all is styled and laid out another time as soon as it is up.
        """
        return [name for least, name in cls.HORIZONTAL_BREAKPOINTS or () if least <= width][-1]

    def on_mount(self) -> None:
        """Let the app begin, now that there is something to paint on."""
        self.post_message(self.Ready())

    def on_key(self, event: Key) -> None:
        """Let no key go by in silence, so that nobody thinks it was heard."""
        if event.is_printable and event.character and not self.active_bindings.get(event.key):
            self.post_message(self.Stray(event.character))

    def on_screen_suspend(self) -> None:
        """Have it told which keys work where something came before it."""
        self.post_message(self.Turned())

    def on_screen_resume(self) -> None:
        """The same where that went."""
        self.post_message(self.Turned())

    def on_resize(self, event: Resize) -> None:
        """Fit everything to the window, when that has another size."""
        if not outdated(event, self) and event.size != self._fitted:
            self._fitted = event.size
            self.post_message(self.Resized())
