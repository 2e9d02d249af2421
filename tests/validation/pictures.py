"""The figure of a case: what a run gives by the hour, and what was observed."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from validation.cases import Run, observed, runs
from validation.catalogue import MEASURES
from validation.observed import Measured, Observation, Observed, Panel

from oefening.report.figures.canvas import FILL, INK, RULE, SOFT, Canvas
from oefening.text import say

WIDTH, LEFT, RIGHT, HEIGHT = 760.0, 52.0, 736.0, 200.0
HEAD, TITLE, FOOT, LEGEND = 44.0, 26.0, 44.0, 22.0
WHOLE = {"restored": 1.0, "out": 0.0}
"""Where a curve is once everybody is back."""
POINTS = 96
"""Between the points of a curve lie so many equal times, of a quarter of an hour at least."""
DAY = 24
STEPS = (1, 2, 4, 6, 12, 24, 48, 120, 240)
"""Hours between two labels of the axis."""
MOST_STEPS = 13
STUB = 10.0
"""How far the bar of a bound points to where values are within it."""
DASHES = ((6.0, 3.0), (2.0, 2.0), (9.0, 2.0, 2.0, 2.0), (1.0, 3.0))
REACHED = ("restored", "level")
"""What panels show of which it may be told when it reached a level."""
BAND = (0.1, 0.9)
"""Quantiles over seeds between which the band lies."""

Curve = list[tuple[float, float]]
Place = Callable[[float, float], tuple[float, float]]
"""Of an hour and a share: where on the canvas it lies."""


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of `values` lies, between two of them in proportion."""
    ordered = sorted(values)
    at = share * (len(ordered) - 1)
    below = int(at)
    above = min(below + 1, len(ordered) - 1)
    if ordered[below] == ordered[above]:
        return ordered[below]
    return ordered[below] + (ordered[above] - ordered[below]) * (at - below)


def figure(slug: str) -> str:
    """The figure of a case as an SVG file."""
    case = observed(slug)
    block = TITLE + HEIGHT + FOOT
    canvas = Canvas(WIDTH, HEAD + block * len(case.figure) + LEGEND)
    canvas.words(0, 14, say("en", "report.mark"), size=11, shade=SOFT, bold=True)
    canvas.words(0, 34, f"{case.number}. {case.name}", size=14, bold=True)
    for index, panel in enumerate(case.figure):
        _panel(canvas, slug, panel, HEAD + block * index)
    _legend(canvas, canvas.height - 8, banded=case.seeds > 1)
    alt = "; ".join(f"{panel.title}, simulated and observed, by the hour" for panel in case.figure)
    return canvas.svg(slug, case.name, alt) + "\n"


def _panel(canvas: Canvas, slug: str, panel: Panel, top: float) -> None:
    case, played = observed(slug), runs(slug)
    upper = top + TITLE
    lower = upper + HEIGHT

    def place(hour: float, share: float) -> tuple[float, float]:
        across = LEFT + (RIGHT - LEFT) * min(hour / panel.until, 1)
        return across, lower - HEIGHT * min(max(share / panel.top, 0), 1)

    canvas.words(0, top + 14, panel.title, size=12, bold=True)
    _axes(canvas, panel, place)
    curves = [_curve(run, panel, panel.of) for run in played]
    if len(curves) > 1:
        low, high = (_stepped(_across(curves, share), place) for share in BAND)
        canvas.area([*low, *reversed(high)], FILL)
    for index, (dash, name) in enumerate(zip(DASHES, panel.lines, strict=False)):
        line = _curve(played[0], panel, (name,))
        canvas.line(_stepped(line, place), weight=1.1, shade=SOFT, dash=dash)
        x, y = place(*_labelled(line, 0.2 + 0.2 * index))
        below = 12 if y < lower else -5
        canvas.words(x + 5, y + below, panel.lines[name], size=10, shade=SOFT)
    canvas.line(_stepped(_across(curves, 0.5), place), weight=2.2)
    _targets(canvas, case, panel, place)
    _observations(canvas, case, panel, place)


def _axes(canvas: Canvas, panel: Panel, place: Place) -> None:
    for quarter in range(5):
        share = panel.top * quarter / 4
        (x, y), end = place(0, share), place(panel.until, share)
        canvas.line(((x, y), end), weight=0.7, shade=RULE)
        canvas.words(x - 8, y + 4, f"{100 * share:.0f} %", anchor="end", size=10.5, shade=SOFT)
    step = next(one for one in STEPS if panel.until / one <= MOST_STEPS)
    in_days = step >= DAY and step % DAY == 0
    for hour in range(0, int(panel.until) + 1, step):
        (x, bottom), (_, up) = place(hour, 0), place(hour, panel.top)
        canvas.line(((x, up), (x, bottom + 4)), weight=0.7, shade=RULE)
        label = f"{hour // DAY} d" if in_days else f"{hour} h"
        canvas.words(x, bottom + 16, label, anchor="middle", size=10.5, shade=SOFT)


