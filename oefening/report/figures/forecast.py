"""The picture of a forecast: of the worst places what will happen, and between what it may."""

from collections.abc import Callable, Sequence

from oefening.projections.names import Names, percent
from oefening.projections.spots import Spot
from oefening.record import Header
from oefening.report.figures.axis import LABEL, TimeAxis
from oefening.report.figures.canvas import FILL, INK, RULE, SOFT, Canvas, Point, in_lines
from oefening.report.figures.picture import Picture, paper_of_study, picture_of
from oefening.report.figures.trends import rounded_up
from oefening.report.model.axis import ticks_of
from oefening.study.forecast.forecast import Forecast, Spread
from oefening.study.forecast.outcome import ALL, Outcome
from oefening.study.forecast.places import places, worst_first
from oefening.study.forecast.rows import THRESHOLDS
from oefening.study.words import confidence
from oefening.text import Language, Phrase, phrase
from oefening.text.content import counted, number
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import WHOLE

WIDTH = 860.0
LEFT = 236.0
RIGHT = 716.0
"""Where the plots begin and end; how low each comes stands behind them."""
HEAD = 112.0
NAME = 30.0
"""Height of the name of a region."""
LANE = 62.0
BAND = 50.0
"""Height of a lane from 0 to 100 %."""
CROWD = 110.0
"""Height of the lane of people."""
GAP = 14.0
FOOT = 40.0
MOST = 6
"""Places of one picture."""
SMALL = 9.5


def forecast_picture(
    forecast: Forecast, header: Header, names: Names, language: Language
) -> Picture:
    """The whole picture: a block for each place, the worst first; of a region people below."""
    line = forecast.line
    assert line is not None, "a picture is made of all of a forecast"
    canvas = _Picture(forecast, line, header, names, language).drawn()
    return picture_of(header.scenario, "forecast", canvas, language)


