"""The picture of a sensitivity: how far each number moves person-hours, the furthest on top."""

from collections.abc import Callable, Mapping, Sequence
from statistics import fmean
from typing import NamedTuple, TypeVar

from oefening.clock import HOUR
from oefening.report.figures.axis import LABEL
from oefening.report.figures.canvas import BROAD, FILL, INK, PAPER, RULE, SOFT, Canvas, in_lines
from oefening.report.figures.fans import DARK
from oefening.report.figures.picture import Picture, paper_of_study, picture_of
from oefening.report.figures.plotting import Anchor
from oefening.report.figures.trends import rounded_up
from oefening.report.model.amounts import amount
from oefening.study.sensitivity.effects import Change, Effect
from oefening.study.sensitivity.named import (
    confidence,
    factor,
    from_corners,
    nothing_alone,
    together,
)
from oefening.study.sensitivity.screening import Measures, measures, some
from oefening.study.sensitivity.sensitivity import Sensitivity
from oefening.study.words import seeds
from oefening.text import Language, Phrase, phrase
from oefening.text.content import number

WIDTH = 860.0
LEFT = 262.0
RIGHT = 716.0
HEAD = 66.0
TITLE = 34.0
ROW = 34.0
BAR = 10.0
HALVES = (5.0, 18.0)
"""Where the two bars of a row begin, one below the other, so that neither hides the other."""
BEYOND = RIGHT + 14
"""Where what stands beside the bars begins."""
FOOT = 30.0
NOTE = 10.0
"""What is said below all takes, beyond the foot."""
SMALL = 8.5
BESIDE = 5.0
"""Between the end of a bar and what the number is there."""
LINE = 10.0
"""Height of a line of what a number means; the first is within a row."""
TOLD = 15
PARTS = 4
"""Into which an axis is divided."""


Drawn = TypeVar("Drawn", Effect, Measures)

Row = tuple[Drawn, Sequence[str]]
"""What a row is of, and the lines of what its number means."""


def sensitivity_picture(found: Sensitivity, language: Language) -> Picture:
    """What moves most by itself, and below it what does among all others."""
    picture = _Picture(found, language)
    kind = "sensitivity" if picture.has_bars else "sensitivity-of-nothing"
    return picture_of(found.plan.base.scenario, kind, picture.drawn(), language)


class _Scale(NamedTuple):
    """An axis of person-hours across the picture."""

    left: float
    right: float
    low: int
    high: int

    def x(self, hours: float) -> float:
        """Where so many person-hours stand."""
        return self.left + (self.right - self.left) * (hours - self.low) / (self.high - self.low)


