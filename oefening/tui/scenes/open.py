"""What is open: decisions, questions of cells, and actions that are expected by now.

After ENDEX it is what was left open, and what injects in play would have asked for later on.
"""

from collections.abc import Iterable

from oefening.events import DecisionRecorded
from oefening.projections.decisions import open_decisions
from oefening.projections.expectations import Expectation
from oefening.projections.questions import open_questions
from oefening.text.content import roughly
from oefening.tui.frames.frame import OpenRow
from oefening.tui.scenes.look import Look


def open_rows(look: Look) -> tuple[OpenRow, ...]:
    """All that is open: decisions, questions, then what is expected, each when its turn comes."""
    expected = (_expected(look, one) for one in _all_awaited(look))
    return (*_decisions(look), *_questions(look), *expected)


def unmarked(look: Look, decided: DecisionRecorded) -> tuple[str, ...]:
    """What the inject that asked for what was `decided` expects of that cell, and nobody has seen.

    They go together often: a cell that decides to do something does it.
    """
    asking = {
        inject.id
        for inject in look.state.script(look.scenario)
        if inject.decision is not None and inject.decision == decided.decision
    }
    return tuple(
        one.text.in_(look.language)
        for one in _all_awaited(look)
        if one.inject in asking and one.cell == decided.cell
    )


def _all_awaited(look: Look) -> list[Expectation]:
    """The expected actions that could be seen by now, each when its turn comes."""
    awaited = (one for one in look.expected if _awaited(look, one))
    return sorted(awaited, key=lambda one: one.turn(look.now))


def _awaited(look: Look, one: Expectation) -> bool:
    """Whether it could be seen by now; after ENDEX all that its inject asks, be it for later."""
    if one.standing(look.now) != "ahead":
        return one.seen is None
    return look.state.ended and look.state.injects[one.inject].released_at is not None


def _decisions(look: Look) -> Iterable[OpenRow]:
    for one in open_decisions(look.scenario, look.state):
        yield OpenRow(
            "decision",
            one.decision.id,
            one.decision.question.in_(look.language),
            look.say(look.names.cell(one.decision.cell)),
            lasted(look, one.since),
        )


def _questions(look: Look) -> Iterable[OpenRow]:
    for one in open_questions(look.state):
        cell = look.say(look.names.cell(one.cell))
        yield OpenRow("question", str(one.number), one.text, cell, lasted(look, one.asked_at))


def _expected(look: Look, one: Expectation) -> OpenRow:
    late = one.standing(look.now) == "missed"
    since = one.closes if late else one.opens
    return OpenRow(
        "expected",
        one.id,
        one.text.in_(look.language),
        look.say(look.names.cell(one.cell)),
        "" if one.standing(look.now) == "ahead" else lasted(look, since or 0),
        "" if one.closes is None else look.names.moment(one.closes),
        late,
    )


def lasted(look: Look, since: int) -> str:
    """How long it is since second `since`: `1h25m`, and `2d3h` from two days on."""
    return look.say(roughly(max(0, look.now - since)))
