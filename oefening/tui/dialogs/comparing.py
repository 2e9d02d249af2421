"""With which other exercises this one is to be compared, and up to when."""

from collections.abc import Sequence

from oefening.text import Language, say
from oefening.tui.dialogs.objections import something
from oefening.tui.dialogs.steps import Answers, Fill, Option, Pick, Plan, Step, numbered, offered
from oefening.tui.frames.frame import Choice

ALL, TYPED = "all", "typed"
"""Stand for all that are offered, and for a folder that is typed."""

AT_ONCE = 8
"""Exercises beside this one that are compared at once, at most."""


def compare_with(others: Sequence[Choice], moment: str, language: Language) -> Plan:
    """The questions: which of `others`, or another folder; whole, or up to `moment`."""

    def plan(answers: Answers) -> Step | None:
        if "with" not in answers:
            return _which(others, language)
        if answers["with"] == TYPED and "folder" not in answers:
            title, above = say(language, "tui.compare.folder"), say(language, "tui.compare.several")
            return Fill("folder", title, above=(above,), objection=something(language))
        if "until" not in answers:
            here = Option("here", say(language, "tui.compare.until-here", moment=moment), "2")
            (whole,) = offered("tui.compare.until-", ("whole",), language)
            return Pick("until", say(language, "tui.compare.until"), (whole, here))
        return None

    return plan


def _which(others: Sequence[Choice], language: Language) -> Pick:
    pairs = [(one.id, one.text) for one in others]
    if len(others) > 1:
        whole = say(language, "tui.compare.all", count=len(others))
        first = say(language, "tui.compare.first", count=AT_ONCE, all=len(others))
        pairs.insert(0, (ALL, first if len(others) > AT_ONCE else whole))
    pairs.append((TYPED, say(language, "tui.compare.typed")))
    above = () if others else (say(language, "tui.compare.none-beside"),)
    return Pick("with", say(language, "tui.compare.with"), numbered(pairs), above=above)


def folders(answers: Answers, others: Sequence[Choice]) -> tuple[str, ...]:
    """The folders that were asked for; several that are typed have `;` between them."""
    match answers["with"]:
        case "all":
            return tuple(one.id for one in others[:AT_ONCE])
        case "typed":
            return tuple(filter(None, map(str.strip, answers["folder"].split(";"))))
        case one:
            return (one,)
