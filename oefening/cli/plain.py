"""The exercise as a dialogue of lines, for pipes and screen readers: all actions of the screen.

Time passes by `step` and `jump`; between them it stands, whatever the room's clock does.
"""

import sys
from collections.abc import Callable, Iterable

from oefening import commands
from oefening.cli import cards
from oefening.cli.desk import MARK, Desk, Exit, is_terminal
from oefening.cli.headless import Ended
from oefening.cli.plain_words import (
    DECISION,
    VERBS,
    Unclear,
    by_cell,
    cell_and_text,
    decision_of,
    duration_of,
    first_word,
    inject_of,
    known,
    moment_of,
    passing_of,
    verb_of,
    whole_number,
)
from oefening.cli.summary import ending, fitted
from oefening.cli.taken_up import taken_up
from oefening.cli.views import Views
from oefening.commands import Command, Passing
from oefening.errors import OefeningError
from oefening.events import InjectClosed
from oefening.projections.queue import Queued, coming
from oefening.projections.story import Line, Story
from oefening.record import Record
from oefening.scenario.injects import Inject
from oefening.session import PROGRAM, Session
from oefening.source import BadValue, parse_share
from oefening.text import Phrase, phrase
from oefening.world.effects import Freeze, SetLevel, Unfreeze

RECENT = 10
"""Lines of the story that are told when nothing else is asked."""


def hold_dialogue(session: Session, desk: Desk) -> int:
    """Play `session` by lines on stdin and stdout until they end; return the exit code."""
    dialogue = Dialogue(session, desk)
    dialogue.greet()
    try:
        dialogue.hold(sys.stdin or (), prompt=is_terminal(sys.stdin))
    finally:
        if not session.state.ended:
            desk.say(phrase("plain.kept", folder=str(session.journal.path.parent)))
    return Exit.DONE


