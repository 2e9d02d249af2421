"""A page of one of several things: left and right go to the others, round and round."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from textual.message import Message

from oefening.tui.pages.screens import PagePane, PageScreen


class TurningPane(PagePane):
    """The page of the thing that one has turned to."""

    class Turned(Message):
        """Another thing is to be shown."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    def slide(self, right: int) -> bool:
        """To the thing that is so many further."""
        self.post_message(self.Turned(right))
        return True


class TurningScreen(PageScreen):
    """The page of one of several things."""

    PANE: ClassVar[type[PagePane]] = TurningPane

    @property
    @abstractmethod
    def pages(self) -> Sequence[str]:
        """The keys of all that can be turned to, in order."""

    def on_turning_pane_turned(self, message: TurningPane.Turned) -> None:
        """Show the page so many further."""
        pages = self.pages
        self.turn_to(pages[(pages.index(self.key) + message.step) % len(pages)])

    def turn_to(self, key: str) -> None:
        """Show the page `key` instead."""
        self.key = key
        self.post_message(self.Turned())
