"""The figure of a case: what a run gives by the hour, and what was observed."""

from bisect import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence

from validation.cases import Run, observed, runs
from validation.catalogue import MEASURES
from validation.labels import SIZE as LETTERS
from validation.labels import Box, beside, stretches
from validation.measures import NEVER, places
from validation.observed import Measured, Observation, Observed, Panel, Target, Told
from validation.verdicts import BAND, quantile

from oefening import events
from oefening.clock import HOUR
from oefening.report.figures.canvas import BROAD, FILL, INK, RULE, SOFT, Canvas
from oefening.report.figures.picture import paper
from oefening.report.figures.plotting import Anchor

WIDTH, LEFT, RIGHT, HEIGHT = 760.0, 52.0, 736.0, 214.0
HEAD, TITLE, FOOT, LEGEND = 44.0, 26.0, 44.0, 40.0
ROOM = 14.0
"""Of the height, above the top of the axis: for marks that lie there."""
LEAD = 0.025
"""Of the width, before the outage begins."""
BEFORE = -1 / HOUR
"""Hours: the second before it."""
WHOLE = {"restored": 1.0, "out": 0.0}
"""Where a curve is once everybody is back."""
DAY = 24
STEPS = (1, 2, 4, 6, 12, 24, 48, 120, 240)
"""Hours between two labels of the axis."""
MOST_STEPS = 13
STUB = 9.0
"""How far the bar of a bound points to where values are within it, and how high one is at least."""
NEARLY = 24.0
"""How far from a bound the end of the axis is at most, for its bar to go on to there."""
DASHES = ((6.0, 3.0), (2.0, 2.0), (9.0, 2.0, 2.0, 2.0), (1.0, 3.0))
REACHED = ("restored", "level")
"""What panels show of which it may be told when it reached a level."""
SERVICES = ("power", "mobile")
"""What panels show of a place."""
MARKS: dict[str, str] = {
    "line": "simulated",
    "median": "simulated (median of seeds)",
    "band": "10–90 % of seeds",
    "diamond": "observed",
    "recalled": "observed, from memory",
    "triangle": "observed: back at that hour",
    "beyond": "reported as more, or less, than that",
    "target": "target with tolerance",
}
"""What the legend says of each thing that is drawn."""
SMALL = 10.5
SINCE = "since the outage began"
"""What the hours or days of an axis are counted from."""
NEAR = 90.0
"""Between two marks, so that the name of the later one has room before it."""
TOLD = 20.0
"""From such a mark to above its name."""
EDGE = 0.05
"""Of the axis: a mark so near to its end has no arrow beyond it."""

Curve = list[tuple[float, float]]
"""Hours, each with the share from then on."""
Place = Callable[[float, float], tuple[float, float]]
"""Of an hour and a share: where on the canvas it lies."""


def figure(slug: str) -> str:
    """The figure of a case as an SVG file."""
    return drawn(slug).svg(slug, observed(slug).name, _told(observed(slug))) + "\n"


def drawn(slug: str) -> Canvas:
    """The figure of a case."""
    case = observed(slug)
    block = TITLE + HEIGHT + FOOT
    canvas = paper(WIDTH, HEAD + block * len(case.figure) + LEGEND)
    canvas.words(0, 34, case.name, size=14, bold=True)
    found = set[str]()
    for index, panel in enumerate(case.figure):
        found |= set(_panel(canvas, slug, panel, HEAD + block * index))
    _legend(canvas, canvas.height - LEGEND + 12, [kind for kind in MARKS if kind in found])
    return canvas


def _told(case: Observed) -> str:
    return "; ".join(f"{panel.title}, simulated and observed, by the hour" for panel in case.figure)


def _panel(canvas: Canvas, slug: str, panel: Panel, top: float) -> Iterable[str]:
    """Draw a panel, and give what of `MARKS` is in it."""
    case, played = observed(slug), runs(slug)
    lower = top + TITLE + HEIGHT

    def place(hour: float, share: float) -> tuple[float, float]:
        across = min((hour / panel.until + LEAD) / (1 + LEAD), 1)
        up = min(max(share / panel.top, 0), 1)
        return LEFT + (RIGHT - LEFT) * across, lower - (HEIGHT - ROOM) * up

    canvas.words(0, top + 14, panel.title, size=12, bold=True)
    _axes(canvas, panel, place)
    curves = [_curve(run, panel, panel.of) for run in played]
    if len(curves) > 1:
        low, high = (_stepped(_across(curves, share), place) for share in BAND)
        if low != high:
            canvas.area([*low, *reversed(high)], FILL)
            yield "band"
    main, drawn = _stepped(_across(curves, 0.5), place), dict[str, list[Box]]()
    for dash, name in zip(DASHES, panel.lines, strict=False):
        line = _stepped(_across([_curve(run, panel, (name,)) for run in played], 0.5), place)
        canvas.line(line, weight=1.1, shade=SOFT, dash=dash)
        drawn[name] = stretches(line)
    canvas.line(main, weight=2.2)
    yield "median" if len(curves) > 1 else "line"
    _names(canvas, panel, place, {"": stretches(main), **drawn}, _marks(case, panel, place))
    yield from _targets(canvas, case, panel, place)
    yield from _observations(canvas, case, panel, place)


