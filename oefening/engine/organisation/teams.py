"""The crisis organisation: GRIP levels, teams that are called and work, and how long they last.

A region's level is that of the last order that still stands. Teams are called when the control room
alerts them, and come by what levels are settled in that second.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, partial
from math import prod

from oefening import events
from oefening.engine.organisation.fatigue import Fatigue
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Once, Undoing
from oefening.world import effects
from oefening.world.levers import Lever, LeverUse
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE
from oefening.world.organisation import Team
from oefening.world.pull import filled_in


@dataclass(slots=True, eq=False)
class Staff:
    """What a place has been scaled up to."""

    claims: dict[str, int] = field(default_factory=dict)
    """Levels that were ordered, by claim; the last one holds."""
    level: int = 0
    called: dict[str, Once] = field(default_factory=dict)
    """Teams that were called and have not stood down, with how each begins to work."""
    speeds: dict[str, Fraction] = field(default_factory=dict)
    """How much faster its teams come, by claim."""

    @property
    def speed(self) -> Fraction:
        """Of the usual."""
        return prod(self.speeds.values(), start=Fraction(1))


class Organisation:
    """The crisis organisation of all regions, as far as the world tells of one."""

    def __init__(self, run: Run, undoing: Undoing) -> None:
        self._run = run
        self._undoing = undoing
        self._known = run.world.organisation
        self._staff: dict[str, Staff] = {}
        self._fatigue = Fatigue(run, undoing)

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {
            effects.Grip: self._grip,
            effects.Reliefs: self._fatigue.relieve,
            effects.TeamSpeed: self._team_speed,
        }

    # ── scaling up and down ──────────────────────────────────────────────────────────────────────

    def _grip(self, effect: effects.Grip, doer: Doer) -> None:
        staff = self._staff.setdefault(effect.grip, Staff())
        claim = self._undoing.number(f"grip/{doer.owner}")

        def withdraw() -> None:
            del staff.claims[claim]
            self._settle(effect.grip, staff, doer.owner)

        staff.claims[claim] = effect.level
        self._settle(effect.grip, staff, doer.owner)
        self._undoing.until(doer.owner, None, withdraw)

    def _settle(self, place: str, staff: Staff, owner: str) -> None:
        before, level = staff.level, next(reversed(staff.claims.values()), 0)
        if level == before:
            return
        staff.level = level
        self._run.emit(events.GripSet(place, level, before, owner))
        if self._known is None or place == NATION:
            return
        for id in [id for id in staff.called if self._known.teams[id].level > level]:
            staff.called.pop(id).drop()
            if id in self._run.state.teams.get(place, {}):
                self._run.emit(events.TeamStoodDown(place, id))
        self._alert(place, staff, list(self._missing(staff)))
        if not level:
            self._fatigue.rest(place)

    def _missing(self, staff: Staff) -> Iterator[tuple[str, Team]]:
        """Teams that the level asks for and that were not called."""
        teams = {} if self._known is None else self._known.teams
        for id, team in teams.items():
            if team.level <= staff.level and id not in staff.called:
                yield id, team

    def _alert(self, region: str, staff: Staff, missing: list[tuple[str, Team]]) -> None:
        """Have teams called: at once what alerts, the others once that has happened."""
        if not missing or self._known is None:
            return
        alerting = [(id, team) for id, team in self._known.teams.items() if team.alerts]
        delays = {id: self._takes(region, id, team) for id, team in alerting}
        for id, team in missing:
            call = Once(partial(self._call, region, staff, id, team, delays.get(id)))
            staff.called[id] = call
            self._run.later(0 if team.alerts else max(delays.values(), default=0), call.do)

    def _takes(self, region: str, id: str, team: Team) -> int:
        """Seconds from its call to when a team works, with everybody in reach and clear roads."""
        takes = self._run.chance.length(f"team/{region}/{id}", self._run.now, team.takes)
        return int(takes / self._staff[region].speed)

    def _team_speed(self, effect: effects.TeamSpeed, doer: Doer) -> None:
        region, staff = effect.team_speed, self._staff.setdefault(effect.team_speed, Staff())
        claim = self._undoing.number(f"team-speed/{doer.owner}")

        def tell() -> None:
            speed = int(staff.speed * WHOLE)
            self._run.emit(events.TeamSpeedChanged(region, speed, doer.owner))

        def end() -> None:
            del staff.speeds[claim]
            tell()

        staff.speeds[claim] = Fraction(effect.speed, WHOLE)
        tell()
        self._undoing.until(doer.owner, effect.lasts, end)

    # ── calling teams ────────────────────────────────────────────────────────────────────────────

    def _call(self, region: str, staff: Staff, id: str, team: Team, takes: int | None) -> None:
        if takes is None:
            takes = self._takes(region, id, team)
        call = staff.called[id]

        def send() -> None:
            if staff.called.get(id) is call:
                self._send(region, staff, id, team, takes)

        self._run.readings.append(send)

    def _send(self, region: str, staff: Staff, id: str, team: Team, takes: int) -> None:
        """Call a team: when it will be there follows from levels as they are now."""
        run = self._run
        if team.travels:
            takes = self._by_hand(region) + self._journey(region, takes)
        due = None if team.within is None else run.now + team.within
        run.emit(events.TeamCalled(region, id, due, run.now + takes))
        work = staff.called[id] = Once(partial(self._work, region, id, team, due))
        run.later(takes, work.do)

    def _by_hand(self, region: str) -> int:
        """Seconds that it takes longer to reach people, by what is left to alert them with."""
        if self._known is None:
            return 0
        alerting = self._known.alerting
        best = max((self._level(region, one) for one in alerting.by), default=WHOLE)
        return alerting.by_hand * (WHOLE - best) // WHOLE

    def _journey(self, region: str, takes: int) -> int:
        """Seconds in which they come over the roads as they are."""
        if self._known is None:
            return takes
        alerting = self._known.alerting
        pace = max(self._level(region, alerting.road), alerting.slowest)
        return takes * WHOLE // pace if pace else takes

    def _level(self, region: str, capacity: str) -> int:
        unit = self._run.kernel.by_address.get(f"{region}.{capacity}")
        return WHOLE if unit is None else unit.level

    def _work(self, region: str, id: str, team: Team, due: int | None) -> None:
        late = None if due is None else max(0, self._run.now - due)
        self._run.emit(events.TeamWorking(region, id, late))
        if team.travels:
            self._fatigue.begin(region)

    # ── authority ────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def _scales(self) -> bool:
        """Whether the scenario itself says anything of GRIP: by an effect or a lever, anywhere."""
        if any(isinstance(one, effects.Grip) for one in self._all_effects()):
            return True
        levers = self._run.world.levers
        return any(
            "grip" in effect for use in self._all_levers() for effect in levers[use.lever].effects
        )

    def _all_effects(self) -> Iterator[object]:
        scenario = self._run.scenario
        some: Iterable[Iterable[object]] = (
            *(one.effects for one in scenario.disruptions),
            *(one.effects for one in scenario.injects),
            *(option.effects for one in scenario.decisions for option in one.options),
        )
        for each in some:
            yield from each

    def _all_levers(self) -> Iterator[LeverUse]:
        scenario = self._run.scenario
        for inject in scenario.injects:
            yield from inject.levers
        for decision in scenario.decisions:
            for option in decision.options:
                yield from option.levers
        for play in scenario.plays.values():
            for step in play.steps:
                yield from step.levers

    def stands(self, lever: Lever, use: LeverUse) -> int | None:
        """The GRIP level that counts for a lever: the highest of the regions that it names.

        None where the exercise does not speak of GRIP, so that nothing can be said of it.
        """
        if not (self._scales or self._run.state.grips):
            return None
        said = filled_in(lever, use)
        places = [said[id] for id, one in lever.parameters.items() if one.kind == "place"]
        regions = [one.partition("/")[0] for one in places] or self._run.scenario.regions
        return max((self._run.state.grip(region) for region in regions), default=0)
