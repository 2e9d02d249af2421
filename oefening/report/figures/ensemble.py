"""The picture of an ensemble: how runs fan out over time, and where they end."""

from collections.abc import Sequence

import numpy as np

from oefening.clock import HOUR
from oefening.report.figures.axis import LABEL, TimeAxis
from oefening.report.figures.canvas import FILL, INK, RULE, SOFT, Canvas, in_lines
from oefening.report.figures.fans import Fan, band_of, draw_fan, draw_key, fan_of, growing, holding
from oefening.report.figures.picture import Picture, paper_of_study, picture_of
from oefening.report.figures.trends import round_steps, rounded_up
from oefening.report.model.axis import ticks_of
from oefening.study.alternatives import Alternative
from oefening.study.ensemble.ensemble import Ensemble
from oefening.study.ensemble.named import Named
from oefening.study.ensemble.outcomes import values_of
from oefening.study.ensemble.tally import ALL
from oefening.study.intervals import quantile
from oefening.study.words import seeds
from oefening.text import Language, Phrase, phrase
from oefening.text.content import counted, number
from oefening.world.model import REQUIREMENTS
from oefening.world.nodes import WHOLE

WIDTH = 860.0
LEFT = 236.0
RIGHT = 806.0
HEAD = 58.0
PLAY = 30.0
"""Height of the name of a play."""
SO_FAR = 110.0
LANE = 40.0
BAND = 27.0
FOOT = 48.0
ROW = 62.0
"""Height of where the runs of a play end."""
LESS = 14.0
"""Height of the line that says from what differences are taken."""
SMALL = 10.0
BINS = 40
TITLE = 12.0


def ensemble_picture(runs: Ensemble, language: Language) -> Picture:
    """The whole picture: a block for each alternative, and below where their runs end."""
    canvas = _Picture(runs, language).drawn()
    return picture_of(runs.plan.header.scenario, "ensemble", canvas, language)


