"""The door of a folder with scenarios and exercises that a test puts there."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from exercises import rich_header
from textual.pilot import Pilot
from tui.pilots import WIDE, settled

from oefening.commands import Command
from oefening.library import Blurb
from oefening.record import Header
from oefening.session import Session
from oefening.text import Language
from oefening.tui.door import Choice
from oefening.tui.door.app import Door

VERBS = ("play", "resume", "replay", "report")

SMALL = """\
format: 1
id: {id}
title: {{en: "{title}"}}
summary: {{en: It is about {id}}}
start: 2027-01-19 06:30
zone: Europe/Amsterdam
duration: 24h
table-time: {table}
regions: [VR09]
cells:
  - {{id: rot, name: {{en: ROT}}, functions: [ROL, HIN]}}
objectives:
  - {{id: one, text: {{en: Look ahead}}, capability: {{en: Pictures}}}}
disruptions:
  - {{id: one, at: T+1h, title: {{en: One}}, effects: [{{damage: VR09.{node}, lasts: 8h}}]}}
"""


def scenario(here: Path, id: str, title: str = "", table: str = "1h", node: str = "road") -> None:
    folder = here / "scenarios"
    folder.mkdir(exist_ok=True)
    text = SMALL.format(id=id, title=title or id, table=table, node=node)
    (folder / f"{id}.yaml").write_text(text, encoding="utf-8")


def exercise(here: Path, name: str, *played: Command, title: str = "Small outage") -> Path:
    header = rich_header()
    scenario = header.scenario.model_copy(
        update={"title": header.scenario.title.model_copy(update={"en": title, "nl": title})}
    )
    header = header.model_copy(update={"scenario": scenario})
    assert isinstance(header, Header)
    with Session.create(here / "exercises" / name, header) as session:
        for command in played:
            session.send(command)
    return here / "exercises" / name


@asynccontextmanager
async def door(
    language: Language = "en",
    size: tuple[int, int] = WIDE,
    verbs: tuple[str, ...] = VERBS,
) -> AsyncIterator[Pilot[int]]:
    """The door of the working folder, when all that it lists was read."""
    app = Door(Path("scenarios"), Path("exercises"), verbs, language)
    async with app.run_test(size=size) as pilot:
        lists = app._lists
        while not lists.scenarios or not all(
            isinstance(one, Blurb) for one in lists.scenarios.values()
        ):
            await pilot.pause(0.001)
            lists = app._lists
        await settled(pilot)
        yield pilot


def choice(pilot: Pilot[int]) -> Choice | None:
    assert isinstance(pilot.app, Door)
    return pilot.app.choice
