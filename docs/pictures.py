"""Makes the pictures in `docs/pictures/`, and the page that shows them: each screen of the demo.

    .venv/bin/python docs/pictures.py

Nothing in a picture comes from elsewhere: the fonts that the exporter would fetch from a server are
taken out, and the reader's own monospaced font stands in.
"""

import asyncio
import os
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from textual.app import App

from oefening.commands import (
    EndExercise,
    JumpClock,
    Passing,
    RecordDecision,
    ReleaseInject,
    StartExercise,
)
from oefening.journal import Journal
from oefening.library import load_scenario, shipped
from oefening.record import Header
from oefening.session import StoryClock, play
from oefening.session.session import Session
from oefening.text import Language
from oefening.tui.door.app import Door
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.playing import PlayApp
from oefening.tui.replaying import ReplayApp

PICTURES = Path(__file__).resolve().with_name("pictures")

Size = tuple[int, int]
SMALL, USUAL, BROAD = (80, 24), (120, 40), (180, 50)

MOMENT = "D1 09:15"
"""When an inject puts a decision before the room."""
DECIDED = "D1 07:05"
"""When the room has scaled up, so that nobody asks for it."""
ADMINISTRATIVE = ("opstart", "spelregels")
BACK = ("right_curly_bracket", "right_square_bracket", "T")
"""To the first decision, the inject behind it, and the trace."""
SCRIPT = "average"
THIRD = ("right_curly_bracket",) * 3
"""To the third decision, from which on much hangs on what was chosen."""


Opened = Callable[[Session, Language], App[int]]
"""An app at the moment that the session has come to."""


def playing(session: Session, language: Language) -> App[int]:
    """The screen on which an exercise is played."""
    return PlayApp(LiveFeed(session), language)


def looking_back(session: Session, language: Language) -> App[int]:
    """The screen on which it is looked back at."""
    return ReplayApp(ReplayFeed(Journal.read(session.journal.path.parent)), language)


def afterwards(session: Session, language: Language) -> App[int]:
    """The same of an exercise that was played to its end by a script."""
    folder = session.journal.path.parent.with_name("played")
    if not folder.exists():
        script, clock = session.header.scenario.plays[SCRIPT], StoryClock(session.header.calendar)
        with Session.create(folder, session.header, clock) as whole:
            for _ in play(whole, script, clock):
                pass
    return ReplayApp(ReplayFeed(Journal.read(folder)), language)


def coming_in(session: Session, language: Language) -> App[int]:
    """The screen on which one chooses what to do: one exercise can go on, one has ended."""
    here = session.journal.path.parent
    home = Path(tempfile.mkdtemp(dir=here.parent))
    for day, ended in (("2027-01-12", True), ("2027-01-19", False)):
        folder = home / f"{day}-kabelbrug-utrecht"
        shutil.copytree(here, folder)
        if ended:
            with Session.resume(folder, _at_the_table) as over:
                over.send(EndExercise())
        played = datetime.fromisoformat(f"{day} 11:40").timestamp()
        os.utime(folder / session.journal.path.name, (played, played))
    return Door(home / "scenarios", home, {"play", "resume", "replay", "report"}, language)


def _at_the_table() -> float:
    return 1_800_000_000.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A screen of the demo, and the keys that lead to it."""

    name: str
    shows: str
    size: Size
    language: Language
    keys: tuple[str, ...] = ()
    opened: Opened = playing
    computes: float = 0
    """Seconds in which what is on it has been computed, wherever it is drawn."""

    @property
    def file(self) -> Path:
        """Where it is kept."""
        columns, lines = self.size
        return PICTURES / f"{self.name}-{columns}x{lines}-{self.language}.svg"


LANGUAGES: tuple[Language, ...] = ("nl", "en")

MADE = (
    *(
        Picture("play", "The facilitator's screen", size, language)
        for size in (USUAL, SMALL)
        for language in LANGUAGES
    ),
    Picture("play", "The facilitator's screen in a broad window", BROAD, "nl"),
    Picture("contrast", "The theme of high contrast", USUAL, "en", ("C",)),
    Picture("introduction", "The introduction", SMALL, "en", ("i",)),
    Picture("levels", "Levels by capacity", SMALL, "nl", ("3", "v")),
    Picture("map", "The regions as a map of tiles", SMALL, "nl", ("4",)),
    Picture("open", "What is open", SMALL, "en", ("5",)),
    Picture("region", "The page of an area", USUAL, "en", ("3", "enter")),
    Picture("node", "The page of a node", USUAL, "nl", ("3", "enter", *["down"] * 3, "enter")),
    Picture("help", "The help of a pane", SMALL, "nl", ("question_mark",)),
    *(
        Picture("replay", "Looking back", size, language, BACK, looking_back)
        for size, language in ((USUAL, "en"), (SMALL, "nl"))
    ),
    *(
        Picture("whatif", "What if", size, language, (*THIRD, "6", "w", "enter"), afterwards, 60)
        for size, language in ((USUAL, "en"), (SMALL, "nl"))
    ),
    Picture("latencies", "Latencies", USUAL, "nl", ("E", "L"), afterwards),
    Picture("knowledge", "Who knew what", USUAL, "en", (*THIRD[:1], "K"), afterwards),
    *(
        Picture("door", "Choosing what to do", size, language, (), coming_in)
        for size, language in ((USUAL, "nl"), (SMALL, "en"))
    ),
)


def played(folder: Path) -> Session:
    """The demo, played until the inject of the picture comes due."""
    scenario, world, calendar = load_scenario(shipped()["kabelbrug-utrecht"])
    header = Header(seed=1, scenario=scenario, world=world, calendar=calendar)
    session = Session.create(folder, header, wall=_at_the_table)
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


async def drawn(app: App[int], picture: Picture) -> str:
    """The screen of `app` as SVG, without any fonts of others."""
    async with app.run_test(size=picture.size) as pilot:
        await pilot.pause(1)
        for key in picture.keys:
            await pilot.press(key)
            await pilot.pause(0.4)
        await pilot.pause(0.5 + picture.computes)
        svg = app.export_screenshot(title="oefening", simplify=True)
    svg = re.sub(r"<!--.*?-->", "", svg)
    svg = re.sub(r"@font-face\s*\{[^}]*\}", "", svg)
    return re.sub(r"font-family:[^;]*;", "font-family: monospace;", svg)


def page() -> str:
    """The page that shows the pictures."""
    told = [
        "<!-- Made by `python docs/pictures.py`. -->",
        "",
        "# Pictures",
        "",
        "The screens of `oefening demo`, at the moment at which an inject asks for a decision, and",
        "of looking back at it.",
    ]
    for picture in MADE:
        columns, lines = picture.size
        language = {"nl": "Dutch", "en": "English"}[picture.language]
        where = f"{columns} × {lines}, {language}"
        told += ["", f"## {picture.shows} ({where})", ""]
        told.append(f"![{picture.shows}, {where}](pictures/{picture.file.name})")
    return "\n".join(told) + "\n"


def main() -> None:
    """Draw them all."""
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.svg"):
        old.unlink()
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "2027-01-19-kabelbrug-utrecht"
        os.chdir(home)
        with played(folder) as session:
            for picture in MADE:
                svg = asyncio.run(drawn(picture.opened(session, picture.language), picture))
                picture.file.write_text(svg, encoding="utf-8", newline="\n")
    PICTURES.with_suffix(".md").write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
