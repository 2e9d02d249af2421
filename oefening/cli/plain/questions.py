"""Acts of the dialogue on questions of cells, and on what the model says to answer them with."""

from oefening import commands
from oefening.cli import cards
from oefening.cli.plain.cells import asking
from oefening.cli.plain.names import meant
from oefening.cli.plain.talk import Act, Talk
from oefening.cli.plain.words import agrees, first_word, known, whole_number
from oefening.cli.unclear import Unclear
from oefening.state import QuestionState
from oefening.text import phrase


def _question(talk: Talk, rest: str) -> list[str]:
    cell, text = asking(rest, talk.header.scenario)
    talk.send(commands.AskQuestion(cell, text))
    return [talk.words(phrase("plain.asked-as", number=len(talk.session.state.questions)))]


def _answer(talk: Talk, rest: str) -> list[str]:
    """The answer in words, or that of the model where only addresses are given."""
    word, rest = first_word(rest, "question-number")
    question = _numbered(talk, word.removesuffix(":"))
    looked_up: list[str] = []
    text = rest
    if not word.endswith(":"):
        looked_up, text = _looked_up(talk, rest)
        if text and not looked_up and (alike := talk.called.alike(text)):
            return _offer(talk, question, word, text, alike)
    if looked_up and not text:
        text = " ".join(_said(talk, address) for address in looked_up)
    if not text:
        raise Unclear(phrase("plain.missing", what=phrase("plain.what.text")))
    return talk.send(commands.AnswerQuestion(question.number, text, tuple(looked_up)))


def _offer(
    talk: Talk, question: QuestionState, number: str, text: str, alike: list[str]
) -> list[str]:
    """What the model says, where the answer only names something of it: the name is no answer."""
    if len(alike) > 1:
        which = talk.called.told(alike)
        raise Unclear(
            phrase("plain.answer-names", text=text, which=which, number=number, code=alike[0])
        )
    says = _said(talk, alike[0])

    def heard(line: str) -> list[str] | None:
        if not agrees(line):
            return None
        return talk.send(commands.AnswerQuestion(question.number, says, tuple(alike)))

    talk.asked = heard
    return [says, talk.words(phrase("plain.answer-offer", number=number, text=text))]


def _numbered(talk: Talk, word: str) -> QuestionState:
    number = whole_number(word, phrase("plain.what.question-number"))
    questions = talk.session.state.questions
    if not 1 <= number <= len(questions):
        what = phrase("plain.what.question")
        raise Unclear(phrase("plain.no-such", what=what, id=str(number)))
    return questions[number - 1]


def _looked_up(talk: Talk, rest: str) -> tuple[list[str], str]:
    """The addresses of `VR09.power VR09: text`, and the text; all of it where it has none."""
    head, colon, text = rest.partition(":")
    addresses = list(talk.called.all)
    words = head.split()
    if words and all(word in addresses for word in words):
        return words, text.strip()
    if colon and (called := meant(head, talk.called.all)) and len(called) == 1:
        return called, text.strip()
    for word in words if colon else ():
        if "." in word.rstrip(".") or "/" in word:
            known(word, addresses, "address")  # a slip in what was looked up is no answer
    return [], rest


def _questions(talk: Talk, _: str) -> list[str]:
    return cards.questions(talk.views, talk.session.state)


def _lookup(talk: Talk, rest: str) -> list[str]:
    if not rest:
        raise Unclear(phrase("plain.missing", what=phrase("plain.what.address")))
    return [_said(talk, talk.called.found(rest))]


def _said(talk: Talk, address: str) -> str:
    return talk.words(talk.views.lookup.of(address, talk.session.state, talk.session.now))


QUESTIONS: dict[str, Act] = {
    "question": _question,
    "answer": _answer,
    "questions": _questions,
    "lookup": _lookup,
}
"""By verb."""
