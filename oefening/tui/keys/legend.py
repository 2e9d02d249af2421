"""What the marks of each pane stand for, made of the tables that they are drawn from."""

from collections.abc import Iterable, Sequence
from typing import get_args

from oefening.state import ClockState, InjectStatus
from oefening.text import Language, say
from oefening.tui.frames.bands import MARKS, bounds
from oefening.tui.frames.frame import Bidding
from oefening.tui.frames.level_table import Column
from oefening.tui.keys.situation import Mode, Pane

STATES: dict[Mode, tuple[str, ...]] = {
    "play": tuple(f"tui.state.{one}" for one in get_args(ClockState)),
    "replay": ("legend.still", "legend.onward", "legend.backward"),
}
"""What the line at the top begins with."""

STATUSES = tuple(f"tui.status.{one}" for one in get_args(InjectStatus))
BEHIND = ("legend.automatic", "legend.asks", "legend.broken", "legend.overtaken")
ACTIONS = ("legend.expected", "legend.seen", "legend.late")
OPEN = ("legend.decision", "legend.question", "legend.expected", "legend.late")
PAST = ("legend.here", "legend.passed", "legend.beside")
CELLS = ("legend.absent", "legend.cell")


def mark(name: str) -> str:
    """The sign that the legend explains as `name`."""
    return say("en", f"legend.{name}")[0]


def legend(
    pane: Pane, mode: Mode, language: Language, columns: Sequence[Column] = ()
) -> tuple[str, ...]:
    """The marks of `pane` with what each stands for, and the heads of `columns` in full."""

    def told(key: str, marks: Iterable[str]) -> str:
        return say(language, f"legend.{key}", marks=", ".join(marks))

    def words(*keys: str) -> list[str]:
        return [say(language, key) for key in keys]

    match pane:
        case "queue":
            lines = [
                told("marks", words("legend.chosen", *STATUSES)),
                told("behind", words(*BEHIND)),
                *([told("unread", _asked(language))] if mode == "play" else []),
                told("clock", words(*STATES[mode])),
                say(language, "legend.tabs"),
            ]
        case "card":
            lines = [
                told("marks", words(*ACTIONS)),
                told("conditions", words("when.holds", "when.holds-not")),
                told("statuses", words(*STATUSES)),
            ]
        case "levels":
            heads = [
                say(language, "legend.column", code=one.code, name=one.name) for one in columns
            ]
            marks = words(*CELLS, "legend.more", "legend.chosen")
            lines = [*page_legend(language), told("marks", marks)]
            lines += [told("columns", heads)] if heads else []
        case "map":
            marks = words("levels.map.in-play", *CELLS)
            lines = [*page_legend(language), told("marks", marks)]
        case "open":
            lines = [told("marks", words(*OPEN)), say(language, "legend.since")]
        case "story" | "trace":
            past = [told("marks", words(*PAST)), say(language, "legend.ahead")]
            lines = past if mode == "replay" else []
    return tuple(lines)


def page_legend(language: Language) -> tuple[str, ...]:
    """The marks on the page of a place or a node."""
    return (
        say(language, "legend.bands", marks=", ".join(levels(language))),
        say(language, "legend.trends", marks=", ".join(_trends(language))),
    )


def levels(language: Language) -> list[str]:
    """Each glyph with the levels that it stands for; the best first."""
    *others, (worst, _) = bounds().items()
    told = [f"{glyph} {say(language, 'levels.map.from', least=least)}" for glyph, least in others]
    _, above = others[-1]
    return [*told, f"{worst} {say(language, 'levels.map.below', least=above)}"]


def _trends(language: Language) -> list[str]:
    return [f"{glyph} {say(language, f'levels.trend.{trend}')}" for trend, glyph in MARKS.items()]


def _asked(language: Language) -> list[str]:
    return [f"'{say(language, f'tui.bids.{one}')}'" for one in get_args(Bidding)]
