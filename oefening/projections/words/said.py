"""How events are said: those that a table says, and the function that others register with."""

from collections.abc import Callable
from functools import singledispatch
from typing import Any

from oefening import events
from oefening.projections.names import Names, percent
from oefening.text import Phrase, phrase

PLAIN: dict[type, tuple[str, ...]] = {
    # the clock
    events.ExerciseStarted: ("story.started",),
    events.ClockPaused: ("story.paused",),
    events.ClockResumed: ("story.resumed",),
    events.SpeedSet: ("story.speed", "speed"),
    events.ClockJumped: ("story.jumped", "to"),
    events.ClockArrived: ("story.arrived",),
    events.ClockStopped: ("story.stopped", "inject"),
    events.ExerciseEnded: ("story.ended",),
    # injects
    events.InjectDue: ("story.due", "inject"),
    events.InjectHeld: ("story.held", "inject", "reason"),
    events.InjectSkipped: ("story.skipped", "inject", "reason"),
    events.InjectLapsed: ("story.lapsed", "inject"),
    events.InjectRetimed: ("story.retimed", "inject", "due"),
    events.InjectCorrected: ("story.corrected", "inject", "text"),
    events.InjectRetracted: ("story.retracted", "inject", "reason"),
    events.InjectClosed: ("story.closed", "inject"),
    # decisions and observations
    events.DecisionOpened: ("story.asked", "decision"),
    events.DecisionWithdrawn: ("story.no-longer-asked", "decision"),
    events.ExpectationRetracted: ("story.unmet", "expectation", "reason"),
    events.LeverTookEffect: ("story.lever", "use"),
    events.LeverEnded: ("story.lever-ended", "use"),
    # damage and repair
    events.RepairQueued: ("story.repair-queued", "damage", "trade"),
    events.RepairStarted: ("story.repair-started", "damage", "until"),
    # the world
    events.StockDried: ("story.dried", "node"),
    events.StockRefilled: ("story.refilled", "node"),
    events.NodeFell: ("story.fell", "node"),
    events.RestartBegun: ("story.restarting", "node", "until"),
    events.RestartBroken: ("story.restart-broken", "node"),
    events.NodeRestarted: ("story.restarted", "node"),
    events.NodeLetGo: ("story.let-go", "node"),
}
"""Kinds that say one text, filled with these of their own fields."""


def _share(_: Names, ppm: int) -> Phrase:
    return percent(ppm)


def _as_it_is(_: Names, value: str | int) -> str | int:
    return value


# Through the names at hand, since some say ids or numbers with them.


def _inject(names: Names, id: str) -> Phrase:
    return names.inject(id)


def _question(names: Names, id: str) -> Phrase:
    return names.question(id)


_READ: dict[str, Callable[[Names, Any], Phrase | str | int]] = {
    "begins": Names.moment,
    "damage": Names.damage,
    "decision": _question,
    "due": Names.moment,
    "expectation": Names.expected,
    "factor": _share,
    "inject": _inject,
    "node": Names.node,
    "reason": Names.reason,
    "share": _share,
    "to": Names.moment,
    "trade": Names.trade,
    "until": Names.moment,
    "use": Names.use,
}
"""How a field is said, by its name; others are said as they are."""


@singledispatch
def words(event: object, names: Names) -> Phrase | None:
    """`event` in words, or None where it tells people nothing."""
    if type(event) not in PLAIN:
        return None
    key, *fields = PLAIN[type(event)]
    return phrase(
        key,
        **{field: _READ.get(field, _as_it_is)(names, getattr(event, field)) for field in fields},
    )


def refusal(refused: Phrase, names: Names) -> Phrase:
    """`refused`, why a command was not obeyed, with names in it where it has ids."""
    called = {
        key: phrase_of(names, value)
        for key, value in refused.params
        if isinstance(value, str) and (phrase_of := _CALLED.get(key)) is not None
    }
    return phrase(refused.key, **(dict(refused.params) | called))


_CALLED: dict[str, Callable[[Names, str], Phrase]] = {
    "cell": Names.cell,
    "measure": Names.measure,
    "region": Names.place,
    "decision": _question,
    "expectation": Names.expected,
    "inject": _inject,
}
"""What a refusal calls by their ids."""
