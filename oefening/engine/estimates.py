"""What the public is told of when a damage will be over: mostly wrong, and then told anew."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from oefening import events
from oefening.clock import MINUTE
from oefening.engine.run import Run
from oefening.world.effects import Told
from oefening.world.nodes import WHOLE


def tell(run: Run, node: str, restored_in: int, owner: str) -> None:
    """Tell the public that the node will be back in so many seconds."""
    before = run.state.estimates.get(node)
    run.emit(events.EstimateGiven(node, run.now + restored_in, owner, before))


@dataclass(slots=True, eq=False)
class Promise:
    """Damages, the parts of one, of which the public is told when they will all be over."""

    node: str
    owner: str
    told: Told
    parts: int
    """How many there were."""
    called: str = ""
    """By the first of them, whose name the draws have."""
    open: dict[str, int | None] = field(default_factory=dict)
    """Those that are not over, with the second at which each is; None: when its crew is done."""
    begun: bool = False


class Estimates:
    """All damages of which the public is told when they will be over."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._promises: dict[str, Promise] = {}
        """Those that are not over, by damage."""

    def add(self, promise: Promise, damage: str, ends: int | None) -> None:
        """Have the public told of a damage that ends at second `ends`, or when a crew is done."""
        self._promises[damage] = promise
        promise.called = promise.called or damage
        promise.open[damage] = ends
        if ends is not None:
            self.known(damage)

    def known(self, damage: str) -> None:
        """It is known when the damage ends; if the public is to be told that, see to it."""
        promise = self._promises.get(damage)
        if promise is not None and not promise.begun:
            promise.begun = True
            self._wait(promise, promise.told.after)

    def over(self, damage: str) -> None:
        """The damage is over, or was never done; nothing more is told of it."""
        promise = self._promises.pop(damage, None)
        if promise is not None:
            del promise.open[damage]

    def _wait(self, promise: Promise, wait: int) -> None:
        """Have it told after so many seconds, behind all that happens in that second."""
        tell_then: Callable[[], None] = partial(self._tell, promise)
        self._run.later(wait, lambda: self._run.readings.append(tell_then))

    def _tell(self, promise: Promise) -> None:
        run, told = self._run, promise.told
        if not promise.open:
            return
        known = [end for end in map(self._end, promise.open.items()) if end is not None]
        if not known and promise.parts > 1:
            promise.begun = False  # what is left waits for a crew: no telling until one begins
            return
        left = max(0, max(known, default=run.now) - run.now)
        off = run.chance.length(f"estimate/{promise.called}", run.now, told.off)
        takes = max(told.after, left * off // WHOLE, MINUTE)
        tell(run, promise.node, takes, promise.owner)
        self._wait(promise, max(takes, told.again))

    def _end(self, part: tuple[str, int | None]) -> int | None:
        """The second at which a damage is over, as far as anybody knows."""
        damage, ends = part
        return self._run.state.damages[damage].until if ends is None else ends
