"""The playhead: at which record and second somebody looks back, and how that goes on."""

from oefening.projections.moments import Moments
from oefening.session.wall import Wall


class Playhead:
    """Goes through a log forwards and backwards as `wall` goes on; stands still at either end."""

    def __init__(self, moments: Moments, last: int, wall: Wall) -> None:
        self._moments = moments
        self._last = last
        self._wall = wall
        self._anchor = (wall(), 0)
        """A moment in the room, and the exercise second that it came with."""
        self.number = 0
        """Of the last record that has happened by now."""
        self.second = 0
        self.rolling = False
        self.backwards = False
        self.speed = 60
        self.to_second(0)

    @property
    def end(self) -> int:
        """The second of the last record."""
        return self._moments.second(self._last)

    def to_record(self, number: int) -> None:
        """Go to just after record `number`, or as near as there is one."""
        self.number = min(max(number, 0), self._last)
        self.second = self._moments.second(self.number)
        self._tie()

    def to_spot(self, second: int, number: int) -> None:
        """Go to `second`, when no more than record `number` has happened, as far as they go."""
        self.number = min(max(number, 0), self._last)
        self.second = min(max(second, self._moments.second(self.number)), self.end)
        self._tie()

    def to_second(self, second: int) -> None:
        """Go to the end of `second`, or as near as the log goes."""
        self._reach(second)
        self._tie()

    def roll(self, *, rolling: bool) -> None:
        """Go on, or stand still; from either end of the log onwards from its beginning."""
        self.move()
        if rolling and self.backwards and self.second <= 0:
            self.backwards = False
        elif rolling and not self.backwards and self.number >= self._last:
            self._reach(0)
        self.rolling = rolling
        self._tie()

    def turn(self, *, backwards: bool) -> None:
        """Go that way."""
        self.move()
        self.backwards = backwards
        self._tie()

    def pace(self, speed: int) -> None:
        """Go at `speed` exercise seconds per second of the room."""
        self.move()
        self.speed = speed
        self._tie()

    def move(self) -> None:
        """Be where the room's clock says."""
        if not self.rolling:
            return
        wall, second = self._anchor
        passed = int((self._wall() - wall) * self.speed)
        there = second - passed if self.backwards else second + passed
        if there != self.second:  # else it stays where it is within that second
            self._reach(there)
        if self.second <= 0 if self.backwards else self.number >= self._last:
            self.rolling = False

    def _reach(self, second: int) -> None:
        self.second = min(max(second, 0), self.end)
        self.number = self._moments.by(self.second)

    def _tie(self) -> None:
        self._anchor = (self._wall(), self.second)
