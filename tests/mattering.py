"""An exercise in which a decision matters: power comes back where the hall is opened."""

from shown import shown_header, shown_scenario

from oefening.record import Header
from oefening.world.effects import SetLevel


def mattering() -> Header:
    """The exercise in which the team that opens the hall also has power restored at once."""
    scenario = shown_scenario()
    [decision] = scenario.decisions
    opened, *others = decision.options
    powered = SetLevel.model_validate({"set-level": "VR01/east.power", "at": "100%"})
    options = (opened.model_copy(update={"effects": (powered,)}), *others)
    decisions = (decision.model_copy(update={"options": options}),)
    scenario = scenario.model_copy(update={"decisions": decisions})
    return shown_header().model_copy(update={"scenario": scenario})
