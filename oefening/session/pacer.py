"""The pacer: lets the exercise keep pace with the room.

It owns the room's clock and decides *when* the session is advanced, never what happens then. The
exercise second of every moment follows from the last anchor: start, resume, speed, jump, or an
`AnchorClock` of its own when it has fallen behind or the computer slept.
"""

import asyncio
import contextlib
import time
from collections.abc import Callable

from oefening import events
from oefening.commands import AnchorClock
from oefening.errors import FileTrouble
from oefening.record import PROGRAM, Record
from oefening.session.session import Session
from oefening.session.wall import Wall

REST = 0.1
"""Seconds of the room between two looks at the clock."""

SLICE = 0.008
"""Seconds of the room that the engine works at one go."""

BEHIND = 2.0
"""Seconds of the room by which the exercise may lag before it is anchored anew."""

BUDGETS = (64, 8_192)
"""The fewest and the most events of one slice."""

ANCHORS = (
    events.ExerciseStarted,
    events.ClockResumed,
    events.SpeedSet,
    events.ClockJumped,
    events.ClockArrived,
    events.ClockAnchored,
)


class Pacer:
    """Advances `session` as `wall` goes on; stands still while the exercise does."""

    def __init__(
        self,
        session: Session,
        wall: Wall = time.time,
        on_trouble: Callable[[FileTrouble], None] | None = None,
    ) -> None:
        self.session = session
        self._wall = wall
        self._on_trouble = on_trouble
        self._anchor = (wall(), session.now)
        self._rested: tuple[float, float] | None = None
        """When the last step ended and the next is to begin; None after standing still."""
        self._budget = 1_024
        self._woken = asyncio.Event()
        session.follow(self._heed)

    async def run(self) -> None:
        """Keep pace until ENDEX.

        What the engine fails with comes out here, and the exercise stands still with it. When a
        record cannot be written, `on_trouble` is told, and the exercise stays paused until a
        command could be.
        """
        while not self.session.state.ended:
            try:
                rest = self.step()
            except FileTrouble as trouble:
                if self._on_trouble is None:
                    raise
                self._on_trouble(trouble)
                rest = None
            await self._sleep(rest)

    def step(self) -> float | None:
        """Advance by one slice; return the seconds of the room until the next is wanted.

        0: at once, since it has not caught up; None: when something has been done.
        """
        session = self.session
        rested, self._rested = self._rested, None
        if not session.moving:
            return None
        begun = self._wall()
        if rested is not None and _slept(rested, begun):
            session.send(AnchorClock("sleep"), PROGRAM)
        target = self.target(begun)
        behind, ended = False, begun
        if session.now < target:
            session.advance(target, self._budget)
            behind, ended = session.now < target and session.moving, self._wall()
            self._fit(ended - begun, spent=behind)
        if behind and session.state.jump is None and self._lag(ended) > BEHIND:
            session.send(AnchorClock("overload"), PROGRAM)
        rest = 0.0 if behind else REST
        self._rested = (ended, ended + rest)
        return rest

    def target(self, wall: float) -> int:
        """The exercise second that belongs to `wall`."""
        state = self.session.state
        if state.jump is not None:
            return state.jump.to
        if not state.running:
            return self.session.now
        anchored, at = self._anchor
        return max(self.session.now, at + int((wall - anchored) * state.speed))

    def _lag(self, wall: float) -> float:
        """Seconds of the room by which the exercise lags."""
        return (self.target(wall) - self.session.now) / self.session.state.speed

    def _fit(self, took: float, *, spent: bool) -> None:
        """Let the next slice be as long as it should be, after one that spent its budget or not.

        How fast the engine is does not show from one that had little to do.
        """
        fewest, most = BUDGETS
        if took > SLICE:
            self._budget = max(fewest, self._budget // 2)
        elif spent and took < SLICE / 2:
            self._budget = min(most, self._budget * 2)

    def _heed(self, record: Record) -> None:
        if isinstance(record.body, ANCHORS):
            self._anchor = (self._wall(), record.at)
        if record.command:
            self._woken.set()

    async def _sleep(self, rest: float | None) -> None:
        if rest == 0:
            await asyncio.sleep(0)
            return
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), rest)
        self._woken.clear()


def _slept(rested: tuple[float, float], wall: float) -> bool:
    """Whether the room's clock went on without us, or back."""
    ended, due = rested
    return wall > due + BEHIND or wall < ended