class _Picture:
    def __init__(self, found: Sensitivity, language: Language) -> None:
        self._found = found
        self._language = language
        self._moving = [
            (one, self._lines(one.parameter.meaning.in_(language)))
            for one in [one for one in found.effects if one.any][:TOLD]
        ]
        self._screened = [
            (one, self._lines(self._meaning(one)))
            for one in some(measures(found.factors, list(found.blocks)))[:TOLD]
        ]
        height = HEAD + _room(self._moving)
        if found.plan.corners:
            height += _room(self._screened) + (NOTE if self._unclear else 0)
        self._canvas = paper_of_study(WIDTH, height, found.plan.base.scenario, language)

    @property
    def has_bars(self) -> bool:
        """Whether anything moves person-hours."""
        return bool(self._moving or self._screened)

    def drawn(self) -> Canvas:
        self._draw_head()
        self._draw_effects(HEAD)
        if self._found.plan.corners:
            self._draw_screened(HEAD + _room(self._moving))
        return self._canvas

    def _words(self, told: Phrase) -> str:
        return told.render(self._language)

    def _draw_head(self) -> None:
        canvas, plan = self._canvas, self._found.plan
        told = phrase(
            "figure.sensitivity.head",
            play=plan.play,
            hours=number(round(fmean(self._found.base) / HOUR)),
            seeds=seeds(plan.first, plan.seeds),
        )
        canvas.words(0, 52, self._words(told), size=LABEL, shade=SOFT, room=WIDTH)

    # ── one at a time ────────────────────────────────────────────────────────────────────────────

    def _draw_effects(self, top: float) -> None:
        self._draw_title(phrase("figure.sensitivity.one-at-a-time"), top)
        if not self._moving:
            self._draw_nothing(nothing_alone(self._found.effects), top)
            return
        self._draw_key(
            top + 20,
            {RIGHT - 180: (PAPER, "low"), RIGHT - 80: (DARK, "high")},
        )
        if any(_interval(each) for one, _ in self._moving for each in (one.low, one.high)):
            self._draw_line_of_key(RIGHT - 322, top + 20)
        self._draw_head_beside("certain", top + 20)
        self._draw_rows(self._moving, top + TITLE, self._scale(), self._draw_effect)

    def _scale(self) -> _Scale:
        """One that holds every bar with its interval, and beside them what the numbers are."""
        ends, longest = [0.0], 0
        for one, _ in self._moving:
            for change in (one.low, one.high):
                ends += _reached(change)
                value = self._words(amount(change.value, one.parameter.unit))
                longest = max(longest, len(value))
        most = rounded_up(round(max(map(abs, ends))) + 1)
        room = longest * SMALL * BROAD + BESIDE
        return _Scale(LEFT + room, RIGHT - room, -most, most)

    def _draw_line_of_key(self, x: float, y: float) -> None:
        self._canvas.line(((x, y - 4), (x + 22, y - 4)), weight=1.0)
        told = self._words(phrase("figure.sensitivity.interval", seeds=self._found.plan.seeds))
        self._canvas.words(x + 28, y, told, size=LABEL, shade=SOFT)

    def _draw_effect(self, one: Effect, meaning: Sequence[str], top: float, scale: _Scale) -> None:
        parameter = one.parameter
        self._draw_name(one.name, meaning, top)
        for change, shade, half in zip((one.low, one.high), (PAPER, DARK), HALVES, strict=True):
            value = self._words(amount(change.value, parameter.unit))
            self._draw_end(change, value, shade, top + half, scale)
        self._draw_certain(one.name, top + 13)
        if not self._found.plan.set_here(one.name):
            told = self._words(phrase(f"provenance-{parameter.provenance}"))
            self._draw_beside(told, top + 25)

    def _draw_certain(self, name: str, y: float) -> None:
        """How certain a number is, bold where that is little."""
        plan = self._found.plan
        bold = plan.parameters[name].confidence == "low" and not plan.set_here(name)
        told = self._words(confidence(name, plan))
        self._canvas.words(BEYOND, y, told, size=LABEL, bold=bold, room=WIDTH - BEYOND)

    def _draw_beside(self, told: str, y: float) -> None:
        self._canvas.words(BEYOND, y, told, size=SMALL, shade=SOFT, room=WIDTH - BEYOND)

    def _draw_end(self, change: Change, value: str, shade: str, top: float, scale: _Scale) -> None:
        """A bar from where it is now to what comes of an end, with what the number is there."""
        mean = change.mean
        if mean is None or not change.any:
            return
        canvas, middle = self._canvas, scale.x(0)
        end = scale.x(mean.value / HOUR)
        canvas.box(min(middle, end), top, abs(end - middle), BAR, shade, edge=INK)
        furthest = [scale.x(one) for one in _reached(change)]
        if _interval(change):
            y = top + BAR / 2
            canvas.line(((min(furthest), y), (max(furthest), y)), weight=1.0)
        less = mean.value < 0
        anchor: Anchor = "end" if less else "start"
        x = min(furthest) - BESIDE if less else max(furthest) + BESIDE
        canvas.words(x, top + BAR - 1.5, value, anchor=anchor, size=SMALL, shade=SOFT)

    # ── all together ─────────────────────────────────────────────────────────────────────────────

    def _draw_screened(self, top: float) -> None:
        corners = self._found.plan.corners
        self._draw_title(phrase("figure.sensitivity.screening", corners=corners), top)
        if not self._screened:
            self._draw_nothing(phrase("study.nothing-together"), top)
            return
        self._draw_key(
            top + 20,
            {RIGHT - 190: (FILL, "size"), RIGHT - 90: (PAPER, "spread")},
        )
        self._draw_head_beside("mean", top + 9)
        self._draw_head_beside("certain", top + 20)
        ends = [each or 0 for one, _ in self._screened for each in (one.mu_star, one.sigma)]
        scale = _Scale(LEFT, RIGHT, 0, rounded_up(round(max(ends) / HOUR) + 1))
        self._draw_rows(self._screened, top + TITLE, scale, self._draw_factor)
        if self._unclear:
            told, y = self._words(phrase("study.unclear-way")), top + _room(self._screened)
            self._canvas.words(0, y, told, size=LABEL, shade=SOFT, room=WIDTH)

    @property
    def _unclear(self) -> bool:
        """Whether there is any of which it is not known which way it goes."""
        return any(one.unclear for one, _ in self._screened)

    def _draw_factor(
        self, one: Measures, meaning: Sequence[str], top: float, scale: _Scale
    ) -> None:
        """How much it does as a bar (mu*), and below it how much that varies (sigma)."""
        canvas = self._canvas
        name = self._words(factor(one.factor, self._found.plan.base.world))
        self._draw_name(name, meaning, top)
        for value, shade, half in zip((one.mu_star, one.sigma), (FILL, PAPER), HALVES, strict=True):
            if value:
                end = scale.x(value / HOUR)
                canvas.box(LEFT, top + half, end - LEFT, BAR, shade, edge=INK)
        mean = 0 if one.mu is None else round(one.mu.value / HOUR)
        told = f"{'+' if mean > 0 else ''}{self._words(number(mean))}{'?' if one.unclear else ''}"
        canvas.words(BEYOND, top + 13, told, size=LABEL)
        if len(one.factor.members) == 1:
            self._draw_certain(one.factor.name, top + 25)

    def _meaning(self, one: Measures) -> str:
        """What it is, of a group how certain its numbers are; and whether a corner lacks."""
        plan = self._found.plan
        if len(one.factor.members) > 1:
            told = self._words(together(one.factor, plan))
        else:
            told = plan.parameters[one.factor.name].meaning.in_(self._language)
        return f"{told} ({self._words(from_corners(one))})" if one.missing else told

    def _lines(self, meaning: str) -> list[str]:
        """It in as many lines as it takes."""
        return in_lines(meaning, LEFT - 12, SMALL, lines=len(meaning))

    # ── both ─────────────────────────────────────────────────────────────────────────────────────

    def _draw_title(self, told: Phrase, top: float) -> None:
        self._canvas.words(0, top + 20, self._words(told), size=12, bold=True, room=RIGHT - 332)

    def _draw_head_beside(self, key: str, y: float) -> None:
        told = self._words(phrase(f"figure.sensitivity.{key}"))
        self._canvas.words(BEYOND, y, told, size=LABEL, shade=SOFT)

    def _draw_key(self, y: float, bars: Mapping[float, tuple[str, str]]) -> None:
        """What the shades of bars mean, by where that stands."""
        for x, (shade, name) in bars.items():
            self._canvas.box(x, y - 9, 22, 10, shade, edge=INK)
            told = self._words(phrase(f"figure.sensitivity.{name}"))
            self._canvas.words(x + 28, y, told, size=LABEL, shade=SOFT)

    def _draw_nothing(self, told: Phrase, top: float) -> None:
        """Say it in the place of rows."""
        for at, line in enumerate(in_lines(self._words(told), WIDTH, LABEL, lines=2)):
            self._canvas.words(0, top + TITLE + 10 + LINE * 1.4 * at, line, size=LABEL)

    def _draw_rows(
        self,
        rows: Sequence[Row[Drawn]],
        top: float,
        scale: _Scale,
        draw: Callable[[Drawn, Sequence[str], float, _Scale], None],
    ) -> None:
        """The rows one below the other, and the axis that all of them have."""
        self._draw_axis(top, top + sum(map(_height, rows)), scale)
        for one, meaning in rows:
            draw(one, meaning, top, scale)
            top += _height((one, meaning))

    def _draw_name(self, name: str, meaning: Sequence[str], top: float) -> None:
        canvas = self._canvas
        canvas.words(0, top + 13, name, size=11, room=LEFT - 12)
        for at, line in enumerate(meaning):
            canvas.words(0, top + 25 + LINE * at, line, size=SMALL, shade=SOFT)

    def _draw_axis(self, top: float, bottom: float, scale: _Scale) -> None:
        canvas, low, high = self._canvas, scale.low, scale.high
        for value in [low + (high - low) * part // PARTS for part in range(PARTS + 1)]:
            x = scale.x(value)
            canvas.line(((x, top), (x, bottom + 4)), weight=0.7, shade=RULE if value else SOFT)
            told = self._words(number(value))
            canvas.words(x, bottom + 16, told, anchor="middle", size=LABEL, shade=SOFT)


def _interval(change: Change) -> bool:
    """Whether there is one to be drawn."""
    return change.any and change.mean is not None and change.mean.interval is not None


def _reached(change: Change) -> list[float]:
    """Person-hours as far as its bar and its interval reach; none where it could not be run."""
    mean = change.mean
    if mean is None:
        return []
    return [one / HOUR for one in (mean.value, *(mean.interval or ()))]


def _room(rows: Sequence[Row[Drawn]]) -> float:
    """What a part takes, with its title and its axis; or with what is said instead of rows."""
    return TITLE + (sum(map(_height, rows)) or ROW) + FOOT


def _height(row: Row[Drawn]) -> float:
    return ROW + LINE * (len(row[1]) - 1)
