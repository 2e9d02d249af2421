"""What an exercise is headed by."""

from oefening.projections.names import said
from oefening.scenario.model import Scenario
from oefening.text import Phrase, phrase


def heading(scenario: Scenario) -> Phrase:
    """The title of an exercise, behind the marking that its author gave it."""
    title = said(scenario.title)
    if scenario.marking is None:
        return title
    return phrase("story.heading", marking=said(scenario.marking), title=title)
