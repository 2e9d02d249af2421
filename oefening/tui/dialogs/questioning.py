"""Questions of cells: writing one down, and answering it, if need be with what the model says.

What was answered can be answered otherwise: the log keeps both.
"""

from collections.abc import Iterable, Iterator

from oefening.commands import AnswerQuestion, AskQuestion
from oefening.text import Language, say
from oefening.tui.dialogs.objections import something
from oefening.tui.dialogs.steps import (
    Answers,
    Aside,
    Fill,
    Form,
    Option,
    Pick,
    Plan,
    Step,
    numbered,
    once,
)
from oefening.tui.frames.feed import Catalogue, PlayFeed, QuestionChoice
from oefening.tui.widgets.draw import line

CELL = "cell:"
ASKED = "asked:"
LOOKED_UP = "looked-up"
"""Where the addresses are kept that were looked up for an answer, with spaces between."""


def question(feed: PlayFeed, language: Language) -> Form:
    """Which cell asks what, or which question is answered, or answered otherwise.

    A question is in the log as soon as it is written down, so that its time is right; then its
    answer is asked for, which may stay open.
    """
    catalogue = feed.catalogue(language)

    def plan(answers: Answers) -> Step | None:
        if "who" not in answers:
            return _who(catalogue, language)
        if answers["who"].startswith(ASKED):
            return _answering(_asked(catalogue, answers), feed, language)(answers)
        return once(_text(catalogue, answers, language))(answers)

    def build(answers: Answers) -> AskQuestion | AnswerQuestion | None:
        if answers["who"].startswith(ASKED):
            return _answered(_asked(catalogue, answers), answers)
        return AskQuestion(answers["who"].removeprefix(CELL), answers["text"].strip())

    def then(answers: Answers) -> Form | None:
        asked = feed.catalogue(language).questions
        if not asked or answers["who"].startswith(ASKED):
            return None
        return answer(asked[-1].number, feed, language)

    return Form(plan, build, then=then)


def answer(number: int, feed: PlayFeed, language: Language) -> Form | None:
    """The answer to the open question `number`; None if there is none such."""
    asked = next((one for one in feed.catalogue(language).questions if one.number == number), None)
    if asked is None:
        return None
    return Form(_answering(asked, feed, language), lambda answers: _answered(asked, answers))


def _who(catalogue: Catalogue, language: Language) -> Pick:
    """The questions that are open, the cells that may ask another, then what was answered."""

    def asked(key: str, questions: Iterable[QuestionChoice]) -> Iterator[tuple[str, str]]:
        for one in questions:
            text = say(language, key, cell=line(one.cell), question=line(one.text))
            yield f"{ASKED}{one.number}", text

    options = (
        *asked("tui.dialog.question-open", catalogue.questions),
        *((CELL + cell.id, line(cell.text)) for cell in catalogue.cells),
        *asked("tui.dialog.question-answered", catalogue.answered),
    )
    return Pick("who", say(language, "tui.dialog.question"), numbered(options))


def _text(catalogue: Catalogue, answers: Answers, language: Language) -> Fill:
    cell = next(one for one in catalogue.cells if CELL + one.id == answers["who"])
    title = say(language, "tui.dialog.question-text")
    return Fill("text", title, above=(line(cell.text),), objection=something(language))


def _asked(catalogue: Catalogue, answers: Answers) -> QuestionChoice:
    number = int(answers["who"].removeprefix(ASKED))
    asked = (*catalogue.questions, *catalogue.answered)
    return next(one for one in asked if one.number == number)


def _answering(asked: QuestionChoice, feed: PlayFeed, language: Language) -> Plan:
    cell, text = line(asked.cell), line(asked.text)
    title = say(language, "tui.dialog.answer", cell=cell, question=text)
    above = "tui.dialog.answer-stays" if asked.answer else "tui.dialog.answer-later"
    lookup = _lookup(feed, language)
    return once(Fill("answer", title, line(asked.answer), (say(language, above),), aside=lookup))


def _lookup(feed: PlayFeed, language: Language) -> Aside:
    """What can be looked up: the places first, then every node of them."""
    catalogue = feed.catalogue(language)
    options = tuple(Option(one.id, line(one.text)) for one in (*catalogue.places, *catalogue.nodes))
    pick = Pick(LOOKED_UP, say(language, "tui.dialog.lookup"), options, search=True, where=True)
    return Aside(
        pick,
        "tui.line.lookup",
        kept=lambda before, address: f"{before} {address}".strip(),
        words=lambda address: feed.lookup(address, language),
    )


def _answered(asked: QuestionChoice, answers: Answers) -> AnswerQuestion | None:
    text = answers["answer"].strip()
    if not text:
        return None
    looked_up = dict.fromkeys(answers.get(LOOKED_UP, "").split())
    return AnswerQuestion(asked.number, text, tuple(looked_up))