def _axes(canvas: Canvas, panel: Panel, place: Place) -> None:
    for quarter in range(5):
        share = panel.top * quarter / 4
        (x, y), end = (LEFT, place(0, share)[1]), place(panel.until, share)
        canvas.line(((x, y), end), weight=0.7, shade=RULE)
        canvas.words(x - 8, y + 4, f"{100 * share:.0f} %", anchor="end", size=SMALL, shade=SOFT)
    step = next(one for one in STEPS if panel.until / one <= MOST_STEPS)
    in_days = step >= DAY and step % DAY == 0
    for hour in range(0, int(panel.until) + 1, step):
        (x, bottom), (_, up) = place(hour, 0), place(hour, panel.top)
        canvas.line(((x, up - ROOM), (x, bottom + 4)), weight=0.7, shade=RULE)
        label = f"{hour // DAY} d" if in_days else f"{hour} h"
        canvas.words(x, bottom + 16, label, anchor="middle", size=SMALL, shade=SOFT)
    canvas.words(RIGHT, bottom + 30, SINCE, anchor="end", size=SMALL, shade=SOFT)


def _curve(run: Run, panel: Panel, of: tuple[str, ...]) -> Curve:
    """What a measure gives before the outage, and from each second on in which it may change."""
    measure = MEASURES[panel.measure].of
    asked = Measured(measure=panel.measure, of=of)
    seconds = {at for address in _watched(run, asked) for at, _ in run.levels.levels(address)}
    if panel.measure == "reserve":
        ends = (events.DamageDone, events.DamageEnded)
        seconds |= {one.at for one in run.records if isinstance(one.body, ends)}
    hours = [BEFORE, *sorted(one / HOUR for one in seconds if one / HOUR <= panel.until)]
    return [(hour, measure(run, asked.model_copy(update={"at": hour}))) for hour in hours]


def _watched(run: Run, what: Measured) -> Iterable[str]:
    """The nodes that what is measured may come from."""
    for name in places(run, what):
        yield from (name,) if "." in name else (f"{name}.{one}" for one in SERVICES)


def _across(curves: Sequence[Curve], share: float) -> Curve:
    """The quantile of the curves from each of their hours on."""
    hours = sorted({hour for curve in curves for hour, _ in curve})
    starts = [[hour for hour, _ in curve] for curve in curves]
    both = list(zip(curves, starts, strict=True))
    return [
        (hour, quantile([curve[bisect(begun, hour) - 1][1] for curve, begun in both], share))
        for hour in hours
    ]


def _stepped(curve: Curve, place: Place) -> list[tuple[float, float]]:
    """Points of a curve that keeps its level from one to the next, from edge to edge."""
    points = [(LEFT, place(*curve[0])[1])]
    for hour, share in curve:
        x, y = place(hour, share)
        points += [(x, points[-1][1]), (x, y)]
    return [*points, (RIGHT, points[-1][1])]


def _names(
    canvas: Canvas, panel: Panel, place: Place, drawn: Mapping[str, list[Box]], marks: Iterable[Box]
) -> None:
    """The name of each line of its own, where it is clear of the other curves and the marks."""
    corner, end = place(0, panel.top), place(panel.until, 0)
    frame, taken = Box(LEFT, corner[1], end[0], end[1]), list(marks)
    for id, name in panel.lines.items():
        others = [one for other, curve in drawn.items() if other != id for one in curve]
        box, anchor = beside(name, drawn[id], (*others, *taken), frame)
        canvas.words(*box.at(anchor), name, anchor=anchor, size=LETTERS, shade=SOFT, halo=True)
        taken.append(box)


def _marks(case: Observed, panel: Panel, place: Place) -> Iterable[Box]:
    """What is taken up by targets and by what was seen, with its name."""
    asked = [(one, *_asked(one, panel)) for one in case.targets]
    seen = [(one, one.value, one.value) for one in case.observations]
    for one, least, most in (*asked, *seen):
        if _same(one, panel) and one.at is not None and one.at <= panel.until:
            (x, low), (_, high) = place(one.at, least), place(one.at, most)
            yield Box(x - STUB, high - STUB, x + STUB, low + STUB)
    for one in case.observations:
        if (back := _back_at(one, panel)) is not None:
            x, y = place(one.value, back[0])
            yield Box(x - NEAR, y - TOLD, x + STUB, y + STUB)


def _asked(target: Target, panel: Panel) -> tuple[float, float]:
    """From what to what share a target asks."""
    least = 0.0 if target.least is None else target.least
    return least, panel.top if target.most is None else target.most


def _same(one: Measured, panel: Panel) -> bool:
    """Whether what is measured is what the panel shows, at a moment."""
    return one.measure == panel.measure and one.of == panel.of and one.at is not None


