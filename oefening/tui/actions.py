"""The one table of actions: it gives the keys, the footer, the palette and the help."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from oefening.text import Language, phrase
from oefening.tui.frame import Frame, QueueRow

Pane = Literal["queue", "card", "heat", "story"]

PANES: tuple[Pane, ...] = ("queue", "card", "heat", "story")
"""In the order in which Tab goes round."""

SPEEDS = (1, 10, 30, 60, 120, 300, 600, 1800, 3600)
"""Exercise seconds per second that `+` and `-` step through."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides which actions make sense now."""

    frame: Frame
    pane: Pane = "queue"

    @property
    def state(self) -> str:
        """Of the clock."""
        return self.frame.clock.state

    @property
    def under_way(self) -> bool:
        """Between STARTEX and ENDEX."""
        return self.state not in {"ready", "ended"}

    @property
    def row(self) -> QueueRow | None:
        """The inject that is chosen."""
        return self.frame.row(self.frame.view.inject)

    @property
    def awaiting(self) -> bool:
        """Whether a cell has yet to acknowledge the chosen inject."""
        card = self.frame.card
        return card is not None and bool(card.awaiting)

    def chosen(self, *statuses: str) -> bool:
        """Whether an inject is chosen that is in one of `statuses`."""
        return self.row is not None and self.row.status in statuses


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do, and when it makes sense.

    Its words are `tui.action.<name>` for the footer and `tui.help.<name>` for help and palette.
    """

    name: str
    keys: tuple[str, ...]
    """As Textual calls them; none: in the palette only."""
    shown: str
    """The key as the footer writes it; a text key when it starts with `tui.`."""
    allowed: Callable[[Situation], bool]
    wanted: Callable[[Situation], bool] = lambda _: False
    """Whether it is the obvious next thing to do."""
    footer: bool = True
    pair: str = ""
    """The key of its counterpart, which the footer names beside its own."""

    def key(self, language: Language) -> str:
        """The key as a person reads it."""
        return phrase(self.shown).render(language) if self.shown.startswith("tui.") else self.shown

    def label(self, language: Language) -> str:
        """The word in the footer."""
        return phrase(f"tui.action.{self.name}").render(language)

    def help(self, language: Language) -> str:
        """The sentence in help and palette."""
        return phrase(f"tui.help.{self.name}").render(language)


def _always(_: Situation) -> bool:
    return True


def _under_way(situation: Situation) -> bool:
    return situation.under_way


def _open(situation: Situation) -> bool:
    return situation.state != "ended"


def due(situation: Situation) -> bool:
    """Whether any inject is due."""
    return any(row.status == "due" for group in situation.frame.queue for row in group.rows)


def _retractable(situation: Situation) -> bool:
    played = situation.chosen("released", "acknowledged")
    return situation.under_way and (played or situation.frame.taken > 0)


def _release_wanted(situation: Situation) -> bool:
    return situation.under_way and situation.chosen("due")


def _go(situation: Situation) -> bool:
    return situation.under_way and due(situation) and not situation.chosen("due")


def _decide_wanted(situation: Situation) -> bool:
    return situation.under_way and situation.frame.open_decisions > 0


def _endex_wanted(situation: Situation) -> bool:
    """Nothing is due, open or planned, nor waits for a condition, unless the story is over."""
    frame = situation.frame
    ahead = {group.name for group in frame.queue if group.rows} - {"reserve", "done"}
    return (
        situation.under_way
        and not frame.open_decisions
        and (not ahead or (ahead == {"waiting"} and frame.over))
    )


def _resume_wanted(situation: Situation) -> bool:
    return not (due(situation) or _decide_wanted(situation) or _endex_wanted(situation))


ACTIONS: tuple[Action, ...] = (
    Action(
        "start",
        ("space",),
        "tui.key.space",
        lambda now: now.state == "ready",
        wanted=_always,
    ),
    Action("pause", ("space",), "tui.key.space", lambda now: now.state in {"running", "jumping"}),
    Action(
        "resume",
        ("space",),
        "tui.key.space",
        lambda now: now.state == "paused",
        wanted=_resume_wanted,
    ),
    Action(
        "release",
        ("r",),
        "r",
        lambda now: now.under_way and now.chosen("waiting", "due", "held"),
        wanted=_release_wanted,
    ),
    Action("hold", ("h",), "h", lambda now: now.under_way and now.chosen("waiting", "due")),
    Action("skip", ("s",), "s", lambda now: now.under_way and now.chosen("waiting", "due", "held")),
    Action("go", ("g",), "g", _go, wanted=_go),
    Action("decide", ("d",), "d", _under_way, wanted=_decide_wanted),
    Action("seen", ("x",), "x", lambda now: now.under_way and now.frame.open_expectations > 0),
    Action("acknowledge", ("a",), "a", lambda now: now.under_way and now.awaiting),
    Action("note", ("n",), "n", _open),
    Action(
        "correct",
        ("u",),
        "u",
        lambda now: now.under_way and now.chosen("released", "acknowledged"),
        footer=False,
    ),
    Action(
        "retime",
        ("t",),
        "t",
        lambda now: now.under_way and now.chosen("waiting", "due", "held"),
        footer=False,
    ),
    Action("retract", (), "", _retractable, footer=False),
    Action("jump", ("j",), "j", _under_way),
    Action("faster", ("plus", "equals_sign"), "+", _open, pair="-"),
    Action("slower", ("minus",), "-", _open, footer=False),
    Action("endex", ("e",), "e", _under_way, wanted=_endex_wanted),
    Action("freeze", (), "", _under_way, footer=False),
    Action("override", (), "", _under_way, footer=False),
    Action("unfreeze", (), "", lambda now: now.under_way and now.frame.held > 0, footer=False),
    Action("pane", ("tab",), "tab", _always),
    Action("help", ("question_mark",), "?", _always),
    Action("quit", ("q",), "q", _always, wanted=lambda now: now.state == "ended"),
    Action("language", ("l",), "l", _always),
    Action("palette", ("ctrl+p",), "^p", _always),
)

PANE_KEYS: dict[Pane, tuple[str, ...]] = {
    "queue": ("tui.keys.choose", "tui.keys.open"),
    "card": ("tui.keys.scroll", "tui.keys.back"),
    "heat": ("tui.keys.cell", "tui.keys.back"),
    "story": ("tui.keys.scroll", "tui.keys.back"),
}
"""What arrows, Enter and Esc do in each pane, for the help."""


def keys() -> tuple[str, ...]:
    """Every key in the table, once."""
    return tuple(dict.fromkeys(key for action in ACTIONS for key in action.keys))


def action_for(key: str, situation: Situation) -> Action | None:
    """What `key` does in `situation`, or None."""
    return next(
        (action for action in ACTIONS if key in action.keys and action.allowed(situation)), None
    )


def allowed(situation: Situation) -> tuple[Action, ...]:
    """What makes sense in `situation`, in the order of the table."""
    return tuple(action for action in ACTIONS if action.allowed(situation))


def wanted(situation: Situation) -> Action | None:
    """The obvious next thing to do, or None."""
    return next((action for action in allowed(situation) if action.wanted(situation)), None)


def next_speed(speed: int, step: int) -> int:
    """The speed one step faster (1) or slower (-1) than `speed`, within `SPEEDS`."""
    if step > 0:
        return next((other for other in SPEEDS if other > speed), SPEEDS[-1])
    return next((other for other in reversed(SPEEDS) if other < speed), SPEEDS[0])
