"""A feed without an exercise behind it: frames to show, and a list of the commands that came."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tui.shown_frames import Shown
from tui.small_exercise import CALENDAR, PLAN, WORDS

from oefening.commands import (
    AnswerQuestion,
    AskQuestion,
    Command,
    EndExercise,
    HoldInject,
    PauseClock,
    ReleaseInject,
    ResumeClock,
    SetSpeed,
    SkipInject,
    StartExercise,
)
from oefening.errors import FileTrouble, Refused
from oefening.projections.evidence import Tally
from oefening.text import Language, Phrase
from oefening.tui.frames.choices import DecisionChoice, LeverChoice, ParameterChoice
from oefening.tui.frames.feed import Catalogue, Coming, PlannedInject, QuestionChoice, Sent, Targets
from oefening.tui.frames.frame import (
    Choice,
    Expected,
)
from oefening.world.levers import Lever

_TEXT = {"nl": "-", "en": "-"}
GENERATORS = Lever.model_validate(
    {
        "name": _TEXT,
        "meaning": _TEXT,
        "authority": {"who": _TEXT},
        "parameters": {"count": {"kind": "count", "meaning": _TEXT, "default": "4"}},
        "people": "2",
        "per": "count",
        "people-each": "1",
        "money-each": "2500",
        "effects": [],
    },
    by_alias=True,
)


@dataclass
class FakeFeed(Shown):
    """Shows a small exercise and does, of what it is told, only what the screen should show."""

    parameters: tuple[ParameterChoice, ...] = ()
    """What its lever has to be told besides a place and a number."""

    def greeting(self, language: Language) -> tuple[str, ...]:
        return self.greetings

    def unread(self) -> frozenset[str]:
        return self.unseen

    def catalogue(self, language: Language) -> Catalogue:
        def choice(id: str, key: str) -> Choice:
            return Choice(id, self.said(key, language))

        return Catalogue(
            cells=(choice("rot", "rot"), choice("rbt", "rbt")),
            decisions=(
                DecisionChoice(
                    "reception",
                    self.said("question", language),
                    "rbt",
                    (choice("open", "open-site"), choice("wait", "wait")),
                    open=self.asked,
                    since=self.put,
                ),
            ),
            levers=(self._lever(language),),
            expectations=self._expected(language),
            foretold=tuple(told.render(language) for told in Tally(0, 1, 1).foretold),
            played=tuple(
                choice(inject, inject)
                for inject, status in self.statuses.items()
                if status == "released"
            ),
            planned=self._planned(language),
            taken=(choice("12", "open-site"),),
            nodes=(choice("VR09.power", "power"), choice("VR09.mobile", "mobile")),
            places=(choice("VR09", "region"),),
            questions=self._asked(language),
            held=tuple(choice(node, "power") for node in self.held),
            ended=self.state == "ended",
        )

    def _lever(self, language: Language) -> LeverChoice:
        return LeverChoice(
            "generators",
            self.said("lever", language),
            self.said("lever-meaning", language),
            (
                ParameterChoice(
                    "place",
                    self.said("where", language),
                    "",
                    (
                        Choice("VR09", self.said("region", language)),
                        Choice("VR09/zuid", self.said("south", language)),
                    ),
                ),
                ParameterChoice(
                    "count", self.said("how-many", language), "4", (), "count", most="1000"
                ),
                *self.parameters,
            ),
            GENERATORS,
        )

    def _expected(self, language: Language) -> tuple[Expected, ...]:
        return (
            Expected("other", self.said("scale", language), "RBT", of="rbt"),
            Expected("alert", self.said("alert", language), "ROT", of="rot"),
            *(
                Expected(key, self.said(key, language), "RBT", ahead=True)
                for key in self.expected_later
            ),
        )

    def _planned(self, language: Language) -> tuple[PlannedInject, ...]:
        return tuple(
            PlannedInject(inject, due, self.said(inject, language))
            for inject, _, due, _ in PLAN
            if due and self.statuses[inject] == "waiting"
        )

    def _asked(self, language: Language) -> tuple[QuestionChoice, ...]:
        return tuple(
            QuestionChoice(number, self.said("rot", language), self._text(text, language))
            for number, text in self.questions
        )

    def coverage(self, language: Language) -> tuple[str, ...]:
        return (self.said("scale", language), f"  {self.said('alert', language)}")

    def lookup(self, address: str, language: Language) -> str:
        return f"{address}: 62%. {self.said('power', language)}"

    def targets(self) -> Targets:
        return Targets(self.now, 72 * 3_600, self.planned, self.change)

    def moment(self, written: str, *, ahead: bool = False, onward: bool = False) -> int:
        return CALENDAR.moment(written, self.now, ahead=ahead, onward=onward)

    def show(self, second: int) -> str:
        return CALENDAR.show(second)

    def passes(self, to: int, language: Language) -> tuple[Coming, ...]:
        if to < 5_400:
            return ()
        when = CALENDAR.show(5_400, plus=False)
        automatic = {inject for inject, _, _, automatic in PLAN if automatic}
        return tuple(
            Coming(f"{when} {self.said(inject, language)}", inject in automatic)
            for inject in self.due
        )

    def send(self, command: Command) -> None:
        if self.refusal is not None:
            raise self.refusal
        if self.trouble is not None:
            raise self.trouble
        self.sent.append(command)
        if isinstance(command, AskQuestion):
            self.questions.append((len(self.sent), command.text))
        elif isinstance(command, AnswerQuestion):
            self.questions = [one for one in self.questions if one[0] != command.number]
        else:
            self._do(command)

    def _do(self, command: Command) -> None:
        match command:
            case StartExercise():
                self.state = "running"
                self.story += ["started", "fell"]
                self.acted = ("started",)
            case ResumeClock():
                self.state = "running"
            case PauseClock():
                self.state = "paused"
            case SetSpeed(speed):
                self.speed = speed
            case EndExercise():
                self.state = "ended"
            case HoldInject(inject):
                self.statuses[inject] = "held"
            case SkipInject(inject):
                self.statuses[inject] = "skipped"
            case ReleaseInject(inject):
                self.statuses[inject] = "released"
                self.story.append(inject)
                self.acted = (inject,)

    def send_all(self, commands: Sequence[Command]) -> Sent:
        done: list[Command] = []
        refused: list[Phrase] = []
        for command in commands:
            try:
                self.send(command)
            except Refused as error:
                refused.append(error.phrase)
            except FileTrouble as trouble:
                return Sent(tuple(done), refused=tuple(refused), trouble=trouble)
            else:
                done.append(command)
        return Sent(tuple(done), refused=tuple(refused))

    def advance(self) -> bool:
        if self.trouble is not None:
            raise self.trouble
        return False

    def follow_beside(self, hears: Callable[[Phrase], None]) -> None:
        self.hears_beside = hears

    def unkept(self) -> tuple[Phrase, ...]:
        return ()

    def retry(self) -> None:
        self.retried += 1
        if self.trouble is not None:
            raise self.trouble


def hostile(text: str) -> FakeFeed:
    """A feed in which every text that an author or a person wrote is `text`."""
    feed = FakeFeed(words=dict.fromkeys(WORDS, (text, text)))
    feed.story = ["started", "fell"] * 3
    feed.questions = [(1, "question")]
    return feed
