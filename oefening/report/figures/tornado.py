"""The picture of a sensitivity: how far each number moves person-hours, the furthest on top."""

from collections.abc import Sequence
from statistics import fmean

from oefening.clock import HOUR
from oefening.projections.names import said
from oefening.report.figures.axis import LABEL
from oefening.report.figures.canvas import FILL, INK, PAPER, RULE, SOFT, Canvas, in_lines
from oefening.report.figures.fans import DARK
from oefening.report.figures.picture import Picture, paper, picture_of
from oefening.report.figures.plotting import Anchor
from oefening.report.figures.trends import rounded_up
from oefening.report.model.amounts import amount
from oefening.study.sensitivity.effects import Change, Effect
from oefening.study.sensitivity.named import factor
from oefening.study.sensitivity.screening import Screened, screened
from oefening.study.sensitivity.sensitivity import Sensitivity
from oefening.text import Language, Phrase, phrase
from oefening.text.content import number

WIDTH = 860.0
LEFT = 262.0
RIGHT = 716.0
HEAD = 66.0
TITLE = 34.0
ROW = 30.0
BAR = 13.0
FOOT = 30.0
SMALL = 8.5
LINE = 10.0
"""Height of a line of what a number means; the first is within a row."""
TOLD = 15
PARTS = 4
"""Into which an axis is divided."""


def sensitivity_picture(found: Sensitivity, language: Language) -> Picture:
    """What moves most by itself, and below it what does among all others."""
    canvas = _Picture(found, language).drawn()
    return picture_of(found.plan.base.scenario, "sensitivity", canvas, language)


