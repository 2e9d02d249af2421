"""The one table of actions: it gives the keys, the footer, the palette and the help."""

from collections.abc import Callable
from dataclasses import dataclass

from oefening.text import Language, Phrase, phrase
from oefening.tui import reasons
from oefening.tui.reasons import OPEN, Reason
from oefening.tui.situation import PANES, Mode, Pane, Situation

SPEEDS = (1, 10, 30, 60, 120, 300, 600, 1800, 3600)
"""Exercise seconds per second that `>` and `<` step through."""


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
    hindered: Reason
    """Why it cannot be done; it can where this gives nothing."""
    wanted: Callable[[Situation], bool] = lambda _: False
    """Whether it is the obvious next thing to do."""
    footer: bool = True
    pair: str = ""
    """The key of its counterpart, which the footer names beside its own."""
    modes: tuple[Mode, ...] = ("play",)
    panes: tuple[Pane, ...] = PANES
    """Which of the panes must be in front."""

    def there(self, situation: Situation) -> bool:
        """Whether it belongs to what is on the screen, be it hindered or not."""
        return situation.mode in self.modes and situation.pane in self.panes

    def allowed(self, situation: Situation) -> bool:
        """Whether it can be done."""
        return self.there(situation) and self.hindered(situation) is None

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


def _release_wanted(situation: Situation) -> bool:
    return situation.under_way and situation.chosen("due")


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
    return not (situation.due or _decide_wanted(situation) or _endex_wanted(situation))


BOTH: tuple[Mode, ...] = ("play", "replay")

ACTIONS: tuple[Action, ...] = (
    Action("start", ("space",), "tui.key.space", reasons.begun, wanted=_always),
    Action("pause", ("space",), "tui.key.space", reasons.standing_still),
    Action("resume", ("space",), "tui.key.space", reasons.running, wanted=_resume_wanted),
    Action("release", ("r",), "r", reasons.not_in(*OPEN), wanted=_release_wanted),
    Action("hold", ("h",), "h", reasons.not_in("waiting", "due")),
    Action("skip", ("s",), "s", reasons.not_in(*OPEN)),
    Action("go", ("g",), "g", reasons.nothing_due_elsewhere, wanted=_always),
    Action("decide", ("d",), "d", reasons.not_under_way, wanted=_decide_wanted),
    Action("seen", ("x",), "x", reasons.nothing_expected),
    Action("acknowledge", ("y",), "y", reasons.all_acknowledged),
    Action("note", ("n",), "n", reasons.never),
    Action("jump", ("plus", "equals_sign"), "+", reasons.not_under_way),
    Action("faster", ("greater_than_sign", "full_stop"), ">", reasons.not_open, pair="<"),
    Action("slower", ("less_than_sign", "comma"), "<", reasons.not_open, footer=False),
    Action("pace", ("p",), "p", reasons.at_pace, footer=False),
    Action("correct", ("u",), "u", reasons.not_in_play, footer=False),
    Action("retime", ("t",), "t", reasons.not_in(*OPEN), footer=False),
    Action("retract", (), "", reasons.nothing_to_retract, footer=False),
    Action("reserve", ("o",), "o", reasons.nothing_in_reserve, footer=False),
    Action("filter", ("slash",), "/", reasons.never, footer=False),
    Action("endex", ("e",), "e", reasons.not_under_way, wanted=_endex_wanted),
    Action("freeze", (), "", reasons.not_under_way, footer=False),
    Action("override", (), "", reasons.not_under_way, footer=False),
    Action("unfreeze", (), "", reasons.nothing_held, footer=False),
    Action("pane", ("tab",), "tab", reasons.never, modes=BOTH),
    *(
        Action(f"pane-{pane}", (f"{number}",), f"{number}", reasons.never, footer=False, modes=BOTH)
        for number, pane in enumerate(PANES, start=1)
    ),
    Action("help", ("question_mark",), "?", reasons.never, modes=BOTH),
    Action("quit", ("Q",), "Q", reasons.never, wanted=lambda now: now.state == "ended", modes=BOTH),
    Action("language", ("l",), "l", reasons.never, modes=BOTH),
    Action("contrast", ("C",), "C", reasons.never, footer=False, modes=BOTH),
    Action("palette", ("ctrl+p",), "^p", reasons.never, modes=BOTH),
)
"""In the order of the footer, what is done most often first."""


def keys() -> tuple[str, ...]:
    """Every key in the table, once."""
    return tuple(dict.fromkeys(key for action in ACTIONS for key in action.keys))


def action_for(key: str, situation: Situation) -> Action | None:
    """What `key` does in `situation`, or None."""
    return next(
        (action for action in ACTIONS if key in action.keys and action.allowed(situation)), None
    )


def hindrance(key: str, situation: Situation) -> Phrase | None:
    """Why `key`, which does nothing in `situation`, does not; None if it has no meaning there."""
    here = (one for one in ACTIONS if key in one.keys and one.there(situation))
    return next((why for one in here if (why := one.hindered(situation)) is not None), None)


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
