"""A feed without an exercise behind it: frames to show, and a list of the commands that came."""

from dataclasses import dataclass, field

from oefening.clock import Calendar
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
from oefening.state import InjectStatus
from oefening.text import Language
from oefening.tui.feed import (
    Catalogue,
    Coming,
    DecisionChoice,
    LeverChoice,
    ParameterChoice,
    PlannedInject,
    QuestionChoice,
    Targets,
)
from oefening.tui.frame import (
    Bidding,
    Card,
    Choice,
    Clock,
    ClockState,
    Expected,
    Frame,
    OpenKind,
    OpenRow,
    Passed,
    Question,
    QueueGroup,
    QueueRow,
    StoryLine,
    View,
)
from oefening.tui.level_table import Column, LevelCell, LevelRow, LevelTable
from oefening.tui.pages.frames import Curve, Line, Page, Section
from oefening.tui.scenes.queue import kept_at_hand
from oefening.tui.tile_map import Tile, TileMap
from oefening.tui.words import say
from oefening.world.model import REQUIREMENTS

CALENDAR = Calendar.of("2027-01-19 06:30", "Europe/Amsterdam")

WORDS: dict[str, tuple[str, str]] = {
    "title": ("Kabelbrug Utrecht", "Cable bridge Utrecht"),
    "brief": (
        "Het vriest zes graden. Om half zeven valt de stroom uit in de zuidelijke wijken.",
        "It is six degrees below zero. At half past six the southern districts lose power.",
    ),
    "outage": ("Stroom weg in drie wijken", "Power lost in three districts"),
    "outage-body": (
        (
            "De netbeheerder meldt dat de voeding van de zuidelijke wijken is weggevallen. "
            "De oorzaak is onbekend; herstel duurt zeker tot morgen."
        ),
        (
            "The grid operator reports that the supply of the southern districts is gone. "
            "The cause is unknown; repair takes until tomorrow at least."
        ),
    ),
    "hospital": ("Ziekenhuis vraagt brandstof", "Hospital asks for fuel"),
    "mayor": ("De burgemeester wil een besluit", "The mayor wants a decision"),
    "press": ("RTV Utrecht belt", "The regional broadcaster calls"),
    "shops": ("Winkels raken leeg", "Shops run empty"),
    "alert": ("Stuurt een NL-Alert uit", "Sends an NL-Alert"),
    "scale": ("Schaalt op naar GRIP 2", "Scales up to GRIP 2"),
    "question": ("Wordt er een opvanglocatie geopend?", "Will a reception site be opened?"),
    "open-site": ("Ja, de Jaarbeurs", "Yes, the exhibition halls"),
    "wait": ("Nee, afwachten", "No, wait"),
    "rot": ("Regionaal operationeel team", "Regional operational team"),
    "rbt": ("Regionaal beleidsteam", "Regional policy team"),
    "lever": ("Noodaggregaten inzetten", "Deploy generators"),
    "lever-meaning": (
        "Levert een gebied noodstroom; de ROL beslist; 2h aanlooptijd.",
        "Gives an area emergency power; the commander decides; 2h lead time.",
    ),
    "where": ("waar", "where"),
    "how-many": ("hoeveel", "how many"),
    "south": ("Utrecht-Zuid", "Utrecht South"),
    "rest": ("rest van VR Utrecht", "rest of VR Utrecht"),
    "region": ("VR Utrecht", "VR Utrecht"),
    "power": ("elektriciteit", "power"),
    "mobile": ("mobiel netwerk", "mobile network"),
    "started": ("STARTEX: de oefening is begonnen", "STARTEX: the exercise has begun"),
    "fell": ("Elektriciteit in Utrecht-Zuid valt uit", "Power in Utrecht South is out"),
    "grid": ("netbeheerder", "grid operator"),
    "phone": ("telefoon", "telephone"),
    "energy": ("Energie", "Energy"),
    "communications": ("(Tele)communicatie", "Communications"),
    "food": ("Voedsel en water", "Food and water"),
    "casualties": ("Opvang van gewonden", "Mass casualties"),
    "people": ("Grootschalige opvang van personen", "Movement of people"),
    "transport": ("Transport", "Transport"),
    "government": ("Continuïteit van de overheid", "Continuity of government"),
}

