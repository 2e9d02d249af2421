"""What who looks back is asked to write beside the log: an annotation, a bookmark, or neither."""

from collections.abc import Sequence

from oefening.projections import tags
from oefening.projections.reviews import SORTS, Typed
from oefening.text import Language, say
from oefening.tui.dialogs.objections import something
from oefening.tui.dialogs.steps import (
    Answers,
    Fill,
    Pick,
    Plan,
    Step,
    choices,
    numbered,
    offered,
    once,
)
from oefening.tui.frames.frame import Choice
from oefening.tui.frames.noting import Subjects

MOMENT = "moment"
"""What is picked of an annotation that is about the moment and nothing more."""


def annotation(when: str, subjects: Subjects, start: str, language: Language) -> Plan:
    """The words, what they note, and what that is about.

    The latter two are at first as the words say with a `#` and an `@`. Where they do not, it is
    about `start`, or what is told then.
    """
    title = say(language, "tui.annotate.title", when=when)
    marks = {one: tags.told(one, language) for one in tags.MARKS}
    above = (say(language, "tui.annotate.above"), say(language, "tui.annotate.marks", **marks))
    text = Fill("text", title, above=above, objection=something(language))
    sorts = offered("seats.pick.", SORTS, language)
    moment = (MOMENT, say(language, "tui.annotate.moment"))
    known = [(one.id, one.text) for one in subjects.choices]
    options = numbered([moment, *known])

    def plan(answers: Answers) -> Step | None:
        if "text" not in answers:
            return text
        typed = Typed.of(answers["text"].strip(), subjects.cells)
        if "sort" not in answers:
            return Pick("sort", say(language, "tui.annotate.sort"), sorts, typed.sort or "")
        if "about" not in answers:
            first = typed.about or start or subjects.told
            return Pick("about", say(language, "tui.annotate.about"), options, first)
        return None

    return plan


def bookmark(when: str, language: Language) -> Plan:
    """The name of a bookmark, which it can do without."""
    title = say(language, "tui.bookmark.title", when=when)
    return once(Fill("name", title, above=(say(language, "tui.bookmark.above"),)))


def taking_back(own: Sequence[Choice], nearest: str, language: Language) -> Plan:
    """Which of what was written does not stand after all, and why."""
    above = (say(language, "tui.take-back.stays"),)
    which = Pick(
        "number", say(language, "tui.take-back.title"), choices(own), nearest, above, search=True
    )
    reason = Fill("reason", say(language, "tui.dialog.reason-optional"))

    def plan(answers: Answers) -> Step | None:
        return next((step for step in (which, reason) if step.name not in answers), None)

    return plan
