"""How an exercise went, as exports tell it."""

from dataclasses import dataclass

from oefening.projections.releases import Releases
from oefening.state import State


@dataclass(frozen=True, slots=True)
class Played:
    """How it went: the state at the end of the log, and what became of each inject."""

    state: State
    releases: Releases
    run: str = ""
    """What tells it from other runs of the same scenario."""
