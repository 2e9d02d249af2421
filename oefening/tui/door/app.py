"""The app of the door: it reads what there is to choose from, and ends with what was chosen."""

import asyncio
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from textual.screen import Screen

from oefening.errors import Exit
from oefening.library import Blurb, Shown
from oefening.scenario.model import Scenario
from oefening.session import Recent
from oefening.text import Language, phrase, say
from oefening.tui import terminal, themes
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.dialogs.steps import Answers, Step, Worded, once
from oefening.tui.door import rows, studying
from oefening.tui.door.actions import READING, Here, allowed, footer, hindrance, unopened
from oefening.tui.door.asking import filters, helps, narrow, possible, search, what_to_do
from oefening.tui.door.model import FRONTS, ORDERS, Choice, Front, Lists, Played, Wish, chosen
from oefening.tui.door.panes import DetailPane, ListPane
from oefening.tui.door.reading import SCREENFUL, listed, look_at, read
from oefening.tui.door.screen import DoorScreen
from oefening.tui.introduction import Introduction
from oefening.tui.keyed import Keep, KeyedApp
from oefening.tui.widgets.bar import Bar
from oefening.tui.widgets.draw import Row, fit
from oefening.tui.widgets.key_line import AMID, key_spots
from oefening.tui.widgets.pane import Rows

LOOK = 0.25
"""Seconds between looks at whether the terminal is still there."""

BREATH = 0.01
"""Seconds in which keys are heard between one file that is read and the next."""


class Widgets(NamedTuple):
    """All that is painted on; kept, since they are still painted on when the screen is going."""

    lists: dict[Front, ListPane]
    detail: DetailPane
    head: Rows
    told: Rows
    keys: Bar

    @staticmethod
    def of(screen: Screen[object]) -> "Widgets":
        """Those of `screen`."""
        return Widgets(
            {name: screen.query_one(f"#{name}", ListPane) for name in FRONTS if name != "detail"},
            screen.query_one(DetailPane),
            screen.query_one("#head", Rows),
            screen.query_one("#told", Rows),
            screen.query_one("#keys", Bar),
        )


