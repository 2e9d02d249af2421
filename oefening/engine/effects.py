"""Effects put to work: what disruptions, injects, decisions and the facilitator do to the world.

Everything an owner (a disruption, an inject, a decision) has brought about is kept with the way to
undo it, so that retracting ends it from now on. What cannot be taken back stays: what the public
was told, fuel that has been poured, goods that are on their way.
"""

from collections.abc import Callable, Iterable
from functools import partial

from oefening import events
from oefening.engine.care import CareParts
from oefening.engine.changes import Changes
from oefening.engine.damages import Damages
from oefening.engine.holds import Holds
from oefening.engine.messages import Messages
from oefening.engine.military.convoys import Convoys
from oefening.engine.military.posts import Posts
from oefening.engine.organisation.teams import Organisation
from oefening.engine.people.households import Households
from oefening.engine.people.movement import Movement
from oefening.engine.people.reception import Reception
from oefening.engine.people.weather import Outside
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.world.costs import cost
from oefening.world.effects import Effect
from oefening.world.levers import Lever, LeverUse
from oefening.world.organisation import lead_of, route_of
from oefening.world.pull import lever_effects


class Effects:
    """Applies effects, each by the part that does its kind, and undoes them by owner."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._undoing = Undoing(run)
        self._organisation = Organisation(run, self._undoing)
        damages = Damages(run, self._undoing)
        self.pools = damages.crews.pools
        reception = Reception(run, self._undoing, self.pools)
        parts = (
            damages,
            Changes(run, self._undoing),
            Messages(run, self._undoing),
            Holds(run, self._undoing),
            Convoys(run, self._undoing, self.pools),
            Posts(run, self._undoing, damages.does, self.pools),
            CareParts(run, self._undoing),
            Outside(run, self._undoing),
            self._organisation,
            reception,
            Movement(run, self._undoing, reception),
            Households(run, self._undoing, reception.stir),
        )
        self._does: Does = {kind: do for part in parts for kind, do in part.does.items()}

    def apply(self, owner: str, some: Iterable[Effect], called: str | None = None) -> None:
        """Put effects to work in the name of `owner`, called by its own name if by no other."""
        for effect in some:
            self._does[type(effect)](effect, Doer(owner, called or owner))

    def pull(self, owner: str, uses: Iterable[LeverUse]) -> None:
        """Pull levers in the name of `owner`; their effects begin after their lead time."""
        for use in uses:
            lever = self._run.world.levers[use.lever]
            called = self._undoing.number(f"lever/{use.lever}", owner)
            asked, lead = cost(lever, use), lead_of(lever, self._run.world.organisation)
            begins, lasts = self._run.now + lead, use.ends(lever)
            self._run.emit(
                events.LeverPulled(
                    use=use,
                    owner=owner,
                    begins=begins,
                    ends=None if lasts is None else begins + lasts,
                    people=asked.people,
                    money=asked.money,
                    stands=self._organisation.stands(lever, use),
                )
            )
            self._request(lever, use, owner)
            self._undoing.begin(owner, lead, partial(self._begin, use, owner, called))

    def _request(self, lever: Lever, use: LeverUse, owner: str) -> None:
        """Have the request for a lever go through the hands that it must."""
        passed = 0
        for number, step in enumerate(route_of(lever, self._run.world.organisation)):
            passed += step.takes
            told = events.RequestPassed(use, owner, lever.route or "", number)
            self._undoing.begin(owner, passed, partial(self._run.emit, told))

    def retract(self, owner: str) -> None:
        """Undo everything that `owner` has brought about and that still lasts."""
        self._undoing.retract(owner)

    def _begin(self, use: LeverUse, owner: str, called: str) -> None:
        lever = self._run.world.levers[use.lever]
        self._run.emit(events.LeverTookEffect(use, owner))
        effects = lever_effects(lever, use)
        end = self._undoing.bring(owner, partial(self.apply, owner, effects, called))
        lasts = use.ends(lever)
        if lasts is not None:
            self._undoing.begin(owner, lasts, partial(self._end, use, owner, end))

    def _end(self, use: LeverUse, owner: str, end: Callable[[], None]) -> None:
        self._run.emit(events.LeverEnded(use, owner))
        end()
