"""Makes `docs/screen.svg`: the screen of the demo, with a decision to take.

    .venv/bin/python docs/screen.py

Nothing in the picture comes from elsewhere: the fonts that the exporter would fetch from a server
are taken out, and the reader's own monospaced font stands in.
"""

import asyncio
import re
import tempfile
from pathlib import Path

from oefening.commands import (
    JumpClock,
    Passing,
    RecordDecision,
    ReleaseInject,
    StartExercise,
)
from oefening.library import load_scenario, shipped
from oefening.record import Header
from oefening.session.session import Session
from oefening.tui.live import LiveFeed
from oefening.tui.playing import PlayApp

WIDTH, HEIGHT = 120, 40
MOMENT = "D1 09:15"
"""When an inject puts a decision before the room."""
DECIDED = "D1 07:05"
"""When the room has scaled up, so that nobody asks for it."""
ADMINISTRATIVE = ("opstart", "spelregels")


def played(folder: Path) -> Session:
    """The demo, played until the inject of the picture comes due."""
    scenario, world, calendar = load_scenario(shipped()["kabelbrug-utrecht"])
    header = Header(seed=1, scenario=scenario, world=world, calendar=calendar)
    session = Session.create(folder, header, wall=lambda: 1_800_000_000.0)
    session.send(StartExercise())
    for inject in ADMINISTRATIVE:
        session.send(ReleaseInject(inject))
    _jump(session, calendar.at(DECIDED), "release")
    session.send(RecordDecision("rot", decision="opschaling", option="grip-3"))
    moment = calendar.at(MOMENT)
    _jump(session, moment - 60, "release")
    _jump(session, moment, "stop")
    return session


def _jump(session: Session, to: int, passing: Passing) -> None:
    session.send(JumpClock(to, passing))
    session.advance(to)


async def picture(session: Session) -> str:
    """The screen as SVG, without any fonts of others."""
    app = PlayApp(LiveFeed(session), "en")
    async with app.run_test(size=(WIDTH, HEIGHT)) as pilot:
        await pilot.pause(0.5)
        svg = app.export_screenshot(title="oefening", simplify=True)
    svg = re.sub(r"<!--.*?-->", "", svg)
    svg = re.sub(r"@font-face\s*\{[^}]*\}", "", svg)
    return re.sub(r"font-family:[^;]*;", "font-family: monospace;", svg)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, (session := played(Path(folder) / "demo")):
        svg = asyncio.run(picture(session))
    target = Path(__file__).with_name("screen.svg")
    target.write_text(svg, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
