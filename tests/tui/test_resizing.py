"""Two sizes of the window on their way at once."""

import pytest
from textual.events import Resize
from textual.geometry import Size
from tui.pilots import NARROW, played, press, screen_of, under_way


@pytest.mark.parametrize("keys", [(), ("n",)])
async def test_a_size_that_the_window_has_no_longer_is_let_go_by(
    keys: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with played(under_way(), "en", NARROW) as pilot:
        await press(pilot, *keys)
        before = screen_of(pilot)
        screen = pilot.app.screen
        laid_out: list[Size | None] = []
        plainly = screen._refresh_layout

        def counted(size: Size | None = None, scroll: bool = False) -> None:
            laid_out.append(size)
            if len(laid_out) < 10:  # else it would never end
                plainly(size, scroll)

        monkeypatch.setattr(screen, "_refresh_layout", counted)
        for size in (Size(80, 25), Size(*NARROW), Size(80, 25), Size(*NARROW)):
            screen.post_message(Resize(size, size))
            screen.call_later(lambda: None)  # or the next would take its place in the queue
        for _ in range(10):
            await pilot.pause(0.01)
        assert Size(80, 25) not in laid_out
        assert len(laid_out) < 10
        assert screen_of(pilot) == before
