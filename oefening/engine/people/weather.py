"""The temperature outside, as effects change it, and how fast homes cool by it."""

from functools import partial

from oefening import events
from oefening.engine.flow.parts import Backup
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.state import temperature_in
from oefening.world import effects
from oefening.world.model import NATION
from oefening.world.nodes import place_of
from oefening.world.weather import pace


class Outside:
    """The temperature in every region."""

    def __init__(self, run: Run, undoing: Undoing) -> None:
        self._run = run
        self._undoing = undoing
        self._claims: dict[str, tuple[str, int]] = {}
        """Changes that last, the latest last: of which place, and to what."""
        self._homes: dict[str, list[Backup]] = {}
        """Backups that are homes cooling, by region."""
        at_first = pace(run.world.weather, run.world.weather.temperature)
        backups = (one for unit in run.kernel.units for link in unit.out for one in link.backups)
        for backup in backups:
            if backup.cools:
                region = place_of(backup.link.consumer.address).partition("/")[0]
                backup.pace = at_first
                self._homes.setdefault(region, []).append(backup)

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {effects.WeatherChange: self._turn}

    def _turn(self, effect: effects.WeatherChange, doer: Doer) -> None:
        claim = self._undoing.number(f"weather/{doer.owner}")
        self._claims[claim] = effect.weather, effect.temperature
        self._tell(effect.weather, effect.temperature, doer.owner)
        self._undoing.until(doer.owner, effect.lasts, partial(self._withdraw, claim, doer.owner))

    def _withdraw(self, claim: str, owner: str) -> None:
        """Have the weather be what the changes that still last make it."""
        place, _ = self._claims.pop(claim)
        if place != NATION:
            covers = {place, NATION}
            standing = [outside for one, outside in self._claims.values() if one in covers]
            self._tell(place, self._last(standing), owner)
            return
        national = [outside for one, outside in self._claims.values() if one == NATION]
        self._tell(NATION, self._last(national), owner)
        later: dict[str, int] = {}
        for one, outside in self._claims.values():
            later = {} if one == NATION else {**later, one: outside}
        for region, outside in later.items():
            self._tell(region, outside, owner)

    def _last(self, standing: list[int]) -> int:
        return standing[-1] if standing else self._run.world.weather.temperature

    def _tell(self, place: str, outside: int, owner: str) -> None:
        self._run.emit(events.WeatherChanged(place, outside, owner))
        for region in self._homes:
            if place in {region, NATION}:
                self._cool(region)

    def _cool(self, region: str) -> None:
        """Have homes of a region cool as fast as the temperature there makes them."""
        run = self._run
        outside = temperature_in(run.world, run.state, region)
        now = pace(run.world.weather, outside)
        for backup in self._homes[region]:
            if backup.pace != now:
                backup.pace = now
                run.kernel.touch_backup(backup, rises=True)
                if not now:
                    # A cold home is warm from outside as soon as it holds anything.
                    run.later(1, partial(run.kernel.touch_backup, backup, rises=True))
