"""The footer and the lines above it: what happened, what can be done, what is the obvious thing."""

from collections.abc import Sequence

from rich.cells import cell_len

from oefening.text import say
from oefening.tui.frames.frame import Frame
from oefening.tui.keys.actions import Action, allowed, partner, wanted
from oefening.tui.keys.situation import Situation
from oefening.tui.widgets.bar import Spot, fitted
from oefening.tui.widgets.draw import Row, fit, line

LEAST = 24
"""Cells in which what was done is still to be recognised."""

LASTING = ("help", "quit")
"""The actions that are never left out: with help all others are found, and one can leave."""

EXPENDABLE = (
    *("add", "pace", "language", "forecast"),
    *("palette", "pane", "faster", "acknowledge", "note", "hold", "together"),
    *("previous-hit", "turn-back", "turn-on", "to-time"),
    *("sort", "scope", "what", "mapped", "stop"),
)
"""What the footer leaves to the help first, in this order, where there is no room."""


def footer(situation: Situation, width: int, lines: int) -> list[list[Spot]]:
    """The keys that do something now, on at most `lines` lines; the obvious one is marked."""
    best = wanted(situation)
    shown = {
        action.name: _spots(action, best, situation)
        for action in allowed(situation)
        if action.footer
    }
    return fitted(shown, width, lines, lasting=LASTING, expendable=EXPENDABLE)


def _spots(action: Action, best: Action | None, situation: Situation) -> list[Spot]:
    """The key of `action`, with that of its partner if it has one, and its word."""
    spots = action.spots(situation.frame.view.language, marked=action is best)
    other = partner(action, situation.mode)
    if other is None or action is best:
        return spots
    key, label = spots
    return [key._replace(text=f"{key.text} "), Spot(action.pair, "key", other.name), label]


def told(situation: Situation, refusal: str, width: int, *, amid: bool = False) -> list[Row]:
    """Two lines: what happened last, or why something cannot be done, and what comes next.

    Not the latter `amid` a dialog, which has the keys that it would name.
    """
    frame = situation.frame
    best = None if amid else wanted(situation)
    ahead = _line("▸ " if best else "  ", _next(situation, best), "strong", width)
    if refusal:
        return [_line("! ", refusal, "refused", width), ahead]
    if frame.alone:
        return [_line("» ", frame.alone, "strong", width), ahead]
    if frame.acted:
        return [_acted(frame, width), ahead]
    if frame.clock.stopped:
        stopped = say(frame.view.language, "tui.stopped", inject=frame.clock.stopped)
        return [_line("‖ ", stopped, "strong", width), ahead]
    latest = frame.story[-1] if frame.story else None
    happened = f"{latest.at} {latest.text}" if latest else ""
    return [_line("  ", happened, "dim", width), ahead]


def _acted(frame: Frame, width: int) -> Row:
    """What came of the last act; what is to be known of it before anything else stands first."""
    if not frame.warned:
        return _line("✓ ", _done(frame.acted, width - 2), "", width)
    warned = f"{frame.warned} · "
    done = _done(frame.acted, width - 2 - cell_len(warned))
    return _line("! ", warned + done, "strong", width)


def _done(acted: Sequence[str], room: int) -> str:
    """What was done and from when on levers work; where both do not fit, the latter is whole."""
    done, *levers = acted
    begins = "".join(f" · {text}" for text in levers)
    left = room - cell_len(begins)
    if left >= LEAST:
        return fit(done, left) + begins
    return begins.removeprefix(" · ") if levers else done


def _line(lead: str, text: str, style: str, width: int) -> Row:
    return ((lead, style), (fit(text, width - len(lead)), style))


def _next(situation: Situation, best: Action | None) -> str:
    """The obvious next thing in a sentence; empty while there is none."""
    frame = situation.frame
    language = frame.view.language
    if best is None:
        return ""
    key = best.key(language)
    if frame.unmarked:
        first, *more = frame.unmarked
        name = "unmarked-more" if more else "unmarked"
        return say(language, f"tui.hint.{name}", key=key, action=line(first), count=len(more))
    title = line(situation.row.title) if situation.row else ""
    name, count = best.name, 0
    match name:
        case "decide":
            count = frame.open_decisions
        case "jump" if not frame.clock.next_due and situation.awaited:
            name, count = "jump-awaits", situation.awaited
        case "resume" | "jump" if not frame.clock.next_due:
            name = f"{name}-end"
        case "resume" | "jump" if late := sum(row.late for row in frame.open):
            name, count = "late", late
        case "go" if not situation.due or situation.chosen("due"):
            name, count = "go-unread", len(frame.view.unread)
    return say(language, f"tui.hint.{name}", key=key, title=title, count=count)
