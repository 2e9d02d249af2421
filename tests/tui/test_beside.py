"""What goes wrong beside the log is told on the screen, and again once that has ended."""

from pathlib import Path
from typing import Any

import pytest
from knowing import seeing
from textual.app import App
from textual.pilot import Pilot
from tui.looked import Room
from tui.pilots import WIDE, press, screen_of, settled

from oefening.seats.views import VIEWS, kept_views
from oefening.session import Session
from oefening.tui import terminal
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.play import run
from oefening.tui.playing import PlayApp


def test_a_view_that_cannot_be_written_is_told_and_the_exercise_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / VIEWS).write_text("in the way")
    seen: list[str] = []

    async def keyed(pilot: Pilot[Any]) -> None:
        await settled(pilot)
        await press(pilot, "space")
        seen.append(screen_of(pilot))
        await press(pilot, "space", "Q")

    def shown(app: PlayApp) -> int | None:
        return App.run(app, headless=True, size=WIDE, auto_pilot=keyed)

    monkeypatch.setattr(terminal, "unfit", lambda: None)
    monkeypatch.setattr(PlayApp, "run", shown)
    with Session.create(tmp_path, seeing(), Room()) as session, kept_views(session):
        assert run(LiveFeed(session, Room()), "en") == 0
        assert session.state.started
    told = "What cells may know cannot be written now"
    assert told in seen[0]
    assert capsys.readouterr().err.count(told) == 1
