"""The app: it alone asks the feed for frames and sends it commands."""

from collections.abc import Callable
from dataclasses import replace

from textual.app import App
from textual.binding import Binding
from textual.events import Event, Key, Paste

from oefening.commands import (
    AcknowledgeInject,
    Command,
    JumpClock,
    PauseClock,
    ReleaseInject,
    ResumeClock,
    SetSpeed,
    StartExercise,
)
from oefening.errors import FileTrouble, Refused
from oefening.text import Language, Phrase, phrase
from oefening.tui import forms, rows, terminal
from oefening.tui.actions import action_for, hindrance, next_speed
from oefening.tui.asking import FORMS, Asking
from oefening.tui.cursor import Cursor, to_go_to
from oefening.tui.dialog import Dialog
from oefening.tui.feed import Feed
from oefening.tui.footer import footer, told
from oefening.tui.frame import Frame, Passed, View
from oefening.tui.keyboard import Keyboard
from oefening.tui.menu import ACT, help_of_pane, palette
from oefening.tui.pane import Rows
from oefening.tui.panes import FramePane, QueuePane
from oefening.tui.screen import LINES, PlayScreen
from oefening.tui.situation import PANES, Pane, Situation
from oefening.tui.steps import Answers, Form, Pick

FRAMES = 0.25
"""Seconds between frames: four a second are enough for a person, and kind to SSH."""

LINGER = 24
"""Frames that a refusal stays on the screen."""


