"""What each pane shows, as plain rows: frames in, rows out, no screen needed."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from rich.cells import cell_len

from oefening.projections.names import whole_percent
from oefening.text import Language, say
from oefening.tui.frames.bands import band
from oefening.tui.frames.frame import (
    Card,
    Expected,
    Frame,
    OpenRow,
    QueueRow,
    StoryLine,
)
from oefening.tui.keys.legend import mark
from oefening.tui.keys.situation import Mode, Pane, panes_of
from oefening.tui.panes import replay_rows
from oefening.tui.widgets.bar import Spot, row_of
from oefening.tui.widgets.draw import BLANK, Entry, Part, Row, cut, fit, line, paragraph, width_of

ROOMY = 100
"""Cells from which on the clock line has room for the time since STARTEX."""


def clock(frame: Frame, width: int) -> Row:
    """The line at the top, in at most `width` cells; the state and time come first.

    It is marked as an exercise, unless that stands still for a real emergency.
    """
    now, language = frame.clock, frame.view.language
    moment = now.label if width >= ROOMY else now.label.partition(" (")[0]
    standing = (
        _standing(frame, moment)
        if frame.replay is None
        else replay_rows.standing(frame.replay, now, moment, language)
    )
    marking: Part = (f" {say(language, 'tui.marking')} ", "marking")
    if frame.emergency and frame.replay is None:  # who looks back is in none
        marking = (f" {say(language, 'tui.marking-real')} ", "refused")
    parts = cut((marking, *standing), width)
    left = width - width_of(parts)
    title = line(frame.title)
    titles = [f"{line(frame.phase.title)} · {title}"] if frame.phase else []
    shown = next((f"{one} " for one in (*titles, title) if left >= cell_len(one) + 2), "")
    return (*parts, (" " * (left - cell_len(shown)), ""), (shown, "dim"))


def _standing(frame: Frame, moment: str) -> tuple[Part, ...]:
    """The state of the clock, the moment, the time since an inject, and what comes next.

    In a narrow line these matter more than the time since STARTEX.
    """
    now = frame.clock
    state = say(frame.view.language, f"tui.state.{now.state}")
    speed = f" ×{now.speed}" if now.state in {"running", "paused", "jumping"} else ""
    return ((f" {state}{speed} ", "strong"), (f"│ {moment} ", "strong"), *_ahead(frame))


def _ahead(frame: Frame) -> list[Part]:
    """How long it is since an inject, and what the clock goes towards; nothing after ENDEX."""
    now, language = frame.clock, frame.view.language
    if now.state == "ended":
        return []
    if now.next_due:
        ahead = say(language, "tui.next", what=line(now.next_due))
    elif waiting := _on_a_condition(frame):
        ahead = say(language, "tui.next-waiting", count=waiting)
    else:
        ahead = say(language, "tui.next-none")
    quiet = say(language, "tui.quiet", time=now.quiet)
    return [*([(f"│ {quiet} ", "dim")] if now.quiet else []), (f"│ {ahead} ", "")]


def _on_a_condition(frame: Frame) -> int:
    """How many injects wait for one that can still hold."""
    waiting = (group.rows for group in frame.queue if group.name == "waiting")
    return sum(row.status == "waiting" and not row.overtaken for rows in waiting for row in rows)


def tabs(frame: Frame, pane: Pane, width: int) -> list[Spot]:
    """The panes by number and name with what is up in each; the one in front is marked.

    Where there is no room for all names, they are shortened, and then left out but for that one.
    """
    mode: Mode = "play" if frame.replay is None else "replay"
    language = frame.view.language
    due = sum(row.status == "due" for group in frame.queue for row in group.rows)
    lowest = frame.levels.lowest if frame.levels else None
    counts: dict[Pane, str] = {
        "queue": f" {due}●" if due else "",
        "levels": "" if lowest is None else f" {whole_percent(lowest)}%{band(lowest)[0]}",
        "open": _open_count(frame),
    }

    def row(names: Callable[[Pane], str]) -> list[Spot]:
        spots: list[Spot] = []
        for number, name in enumerate(panes_of(mode), start=1):
            label = f"{number} {names(name)}".rstrip() + counts.get(name, "")
            front = name == pane
            text, style = (f"[{label}]", "strong") if front else (f" {label} ", "dim")
            spots.append(Spot(text, style, f"pane-{name}"))
        return spots

    whole = row(lambda name: say(language, f"tui.pane.{name}"))
    short = row(lambda name: say(language, f"tui.tab.{name}"))
    least = row(lambda name: say(language, f"tui.tab.{name}") if name == pane else "")
    return next((one for one in (whole, short) if width_of(row_of(one)) <= width), least)


def _open_count(frame: Frame) -> str:
    """` 2?!`: decisions and questions that are open, and whether an action is late."""
    asked = sum(row.kind != "expected" for row in frame.open)
    count = f"{asked}?" if asked else ""
    late = "!" if any(row.late for row in frame.open) else ""
    return f" {count}{late}" if count or late else ""


def queue(frame: Frame, width: int) -> list[Entry]:
    """The injects in their groups, one a row; a row is `● D1 14:30 title`."""
    unread, language = frame.view.unread, frame.view.language
    entries: list[Entry] = []
    for group in frame.queue:
        shown = [row for row in group.rows if not row.hidden]
        if not shown:
            continue
        heading = say(language, f"tui.group.{group.name}")
        if counted := sum(_counts(group.name, row) for row in shown):
            heading += f" ({counted})"
        entries.append(Entry(((fit(heading, width), "head"),)))
        entries.extend(
            Entry(_queue_row(row, width, language, unread=row.inject in unread), row.inject)
            for row in shown
        )
    if not entries:
        sought = line(frame.view.sought)
        empty = (
            say(language, "tui.queue-none", words=sought)
            if sought
            else say(language, "tui.queue-empty")
        )
        return [Entry(row) for row in paragraph(empty, width, "dim")]
    return entries


def _counts(group: str, row: QueueRow) -> bool:
    """Whether a heading counts it: what is still to be done, or was done, of what can come."""
    return not row.overtaken and (group != "now" or row.status == "due")


@lru_cache(4_096)  # most of them are what they were each time that one of them changes
def _queue_row(row: QueueRow, width: int, language: Language, *, unread: bool) -> Row:
    glyph = say(language, f"tui.status.{row.status}")[0]
    style = {"due": "strong", "waiting": "", "held": ""}.get(row.status, "dim")
    if unread:
        style, behind = "strong", f" {say(language, f'tui.bids.{row.bids}')}"
    elif row.automatic and row.status == "waiting" and not row.overtaken:
        behind = f" {say(language, 'tui.automatic')}"
    elif row.overtaken:
        style, behind = "dim", f" {say(language, 'tui.overtaken')}"
    else:
        marks = [mark(name) for name, on in (("broken", row.broken), ("asks", row.asks)) if on]
        behind = "".join(f" {one}" for one in marks)
    left = f"{glyph} {row.when:<9} "
    room = width - len(left) - len(behind)
    loud = unread or row.asks or row.broken
    return ((left, style), (fit(row.title, room), style), (behind, "strong" if loud else "dim"))


def card(frame: Frame, width: int) -> list[Row]:
    """The inject card; before STARTEX with the brief, after ENDEX with the totals."""
    language = frame.view.language
    if frame.clock.state == "ended" and frame.closing:
        return [*_closing(frame, width, language), *_inject(frame.card, width, language)]
    if frame.clock.state == "ready":
        return _ready(frame, width, language)
    return _inject(frame.card, width, language) or paragraph(
        say(language, "tui.card-empty"), width, "dim"
    )


def _ready(frame: Frame, width: int, language: Language) -> list[Row]:
    """The key to press, then the brief and the card; once somebody went to a card, that first."""
    parts = [_inject(frame.card, width, language)]
    if frame.brief:
        brief: list[Row] = [((say(language, "tui.card.brief"), "head"),)]
        parts.insert(frame.view.moved, [*brief, *paragraph(frame.brief, width)])
    if frame.replay is None:
        parts.insert(0, paragraph(say(language, "tui.card.press-start"), width, "strong"))
    return [row for part in parts if part for row in (*part, BLANK)][:-1]


def _closing(frame: Frame, width: int, language: Language) -> list[Row]:
    rows: list[Row] = [((say(language, "tui.card.ended"), "head"),)]
    for closing in frame.closing:
        rows += paragraph(closing, width)
    rows += paragraph(say(language, "tui.closing.quit"), width, "strong")
    return [*rows, BLANK]


def _inject(shown: Card | None, width: int, language: Language) -> list[Row]:
    if shown is None:
        return []
    rows = paragraph(shown.title, width, "strong")
    status = [_status(shown, language), shown.when, shown.kind, shown.track]
    rows += paragraph(" · ".join(part for part in status if part), width, "head")
    ways = [
        f"{say(language, f'tui.card.{key}')} {value}"
        for key, value in (("from", shown.sender), ("to", shown.to), ("channel", shown.channel))
        if value
    ]
    if ways:
        rows += paragraph(" · ".join(ways), width, "dim")
    if shown.note:
        rows += paragraph(shown.note, width, "dim")
    for bar in shown.overtaken:
        rows += paragraph(say(language, "tui.card.overtaken", why=bar), width, "strong")
    rows += _stands(shown, width, language)
    return [
        *rows,
        *_expected(shown.expected, width, language),
        *_question(shown, width, language),
        *_related(shown, width, language),
    ]


def _stands(shown: Card, width: int, language: Language) -> list[Row]:
    """What it takes for granted and waits for, as that is now, and its text."""
    rows: list[Row] = []
    if shown.broken:
        rows += [BLANK, ((say(language, "tui.card.asserts"), "refused"),)]
    for point in shown.broken:
        first = f"{'  ' * point.depth}{point.mark:5}  "
        rows += paragraph(point.text, width, "refused", first=first)
    if shown.not_so:
        rows += [BLANK, ((say(language, "tui.card.not-so"), "refused"),)]
    for told in shown.not_so:
        rows += paragraph(told, width, "refused", first="  ")
    for head, points in (("waits-for", shown.waits_for), ("only-if", shown.only_if)):
        if points:
            rows += [BLANK, ((say(language, f"tui.card.{head}"), "head"),)]
        for point in points:
            rows += paragraph(point.text, width, first=f"{'  ' * point.depth}{point.mark:5}  ")
    if shown.body:
        rows += [BLANK, *paragraph(shown.body, width)]
    if shown.body_note:
        rows += paragraph(shown.body_note, width, "dim")
    return rows


def _status(shown: Card, language: Language) -> str:
    """Where it is in its life; of an inject for several cells, which of them have taken note."""
    if shown.status != "acknowledged" or not (shown.acknowledged and shown.awaiting):
        return say(language, f"tui.status.{shown.status}")
    others = ", ".join(cell.text for cell in shown.awaiting)
    return say(language, "tui.card.acknowledged", cells=shown.acknowledged, others=others)


def _expected(expected: Sequence[Expected], width: int, language: Language) -> list[Row]:
    if not expected:
        return []
    rows: list[Row] = [BLANK, ((say(language, "tui.card.expected"), "head"),)]
    for action in expected:
        window = (
            say(language, "tui.card.seen", when=action.seen)
            if action.seen
            else say(language, "tui.card.until", when=action.until)
            if action.until
            else ""
        )
        if action.late:
            window += f" · {say(language, 'tui.card.late')}"
        told = " · ".join(part for part in (f"{action.cell}: {action.text}", window) if part)
        seen = bool(action.seen)
        style = "dim" if seen else "strong" if action.late else ""
        sign = mark("seen" if seen else "late" if action.late else "expected")
        rows += paragraph(told, width, style, first=f"{sign} ")
    return rows


def _related(shown: Card, width: int, language: Language) -> list[Row]:
    """What is kept for when nothing comes of it, what it is kept for, its aims, and remarks."""
    rows: list[Row] = []
    if shown.contingencies:
        rows += [BLANK, ((say(language, "tui.card.contingency"), "head"),)]
    for other in shown.contingencies:
        glyph, _, status = say(language, f"tui.status.{other.status}").partition(" ")
        if other.overtaken:
            status = say(language, "tui.overtaken")
        rows += paragraph(f"{other.title} · {status}", width, first=f"{glyph} ")
    if shown.kept_for:
        kept = say(language, "tui.card.kept-for", what=shown.kept_for)
        rows += [BLANK, *paragraph(kept, width)]
    if shown.aims:
        rows += [BLANK, ((say(language, "tui.card.aims"), "head"),)]
    for aim in shown.aims:
        rows += paragraph(aim, width, "dim", first="· ")
    if shown.control:
        rows += [BLANK, ((say(language, "control.heading"), "head"),)]
    for told in shown.control:
        rows += paragraph(told, width, "dim", first="· ")
    return rows


def open_rows(row: OpenRow, width: int, language: Language) -> list[Row]:
    """`? 25m GBT: what is asked`, wrapped; what is late says by how much."""
    glyph = mark("late" if row.late else row.kind)
    until = f" · {say(language, 'tui.card.until', when=row.until)}" if row.until else ""
    told = f"{line(row.cell)}: {line(row.text)}{until}"
    style = "strong" if row.late or row.kind != "expected" else ""
    if row.late:
        told = f"{say(language, 'tui.card.late')} · {told}"
    return paragraph(told, width, style, first=f"{glyph} {row.since:>6} ")


def _question(shown: Card, width: int, language: Language) -> list[Row]:
    question = shown.question
    if question is None:
        return []
    heading = say(language, "tui.card.decision", cell=question.cell)
    rows: list[Row] = [BLANK, *paragraph(heading, width, "head")]
    rows += paragraph(question.text, width)
    for number, option in enumerate(question.options, start=1):
        rows += paragraph(option, width, "", first=f"  {number}. ")
    if question.taken:
        rows += paragraph(question.taken, width, "strong", first=f"{mark('seen')} ")
    return rows


def story(told: StoryLine, width: int) -> list[Row]:
    """A line of the story, wrapped behind its time."""
    when = f"{told.at} "
    return [
        ((first, "dim"), *rest) for (first, _), *rest in paragraph(told.text, width, "", first=when)
    ]
