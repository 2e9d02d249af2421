"""What playing and looking back have in common: panes that draw frames, and one table of actions.

The app alone asks its feed for frames; what an action does beyond looking is its heirs' business.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import ClassVar

from oefening.errors import OefeningError
from oefening.text import Language, Phrase, phrase
from oefening.tui import terminal, themes
from oefening.tui.computing import Computing
from oefening.tui.dialogs import forms
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.dialogs.menu import (
    ACT,
    READ,
    help_of_page,
    help_of_pane,
    palette,
    palette_of_page,
)
from oefening.tui.dialogs.steps import Answers, Pick, Plan, once
from oefening.tui.forecaster import Forecaster
from oefening.tui.frames.feed import Feed
from oefening.tui.frames.frame import Frame, View
from oefening.tui.frames.level_table import (
    LevelView,
    turned_map,
    turned_scope,
    turned_sort,
    turned_what,
)
from oefening.tui.frames.page import WHY, Page
from oefening.tui.keyed import Keep, KeyedApp
from oefening.tui.keys.actions import WORLD, action_for, allowed, hindrance
from oefening.tui.keys.footer import footer, told
from oefening.tui.keys.situation import PANES, Mode, Pane, Situation, panes_of
from oefening.tui.pages.forecast_screen import ForecastScreen
from oefening.tui.pages.screens import PagePane, PageScreen
from oefening.tui.panes import rows
from oefening.tui.panes.panes import FramePane, PlacePane, QueuePane
from oefening.tui.play_screen import BARS, LINES, PlayScreen
from oefening.tui.widgets.bar import Bar
from oefening.tui.widgets.draw import Row
from oefening.tui.widgets.key_line import AMID, key_spots
from oefening.tui.widgets.pane import Rows

FRAMES = 0.25
"""Seconds between frames: four a second are enough for a person, and kind to SSH."""

LINGER = 24
"""Frames that a refusal stays on the screen."""

Acts = Mapping[str, Callable[[], object]]
"""What to do, by the name of the action."""


class ExerciseApp(KeyedApp):
    """An exercise on the screen; `return_value` is the exit code."""

    MODE: Mode = "play"
    PAGE: ClassVar[type[PageScreen]] = PageScreen
    FORECAST: ClassVar[type[ForecastScreen]] = ForecastScreen

    def __init__(self, feed: Feed, language: Language, keep: Keep | None = None) -> None:
        super().__init__(keep)
        self._frames = feed
        self._view = View(language)
        self._pane: Pane = "queue"
        self._frame: Frame | None = None
        self._panes: list[FramePane] = []
        self._lines: dict[str, Rows] = {}
        self._bars: dict[str, Bar] = {}
        self._refused_for = 0
        self.computing = Computing()  # whoever shows the app closes it
        self.forecaster = Forecaster(feed, self.computing)

    def acts(self) -> Acts:
        """What every app does by itself; an heir adds its own."""
        return {
            "pane": lambda: self._next_pane(1),
            **{f"pane-{pane}": partial(self.front, pane) for pane in PANES},
            "help": lambda: self._offer(help_of_pane),
            "palette": self._offer_all,
            "language": self.switch_language,
            "page": self._open_page,
            "why": self._open_why,
            "forecast": self._foresee,
            "what": lambda: self._turn(turned_what),
            "mapped": lambda: self._turn(turned_map),
            "scope": lambda: self._turn(turned_scope),
            "sort": lambda: self._turn(turned_sort),
            "coverage": self._tell_coverage,
            "contrast": lambda: themes.take_turns(self),
            "quit": self.action_leave,
        }

    def get_default_screen(self) -> PlayScreen:
        """The screen with the panes."""
        fitting = PlayScreen.fitting(self.size.width)
        return PlayScreen(id="play", classes=f"-front-queue {fitting}")

    def on_app_screen_ready(self) -> None:
        """Paint the first frame and keep the time."""
        self.listen()
        screen = self.screen_stack[0]
        self._panes = list(screen.query(FramePane))
        self._lines = {name: screen.query_one(f"#{name}", Rows) for name in LINES}
        self._bars = {name: screen.query_one(f"#{name}", Bar) for name in BARS}
        self.paint()
        self.begun()
        self.set_interval(FRAMES, self._tick)

    def begun(self) -> None:
        """The first frame stands."""

    # ── frames ───────────────────────────────────────────────────────────────────────────────────

    @property
    def language(self) -> Language:
        """Of the screen."""
        return self._view.language

    @language.setter
    def language(self, language: Language) -> None:
        self.look(replace(self._view, language=language))

    @property
    def shown(self) -> Frame:
        """The frame on the screen."""
        if self._frame is None:
            self._frame = self._frames.frame(self._view)
        return self._frame

    @property
    def situation(self) -> Situation:
        """What decides which actions make sense now."""
        paged = any(isinstance(one, PageScreen) for one in self.screen_stack)
        return Situation(self.shown, self._pane, self.MODE, paged)

    def _tick(self) -> None:
        """Let the exercise catch up, and paint."""
        if not self.screen_stack:  # while the app goes down there is no screen any more
            return
        if not self.is_headless and not terminal.attached():
            self.action_interrupt()
            return
        if self._refused_for > 0:
            self._refused_for -= 1
            if self._refused_for == 0:
                self._refusal = None
        self.advance()
        self.paint()

    def advance(self) -> None:
        """One slice; further slices queue behind keys, so that the screen keeps answering."""
        if self._frames.advance():
            self.call_later(self.advance)

    def paint(self) -> None:
        """Ask for a frame and give every widget its part; those repaint only what changed."""
        if not self._lines or not self.screen_stack:  # not up yet, or going down
            return
        screen = self.screen_stack[0]
        assert isinstance(screen, PlayScreen)
        self._view = replace(self._view, maps=screen.maps)
        self._frame = self._frames.frame(self._view)
        self.framed()
        frame, width = self.shown, self.size.width
        for pane in self._panes:
            pane.show(frame)
        clock = rows.clock(frame, width)
        self._lines["clock"].put([clock])
        self._bars["tabs"].offer([rows.tabs(frame, self._pane, width)])
        situation = self.situation
        amid = key_spots(AMID, width, self.language)
        self._bars["keys"].offer([*amid, []] if self.asks else footer(situation, width, 2))
        self._lines["told"].put(self.told(situation, width))
        self.painted()
        if isinstance(self.screen, Dialog):
            self.screen.renew()
        forecast_shown = any(isinstance(one, ForecastScreen) for one in self.screen_stack)
        self.forecaster.heed(shown=forecast_shown)
        for one in self.screen_stack:
            if isinstance(one, PageScreen):
                one.offer(self.language, amid=self.asks)
        if isinstance(self.screen, PageScreen):
            page = self._page_of(self.screen)
            self.screen.show(page, clock, self.told_of_page(situation, width), self.language)

    @property
    def refusal(self) -> str:
        """Why something is not done, for as long as that is said; else empty."""
        return "" if self._refusal is None else self._refusal.render(self.language)

    def told(self, situation: Situation, width: int) -> list[Row]:
        """The two lines above the keys."""
        return told(situation, self.refusal, width, amid=self.asks)

    def told_of_page(self, situation: Situation, width: int) -> list[Row]:
        """The lines below a page that is open: none but why something is not done."""
        return self.told(situation, width)[:1] if self.refusal else []

    def framed(self) -> None:
        """There is a new frame, and it can still be looked at otherwise."""

    def painted(self) -> None:
        """The new frame stands."""

    def look(self, view: View) -> None:
        """See what `view` shows."""
        if view != self._view:
            self._view = view
            self._frame = self._frames.frame(view)

    def look_at(self, inject: str | None) -> None:
        """Open the card of `inject`, if there is one to go to."""
        if inject is not None:
            self.look(replace(self._view, inject=inject, in_hand=inject))

    def on_queue_pane_chosen(self, message: QueuePane.Chosen) -> None:
        """Open the card of the inject that was chosen."""
        self._refusal = None
        self.choose(message.inject)
        self.paint()

    def choose(self, inject: str) -> None:
        """Somebody goes to `inject`; what is still to be read out stays where it is until left."""
        at_hand = inject if inject in self._view.unread else None
        self.look(replace(self._view, inject=inject, in_hand=at_hand, moved=True))

    # ── keys ─────────────────────────────────────────────────────────────────────────────────────

    def act(self, name: str) -> None:
        """Do the action called `name`."""
        self.acts()[name]()

    def offered(self) -> Iterator[str]:
        """The names of the actions that make sense now."""
        return (action.name for action in allowed(self.situation))

    def refuse(self, why: Phrase) -> None:
        """Say for a while why something is not done."""
        super().refuse(why)
        self._refused_for = LINGER

    def action_press(self, key: str) -> None:
        """Do what `key` does in this situation; what was refused before is said no longer."""
        self._refusal = None
        match key:
            case "enter":
                self.enter()
            case "escape":
                self.front("queue")
            case "shift+tab":
                self._next_pane(-1)
            case _:
                self._press(key)
        self.paint()

    def _press(self, key: str) -> None:
        action = action_for(key, self.situation)
        if action is not None:
            self.act(action.name)
            return
        why = hindrance(key, self.situation)
        self.refuse(phrase("tui.why.no-key", key=key) if why is None else why)

    def enter(self) -> None:
        """Go further into what is chosen in the pane in front."""
        if self._pane == "queue":
            self.look(replace(self._view, moved=True))
            self.front("card")

    # ── the screen itself ────────────────────────────────────────────────────────────────────────

    def _next_pane(self, step: int) -> None:
        panes = panes_of(self.MODE)
        self.front(panes[(panes.index(self._pane) + step) % len(panes)])

    def front(self, pane: Pane) -> None:
        """Bring `pane` to the front; in a narrow window that decides what is to be seen."""
        self._pane = pane
        screen = self.screen_stack[0]
        classes = {f"-front-{name}": name == pane for name in PANES}
        if pane in WORLD:
            classes["-mapped"] = pane == "map"
        screen.update_classes(classes)  # all at once: each time, everything is styled anew
        screen.query_one(f"#{pane}", FramePane).focus()

    def on_descendant_focus(self) -> None:
        """Follow the mouse: a pane that was pointed at is in front."""
        # While the app goes down under a dialog there is no screen any more.
        focused = self.screen_stack[0].focused if self.screen_stack else None
        if isinstance(focused, FramePane):
            for pane in PANES:
                if pane == focused.id and pane != self._pane:
                    self.front(pane)
                    self.paint()

    # ── pages ────────────────────────────────────────────────────────────────────────────────────

    def _open_page(self) -> None:
        """Open the page of what is chosen on the table or the map."""
        pane = self.screen_stack[0].query_one(f"#{self._pane}", FramePane)
        if isinstance(pane, PlacePane):
            pane.action_open()

    def _open_why(self) -> None:
        """Open the page of why what is chosen is as it is, or what the page that is open is of."""
        pane = self.screen_stack[0].query_one(f"#{self._pane}", FramePane)
        key = self.screen.wonders if isinstance(self.screen, PageScreen) else f"{WHY}{pane.where}"
        if self._frames.page(key, self.language) is None:
            self.refuse(phrase("tui.why.nothing-there"))
        else:
            self._open(key)

    def _page_of(self, screen: PageScreen) -> Page | None:
        """What `screen` is to show now."""
        if isinstance(screen, ForecastScreen):
            return self.forecaster.page(screen.place, self.language)
        return self._frames.page(screen.key, self.language)

    def _foresee(self) -> None:
        """Ask for a forecast from this moment on, and show it."""
        try:
            self.forecaster.ask(self.paint)
        except OefeningError as none:
            self.refuse(none.phrase)
            return
        if not any(isinstance(one, ForecastScreen) for one in self.screen_stack):
            self.push_screen(self.FORECAST(self._place, self.forecaster.places))

    @property
    def _place(self) -> str:
        """The place of the page in front, or that chosen in the pane in front; else empty."""
        pane = self.screen_stack[0].query_one(f"#{self._pane}", FramePane)
        where = self.screen.about if isinstance(self.screen, PageScreen) else pane.where
        return where.partition(".")[0]

    def on_place_pane_opened(self, message: PlacePane.Opened) -> None:
        """Open the page of the place that was chosen."""
        self.push_screen(self.PAGE(message.place))

    def on_page_pane_followed(self, message: PagePane.Followed) -> None:
        """Open the page that a link leads to."""
        self._refusal = None
        self._open(message.link)

    def _open(self, key: str) -> None:
        """Open the page of `key`; to one that is open below this one, go back."""
        open_already = [one.key for one in self.screen_stack if isinstance(one, PageScreen)]
        if key not in open_already:
            self.push_screen(self.PAGE(key))
            return
        for _ in open_already[open_already.index(key) + 1 :]:
            self.pop_screen()
        self.paint()

    def on_page_screen_stray(self, message: PageScreen.Stray) -> None:
        """Say of a key of the exercise how to get back to where it does something."""
        self.refuse(phrase("tui.why.on-page", key=message.character))
        self.paint()

    def on_page_screen_ready(self) -> None:
        """Draw the page."""
        self.paint()

    def action_help_of_page(self) -> None:
        """Say what the page that is open shows, and offer what can be done there."""
        if isinstance(self.screen, PageScreen):
            self._offer(partial(help_of_page, self.screen.key))

    def _offer_all(self) -> None:
        """Offer all that can be done now, or on the page that is open."""
        self._offer(palette_of_page if isinstance(self.screen, PageScreen) else palette)

    def _turn(self, turned: Callable[[LevelView], LevelView]) -> None:
        """Look at the levels in another form."""
        self.look(replace(self._view, levels=turned(self._view.levels)))

    def _tell_coverage(self) -> None:
        def told(language: Language) -> Plan:
            return forms.covered(self._frames.coverage(language), language)

        self.push_screen(Dialog(told, self.language))

    def _offer(self, menu: Callable[[Situation], Pick]) -> None:
        """Do what is picked from the `menu` of what can be done now."""

        def picked(answers: Answers | None) -> None:
            if answers is not None and answers[ACT] != READ:
                self._refusal = None
                self.act(answers[ACT])
                self.paint()

        self.push_screen(Dialog(lambda _: once(menu(self.situation)), self.language), picked)
