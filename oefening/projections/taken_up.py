"""What whoever takes an exercise up again has to know first, part by part."""

from collections.abc import Iterator, Sequence
from typing import Literal

from oefening.projections.names import Names
from oefening.projections.story import Line
from oefening.state import QuestionState, Resumed
from oefening.text import Language, Phrase, phrase

Part = Literal["acts", "unread", "due", "open", "questions"]
"""What was done last; what released itself since; what comes due first; the decisions and the
questions that are open."""


def parts(
    resumed: Resumed, story: Sequence[Line], names: Names, language: Language
) -> Iterator[tuple[Part, list[str]]]:
    """The lines of each part, `D1 08:15  Power is out`; once it has ended only what was done.

    `story` is all that was told up to then.
    """

    def at(second: int, what: Phrase) -> str:
        return f"{names.moment(second)}  {what.render(language)}"

    acts = {act.number for act in resumed.acts}
    yield "acts", [line.render(language) for line in story if line.number in acts]
    if resumed.ended:
        return
    yield "unread", [names.inject(id).render(language) for id in resumed.unread]
    yield "due", [at(due, names.inject(id)) for id, due in resumed.due]
    yield "open", [at(since, names.question(id)) for id, since in resumed.open_decisions]
    yield "questions", [at(one.asked_at, _asked(one, names)) for one in resumed.questions]


def _asked(question: QuestionState, names: Names) -> Phrase:
    return phrase("story.said-by", cell=names.cell(question.cell), text=question.text)
