"""Makes the pictures in `docs/pictures/`: the screens of the demo, at each size and language.

    .venv/bin/python docs/pictures.py

Nothing in a picture comes from elsewhere: the fonts that the exporter would fetch from a server are
taken out, and the reader's own monospaced font stands in.
"""

import asyncio
import re
import tempfile
from dataclasses import dataclass
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
from oefening.text import Language
from oefening.tui.live import LiveFeed
from oefening.tui.playing import PlayApp

PICTURES = Path(__file__).with_name("pictures")

Size = tuple[int, int]
SMALL, USUAL, BROAD = (80, 24), (120, 40), (180, 50)

MOMENT = "D1 09:15"
"""When an inject puts a decision before the room."""
DECIDED = "D1 07:05"
"""When the room has scaled up, so that nobody asks for it."""
ADMINISTRATIVE = ("opstart", "spelregels")


@dataclass(frozen=True, slots=True)
class Picture:
    """A screen of the demo, and the keys that lead to it."""

    name: str
    size: Size
    language: Language
    keys: tuple[str, ...] = ()

    @property
    def file(self) -> Path:
        """Where it is kept."""
        columns, lines = self.size
        return PICTURES / f"{self.name}-{columns}x{lines}-{self.language}.svg"


PLAYED = (
    *(Picture("play", size, language) for size in (SMALL, USUAL) for language in ("nl", "en")),
    Picture("play", BROAD, "nl"),
    Picture("contrast", USUAL, "en", ("C",)),
)


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


async def drawn(app: PlayApp, picture: Picture) -> str:
    """The screen of `app` as SVG, without any fonts of others."""
    async with app.run_test(size=picture.size) as pilot:
        await pilot.pause(0.5)
        for key in picture.keys:
            await pilot.press(key)
        await pilot.pause(0.5)
        svg = app.export_screenshot(title="oefening", simplify=True)
    svg = re.sub(r"<!--.*?-->", "", svg)
    svg = re.sub(r"@font-face\s*\{[^}]*\}", "", svg)
    return re.sub(r"font-family:[^;]*;", "font-family: monospace;", svg)


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, (session := played(Path(folder) / "demo")):
        for picture in PLAYED:
            app = PlayApp(LiveFeed(session), picture.language)
            svg = asyncio.run(drawn(app, picture))
            picture.file.write_text(svg, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
