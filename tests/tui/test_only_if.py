"""The card of an inject that asks `if` says how that stands, and of one that lapsed why."""

from pathlib import Path

from library.small import SMALL
from tui.looked import Room

from oefening.commands import SetSpeed, StartExercise
from oefening.library import load_scenario
from oefening.record import Header
from oefening.session import Session
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View
from oefening.tui.panes import rows
from oefening.tui.widgets.draw import plain

STORY = """\
injects:
  - {id: dark, at: T+1h, title: {nl: Donker, en: Dark}, if: {level: VR09.power, below: 50%}}
"""


def test_the_card_says_what_it_asks_and_then_that_it_lapsed(tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL + STORY, encoding="utf-8")
    loaded = load_scenario(file)
    header = Header(seed=1, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)
    room = Room()
    with Session.create(tmp_path / "exercise", header, room) as session:
        feed = LiveFeed(session, room)
        feed.send(StartExercise())
        frame = feed.frame(View("nl", "dark"))
        told = "\n".join(plain(row) for row in rows.card(frame, 70))
        assert "Komt alleen als dan:\n✗ nee  " in told
        assert "Wacht op" not in told
        feed.send(SetSpeed(60))
        session.advance(2 * 3_600)
        card = LiveFeed(session, room).frame(View("en", "dark")).card
        assert card is not None
        assert card.only_if == ()
        assert card.note == "lapsed: its condition did not hold"
