"""The text of an inject, as it was read out or as it would be now."""

from typing import NamedTuple

from oefening.projections.queue import Queued
from oefening.scenario.live import as_told, filled, is_live, lives_in
from oefening.state import State
from oefening.state.conditions import Asked
from oefening.state.live import measured
from oefening.text import Language
from oefening.world.model import World


class Body(NamedTuple):
    """The text of an inject in one language; empty where it has none."""

    text: str
    live: bool = False
    """Whether its numbers are those of now, and may be others when it is released."""


def body_of(entry: Queued, state: State, world: World, now: int, language: Language) -> Body:
    """What was corrected, else what was released, else what it would be at `now`."""
    written, there = entry.inject.body, entry.state
    if there.correction or written is None:
        return Body(there.correction)
    if there.told is not None:
        return Body(as_told(there.told, language))
    if not is_live(written) or there.released_at is not None:
        return Body(written.in_(language))
    asked = Asked(world)
    told = filled(written, lambda live: measured(asked, world, state, live, now))
    return Body(as_told(told, language), live=any(True for _ in lives_in(written)))
