"""Acts of the dialogue from STARTEX to ENDEX: time passes by `step` and `jump`."""

from collections.abc import Iterable

from oefening import commands
from oefening.cli.headless import Ended
from oefening.cli.plain.money import buys, round_left
from oefening.cli.plain.talk import Act, Talk
from oefening.cli.plain.words import (
    agrees,
    duration_of,
    moment_of,
    passing_of,
    unquoted,
    verb_named,
    whole_number,
)
from oefening.cli.summary import ending
from oefening.cli.unclear import Unclear
from oefening.commands import Passing
from oefening.projections.evidence import hoped, tally
from oefening.projections.phases import startex
from oefening.projections.queue import Queued, coming
from oefening.state import OPEN
from oefening.text import phrase

NEXT = {"next", "volgende"}
"""What stands for the moment at which the next inject comes due."""


def _start(talk: Talk, rest: str) -> list[str]:
    """STARTEX, having asked once whether that is meant while the round has money to spend."""
    if agrees(rest) or not buys(talk):
        return _begin(talk)
    talk.asked = lambda line: _begin(talk) if agrees(line) else None
    return [
        *round_left(talk),
        talk.words(phrase("start-unspent")),
        talk.words(phrase("plain.start-sure")),
    ]


def _begin(talk: Talk) -> list[str]:
    header = talk.header
    for command in startex(header.scenario, header.calendar, talk.session.state):
        talk.send(command)
    brief = header.scenario.brief
    return [] if brief is None else [brief.in_(talk.language)]


def _pause(talk: Talk, _: str) -> list[str]:
    return talk.send(commands.PauseClock())


def _resume(talk: Talk, _: str) -> list[str]:
    return talk.send(commands.ResumeClock())


def _speed(talk: Talk, rest: str) -> list[str]:
    talk.send(commands.SetSpeed(whole_number(rest, phrase("plain.what.speed"))))
    return [talk.words(phrase("plain.speed-elsewhere"))]


def _step(talk: Talk, rest: str) -> list[str]:
    return _onward(talk, talk.session.now + duration_of(rest), "stop")


def _jump(talk: Talk, rest: str) -> list[str]:
    words = rest.split()
    passing = passing_of(words[-1]) if len(words) > 1 else None
    target = " ".join(words[:-1] if passing is not None else words)
    to = _target(talk, target)
    if unquoted(target).lower() in NEXT:
        passing = passing or "stop"  # there is nothing in between
    return _onward(talk, to, passing)


def _onward(talk: Talk, to: int, passing: Passing | None) -> list[str]:
    """Go there, having asked whether that is meant where the story only then is over."""
    end = talk.header.scenario.duration
    if not talk.session.now < end < to:
        return _past(talk, to, passing)

    def answer(line: str) -> list[str] | None:
        return _past(talk, to, passing) if agrees(line) else None

    talk.asked = answer
    show = talk.header.calendar.show
    return [talk.words(phrase("plain.jump-beyond", to=show(to), end=show(end)))]


def _past(talk: Talk, to: int, passing: Passing | None) -> list[str]:
    """Go there, having asked what becomes of manual injects on the way if there are any."""
    passed = coming(talk.header.scenario, talk.session.state, talk.header.calendar, to)
    if passing is not None or all(entry.automatic for entry in passed):
        return _go(talk, to, passing or "stop")

    def answer(line: str) -> list[str] | None:
        chosen = passing_of(line or "stop")
        return None if chosen is None else _go(talk, to, chosen)

    talk.asked = answer
    return _preview(talk, to, passed)


def _preview(talk: Talk, to: int, passed: Iterable[Queued]) -> list[str]:
    return [
        talk.words(phrase("plain.jump-passes", to=talk.header.calendar.show(to))),
        *(f"  {talk.views.entry(entry)}" for entry in passed),
        talk.words(phrase("plain.jump-choose")),
    ]


def _target(talk: Talk, written: str) -> int:
    session = talk.session
    match unquoted(written).lower():
        case "":
            raise Unclear(phrase("plain.missing", what=phrase("plain.what.moment")))
        case word if word in NEXT:
            to = session.next_due()
        case "change" | "verandering":
            to = session.next_change()
        case _:
            return moment_of(written, talk.header.calendar, session.now, ahead=True)
    if to is None:
        begun = session.state.started
        raise Unclear(phrase("plain.nothing-ahead" if begun else "refused.not-started"))
    return to


def _go(talk: Talk, to: int, passing: Passing) -> list[str]:
    session = talk.session
    session.send(commands.JumpClock(to, passing))
    while session.state.jump is not None:
        session.advance(to)
    return [*talk.passed(), talk.views.clock(session.state, session.now)]


def _endex(talk: Talk, rest: str) -> list[str]:
    """End it, having told what is open and asked whether that is meant; `endex ENDEX` says so."""
    state = talk.session.state
    if not state.started or state.ended:
        return _end(talk)  # which is refused
    undecided = talk.views.open(state)
    if _is_endex(rest):
        return [*undecided, *_end(talk)]

    def heard(line: str) -> list[str]:
        return _end(talk) if _is_endex(line) else [talk.words(phrase("plain.endex-not"))]

    talk.asked = heard
    return [*undecided, *_unplayed(talk), talk.words(phrase("plain.endex-sure"))]


def _is_endex(word: str) -> bool:
    return verb_named(word) == "endex"


def _unplayed(talk: Talk) -> list[str]:
    """How many injects were not released, and what the end will say of expected actions."""
    scenario, state, calendar = talk.header.scenario, talk.session.state, talk.header.calendar
    waiting = sum(there.status in OPEN for there in state.injects.values())
    counted = tally(hoped(scenario, state, calendar, talk.session.now))
    released = [phrase("plain.not-played", count=waiting)] if waiting else []
    return [talk.words(told) for told in (*released, *counted.foretold)]


def _end(talk: Talk) -> list[str]:
    talk.send(commands.EndExercise())
    numbers = ", ".join(str(talk.views.numbers[inject]) for inject in talk.news.closed)
    closed = phrase("plain.closed", count=len(talk.news.closed), numbers=numbers)
    return [
        *([talk.words(closed)] if numbers else []),
        *ending(Ended.of(talk.session), talk.views),
        talk.words(phrase("plain.after-endex")),
    ]


def _quit(talk: Talk, _: str) -> list[str]:
    talk.left = True
    return []


CLOCK: dict[str, Act] = {
    "start": _start,
    "pause": _pause,
    "resume": _resume,
    "speed": _speed,
    "step": _step,
    "jump": _jump,
    "endex": _endex,
    "quit": _quit,
}
"""By verb."""