class PlayApp(App[int]):
    """An exercise being played; `return_value` is the exit code."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [  # noqa: RUF012 - Textual's own way
        Binding("ctrl+c", "interrupt", show=False, priority=True),
        Binding("ctrl+q", "leave", show=False, priority=True),
    ]

    def __init__(self, feed: Feed, language: Language) -> None:
        super().__init__()
        self._feed = feed
        self._view = View(language)
        self._pane: Pane = "queue"
        self._frame: Frame | None = None
        self._panes: list[FramePane] = []
        self._lines: dict[str, Rows] = {}
        self._refusal: Phrase | None = None
        self._refused_for = 0
        self._in_trouble = False
        self._passed: Passed | None = None
        """What changed during the last jump of which that was told."""
        self._cursor = Cursor()
        self._keyboard = Keyboard(self, super().on_event)
        self.unsaved: Phrase | None = None
        """Why the last of the exercise could not be kept, if it could not."""
        self._acts: dict[str, Callable[[], None]] = {
            "start": lambda: self.obey(StartExercise()),
            "pause": lambda: self.obey(PauseClock()),
            "resume": lambda: self.obey(ResumeClock()),
            "release": self._release,
            "go": self._go,
            "acknowledge": self._acknowledge,
            "faster": lambda: self._change_speed(1),
            "slower": lambda: self._change_speed(-1),
            "pane": lambda: self._next_pane(1),
            "help": lambda: self._offer(help_of_pane(self.situation)),
            "palette": lambda: self._offer(palette(self.situation)),
            "language": self._switch_language,
            "quit": self.action_leave,
        }

    def get_default_screen(self) -> PlayScreen:
        """The screen with the panes."""
        return PlayScreen(id="play", classes="-front-queue")

    async def on_event(self, event: Event) -> None:
        """Let what is typed wait for its turn."""
        if isinstance(event, Key | Paste) and not event.is_forwarded:
            self._keyboard.take(event)
        else:
            await super().on_event(event)

    def on_play_screen_ready(self) -> None:
        """Paint the first frame and keep the time."""
        if not self.is_headless:
            terminal.listen(self.action_interrupt)
        screen = self.screen_stack[0]
        self._panes = list(screen.query(FramePane))
        self._lines = {name: screen.query_one(f"#{name}", Rows) for name in LINES}
        self._passed = self.shown.passed
        self.paint()
        self._greet()
        self.set_interval(FRAMES, self._tick)
        self.run_worker(self._keyboard.serve())

    def _greet(self) -> None:
        stands = self._feed.greeting(self.language)
        if stands:
            self.push_screen(Dialog(forms.greeting(stands, self.language), self.language))

    def _tell_what_passed(self) -> None:
        """Say once what changed during a jump, as soon as it is over and no dialog is open."""
        jump, told = self.shown.passed, self._passed
        if jump is None or len(self.screen_stack) > 1:
            return
        self._passed = jump
        if told is None or told.number != jump.number:
            self.push_screen(Dialog(forms.passed(jump, self.language), self.language))

    def on_play_screen_resized(self) -> None:
        """Fit everything to the window."""
        self.paint()

    # ── frames ───────────────────────────────────────────────────────────────────────────────────

    @property
    def language(self) -> Language:
        """Of the screen."""
        return self._view.language

    @property
    def shown(self) -> Frame:
        """The frame on the screen."""
        if self._frame is None:
            self._frame = self._feed.frame(self._view)
        return self._frame

    @property
    def situation(self) -> Situation:
        """What decides which actions make sense now."""
        return Situation(self.shown, self._pane)

    def _tick(self) -> None:
        """Let the exercise catch up, and paint."""
        if not self.is_headless and not terminal.attached():
            self._leave(terminal.INTERRUPTED)
            return
        if self._refused_for > 0:
            self._refused_for -= 1
            if self._refused_for == 0:
                self._refusal = None
        self._advance()
        self.paint()

    def _advance(self) -> None:
        """One slice; further slices queue behind keys, so that the screen keeps answering."""
        if self._in_trouble:
            return
        try:
            more = self._feed.advance()
        except FileTrouble as trouble:
            self._trouble(trouble)
            return
        if more:
            self.call_later(self._advance)

    def paint(self) -> None:
        """Ask for a frame and give every widget its part; those repaint only what changed."""
        if not self._lines:
            return
        self._frame = self._feed.frame(self._view)
        self._follow()
        frame, width = self.shown, self.size.width
        for pane in self._panes:
            pane.show(frame)
        self._lines["clock"].put([rows.clock(frame, width, self.language)])
        self._lines["tabs"].put([rows.tabs(frame, self._pane, self.language)])
        self._lines["keys"].put(footer(self.situation, width, 2))
        refusal = "" if self._refusal is None else self._refusal.render(self.language)
        self._lines["told"].put(told(self.situation, refusal, width))
        self._tell_what_passed()
        if isinstance(self.screen, Dialog):
            self.screen.renew()

    def _follow(self) -> None:
        """Go to an inject that has just come due, unless a dialog is about another."""
        if len(self.screen_stack) == 1:
            there = self._cursor.after_frame(self.shown)
            self._look(replace(self._view, unread=self._cursor.unread))
            self._look_at(there)

    def _look_at(self, inject: str | None) -> None:
        """Open the card of `inject`, if there is one to go to."""
        if inject is not None:
            self._look(replace(self._view, inject=inject))

    def _look(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self._frame = self._feed.frame(view)

    def on_queue_pane_chosen(self, message: QueuePane.Chosen) -> None:
        """Open the card of the inject that was chosen."""
        self._cursor.stays |= message.inject != self._view.inject
        self._look_at(message.inject)
        self.paint()

    # ── commands ─────────────────────────────────────────────────────────────────────────────────

    def obey(self, command: Command) -> None:
        """Send `command`; a refusal is shown, and what cannot be kept is asked about."""
        refused = self._send(command)
        if refused is not None:
            self._refuse(refused)
        self.paint()

    def _send(self, command: Command) -> Phrase | None:
        """Send `command`; return why it was refused, if it was."""
        self._refusal = None
        before = self.shown.row(self._view.inject)
        if isinstance(command, JumpClock):
            self._cursor.stays = False  # whoever jumps has done here
        try:
            self._feed.send(command)
        except Refused as refused:
            return refused.phrase
        except FileTrouble as trouble:
            self._trouble(trouble)
            return None
        self._frame = self._feed.frame(self._view)
        self._look_at(self._cursor.after_act(before, self._frame))
        return None

    def _refuse(self, why: Phrase) -> None:
        self._refusal = why
        self._refused_for = LINGER

    def fill(self, form: Form, given: Answers | None = None, objection: str = "") -> None:
        """Ask the questions of `form` and obey what comes of it.

        A refusal may open it again with what was answered, so that nothing is typed twice.
        """

        def filled(answers: Answers | None) -> None:
            command = None if answers is None else form.build(answers)
            refused = None if command is None else self._send(command)
            if refused is not None and form.again:
                self.fill(form, answers, refused.render(self.language))
            elif refused is not None:
                self._refuse(refused)
            self.paint()

        self.push_screen(Dialog(form.plan, self.language, given, objection), filled)

    def _act(self, name: str) -> None:
        """Do the action called `name`, or open its dialog."""
        if name in self._acts:
            self._acts[name]()
            return
        form = FORMS[name](Asking(self.shown.card, self._feed, self.language))
        if form is not None:
            self.fill(form)

    def action_press(self, key: str) -> None:
        """Do what `key` does in this situation."""
        match key:
            case "enter" if self._pane == "queue":
                self._front("card")
            case "escape":
                self._front("queue")
            case "shift+tab":
                self._next_pane(-1)
            case _:
                action = action_for(key, self.situation)
                if action is not None:
                    self._act(action.name)
                elif key != "enter":
                    self._refuse(hindrance(key, self.situation))
        self.paint()

    def on_play_screen_stray(self, message: PlayScreen.Stray) -> None:
        """Say of a key that nothing listens to where the keys are listed."""
        self._refuse(phrase("tui.why.no-key", key=message.character))
        self.paint()

    def _release(self) -> None:
        card = self.shown.card
        if card is not None and card.early:
            self.fill(forms.release_early(card, self.language))
        elif card is not None:
            self.obey(ReleaseInject(card.inject))

    def _go(self) -> None:
        self._cursor.stays = False
        self._look_at(to_go_to(self.shown))

    def _acknowledge(self) -> None:
        card = self.shown.card
        if card is None or not card.awaiting:
            return
        if len(card.awaiting) == 1:
            self.obey(AcknowledgeInject(card.inject, card.awaiting[0].id))
        else:
            self.fill(forms.acknowledge(card, self.language))

    def _change_speed(self, step: int) -> None:
        speed = next_speed(self.shown.clock.speed, step)
        if speed != self.shown.clock.speed:
            self.obey(SetSpeed(speed))
        else:
            key = "tui.why.fastest" if step > 0 else "tui.why.slowest"
            self._refuse(phrase(key, speed=speed))

    # ── the screen itself ────────────────────────────────────────────────────────────────────────

    def _next_pane(self, step: int) -> None:
        self._front(PANES[(PANES.index(self._pane) + step) % len(PANES)])

    def _front(self, pane: Pane) -> None:
        """Bring `pane` to the front; in a narrow window that decides what is to be seen."""
        self._pane = pane
        screen = self.screen_stack[0]
        for name in PANES:
            screen.set_class(name == pane, f"-front-{name}")
        screen.query_one(f"#{pane}", FramePane).focus()

    def on_descendant_focus(self) -> None:
        """Follow the mouse: a pane that was pointed at is in front."""
        focused = self.screen_stack[0].focused
        if isinstance(focused, FramePane):
            for pane in PANES:
                if pane == focused.id and pane != self._pane:
                    self._front(pane)
                    self.paint()

    def _switch_language(self) -> None:
        other: Language = "en" if self.language == "nl" else "nl"
        self._look(replace(self._view, language=other))
        self.paint()

    def _offer(self, menu: Pick) -> None:
        """Do what is picked from `menu`."""

        def picked(answers: Answers | None) -> None:
            if answers is not None:
                self._act(answers[ACT])
                self.paint()

        self.push_screen(Dialog(forms.once(menu), self.language), picked)

    # ── trouble, and leaving ─────────────────────────────────────────────────────────────────────

    def _trouble(self, trouble: FileTrouble) -> None:
        """The log could not be written: stand still until it can, or leave."""
        if self._in_trouble:
            return
        self._in_trouble = True

        def answered(answers: Answers | None) -> None:
            self._in_trouble = False
            if answers is not None and answers["then"] == "leave":
                self.unsaved = trouble.phrase
                self.exit(terminal.FILES)
                return
            try:
                self._feed.retry()
            except FileTrouble as again:
                self._trouble(again)
            self.paint()

        plan = forms.trouble(trouble.phrase, self.language)
        self.push_screen(Dialog(plan, self.language), answered)

    def action_interrupt(self) -> None:
        """A signal, or Ctrl+C: the exercise is paused and kept."""
        self._leave(terminal.INTERRUPTED)

    def action_leave(self) -> None:
        """Leave in good order: the exercise is paused and kept."""
        self._leave(0)

    def _leave(self, code: int) -> None:
        if self.shown.clock.state in {"running", "jumping"}:
            try:
                self._feed.send(PauseClock())
            except (Refused, FileTrouble) as error:
                self.unsaved = error.phrase
        self.exit(code)
