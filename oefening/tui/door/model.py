"""What there is to choose from, and what of it is asked for: plain data, without a screen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Literal, get_args

from oefening.library import Blurb, Shown
from oefening.session import Recent
from oefening.text import Language, Phrase
from oefening.world.model import REQUIREMENTS, Requirement

Front = Literal["scenarios", "exercises", "detail"]
"""The pane in front."""

FRONTS: tuple[Front, ...] = get_args(Front)
"""In the order in which Tab goes round."""

Order = Literal["title", "table", "fails", "cells"]

ORDERS: tuple[Order, ...] = get_args(Order)
"""By what scenarios can be sorted."""

HOURS = (1, 2, 4, 8)
"""At the table: what scenarios may last at most to be shown."""

CELLS = (3, 5, 8, 12)
"""What scenarios may ask at most of them to be shown."""

Verb = Literal["play", "resume", "replay", "report", "run", "world"]
"""What can be gone on with; of these `run` does many runs, and `world` looks for what matters."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the program is to go on with."""

    verb: Verb
    what: str
    """A scenario as `oefening play` takes it, or the folder of an exercise."""
    plays: tuple[str, ...] = ()
    """Of a study: by which scripts it is played."""
    prepares: tuple[str, ...] = ()
    """Of many runs: the scripts of which is bought what they buy; none: each script its own."""
    seeds: int = 0
    """Of a study."""

    @property
    def comes_back(self) -> bool:
        """Whether one chooses again after it: a study is done in the terminal."""
        return self.verb in {"run", "world"}


@dataclass(frozen=True, slots=True)
class Played:
    """An exercise in its folder: what its log tells, or why it tells nothing; neither: not yet."""

    folder: Path
    at: datetime | None = None
    """When its log last grew, by the clock of the room."""
    recent: Recent | None = None
    trouble: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Which scenarios are asked for, and in which order; 0 and empty: whichever."""

    order: Order = "title"
    words: str = ""
    fails: Requirement | Literal[""] = ""
    hours: int = 0
    """At the table, at most."""
    cells: int = 0
    """At most."""

    @property
    def narrow(self) -> bool:
        """Whether some may be left out."""
        return self != Wish(self.order)


@dataclass(slots=True)
class Lists:
    """Everything that may be chosen, as far as it was read."""

    scenarios: dict[str, Shown | Blurb] = field(default_factory=dict)
    """By their names; a blurb once it was read."""
    exercises: dict[str, Played] = field(default_factory=dict)
    """By their folders, the one played last first."""
    no_scenarios: Phrase | None = None
    """Why the folder of scenarios cannot be looked into."""
    no_exercises: Phrase | None = None
    today: date = date.min
    """When all this was listed, where the room is."""


def chosen(lists: Lists, wish: Wish, language: Language) -> list[Shown | Blurb]:
    """The scenarios of `wish` in its order; those not read yet, or wrong, stand at the end."""
    sound = [one for one in _blurbs(lists) if one.scenario is not None]
    rest = [one for one in lists.scenarios.values() if one not in sound]
    kept = [one for one in sound if _fits(one, wish, language)]
    named = _matching(rest, wish, language) if wish.narrow else rest
    return [*sorted(kept, key=lambda one: _rank(one, wish.order, language)), *named]


def played(lists: Lists, wish: Wish, language: Language) -> dict[str, Played]:
    """The exercises that have the words of `wish` in scenario or folder, by their folders."""
    return {
        key: one
        for key, one in lists.exercises.items()
        if _says(wish.words, [one.folder.name, called(one, language)])
    }


def called(one: Played, language: Language) -> str:
    """The title of what was played; of what was not read, or cannot be, its folder."""
    return one.folder.name if one.recent is None else one.recent.title.render(language)


def _blurbs(lists: Lists) -> list[Blurb]:
    return [one for one in lists.scenarios.values() if isinstance(one, Blurb)]


def _matching(rest: Sequence[Shown | Blurb], wish: Wish, language: Language) -> list[Shown | Blurb]:
    """Those of `rest`, of which no more than a name is known, that are asked for by words alone."""
    if not wish.words or wish != Wish(wish.order, wish.words):
        return []
    return [one for one in rest if _says(wish.words, [name_of(one), title_of(one, language)])]


def _fits(one: Blurb, wish: Wish, language: Language) -> bool:
    scenario = one.scenario
    assert scenario is not None
    texts = [
        name_of(one),
        scenario.title.in_(language),
        scenario.summary.in_(language),
        *(cell.name.in_(language) for cell in scenario.cells),
        *(objective.text.in_(language) for objective in scenario.objectives),
    ]
    return (
        (not wish.fails or wish.fails in one.fails)
        and (not wish.hours or scenario.table_time <= wish.hours * 3600)
        and (not wish.cells or len(scenario.cells) <= wish.cells)
        and _says(wish.words, texts)
    )


def _says(words: str, texts: Iterable[str]) -> bool:
    """Whether each of `words` stands in one of `texts`, however capitalised."""
    all_of_it = "\n".join(texts).casefold()
    return all(word in all_of_it for word in words.casefold().split())


def _rank(one: Blurb, order: Order, language: Language) -> tuple[object, ...]:
    scenario = one.scenario
    assert scenario is not None
    title = scenario.title.in_(language).casefold()
    match order:
        case "table":
            return (scenario.table_time, title)
        case "fails":
            return ([REQUIREMENTS.index(name) for name in one.fails] or [99], title)
        case "cells":
            return (len(scenario.cells), title)
        case _:
            return (title,)


def name_of(one: Shown | Blurb) -> str:
    """As `oefening play` takes it."""
    return one.shown.name if isinstance(one, Blurb) else one.name


def title_of(one: Shown | Blurb, language: Language) -> str:
    """The title, or of what cannot be read the name of the file."""
    if isinstance(one, Blurb) and one.scenario is not None:
        return one.scenario.title.in_(language)
    return one.shown.path.name if isinstance(one, Blurb) else one.path.name


def narrower(lists: Lists, wish: Wish) -> list[tuple[str, Wish, int]]:
    """What the scenarios of `wish` can be narrowed by, with how many would be left of them.

    Each stands behind the name of the field that it sets. What would leave out none or all of
    them is not worth asking for.
    """
    offers = (
        ("fails", replace(wish, fails=""), [replace(wish, fails=one) for one in REQUIREMENTS]),
        ("hours", replace(wish, hours=0), [replace(wish, hours=most) for most in HOURS]),
        ("cells", replace(wish, cells=0), [replace(wish, cells=most) for most in CELLS]),
    )
    told = []
    for by, without, among in offers:
        every, before = _count(lists, without), 0
        for asked in among:
            count = _count(lists, asked)
            if 0 < count < every and (by == "fails" or count != before):
                told.append((by, asked, count))
            before = count
    return told


def _count(lists: Lists, wish: Wish) -> int:
    sound = (one for one in _blurbs(lists) if one.scenario is not None)
    return sum(_fits(one, wish, "en") for one in sound)
