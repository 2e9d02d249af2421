"""What must hold of any file: it is imported as a scenario that is sound, or refused in words."""

import re
from collections.abc import Sequence
from functools import cache

from oefening.errors import InputError, OefeningError, Problem
from oefening.interop.msel import Wishes, import_workbook, told
from oefening.interop.tools import read_source
from oefening.library import load_world
from oefening.scenario.check import check_reading, read_calendar
from oefening.scenario.partial import read_scenario
from oefening.source import read
from oefening.text import LANGUAGES, Phrase

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

world = cache(load_world)


def holds(data: bytes, name: str) -> str:
    """What came of the file: the codes of what is wrong with it, or `imported`.

    Raise `AssertionError` where a refusal is not well formed, or what was imported is not sound.
    """
    try:
        imported = import_workbook(read_source(data, name), Wishes(regions=("VR09",)))
    except InputError as wrong:
        return _well_formed(wrong.problems, name)
    except OefeningError as wrong:
        return _renders(wrong.phrase)
    for line in told(imported.account, whole=True):
        _renders(line)
    _sound(imported.scenario)
    return "imported"


def _renders(said: Phrase) -> str:
    """Hold that `said` can be said in either language; return its key."""
    assert all(said.render(language) for language in LANGUAGES)
    return said.key


def _well_formed(problems: Sequence[Problem], name: str) -> str:
    """Hold that all that is wrong can be told to whoever has the file; return the codes."""
    for problem in problems:
        assert _CODE.fullmatch(problem.code), problem.code
        assert problem.place.file == name
        assert problem.place.column <= len(problem.place.excerpt) + 1
        assert all(problem.render(language) for language in LANGUAGES)
    return " ".join(problem.code for problem in problems)


def _sound(text: str) -> None:
    """Hold that a scenario has no errors."""
    reading = read_scenario(read(text.encode(), "imported.yaml"))
    calendar, mistimed = read_calendar(reading)
    assert calendar is not None
    found = (*reading.problems, *mistimed, *check_reading(reading, world("nl"), calendar))
    errors = [problem.render("en") for problem in found if problem.severity == "error"]
    assert not errors, "\n".join([*errors[:3], text])
