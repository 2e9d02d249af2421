"""Frames of the small exercise, as they follow from a few settings."""

from dataclasses import dataclass, field

from tui.small_exercise import CALENDAR, GROUPS, PLAN, SEVEN, WORDS

from oefening.commands import AddNote, Command
from oefening.errors import FileTrouble, OefeningError, Refused
from oefening.projections.emergencies import stands
from oefening.state import ClockState, InjectStatus
from oefening.study.forecast.ahead import Past
from oefening.study.forecast.forecast import Forecast
from oefening.text import Language, phrase, say
from oefening.text.content import roughly
from oefening.tui.frames.forecast import ForecastPage
from oefening.tui.frames.frame import (
    Bidding,
    Card,
    Choice,
    Clock,
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
from oefening.tui.frames.level_table import Column, LevelCell, LevelRow, LevelTable
from oefening.tui.frames.page import Curve, Line, Page, Section
from oefening.tui.frames.tile_map import Tile, TileMap
from oefening.tui.scenes.queue import kept_at_hand
from oefening.world.model import REQUIREMENTS


@dataclass
class Shown:
    """How the small exercise stands, and the frames that show it."""

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
    expected_later: tuple[str, ...] = ()
    """What is expected of injects that were not released, by the keys of the words."""
    due_at: dict[str, int] = field(default_factory=dict)
    """When injects come due, where that is not as planned."""
    change: int | None = 7_200
    """When the world next changes, as far as is known."""
    refusal: Refused | None = None
    trouble: FileTrouble | None = None
    retried: int = 0
    greetings: tuple[str, ...] = ()
    unseen: frozenset[str] = frozenset()
    """What nobody may have looked at before the exercise was put by."""
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
    bids: dict[str, Bidding] = field(default_factory=dict)
    """What injects ask of whoever leads, if they are not to be read out."""

    def said(self, key: str, language: Language) -> str:
        return self.words[key][0 if language == "nl" else 1]

    def _text(self, text: str, language: Language) -> str:
        return self.said(text, language) if text in self.words else text

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
            emergency=stands(one.text for one in self.sent if isinstance(one, AddNote)),
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
        for inject, _, planned, automatic in PLAN:
            due = self.due_at.get(inject, planned)
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
        buffer, left = self.said("mobile", language), roughly(5_400).render(language)
        rows = (
            LevelRow("VR09/zuid", south, bad, left, buffer),
            LevelRow("VR09", region, mean, left, buffer),
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

    def past(self) -> Past:
        raise OefeningError(phrase("forecast.drawn-anew"))

    @property
    def going(self) -> int:
        return 0

    @property
    def second(self) -> int:
        return 0

    @property
    def mark(self) -> int:
        return 0

    @property
    def places(self) -> tuple[str, ...]:
        return ("VR09",)

    def forecast(self, forecast: Forecast, **stands: object) -> ForecastPage:
        raise AssertionError("there is no past to look ahead from")

    def page(self, key: str, language: Language) -> Page | None:
        if key != "VR09/zuid" and "." not in key:
            return None
        power, mobile = self.said("power", language), self.said("mobile", language)
        whole, out = LevelCell(1_000_000), LevelCell(0, "falls")
        moments = tuple(CALENDAR.show(second, plus=False) for second in (0, 1_800, 3_600))
        links = (
            Line(
                power,
                out,
                "",
                roughly(5_400).render(language),
                self.said("grid", language),
                link="VR09/zuid.power",
            ),
            Line(mobile, whole, mark=True, link="VR09/zuid.mobile"),
            Line(self.said("fell", language), link="VR09/zuid.power"),
            Line(
                self.said("phone", language),
                value="62%",
                left=roughly(600).render(language),
                note=mobile,
            ),
        )
        return Page(
            key,
            self.said("south", language) if "." not in key else power,
            out,
            (self.said("outage-body", language),),
            (Curve(power, (1_000_000, 0, None), moments),),
            (Section(self.said("energy", language), links, out),),
        )
