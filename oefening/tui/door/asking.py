"""The dialogs of the door: what to do with an exercise, and which scenarios to show."""

from collections.abc import Collection

from oefening.session import Recent
from oefening.text import Language, say
from oefening.tui.dialogs.steps import Fill, Pick, numbered
from oefening.tui.door.actions import Here, helped
from oefening.tui.door.model import Lists, Verb, Wish, narrower

AFTERWARDS: dict[str, tuple[Verb, ...]] = {
    "ready": ("resume",),
    "under-way": ("resume", "replay", "report"),
    "ended": ("report", "replay", "resume"),
}
"""What can be done with an exercise that stands so, the obvious first."""


def possible(recent: Recent, verbs: Collection[str]) -> tuple[Verb, ...]:
    """Which of `verbs` can be done with an exercise."""
    barred = {"resume"} if recent.barred is not None else set()
    return tuple(verb for verb in AFTERWARDS[recent.stands] if verb in verbs and verb not in barred)


def what_to_do(recent: Recent, verbs: Collection[Verb], language: Language) -> Pick:
    """Which of `verbs` is to be done with an exercise."""
    title = say(language, "door.do", title=recent.title)
    options = numbered((verb, _to_do(verb, recent, language)) for verb in verbs)
    folder = say(language, "door.folder", folder=str(recent.folder))
    return Pick("verb", title, options, above=(folder,))


def _to_do(verb: Verb, recent: Recent, language: Language) -> str:
    if verb == "resume" and recent.stands != "under-way":
        return say(language, f"door.do.resume-{recent.stands}")
    return say(language, f"door.do.{verb}")


def search(wish: Wish, language: Language) -> Fill:
    """Which words are looked for."""
    return Fill("words", say(language, "door.search"), start=wish.words)


def filters(lists: Lists, wish: Wish) -> list[tuple[str, Wish, int]]:
    """What may be asked for from `wish`: all again, and what `narrower` gives."""
    every = [("all", Wish(wish.order), 0)] if wish.narrow else []
    return [*every, *narrower(lists, wish)]


def narrow(offers: list[tuple[str, Wish, int]], language: Language) -> Pick:
    """Which of `offers`, each answered by its place among them."""
    told = (_offer(*offer, language) for offer in offers)
    options = numbered((str(number), text) for number, text in enumerate(told))
    return Pick("by", say(language, "door.narrow"), options)


def _offer(by: str, wish: Wish, count: int, language: Language) -> str:
    match by:
        case "fails":
            what = say(language, f"door.fails.{wish.fails}")
            return say(language, "door.narrow.fails", what=what, count=count)
        case "hours":
            return say(language, "door.narrow.hours", most=wish.hours, count=count)
        case "cells":
            return say(language, "door.narrow.cells", most=wish.cells, count=count)
        case _:
            return say(language, "door.narrow.all")


def helps(here: Here, language: Language) -> Pick:
    """What can be done here, to be read and picked."""
    return Pick("act", say(language, "door.help.title"), helped(here, language))
