"""The effects that a scenario itself has, and what damage is called in them."""

from collections.abc import Iterator, Mapping
from itertools import chain

from oefening.scenario.model import Scenario
from oefening.world.effects import Damage, Effect


def effects_of(scenario: Scenario) -> Iterator[Effect]:
    """Those of disruptions, of injects, and of the options of decisions; not those of levers."""
    return chain(
        *(one.effects for one in scenario.disruptions),
        *(one.effects for one in scenario.injects),
        *(option.effects for one in scenario.decisions for option in one.options),
    )


def damages_of(scenario: Scenario) -> Mapping[str, str]:
    """By the name of each damage that has one, the address of what it takes out."""
    return {
        one.as_: one.damage
        for one in effects_of(scenario)
        if isinstance(one, Damage) and one.as_ is not None
    }
