"""What the public is told of when a damage will be over: mostly wrong, and then told anew."""

from collections.abc import Callable
from dataclasses import dataclass
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
class _Promise:
    """A damage of which the public is told when it will be over."""

    damage: str
    node: str
    owner: str
    told: Told
    ends: int | None
    """Exercise second; None: when its crew is done."""
    begun: bool = False


class Estimates:
    """All damages of which the public is told when they will be over."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._promises: dict[str, _Promise] = {}
        """Those that are not over, by damage."""

    def promise(self, damage: str, node: str, owner: str, told: Told, ends: int | None) -> None:
        """Have the public told of a damage that ends at second `ends`, or when a crew is done."""
        self._promises[damage] = _Promise(damage, node, owner, told, ends)
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
        self._promises.pop(damage, None)

    def _wait(self, promise: _Promise, wait: int) -> None:
        """Have it told after so many seconds, behind all that happens in that second."""
        tell_then: Callable[[], None] = partial(self._tell, promise)
        self._run.later(wait, lambda: self._run.readings.append(tell_then))

    def _tell(self, promise: _Promise) -> None:
        run = self._run
        if self._promises.get(promise.damage) is not promise:
            return
        ends = promise.ends
        if ends is None:
            ends = run.state.damages[promise.damage].until or run.now
        left = max(0, ends - run.now)
        off = run.chance.length(f"estimate/{promise.damage}", run.now, promise.told.off)
        takes = max(promise.told.after, left * off // WHOLE, MINUTE)
        tell(run, promise.node, takes, promise.owner)
        self._wait(promise, max(takes, promise.told.again))
