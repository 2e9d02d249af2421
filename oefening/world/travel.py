"""How far it is by road: what that adds to the bee-line."""

from oefening.source import Factor, Model
from oefening.world.nodes import WHOLE


class Travel(Model):
    """What distances are made with."""

    noun = "noun.travel"

    detour: Factor = WHOLE * 13 // 10
    """Road by bee-line."""
