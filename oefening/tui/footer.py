"""The footer and the line above it: what can be done now, and what is the obvious next thing."""

from oefening.text import Language
from oefening.tui.actions import Action, allowed, wanted
from oefening.tui.draw import Part, Row, fit, line
from oefening.tui.situation import Situation
from oefening.tui.words import say

GAP = "  "

EXPENDABLE = ("palette", "language", "pane", "faster", "acknowledge", "note", "hold")
"""What the footer leaves to the help, in this order, where there is no room."""


def footer(situation: Situation, width: int, lines: int) -> list[Row]:
    """The keys that do something now, on at most `lines` lines; the obvious one is marked."""
    language = situation.frame.view.language
    shown = [action for action in allowed(situation) if action.footer]
    best = wanted(situation)
    for name in (*EXPENDABLE, ""):
        rows = _flow(shown, best, width, language)
        if len(rows) <= lines:
            break
        shown = [action for action in shown if action.name != name]
    return [*rows, *[() for _ in range(lines - len(rows))]][:lines]


def _flow(shown: list[Action], best: Action | None, width: int, language: Language) -> list[Row]:
    rows: list[list[Part]] = [[]]
    used = 0
    for action in shown:
        key, label = f"{action.key(language)} {action.pair}".rstrip(), action.label(language)
        marked = action is best
        text = f"▸{key} {label}" if marked else f"{key} {label}"
        if used and used + len(GAP) + len(text) > width:
            rows.append([])
            used = 0
        if used:
            rows[-1].append((GAP, ""))
            used += len(GAP)
        rows[-1] += [(text, "wanted")] if marked else [(key, "key"), (f" {label}", "")]
        used += len(text)
    return [tuple(row) for row in rows]


def hint(situation: Situation, width: int) -> Row:
    """The obvious next thing in a sentence; while there is none, what happened last."""
    frame = situation.frame
    language = frame.view.language
    best = wanted(situation)
    if best is None:
        latest = frame.story[-1] if frame.story else None
        told = f"{latest.at} {line(latest.text)}" if latest else ""
        return ((fit(told, width), "dim"),)
    key = best.key(language)
    title = line(situation.row.title) if situation.row else ""
    match best.name:
        case "release":
            words = say(language, "tui.hint.release", title=title, key=key)
        case "decide":
            words = say(language, "tui.hint.decide", count=frame.open_decisions, key=key)
        case name:
            words = say(language, f"tui.hint.{name}", key=key)
    return ((fit(words, width), "strong"),)
