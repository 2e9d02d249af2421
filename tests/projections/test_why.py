"""The chain of causes: it ends in what happened, explains levels exactly, and is true."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_worlds import HORIZON, random_world
from worlds import (
    HOUR,
    ONE,
    battery,
    damage,
    demand,
    disruption,
    generator,
    header,
    needs,
    node,
    part,
    play,
    priority,
    refuel,
    restart,
    tier,
    world,
)

from oefening.projections.by_whom import by_whom
from oefening.projections.moments import Moments
from oefening.projections.names import Names
from oefening.projections.repairs import repairs
from oefening.projections.why import Past, Step, Tell, Why, roots
from oefening.projections.why.accounts import Accounts
from oefening.projections.why.causes import (
    Area,
    Asked,
    Behind,
    ByHand,
    Capped,
    Damaged,
    Down,
    Emptied,
    Short,
    bare,
    walk,
)
from oefening.record import Header, Record
from oefening.state import State
from oefening.text import Language
from oefening.world.effects import Effect, SetLevel
from oefening.world.model import World


class Explained:
    """A run of a world, of which every moment can be explained."""

    def __init__(self, head: Header, until: int = HORIZON) -> None:
        self.header = head
        self.records, _ = play(head, until)
        self.moments = Moments(head, self.records)
        self.why = Why(head.world, head.calendar)
        self.past = Past(self.records, self.moments)

    def state(self, at: int) -> State:
        return self.moments.at(self.moments.by(at)).copy()

    def step(self, address: str, at: int) -> Step:
        return self.why.of(self.state(at), at, address, self.past.behind)

    def told(self, address: str, at: int, language: Language = "en") -> list[str]:
        names = Names(self.header)
        for record in self.records:
            names.learn(record)
        standing = {one.id: one for one in repairs(self.state(at))}
        lines = Tell(self.header.world, names, standing).tell(self.step(address, at))
        return ["  " * one.depth + one.said.render(language) for one in lines]


def explained(*effects: Effect, of: World) -> Explained:
    """Effects at an hour, in a world."""
    return Explained(header(of, [disruption("storm", "1h", *effects)]), 40 * HOUR)


def steps(step: Step) -> list[Step]:
    """All steps of a chain that are gone into."""
    return list({id(one): one for one, _ in walk(step)}.values())


# ── any world ────────────────────────────────────────────────────────────────────────────────────


def sampled(run: Explained, seed: int, count: int = 4) -> list[tuple[int, str]]:
    """Some moments of a run, with a node that was not whole then."""
    random, found = Random(seed), []
    for _ in range(count):
        at = random.choice(run.records).at
        state = run.state(at)
        low = [one.address for one in run.header.world.nodes if state.level(one.address) < ONE]
        if state.started and low:
            found.append((at, random.choice(low)))
    return found


@settings(max_examples=40)
@given(st.integers(0, 10**6))
def test_every_chain_ends_in_what_happened(seed: int) -> None:
    tiny, troubles = random_world(seed)
    run = Explained(header(tiny, troubles))
    for at, address in sampled(run, seed):
        step = run.step(address, at)
        assert roots(step)
        assert all(one.causes for one in steps(step))
        ends = [c.step for _, c in walk(step) if isinstance(c, Short | Area)]
        assert all(one.causes or one.again for one in ends)
        damages = run.state(at).damages
        for of, root in walk(step):
            if isinstance(root, Damaged) and of.at == at:
                assert damages[root.id] == root.damage


@settings(max_examples=40)
@given(st.integers(0, 10**6))
def test_what_is_named_gives_the_level_without_anything_that_is_not(seed: int) -> None:
    tiny, troubles = random_world(seed)
    run, accounts = Explained(header(tiny, troubles)), Accounts(tiny, header(tiny).calendar)
    for at, address in sampled(run, seed):
        state = run.state(at)
        for step in steps(bare(run.step(address, at))):
            mine = [cause for one, cause in walk(step) if one is step]
            if any(isinstance(one, Down | ByHand | Area) for one in mine):
                continue
            account = accounts.of(state, at, step.address)
            named = {one.supply.link.on for one in mine if isinstance(one, Short)}
            hits = {one.id for one in mine if isinstance(one, Damaged)}
            alone = replace(
                account,
                damages={id: one for id, one in account.damages.items() if id in hits},
                out=tuple(replace(o, waived=o.link.on not in named) for o in account.out),
                into=tuple(replace(o, waived=o.link.on not in named) for o in account.into),
                empty=any(isinstance(one, Emptied) for one in mine),
            )
            level, classes = alone.levels()
            assert (level if step.index < 0 else classes[step.index]) == step.level


def blamed(step: Step) -> set[str]:
    """Ids of the disruptions at the roots."""
    owners = set()
    for root in roots(step):
        match root:
            case Damaged(damage=hit):
                owners.add(hit.owner)
            case Asked(claims=claims):
                owners.update(one.owner for one in claims if one.factor > ONE)
            case Behind(services=services) | Capped(services=services):
                owners.update(one.owner for one in services)
    return {owner.partition("/")[2] for owner in owners}


@pytest.mark.parametrize("seed", range(25))
def test_without_the_disruptions_that_are_named_the_level_is_higher(seed: int) -> None:
    tiny, troubles = random_world(seed, tiers_only=True, calm=True)
    run = Explained(header(tiny, troubles))
    for at, address in sampled(run, seed):
        names = blamed(run.step(address, at))
        assert names
        kept = [one for one in troubles if one.id not in names]
        spared = Explained(header(tiny, kept)).state(at)
        assert spared.level(address) > run.state(at).level(address)


# ── worked worlds ────────────────────────────────────────────────────────────────────────────────

POWER, MAST = "VR01.power", "VR01.mast"
STORM = "disruption 'storm'"


def test_the_worst_supplier_is_named_and_why_its_backups_do_not_bridge_it() -> None:
    tiers = (battery("2h", "30%"), battery("40h", "50%"))
    mast = node(MAST, needs(POWER, *tiers), needs("VR01.fibre"))
    run = explained(
        damage(POWER), damage("VR01.fibre", "40%"), of=world(node(POWER), node("VR01.fibre"), mast)
    )
    assert run.told(MAST, 4 * HOUR) == [
        "mast in VR01: 50%",
        "  power in VR01: 0%",
        "    Reserve for the loss of power, part 1 of 2 (30%): empty since D1 09:30",
        "    Reserve for the loss of power, part 2 of 2 (50%): not empty yet",
        "    20% has no reserve",
        f"    damage since D1 07:30, 100% out: {STORM}; needs no crew; ends by the scenario",
    ]
    assert run.told(MAST, 2 * HOUR, "nl")[:2] == ["mast in VR01: 60%", "  fibre in VR01: 60%"]
    assert run.told(MAST, HOUR // 2) == ["mast in VR01: 100%", "  Nothing holds it down."]


def test_generators_that_failed_and_fuel_that_falls_short_are_told() -> None:
    tank = generator("2h", fuel=refuel("VR01.fuel", "24h"), fails="100%", sites=2)
    tanks = (
        tier("2h", share="40%", kind="generator", fails="100%", sites=2),
        tier("2h", share="60%", kind="generator", refuel=tank.refuel),
    )
    run = explained(
        damage(POWER),
        damage("VR01.fuel", "70%"),
        of=world(node(POWER), node("VR01.fuel"), node(MAST, needs(POWER, *tanks))),
    )
    told = run.told(MAST, 10 * HOUR)
    assert told[2].endswith("part 1 of 2 (40%): empty since D1 09:30; 2 of 2 did not start")
    assert told[3].endswith("part 2 of 2 (60%): empty since D1 10:21; refuelling makes up for 30%")
    assert told[4] == "      fuel comes from fuel in VR01: 30%"
    assert told[5].startswith("        damage since D1 07:30, 70% out: disruption 'storm'")


def test_of_alternatives_all_are_named_and_of_losses_that_add_up_each_with_its_part() -> None:
    names = [f"VR01.{letter}" for letter in "abc"]
    either = node("VR01.either", *(needs(name) for name in names[:2]), combination="any")
    mix = node("VR01.mix", *(needs(name, weight="30%") for name in names), combination="additive")
    of = world(*map(node, names), either, mix)
    run = explained(damage(names[0]), damage(names[1], "50%"), of=of)
    told = run.told("VR01.either", 2 * HOUR)
    assert told[0] == "either in VR01: 50%"
    assert [line for line in told if "another would do" in line] == [
        "  a in VR01: 0% (another would do, but falls short as well)",
        "  b in VR01: 50% (another would do, but falls short as well)",
    ]
    told = run.told("VR01.mix", 2 * HOUR)
    assert [line for line in told if "costs it" in line] == [
        "  a in VR01: 0% (costs it 30%)",
        "  b in VR01: 50% (costs it 15%)",
    ]


def test_demand_is_told_by_who_raised_it_and_a_hold_by_whose_hand() -> None:
    shop = node("VR01.shop", margin="115%")
    level: Effect = SetLevel.model_validate({"set-level": POWER, "at": "40%"})
    run = explained(demand("VR01.shop", "200%"), level, of=world(shop, node(POWER)))
    assert run.told("VR01.shop", 2 * HOUR) == [
        "shop in VR01: 57%",
        "  200% of normal is asked, at most 115% can be supplied",
        "    demand at 200% since D1 07:30: disruption 'storm'",
    ]
    assert run.told(POWER, 2 * HOUR)[1] == "  set to 40% since D1 07:30: disruption 'storm'"
    assert run.told(POWER, 2 * HOUR, "nl")[1] == (
        "  vastgezet op 40% sinds D1 07:30: verstoring 'storm'"
    )


def test_a_restart_says_when_it_fell_by_what_and_when_it_will_be_up() -> None:
    heat = node("VR01.heat", needs(POWER), restart=restart("8h"))
    run = explained(damage(POWER, lasts="2h"), of=world(node(POWER), heat))
    assert run.told("VR01.heat", 2 * HOUR)[1:3] == [
        "  down since D1 07:30; restarts only once it has what it needs",
        "  power in VR01: 0%",
    ]
    told = run.told("VR01.heat", 4 * HOUR)
    assert told[1:4] == [
        "  down since D1 07:30; restarting, up D1 17:30",
        "    it went down (D1 07:30) because of:",
        "      power in VR01: 0%",
    ]
    assert told[4].startswith("        damage since D1 07:30, 100% out: disruption 'storm'")
    alone = run.why.of(run.state(4 * HOUR), 4 * HOUR, "VR01.heat")
    assert alone.causes == (Down(HOUR, 11 * HOUR, lowest=False, then=None),)


def test_an_empty_stock_says_since_when_and_what_limits_what_comes_in() -> None:
    shop = node("VR01.shop", needs("VR01.road", limits="in"), stock="3h", margin="110%")
    run = explained(damage("VR01.road", "50%"), of=world(node("VR01.road"), shop))
    assert run.told("VR01.shop", 20 * HOUR)[:3] == [
        "shop in VR01: 55%",
        "  stock empty since D1 14:10; 55% of normal demand comes in",
        "    road in VR01: 50%",
    ]


def test_a_class_is_served_behind_others_or_given_no_more_than_its_cap() -> None:
    fuel = node("VR01.fuel", classes=[part("vital", "40%"), part("rest", "60%")])
    shop = node("VR01.shop", needs("VR01.fuel", for_class="rest"))
    pump = node("VR01.pump", needs("VR01.fuel", for_class="vital"))
    run = explained(
        damage("VR01.fuel", "50%"),
        priority("VR01.fuel", "vital", cap={"vital": "75%"}),
        of=world(fuel, shop, pump),
    )
    assert run.told("VR01.shop", 2 * HOUR)[:4] == [
        "shop in VR01: 33%",
        "  fuel in VR01 for rest: 33%",
        "    rest is served after vital",
        "      order since D1 07:30: disruption 'storm'",
    ]
    assert run.told("VR01.pump", 2 * HOUR)[1:] == [
        "  fuel in VR01 for vital: 75%",
        "    vital is given at most 75% of what it asks",
        "      capped since D1 07:30: disruption 'storm'",
    ]


def test_of_a_split_region_the_areas_that_lose_most_are_gone_into() -> None:
    areas = [f"VR01/{letter}.power" for letter in "abcd"]
    mean = node(POWER, *(needs(area, weight="25%") for area in areas), combination="mean")
    hits = [damage(area, f"{share}%") for area, share in zip(areas, (10, 20, 30, 40), strict=True)]
    run = explained(*hits, of=world(*map(node, areas), mean))
    step = run.step(POWER, 2 * HOUR)
    assert [one.step.address for one in step.causes if isinstance(one, Area)] == areas[:0:-1]
    assert run.told(POWER, 2 * HOUR)[-1] == "  and 1 more, which cost less"


def test_a_loop_is_told_once_round() -> None:
    one = node("VR01.one", needs("VR01.two"))
    two = node("VR01.two", needs("VR01.one"))
    run = explained(damage("VR01.one", "1%"), of=world(one, two))
    told = run.told("VR01.two", 2 * HOUR)
    assert told[:2] == ["two in VR01: 99%", "  one in VR01: 99%"]
    assert "    two in VR01: 99%; see above" in told
    assert any("disruption 'storm'" in line for line in told)


def test_who_did_it_is_told_for_every_kind_of_owner() -> None:
    names = Names(header(world(node(POWER)), [disruption("storm", 0)]))

    def told(owner: str) -> str:
        return by_whom(owner, names).render("en")

    assert told("disruption/storm") == "disruption 'storm'"
    assert told("facilitator/7") == "by hand, by exercise control"
    assert told("decision/7") == "decision 7"
    assert told("coupling/hoarding") == "coupling 'hoarding'"
    assert told("measure/batteries") == "measure 'batteries'"
    assert told("moon/full") == "moon/full"


def test_a_log_that_is_still_written_can_be_asked_for_what_was() -> None:
    heat = node("VR01.heat", needs(POWER), restart=restart("8h"))
    head = header(world(node(POWER), heat), [disruption("storm", "1h", damage(POWER, lasts="2h"))])
    whole, _ = play(head, 10 * HOUR)
    some: list[Record] = whole[:3]
    past = Past(some, Moments(head, some))
    some += whole[3:]
    fell = next(record.number for record in whole if type(record.body).__name__ == "NodeFell")
    assert past.behind(fell).level("VR01.heat") == 0
