"""What texts of injects tell of the world, as those whom they reach know it: some time ago."""

from collections.abc import Iterable

from oefening.engine.run import Run
from oefening.scenario.injects import Inject
from oefening.scenario.live import Live, filled, is_live, lives_in
from oefening.state.conditions import Asked
from oefening.state.live import measured
from oefening.world.nodes import place_of

Key = tuple[str, str]
"""Address and measure."""


class Told:
    """The past of every number that some text tells, as far back as anybody's delay."""

    def __init__(self, run: Run, asked: Asked) -> None:
        self._run = run
        self._asked = asked
        self._delays = {cell.id: cell.delay for cell in run.scenario.cells}
        self._live = {inject.id for inject in run.scenario.injects if is_live(inject.body)}
        self._back = max(self._delays.values(), default=0)
        self._past: dict[Key, list[tuple[int, int | None]]] = {}
        """Of each number since when it came to how much, the last behind."""
        self._watching: dict[str, list[Live]] = {}
        for inject in run.scenario.injects:
            if inject.id in self._live and inject.body is not None:
                for live in lives_in(inject.body):
                    self._begin(live)

    def _begin(self, live: Live) -> None:
        if _key(live) in self._past:
            return
        self._past[_key(live)] = [(-1, self._now(live))]
        condition = live.condition
        if condition is not None:
            whats = list(self._asked.watched(condition))
        else:
            region = place_of(live.address)
            whats = [live.address, f"patients/{region}"]
        for what in dict.fromkeys(whats):
            self._watching.setdefault(what, []).append(live)

    def __bool__(self) -> bool:
        """Whether anything has to be followed."""
        return bool(self._watching)

    def notice(self, changed: Iterable[str]) -> None:
        """Keep what numbers come to now that hang on what has `changed`."""
        now = self._run.now
        lives = {_key(one): one for what in changed for one in self._watching.get(what, ())}
        for key, live in lives.items():
            past = self._past[key]
            if past[-1][0] == now:
                past.pop()
            while len(past) > 1 and past[1][0] <= now - self._back:
                past.pop(0)
            past.append((now, self._now(live)))

    def body(self, inject: Inject) -> dict[str, str] | None:
        """The text of the inject with its numbers, by language; None where it has none."""
        if inject.id not in self._live or inject.body is None:
            return None
        delay = max((self._delays.get(cell, 0) for cell in inject.to), default=0)
        then = self._run.now - delay
        return filled(inject.body, lambda live: self._at(live, then))

    def _at(self, live: Live, then: int) -> int | None:
        """What it came to at `then`."""
        since, value = next(
            (one for one in reversed(self._past[_key(live)]) if one[0] <= then),
            self._past[_key(live)][0],
        )
        if live.measure == "hours-left" and value is not None:
            return max(0, value - max(0, then - max(0, since)))
        return value

    def _now(self, live: Live) -> int | None:
        run = self._run
        return measured(self._asked, run.world, run.state, live, run.now)


def _key(live: Live) -> Key:
    return live.address, live.measure
