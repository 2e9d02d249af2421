"""Times that contradict each other: what comes after the end, or before what it answers."""

from oefening.scenario.checks.findings import Spot
from oefening.scenario.injects import Inject
from oefening.scenario.lint.sight import Sight
from oefening.scenario.model import PlayStep
from oefening.text import phrase
from oefening.text.content import duration


def lint_times(sight: Sight) -> None:
    """Note what is planned too late or too early to mean anything."""
    scenario = sight.scenario
    table = sum(phase.table for phase in scenario.phases)
    if table > scenario.table_time:
        told = {"phases": duration(table), "table": duration(scenario.table_time)}
        message = phrase("lint.table-time-exceeded", **told)
        sight.tell("table-time-exceeded", Spot(("table-time",)), message)
    for index, inject in enumerate(scenario.injects):
        spot = Spot(("injects", index))
        _lint_end(sight, inject, spot)
        _lint_cause(sight, inject, spot)
    for name, play in scenario.plays.items():
        for index, step in enumerate(play.steps):
            _lint_step(sight, step, Spot(("plays", name, "steps", index)), name)


def _lint_end(sight: Sight, inject: Inject, spot: Spot) -> None:
    """Note an inject behind others that comes after the end, and windows that close after it."""
    end, planned = sight.scenario.duration, sight.planned.get(inject.id)
    if planned is not None and planned > end:
        before = None if inject.after is None else sight.planned.get(inject.after.inject)
        if before is not None and before <= end:
            told = {"moment": sight.calendar.show(planned), "end": sight.calendar.show(end)}
            message = phrase("lint.inject-after-end", id=inject.id, **told)
            sight.tell("inject-after-end", spot / "after", message, of=(inject.id,))
        return
    for index, action in enumerate(inject.expects):
        opens = sight.openings.get(action.id)
        if opens is None or action.within is None or opens + action.within <= end:
            continue
        closes = sight.calendar.show(opens + action.within)
        message = phrase(
            "lint.window-after-end", id=action.id, moment=closes, end=sight.calendar.show(end)
        )
        where = spot / "expected" / index if inject.expected else spot
        sight.tell(
            "window-after-end", where / "within", message, of=(action.id, inject.id), key=True
        )


def _lint_cause(sight: Sight, inject: Inject, spot: Spot) -> None:
    """Note actions expected before what asks for them, and contingencies before their cause."""
    planned = sight.planned.get(inject.id)
    if planned is None:
        return
    for index, action in enumerate(inject.expected):
        if action.at is not None and sight.calendar.at(action.at, allowed=True) < planned:
            told = {"moment": action.at, "cause": inject.id}
            message = phrase("lint.before-its-cause", id=action.id, **told)
            where = spot / "expected" / index / "at"
            sight.tell("before-its-cause", where, message, of=(action.id, inject.id))
    cause = inject.contingency_of or ""
    opens = sight.planned.get(cause, sight.openings.get(cause))
    closes = sight.closings.get(cause)
    of, where = (inject.id,), spot / "contingency-of"
    told = {"moment": sight.calendar.show(planned, plus=False), "cause": cause}
    if opens is not None and planned < opens:
        message = phrase("lint.before-its-cause", id=inject.id, **told)
        sight.tell("before-its-cause", where, message, of=of)
    elif closes is not None and planned < closes:
        told["closes"] = sight.calendar.show(closes, plus=False)
        message = phrase("lint.before-it-is-late", id=inject.id, **told)
        sight.tell("before-its-cause", where, message, of=of)


def _lint_step(sight: Sight, step: PlayStep, spot: Spot, play: str) -> None:
    """Note a decision that a play takes before any inject can have put it."""
    putting = sight.putting.get(step.decide or "", ())
    if step.at is None or not putting or not all(one in sight.planned for one in putting):
        return
    first = min(putting, key=sight.planned.__getitem__)
    if sight.calendar.at(step.at) < sight.planned[first]:
        told = {"moment": step.at, "cause": first}
        message = phrase("lint.before-its-cause", id=step.decide or "", **told)
        sight.tell("before-its-cause", spot / "at", message, of=(step.decide or "", play))
