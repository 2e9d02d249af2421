"""The axis of time that figures share: exercise time from left to right."""

from dataclasses import dataclass

from oefening.report.figures.canvas import RULE, SOFT, Canvas, Shape, in_lines
from oefening.report.model.page import Mark, Tick

APART = 62.0
"""Units between the middles of two labels, at the least."""
LABEL = 10.5
"""Size of a label."""
ROW = 25.0
"""Height of a row of marks."""
LOWER = 20.0
"""Height of each further row of marks that would lie over those of the first."""
PHASE_LINES = 3
"""Lines that the title of a phase is broken into, at most."""
PHASE_LINE = 12.0
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
        """What a row of `marks` takes: more where decisions have to stand below one another."""
        if marks and marks[0].kind == "phase":
            return ROW + PHASE_LINE * (PHASE_LINES - 1)
        return ROW + LOWER * max(self._depths(marks), default=0)

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
        """Where each begins, with its title up to the next."""
        ends = [*(self.x(mark.second) for mark in marks[1:]), canvas.width]
        for mark, end in zip(marks, ends, strict=True):
            x = self.x(mark.second)
            canvas.line(((x, y - 8), (x, y + 10)), weight=1.2)
            lines = in_lines(mark.label, max(end - x - 8, 1), LABEL, PHASE_LINES)
            for at, words in enumerate(lines):
                whole = "" if words == mark.label else mark.label
                canvas.words(x + 5, y + 4 + at * PHASE_LINE, words, size=LABEL, title=whole)

    def _depths(self, marks: list[Mark]) -> list[int]:
        """How many rows down each of `marks` stands; a decision where none stands too near."""
        ends: list[float] = []
        made = []
        for mark in marks:
            x, depth = self.x(mark.second), 0
            if mark.kind == "decision":
                apart = max(NUMBERS_APART, DIGIT * len(mark.label))
                free = (at for at, end in enumerate(ends) if x - end >= apart)
                depth = next(free, len(ends))
                ends[depth : depth + 1] = [x]
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
