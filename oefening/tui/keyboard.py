"""One key at a time: a key is handed on when all that the one before it set going is done.

Keys may arrive faster than a dialog opens, over a slow line many at once. Handed on at once they
would reach whatever was in front before.

A terminal writes Esc and what follows it at once as it writes that key with Alt. No action has a
key with Alt: it is Esc, then the key.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator

from textual.app import App
from textual.events import Event, Key
from textual.message_pump import MessagePump


class Keyboard:
    """What was typed and is still to be handed on."""

    def __init__(self, app: App[int], hand_on: Callable[[Event], Awaitable[None]]) -> None:
        self._app = app
        self._hand_on = hand_on
        self._typed: asyncio.Queue[Event] = asyncio.Queue()

    def take(self, typed: Event) -> None:
        """Hand on what was `typed` when its turn comes."""
        for one in _apart(typed):
            self._typed.put_nowait(one)

    async def heard(self) -> None:
        """Wait until all that was typed so far has had its effect."""
        await self._typed.join()

    async def serve(self) -> None:
        """Hand on what is typed for as long as the app runs."""
        while True:
            await self._hand_on(await self._typed.get())
            await self._settled()
            self._typed.task_done()

    async def _settled(self) -> None:
        """Wait until what has the focus, and all that it tells, have heard, and it still has it."""
        before = None
        while (focus := self._app.focused or self._app.screen) is not before:
            before = focus
            # What a key makes a widget tell stands in its queue behind this question: ask twice.
            for pump in (focus, *focus.ancestors_with_self):
                await _heard(pump)


def _apart(typed: Event) -> Iterator[Event]:
    """Esc and the key behind it, if that is what was `typed`; else that alone."""
    if isinstance(typed, Key) and typed.key.startswith("alt+") and typed.is_printable:
        yield Key("escape", "\x1b")
        yield Key(typed.character or "", typed.character)
    else:
        yield typed


async def _heard(pump: MessagePump) -> None:
    """Wait until `pump` has dealt with all that it was sent so far, or is gone."""
    heard = asyncio.Event()
    if not pump.call_later(heard.set):
        return
    waiting = asyncio.ensure_future(heard.wait())
    await asyncio.wait({waiting, *_life(pump)}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()


def _life(pump: MessagePump) -> set["asyncio.Task[None]"]:
    """The task that ends with `pump`; the app has none, and outlives whoever asks."""
    return set() if isinstance(pump, App) else {pump.task}