class Dialogue:
    """One exercise, spoken with in lines."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self.session = session
        self.desk = desk
        self.views = Views(session.header, desk.language)
        self.left = False
        """Whether the facilitator has said goodbye."""
        self._scenario = session.header.scenario
        self._calendar = session.header.calendar
        self._story = Story(self._scenario, session.header.world, self._calendar)
        self._told: list[Line] = []
        self._closed: list[str] = []
        """Injects that were open at ENDEX, which are told together rather than one by one."""
        for record in session.records:
            self._hear(record)
        self._news = len(self._told)
        self._asked: int | None = None
        """Where a jump goes that waits for an answer."""
        self._acts = self._all_acts()
        session.follow(self._hear)

    def welcome(self) -> list[str]:
        """What is said first: the exercise's name, or where it stands if it was taken up again."""
        title = self._scenario.title.in_(self.desk.language)
        resumed = self.session.resumed
        if resumed is None:
            return [f"{MARK} · {title}", self._words(phrase("plain.welcome"))]
        return [f"{MARK} · {title}", *taken_up(resumed, self._told, self.views)]

    def greet(self) -> None:
        """Say what is said first."""
        self._hand_out(self.welcome())

    def hold(self, lines: Iterable[str], *, prompt: bool = False) -> None:
        """Answer each of `lines` until the last, or until `quit`; then pause.

        With `prompt` each answer is followed by the clock and a `>`.
        """
        try:
            self._prompt(prompt)
            for line in lines:
                self._hand_out(self.answer(line))
                if self.left:
                    break
                self._prompt(prompt)
        finally:
            self.leave()

    def answer(self, line: str) -> list[str]:
        """What the dialogue says to `line`: what happened, what was asked, or what is wrong."""
        try:
            said = self._obey(line.strip())
        except OefeningError as wrong:
            said = [self._words(wrong.phrase)]
        except BadValue as bad:
            said = [self._words(bad.phrase)]
        news = [line.render(self.desk.language) for line in self._told[self._news :]]
        self._news = len(self._told)
        return [*news, *said]

    def leave(self) -> None:
        """Pause the exercise, so that it can be resumed where it stands."""
        state = self.session.state
        if state.running and not state.ended:
            self.session.send(commands.PauseClock(), PROGRAM)

    def _hand_out(self, texts: Iterable[str]) -> None:
        """Hand out `texts`, on a terminal in lines that it has room for."""
        for line in (line for text in texts for line in text.split("\n")):
            for part in fitted([line], self.desk.columns) or [""]:
                self.desk.hand_out(part)

    def _prompt(self, wanted: bool) -> None:
        if wanted:
            self.desk.prompt(f"{self.views.moment(self.session.now)}> ")

    def _obey(self, line: str) -> list[str]:
        if self._asked is not None:
            to, self._asked = self._asked, None
            passing = passing_of(line or "stop")
            if passing is not None:
                return self._go(to, passing)
        if not line or line.startswith("#"):
            return []
        verb, rest = verb_of(line)
        return self._acts[verb](rest)

    def _hear(self, record: Record) -> None:
        if isinstance(record.body, InjectClosed):
            self._closed.append(record.body.inject)
        else:
            self._told += self._story.tell(record)

    def _words(self, said: Phrase) -> str:
        return said.render(self.desk.language)

    def _send(self, command: Command) -> list[str]:
        self.session.send(command)
        return []

    def _all_acts(self) -> dict[str, Callable[[str], list[str]]]:
        return {
            "start": self._start,
            "status": self._status,
            "queue": self._queue,
            "card": self._card,
            "heat": self._heat,
            "release": self._release,
            "hold": self._hold,
            "skip": self._skip,
            "retime": self._retime,
            "acknowledge": self._acknowledge,
            "correct": self._correct,
            "retract": self._retract,
            "decide": self._decide,
            "decisions": self._decisions,
            "levers": self._levers,
            "note": self._note,
            "seen": self._seen,
            "expected": self._expected,
            "pause": self._pause,
            "resume": self._resume,
            "speed": self._speed,
            "step": self._step,
            "jump": self._jump,
            "story": self._tell,
            "freeze": self._freeze,
            "unfreeze": self._unfreeze,
            "override": self._override,
            "endex": self._endex,
            "help": self._help,
            "quit": self._quit,
        }

    # ── looking ──────────────────────────────────────────────────────────────────────────────────

    def _status(self, _: str) -> list[str]:
        session = self.session
        return self.views.status(session.state, session.now, session.next_due())

    def _queue(self, _: str) -> list[str]:
        return self.views.queue(self.session.state, self.session.now)

    def _card(self, rest: str) -> list[str]:
        return cards.card(self.views, self.session.state, self.session.now, self._inject(rest)[0])

    def _heat(self, rest: str) -> list[str]:
        places = [place.id for place in self.session.header.world.places]
        wanted = [known(place, places, "place") for place in rest.split()]
        return self.views.heat(self.session.state, wanted)

    def _decisions(self, _: str) -> list[str]:
        return cards.decisions(self.views, self.session.state)

    def _expected(self, _: str) -> list[str]:
        return cards.expected(self.views, self.session.state, self.session.now)

    def _levers(self, _: str) -> list[str]:
        return cards.levers(self.views)

    def _tell(self, rest: str) -> list[str]:
        count = whole_number(rest, phrase("plain.what.lines")) if rest else RECENT
        told = self._told[max(0, len(self._told) - count) :]
        return [line.render(self.desk.language) for line in told]

    def _help(self, rest: str) -> list[str]:
        if rest:
            verb, _ = verb_of(rest)
            return [self._help_line(verb), self._words(phrase(f"plain.{verb}.help"))]
        lines = [self._help_line(verb) for verb in VERBS]
        return [MARK, *lines, self._words(phrase("plain.numbers"))]

    def _help_line(self, verb: str) -> str:
        english, dutch = VERBS[verb]
        word = dutch[0] if self.desk.language == "nl" and dutch else english[0]
        usage = self._words(phrase(f"plain.{verb}.usage"))
        return f"{word} {usage}".rstrip()

    # ── injects ──────────────────────────────────────────────────────────────────────────────────

    def _inject(self, rest: str) -> tuple[Inject, str]:
        word, others = first_word(rest, "inject")
        return inject_of(word, self._scenario), others

    def _release(self, rest: str) -> list[str]:
        return self._send(commands.ReleaseInject(self._inject(rest)[0].id))

    def _hold(self, rest: str) -> list[str]:
        inject, reason = self._inject(rest)
        return self._send(commands.HoldInject(inject.id, reason))

    def _skip(self, rest: str) -> list[str]:
        inject, reason = self._inject(rest)
        return self._send(commands.SkipInject(inject.id, reason))

    def _retime(self, rest: str) -> list[str]:
        inject, written = self._inject(rest)
        due = moment_of(written, self._calendar, self.session.now)
        return self._send(commands.RetimeInject(inject.id, due))

    def _acknowledge(self, rest: str) -> list[str]:
        inject, others = self._inject(rest)
        return self._send(commands.AcknowledgeInject(inject.id, by_cell(others, self._scenario)))

    def _correct(self, rest: str) -> list[str]:
        inject, text = self._inject(rest)
        if not text:
            raise Unclear(phrase("plain.missing", what=phrase("plain.what.text")))
        return self._send(commands.CorrectInject(inject.id, text))

    def _retract(self, rest: str) -> list[str]:
        word, others = first_word(rest, "inject")
        if word.lower() in DECISION:
            written, reason = first_word(others, "decision-number")
            number = whole_number(written, phrase("plain.what.decision-number"))
            return self._send(commands.RetractDecision(number, reason))
        return self._send(commands.RetractInject(inject_of(word, self._scenario).id, others))

    # ── decisions and observations ───────────────────────────────────────────────────────────────

    def _decide(self, rest: str) -> list[str]:
        header = self.session.header
        return self._send(
            decision_of(rest, header.scenario, header.world, header.calendar, self.session.now)
        )

    def _note(self, rest: str) -> list[str]:
        cell, text = cell_and_text(rest, self._scenario)
        return self._send(commands.AddNote(text, cell))

    def _seen(self, rest: str) -> list[str]:
        id, others = first_word(rest, "expectation")
        ids = [action.id for inject in self._scenario.injects for action in inject.expects]
        cell = by_cell(others, self._scenario)
        return self._send(commands.SeeExpectation(known(id, ids, "expectation"), cell))

    # ── the clock ────────────────────────────────────────────────────────────────────────────────

    def _start(self, _: str) -> list[str]:
        self._send(commands.StartExercise())
        brief = self._scenario.brief
        return [] if brief is None else [brief.in_(self.desk.language)]

    def _pause(self, _: str) -> list[str]:
        return self._send(commands.PauseClock())

    def _resume(self, _: str) -> list[str]:
        return self._send(commands.ResumeClock())

    def _speed(self, rest: str) -> list[str]:
        return self._send(commands.SetSpeed(whole_number(rest, phrase("plain.what.speed"))))

    def _step(self, rest: str) -> list[str]:
        return self._go(self.session.now + duration_of(rest), "stop")

    def _jump(self, rest: str) -> list[str]:
        words = rest.split()
        passing = passing_of(words[-1]) if len(words) > 1 else None
        target = " ".join(words[:-1] if passing is not None else words)
        to = self._target(target)
        passed = coming(self._scenario, self.session.state, self._calendar, to)
        if passing is not None or not passed:
            return self._go(to, passing or "stop")
        self._asked = to
        return self._preview(to, passed)

    def _preview(self, to: int, passed: Iterable[Queued]) -> list[str]:
        return [
            self._words(phrase("plain.jump-passes", to=self._calendar.show(to))),
            *(f"  {self.views.entry(entry)}" for entry in passed),
            self._words(phrase("plain.jump-choose")),
        ]

    def _target(self, written: str) -> int:
        session = self.session
        match written.lower():
            case "":
                raise Unclear(phrase("plain.missing", what=phrase("plain.what.moment")))
            case "next" | "volgende":
                to = session.next_due()
            case "change" | "verandering":
                to = session.next_change()
            case _:
                return moment_of(written, self._calendar, session.now)
        if to is None:
            begun = session.state.started
            raise Unclear(phrase("plain.nothing-ahead" if begun else "refused.not-started"))
        return to

    def _go(self, to: int, passing: Passing) -> list[str]:
        session = self.session
        session.send(commands.JumpClock(to, passing))
        while session.state.jump is not None:
            session.advance(to)
        return [self.views.clock(session.state, session.now)]

    # ── the model, and the end ───────────────────────────────────────────────────────────────────

    def _freeze(self, rest: str) -> list[str]:
        node, reason = self._node(rest)
        effect = Freeze.model_validate({"freeze": node})
        return self._send(commands.Intervene((effect,), reason))

    def _unfreeze(self, rest: str) -> list[str]:
        node, reason = self._node(rest)
        effect = Unfreeze.model_validate({"unfreeze": node})
        return self._send(commands.Intervene((effect,), reason))

    def _override(self, rest: str) -> list[str]:
        node, others = self._node(rest)
        share, reason = first_word(others, "share")
        effect = SetLevel.model_validate({"set-level": node, "at": parse_share(share)})
        return self._send(commands.Intervene((effect,), reason))

    def _node(self, rest: str) -> tuple[str, str]:
        address, others = first_word(rest, "node")
        nodes = [node.address for node in self.session.header.world.nodes]
        return known(address, nodes, "node"), others

    def _endex(self, _: str) -> list[str]:
        self._send(commands.EndExercise())
        numbers = ", ".join(str(self.views.numbers[inject]) for inject in self._closed)
        closed = phrase("plain.closed", count=len(self._closed), numbers=numbers)
        return [
            *([self._words(closed)] if numbers else []),
            *ending(Ended.of(self.session), self.views),
            self._words(phrase("plain.after-endex")),
        ]

    def _quit(self, _: str) -> list[str]:
        self.left = True
        return []
