"""Rest places: how many packets rest in each region, and which wait for room."""

from collections import deque
from collections.abc import Callable


class RestPlaces:
    """The rest places of all regions; who waits is let in first come first served."""

    def __init__(self) -> None:
        self._resting: dict[str, int] = {}
        self._waiting: dict[str, deque[Callable[[], None]]] = {}

    def enter(self, place: str, room: int, let_in: Callable[[], None]) -> bool:
        """Whether there is room among `room`, which is taken then; if not, `let_in` will tell."""
        if self._resting.get(place, 0) < room:
            self._resting[place] = self._resting.get(place, 0) + 1
            return True
        self._waiting.setdefault(place, deque()).append(let_in)
        return False

    def leave(self, place: str) -> None:
        """Make room for who waits longest, or for whoever comes."""
        if waiting := self._waiting.get(place):
            waiting.popleft()()
        else:
            self._resting[place] -= 1