class _Picture:
    def __init__(
        self,
        forecast: Forecast,
        line: Outcome,
        header: Header,
        names: Names,
        language: Language,
    ) -> None:
        self._forecast, self._line, self._header = forecast, line, header
        self._names, self._language = names, language
        steps = forecast.steps
        self._axis = TimeAxis(steps.since, steps.until, LEFT, RIGHT)
        self._xs = [self._axis.x(at) for at in (steps.since, *steps.ends)]
        found = {place: self._falling(place) for place in places(header) if place != NATION}
        hit = {place: spots for place, spots in found.items() if spots or self._lacks(place)}
        worst = worst_first(forecast, list(hit))
        self._blocks = {place: hit[place] for place in worst[:MOST]}
        self._left_out = len(worst[MOST:])
        self._banded = any(map(self._differs, self._blocks))
        """Whether there is a band anywhere in it."""

    def _falling(self, place: str) -> list[Spot]:
        """Requirements of a place that are not whole all the time, in any of the runs."""
        return [
            spot
            for spot in ((place, requirement) for requirement in REQUIREMENTS)
            if any(
                spot in one.levels and one.lowest(spot) < WHOLE for one in self._forecast.outcomes
            )
        ]

    def _lacks(self, place: str) -> bool:
        """Whether people are counted there, and go without."""
        return any(max(one.persons_of((place, ALL))) for one in self._forecast.outcomes)

    def _differs(self, place: str) -> bool:
        """Whether any of the bands of a place holds more than the line."""
        line, forecast, lacked = self._line, self._forecast, (place, ALL)
        drawn = [(line.levels[spot], forecast.levels(spot)) for spot in self._blocks[place]]
        if self._lacks(place):
            drawn.append((line.persons_of(lacked), forecast.persons(lacked)))
        return any(
            not value == one.low == one.high
            for values, band in drawn
            for value, one in zip(values, band, strict=True)
        )

    def drawn(self) -> Canvas:
        lanes = [self._height(place) + FOOT for place in self._blocks]
        end = FOOT / 2 if self._left_out else 0
        height = HEAD + sum(lanes) + end
        self._canvas = paper_of_study(WIDTH, height, self._header.scenario, self._language)
        self._draw_head()
        y = HEAD
        for height, (place, spots) in zip(lanes, self._blocks.items(), strict=True):
            self._draw_place(place, spots, y)
            y += height
        if self._left_out:
            told = self._words(counted("figure.forecast.left-out", self._left_out))
            self._canvas.words(0, y, told, size=LABEL, shade=SOFT)
        return self._canvas

    def _height(self, place: str) -> float:
        """Of a place, down to the end of its plots."""
        people = CROWD + GAP if self._lacks(place) else 0
        return NAME + LANE * len(self._blocks[place]) + people

    def _words(self, told: Phrase) -> str:
        return told.render(self._language)

    def _draw_head(self) -> None:
        canvas, header, steps = self._canvas, self._header, self._forecast.steps
        since, until = header.calendar.show(steps.since), self._names.moment(steps.until)
        told = (
            phrase("figure.forecast.head", since=since, until=until),
            confidence(header, "figure.forecast.confidence"),
        )
        for at, one in enumerate(told):
            canvas.words(0, 50 + 15 * at, self._words(one), size=LABEL, shade=SOFT, room=WIDTH)
        self._draw_key(82)

    def _draw_key(self, y: float) -> None:
        """What line, band and dashes mean."""
        canvas = self._canvas
        canvas.line(((0, y), (22, y)), weight=1.6)
        band = 190
        if self._banded:
            canvas.box(band, y - 5, 22, 10, FILL, edge=RULE)
            band += 28
        canvas.line(((560, y), (582, y)), weight=0.7, shade=SOFT, dash=(2, 2))
        told = "band" if self._banded else "alike" if self._forecast.alike else "no-band"
        keys = ((28, "line"), (band, told), (588, "thresholds"))
        for x, key in keys:
            words = self._words(phrase(f"figure.forecast.{key}", redraws=self._forecast.redraws))
            canvas.words(x, y + 4, words, size=LABEL, shade=SOFT)

    def _draw_place(self, place: str, spots: Sequence[Spot], top: float) -> None:
        canvas, calendar = self._canvas, self._header.calendar
        canvas.words(0, top + 16, self._words(self._names.place(place)), size=12, bold=True)
        key = "lowest" if self._banded else "lowest-of-line"
        lowest = self._words(phrase(f"figure.forecast.{key}"))
        canvas.words(RIGHT + 14, top + 16, lowest, size=SMALL, shade=SOFT, room=WIDTH - RIGHT - 14)
        bottom = top + self._height(place)
        steps = self._forecast.steps
        ticks = ticks_of(calendar, self._names.moment, steps.since, steps.until)
        self._axis.draw(canvas, ticks, top + NAME - 6, bottom)
        for at, spot in enumerate(spots):
            self._draw_level(spot, top + NAME + LANE * at)
        if self._lacks(place):
            self._draw_people(place, top + NAME + LANE * len(spots) + GAP)

    def _draw_level(self, spot: Spot, top: float) -> None:
        canvas, bottom = self._canvas, top + BAND
        values, low = self._line.levels[spot], self._forecast.lowest(spot)
        self._draw_curve(
            values, self._forecast.levels(spot), lambda level: bottom - BAND * level / WHOLE
        )
        for edge in THRESHOLDS[:-1]:
            y = bottom - BAND * edge / WHOLE
            canvas.line(((LEFT, y), (RIGHT, y)), weight=0.7, shade=SOFT, dash=(2, 2))
        for y in (top, bottom):
            canvas.line(((LEFT, y), (RIGHT, y)), weight=0.8, shade=SOFT)
        for edge in (WHOLE, WHOLE // 2, 0):
            y = bottom - BAND * edge / WHOLE + 3.5
            label = f"{edge * 100 // WHOLE}%"
            canvas.words(LEFT - 6, y, label, anchor="end", size=SMALL, shade=SOFT)
        self._name(self._names.requirement(spot[1]), top + BAND / 2)
        least, most = percent(low.low), percent(low.high)
        here = self._words(percent(min(values)))
        canvas.words(RIGHT + 14, top + BAND / 2, here, size=11.5, bold=True)
        if least != most:
            between = self._words(phrase("forecast.from-to", low=least, high=most))
            canvas.words(RIGHT + 14, top + BAND / 2 + 15, between, size=LABEL)

    def _draw_people(self, place: str, top: float) -> None:
        canvas, lacked, bottom = self._canvas, (place, ALL), top + CROWD - GAP
        values, spreads = self._line.persons_of(lacked), self._forecast.persons(lacked)
        most = rounded_up(max(*values, *(one.high for one in spreads), 1))
        height = bottom - top
        for part in range(3):
            y = bottom - height * part / 2
            canvas.line(((LEFT, y), (RIGHT, y)), weight=0.7, shade=RULE if part else SOFT)
            shown = self._words(number(most * part // 2))
            canvas.words(LEFT - 8, y + 3.5, shown, anchor="end", size=SMALL, shade=SOFT)
        self._draw_curve(values, spreads, lambda persons: bottom - height * persons / most)
        self._name(phrase("figure.forecast.people"), top + height / 2)

    def _draw_curve(
        self, values: Sequence[int], band: Sequence[Spread], y: Callable[[int], float]
    ) -> None:
        """The band and the line, each value for as long as its step."""
        low = self._stairs([y(one.low) for one in band])
        high = self._stairs([y(one.high) for one in band])
        self._canvas.area([*low, *reversed(high)], FILL)
        self._canvas.line(self._stairs(list(map(y, values))), weight=1.6, shade=INK)

    def _stairs(self, ys: Sequence[float]) -> list[Point]:
        return [(x, y) for at, y in enumerate(ys) for x in self._xs[at : at + 2]]

    def _name(self, told: Phrase, middle: float) -> None:
        name = self._words(told)
        self._canvas.name(middle, name, in_lines(name, LEFT - 72, lines=len(name)), apart=13)
