"""Finding what there is to choose from, and reading it file by file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from oefening.errors import FileTrouble, OefeningError
from oefening.library import Shown, blurb, found_in, supplied
from oefening.session import glimpse, last_played, recent
from oefening.tui.door.model import Lists, Played

SCREENFUL = 20
"""Exercises that are read ahead of the scenarios, as they are what is seen of them."""


def listed(scenarios: Path, exercises: Path) -> Lists:
    """All there is in two folders, and what comes with the program, none of it read yet."""
    lists = Lists(today=datetime.now().astimezone().date())
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
    lists.exercises.update({str(one): Played(one, _grew(one)) for one in found})
    return lists


def read(lists: Lists) -> Iterator[None]:
    """Read into `lists` what they name, a file at a step."""
    played = list(lists.exercises)
    for key in played[:SCREENFUL]:
        look_at(lists, key)
        yield
    for name, one in list(lists.scenarios.items()):
        if isinstance(one, Shown):
            lists.scenarios[name] = blurb(one)
            yield
    for key in played[SCREENFUL:]:
        look_at(lists, key)
        yield


def look_at(lists: Lists, key: str) -> None:
    """Read into `lists` how the exercise called `key` stands by now; it is left out if it is gone.

    Others may play it, rename its folder or take it away while it is listed.
    """
    listed = lists.exercises.get(key)
    if listed is None:
        return
    grew = _grew(listed.folder)
    if grew is None:
        del lists.exercises[key]
    else:
        lists.exercises[key] = _looked_at(Played(listed.folder, grew))


def _grew(folder: Path) -> datetime | None:
    """When the log in `folder` last grew, by the clock of this machine; None if there is none."""
    grew = last_played(folder)
    return None if grew is None else datetime.fromtimestamp(grew // 10**9, UTC).astimezone()


def _looked_at(played: Played) -> Played:
    try:
        return replace(played, recent=glimpse(played.folder))
    except OefeningError as error:
        return replace(played, trouble=error.phrase)
