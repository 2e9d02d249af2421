"""The picture of an ensemble: how runs fan out over time, and where they end."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from oefening.clock import HOUR
from oefening.projections.names import said
from oefening.report.figures.axis import LABEL, TimeAxis
from oefening.report.figures.canvas import FILL, INK, RULE, SOFT, Canvas, in_lines
from oefening.report.figures.fans import Fan, draw_fan, draw_key, fan_of, growing, holding
from oefening.report.figures.picture import draw_mark, write_picture
from oefening.report.figures.trends import rounded_up
from oefening.report.model.axis import ticks_of
from oefening.study.alternatives import Alternative
from oefening.study.ensemble import Ensemble
from oefening.study.intervals import quantile
from oefening.study.named import Named
from oefening.study.outcomes import values_of
from oefening.study.tally import ALL
from oefening.text import Language, Phrase, phrase
from oefening.text.content import number
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
FOOT = 40.0
ROW = 62.0
"""Height of where the runs of a play end."""
BINS = 40
TITLE = 12.0


def draw_ensemble(runs: Ensemble, path: Path, language: Language) -> None:
    """Put its picture at `path`; raise `FileTrouble` if it cannot be put there."""
    title = said(runs.plan.header.scenario.title).render(language)
    alt = phrase("figure.ensemble.alt").render(language)
    write_picture(picture(runs, language), path, title, alt)


def picture(runs: Ensemble, language: Language) -> Canvas:
    """The whole picture: a block for each alternative, and below where their runs end."""
    return _Picture(runs, language).drawn()


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
        height = HEAD + block * len(alternatives) + rows * ROW + sections * (PLAY + FOOT)
        self._canvas = Canvas(WIDTH, height)
        self._draw_head()
        y = HEAD
        for one in alternatives:
            self._draw_play(one, y)
            y += block
        ends = {one.id: next(iter(values_of(self._runs, one).values())) for one in alternatives}
        y = self._draw_ends(phrase("figure.ensemble.end"), ends, y)
        first = alternatives[0].id
        if len(alternatives) > 1:
            told = phrase("figure.ensemble.difference", first=first)
            others = {
                id: [then - now for then, now in zip(values, ends[first], strict=True)]
                for id, values in ends.items()
                if id != first
            }
            self._draw_ends(told, others, y)
        return self._canvas

    def _words(self, told: Phrase) -> str:
        return told.render(self._language)

    def _draw_head(self) -> None:
        canvas, plan = self._canvas, self._plan
        draw_mark(canvas)
        canvas.words(
            0, 32, self._words(said(plan.header.scenario.title)), size=15, bold=True, room=WIDTH
        )
        first, last = plan.header.seed, plan.header.seed + plan.seeds - 1
        runs = phrase("figure.ensemble.runs", runs=number(plan.seeds), first=first, last=last)
        canvas.words(0, 50, self._words(runs), size=LABEL, shade=SOFT)
        draw_key(canvas, LEFT + 100, 50, self._language)

    def _draw_play(self, one: Alternative, top: float) -> None:
        canvas, calendar = self._canvas, self._plan.header.calendar
        canvas.words(
            0,
            top + 20,
            self._words(phrase("figure.ensemble.play", name=one.id)),
            size=TITLE,
            bold=True,
        )
        bottom = top + PLAY + SO_FAR + LANE * len(self._fallen)
        ticks = ticks_of(calendar, self._named.names.moment, 0, self._steps.until)
        self._axis.draw(canvas, ticks, top + PLAY, bottom + 4)
        self._draw_so_far(self._so_far[one], top + PLAY)
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

    def _draw_ends(self, told: Phrase, ends: dict[str, list[int]], top: float) -> float:
        """How often runs end where, of each alternative, on one axis; return where it is over."""
        canvas = self._canvas
        canvas.words(0, top + 20, self._words(told), size=TITLE, bold=True, room=WIDTH)
        every = [value for values in ends.values() for value in values]
        edges = _edges(every)
        for at, (id, values) in enumerate(ends.items()):
            self._draw_row(id, values, edges, top + PLAY + ROW * at)
        bottom = top + PLAY + ROW * len(ends)
        for at in range(0, BINS + 1, 8):
            x = _x(edges[at], edges)
            canvas.line(((x, top + PLAY), (x, bottom + 4)), weight=0.7, shade=RULE)
            canvas.words(
                x,
                bottom + 16,
                self._words(number(int(edges[at]) // HOUR)),
                anchor="middle",
                size=LABEL,
                shade=SOFT,
            )
        return bottom + FOOT

    def _draw_row(self, id: str, values: Sequence[int], edges: Sequence[float], top: float) -> None:
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
        canvas.line(((low, top + 6), (high, top + 6)), weight=1.2)
        for x in (low, high):
            canvas.line(((x, top + 2), (x, top + 10)), weight=1.2)
        canvas.mark(middle, top + 6, "diamond", filled=True, size=3.6)
        canvas.words(0, top + ROW / 2, id, size=11, room=LEFT - 12)


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
