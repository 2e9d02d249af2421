"""What the screen shows at one moment: frozen, and already in words of one language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from oefening.projections.queue import Group
from oefening.projections.reviews import Spot
from oefening.projections.trace import TraceLine
from oefening.state import ClockState, InjectStatus
from oefening.text import Language
from oefening.tui.frames.level_table import USUAL, LevelTable, LevelView
from oefening.tui.frames.tile_map import TileMap

Bidding = Literal["read-out", "watch-for", "carry-out", "see-to"]
"""What an inject that was released asks of whoever leads the exercise."""


@dataclass(frozen=True, slots=True)
class View:
    """What of the exercise is looked at; everything else follows from the exercise."""

    language: Language
    inject: str | None = None
    """The inject whose card is open."""
    in_hand: str | None = None
    """The inject that somebody was led to or has just released, until another is looked at."""
    moved: bool = False
    """Whether somebody went to an inject; until then the opening brief comes first."""
    unread: frozenset[str] = frozenset()
    """Injects that released themselves and whose card was not open since."""
    sought: str = ""
    """Words that a row of the queue must have in its title, cells, track or objectives."""
    levels: LevelView = USUAL
    """In which form the table of levels and the map are looked at."""
    maps: bool = True
    """Whether the map is to be seen at all."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be picked."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Clock:
    """The line at the top."""

    label: str
    """`D1 14:30 (T+8:00)`."""
    state: ClockState
    speed: int
    """Exercise seconds per second of the room."""
    next_due: str = ""
    """When the next inject comes due, and its title; empty when none is planned."""
    stopped: str = ""
    """The title of the inject that it stopped for by itself, until it goes on; else empty."""
    quiet: str = ""
    """Exercise time since an inject was last released: `25m`; empty before the first."""


@dataclass(frozen=True, slots=True)
class Part:
    """The phase of the story that is being played."""

    title: str
    speed: int
    """Exercise seconds per second of the room, at which it fits its time at the table."""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """An inject in the queue."""

    inject: str
    title: str
    status: InjectStatus = "waiting"
    when: str = ""
    """`D1 14:30`; empty where it is not known."""
    automatic: bool = False
    asks: bool = False
    """Whether it has put a decision before the players that is still open."""
    early: bool = False
    """Whether it is planned ahead of STARTEX, so that it can be worked on before."""
    bids: Bidding = "read-out"
    contingency: bool = False
    """Whether it is kept for when something fails to come."""
    overtaken: bool = False
    """Whether it can no longer come due by itself."""
    broken: bool = False
    """Whether it is due and its text takes for granted what is not so."""
    hidden: bool = False
    """Whether it is left out, since it has not the words that are sought."""


@dataclass(frozen=True, slots=True)
class QueueGroup:
    """Injects that ask for the same of the facilitator."""

    name: Group
    rows: tuple[QueueRow, ...]


@dataclass(frozen=True, slots=True)
class Expected:
    """An expected action."""

    expectation: str
    text: str
    cell: str
    """The cell's name."""
    until: str = ""
    """The moment up to which it is in time; empty where there is none or it is not yet known."""
    seen: str = ""
    """When it was seen."""
    late: bool = False
    """Whether its window went by, be it seen by now or not."""
    ahead: bool = False
    """Whether it is expected of an inject that was not released, and not by now."""
    of: str = ""
    """Id of the cell."""


@dataclass(frozen=True, slots=True)
class WaitLine:
    """A condition, or one of its parts, and whether it holds."""

    depth: int
    """0 for the whole, 1 for its parts, and so on."""
    mark: str
    """`✓ yes` or `✗ no`."""
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """The decision that an inject puts before the players."""

    decision: str
    text: str
    cell: str
    """The cell's name."""
    options: tuple[str, ...] = ()
    taken: str = ""
    """What was decided and when."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another inject that a card names."""

    title: str
    status: InjectStatus
    overtaken: bool
    """Whether it can no longer come due by itself."""


@dataclass(frozen=True, slots=True)
class Card:
    """An inject with everything that the facilitator reads out or watches for."""

    inject: str
    title: str
    status: InjectStatus
    kind: str = ""
    when: str = ""
    """When it comes due or was released, in words."""
    early: str = ""
    """How long before its time it is, where that is more than a quarter of an hour."""
    sender: str = ""
    to: str = ""
    awaiting: tuple[Choice, ...] = ()
    """Cells that have it and have not acknowledged it."""
    acknowledged: str = ""
    """Those that have, in words."""
    channel: str = ""
    body: str = ""
    body_note: str = ""
    """That its numbers are those of now."""
    note: str = ""
    """Why it is held or was skipped, or when it comes, and whether it releases itself."""
    waits_for: tuple[WaitLine, ...] = ()
    """Its condition, part by part, while it waits for that."""
    only_if: tuple[WaitLine, ...] = ()
    """What must hold when its time comes, part by part, until then."""
    overtaken: tuple[str, ...] = ()
    """Why it can no longer come due by itself, if it cannot."""
    broken: tuple[WaitLine, ...] = ()
    """What its text takes for granted and is not so now, part by part."""
    not_so: tuple[str, ...] = ()
    """What it took for granted, and was not so as it was released."""
    expected: tuple[Expected, ...] = ()
    contingencies: tuple[Related, ...] = ()
    """Injects that are kept for when what it asks for fails to come."""
    kept_for: str = ""
    """What must fail to come before it is used itself."""
    aims: tuple[str, ...] = ()
    """The objectives and critical tasks that it serves."""
    track: str = ""
    control: tuple[str, ...] = ()
    """What exercise control alone is told."""
    question: Question | None = None


