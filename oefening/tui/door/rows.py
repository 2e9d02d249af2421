"""What stands at the door, as plain rows."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import zip_longest

from rich.cells import cell_len

from oefening.library import Blurb, Shown
from oefening.scenario.model import Scenario
from oefening.session import Recent
from oefening.text import Language, say
from oefening.text.content import duration
from oefening.tui.door.model import Lists, Played, Wish, called, name_of, played, title_of
from oefening.tui.widgets.draw import BLANK, Entry, Part, Row, cut, fit, paragraph, width_of, wrap
from oefening.world.model import REQUIREMENTS, Requirement

TIME, CELLS = 12, 7
"""Columns of a length of time and of a number of cells."""

DAY = 18
"""Columns of when an exercise was last played."""

TITLE = 44
"""Columns that a title keeps beside the folder of an exercise."""

FOLDER = 34
"""Columns of that folder, where there is room."""

LINES = 4
"""Rows that a title takes at most."""


def head(width: int, language: Language) -> Row:
    """The line at the top."""
    parts: tuple[Part, ...] = (
        (f" {say(language, 'tui.marking')} ", "marking"),
        (f" {say(language, 'door.head')}", "strong"),
    )
    return cut((*parts, (" " * max(0, width - width_of(parts)), "")), width)


def _fails_width(width: int, language: Language) -> int:
    """Columns of what fails: no word of it is broken, with the comma and the gap behind it."""
    told = (say(language, f"door.fails.{name}") for name in REQUIREMENTS)
    least = max(cell_len(word) for one in told for word in one.split()) + 2
    return max(least, min(34, (width - 2 * TIME - CELLS) // 3))


def scenario_heading(width: int, language: Language) -> Row:
    """The names of the columns."""
    fails = _fails_width(width, language)
    title = width - 2 * TIME - CELLS - fails
    return (
        (fit(say(language, "door.column.title"), title), "head"),
        (say(language, "door.column.table").rjust(TIME - 2) + "  ", "head"),
        (say(language, "door.column.story").rjust(TIME - 2) + "  ", "head"),
        (fit(say(language, "door.column.fails"), fails), "head"),
        (say(language, "door.column.cells").rjust(CELLS), "head"),
    )


def scenarios(
    shown: Sequence[Shown | Blurb], lists: Lists, width: int, language: Language
) -> list[Entry]:
    """The scenarios, one a row, and below them why there may be others."""
    entries = [Entry(row, name_of(one)) for one in shown for row in _scenario(one, width, language)]
    if lists.scenarios and not shown:
        empty = say(language, "door.no-scenarios")
        entries += [Entry(row) for row in paragraph(empty, width, "dim")]
    if lists.no_scenarios is not None:
        why = lists.no_scenarios.render(language)
        entries += [Entry(row) for row in paragraph(why, width, "dim", first="! ")]
    return entries


def _titled(title: str, width: int) -> list[str]:
    """`title` on as few lines as it takes, each filled up to `width`; the last may be cut."""
    lines = wrap(title, max(1, width - 1)) or [""]
    kept = [*lines[: LINES - 1], " ".join(lines[LINES - 1 :])]
    return [fit(one, width - 1) + " " for one in kept if one] or [" " * width]


def _scenario(one: Shown | Blurb, width: int, language: Language) -> list[Row]:
    title = title_of(one, language)
    if not isinstance(one, Blurb):
        return [((fit(f"{title}  {say(language, 'door.reading')}", width), "dim"),)]
    if one.scenario is None:
        wrong = f"! {say(language, 'door.wrong')}"
        return [((fit(title, width - len(wrong) - 1) + " ", "dim"), (wrong, "strong"))]
    fails = _fails_width(width, language)
    room = width - 2 * TIME - CELLS - fails
    first, *more = zip_longest(
        _titled(title, room), _titled(_failing(one.fails, language), fails), fillvalue=""
    )
    times = (one.scenario.table_time, one.scenario.duration)
    lengths = "".join(duration(time).render(language).rjust(TIME - 2) + "  " for time in times)
    cells = str(len(one.scenario.cells)).rjust(CELLS)
    below = " " * cell_len(lengths)
    return [
        ((first[0], ""), (lengths, ""), (first[1], ""), (cells, "")),
        *(((fit(name, room), ""), (below, ""), (failing, "")) for name, failing in more),
    ]


def _failing(fails: Sequence[Requirement], language: Language) -> str:
    if not fails:
        return say(language, "door.fails.none")
    return ", ".join(say(language, f"door.fails.{name}") for name in fails)


def wished(wish: Wish, language: Language) -> str:
    """How the scenarios are sorted and narrowed, behind the title of their pane."""
    told = [say(language, f"door.by.{wish.order}")] if wish.order != "title" else []
    if wish.fails:
        what = say(language, f"door.fails.{wish.fails}")
        told.append(say(language, "door.only.fails", what=what))
    if wish.hours:
        told.append(say(language, "door.only.hours", most=wish.hours))
    if wish.cells:
        told.append(say(language, "door.only.cells", most=wish.cells))
    return "".join(f" · {one}" for one in told) + sought(wish, language)


def sought(wish: Wish, language: Language) -> str:
    """Which words are looked for, behind the title of a pane."""
    return "" if not wish.words else f" · {say(language, 'door.only.words', words=wish.words)}"


def exercise_heading(width: int, language: Language) -> Row:
    """The names of the columns."""
    title, stands, folder = _exercise_columns(width, language)
    return (
        (fit(say(language, "door.column.day"), DAY), "head"),
        (fit(say(language, "door.column.title"), title), "head"),
        (fit(say(language, "door.column.stands"), stands), "head"),
        (fit(say(language, "door.column.folder"), folder), "head"),
    )


def _exercise_columns(width: int, language: Language) -> tuple[int, int, int]:
    """How wide the columns of titles, of states and, where there is room, of folders are."""
    longest = len(say(language, "door.stands.under-way", at="D10 00:00"))
    stands = min(longest + 1, width // 2)
    folder = FOLDER if width - DAY - stands - FOLDER >= TITLE else 0
    return max(0, width - DAY - stands - folder), stands, folder


def exercises(lists: Lists, wish: Wish, width: int, language: Language) -> list[Entry]:
    """The exercises of `wish`; or that there are none, or why they cannot be listed."""
    if lists.no_exercises is not None:
        why = lists.no_exercises.render(language)
        return [Entry(row) for row in paragraph(why, width, "dim", first="! ")]
    asked = played(lists, wish, language)
    if not asked:
        none = say(language, "door.none-found" if lists.exercises else "door.no-exercises")
        return [Entry(row) for row in paragraph(none, width, "dim")]
    titles = Counter(called(one, language) for one in asked.values())
    return [
        Entry(row, folder)
        for folder, one in asked.items()
        for row in _exercise(
            one, lists.today, width, language, alone=titles[called(one, language)] == 1
        )
    ]


def _exercise(
    one: Played, today: date, width: int, language: Language, *, alone: bool
) -> list[Row]:
    """When it was last played, of which scenario, and how it stands; unread, what its folder is.

    Unless it is `alone` with its title, the folder tells it from the others, if need be below that.
    """
    title, stands, folder = _exercise_columns(width, language)
    first, *more = _titled(called(one, language), title)
    below = [] if alone or folder else _titled(one.folder.name, title)
    loud = one.recent is not None and one.recent.stands == "under-way" and not one.recent.barred
    whole: Row = (
        (fit(_when(one, today, language), DAY), "dim"),
        (first, ""),
        (fit(_stands(one, language), stands), "strong" if loud else "dim"),
        (fit(one.folder.name, folder), "dim"),
    )
    return [
        cut(whole, width),
        *(((" " * DAY, ""), (line, "")) for line in more),
        *(((" " * DAY, ""), (line, "dim")) for line in below),
    ]


def _when(one: Played, today: date, language: Language) -> str:
    """When it was last played: the day and the time, or of another year the day."""
    if one.at is None:
        return ""
    this_year = one.at.year == today.year
    return say(
        language,
        "door.when" if this_year else "door.when.earlier",
        weekday=say(language, "door.weekdays").split()[one.at.weekday()],
        day=str(one.at.day),
        month=say(language, "door.months").split()[one.at.month - 1],
        year=str(one.at.year),
        time=f"{one.at:%H:%M}",
    )


def _stands(one: Played, language: Language) -> str:
    if one.trouble is not None:
        return f"! {say(language, 'door.stands.broken')}"
    if one.recent is None:
        return say(language, "door.reading")
    return say(language, f"door.stands.{_standing(one.recent)}", at=one.recent.at)


def _standing(recent: Recent) -> str:
    """How it stands, unless somebody plays it this moment."""
    played_now = recent.barred is not None and recent.barred.key == "journal-locked"
    return "played" if played_now else recent.stands


def detail(one: Shown | Blurb | Played | None, width: int, language: Language) -> list[Row]:
    """All there is to tell of what is chosen."""
    match one:
        case Blurb(scenario=None):
            return _wrong(one, width, language)
        case Blurb():
            return _about(one, width, language)
        case Shown():
            return paragraph(say(language, "door.reading"), width, "dim")
        case Played():
            return _about_exercise(one, width, language)
        case _:
            return []


def _wrong(one: Blurb, width: int, language: Language) -> list[Row]:
    why = "" if one.trouble is None else one.trouble.render(language)
    return [
        *paragraph(one.shown.path.name, width, "strong"),
        *paragraph(say(language, "door.wrong-scenario"), width),
        *paragraph(why, width, "", first="  "),
        BLANK,
        *paragraph(say(language, "door.check", file=one.shown.name), width, "dim"),
    ]


def _about(one: Blurb, width: int, language: Language) -> list[Row]:
    scenario = one.scenario
    assert scenario is not None
    rows = paragraph(scenario.title.in_(language), width, "strong")
    rows += paragraph(_size(scenario, language), width, "head")
    fails = say(language, "door.what-fails", fails=_failing(one.fails, language))
    rows += paragraph(fails, width, "head")
    rows += [BLANK, *paragraph(scenario.summary.in_(language), width)]
    if scenario.objectives:
        rows += [BLANK, ((say(language, "door.objectives"), "head"),)]
    for objective in scenario.objectives:
        rows += paragraph(objective.text.in_(language), width, first="• ")
    rows += [BLANK, ((say(language, "door.cells"), "head"),)]
    for cell in scenario.cells:
        named = ", ".join(one.in_(language) for one in cell.functions)
        functions = f": {named}" if named else ""
        rows += paragraph(f"{cell.name.in_(language)}{functions}", width, first="• ")
    where = "door.comes-with" if one.shown.shipped else "door.file"
    words = {} if one.shown.shipped else {"file": one.shown.name}
    return [*rows, BLANK, *paragraph(say(language, where, **words), width, "dim")]


def _size(scenario: Scenario, language: Language) -> str:
    return say(
        language,
        "door.size",
        table=duration(scenario.table_time),
        story=duration(scenario.duration),
        cells=len(scenario.cells),
        functions=sum(len(cell.functions) for cell in scenario.cells),
        injects=len(scenario.injects),
        decisions=len(scenario.decisions),
    )


def _about_exercise(one: Played, width: int, language: Language) -> list[Row]:
    folder = paragraph(say(language, "door.folder", folder=str(one.folder)), width, "dim")
    if one.trouble is not None:
        told = paragraph(say(language, "door.told.broken"), width)
        return [*told, *paragraph(one.trouble.render(language), width, first="  "), BLANK, *folder]
    if one.recent is None:
        return paragraph(say(language, "door.reading"), width, "dim")
    recent = one.recent
    stands = _standing(recent)
    rows = paragraph(recent.title.render(language), width, "strong")
    rows += paragraph(say(language, f"door.told.{stands}", at=recent.at), width)
    if recent.barred is not None and stands != "played":
        barred = say(language, "door.told.barred", why=recent.barred)
        rows += [BLANK, *paragraph(barred, width, "", first="! ")]
    return [*rows, BLANK, *folder]
