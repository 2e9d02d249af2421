"""What stands in a scenario file around imported injects, with remarks for its author."""

from collections.abc import Mapping, Sequence

from oefening.interop.msel.building import Built
from oefening.interop.msel.naming import cleaned, heading, one_line
from oefening.interop.sheets import About
from oefening.source import Data, Path
from oefening.source.bilingual import LONGEST_TEXT
from oefening.source.ids import Ids, slug
from oefening.text import say

PLAYS = ("nobody", "average", "textbook")
"""Those that a scenario has; without decisions there is nothing in them yet."""


def scenario_of(
    built: Built,
    times: Mapping[str, str],
    phases: Sequence[Data],
    regions: tuple[tuple[str, ...], bool],
    names: Mapping[str, str],
    *,
    about: About,
) -> tuple[Data, dict[Path, str]]:
    """The scenario that holds what was `built`, and the comments in its file.

    `names` are those of the file, of the sheet, and what stands above the titles; `about` is what
    a file that is more than a table says of the exercise as a whole.
    """
    _aims(built, about)
    stem = names["file"].rpartition(".")[0] or names["file"]
    title = heading(cleaned(names["above"])) or one_line(about.title)[:LONGEST_TEXT]
    summary = about.summary[:LONGEST_TEXT] or _summary(built, names)
    value: Data = {
        "format": 1,
        "id": slug(stem) or "msel",
        "title": built.text(title or one_line(stem) or "MSEL"),
        "summary": built.text(summary),
        **times,
        "regions": list(regions[0]),
        "cells": [
            {"id": id, "name": built.text(name), "sees": list(regions[0])}
            for id, name in built.cells.items()
        ],
    }
    if built.voices:
        value["voices"] = {id: built.text(name) for id, name in built.voices.items()}
    if built.objectives:
        value["objectives"] = [
            {"id": id, "text": built.text(text), "capability": built.text(text)}
            for text, id in built.objectives.items()
        ]
    if phases:
        value["phases"] = list(phases)
    value["injects"] = list(built.injects)
    if about.questions:
        value["hot-wash"] = [built.text(one[:LONGEST_TEXT]) for one in about.questions]
    value["plays"] = _plays()
    value["sources"] = [one_line(f"{names['file']}, {names['sheet']}")]
    return value, _comments(built, known=regions[1])


def _summary(built: Built, names: Mapping[str, str]) -> str:
    """What the scenario is, where its file does not say."""
    return say(
        built.language,
        "import.summary",
        file=one_line(names["file"]),
        sheet=one_line(names["sheet"]),
        count=len(built.injects),
    )


def _plays() -> Data:
    """The three ways to play it, which nobody has described yet."""
    return {
        play: {
            "name": {"nl": say("nl", f"import.play.{play}"), "en": say("en", f"import.play.{play}")}
        }
        for play in PLAYS
    }


def _aims(built: Built, about: About) -> None:
    """Add the objectives that no inject is known to serve."""
    ids = Ids(built.objectives.values())
    for text in about.objectives:
        if text[:LONGEST_TEXT] not in built.objectives:
            wanted = slug(text)[:40].strip("-") or f"doel-{len(built.objectives) + 1}"
            built.objectives[text[:LONGEST_TEXT]] = ids.give(wanted)


def _comments(built: Built, *, known: bool) -> dict[Path, str]:
    """What whoever goes on with the file should look at."""
    language = built.language
    comments: dict[Path, str] = {
        (): say(language, "import.comment.head"),
        ("cells",): say(language, "import.comment.cells"),
    }
    comments["plays",] = say(language, "import.comment.plays")
    if not known:
        comments["regions",] = say(language, "import.comment.regions")
    if built.objectives:
        comments["objectives",] = say(language, "import.comment.objectives")
    return comments