OpenKind = Literal["decision", "question", "expected"]


@dataclass(frozen=True, slots=True)
class OpenRow:
    """Something that a cell still owes, or is owed."""

    kind: OpenKind
    id: str
    """Of the decision or the expected action; the number of the question."""
    text: str
    cell: str
    """The cell's name."""
    since: str = ""
    """For how long it is open, or if it is `late` too late: `25m`."""
    until: str = ""
    """The moment up to which it is in time."""
    late: bool = False


@dataclass(frozen=True, slots=True)
class StoryLine:
    """Something that happened."""

    number: int
    """Of its record."""
    at: str
    """`D1 14:30`."""
    text: str
    spot: Spot | None = None
    """The very moment, of what a reviewer wrote about it; None of what is in the log."""


@dataclass(frozen=True, slots=True)
class Passed:
    """What changed during a jump."""

    number: int
    """Of the record that began it, by which it is told from the next."""
    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Replay:
    """Where somebody looks back to, and the whole log around it."""

    number: int
    """Of the last record that has happened there."""
    last: int
    """Of the last record there is."""
    rolling: bool
    """Whether time goes by."""
    backwards: bool
    speed: int
    """Exercise seconds per second of the room."""
    about: str
    """The inject that was released last, or that asked what was decided last; else empty."""
    story: Sequence[StoryLine]
    """All of it, also what is still ahead."""
    told: int
    """How many of those lines had been told."""
    trace: Sequence[TraceLine | StoryLine]
    """Every record in the log's own words, and among them what reviewers wrote."""
    traced: int
    """How many of those lines there were by now."""
    sentences: Sequence[str] = ()
    """What each of them says to people; empty where that is nothing."""
    sought: str = ""
    """What was searched for last."""
    hit: str = ""
    """Which of how many hits of that one stands on, in words; empty on none."""
    struck: StoryLine | TraceLine | None = None
    """The line in which it was found."""
    noted: int = 0
    """Another number whenever something was written beside the log, or taken back."""
    reached: StoryLine | None = None
    """The line of the inject, decision or change that a key led to, ahead of what followed at once
    from it; None elsewhere."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The whole screen."""

    view: View
    title: str
    clock: Clock
    queue: tuple[QueueGroup, ...] = ()
    """Every inject, those too that are left out of what is shown."""
    card: Card | None = None
    phase: Part | None = None
    brief: str = ""
    """Read out at STARTEX; stands where the card is while none is open."""
    levels: LevelTable | None = None
    tiles: TileMap | None = None
    story: Sequence[StoryLine] = ()
    over: bool = False
    """Whether the story has run its planned length."""
    open: tuple[OpenRow, ...] = ()
    """Decisions, questions and expected actions that are open, what is late first."""
    prepares: bool = False
    """Whether the exercise opens with a preparation round."""
    open_decisions: int = 0
    open_expectations: int = 0
    taken: int = 0
    """Decisions that stand."""
    seen: int = 0
    """Expected actions that were marked as seen."""
    notes: int = 0
    """Those that stand."""
    cells: int = 0
    """Those that the scenario has."""
    held: int = 0
    """Nodes that are frozen or held at a level by hand."""
    emergency: bool = False
    """Whether the exercise stands still for a real one, until somebody says that it is over."""
    acted: tuple[str, ...] = ()
    """What came of the last act, then when levers begin to work, if it pulled any."""
    warned: str = ""
    """What is to be known of the last act before anything else, in a sentence."""
    alone: str = ""
    """The inject that released itself last, since the last act, in a sentence."""
    unmarked: tuple[str, ...] = ()
    """What is expected beside the decision that was the last act, and not marked as seen yet."""
    passed: Passed | None = None
    """The last jump that is over, if anything changed during it."""
    closing: tuple[str, ...] = ()
    """What ENDEX leaves: totals, where the log is and its fingerprint."""
    replay: Replay | None = None
    """None while the exercise is played."""

    def row(self, inject: str | None) -> QueueRow | None:
        """The queue's row of `inject`; None if there is none, or it is left out."""
        if inject is not None:
            for group in self.queue:
                for row in group.rows:
                    if row.inject == inject and not row.hidden:
                        return row
        return None
