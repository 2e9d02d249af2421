"""What play brings up that no scenario has: injects of the moment, and answers to questions."""

from itertools import count

from oefening.clock import shorten
from oefening.commands import AddInject, AnswerQuestion
from oefening.engine.run import Run
from oefening.errors import Refused
from oefening.scenario.injects import Inject
from oefening.source import Bilingual
from oefening.source.bilingual import LONGEST_TEXT
from oefening.text import phrase
from oefening.world.model import NATION


def extra_inject(command: AddInject, run: Run) -> Inject:
    """The inject that `command` adds; raise `Refused` without a title, or with too long a text."""
    title, body = command.title.strip(), command.body.strip()
    if not title:
        raise Refused(phrase("refused.no-title"))
    return Inject(
        id=_free_id(run),
        title=_said(title),
        body=_said(body) if body else None,
        to=tuple(dict.fromkeys(command.to)),
        from_=command.from_,
        channel=_said(command.channel) if command.channel.strip() else None,
    )


def _free_id(run: Run) -> str:
    """`ad-hoc-1` and so on, whatever the scenario calls its own."""
    taken = {*run.state.injects, *(decision.id for decision in run.scenario.decisions)}
    return next(id for number in count(1) if (id := f"ad-hoc-{number}") not in taken)


def _said(text: str) -> Bilingual:
    """`text` in both languages: nobody asks in which it was typed."""
    if len(text) > LONGEST_TEXT:
        raise Refused(phrase("text-too-long", length=len(text), limit=LONGEST_TEXT))
    return Bilingual(nl=text, en=text)


def check_answer(command: AnswerQuestion, run: Run) -> None:
    """Raise `Refused` unless `command` answers a question, or answers it otherwise than before."""
    questions = {question.number: question for question in run.state.questions}
    question = questions.get(command.number)
    if question is None:
        raise Refused(phrase("refused.no-question", number=command.number))
    if question.answered_at is not None and question.answer == command.text:
        moment = run.calendar.show(question.answered_at, plus=False)
        raise Refused(phrase("refused.answered", question=shorten(question.text), moment=moment))
    if not command.text.strip():
        raise Refused(phrase("refused.empty"))
    for address in command.looked_up:
        if address not in {*run.kernel.by_address, *run.places, NATION}:
            raise Refused(phrase("refused.no-address", address=address))
