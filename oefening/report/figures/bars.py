"""Spans: of each thing an open mark where it was meant to be, a closed one where it came to be."""

from oefening.report.figures.axis import LABEL, TimeAxis
from oefening.report.figures.canvas import INK, RULE, SOFT, Canvas, Shape, in_lines
from oefening.report.model.page import Span, Spans

WIDTH = 860.0
LEFT = 282.0
RIGHT = 700.0
LINE = 18.0
TWO_LINES = 30.0
"""Height of a span whose label takes two lines."""
HEAD = 30.0
ROOM = WIDTH - RIGHT - 12
"""Units for what stands behind a span;"""
NOTE_LINE = 12.0
"""and between two lines of that."""
FOOT = 26.0
SMALL = 11.0
MOST = 24
"""Lines of one figure, since what is higher than a sheet of paper is cut through in print."""


def bars(figure: Spans) -> list[str]:
    """`figure`, in as many parts as its lines need."""
    count = -(-len(figure.spans) // MOST) or 1
    size = -(-len(figure.spans) // count)
    parts = [figure.spans[at * size : (at + 1) * size] for at in range(count)]
    return [_part(figure, part, at) for at, part in enumerate(parts)]


def _part(figure: Spans, spans: tuple[Span, ...], at: int) -> str:
    labels = [in_lines(span.label, LEFT - 12, SMALL) for span in spans]
    broad = [
        len(label) > 1 or len(_note(figure, one)) > 1
        for label, one in zip(labels, spans, strict=True)
    ]
    heights = [TWO_LINES if two else LINE for two in broad]
    axis, phases = TimeAxis(figure.since, figure.until, LEFT, RIGHT), list(figure.phases)
    head = HEAD + (axis.height(phases) if phases else 0)
    bottom = head + sum(heights)
    canvas = Canvas(WIDTH, bottom + FOOT)
    (_draw_moments_key if figure.moments else _draw_key)(canvas, figure)
    axis.draw(canvas, figure.ticks, head - 2, bottom)
    if phases:
        axis.draw_marks(canvas, HEAD + 6, figure.phases_are, phases)
    for mark in phases:
        x = axis.x(mark.second)
        canvas.line(((x, head - 4), (x, bottom)), weight=0.7, shade=SOFT, dash=(6, 2))
    y = head
    for span, label, height in zip(spans, labels, heights, strict=True):
        _draw_note(canvas, _note(figure, span), y + height / 2)
        _draw_span(canvas, axis, span, label, y + height / 2, moment=figure.moments)
        y += height
    key = figure.id if at == 0 else f"{figure.id}-{at + 1}"
    return canvas.svg(key, figure.title, figure.alt)


def _note(figure: Spans, span: Span) -> list[str]:
    """What stands behind a span; in a figure of moments on two lines where it needs them."""
    told = span.said.text
    return in_lines(told, ROOM, LABEL) if figure.moments and told else [told]


def _draw_note(canvas: Canvas, note: list[str], y: float) -> None:
    for at, line in enumerate(note):
        below = y + 4 + NOTE_LINE * (at - (len(note) - 1) / 2)
        canvas.words(RIGHT + 12, below, line, size=LABEL, shade=SOFT, room=ROOM)


def _draw_span(
    canvas: Canvas, axis: TimeAxis, span: Span, label: list[str], y: float, *, moment: bool
) -> None:
    record = span.said.cites[-1] if span.said.cites else None
    canvas.line(((LEFT, y), (RIGHT, y)), weight=0.5, shade=RULE, dash=(1, 3))
    canvas.name(y, span.label, label, apart=12.5, size=SMALL, record=record)
    if moment:
        second = span.ends if span.begins is None else span.begins
        if second is not None:
            shape: Shape = "square" if span.decides else "triangle" if span.aside else "circle"
            canvas.mark(axis.x(second), y, shape, filled=span.begins is not None)
        return
    if span.begins is not None and span.ends is not None:
        ends = ((axis.x(span.begins), y), (axis.x(span.ends), y))
        early = span.ends < span.begins
        canvas.line(ends, weight=2.0, shade=INK, dash=(2, 2) if early else ())
    if span.begins is not None and span.begins != span.ends:
        canvas.mark(axis.x(span.begins), y, "square", filled=False)
    if span.ends is not None:
        canvas.mark(axis.x(span.ends), y, "diamond", filled=True, size=3.6)


def _draw_key(canvas: Canvas, figure: Spans) -> None:
    """What the two marks mean."""
    canvas.mark(LEFT + 6, 10, "square", filled=False)
    canvas.words(LEFT + 16, 14, figure.begins, size=LABEL, shade=SOFT, room=190)
    canvas.mark(LEFT + 226, 10, "diamond", filled=True, size=3.6)
    canvas.words(LEFT + 236, 14, figure.ends, size=LABEL, shade=SOFT, room=190)


def _draw_moments_key(canvas: Canvas, figure: Spans) -> None:
    """What shapes mean, filled and open."""
    aside: tuple[Shape, ...] = ("triangle",) if figure.aside else ()
    keys: tuple[tuple[tuple[Shape, ...], bool, str], ...] = (
        (("circle",), True, figure.begins),
        (("square",), True, figure.decides),
        (aside, True, figure.aside),
        (("circle", "square", *aside), False, figure.ends),
    )
    x = LEFT + 6
    for shapes, filled, said in keys:
        for shape in shapes:
            canvas.mark(x, 10, shape, filled=filled)
            x += 12
        if said:
            canvas.words(x - 2, 14, said, size=LABEL, shade=SOFT, room=190)
            x += 125
