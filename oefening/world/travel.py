"""How far it is by road: what that adds to the bee-line."""

from typing import Annotated

from pydantic import Field

from oefening.source import Factor, Model
from oefening.world.nodes import WHOLE


class Travel(Model):
    """What distances are made with."""

    noun = "noun.travel"

    detour: Annotated[Factor, Field(ge=WHOLE, le=10 * WHOLE)] = WHOLE * 13 // 10
    """Road by bee-line: no road is shorter, and none ten times as long."""
