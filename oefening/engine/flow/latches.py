"""Restart latches: small state machines that move on settled levels only."""

from oefening import events
from oefening.clock import MINUTE
from oefening.engine.flow.levels import seen
from oefening.engine.flow.parts import DOWN, RESTARTING, UP, Latch
from oefening.world.nodes import WHOLE

QUICKEST = MINUTE
"""A restart of no time at all could fall and be up again for ever within one second."""


def move(latch: Latch, now: int) -> tuple[events.Event | None, bool]:
    """Move a latch one step; return what happened, and whether its unit is to be solved anew."""
    unit = latch.unit
    if unit.frozen or unit.fixed is not None:
        return None, False
    again = False
    if latch.phase == UP:
        again = _end_waivers(latch, now)
        if unit.level >= latch.below:
            return None, again
        latch.phase, latch.fell_at, latch.lowest = DOWN, now, unit.level
        for link in unit.out:
            link.waived = not link.start
        return events.NodeFell(unit.address), True
    latch.lowest = min(latch.lowest, latch.free)
    if latch.phase == DOWN and latch.free >= latch.below:
        latch.phase = RESTARTING
        latch.generation += 1
        until = now + max(QUICKEST, latch.after + latch.grows * (now - latch.fell_at) // WHOLE)
        return events.RestartBegun(unit.address, until), again
    if latch.phase == RESTARTING and latch.free < latch.below:
        latch.phase = DOWN
        latch.generation += 1
        return events.RestartBroken(unit.address), again
    return None, again


def _end_waivers(latch: Latch, now: int) -> bool:
    """Stop waiving, once the node is up, what is seen well enough; return whether any ended.

    While it is down all are waived: a supplier whose battery still lasts then is not yet back.
    """
    ended = False
    for link in latch.unit.out:
        if link.waived and seen(link, link.level(), now) >= latch.below * WHOLE:
            link.waived = False
            ended = True
    return ended