def _targets(canvas: Canvas, case: Observed, panel: Panel, place: Place) -> Iterable[str]:
    """A bar from the least to the most that is asked; of one of them to a near end, or a stub."""
    for target in case.targets:
        if not _same(target, panel) or target.at is None or target.at > panel.until:
            continue
        (x, low), (_, high) = (place(target.at, end) for end in _asked(target, panel))
        ends: tuple[float, ...] = (low, high)
        if low - high > NEARLY and target.most is None:
            high, ends = low - STUB, (low,)
        elif low - high > NEARLY and target.least is None:
            low, ends = high + STUB, (high,)
        elif low - high < STUB:
            low, high = low + (STUB - low + high) / 2, high - (STUB - low + high) / 2
            ends = (low, high)
        _bar(canvas, x, (low, high), ends)
        yield "target"


def _observations(canvas: Canvas, case: Observed, panel: Panel, place: Place) -> Iterable[str]:
    named = list[tuple[float, float, str]]()
    for seen in case.observations:
        filled = seen.grade == "read"
        if _same(seen, panel) and seen.at is not None and seen.at <= panel.until:
            x, y = place(seen.at, seen.value)
            if EDGE < seen.value / panel.top < 1 - EDGE:
                yield from _beyond(canvas, x, y, seen.told, (0, -1))
            canvas.mark(x, y, "diamond", filled=filled)
            yield "diamond" if filled else "recalled"
        elif (mark := _back_at(seen, panel)) is not None:
            (x, y), name = place(seen.value, mark[0]), mark[1]
            yield from _beyond(canvas, x, y, seen.told, (1, 0))
            canvas.mark(x, y, "triangle", filled=filled)
            yield "triangle"
            if called := panel.lines.get(name, panel.main):
                named.append((x, y, f"{called}, observed"))
    _told_at(canvas, sorted(named))


def _told_at(canvas: Canvas, named: Sequence[tuple[float, float, str]]) -> None:
    """Names above marks, towards what went before; of a mark near to another one away from it.

    Marks near to each other that are called the same have their name once.
    """
    last, told = -NEVER, ""
    for x, y, words in named:
        near = x - last < NEAR
        anchor: Anchor = "start" if near else "end"
        aside = -5 if near else 5
        if not (near and words == told):
            canvas.words(x + aside, y - 8, words, anchor=anchor, size=LETTERS, halo=True)
        last, told = x, words


def _beyond(canvas: Canvas, x: float, y: float, told: Told, more: tuple[int, int]) -> Iterable[str]:
    """An arrow from a mark to where the value lies, which is told as more or less than that."""
    if told not in ("more than", "less than"):
        return
    sign = 1 if told == "more than" else -1
    right, down = (sign * one for one in more)
    tip = (x + 18 * right, y + 18 * down)
    canvas.line(((x, y), tip), weight=1.4)
    for side in (-4, 4):
        back = (tip[0] - 5 * right + side * down, tip[1] - 5 * down + side * right)
        canvas.line((back, tip), weight=1.4)
    yield "beyond"


def _back_at(seen: Observation, panel: Panel) -> tuple[float, str] | None:
    """The level of which it is told when it was reached, and whose; None: of no curve drawn."""
    if seen.measure == "whole-at" and panel.measure in WHOLE and seen.of == panel.of:
        return WHOLE[panel.measure], ""
    if seen.measure != "first-at" or panel.measure not in REACHED or seen.value > panel.until:
        return None
    names = (name for one in seen.of for name in (one, one.partition(".")[0]))
    drawn_here = (name for name in names if name in (*panel.of, *panel.lines))
    return next(((1.0 if seen.level is None else seen.level, name) for name in drawn_here), None)


def _legend(canvas: Canvas, y: float, kinds: Sequence[str]) -> None:
    """What each thing means that is drawn, in as many lines as it takes."""
    x = LEFT
    for kind in kinds:
        broad = 32 + len(MARKS[kind]) * SMALL * BROAD
        if x + broad > RIGHT:
            x, y = LEFT, y + 18
        _key(canvas, kind, x, y - 4)
        canvas.words(x + 28, y, MARKS[kind], size=SMALL, shade=INK)
        x += broad + 8


def _key(canvas: Canvas, kind: str, x: float, y: float) -> None:
    """One thing that is drawn, with its middle on the line `y`."""
    match kind:
        case "line" | "median":
            canvas.line(((x, y), (x + 22, y)), weight=2.2)
        case "band":
            canvas.box(x, y - 6, 22, 11, FILL)
        case "diamond" | "triangle":
            canvas.mark(x + 16, y, "diamond" if kind == "diamond" else "triangle", filled=True)
        case "recalled":
            canvas.mark(x + 16, y, "diamond", filled=False)
        case "beyond":
            list(_beyond(canvas, x + 4, y, "more than", (1, 0)))
        case _:
            _bar(canvas, x + 16, (y + 5, y - 6), (y + 5, y - 6))


def _bar(canvas: Canvas, x: float, bar: tuple[float, float], ends: Iterable[float]) -> None:
    """An upright bar with a cross-bar at its `ends`."""
    canvas.line([(x, y) for y in bar], weight=1.4)
    for end in ends:
        canvas.line(((x - 4, end), (x + 4, end)), weight=1.4)
