"""What an exercise is headed by."""

from oefening.projections.names import said
from oefening.record import Header, Parent
from oefening.scenario.model import Scenario
from oefening.text import Phrase, phrase


def heading(scenario: Scenario) -> Phrase:
    """The title of an exercise, behind the marking that its author gave it."""
    title = said(scenario.title)
    if scenario.marking is None:
        return title
    return phrase("story.heading", marking=said(scenario.marking), title=title)


def forked(header: Header) -> Phrase | None:
    """That it is a fork, of which exercise and since when; None for one that is not."""
    parent = header.parent
    if parent is None:
        return None
    return phrase("fork-of", since=forked_since(header, parent), digest=parent.digest)


def forked_since(header: Header, parent: Parent) -> Phrase:
    """Up to when a fork has the past of its `parent`, and up to which record."""
    if parent.instant is None:
        return phrase("fork-from-record", number=parent.at)
    moment = header.calendar.show(parent.instant)
    return phrase("fork-from", moment=moment, number=parent.at)
