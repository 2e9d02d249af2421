"""Acts of the dialogue on questions of cells, and on what the model says to answer them with."""

from oefening import commands
from oefening.cli import cards
from oefening.cli.plain_talk import Act, Talk
from oefening.cli.plain_words import Unclear, cell_and_text, first_word, known, whole_number
from oefening.state import QuestionState
from oefening.text import phrase


def _question(talk: Talk, rest: str) -> list[str]:
    cell, text = cell_and_text(rest, talk.header.scenario)
    if not cell:
        cells = [one.id for one in talk.header.scenario.cells]
        head, text = first_word(rest, "cell")
        cell = known(head.removesuffix(":"), cells, "cell")
    if not text:
        raise Unclear(phrase("plain.missing", what=phrase("plain.what.text")))
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
    if looked_up and not text:
        text = " ".join(_said(talk, address) for address in looked_up)
    if not text:
        raise Unclear(phrase("plain.missing", what=phrase("plain.what.text")))
    return talk.send(commands.AnswerQuestion(question.number, text, tuple(looked_up)))


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
    addresses = _addresses(talk)
    words = head.split()
    if words and all(word in addresses for word in words):
        return words, text.strip()
    for word in words if colon else ():
        if "." in word.rstrip(".") or "/" in word:
            known(word, addresses, "address")  # a slip in what was looked up is no answer
    return [], rest


def _questions(talk: Talk, _: str) -> list[str]:
    return cards.questions(talk.views, talk.session.state)


def _lookup(talk: Talk, rest: str) -> list[str]:
    word, _ = first_word(rest, "address")
    return [_said(talk, known(word, _addresses(talk), "address"))]


def _said(talk: Talk, address: str) -> str:
    return talk.words(talk.views.lookup.of(address, talk.session.state, talk.session.now))


def _addresses(talk: Talk) -> list[str]:
    world = talk.header.world
    return [*(place.id for place in world.places), *(node.address for node in world.nodes)]


QUESTIONS: dict[str, Act] = {
    "question": _question,
    "answer": _answer,
    "questions": _questions,
    "lookup": _lookup,
}
"""By verb."""
