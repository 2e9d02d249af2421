"""Random worlds with everything in them but chance, and random troubles for them."""

from dataclasses import dataclass
from itertools import pairwise
from random import Random

from worlds import (
    DAY,
    HOUR,
    ONE,
    battery,
    damage,
    demand,
    disruption,
    needs,
    node,
    part,
    priority,
    refuel,
    restart,
    tier,
    world,
)

from oefening.scenario.model import Disruption
from oefening.world.effects import Effect
from oefening.world.model import World
from oefening.world.nodes import Combination, DemandClass, Dependency, Node, Restart, Tier

HORIZON = 10 * DAY
"""How long a random world is played."""


def random_world(
    seed: int, *, tiers_only: bool = False, calm: bool = False
) -> tuple[World, list[Disruption]]:
    """A world of 3 to 12 nodes and what befalls it.

    `tiers_only`: `min` nodes with batteries, and nothing else that remembers. `calm`: whole until
    the first trouble comes.
    """
    maker = _Maker(Random(seed), tiers_only=tiers_only, calm=calm)
    nodes = [maker.node(row) for row in range(len(maker.plans))]
    troubles = [maker.trouble(number) for number in range(maker.random.randint(2, 8))]
    return world(*nodes), troubles


@dataclass(frozen=True)
class _Plan:
    """A node before it has its dependencies."""

    address: str
    combination: Combination
    classes: tuple[DemandClass, ...]
    stock: int | None
    restart: Restart | None


