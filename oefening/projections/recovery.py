"""Recovery: when the model, as it stands, will bring a node back, against what the public was told.

It is read off what is known of the cause: the crew that is at work, the restart under way. Nothing
is calculated ahead, so it is what somebody who knew everything could say at this moment.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from oefening.projections.history import History
from oefening.projections.repairs import Repair
from oefening.projections.sites import Sites
from oefening.state import State
from oefening.world.nodes import WHOLE

Outlook = Literal["whole", "crew", "queue", "itself", "restart", "down", "supplies"]
"""It is whole; a crew is at work; a repair waits for one; the damage ends without one, when the
scenario has it end; a restart is under way; it is down until its cause is gone; or only what it is
supplied with falls short."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """What is known of a node's way back."""

    outlook: Outlook
    cause: str
    """Address of the node at the root: itself, or the supplier behind suppliers that limits it."""
    at: int | None = None
    """When a crew or a restart will be done; of a node that came back, when; else None."""
    repair: Repair | None = None
    """The repair that takes longest to come, if a damage is the cause."""
    known: "Recovery | None" = None
    """Where nobody knows when: of what else it waits for, the last of which somebody does."""

    @property
    def sure(self) -> "Recovery | None":
        """The last thing that it waits for of which the moment is known; None if there is none."""
        return self.known if self.at is None else self


class Recoveries:
    """A world's nodes with the way back of each."""

    def __init__(self, sites: Sites) -> None:
        self._sites = sites

    def of(
        self, state: State, now: int, address: str, history: History, active: Sequence[Repair]
    ) -> Recovery:
        """The way back of the node at `address`, as far as it is known at second `now`.

        `active` is every damage that there is, as `repairs` gives them.
        A region that is the mean of its areas is back when the last of them is. An
        address that the world does not have counts as whole.
        """
        if state.level(address) == WHOLE:
            turns = history.changes(address, state)
            return Recovery("whole", address, turns[-1][0] if turns else None)
        areas = self._sites.areas(address)
        if areas:
            short = [area for area in areas if state.level(area) < WHOLE]
            ways = [self.of(state, now, area, history, active) for area in short]
            return _last(ways, Recovery("supplies", address))
        chain = self._chain(state, now, address)
        for cause in chain:
            mine = [one for one in active if self._hits(one, cause)]
            if mine:
                return _by_repairs(cause, mine)
            if cause in state.fallen:
                until = state.fallen[cause]
                if until is not None:
                    return Recovery("restart", cause, until)
        root = chain[-1]
        return Recovery("down" if root in state.fallen else "supplies", root)

    def _chain(self, state: State, now: int, address: str) -> tuple[str, ...]:
        """The node, the supplier or area that limits it most, what limits that, and so on."""
        chain = [address]
        while True:
            areas = self._sites.areas(chain[-1])
            if areas:  # the region's own node is a supplier too
                worst = min(areas, key=state.level)
                following = worst if state.level(worst) < WHOLE else None
            else:
                following = next(
                    (
                        one.dependency.on
                        for one in self._sites.supplies(state, now, chain[-1])
                        if one.limiting
                    ),
                    None,
                )
            if following is None or following in chain:
                return tuple(chain)
            chain.append(following)

    def _hits(self, repair: Repair, address: str) -> bool:
        """Whether the damage is to this node, or to the region of which it is an area's."""
        return repair.damage.node in (address, self._sites.region(address))


def _last(ways: Sequence[Recovery], none: Recovery) -> Recovery:
    """The furthest of `ways`, with the last of which the moment is known; `none` without any."""
    furthest = max(ways, key=_far, default=none)
    if furthest.at is not None:
        return furthest
    sure = [way.sure for way in ways if way.sure is not None]
    return replace(furthest, known=max(sure, key=_far, default=None))


def _far(way: Recovery) -> tuple[int, int, int]:
    """How far away it is: what nobody knows lies beyond any moment, a long queue beyond a short."""
    position = 0 if way.repair is None else way.repair.position
    return way.at is None, position, way.at or 0


def _by_repairs(cause: str, mine: list[Repair]) -> Recovery:
    """Back when the last of its damages is gone: one that waits comes after all under way."""
    crews = [
        Recovery("crew", cause, one.damage.until, one)
        for one in mine
        if one.damage.until is not None
    ]
    crew = max(crews, key=_far, default=None)
    waits = [one for one in mine if one.position]
    if waits:
        return Recovery("queue", cause, None, waits[-1], crew)
    if crew is None or mine[-1].itself:  # which stand last
        return Recovery("itself", cause, None, mine[-1], crew)
    return crew