def _curve(run: Run, panel: Panel, of: tuple[str, ...]) -> Curve:
    step = max(0.25, panel.until / POINTS)
    measure = MEASURES[panel.measure].of
    hours = (index * step for index in range(round(panel.until / step) + 1))
    return [(hour, measure(run, Measured(measure=panel.measure, of=of, at=hour))) for hour in hours]


def _across(curves: Sequence[Curve], share: float) -> Curve:
    """The quantile of the curves at each of their hours."""
    points = zip(*curves, strict=True)
    return [(same[0][0], quantile([value for _, value in same], share)) for same in points]


def _stepped(curve: Curve, place: Place) -> list[tuple[float, float]]:
    """Points of a curve that keeps its level from one to the next."""
    points = list[tuple[float, float]]()
    for hour, share in curve:
        if points:
            points.append((place(hour, share)[0], points[-1][1]))
        points.append(place(hour, share))
    return points


def _labelled(line: Curve, share: float) -> tuple[float, float]:
    """Where a curve is told by name: where it last comes near to `share`, or else jumps past it."""
    near = [point for point in line if abs(point[1] - share) <= 0.1]
    jumps = [
        (after[0], share)
        for before, after in pairwise(line)
        if min(before[1], after[1]) < share < max(before[1], after[1])
    ]
    return (*near[-1:], *jumps[-1:], line[len(line) // 2])[0]


def _same(one: Measured, panel: Panel) -> bool:
    """Whether what is measured is what the panel shows, at a moment."""
    return one.measure == panel.measure and one.of == panel.of and one.at is not None


def _targets(canvas: Canvas, case: Observed, panel: Panel, place: Place) -> None:
    """A bar from the least to the most that is asked; of one of them where it lies, and a stub."""
    for target in case.targets:
        if not _same(target, panel) or target.at is None or target.at > panel.until:
            continue
        asked = [one for one in (target.least, target.most) if one is not None]
        ends = [place(target.at, one) for one in asked]
        for x, y in ends:
            canvas.line(((x - 4, y), (x + 4, y)), weight=1.4)
        if len(ends) == 1:
            [(x, y)] = ends
            ends.append((x, y + (STUB if target.least is None else -STUB)))
        canvas.line(ends, weight=1.4)


def _observations(canvas: Canvas, case: Observed, panel: Panel, place: Place) -> None:
    for seen in case.observations:
        if _same(seen, panel) and seen.at is not None and seen.at <= panel.until:
            canvas.mark(*place(seen.at, seen.value), "diamond", filled=seen.grade == "read")
        elif (name := _curve_of(seen, panel)) is not None:
            x, y = place(seen.value, 1.0 if seen.level is None else seen.level)
            canvas.mark(x, y, "triangle", filled=seen.grade == "read")
            if name in panel.lines:
                canvas.words(x, y - 9, panel.lines[name], anchor="middle", size=10)
        elif seen.measure == "whole-at" and panel.measure in WHOLE and seen.of == panel.of:
            mark = place(seen.value, WHOLE[panel.measure])
            canvas.mark(*mark, "triangle", filled=seen.grade == "read")


def _curve_of(seen: Observation, panel: Panel) -> str | None:
    """The node or place whose curve it is told of when it reached a level; None: of none drawn."""
    if seen.measure != "first-at" or panel.measure not in REACHED or seen.value > panel.until:
        return None
    names = (name for one in seen.of for name in (one, one.partition(".")[0]))
    return next((name for name in names if name in (*panel.of, *panel.lines)), None)


def _legend(canvas: Canvas, y: float, *, banded: bool) -> None:
    x = LEFT
    canvas.line(((x, y - 4), (x + 24, y - 4)), weight=2.2)
    canvas.words(x + 30, y, "simulated" + (" (median)" if banded else ""), size=10.5, shade=INK)
    if banded:
        canvas.box(x + 150, y - 10, 24, 11, FILL)
        canvas.words(x + 180, y, "10–90 % of seeds", size=10.5, shade=INK)
    canvas.mark(x + 300, y - 4, "diamond", filled=True)
    canvas.words(x + 310, y, "observed", size=10.5, shade=INK)
    canvas.mark(x + 385, y - 4, "triangle", filled=True)
    canvas.words(x + 395, y, "seen back at that hour", size=10.5, shade=INK)
    canvas.line(((x + 545, y - 10), (x + 545, y + 1)), weight=1.4)
    for end in (y - 10, y + 1):
        canvas.line(((x + 541, end), (x + 549, end)), weight=1.4)
    canvas.words(x + 555, y, "target with tolerance", size=10.5, shade=INK)
