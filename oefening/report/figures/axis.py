"""The axis of time that figures share: exercise time from left to right."""

from dataclasses import dataclass

from oefening.report.figures.canvas import BROAD, RULE, SOFT, Canvas, Shape
from oefening.report.model.page import Mark
from oefening.report.model.strips import Tick

APART = 62.0
"""Units between the middles of two labels, at the least."""
LABEL = 10.5
"""Size of a label."""
ROW = 25.0
"""Height of a row of marks."""
LOWER = 20.0
"""Height of each further row of decisions that would lie over those of the first."""
PHASE_LINES = 3
"""Lines that titles of phases stand on, at most: one that has no room beside another is lower."""
PHASE_LINE = 12.0
PHASE_GAP = 10.0
"""Units around the title of a phase."""
NUMBERS_APART = 21.0
"""Units between the numbers of two marks, at the least: an inject too near keeps its shape only."""


DIGIT = 5.5
"""Width of a digit of such a number, and a little."""


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Where on a canvas an exercise second lies."""

    since: int
    until: int
    left: float
    right: float

    def x(self, second: int) -> float:
        """Where `second` lies, within the figure."""
        within = min(max(second, self.since), self.until) - self.since
        return self.left + (self.right - self.left) * within / max(self.until - self.since, 1)

    def draw(self, canvas: Canvas, ticks: tuple[Tick, ...], top: float, bottom: float) -> None:
        """A thin line for each of `ticks` from `top` to `bottom`, labels under them."""
        after = self.left - APART
        for tick in ticks:
            x = self.x(tick.second)
            canvas.line(((x, top), (x, bottom + 4)), weight=0.7, shade=RULE)
            if x - after >= APART and x <= self.right + 1:
                canvas.words(x, bottom + 16, tick.label, anchor="middle", size=LABEL, shade=SOFT)
                after = x

    def height(self, marks: list[Mark]) -> float:
        """What a row of `marks` takes: more where they have to stand below one another."""
        lower = PHASE_LINE if marks and marks[0].kind == "phase" else LOWER
        return ROW + lower * max(self._depths(marks), default=0)

    def draw_marks(self, canvas: Canvas, y: float, name: str, marks: list[Mark]) -> None:
        """A row of `marks`, the highest of them at `y`; numbers lead to the records in the log."""
        canvas.words(
            self.left - 10, y + 4, name, anchor="end", size=LABEL, shade=SOFT, room=self.left - 14
        )
        if marks[0].kind == "phase":
            self._draw_phases(canvas, y, marks)
        else:
            self._draw_numbered(canvas, y, marks)

    def _draw_phases(self, canvas: Canvas, y: float, marks: list[Mark]) -> None:
        """Where each begins, with its title up to the next on the same line."""
        depths = self._depths(marks)
        bottom = y + 10 + PHASE_LINE * max(depths)
        for at, (mark, depth) in enumerate(zip(marks, depths, strict=True)):
            x, line = self.x(mark.second), y + PHASE_LINE * depth
            canvas.line(((x, line - 6), (x, bottom)), weight=1.2)
            following = zip(marks[at + 1 :], depths[at + 1 :], strict=True)
            ends = (self.x(other.second) for other, lower in following if lower == depth)
            room = max(next(ends, canvas.width) - x - PHASE_GAP, 1)
            canvas.words(x + PHASE_GAP / 2, line + 4, mark.label, size=LABEL, room=room)

    def _depths(self, marks: list[Mark]) -> list[int]:
        """How many rows down each of `marks` stands; decision and phase where they have room."""
        ends: list[float] = []
        made = []
        for mark in marks:
            x, depth = self.x(mark.second), 0
            if mark.kind in ("decision", "phase"):
                depth = next((at for at, end in enumerate(ends) if x >= end), len(ends))
                if mark.kind == "phase" and depth == PHASE_LINES:
                    depth = ends.index(min(ends))
                ends[depth : depth + 1] = [x + _takes(mark)]
            made.append(depth)
        return made

    def _draw_numbered(self, canvas: Canvas, y: float, marks: list[Mark]) -> None:
        after = self.left - NUMBERS_APART
        for mark, depth in zip(marks, self._depths(marks), strict=True):
            x, middle = self.x(mark.second), y + LOWER * depth
            decision = mark.kind == "decision"
            shape: Shape = "diamond" if decision else "triangle"
            canvas.mark(x, middle + 1, shape, filled=decision, size=3.4)
            if decision or x - after >= NUMBERS_APART:
                record = mark.said.cites[-1] if mark.said.cites else None
                canvas.words(
                    x,
                    middle - 6,
                    mark.label,
                    anchor="middle",
                    size=8.5,
                    shade=SOFT,
                    record=record,
                    title=mark.said.text,
                )
                after = x


def _takes(mark: Mark) -> float:
    """Units from where a decision or a phase stands to where the next has room."""
    if mark.kind == "phase":
        return LABEL * BROAD * (len(mark.label) + 1) + PHASE_GAP
    return max(NUMBERS_APART, DIGIT * len(mark.label))