class _Picture:
    def __init__(self, found: Sensitivity, language: Language) -> None:
        self._found = found
        self._language = language
        self._moving = [
            (one, self._lines(one.parameter.meaning.in_(language)))
            for one in [one for one in found.effects if one.reach][:TOLD]
        ]
        self._screened = [
            (one, self._lines(self._meaning(one)))
            for one in screened(found.factors, list(found.blocks))[:TOLD]
        ]
        rows = sum(map(_height, self._moving)) + sum(map(_height, self._screened))
        self._canvas = paper(WIDTH, HEAD + 2 * (TITLE + FOOT) + rows)

    def drawn(self) -> Canvas:
        self._draw_head()
        y = self._draw_effects(HEAD)
        self._draw_screened(y)
        return self._canvas

    def _words(self, told: Phrase) -> str:
        return told.render(self._language)

    def _draw_head(self) -> None:
        canvas, plan = self._canvas, self._found.plan
        title = self._words(said(plan.base.scenario.title))
        canvas.words(0, 32, title, size=15, bold=True, room=WIDTH)
        told = phrase(
            "figure.sensitivity.head",
            play=plan.play,
            hours=number(round(fmean(self._found.base) / HOUR)),
            first=plan.first,
            last=plan.first + plan.seeds - 1,
        )
        canvas.words(0, 52, self._words(told), size=LABEL, shade=SOFT, room=WIDTH)

    # ── one at a time ────────────────────────────────────────────────────────────────────────────

    def _draw_effects(self, top: float) -> float:
        ends = [
            told.value
            for one, _ in self._moving
            for told in (one.low.told, one.high.told)
            if told is not None
        ]
        most = rounded_up(round(max(map(abs, ends), default=0) / HOUR) + 1)
        self._draw_title("figure.sensitivity.one-at-a-time", top)
        self._draw_key(top + 20)
        certain = self._words(phrase("figure.sensitivity.certain"))
        self._canvas.words(RIGHT + 14, top + 20, certain, size=LABEL, shade=SOFT)
        bottom = top + TITLE + sum(map(_height, self._moving))
        self._draw_axis(top + TITLE, bottom, -most, most)
        y = top + TITLE
        for row in self._moving:
            self._draw_effect(*row, y, most)
            y += _height(row)
        return bottom + FOOT

    def _draw_key(self, y: float) -> None:
        canvas = self._canvas
        for end, shade, x in (("low", PAPER, RIGHT - 180), ("high", DARK, RIGHT - 80)):
            canvas.box(x, y - 9, 22, 10, shade, edge=INK)
            told = self._words(phrase(f"figure.sensitivity.{end}"))
            canvas.words(x + 28, y, told, size=LABEL, shade=SOFT)

    def _draw_effect(self, one: Effect, meaning: Sequence[str], top: float, most: int) -> None:
        canvas = self._canvas
        parameter = one.parameter
        self._draw_name(one.name, meaning, top)
        for change, shade in ((one.low, PAPER), (one.high, DARK)):
            self._draw_end(change, parameter.unit, shade, top, most)
        x, room, bold = RIGHT + 14, WIDTH - RIGHT - 14, parameter.confidence == "low"
        told = self._words(phrase(f"confidence-{parameter.confidence}"))
        canvas.words(x, top + 13, told, size=LABEL, bold=bold, room=room)
        told = self._words(phrase(f"provenance-{parameter.provenance}"))
        canvas.words(x, top + 25, told, size=SMALL, shade=SOFT, room=room)

    def _draw_end(self, change: Change, unit: str, shade: str, top: float, most: int) -> None:
        """A bar from where it is now to what comes of an end, with what the number is there."""
        told = change.told
        if told is None or not told.value:
            return
        canvas, middle = self._canvas, (LEFT + RIGHT) / 2
        reach = (RIGHT - LEFT) / 2 * told.value / HOUR / most
        x = middle + min(reach, 0)
        canvas.box(x, top + 8, abs(reach), BAR, shade, edge=INK)
        if told.interval is not None:
            ends = [middle + (RIGHT - LEFT) / 2 * one / HOUR / most for one in told.interval]
            held = [min(max(one, LEFT), RIGHT) for one in ends]
            y = top + 8 + BAR / 2
            canvas.line(((held[0], y), (held[1], y)), weight=1.0)
        anchor: Anchor = "end" if reach < 0 else "start"
        beside = -5 if reach < 0 else 5
        end = held[0 if reach < 0 else 1] if told.interval is not None else middle + reach
        value = self._words(amount(change.value, unit))
        canvas.words(end + beside, top + 18, value, anchor=anchor, size=SMALL, shade=SOFT)

    # ── all together ─────────────────────────────────────────────────────────────────────────────

    def _draw_screened(self, top: float) -> None:
        most = rounded_up(
            round(max((one.size + one.apart for one, _ in self._screened), default=0) / HOUR) + 1
        )
        self._draw_title("figure.sensitivity.screening", top)
        mean = self._words(phrase("figure.sensitivity.mean"))
        self._canvas.words(RIGHT + 14, top + 20, mean, size=LABEL, shade=SOFT)
        bottom = top + TITLE + sum(map(_height, self._screened))
        self._draw_axis(top + TITLE, bottom, 0, most)
        y = top + TITLE
        for row in self._screened:
            self._draw_factor(*row, y, most)
            y += _height(row)

    def _draw_factor(self, one: Screened, meaning: Sequence[str], top: float, most: int) -> None:
        """How much it does as a bar, and how far apart that lies as a line behind it."""
        canvas = self._canvas
        name = self._words(factor(one.factor, self._found.plan.base.world))
        self._draw_name(name, meaning, top)
        size, apart = ((RIGHT - LEFT) * each / HOUR / most for each in (one.size, one.apart))
        canvas.box(LEFT, top + 8, size, BAR, FILL, edge=INK)
        y = top + 8 + BAR / 2
        canvas.line(((max(LEFT, LEFT + size - apart), y), (LEFT + size + apart, y)), weight=1.2)
        mean = round(one.mean.value / HOUR)
        told = f"{'+' if mean > 0 else ''}{self._words(number(mean))}"
        canvas.words(RIGHT + 14, top + 18, told, size=LABEL)

    def _meaning(self, one: Screened) -> str:
        count = len(one.factor.members)
        if count > 1:
            return self._words(phrase("figure.sensitivity.group", count=count))
        return self._found.plan.parameters[one.factor.name].meaning.in_(self._language)

    def _lines(self, meaning: str) -> list[str]:
        """It in as many lines as it takes."""
        return in_lines(meaning, LEFT - 12, SMALL, lines=len(meaning))

    # ── both ─────────────────────────────────────────────────────────────────────────────────────

    def _draw_title(self, key: str, top: float) -> None:
        told = self._words(phrase(key))
        self._canvas.words(0, top + 20, told, size=12, bold=True, room=RIGHT - 190)

    def _draw_name(self, name: str, meaning: Sequence[str], top: float) -> None:
        canvas = self._canvas
        canvas.words(0, top + 13, name, size=11, room=LEFT - 12)
        for at, line in enumerate(meaning):
            canvas.words(0, top + 25 + LINE * at, line, size=SMALL, shade=SOFT)

    def _draw_axis(self, top: float, bottom: float, low: int, high: int) -> None:
        canvas = self._canvas
        marks: Sequence[int] = [low + (high - low) * part // PARTS for part in range(PARTS + 1)]
        for value in marks:
            x = LEFT + (RIGHT - LEFT) * (value - low) / (high - low)
            canvas.line(((x, top), (x, bottom + 4)), weight=0.7, shade=RULE if value else SOFT)
            told = self._words(number(value))
            canvas.words(x, bottom + 16, told, anchor="middle", size=LABEL, shade=SOFT)


def _height(row: tuple[Effect | Screened, Sequence[str]]) -> float:
    """Of a row, which has the lines of what its number means."""
    return ROW + LINE * (len(row[1]) - 1)
