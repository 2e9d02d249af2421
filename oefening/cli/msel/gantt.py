"""A chart of text: an axis of time by day and hour, and rows with marks along it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from oefening.cli.fitting import squeezed
from oefening.clock import DAY, HOUR, MINUTE, Calendar
from oefening.text import columns_of

STEPS = (
    *(minutes * MINUTE for minutes in (1, 2, 5, 10, 15, 20, 30, 60, 90)),
    *(hours * HOUR for hours in (2, 3, 4, 6, 8, 12)),
    *(days * DAY for days in (1, 2, 7)),
)
"""Seconds that a column can stand for."""

HOURS = (1, 2, 3, 4, 6, 12)
"""Hours apart that the axis can be labelled."""

APART = 3
"""Columns that labels of the axis are apart at least."""

LINE = "┊"
"""Where a phase begins."""

MOST = 9
"""The most that one digit can say;"""
MANY = "+"
"""stands for more."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The time of a chart: which second stands in which column."""

    calendar: Calendar
    since: int
    """Exercise second at which the first column begins."""
    step: int
    """Seconds of a column."""
    columns: int
    lines: frozenset[int] = frozenset()
    """Columns at which something begins that is shown in every row."""

    @staticmethod
    def of(calendar: Calendar, since: int, until: int, room: int, begin: Iterable[int]) -> "Axis":
        """The axis from `since` to `until` in at most `room` columns; lines where some `begin`."""
        for step in STEPS:
            first = _full(calendar, since, step)
            columns = -(-(until - first) // step)
            if columns <= room:
                break
        lines = frozenset((second - first) // step for second in begin)
        return Axis(calendar, first, step, columns, lines)

    def column(self, second: int) -> int:
        """In which column `second` stands; the end stands in the last."""
        return min((second - self.since) // self.step, self.columns - 1)

    def heads(self) -> list[str]:
        """The lines above the chart: days, and hours where columns are short enough."""
        shown = [self.calendar.show(self.since + at * self.step, plus=False) for at in self._all]
        days = [one.split()[0] for one in shown]
        begun = {at: day for at, day in enumerate(days) if at == 0 or days[at - 1] != day}
        lines = [self._labels(begun)]
        every = next((one for one in HOURS if one * HOUR >= APART * self.step), None)
        if every is not None:
            hours = {
                at: one.split()[1][:2]
                for at, one in enumerate(shown)
                if one.endswith(":00") and int(one.split()[1][:2]) % every == 0
            }
            lines.append(self._labels(hours))
        return lines

    def row(self, marks: Mapping[int, str]) -> str:
        """A row with `marks` by second; of several in one column the first."""
        cells = [LINE if at in self.lines else " " for at in self._all]
        for second, mark in reversed(list(marks.items())):
            cells[self.column(second)] = mark
        return "".join(cells).rstrip()

    def counts(self, seconds: Iterable[int]) -> str:
        """A row with how many of `seconds` each column has."""
        counted = [0] * self.columns
        for second in seconds:
            counted[self.column(second)] += 1
        return "".join(
            (str(count) if count <= MOST else MANY) if count else LINE if at in self.lines else "·"
            for at, count in enumerate(counted)
        )

    def labelled(self, labels: Mapping[int, str]) -> str:
        """A line with `labels` by second; of those that overlap the first."""
        return self._labels({self.column(second): one for second, one in labels.items()})

    @property
    def _all(self) -> range:
        return range(self.columns)

    def _labels(self, labels: Mapping[int, str]) -> str:
        """`labels` by column; one that has no room behind the one before is left out."""
        line = ""
        for at, label in labels.items():
            if at and at < len(line) + 1:
                continue
            line = line.ljust(at) + label
        return line


def _full(calendar: Calendar, since: int, step: int) -> int:
    """The last second, up to `since`, at which a `step` of the clock on the wall is full."""
    hour, minute = calendar.start[-5:].split(":")
    startex = int(hour) * HOUR + int(minute) * MINUTE
    return since - (startex + since) % step


def named(names: Sequence[str], rows: Sequence[str], width: int) -> list[str]:
    """`rows`, each behind its name, of which all are cut to `width` columns."""
    return [
        f"{padded(squeezed(name, width), width)} {row}".rstrip()
        for name, row in zip(names, rows, strict=True)
    ]


def padded(text: str, width: int) -> str:
    """`text` with spaces behind it up to `width` columns."""
    return text + " " * max(0, width - columns_of(text))
