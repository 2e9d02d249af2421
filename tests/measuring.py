"""What tests of levers and measures measure in a run of the world nl, and what they have happen."""

from collections.abc import Callable
from typing import Any

from oefening import events
from oefening.record import Record
from oefening.state import State

HOUR = 3_600
Measure = Callable[[State, list[Record], int], int]
"""What is measured in a state and its records, at an exercise second."""


def level(address: str, of_class: int | None = None) -> Measure:
    """The level of a node, or of one class of its demand."""

    def measure(state: State, _: list[Record], __: int) -> int:
        classes = state.classes.get(address, ())
        if of_class is None or not classes:
            return state.level(address)
        return classes[of_class]

    return measure


def unmet(need: str) -> Measure:
    """Person-seconds without."""
    return lambda state, _, now: state.needs[need].at(now)


def stock(address: str) -> Measure:
    """What a stock holds that records have named."""
    return lambda state, _, now: state.stocks[address].at(now)


def kept(consumer: str) -> Measure:
    """What the backups of a node hold."""
    return lambda state, _, now: sum(
        one.at(now) for tier, one in state.tiers.items() if tier.startswith(f"{consumer}<")
    )


def count(kind: type[events.Event]) -> Measure:
    """How often something happened."""
    return lambda _, records, __: sum(isinstance(record.body, kind) for record in records)


def out(*addresses: str, **more: str) -> tuple[dict[str, Any], ...]:
    """These nodes are out."""
    return tuple({"damage": address, **more} for address in addresses)
