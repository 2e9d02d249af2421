"""Demand that couplings raise: what of its many small changes is worth a line."""

from oefening import events
from oefening.projections.owners import COUPLING
from oefening.world.nodes import WHOLE


class Raised:
    """A follower that knows what was told last of each change of demand by a coupling."""

    def __init__(self) -> None:
        self._told: dict[str | None, int] = {}
        """The factor in ppm, by claim."""

    def is_news(self, event: events.DemandChanged) -> bool:
        """Whether a change of demand is to be told: of a coupling's where it begins or is over.

        And where what it adds has doubled or halved since that was told last.
        """
        if not event.owner.startswith(COUPLING):
            return True
        before = self._told.get(event.claim, WHOLE) - WHOLE
        if event.asked is None:
            self._told.pop(event.claim, None)
            return True
        added = event.asked - WHOLE
        if before and before < 2 * added < 4 * before:
            return False
        self._told[event.claim] = event.asked
        return True
