"""The app of who looks back: it moves the place in the log, and commands nothing."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from oefening.errors import OefeningError, Refused
from oefening.projections.trace import TraceLine
from oefening.text import BadValue, Language, Phrase, phrase
from oefening.tui.app import Acts, ExerciseApp
from oefening.tui.comparer import Comparer
from oefening.tui.dialogs import comparing, replay_forms
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.dialogs.forms import read
from oefening.tui.dialogs.steps import Answers, Plan, Worded
from oefening.tui.frames.feed import Fork, PastFeed
from oefening.tui.frames.frame import Choice, Replay, StoryLine
from oefening.tui.frames.moves import MOVES, Find, Move, Pace, Roll, ToRecord, ToSpot
from oefening.tui.frames.otherwise import OTHERWISE
from oefening.tui.frames.page import KNOWN, Page
from oefening.tui.keyed import Keep
from oefening.tui.keys.actions import next_speed
from oefening.tui.keys.situation import Mode, Situation
from oefening.tui.noting import Notes
from oefening.tui.pages.compared_screen import ComparedScreen
from oefening.tui.pages.forecast_screen import PastForecastScreen
from oefening.tui.pages.known_screen import KnownScreen
from oefening.tui.pages.latency_screen import LatencyScreen
from oefening.tui.pages.otherwise_screen import OtherwiseScreen
from oefening.tui.pages.screens import PageScreen, PastPageScreen
from oefening.tui.panes.panes import FramePane, OpenPane
from oefening.tui.panes.replay_panes import LogPane
from oefening.tui.panes.replay_rows import in_full, parts
from oefening.tui.replay_screen import ReplayScreen
from oefening.tui.retried import ask
from oefening.tui.widgets.draw import Row
from oefening.tui.wondering import Wonders


class ReplayApp(ExerciseApp):
    """A log, and somebody who goes about in it."""

    MODE: Mode = "replay"
    PAGE = PastPageScreen
    FORECAST = PastForecastScreen

    def __init__(
        self,
        feed: PastFeed,
        language: Language,
        notice: Phrase | None = None,
        keep: Keep | None = None,
    ) -> None:
        """With a `notice` of what was wrong with the log, to be told at first."""
        super().__init__(feed, language, keep)
        self._feed = feed
        self._notice = notice
        self._notes = Notes(self, feed.noting, feed.show, self._stand_still)
        self._comparer = Comparer(self.computing)
        self._wonders = Wonders(self, feed.wondering, self.computing)
        self._about = ""
        """The inject that the moment before was about."""

    def get_default_screen(self) -> ReplayScreen:
        """The screen with the panes, the story and the trace in front."""
        fitting = ReplayScreen.fitting(self.size.width)
        return ReplayScreen(id="play", classes=f"-front-queue {fitting}")

    def acts(self) -> Acts:
        """What is done without a question, and what asks one."""
        return {
            **super().acts(),
            **{name: partial(self.go, move) for name, move in MOVES.items()},
            "roll-faster": lambda: self._change_speed(1),
            "roll-slower": lambda: self._change_speed(-1),
            "to-time": self._to_time,
            "find": self._find,
            "latencies": self._open_latencies,
            "fork": self._fork,
            "annotate": lambda: self._notes.annotate(self._chosen),
            "bookmark": self._notes.bookmark,
            "take-back": self._notes.take_back,
            "export": self._export,
            "what-if": self._wonder,
            "known": self._open_known,
            "compare": self._compare,
        }

    def begun(self) -> None:
        """Tell what was wrong with the log."""
        if self._notice is not None:
            self.refuse(self._notice)
            self.paint()

    def framed(self) -> None:
        """Open the card of what the moment is about, when that is another than before."""
        replay = self.shown.replay
        if replay is not None and replay.about != self._about:
            self._about = replay.about
            self.look_at(replay.about or None)

    def painted(self) -> None:
        """Compute nothing that nobody looks at any more."""
        self._wonders.heed()

    def told(self, situation: Situation, width: int) -> list[Row]:
        """The line where one stands in full, or that which the cursor was moved to."""
        replay = self.shown.replay
        if self.refusal or replay is None:
            return super().told(situation, width)
        panes = self.screen_stack[0].query(LogPane)
        chosen = next((pane.elsewhere for pane in panes if pane.id == self._pane), None)
        if chosen is None and replay.hit:
            return in_full(replay.struck, replay.sentences, width, f"{replay.hit} · ")
        reached = None if self._pane == "trace" else replay.reached
        return in_full(chosen or reached or self._here(replay), replay.sentences, width)

    def told_of_page(self, situation: Situation, width: int) -> list[Row]:
        """The same: a moment that was moved to while the page stays is told there too."""
        return self.told(situation, width)

    def _here(self, replay: Replay) -> StoryLine | TraceLine | None:
        """The line at which one stands, in the trace if that is in front; None ahead of it."""
        if self._pane == "trace":
            return replay.trace[replay.traced - 1] if replay.traced else None
        return replay.story[replay.told - 1] if replay.told else None

    def go(self, move: Move) -> None:
        """Go there, or say why that cannot be."""
        self._refusal = None
        try:
            self._feed.seek(move)
        except Refused as refused:
            self.refuse(refused.phrase)
        self.paint()

    def on_log_pane_chosen(self, message: LogPane.Chosen) -> None:
        """Go to where the line was told."""
        spot = message.line.spot if isinstance(message.line, StoryLine) else None
        self.go(ToRecord(message.line.number) if spot is None else ToSpot(spot.at, spot.record))

    def on_log_pane_opened(self, message: LogPane.Opened) -> None:
        """Show the whole of the line at which one stands, wherever time goes meanwhile."""

        def told(language: Language) -> Plan:
            replay = self.shown.replay
            assert replay is not None
            line = message.pane.lines(replay)[message.at]
            when, said, below = parts(line, replay.sentences)
            return read(f"{when} {said}", (below,) if below else (), language)

        self.push_screen(Dialog(told, self.language))

    def _foresee(self) -> None:
        """Stop at the moment from which it is asked: a forecast is of that one."""
        self._stand_still()
        super()._foresee()

    def _stand_still(self) -> None:
        """Stop at the moment that something is about."""
        replay = self.shown.replay
        if replay is not None and replay.rolling:
            self.go(Roll(rolling=False))

    def _chosen(self, language: Language) -> Choice | None:
        """What is chosen in the pane in front, if an annotation can be about it."""
        pane = self.screen_stack[0].query_one(f"#{self._pane}", FramePane)
        where = self.screen.about if isinstance(self.screen, PageScreen) else pane.where
        inject = self.shown.view.inject if self._pane in {"queue", "card"} else None
        if where:
            about = f"{'node' if '.' in where else 'place'}/{where}"
        elif inject:
            about = f"inject/{inject}"
        else:
            return None
        return Choice(about, self._feed.noting.named(about, language))

    def _open(self, key: str) -> None:
        if key.startswith(OTHERWISE):
            self._wonders.follow(key)
            self.paint()
        else:
            super()._open(key)

    def _wonder(self) -> None:
        """Ask what is to be otherwise about the decision that is chosen in the pane in front."""
        self._stand_still()
        pane, asked = self.screen_stack[0].query_one(f"#{self._pane}", FramePane), None
        if isinstance(self.screen, PageScreen):
            number = self._wonders.about
        elif isinstance(pane, OpenPane) and pane.chosen is not None:
            number, asked = None, pane.chosen.id if pane.chosen.kind == "decision" else None
        else:
            number = self._decided_in(pane)
        self._wonders.ask(number, asked)

    def _decided_in(self, pane: FramePane) -> int | None:
        """The record of the decision that the cursor is on, or that a key has led to."""
        replay = self.shown.replay
        lines: list[StoryLine | TraceLine | None] = [None if replay is None else replay.reached]
        if isinstance(pane, LogPane):
            lines = [pane.elsewhere] if pane.elsewhere is not None else [*lines, pane.chosen]
        for line in lines:
            if line is None or (isinstance(line, StoryLine) and line.spot is not None):
                continue
            if (number := self._feed.wondering.decided_in(line.number)) is not None:
                return number
        return None

    def _open_known(self) -> None:
        """Show who knew what at this moment; on a page of that, of all cells again."""
        if isinstance(self.screen, KnownScreen):
            self.screen.turn_to(KNOWN)
        else:
            self.push_screen(KnownScreen(self._feed.cells))

    def _open_latencies(self) -> None:
        """Show how long everything took, unless that is on the screen."""
        if not isinstance(self.screen, LatencyScreen):
            self.push_screen(LatencyScreen())

    def _change_speed(self, step: int) -> None:
        replay = self.shown.replay
        if replay is None:
            return
        speed = next_speed(replay.speed, step)
        if speed == replay.speed:
            self.refuse(phrase("tui.why.fastest" if step > 0 else "tui.why.slowest", speed=speed))
        else:
            self.go(Pace(speed))

    def _to_time(self) -> None:
        feed = self._feed

        def worded(language: Language) -> Plan:
            return replay_forms.whither(feed, language, replay_forms.outside(feed, language))

        self._ask(worded, lambda answers: replay_forms.gone(answers, self._feed))

    def _find(self) -> None:
        replay = self.shown.replay
        worded = partial(replay_forms.sought, replay.sought if replay else "")
        self._ask(worded, lambda answers: Find(answers["text"]))

    def _compare(self) -> None:
        """Ask with which exercises, and lay them side by side."""
        feed, moment = self._feed, self._feed.show(self._feed.second)
        others = feed.others(self.language)

        def worded(language: Language) -> Plan:
            return comparing.compare_with(feed.others(language), moment, language)

        def answered(answers: Answers | None) -> None:
            if answers is None:
                return
            folders = comparing.folders(answers, others)
            here, leave = answers["until"] == "here", answers["with"] == comparing.ALL
            asked = feed.comparison(folders, here=here, leave=leave)
            self._comparer.ask(asked, self.paint)
            if not isinstance(self.screen, ComparedScreen):
                self.push_screen(ComparedScreen())

        self._stand_still()
        self.push_screen(Dialog(worded, self.language), answered)

    def _page_of(self, screen: PageScreen) -> Page | None:
        """A comparison and a what-if are none of the moment that is looked at."""
        if isinstance(screen, OtherwiseScreen):
            return self._wonders.page(screen.key, self.language)
        if isinstance(screen, ComparedScreen):
            return self._comparer.page(self.language)
        return super()._page_of(screen)

    def _fork(self) -> None:
        """Ask where a fork from this moment goes, and make it there."""
        self._ask_fork(self._feed.fork_here(), None)

    def _ask_fork(self, there: Fork, wrong: Phrase | None) -> None:
        def answered(answers: Answers | None) -> None:
            if answers is not None:
                self._make_fork(replace(there, folder=answers["folder"]))

        self.push_screen(
            Dialog(partial(replay_forms.fork_into, there, wrong), self.language), answered
        )

    def _make_fork(self, there: Fork) -> None:
        """Make it and tell how to go on with it, or ask again where that cannot be."""
        try:
            told = self._feed.fork(there)
        except (OefeningError, BadValue) as wrong:
            self._ask_fork(there, wrong.phrase)
        else:
            self.push_screen(Dialog(partial(replay_forms.forked, told), self.language))

    def _export(self) -> None:
        """Ask where the tables go, and put them there."""

        def made(answers: Answers) -> None:
            names = self._feed.export(answers["folder"], self.language)
            told = partial(replay_forms.exported, answers["folder"], names)
            self.call_later(self.push_screen, Dialog(told, self.language))

        ask(self, partial(replay_forms.export_into, self._feed.tables), made)

    def _ask(self, worded: Worded, move: Callable[[Answers], Move]) -> None:
        def answered(answers: Answers | None) -> None:
            if answers is not None:
                self.go(move(answers))

        self.push_screen(Dialog(worded, self.language), answered)
