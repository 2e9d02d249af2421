"""Putting the door up and taking it down again."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from oefening.text import Language
from oefening.tui import terminal
from oefening.tui.door.app import Door
from oefening.tui.door.model import Choice
from oefening.tui.keyed import Keep


@dataclass(frozen=True, slots=True)
class Answer:
    """How the door was left."""

    choice: Choice | None
    language: Language
    """In which the program is to go on."""
    introduced: bool
    """Whether somebody has seen how an exercise goes, here or before."""
    code: int
    """The exit code, where there is no choice."""


def come_in(
    scenarios: Path,
    exercises: Path,
    verbs: Collection[str],
    language: Language,
    keep: Keep,
    *,
    introduced: bool = False,
    at: str = "",
) -> Answer:
    """Ask on this terminal, which must be fit for it, what is to be done.

    There are the shipped scenarios and those in the folder `scenarios`, the exercises in the
    folder `exercises`, and the `verbs` that can be chosen: `play`, `resume`, `replay`, `report`.
    The scenario `at` is the one that is chosen at first.
    Another language that is chosen is told to `keep` at once. Who has been `introduced` is told how
    an exercise goes only when that is asked for.
    """
    door = Door(scenarios, exercises, verbs, language, keep, introduced=introduced, at=at)
    code = terminal.show(door)
    return Answer(door.choice, door.language, door.introduced, door.return_code or code or 0)