class _Maker:
    def __init__(self, random: Random, *, tiers_only: bool, calm: bool) -> None:
        self.random = random
        self.tiers_only = tiers_only
        self.calm = calm
        self.plans = [self.plan(row) for row in range(random.randint(3, 12))]

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    # ── nodes ──

    def plan(self, row: int) -> _Plan:
        combinations: tuple[Combination, ...] = ("min", "any", "additive")
        combination = self.random.choices(combinations, (11, 4, 5))[0]
        rich = not self.tiers_only
        address = f"VR{1 + row % 3:02}.c{row}"
        if rich and row > 1 and self.chance(0.1):
            return _Plan(address, "mean", (), None, None)
        return _Plan(
            address=address,
            combination=combination if rich else "min",
            classes=self.classes() if rich and self.chance(0.4) else (),
            stock=self.random.randint(1, 3 * DAY) if rich and self.chance(0.35) else None,
            restart=self.restart() if rich and self.chance(0.35) else None,
        )

    def classes(self) -> tuple[DemandClass, ...]:
        cuts = sorted(self.random.randrange(ONE) for _ in range(self.random.randint(1, 2)))
        edges = [0, *cuts, ONE]
        return tuple(
            part(
                f"k{number}",
                high - low,
                demand=ONE if self.calm or self.chance(0.5) else self.random.randrange(2 * ONE),
                cap=ONE if self.calm or self.chance(0.6) else self.random.randrange(ONE),
            )
            for number, (low, high) in enumerate(pairwise(edges))
        )

    def restart(self) -> Restart:
        return restart(
            self.random.randint(1, 12 * HOUR),
            below=self.random.randint(50_000, 900_000),
            grows=self.random.choice((0, self.random.randrange(2 * ONE))),
            keeps=self.random.choice(("nothing", "lowest")),
        )

    def node(self, row: int) -> Node:
        plan, random = self.plans[row], self.random
        if plan.combination == "mean":
            return self.mean(plan, row)
        suppliers = [other for other in range(len(self.plans)) if other != row]
        count = min(len(suppliers), random.choice((0, 1, 1, 2, 2, 3)) if row else 0)
        chosen = sorted(random.sample(suppliers, count))
        if plan.combination == "additive" and self.chance(0.3):
            chosen.append(row)
        scarce = 0 if self.calm else 100_000
        return node(
            plan.address,
            *(self.dependency(plan, other, ahead=other >= row) for other in chosen),
            combination=plan.combination,
            margin=random.choice((ONE, 1_150_000, random.randint(ONE - scarce, 1_600_000))),
            demand=random.choice((ONE, random.randint(500_000, ONE + 4 * scarce))),
            stock=plan.stock,
            classes=plan.classes,
            restart=plan.restart,
            persons=random.choice((0, 0, random.randrange(1_000_000))),
        )

    def mean(self, plan: _Plan, row: int) -> Node:
        share = self.random.randrange(ONE)
        parts = zip(self.random.sample(self.plans[:row], 2), (share, ONE - share), strict=True)
        depends = [needs(part.address, weight=weight) for part, weight in parts]
        return node(plan.address, *depends, combination="mean")

    def dependency(self, plan: _Plan, other: int, *, ahead: bool) -> Dependency:
        heaviest = 600_000 if ahead or plan.combination == "additive" else ONE
        needed = plan.combination == "any" and self.chance(0.3)
        into = plan.stock is not None and self.chance(0.4)
        # Nothing waives a delivery, and an alternative that is waived has no plain meaning.
        limits = plan.combination != "any" or needed
        waits = plan.restart is not None and limits and not into
        return needs(
            self.plans[other].address,
            *self.tiers(),
            weight=self.random.choice((heaviest, self.random.randrange(heaviest))),
            for_class=self.class_of(self.plans[other]),
            limits="in" if into else "out",
            start=not (waits and self.chance(0.5)),
            needed=needed,
        )

    def class_of(self, plan: _Plan) -> str | None:
        if not plan.classes or self.chance(0.3):
            return None
        return self.random.choice(plan.classes).id

    def tiers(self) -> list[Tier]:
        rest, tiers = ONE, []
        for _ in range(self.random.choice((0, 0, 1, 1, 2, 3))):
            share = self.random.choice((rest, self.random.randint(0, rest)))
            rest -= share
            tiers.append(self.tier(share))
        return tiers

    def tier(self, share: int) -> Tier:
        random = self.random
        lasts = random.randint(1, 2 * DAY)
        recharge = random.choice((0, random.randint(1, DAY)))
        if self.tiers_only or self.chance(0.4):
            return battery(lasts, share, recharge=recharge)
        if self.chance(0.4):
            kind = random.choice(("home", "battery"))
            return tier(lasts, share=share, kind=kind, recharge=recharge, drain="shared")
        source = random.choice(self.plans)
        fuel = refuel(source.address, random.randint(1, 3 * DAY // 2), self.class_of(source))
        return tier(
            lasts,
            share=share,
            kind="generator",
            recharge=recharge,
            refuel=random.choice((fuel, fuel, None)),
        )

    # ── troubles ──

    def trouble(self, number: int) -> Disruption:
        random = self.random
        at = random.choice((random.randrange(6 * DAY), random.randrange(6) * DAY, number))
        effects = [self.effect()] if self.chance(0.7) else [self.effect(), self.effect()]
        divided = [plan for plan in self.plans if plan.classes][number : number + 1]
        effects += [self.priority(plan) for plan in divided if self.chance(0.5)]
        return disruption(f"trouble-{number}", at, *effects)

    def effect(self) -> Effect:
        plan = self.random.choice([one for one in self.plans if one.combination != "mean"])
        if self.chance(0.7):
            return self.damage(plan)
        for_class = self.random.choice(plan.classes).id if plan.classes else None
        return demand(
            plan.address,
            self.random.randint(0, 3 * ONE),
            for_class=self.random.choice((None, for_class)),
            lasts=self.lasts(),
        )

    def lasts(self) -> int | None:
        hours = HOUR * self.random.randint(1, 48)
        return self.random.choice((None, self.random.randint(1, 3 * DAY), hours))

    def priority(self, plan: _Plan) -> Effect:
        ids = [each.id for each in plan.classes]
        self.random.shuffle(ids)
        cap = {ids[-1]: self.random.randrange(ONE)} if self.chance(0.5) else {}
        order = ids[: self.random.randint(1, len(ids))]
        return priority(plan.address, *order, cap=cap, lasts=self.lasts())

    def damage(self, plan: _Plan) -> Effect:
        random = self.random
        share = random.choice((ONE, random.randint(1, ONE)))
        limits = "in" if plan.stock is not None and self.chance(0.3) else "out"
        if self.chance(0.7):
            return damage(plan.address, share, lasts=self.lasts(), limits=limits)
        steps = sorted(random.sample(range(1, 4 * DAY), random.randint(1, 3)))
        left = [random.randint(1, ONE) for _ in steps[1:]]
        curve = list(zip(steps, [*left, 0], strict=True))
        return damage(plan.address, share, limits=limits, curve=curve)
