"""Finding what there is to choose from, and reading it file by file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from oefening.errors import FileTrouble, OefeningError
from oefening.library import Shown, blurb, found_in, supplied
from oefening.session import glimpse, last_played, recent
from oefening.tui.door.model import Lists, Played


def listed(scenarios: Path, exercises: Path) -> Lists:
    """All there is in two folders, and what comes with the program, none of it read yet."""
    lists = Lists()
    shown = list(supplied())
    try:
        shown += found_in(scenarios)
    except FileTrouble as trouble:
        lists.no_scenarios = trouble.phrase
    lists.scenarios.update({one.name: one for one in shown})
    try:
        found = recent(exercises)
    except FileTrouble as trouble:
        lists.no_exercises = trouble.phrase
        found = ()
    lists.exercises.update({str(one): Played(one, _day(one)) for one in found})
    return lists


def read(lists: Lists) -> Iterator[None]:
    """Read into `lists` what they name, a file at a step."""
    for key, played in list(lists.exercises.items()):
        lists.exercises[key] = _looked_at(played)
        yield
    for name, one in list(lists.scenarios.items()):
        if isinstance(one, Shown):
            lists.scenarios[name] = blurb(one)
            yield


def _day(folder: Path) -> date | None:
    """On which the log in `folder` last grew, by the clock of this machine."""
    grew = last_played(folder)
    if grew is None:
        return None
    return datetime.fromtimestamp(grew // 10**9, UTC).astimezone().date()


def _looked_at(played: Played) -> Played:
    try:
        return replace(played, recent=glimpse(played.folder))
    except OefeningError as error:
        return replace(played, trouble=error.phrase)
