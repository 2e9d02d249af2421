"""How households are prepared, as effects change it, and what they then have at home."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial

from oefening import events
from oefening.engine.flow.parts import Backup, Link, Unit
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.state import prepared_in
from oefening.world import effects
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE, Node, Tier
from oefening.world.preparedness import SHARES, Prepared, finding, follows, mean, tier_shares
from oefening.world.same import Same

Points = tuple[int, ...]
"""What is added to each of `SHARES`, in ppm."""


Followers = Sequence[tuple[str, str, Sequence[Tier]]]
"""Consumers, their suppliers, and backups of which some follow from preparedness."""


@lru_cache(maxsize=1)  # many runs of one world begin after each other
def _homes(of: Same[tuple[Node, ...]]) -> Mapping[str, Followers]:
    """By place what follows there from how households are prepared."""
    found: dict[str, list[tuple[str, str, Sequence[Tier]]]] = {}
    for node in of.whole:
        for link in node.depends:
            if any(map(follows, link.tiers)):
                found.setdefault(node.place, []).append((node.address, link.on, link.tiers))
    return found


class Households:
    """The preparedness of every place."""

    def __init__(self, run: Run, undoing: Undoing, changed: Callable[[str], None]) -> None:
        """`changed` is called with each place, of those not split, that is prepared otherwise."""
        self._run = run
        self._undoing = undoing
        self._changed = changed
        self._within = run.world.within
        self._areas = run.world.areas
        self._claims: dict[str, tuple[str, Points]] = {}
        """Changes that last: to which place, and by how much."""
        self._homes = _homes(Same(run.world.nodes))

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {effects.PreparednessChange: self._prepare}

    def _prepare(self, effect: effects.PreparednessChange, doer: Doer) -> None:
        claim = self._undoing.number(f"preparedness/{doer.owner}")
        by = tuple(getattr(effect, name) for name in SHARES)
        place = effect.preparedness
        self._claims[claim] = place, by
        self._change(place, by, doer.owner)
        undo = partial(self._withdraw, claim, doer.owner)
        self._undoing.until(doer.owner, None, undo)

    def _withdraw(self, claim: str, owner: str) -> None:
        place, by = self._claims.pop(claim)
        self._change(place, tuple(-points for points in by), owner)

    def _change(self, place: str, by: Points, owner: str) -> None:
        """Work out anew how households of `place` are prepared, and tell it."""
        leaves = tuple(self._leaves(place))
        now = {leaf: self._now(leaf) for leaf in leaves}
        shares: dict[str, int] = {}
        for leaf, prepared in now.items():
            shares |= self._reshare(leaf, prepared)
            self._changed(leaf)
        for region in dict.fromkeys(self._within[leaf] for leaf in leaves):
            if region is not None:
                now[region] = self._mean(now, self._areas[region])
        now[NATION] = self._mean(now, tuple(one.id for one in self._run.world.regions))
        told = {
            id: tuple(getattr(prepared, name) for name in SHARES) for id, prepared in now.items()
        }
        changes = {name: points for name, points in zip(SHARES, by, strict=True) if points}
        self._run.emit(events.PreparednessChanged(place, changes, told, owner, shares or None))

    def _leaves(self, place: str) -> Iterator[str]:
        """The places in `place` that are not split."""
        for one in self._run.world.places:
            if one.id != NATION and one.id not in self._areas and self._covers(place, one.id):
                yield one.id

    def _covers(self, place: str, leaf: str) -> bool:
        return place in {leaf, self._within[leaf], NATION}

    def _now(self, leaf: str) -> Prepared:
        base = self._run.world.prepared(leaf)
        added = [by for place, by in self._claims.values() if self._covers(place, leaf)]
        shares = {
            name: min(WHOLE, max(0, getattr(base, name) + sum(by[at] for by in added)))
            for at, name in enumerate(SHARES)
        }
        return Prepared(**shares)

    def _mean(self, now: dict[str, Prepared], parts: tuple[str, ...]) -> Prepared:
        state, world, places = self._run.state, self._run.world, self._run.places
        return mean(
            (places[id].persons, now.get(id) or prepared_in(world, state, id)) for id in parts
        )

    # ── what they have ───────────────────────────────────────────────────────────────────────────

    def _reshare(self, leaf: str, prepared: Prepared) -> dict[str, int]:
        """Give backups of those who live in `leaf` the shares that follow; return what changed."""
        run, works = self._run, self._run.world.preparedness.works
        found: dict[str, int] = {}
        for address, supplier, tiers in self._homes.get(leaf, ()):
            unit = run.kernel.by_address[address]
            shares = tier_shares(tiers, prepared, works)
            for link in unit.out:
                if link.supplier.address == supplier:
                    own = {f"{address}<{supplier}#{at}": one for at, one in enumerate(shares)}
                    found |= self._serve(link, own)
        reached = finding(prepared, works)
        for unit in self._of(leaf):
            for link in unit.out:
                told = {one.key: one.asked * reached // WHOLE for one in _found(link)}
                found |= self._serve(link, told) if told else {}
        return found

    def _of(self, leaf: str) -> Iterator[Unit]:
        """Needs of those who live in `leaf`."""
        for need in self._run.world.needs:
            if (unit := self._run.kernel.by_address.get(f"{leaf}.{need}")) is not None:
                yield unit

    def _serve(self, link: Link, shares: dict[str, int]) -> dict[str, int]:
        changed = link.reshare(shares, self._run.now)
        for backup in link.backups:
            self._run.kernel.touch_backup(backup, rises=True)
        return changed


def _found(link: Link) -> list[Backup]:
    """Backups that were added for those who know where to go."""
    return [backup for backup in link.backups if backup.known]
