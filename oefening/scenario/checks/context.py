"""What every check needs: the scenario, its names, its world, its calendar, and the findings."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from oefening.clock import Calendar
from oefening.scenario.checks.findings import Findings, Spot
from oefening.scenario.checks.grounds import Grounds
from oefening.scenario.checks.names import Kind, Named, Names
from oefening.scenario.checks.orphans import orphans
from oefening.scenario.model import Scenario
from oefening.scenario.places import code_of
from oefening.text import BadValue, Phrase, phrase
from oefening.world.model import NATION
from oefening.world.nodes import Node, capacity_of, place_of

FEW = 8
"""Names that are told in one line, if none of them can be meant."""

STORY = "story"
OF_THE_STORY = ("unknown-inject", "unknown-decision")
"""Under which what has no name of the story is told; there is one namespace of these, `STORY`."""


@dataclass
class Check:
    """One check of one scenario."""

    scenario: Scenario
    names: Names
    grounds: Grounds
    calendar: Calendar
    findings: Findings
    sent: frozenset[str] = frozenset()
    """Trades of which the scenario or some lever may send crews."""
    raised: frozenset[str] = frozenset()
    """Those of which it may have more crews than the world has."""
    repairs: list[tuple[str, Spot, Phrase]] = field(default_factory=list)
    """Damages that repairs name; looked up last, when every lever's damages are known."""

    @cached_property
    def reserve(self) -> dict[str, bool]:
        """Whether each inject of which it could be read is kept on call.

        What has no trigger at all, which is told, may have been meant so.
        """
        return {
            inject.id: inject.on_call
            for inject in self.scenario.injects
            if inject.on_call or inject.at or inject.after or inject.when
        }

    @cached_property
    def orphans(self) -> Mapping[str, str]:
        """The tasks that no objective has, each with the one that lacks it, where one does."""
        return orphans(self.scenario, self.names, self.findings)

    def owner(self, kind: Kind, id: str, spot: Spot, **more: str) -> Phrase:
        """What stands at `spot` is called: by its `id`, if that could be read."""
        if self.findings.lost(spot / "id"):
            return Phrase(f"noun.{kind}")
        return phrase(f"owner.{kind}", id=id, **more)

    def refer(
        self, kind: Kind, name: str | None, spot: Spot, owner: Phrase, key: str = ""
    ) -> Named | None:
        """What `owner` calls `name`, noting it if nothing of that `kind` is called so."""
        if name is None:
            return None
        code = f"unknown-{kind}"
        return self.look_up(name, self.names.of(kind), spot, owner, code=code, key=key)

    def refer_all(self, kind: Kind, names: tuple[str, ...], spot: Spot, owner: Phrase) -> None:
        """`refer` for each of a list."""
        for index, name in enumerate(names):
            self.refer(kind, name, spot / index, owner)

    def option(self, decision: str, name: str | None, spot: Spot, owner: Phrase) -> None:
        """Note an option that `decision` does not have, if there is such a decision at all."""
        if name is None or decision not in self.names.of("decision"):
            return
        known = self.names.options.get(decision, {})
        self.look_up(name, known, spot, owner, code="unknown-option", decision=decision)

    def look_up(
        self,
        name: str,
        known: Mapping[str, Named],
        spot: Spot,
        owner: Phrase,
        *,
        code: str,
        key: str = "",
        **more: str,
    ) -> Named | None:
        """The one of `known` called `name`; noted under `code`, in the words of `key`, if none.

        A name that is wrong in several places is noted at the first, with the lines of the others.
        """
        if name in known:
            return known[name]
        missed = STORY if code in OF_THE_STORY else code
        if self.findings.again((missed, name, *more.values()), spot):
            return None
        paths = {} if self.findings.tired else {one: named.path for one, named in known.items()}
        hint = self.findings.meant(name, paths, paths, spot)
        self.findings.add(code, spot, phrase(key or code, owner=owner, name=name, **more), hint)
        return None

    def called(
        self, what: str, name: str, known: Collection[str], spot: Spot, owner: Phrase
    ) -> None:
        """Note that nothing is called `name` by any `as`, unless it is among those `known`."""
        code = f"unknown-{what}"
        if name not in known and not self.findings.again((code, name), spot):
            hint = self.findings.meant(name, [] if self.findings.tired else sorted(known))
            self.findings.add(code, spot, phrase(code, owner=owner, name=name), hint)

    def missing(
        self,
        what: str,
        name: str,
        known: tuple[str, ...],
        spot: Spot,
        by: Phrase,
        *,
        key: bool = False,
    ) -> None:
        """Note that the world has no `what` called `name`, which `by` names, maybe as a `key`.

        Of an address it is the capacity that is compared with those `known`. Where it resembles
        none of them, a few are told, and of many how to have them told.
        """
        message = phrase(f"unknown-{what}", owner=by, name=name, world=self.grounds.world.id)
        place, dot, part = name.partition(".") if "." in name else ("", "", name)
        hint = self._otherwise(name) or self.findings.meant(part, known, ahead=place + dot)
        if hint is None and len(known) <= FEW:
            hint = phrase("choose-from", names=", ".join(known))
        elif hint is None:
            own = what in {"lever", "coupling", "measure"}
            hint = phrase(f"world-lists-{what}s" if own else "world-lists")
        self.findings.add(f"unknown-{what}", spot, message, hint, key=key)

    def _otherwise(self, name: str) -> Phrase | None:
        """A hint at what was written by its name instead of its code, or with a dot for a slash."""
        slashed = name.replace(".", "/", 1)
        code = slashed if slashed in self.grounds.nodes else code_of(self.grounds.world, name)
        return None if code in (None, name) else phrase("did-you-mean", name=code)

    def place(self, name: str, spot: Spot, owner: Phrase) -> bool:
        """Whether there is a place called `name`; noted if not.

        Unless it may be an area of which the id or the region is wrong, which has been told.
        """
        known = name in self.grounds.places
        if not known and not self._in_a_wrong_area(name):
            self.missing("place", name, tuple(self.grounds.places), spot, owner)
        return known

    def _in_a_wrong_area(self, name: str) -> bool:
        region, slash, id = name.partition("/")
        areas = Spot(("areas",))
        return bool(slash) and (
            self.findings.reading.thinned(areas.path)
            or any(
                area.id == id and area.region not in self.grounds.regions
                for area in self.scenario.areas
            )
            or any(
                area.region == region and self.findings.lost(areas / index / "id")
                for index, area in enumerate(self.scenario.areas)
            )
        )

    def capacity(self, name: str, spot: Spot, owner: Phrase) -> bool:
        """Whether the world has a capacity called `name`; noted if not."""
        known = name in self.grounds.world.capacities
        if name in self.grounds.world.needs:
            self._need(name, name, spot, owner)
        elif not known:
            self.missing("capacity", name, tuple(self.grounds.world.capacities), spot, owner)
        return known

    def trade(self, name: str, spot: Spot, owner: Phrase) -> bool:
        """Whether the world has a trade called `name`; noted if not."""
        known = name in self.grounds.world.trades
        if not known:
            self.missing("trade", name, tuple(self.grounds.world.trades), spot, owner)
        return known

    def node(self, address: str, spot: Spot, owner: Phrase, *, need: bool = False) -> Node | None:
        """The node at `address`; if there is none, which part of the address is to blame.

        That of a need is one only where it says that a `need` will do.
        """
        node = self.grounds.nodes.get(address)
        place, capacity = place_of(address), capacity_of(address)
        if node is not None and capacity in self.grounds.world.needs and not need:
            self._need(address, capacity, spot, owner)
            return None
        if node is not None:
            return node
        if not self.place(place, spot, owner):
            return None
        if not capacity:
            self.findings.add("not-a-node", spot, phrase("not-a-node", owner=owner, name=address))
            return None
        world = self.grounds.world
        if capacity not in world.capacities and capacity not in world.needs:
            self.missing("capacity", address, self.grounds.own(place), spot, owner)
            return None
        message = phrase("unknown-node", owner=owner, name=address, place=place, capacity=capacity)
        region = place.partition("/")[0]
        homes = [home for home in (region, NATION) if f"{home}.{capacity}" in self.grounds.nodes]
        hint = phrase("did-you-mean", name=f"{homes[0]}.{capacity}") if homes else None
        self.findings.add("unknown-node", spot, message, hint)
        return None

    def _need(self, name: str, need: str, spot: Spot, owner: Phrase) -> None:
        """Note that `name` is of a `need`, and which capacities that is met by."""
        message = phrase("need-not-capacity", owner=owner, name=name)
        suppliers = self.grounds.suppliers(need)
        place, dot, _ = name.rpartition(".")
        names = ", ".join(f"{place}{dot}{one}" for one in suppliers)
        single = len(suppliers) == 1
        hint = phrase("did-you-mean", name=names) if single else phrase("need-met-by", names=names)
        self.findings.add("need-not-capacity", spot, message, hint)

    def second(self, written: str, spot: Spot, owner: Phrase, *, early: bool = False) -> int | None:
        """The second that `written` says; noted unless it lies within the story.

        Where `early` allows that, it may also lie ahead of STARTEX.
        """
        try:
            second = self.calendar.at(written, allowed=True)
        except BadValue as wrong:
            self.findings.add("bad-moment", spot, wrong.phrase, wrong.hint)
            return None
        end = self.scenario.duration
        if second < 0 and not early:
            start = self.calendar.show(0, plus=False)
            message = phrase("before-start", owner=owner, moment=written, start=start)
            self.findings.add("before-startex", spot, message)
            return None
        if second > end:
            message = phrase(
                "after-end", owner=owner, moment=written, end=self.calendar.show(end, plus=False)
            )
            self.findings.add("after-end", spot, message)
            return None
        return second
