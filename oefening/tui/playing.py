"""The app of an exercise that is being played: it alone sends commands."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

from oefening.commands import (
    AcknowledgeInject,
    AddInject,
    Command,
    JumpClock,
    PauseClock,
    ReleaseInject,
    ResumeClock,
    SetSpeed,
)
from oefening.errors import Exit, FileTrouble, Refused
from oefening.text import Language, phrase
from oefening.tui.app import Acts, ExerciseApp
from oefening.tui.cursor import Cursor, reserve, to_go_to
from oefening.tui.dialogs import forms
from oefening.tui.dialogs.asking import FORMS, Asking
from oefening.tui.dialogs.deciding import decide_on
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.dialogs.preparing import start
from oefening.tui.dialogs.questioning import answer
from oefening.tui.dialogs.seeing import seen_one
from oefening.tui.dialogs.steps import Answers, Asked, Filling, Form, Plan, following
from oefening.tui.frames.feed import PlayFeed, Sent
from oefening.tui.frames.frame import Card, Frame, OpenRow, Passed, QueueRow
from oefening.tui.introduction import Introduction
from oefening.tui.keyed import Keep
from oefening.tui.keys.actions import next_speed
from oefening.tui.panes.panes import FramePane, OpenPane

MOVING = ("running", "jumping")
"""States of the clock in which exercise time goes by."""


class PlayApp(ExerciseApp):
    """An exercise being played by its facilitator."""

    def __init__(
        self,
        feed: PlayFeed,
        language: Language,
        keep: Keep | None = None,
        *,
        introduced: bool = False,
    ) -> None:
        """With `introduced` it begins with what somebody new has to know."""
        super().__init__(feed, language, keep)
        self._introduced = introduced
        self._feed = feed
        self._in_trouble = self._leaving = False
        self._passed: Passed | None = self.shown.passed
        """What changed during the last jump of which that was told."""
        self._cursor = Cursor(feed.unread())

    def acts(self) -> Acts:
        """What is done without a question."""
        return {
            **super().acts(),
            "start": self._start,
            "pause": lambda: self.obey(PauseClock()),
            "resume": lambda: self.obey(ResumeClock()),
            "release": self._release,
            "go": lambda: self._go(to_go_to(self.shown)),
            "reserve": lambda: self._go(reserve(self.shown), stays=True),
            "filter": self._filter,
            "introduction": self._introduce,
            "acknowledge": self._acknowledge,
            "faster": lambda: self._change_speed(1),
            "slower": lambda: self._change_speed(-1),
            "pace": self._keep_pace,
        }

    def act(self, name: str) -> None:
        """Do the action called `name`, or open its dialog."""
        if name not in FORMS:
            super().act(name)
            return
        opened = self._feed.targets().now
        self.fill(
            lambda language: FORMS[name](Asking(self.shown, self._feed, language, opened)),
        )

    # ── frames ───────────────────────────────────────────────────────────────────────────────────

    def begun(self) -> None:
        """Tell whoever takes over where the exercise stands, and who is new how it goes."""

        def stands(language: Language) -> Plan:
            ended = self.shown.clock.state == "ended"
            return forms.greeting(self._feed.greeting(language), language, ended=ended)

        if self._feed.greeting(self.language):
            self.push_screen(Dialog(stands, self.language))
        elif self._introduced:
            self._introduce()
        elif self.shown.prepares and self.shown.clock.state == "ready":
            self.act("prepare")

    def _introduce(self) -> None:
        self.push_screen(Introduction(self.language, self.switch_language))

    def advance(self) -> None:
        """One slice, unless the log cannot be written."""
        if self._in_trouble:
            return
        try:
            super().advance()
        except FileTrouble as trouble:
            self._trouble(trouble)

    def framed(self) -> None:
        """Go to an inject that has just come due, unless a dialog is about another."""
        there = None
        if len(self.screen_stack) == 1:
            there = self._cursor.after_frame(self.shown)
        else:
            self._cursor.behind_dialog(self.shown)
        self.look(replace(self._view, unread=self._cursor.unread))
        self.look_at(there)

    def painted(self) -> None:
        """Say once what changed during a jump, as soon as it is over and no dialog is open."""
        jump, told = self.shown.passed, self._passed
        if jump is None or len(self.screen_stack) > 1:
            return
        self._passed = jump
        if told is None or told.number != jump.number:
            self.push_screen(
                Dialog(
                    lambda language: forms.passed(self.shown.passed or jump, language),
                    self.language,
                )
            )

    def choose(self, inject: str) -> None:
        """Somebody goes to `inject`, and stays there."""
        self._cursor.stays |= inject != self._view.inject
        super().choose(inject)

    def on_open_pane_opened(self, message: OpenPane.Opened) -> None:
        """Deal with what is open: record the decision, or that the action was seen.

        After ENDEX only the latter can still be done.
        """
        if message.row.kind != "expected" and self.shown.clock.state == "ended":
            self.refuse(phrase("tui.why.ended"))
            self.paint()
            return
        feed, opened = self._feed, self._feed.targets().now
        match message.row:
            case OpenRow(kind="decision", id=decision):
                self.fill(lambda language: decide_on(decision, feed, language, opened))
            case OpenRow(kind="expected", id=action) as row:
                self.fill(
                    lambda language: seen_one(
                        action, self._open_row(row).text, feed, language, opened
                    )
                )
            case OpenRow(kind="question", id=number):
                self.fill(lambda language: answer(int(number), feed, language))

    def _open_row(self, before: OpenRow) -> OpenRow:
        """What is open that was `before`, as it is shown by now."""
        rows = (one for one in self.shown.open if (one.kind, one.id) == (before.kind, before.id))
        return next(rows, before)

    # ── commands ─────────────────────────────────────────────────────────────────────────────────

    def obey(self, command: Command) -> None:
        """Send `command`; a refusal is shown, and what cannot be kept is asked about."""
        self._send((command,), self._tell_refused)
        self.paint()

    def _send(self, commands: Sequence[Command], became: Callable[[Sent], None]) -> None:
        """Send `commands` as one act; `became` hears what came of them once that is on disk."""
        self._refusal = None
        before, known = self.shown.row(self._view.inject), _injects(self.shown)
        if any(isinstance(command, JumpClock) for command in commands):
            self._cursor.stays = False  # whoever jumps has done here
        sent = self._feed.send_all(commands)

        def kept() -> None:
            if sent.done:
                self._done(sent.done, before, known)
            became(sent)

        if sent.trouble is None:
            kept()
        elif sent.done or sent.refused:
            self._trouble(sent.trouble, kept)
        else:
            self._trouble(sent.trouble, lambda: self._send(commands, became))

    def _tell_refused(self, sent: Sent) -> None:
        """Say why what was sent was refused, if it was; of several, which were and which not."""
        if len(sent.done) + len(sent.refused) > 1 and sent.refused:
            self.push_screen(Dialog(partial(forms.undone, sent), self.language))
        elif sent.refused:
            self.refuse(sent.refused[0])

    def _done(self, done: Sequence[Command], before: QueueRow | None, known: set[str]) -> None:
        """Go on from what was `done`.

        `before` is the row of the inject that is looked at as it was, `known` what there was.
        """
        released = [one.inject for one in done if isinstance(one, ReleaseInject)]
        if released:
            self._view = replace(self._view, in_hand=released[-1], moved=True)
        self._frame = self._feed.frame(self._view)
        self.look_at(self._cursor.after_act(before, self._frame))
        if any(isinstance(command, AddInject) and command.due is None for command in done):
            for added in _injects(self._frame) - known:
                self.choose(added)  # it is read out now

    def fill(self, asked: Asked, given: Answers | None = None, objection: str = "") -> None:
        """Ask the questions of the form that is `asked`, if it is one, and obey what comes of it.

        A refusal may open it again with what was answered, so that nothing is typed twice.
        """
        form = asked(self.language)
        if form is None:
            return
        filling = Filling(asked, form, self.language)

        def filled(answers: Answers | None) -> None:
            form = filling.form
            command = None if answers is None else form.build(answers)
            if answers is None or command is None:
                self.paint()
                return
            commands = command if isinstance(command, tuple) else (command,)
            self._send(commands, partial(became, form, answers))
            self.paint()

        def became(form: Form, answers: Answers, sent: Sent) -> None:
            if form.again and not sent.done and sent.refused:
                self.fill(asked, answers, sent.refused[0].render(self.language))
                return
            if sent.done and form.then is not None:
                self.fill(lambda language: following(asked(language), answers))
            self._tell_refused(sent)

        front = self.screen_stack[0].query_one(f"#{self._pane}", FramePane)
        self.push_screen(
            Dialog(filling.worded, self.language, given or form.given, objection, front.where),
            filled,
        )

    def _start(self) -> None:
        """STARTEX, once it is sure that it is meant where there is money left to spend."""
        catalogue = self._feed.catalogue(self.language)
        if start(catalogue, self.language) is not None:
            self.fill(lambda language: start(self._feed.catalogue(language), language))
            return
        self._send(catalogue.startex, self._tell_refused)
        self.paint()

    def _release(self) -> None:
        card = self.shown.card
        if card is not None and (card.early or card.broken):
            self.fill(partial(self._asked_of_release, card))
        elif card is not None:
            self.obey(ReleaseInject(card.inject))

    def _asked_of_release(self, card: Card, language: Language) -> Form:
        """What is asked of `card` before it is released, as shown by now if that is still asked."""
        shown = self.shown.card
        if shown is not None and shown.inject == card.inject and (shown.early or shown.broken):
            card = shown
        return forms.release(card, language)

    def _go(self, there: str | None, *, stays: bool = False) -> None:
        """Go to an inject in the queue, where arrows then go on from it.

        With `stays` it is not left for what comes due meanwhile: the next key may release it.
        """
        self._cursor.stays = stays
        self.front("queue")
        self.look_at(there)

    def _filter(self) -> None:
        """Show of the queue what has certain words to do with it."""

        def sought(answers: Answers | None) -> None:
            if answers is not None:
                here = self.shown.row(self._view.inject)
                self.front("queue")
                self.look(replace(self._view, sought=answers["words"].strip(), inject=None))
                if here is not None and self.shown.row(here.inject):
                    self.look_at(here.inject)
                self.paint()

        worded = partial(forms.sought, self._view.sought)
        self.push_screen(Dialog(worded, self.language), sought)

    def _acknowledge(self) -> None:
        card = self.shown.card
        if card is None or not card.awaiting:
            return
        if len(card.awaiting) == 1:
            self.obey(AcknowledgeInject(card.inject, card.awaiting[0].id))
        else:
            self.fill(lambda language: forms.acknowledge(self.shown.card or card, language))

    def _change_speed(self, step: int) -> None:
        speed = next_speed(self.shown.clock.speed, step)
        if speed != self.shown.clock.speed:
            self.obey(SetSpeed(speed))
        else:
            key = "tui.why.fastest" if step > 0 else "tui.why.slowest"
            self.refuse(phrase(key, speed=speed))

    def _keep_pace(self) -> None:
        if self.shown.phase is not None:
            self.obey(SetSpeed(self.shown.phase.speed))

    # ── trouble, and leaving ─────────────────────────────────────────────────────────────────────

    def _trouble(self, trouble: FileTrouble, kept: Callable[[], None] | None = None) -> None:
        """The log could not be written: stand still until it can, or leave.

        Once it could, the act that it happened to goes on with `kept`.
        """
        if self._in_trouble:
            return
        self._in_trouble = True

        def answered(answers: Answers | None) -> None:
            if answers is not None and answers["then"] == "leave" and answers.get("sure") != "no":
                self.leave(Exit.FILES)
                return
            self._in_trouble = False
            try:
                self._feed.retry()
            except FileTrouble as again:
                self._trouble(again, kept)
            else:
                if kept is not None:
                    kept()
            self.paint()

        worded = partial(
            forms.trouble, trouble.phrase, unkept=self._feed.unkept(), begun=self._begun()
        )
        self.push_screen(Dialog(worded, self.language), answered)

    def action_leave(self) -> None:
        """Leave in good order; while the clock runs or a dialog was begun, if that is meant.

        A log that is not where it is looked for is told of first.
        """
        if not self._in_trouble:
            try:
                self._feed.retry()
            except FileTrouble as trouble:
                self._trouble(trouble)
                return
        running = self.shown.clock.state in MOVING
        begun = self._begun()
        if self._in_trouble:
            self.leave(Exit.FILES)
        elif not (running or begun):
            super().action_leave()
        elif not self._leaving:
            self._leaving = True
            worded = partial(forms.leaving, running=running, begun=begun)
            self.push_screen(Dialog(worded, self.language), self._left)

    def _begun(self) -> bool:
        """Whether a dialog is open in which something was answered or written."""
        return any(isinstance(screen, Dialog) and screen.begun for screen in self.screen_stack)

    def _left(self, answers: Answers | None) -> None:
        """Leave if that was meant."""
        self._leaving = False
        if answers is not None and answers["then"] == "yes":
            self.leave(Exit.DONE)

    def leave(self, code: int) -> None:
        """Leave with the exercise paused and kept; if that cannot be done, the exit code says so.

        Whatever made one leave: that the log is not whole matters more.
        """
        if self.shown.clock.state in MOVING:
            try:
                with suppress(Refused):
                    self._feed.send(PauseClock())
            except FileTrouble:
                self._in_trouble = True
        super().leave(Exit.FILES if self._in_trouble else code)


def _injects(frame: Frame) -> set[str]:
    return {row.inject for group in frame.queue for row in group.rows}