SEVEN = ("energy", "communications", "food", "casualties", "people", "transport", "government")

PLAN: tuple[tuple[str, InjectStatus, int | None, bool], ...] = (
    ("outage", "due", 0, False),
    ("hospital", "waiting", 5_400, False),
    ("shops", "waiting", 9_000, True),
    ("mayor", "waiting", None, False),
    ("press", "waiting", None, False),
)
"""Inject, status, when due and whether it is automatic."""

GROUPS = {"outage": "now", "hospital": "next", "shops": "next", "mayor": "waiting"}


@dataclass
class FakeFeed:
    """Shows a small exercise and does, of what it is told, only what the screen should show."""

    state: ClockState = "ready"
    now: int = 0
    speed: int = 60
    words: dict[str, tuple[str, str]] = field(default_factory=lambda: dict(WORDS))
    statuses: dict[str, InjectStatus] = field(
        default_factory=lambda: {inject: status for inject, status, _, _ in PLAN}
    )
    story: list[str] = field(default_factory=list)
    sent: list[Command] = field(default_factory=list)
    frames: int = 0
    cells: int = 2
    put: int = 0
    """When the decision came before the players."""
    due: tuple[str, ...] = ("hospital",)
    """What a jump passes."""
    planned: int | None = 5_400
    """When the next inject comes due."""
    refusal: Refused | None = None
    trouble: FileTrouble | None = None
    retried: int = 0
    greetings: tuple[str, ...] = ()
    asked: bool = True
    """Whether the one decision is before the players."""
    held: tuple[str, ...] = ()
    """Nodes held by hand."""
    stopped: str = ""
    """What the clock stopped for."""
    acted: tuple[str, ...] = ()
    """What came of the last act, by the keys of its words."""
    questions: list[tuple[int, str]] = field(default_factory=list)
    """Open questions of the ROT: their numbers, and the keys of their words or these themselves."""
    passed: Passed | None = None
    """What changed during the last jump."""
    acts: int = 0
    """How many commands were one act."""
    bids: dict[str, Bidding] = field(default_factory=dict)
    """What injects ask of whoever leads, if they are not to be read out."""

    def said(self, key: str, language: Language) -> str:
        return self.words[key][0 if language == "nl" else 1]

    def greeting(self, language: Language) -> tuple[str, ...]:
        return self.greetings

    def frame(self, view: View) -> Frame:
        self.frames += 1
        language = view.language

        def said(key: str) -> str:
            return self.said(key, language)

        told = [
            StoryLine(number, CALENDAR.show(self.now, plus=False), said(key))
            for number, key in enumerate(self.story, start=1)
        ]
        return Frame(
            view=view,
            title=said("title"),
            clock=Clock(
                CALENDAR.show(self.now),
                self.state,
                self.speed,
                f"{CALENDAR.show(5_400, plus=False)} {said('hospital')}",
                said(self.stopped) if self.stopped else "",
                "25m" if self.story else "",
            ),
            queue=kept_at_hand(self._queue(view), view),
            card=self._card(view),
            brief=said("brief"),
            levels=self._levels(view),
            tiles=self._tiles(view),
            story=tuple(told),
            open=self._open(language),
            open_decisions=int(self.statuses["mayor"] == "released"),
            open_expectations=2,
            taken=1,
            cells=self.cells,
            held=len(self.held),
            acted=tuple(f"{CALENDAR.show(self.now, plus=False)} {said(k)}" for k in self.acted),
            passed=self.passed,
            closing=("123 456 persoonsuren",) if self.state == "ended" else (),
        )

    def _open(self, language: Language) -> tuple[OpenRow, ...]:
        def row(kind: OpenKind, id: str, key: str, until: str = "") -> OpenRow:
            cell = self.said("rot", language)
            return OpenRow(kind, id, self.said(key, language), cell, "25m", until, bool(until))

        asked = self.statuses["mayor"] == "released"
        return (
            *([row("decision", "reception", "question")] if asked else []),
            *(
                OpenRow("question", str(number), self._text(text, language), "ROT", "5m")
                for number, text in self.questions
            ),
            *([row("expected", "alert", "alert", "D1 07:00")] if self.story else []),
        )

    def _queue(self, view: View) -> tuple[QueueGroup, ...]:
        kept = {*view.unread, view.inject}
        groups: dict[str, list[QueueRow]] = {
            name: [] for name in ("overdue", "now", "next", "waiting", "reserve", "done")
        }
        for inject, _, due, automatic in PLAN:
            status = self.statuses[inject]
            group = GROUPS.get(inject, "reserve")
            if status in {"released", "acknowledged", "skipped"}:
                group = "done"
            when = "" if due is None else CALENDAR.show(due, plus=False)
            asks = inject == "mayor" and status == "released"
            title = self.said(inject, view.language)
            row = QueueRow(
                inject,
                title,
                status,
                when,
                automatic,
                asks,
                bids=self.bids.get(inject, "read-out"),
                hidden=view.sought not in title and status != "due" and inject not in kept,
            )
            groups[group].append(row)
        return tuple(QueueGroup(name, tuple(rows)) for name, rows in groups.items())  # type: ignore[arg-type]

    def _card(self, view: View) -> Card | None:
        inject, language = view.inject, view.language
        if inject is None:
            return None
        status = self.statuses[inject]
        released = status == "released"
        return Card(
            inject=inject,
            title=self.said(inject, language),
            status=status,
            kind="inject",
            when=CALENDAR.show(0, plus=False),
            early="1h30m" if inject == "hospital" else "",
            sender=self.said("grid", language),
            to=self.said("rot", language),
            awaiting=(Choice("rot", self.said("rot", language)),) if released else (),
            channel=self.said("phone", language),
            body=self.said("outage-body", language),
            expected=(
                Expected("alert", self.said("alert", language), "ROT", "D1 07:00"),
                Expected("scale", self.said("scale", language), "ROT", "", "D1 06:40"),
            ),
            question=Question(
                "reception",
                self.said("question", language),
                self.said("rbt", language),
                (self.said("open-site", language), self.said("wait", language)),
            )
            if inject == "mayor"
            else None,
        )

    def _columns(self, language: Language) -> tuple[Column, ...]:
        return tuple(
            Column(requirement, say(language, f"levels.{requirement}"), self.said(key, language))
            for requirement, key in zip(REQUIREMENTS, SEVEN, strict=True)
        )

    def _cells(self, language: Language) -> tuple[tuple[LevelCell | None, ...], ...]:
        power, mobile = (
            say(language, "levels.because", worst=self.said(key, language))
            for key in ("power", "mobile")
        )
        whole = LevelCell(1_000_000)
        bad = (
            LevelCell(0, "falls", power, "power"),
            LevelCell(333_333, "stays", mobile, "mobile"),
            LevelCell(620_000, "rises", power, "power"),
            LevelCell(800_000, "stays", power, "power"),
            LevelCell(960_000, "stays", power, "power"),
            LevelCell(999_999, "stays", mobile, "mobile"),
            None,
        )
        mean = (
            LevelCell(900_000, "falls", power),
            LevelCell(933_333, "stays", mobile),
            *[whole] * 4,
            None,
        )
        return bad, mean, (*[whole] * 6, None)

    def _levels(self, view: View) -> LevelTable:
        language = view.language
        south, region, rest = (self.said(key, language) for key in ("south", "region", "rest"))
        bad, mean, whole = self._cells(language)
        buffer = self.said("mobile", language)
        rows = (
            LevelRow("VR09/zuid", south, bad, "1h30", buffer),
            LevelRow("VR09", region, mean, "1h30", buffer),
            LevelRow("VR09/rest", rest, whole),
        )
        if view.levels.sort == "name":
            rows = rows[1:] + rows[:1]
        if view.levels.what == "requirements":
            return LevelTable(view.levels, self._columns(language), rows, 0)
        columns = tuple(
            Column(row.key, row.key.partition("/")[2] or row.key, row.name) for row in rows
        )
        capacities = tuple(
            LevelRow(key, self.said(key, language), tuple(row.cells[at] for row in rows))
            for at, key in enumerate(("power", "mobile"))
        )
        return LevelTable(view.levels, columns, capacities, 0)

    def _tiles(self, view: View) -> TileMap:
        language, mapped = view.language, view.levels.mapped
        bad, mean, whole = self._cells(language)
        names = [self.said(key, language) for key in ("region", "south", "rest")]
        return TileMap(
            None if mapped is None else REQUIREMENTS.index(mapped),
            self._columns(language),
            (
                Tile("VR01", "VR01", self.said("title", language), 1, 0, False, whole),
                Tile("VR09", "VR09", names[0], 0, 1, True, mean),
            ),
            (
                (),
                (
                    Tile("VR09/zuid", "zuid", names[1], 0, 1, True, bad),
                    Tile("VR09/rest", "rest", names[2], 0, 1, True, whole),
                ),
            ),
        )

    def page(self, key: str, language: Language) -> Page | None:
        if key != "VR09/zuid" and "." not in key:
            return None
        power, mobile = self.said("power", language), self.said("mobile", language)
        whole, out = LevelCell(1_000_000), LevelCell(0, "falls")
        moments = tuple(CALENDAR.show(second, plus=False) for second in (0, 1_800, 3_600))
        links = (
            Line(power, out, "", "1h30", self.said("grid", language), link="VR09/zuid.power"),
            Line(mobile, whole, mark=True, link="VR09/zuid.mobile"),
            Line(self.said("fell", language), link="VR09/zuid.power"),
            Line(self.said("phone", language), value="62%", left="0h10", note=mobile),
        )
        return Page(
            key,
            self.said("south", language) if "." not in key else power,
            out,
            (self.said("outage-body", language),),
            (Curve(power, (1_000_000, 0, None), moments),),
            (Section(self.said("energy", language), links, out),),
        )

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
            levers=(
                LeverChoice(
                    "generators",
                    self.said("lever", language),
                    self.said("lever-meaning", language),
                    (
                        ParameterChoice(
                            "place",
                            self.said("where", language),
                            "",
                            (choice("VR09", "region"), choice("VR09/zuid", "south")),
                        ),
                        ParameterChoice(
                            "count", self.said("how-many", language), "4", kind="count"
                        ),
                    ),
                ),
            ),
            expectations=(
                Expected("other", self.said("scale", language), "RBT"),
                Expected("alert", self.said("alert", language), "ROT"),
            ),
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

    def _text(self, text: str, language: Language) -> str:
        return self.said(text, language) if text in self.words else text

    def coverage(self, language: Language) -> tuple[str, ...]:
        return (self.said("scale", language), f"  {self.said('alert', language)}")

    def lookup(self, address: str, language: Language) -> str:
        return f"{address}: 62%. {self.said('power', language)}"

    def targets(self) -> Targets:
        return Targets(self.now, 72 * 3_600, self.planned, 7_200)

    def moment(self, written: str) -> int:
        return CALENDAR.moment(written, self.now)

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

    def together(self, acts: int) -> None:
        self.acts = acts

    def advance(self) -> bool:
        if self.trouble is not None:
            raise self.trouble
        return False

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
