"""The one table of actions: it gives the keys, the footer, the palette and the help."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from oefening.state import IN_PLAY, OPEN
from oefening.text import Language, Phrase, phrase
from oefening.text.also import TEXTS as ALSO
from oefening.tui.keys import reasons
from oefening.tui.keys.action import Deed, keys_of
from oefening.tui.keys.reasons import Reason, first
from oefening.tui.keys.situation import MODES, PANES, Mode, Pane, Situation

SPEEDS = (1, 10, 30, 60, 120, 300, 600, 1800, 3600)
"""Exercise seconds per second that `>` and `<` step through."""


@dataclass(frozen=True, slots=True)
class Action(Deed[Situation]):
    """Something that can be done in an exercise or while looking back at it."""

    AMONG: ClassVar[str] = "tui"

    wanted: Callable[[Situation], bool] = lambda _: False
    """Whether it is the obvious next thing to do."""
    footer: bool = True
    pair: str = ""
    """The key of its counterpart, which the footer names beside its own."""
    modes: tuple[Mode, ...] = ("play",)
    panes: tuple[Pane, ...] = PANES
    """Which of the panes must be in front, unless it is done from a page.

    The first is that to which one is led from the others.
    """
    paged: bool = False
    """Whether it can be done from a page too, which stays open."""

    def there(self, situation: Situation) -> bool:
        """Whether it belongs to what is on the screen, be it hindered or not."""
        before = situation.pane in self.panes or (self.paged and situation.paged)
        return situation.mode in self.modes and before

    def allowed(self, situation: Situation) -> bool:
        """Whether it can be done."""
        return self.there(situation) and self.hindered(situation) is None

    def also(self, language: Language) -> str:
        """Everyday words that it is found by, besides those of its sentence."""
        key = f"tui.also.{self.name}"
        return phrase(key).render(language) if key in ALSO else ""


def _always(_: Situation) -> bool:
    return True


def _release_wanted(situation: Situation) -> bool:
    return situation.under_way and situation.chosen("due")


def _decide_wanted(situation: Situation) -> bool:
    return situation.under_way and situation.frame.open_decisions > 0


def _answer_wanted(situation: Situation) -> bool:
    """A question is open, and nothing is due."""
    asked = any(row.kind == "question" for row in situation.frame.open)
    return situation.under_way and asked and not situation.due


def _endex_wanted(situation: Situation) -> bool:
    """Nothing is due, open or planned, nor waits for what can still come unless all is over."""
    frame = situation.frame
    ahead = {
        group.name
        for group in frame.queue
        if group.name not in {"reserve", "done"}
        and any(row.status not in IN_PLAY and not row.overtaken for row in group.rows)
    }
    return (
        situation.under_way
        and not frame.open_decisions
        and (not ahead or (ahead == {"waiting"} and frame.over))
    )


def _resume_wanted(situation: Situation) -> bool:
    return _nothing_at_hand(situation) and not _awaits(situation)


def _nothing_at_hand(situation: Situation) -> bool:
    """Nothing is due or asked for, and the exercise goes on."""
    asked = _decide_wanted(situation) or _answer_wanted(situation)
    return not (situation.due or asked or _endex_wanted(situation))


def _awaits(situation: Situation) -> bool:
    """Nothing is planned, and there are injects that wait for what time may bring."""
    return not situation.frame.clock.next_due and situation.awaited > 0


def _jump_wanted(situation: Situation) -> bool:
    """Nothing is to be done before the next inject is due, and the clock runs or none is known."""
    moving = situation.state == "running" or _awaits(situation)
    return situation.under_way and moving and _nothing_at_hand(situation)


def _quit_wanted(situation: Situation) -> bool:
    return situation.mode == "play" and situation.state == "ended"


REPLAY: tuple[Mode, ...] = ("replay",)


def _to_pane(number: int, pane: Pane) -> Action:
    """Bringing a pane to the front, by its number."""
    keys: tuple[str, ...] = (f"{number}",)
    modes = MODES
    if pane == "trace":
        keys, modes = ("T", *keys), REPLAY
    return Action(f"pane-{pane}", keys, keys[0], reasons.never, footer=False, modes=modes)


def _past(
    name: str,
    key: str,
    shown: str,
    hindered: Reason = reasons.never,
    *,
    footer: bool = True,
    pair: str = "",
) -> Action:
    """Something of who looks back that moves the moment, which goes on a page too."""
    return Action(name, (key,), shown, hindered, footer=footer, pair=pair, modes=REPLAY, paged=True)


def _both_ways(
    what: str,
    back: tuple[str, str],
    on: tuple[str, str],
    hindered: Reason = reasons.never,
    *,
    footer: bool = True,
) -> tuple[Action, Action]:
    """Looking back at the previous and at the next of something, each with its key."""
    (back_key, back_shown), (on_key, on_shown) = back, on
    return (
        _past(f"previous-{what}", back_key, back_shown, hindered, footer=footer, pair=on_shown),
        _past(f"next-{what}", on_key, on_shown, hindered, footer=False),
    )


def _clock(
    name: str, hindered: Reason, *also: str, wanted: Callable[[Situation], bool] = lambda _: False
) -> Action:
    """What the space bar, and keys that do so `also`, do to the clock, from a page too."""
    return Action(name, ("space", *also), "tui.key.space", hindered, wanted=wanted, paged=True)


WORLD: tuple[Pane, ...] = ("levels", "map")
TOLD: tuple[Pane, ...] = ("story", "trace", "open", "queue", "card")

ACTIONS: tuple[Action, ...] = (
    _clock("start", first(reasons.begun, reasons.emergency), wanted=_always),
    Action("prepare", ("m",), "m", first(reasons.no_round, reasons.begun)),
    _clock("pause", reasons.standing_still),
    _clock("resume", first(reasons.running, reasons.emergency), wanted=_resume_wanted),
    _clock("over", reasons.no_emergency, "exclamation_mark", wanted=_always),
    Action("stop", ("exclamation_mark",), "!", reasons.not_playing, paged=True),
    Action(
        "release",
        ("r",),
        "r",
        first(reasons.not_in(*OPEN), reasons.emergency),
        wanted=_release_wanted,
    ),
    Action("together", ("R",), "R", first(reasons.emergency, reasons.nothing_together)),
    Action("hold", ("h",), "h", reasons.not_in("waiting", "due")),
    Action("skip", ("s",), "s", reasons.not_in(*OPEN)),
    Action("go", ("g",), "g", reasons.nothing_due_elsewhere, wanted=_always),
    Action("decide", ("d",), "d", reasons.nobody_speaks, wanted=_decide_wanted),
    Action("seen", ("x",), "x", reasons.nothing_expected),
    Action("acknowledge", ("y",), "y", reasons.all_acknowledged),
    Action("question", ("q",), "q", reasons.nobody_speaks, wanted=_answer_wanted),
    Action("note", ("n",), "n", reasons.never, paged=True),
    Action("add", ("a",), "a", reasons.not_playing),
    Action("jump", ("plus", "equals_sign"), "+", reasons.not_playing, wanted=_jump_wanted),
    Action(
        "faster", ("greater_than_sign", "full_stop"), ">", reasons.not_open, pair="<", paged=True
    ),
    Action("slower", ("less_than_sign", "comma"), "<", reasons.not_open, footer=False, paged=True),
    Action("pace", ("p",), "p", reasons.at_pace, paged=True),
    Action("page", (), "tui.key.enter", reasons.never, modes=MODES, panes=WORLD),
    Action("why", ("W",), "W", reasons.never, modes=MODES, panes=WORLD, paged=True),
    Action("what", ("v",), "v", reasons.never, modes=MODES, panes=("levels",)),
    Action("mapped", ("v",), "v", reasons.never, modes=MODES, panes=("map",)),
    Action("scope", ("z",), "z", reasons.never, modes=MODES, panes=("levels",)),
    Action("what-if", ("w",), "w", reasons.never, modes=REPLAY, panes=TOLD, paged=True),
    Action("sort", ("w",), "w", reasons.never, modes=MODES, panes=("levels",)),
    Action("correct", ("u",), "u", reasons.not_in_play, footer=False),
    Action("retime", ("t",), "t", reasons.not_in(*OPEN), footer=False),
    Action("shift", ("T",), "T", reasons.nothing_planned, footer=False),
    Action("retract", ("U",), "U", reasons.nothing_to_retract, footer=False),
    Action("reserve", ("o",), "o", reasons.nothing_in_reserve, footer=False),
    Action("filter", ("slash",), "/", reasons.never, footer=False),
    Action("endex", ("e",), "e", reasons.not_under_way, wanted=_endex_wanted),
    Action("freeze", ("F",), "F", reasons.not_under_way, footer=False),
    Action("override", ("O",), "O", reasons.not_under_way, footer=False),
    Action("unfreeze", ("G",), "G", reasons.nothing_held, footer=False),
    _past("roll", "space", "tui.key.space", reasons.rolling),
    _past("stand", "space", "tui.key.space", reasons.at_rest),
    *_both_ways("inject", ("left_square_bracket", "["), ("right_square_bracket", "]")),
    *_both_ways("decision", ("left_curly_bracket", "{"), ("right_curly_bracket", "}")),
    *_both_ways("change", ("left_parenthesis", "("), ("right_parenthesis", ")")),
    *_both_ways("minute", ("comma", ","), ("full_stop", ".")),
    *_both_ways("quarter", ("semicolon", ";"), ("colon", ":"), footer=False),
    Action("to-time", ("plus", "equals_sign"), "+", reasons.never, modes=REPLAY, paged=True),
    _past("roll-faster", "greater_than_sign", ">", pair="<"),
    _past("roll-slower", "less_than_sign", "<", footer=False),
    _past("turn-back", "b", "b", reasons.backwards),
    _past("turn-on", "b", "b", reasons.onwards),
    _past("find", "slash", "/"),
    *_both_ways("hit", ("N", "N"), ("n", "n"), reasons.nothing_sought),
    Action("annotate", ("a",), "a", reasons.never, modes=REPLAY, paged=True),
    Action("bookmark", ("m",), "m", reasons.never, footer=False, modes=REPLAY, paged=True),
    *_both_ways("note", ("apostrophe", "'"), ("quotation_mark", '"'), footer=False),
    Action("export", ("x",), "x", reasons.never, footer=False, modes=REPLAY, paged=True),
    Action("take-back", ("U",), "U", reasons.never, footer=False, modes=REPLAY, paged=True),
    _past("to-beginning", "B", "B", footer=False),
    _past("to-end", "E", "E", footer=False),
    Action("known", ("K",), "K", reasons.never, footer=False, modes=REPLAY, paged=True),
    Action("compare", ("V",), "V", reasons.never, footer=False, modes=REPLAY, paged=True),
    Action("fork", ("y",), "y", reasons.nothing_to_fork, footer=False, modes=REPLAY, paged=True),
    Action("forecast", ("f",), "f", reasons.nothing_ahead, modes=MODES, paged=True),
    Action("pane", ("tab",), "tab", reasons.never, modes=MODES),
    *(_to_pane(number, pane) for number, pane in enumerate(PANES, start=1)),
    Action("latencies", ("L",), "L", reasons.never, footer=False, modes=REPLAY, paged=True),
    Action("help", ("question_mark",), "?", reasons.never, modes=MODES),
    Action("introduction", ("i",), "i", reasons.never, footer=False),
    Action("quit", ("Q",), "Q", reasons.never, wanted=_quit_wanted, modes=MODES),
    Action("language", ("l", "ctrl+l"), "l", reasons.never, modes=MODES, paged=True),
    Action("coverage", ("c",), "c", reasons.never, footer=False, modes=MODES, paged=True),
    Action("contrast", ("C",), "C", reasons.never, footer=False, modes=MODES, paged=True),
    Action("palette", ("ctrl+p",), "^p", reasons.never, modes=MODES, paged=True),
)
"""In the order of the footer, what is done most often first."""


def keys(mode: Mode) -> tuple[str, ...]:
    """Every key in the table for `mode`, once."""
    return keys_of(action for action in ACTIONS if mode in action.modes)


def page_keys(mode: Mode) -> tuple[str, ...]:
    """Those of them that do on a page what they do elsewhere."""
    return keys_of(action for action in ACTIONS if mode in action.modes and action.paged)


def action_for(key: str, situation: Situation) -> Action | None:
    """What `key` does in `situation`, or None."""
    return next(
        (action for action in ACTIONS if key in action.keys and action.allowed(situation)), None
    )


def hindrance(key: str, situation: Situation) -> Phrase | None:
    """Why `key`, which does nothing in `situation`, does not; None if it has no meaning there."""
    meant = [one for one in ACTIONS if key in one.keys and situation.mode in one.modes]
    for one in meant:
        if one.there(situation) and (why := one.hindered(situation)) is not None:
            return why
    return next((_elsewhere(one) for one in meant if not one.there(situation)), None)


def _elsewhere(action: Action) -> Phrase:
    """In which pane an action belongs, and how to get there."""
    pane = action.panes[0]
    return phrase(
        "tui.why.elsewhere",
        key=action.shown,
        pane=phrase(f"tui.pane.{pane}"),
        number=PANES.index(pane) + 1,
    )


def allowed(situation: Situation) -> tuple[Action, ...]:
    """What makes sense in `situation`, in the order of the table."""
    return tuple(action for action in ACTIONS if action.allowed(situation))


def partner(action: Action, mode: Mode) -> Action | None:
    """The action that shares the label of `action` in the footer, behind it, if one does."""
    if not action.pair:
        return None
    return next((one for one in ACTIONS if one.shown == action.pair and mode in one.modes), None)


def wanted(situation: Situation) -> Action | None:
    """The obvious next thing to do, or None."""
    return next((action for action in allowed(situation) if action.wanted(situation)), None)


def next_speed(speed: int, step: int) -> int:
    """The speed one step faster (1) or slower (-1) than `speed`, within `SPEEDS`."""
    if step > 0:
        return next((other for other in SPEEDS if other > speed), SPEEDS[-1])
    return next((other for other in reversed(SPEEDS) if other < speed), SPEEDS[0])
