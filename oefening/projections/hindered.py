"""What civil traffic lost to convoys: told of each way at first, and again once it has doubled."""

from oefening import events
from oefening.clock import HOUR

GROWN = 2
"""How many times what was told last a loss has to be in order to be told again."""


class Hindered:
    """Knows of each way what was told of it: a convoy of many packets hinders it often."""

    def __init__(self) -> None:
        self._told: dict[str, int] = {}
        """Person-seconds, by address."""

    def is_news(self, event: events.TrafficHindered) -> bool:
        """Whether the end of an episode is to be told; if so it counts as told from now on."""
        least = max(HOUR, GROWN * self._told.get(event.node, 0))
        if event.persons or event.person_seconds < least:
            return False
        self._told[event.node] = event.person_seconds
        return True
