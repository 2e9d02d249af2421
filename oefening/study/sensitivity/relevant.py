"""What a run of a script can read of a world: all but what it is only told or paid with.

A number that stands in none of that can change nothing of the run, and need not be tried.
"""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple

from pydantic import JsonValue

from oefening.scenario.model import Play, Scenario
from oefening.world.model import World

TOLD = frozenset(
    {
        "budgets",
        "figures",
        "levers",
        "measures",
        "name",
        "parameters",
        "pillars",
        "sources",
        "uses",
        "yardsticks",
    }
)
"""Fields of a world that no run reads, or of which only the part that is pulled or bought."""


NO_MONTHS = {"months": ()}


class Read(NamedTuple):
    """What can be read of a world."""

    fields: tuple[Any, ...]
    """All others, in the order of the model."""
    levers: Mapping[str, Any]
    """Those that are pulled."""
    measures: Mapping[str, Any]
    """Those that are bought."""

    @staticmethod
    def of(world: World, used: AbstractSet[str]) -> "Read":
        """That of a run in which these levers and measures are `used`, by id."""
        weather = world.weather
        if weather is not None:  # what is normal for each month was read when it was made
            world = world.model_copy(update={"weather": weather.model_copy(update=NO_MONTHS)})
        others = (name for name in World.model_fields if name not in TOLD)
        return Read(
            tuple(getattr(world, name) for name in others),
            {id: one for id, one in world.levers.items() if id in used},
            {id: one for id, one in world.measures.items() if id in used},
        )


def levers_of(scenario: Scenario, script: Play) -> frozenset[str]:
    """Levers and measures that can be used in runs of `script`, by id.

    These are all that the scenario names, but for what options bring that the script does not take;
    and what the script itself buys.
    """
    taken = {(step.decide, step.option) for step in script.steps if step.decide}
    options = [
        option.dump()
        for decision in scenario.decisions
        for option in decision.options
        if (decision.id, option.id) in taken
    ]
    others = scenario.dump()
    for part in ("decisions", "plays"):
        others.pop(part, None)
    return frozenset(_named([others, *options, script.dump()]))


def _named(value: JsonValue) -> Iterator[str]:
    """What `lever` and `measure` say anywhere in `value`."""
    if isinstance(value, dict):
        for key in ("lever", "measure"):
            if isinstance(name := value.get(key), str):
                yield name
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        yield from _named(part)


def can_matter(places: Iterable[str], used: AbstractSet[str]) -> bool:
    """Whether a number that stands in these `places` of a world can change a run at all."""
    for place in places:
        section, _, id = place.partition(".")
        if section in {"levers", "measures"}:
            if id in used:
                return True
        elif section not in TOLD:
            return True
    return False