class Door(KeyedApp):
    """What do you want to do? `choice` is the answer, `return_value` the exit code."""

    def __init__(
        self,
        scenarios: Path,
        exercises: Path,
        verbs: Collection[str],
        language: Language,
        keep: Keep | None = None,
        *,
        introduced: bool = False,
        at: str = "",
    ) -> None:
        """Choose among the shipped scenarios, those in a folder, and the exercises in another.

        `verbs` says what the program can do: of `play`, `resume`, `replay` and `report`. Of the
        scenarios the one called `at` is chosen at first, if it is there.
        """
        super().__init__(keep)
        self._folders = (scenarios, exercises)
        self._verbs = frozenset(verbs)
        self._at = at
        self.language: Language = language
        self.introduced = introduced
        """Whether somebody has seen how an exercise goes."""
        self.choice: Choice | None = None
        """What was chosen."""
        self._lists = Lists()
        self._wish = Wish()
        self._front: Front = "scenarios"
        self._about: Front = "scenarios"
        """The list whose chosen entry is told of."""
        self._widgets: Widgets | None = None
        self._acts: dict[str, Callable[[], object]] = {
            "play": self._open,
            "open": self._open,
            "pane": lambda: self._next_front(1),
            "search": self._search,
            "filter": self._narrow,
            "sort": self._sort,
            "all": lambda: self._ask_for(Wish(self._wish.order)),
            "runs": self._do_runs,
            "sensitivity": self._look_for_what_matters,
            "introduction": self._introduce,
            "language": self.switch_language,
            "contrast": lambda: themes.take_turns(self),
            "help": self._help,
            "quit": self.action_leave,
        }

    def get_default_screen(self) -> DoorScreen:
        """The screen with the lists."""
        fitting = DoorScreen.fitting(self.size.width)
        return DoorScreen(id="door", classes=f"-front-scenarios {fitting}")

    def on_app_screen_ready(self) -> None:
        """List what there is, and then read it."""
        self.listen()
        if not self.is_headless:
            self.set_interval(LOOK, self._look_for_terminal)
        self._widgets = Widgets.of(self.screen_stack[0])
        self._widgets.lists["scenarios"].chosen = self._at
        self._lists = listed(*self._folders)
        self.paint()
        if not (self._lists.exercises or self.introduced):
            self._introduce()
        self.run_worker(self._read())

    def on_door_pane_resized(self) -> None:
        """Fit the rows to their pane, which gets its size after the window."""
        self.paint()

    def _look_for_terminal(self) -> None:
        if not terminal.attached():
            self.action_interrupt()

    # ── reading ──────────────────────────────────────────────────────────────────────────────────

    async def _read(self) -> None:
        """Read one file after another, and tell of what is seen first as soon as it was read."""
        for number, _ in enumerate(read(self._lists)):
            if number < SCREENFUL or number % SCREENFUL == 0:
                self.paint()
            await asyncio.sleep(BREATH)
        self.paint()

    # ── painting ─────────────────────────────────────────────────────────────────────────────────

    @property
    def _here(self) -> Here:
        return Here(self._front, self._chosen(), self._lists, self._wish)

    def _chosen(self) -> Shown | Blurb | Played | None:
        """What is chosen in the list that is in front, or was before the detail."""
        key = self._key(self._about)
        if self._about == "exercises":
            return self._lists.exercises.get(key)
        return self._lists.scenarios.get(key)

    def _key(self, of: Front) -> str:
        """What is chosen in a list; empty while nothing is."""
        return "" if self._widgets is None else self._widgets.lists[of].chosen

    def paint(self) -> None:
        """Write everything anew; widgets repaint only what changed."""
        if self._widgets is None or not self.screen_stack:  # it is left amid what it read
            return
        language, width = self.language, self.size.width
        lists, detail, head, told, keys = self._widgets
        scenarios, exercises = lists["scenarios"], lists["exercises"]
        scenarios.entitle(say(language, "door.scenarios") + rows.wished(self._wish, language))
        room = scenarios.room - 2
        shown = chosen(self._lists, self._wish, language)
        scenarios.offer(
            rows.scenarios(shown, self._lists, room, language),
            rows.scenario_heading(room, language),
            spare=True,
        )
        exercises.entitle(say(language, "door.exercises") + rows.sought(self._wish, language))
        room = exercises.room - 2
        exercises.offer(
            rows.exercises(self._lists, self._wish, room, language),
            rows.exercise_heading(room, language),
        )
        detail.entitle(say(language, "door.detail"))
        detail.tell(rows.detail(self._chosen(), detail.room, language), self._key(self._about))
        head.put([rows.head(width, language)])
        told.put([() if self.asks else self._told(width)])
        amid = [*key_spots(AMID, width, language), []]
        keys.offer(amid if self.asks else footer(self._here, width, 2, language))

    def _told(self, width: int) -> Row:
        """Why something cannot be done, or what Enter does."""
        language = self.language
        if self._refusal is not None:
            return (("! ", "refused"), (fit(self._refusal.render(language), width - 2), "refused"))
        there = self._chosen()
        if self._front == "detail":
            hint = "detail"
        elif there is None:
            return ()
        else:
            why = unopened(there)
            barred = "reading" if why == READING else f"{self._front}-not"
            hint = self._front if why is None else barred
        return ((fit(say(language, f"door.hint.{hint}"), width), "strong"),)

    # ── keys ─────────────────────────────────────────────────────────────────────────────────────

    def action_press(self, key: str) -> None:
        """Do what `key` does here."""
        self._refusal = None
        if key == "shift+tab":
            self._next_front(-1)
        action = next((one for one in allowed(self._here) if key in one.keys), None)
        if action is not None:
            self.act(action.name)
        else:
            self._refusal = hindrance(key, self._here)
        self.paint()

    def offered(self) -> Iterator[str]:
        """The names of the actions that make sense here."""
        return (action.name for action in allowed(self._here))

    def act(self, name: str) -> None:
        """Do the action called `name`."""
        self._acts[name]()

    def on_list_pane_chosen(self) -> None:
        """Tell of what is chosen now."""
        self._refusal = None
        self.paint()

    def on_door_pane_opened(self) -> None:
        """Do what Enter does with what is chosen."""
        self._open()
        self.paint()

    def on_descendant_focus(self) -> None:
        """Follow the mouse: a pane that was pointed at is in front."""
        # While the door goes down under a dialog there is no screen any more.
        focused = self.screen_stack[0].focused if self.screen_stack else None
        for name in FRONTS:
            if focused is not None and focused.id == name != self._front:
                self._bring(name)
                self.paint()

    def _next_front(self, step: int) -> None:
        self._bring(FRONTS[(FRONTS.index(self._front) + step) % len(FRONTS)])

    def _bring(self, front: Front) -> None:
        """Bring a pane to the front; in a narrow window it gets the most room."""
        self._front = front
        if front != "detail":
            self._about = front
        screen = self.screen_stack[0]
        screen.update_classes({f"-front-{name}": name == front for name in FRONTS})
        screen.query_one(f"#{front}").focus()

    # ── what is done ─────────────────────────────────────────────────────────────────────────────

    def _open(self) -> None:
        there = self._chosen()
        self._refusal = unopened(there)
        match there:
            case Blurb(shown=shown) if self._refusal is None:
                self._choose(Choice("play", shown.name))
            case Played(recent=Recent()):
                self._open_as_it_is_now(self._key("exercises"))

    def _open_as_it_is_now(self, key: str) -> None:
        """Open the exercise called `key`, unless somebody has done something to it meanwhile."""
        look_at(self._lists, key)
        match self._lists.exercises.get(key):
            case Played(folder=folder, recent=Recent() as recent):
                self._open_exercise(folder, recent)
            case None:
                self._refusal = phrase("door.why.gone")
            case damaged:
                self._refusal = unopened(damaged)

    def _open_exercise(self, folder: Path, recent: Recent) -> None:
        verbs = possible(recent, self._verbs)
        if not verbs:
            self._refusal = recent.barred
        elif len(verbs) == 1:
            self._choose(Choice(verbs[0], str(folder)))
        else:
            asked = partial(what_to_do, recent, verbs)
            named = {str(verb): Choice(verb, str(folder)) for verb in verbs}
            self._ask(asked, lambda answer: self._choose(named[answer]))

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.leave(Exit.DONE)

    def _ask(self, step: Callable[[Language], Step], answered: Callable[[str], None]) -> None:
        """Ask `step`, and do what is to be done with the answer, if there is one."""

        def all_answered(answers: Answers) -> None:
            [answer] = answers.values()
            answered(answer)

        self._ask_all(lambda language: once(step(language)), all_answered)

    def _ask_all(self, worded: Worded, answered: Callable[[Answers], None]) -> None:
        """Ask what there is to ask, and do what is to be done with the answers, if there are."""

        def left(answers: Answers | None) -> None:
            if answers is not None:
                answered(answers)
                self.paint()

        self.push_screen(Dialog(worded, self.language), left)

    def _do_runs(self) -> None:
        self._study(studying.runs)

    def _look_for_what_matters(self) -> None:
        self._study(studying.sensitivity)

    def _study(self, of: Callable[[Shown, Scenario], studying.Study]) -> None:
        """Ask what a study of the chosen scenario is to be of."""
        there = self._chosen()
        if isinstance(there, Blurb) and there.scenario is not None:
            study = of(there.shown, there.scenario)
            self._ask_all(study.worded, lambda answers: self._choose(study.choice(answers)))

    def _search(self) -> None:
        """Look for words in both lists, from whichever pane."""
        wish = self._wish

        def sought(words: str) -> None:
            self._ask_for(replace(wish, words=words.strip()))
            self._bring(self._found())

        self._ask(partial(search, wish), sought)

    def _found(self) -> Front:
        """The list that was in front, or the other where something was found in that alone."""
        other: Front = "exercises" if self._about == "scenarios" else "scenarios"
        return other if not self._key(self._about) and self._key(other) else self._about

    def _narrow(self) -> None:
        offers = filters(self._lists, self._wish)
        asked = partial(narrow, offers)
        self._ask(asked, lambda number: self._ask_for(offers[int(number)][1]))

    def _sort(self) -> None:
        order = ORDERS[(ORDERS.index(self._wish.order) + 1) % len(ORDERS)]
        self._ask_for(replace(self._wish, order=order))

    def _ask_for(self, wish: Wish) -> None:
        self._wish = wish
        self.paint()

    def _introduce(self) -> None:
        def seen(_: None) -> None:
            self.introduced = True

        self.push_screen(Introduction(self.language, self.switch_language), seen)

    def _help(self) -> None:
        self._ask(partial(helps, self._here), self.act)
