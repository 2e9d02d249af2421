"""How many have gone without for a while: the lowest number of the last hours, kept up for others.

Of the same homes the same go without first, so whoever has lacked something for six hours on end is
as many as lacked it at the best moment of these six.
"""

from collections.abc import Callable, Iterable


class Window:
    """The lowest (or highest) of a number that changes by steps, over the last `span` seconds."""

    def __init__(self, span: int, pick: Callable[[Iterable[int]], int]) -> None:
        self._span = span
        self._pick = pick
        self._steps: list[tuple[int, int]] = [(0, 0)]
        """Second and number; the last one holds from then on."""

    def step(self, now: int, number: int) -> int:
        """Let it be `number` from `now` on; return the lowest or highest of the span up to now."""
        steps = self._steps
        if len(steps) == 1 and steps[0][1] == number:
            return number
        if steps[-1][0] == now:
            steps.pop()
        if not steps or steps[-1][1] != number:
            steps.append((now, number))
        while len(steps) > 1 and steps[1][0] + self._span <= now:
            steps.pop(0)
        return self._pick(one for _, one in steps)

    def next(self) -> int | None:
        """The next second in which the span lets go of a number; None if nothing is due."""
        return self._steps[1][0] + self._span if len(self._steps) > 1 else None


class Lasting:
    """Persons who have lacked something for `after` seconds, or had until `returning` ago."""

    def __init__(self, after: int, returning: int) -> None:
        self._long = Window(after, min)
        self._staying = Window(returning, max)

    def step(self, now: int, lacking: int) -> int:
        """Let so many lack it from `now` on; return how many stay away from home for it now."""
        return self._staying.step(now, self._long.step(now, lacking))

    def next(self) -> int | None:
        """The next second in which that may change by itself; None if it will not."""
        due = [at for at in (self._long.next(), self._staying.next()) if at is not None]
        return min(due, default=None)