class _Picture:
    def __init__(self, runs: Ensemble, language: Language) -> None:
        self._runs = runs
        self._language = language
        self._plan = runs.plan
        self._steps = runs.plan.tally.steps
        self._named = Named(runs.plan.header)
        self._axis = TimeAxis(0, self._steps.until, LEFT, RIGHT)
        self._so_far = {one: fan_of(runs.curve(one, ALL)) for one in self._plan.alternatives}
        self._levels = {
            (one, requirement): fan_of(runs.curve(one, requirement))
            for one in self._plan.alternatives
            for requirement in REQUIREMENTS
        }
        self._fallen = [
            requirement
            for requirement in REQUIREMENTS
            if any(
                (self._levels[one, requirement][0] < WHOLE).any() for one in self._plan.alternatives
            )
        ]
        """Requirements that fell in any run that is told; others are whole throughout."""

    def drawn(self) -> Canvas:
        alternatives = self._plan.alternatives
        block = PLAY + SO_FAR + LANE * len(self._fallen) + FOOT
        rows = len(alternatives) + (len(alternatives) - 1)
        sections = 1 + (len(alternatives) > 1)
        height = HEAD + block * len(alternatives) + rows * ROW + sections * (PLAY + FOOT) + LESS
        scenario = self._plan.header.scenario
        self._canvas = paper_of_study(WIDTH, height, scenario, self._language)
        self._draw_head()
        y = HEAD
        for one in alternatives:
            self._draw_play(one, y)
            y += block
        ends = {one: next(iter(values_of(self._runs, one).values())) for one in alternatives}
        every = [value for values in ends.values() for value in values]
        y = self._draw_ends(phrase("figure.ensemble.end"), ends, _edges(every), y)
        first, *others = alternatives
        if others:
            told = phrase("figure.ensemble.difference")
            less = phrase("figure.ensemble.less", first=self._named.alternative(first))
            canvas = self._canvas
            canvas.words(0, y + 36, self._words(less), size=LABEL, shade=SOFT, room=RIGHT - 20)
            differences = {
                one: [then - now for then, now in zip(ends[one], ends[first], strict=True)]
                for one in others
            }
            every = [0, *(value for values in differences.values() for value in values)]
            self._draw_ends(told, differences, _edges(every), y, PLAY + LESS)
        return self._canvas

    def _words(self, told: Phrase) -> str:
        return told.render(self._language)

    def _draw_head(self) -> None:
        canvas, plan = self._canvas, self._plan
        runs = phrase(
            "figure.ensemble.runs",
            runs=counted("study.runs", plan.seeds),
            seeds=seeds(plan.header.seed, plan.seeds),
        )
        canvas.words(0, 50, self._words(runs), size=LABEL, shade=SOFT)
        draw_key(canvas, LEFT + 100, 50, self._language, plan.seeds)

    def _draw_play(self, one: Alternative, top: float) -> None:
        canvas, calendar = self._canvas, self._plan.header.calendar
        canvas.words(
            0,
            top + 20,
            self._words(phrase("figure.ensemble.play", name=self._named.alternative(one))),
            size=TITLE,
            bold=True,
        )
        bottom = top + PLAY + SO_FAR + LANE * len(self._fallen)
        ticks = ticks_of(calendar, self._named.names.moment, 0, self._steps.until)
        self._axis.draw(canvas, ticks, top + PLAY, bottom + 4)
        self._draw_so_far(self._so_far[one], top + PLAY)
        if self._fallen:
            lowest = self._words(phrase("figure.ensemble.lowest"))
            canvas.words(0, top + PLAY + SO_FAR + 2, lowest, size=LABEL, shade=SOFT, room=LEFT - 8)
        for at, requirement in enumerate(self._fallen):
            lane = top + PLAY + SO_FAR + LANE * at
            self._draw_lane(self._levels[one, requirement], requirement, lane)

    def _draw_so_far(self, fan: Fan, top: float) -> None:
        """Person-hours so far, on the same scale for every alternative."""
        canvas, height = self._canvas, SO_FAR - 14
        most = rounded_up(int(max(each[-1].max() for each in self._so_far.values())) // HOUR + 1)
        bottom = top + height
        for part in range(3):
            y = bottom - height * part / 2
            canvas.line(((LEFT, y), (RIGHT, y)), weight=0.7, shade=RULE if part else SOFT)
            shown = self._words(number(most * part // 2))
            canvas.words(LEFT - 8, y + 3.5, shown, anchor="end", size=9.5, shade=SOFT)
        lines = growing(
            fan, self._steps, self._axis, lambda value: bottom - height * value / HOUR / most
        )
        draw_fan(canvas, lines)
        name = self._words(phrase("figure.ensemble.so-far"))
        canvas.name(top + height / 2, name, in_lines(name, LEFT - 90), apart=13)

    def _draw_lane(self, fan: Fan, requirement: str, top: float) -> None:
        canvas, bottom = self._canvas, top + LANE - 4
        high = bottom - BAND
        canvas.line(((LEFT, high), (RIGHT, high)), weight=0.6, shade=RULE, dash=(2, 2))
        canvas.line(((LEFT, bottom), (RIGHT, bottom)), weight=0.8, shade=SOFT)
        lines = holding(fan, self._steps, self._axis, lambda value: bottom - BAND * value / WHOLE)
        draw_fan(canvas, lines)
        canvas.words(LEFT - 6, high + 4, "100%", anchor="end", size=8.5, shade=SOFT)
        canvas.words(LEFT - 6, bottom + 1, "0%", anchor="end", size=8.5, shade=SOFT)
        name = self._words(self._named.names.requirement(requirement))
        canvas.name((high + bottom) / 2, name, in_lines(name, LEFT - 48), apart=13)

    def _draw_ends(
        self,
        told: Phrase,
        ends: dict[Alternative, list[int]],
        edges: Sequence[float],
        top: float,
        head: float = PLAY,
    ) -> float:
        """How often runs end where, of each alternative, on one axis; return where it is over."""
        canvas = self._canvas
        canvas.words(0, top + 20, self._words(told), size=TITLE, bold=True, room=WIDTH)
        begins = top + head
        bottom = begins + ROW * len(ends)
        if edges[0] < 0:
            x = _x(0, edges)
            canvas.line(((x, begins), (x, bottom + 4)), weight=1.2, dash=(4, 2))
        for at, (one, values) in enumerate(ends.items()):
            self._draw_row(one, values, edges, begins + ROW * at)
        for hours in round_steps(int(edges[0]) // HOUR, int(edges[-1]) // HOUR):
            x, shown = _x(hours * HOUR, edges), self._words(number(hours))
            canvas.line(((x, begins), (x, bottom + 4)), weight=0.7, shade=RULE)
            canvas.words(x, bottom + 16, shown, anchor="middle", size=LABEL, shade=SOFT)
        self._draw_key_of_ends(bottom + 34)
        return bottom + FOOT

    def _draw_key_of_ends(self, y: float) -> None:
        """What stands above the bars."""
        canvas = self._canvas
        _draw_whisker(canvas, LEFT, LEFT + 22, y - 4)
        words = self._words(phrase(f"figure.ensemble.{band_of(self._plan.seeds)}"))
        canvas.words(LEFT + 28, y, words, size=LABEL, shade=SOFT)
        canvas.mark(LEFT + 229, y - 4, "diamond", filled=True, size=3.6)
        words = self._words(phrase("figure.ensemble.median"))
        canvas.words(LEFT + 240, y, words, size=LABEL, shade=SOFT)

    def _draw_row(
        self, one: Alternative, values: Sequence[int], edges: Sequence[float], top: float
    ) -> None:
        """Bars of how many runs end within each part, with their middle and band above."""
        canvas, bottom = self._canvas, top + ROW - 8
        counts, _ = np.histogram(values, edges)
        most = max(int(counts.max()), 1)
        for count, since, until in zip(counts, edges, edges[1:], strict=False):
            if count:
                height = (ROW - 26) * int(count) / most
                x = _x(since, edges)
                canvas.box(x, bottom - height, _x(until, edges) - x, height, FILL, edge=INK)
        canvas.line(((LEFT, bottom), (RIGHT, bottom)), weight=0.8, shade=SOFT)
        low, middle, high = (_x(quantile(values, one), edges) for one in (0.05, 0.5, 0.95))
        _draw_whisker(canvas, low, high, top + 6)
        canvas.mark(middle, top + 6, "diamond", filled=True, size=3.6)
        for count, y in ((most, top + 18), (0, bottom)):
            shown = self._words(number(count))
            canvas.words(LEFT - 6, y + 3, shown, anchor="end", size=8.5, shade=SOFT)
        name = self._words(self._named.alternative(one))
        lines = in_lines(name, LEFT - 20, SMALL)
        canvas.name(top + ROW / 2, name, lines, apart=12.5, size=SMALL)


def _draw_whisker(canvas: Canvas, low: float, high: float, y: float) -> None:
    """A line from one to the other, with an end at either."""
    canvas.line(((low, y), (high, y)), weight=1.2)
    for x in (low, high):
        canvas.line(((x, y - 4), (x, y + 4)), weight=1.2)


def _edges(values: Sequence[int]) -> list[float]:
    """Where bins begin and end: in round numbers of hours, around all of `values`."""
    low, high = min(values), max(values)
    width = HOUR * rounded_up(max(1, (high - low) // HOUR // BINS + 1))
    first = low // width * width
    while first + BINS * width < high:
        width = HOUR * rounded_up(width // HOUR + 1)
        first = low // width * width
    return [float(first + at * width) for at in range(BINS + 1)]


def _x(value: float, edges: Sequence[float]) -> float:
    return LEFT + (RIGHT - LEFT) * (value - edges[0]) / (edges[-1] - edges[0])
