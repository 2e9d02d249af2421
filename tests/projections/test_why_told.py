"""The chain of causes in words: each kind of cause, in a world worked by hand."""

from explained import Explained, explained
from marched import marched_header
from organised import grip, two_regions
from played import Played
from received import received_world
from worlds import (
    HOUR,
    battery,
    both,
    crews,
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

from oefening import commands
from oefening.projections.by_whom import by_whom
from oefening.projections.moments import Moments
from oefening.projections.names import Names
from oefening.projections.why import Past, Tell, Why
from oefening.projections.why.causes import (
    Area,
    Down,
)
from oefening.record import Record
from oefening.world.effects import Effect, SetLevel
from oefening.world.levers import LeverUse

# ── worked worlds ────────────────────────────────────────────────────────────────────────────────

POWER, MAST, MOBILE = "VR01.power", "VR01.mast", "VR09.mobile"
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


def test_a_region_that_could_receive_all_says_who_has_no_place() -> None:
    cold = disruption("cold", 0, damage("VR01.warmth-supply"))
    run = Explained(header(received_world(), [cold]))
    told, unhoused = run.told("VR01.reception", 9 * HOUR)
    assert told == "reception in VR01: 100%"
    assert unhoused.startswith("  without a place: 1,000 people.")


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
        "  a in VR01: 0% (costs it 30 percentage points)",
        "  b in VR01: 50% (costs it 15 percentage points)",
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
        "  op 40% gezet sinds D1 07:30: verstoring 'storm'"
    )


def test_a_restart_says_when_it_fell_by_what_and_when_it_will_be_up() -> None:
    heat = node("VR01.heat", needs(POWER), restart=restart("8h"))
    run = explained(damage(POWER, lasts="2h"), of=world(node(POWER), heat))
    assert run.told("VR01.heat", 2 * HOUR)[1:3] == [
        "  down since D1 07:30; restarts as soon as it could supply at least 50% again",
        "  power in VR01: 0%",
    ]
    told = run.told("VR01.heat", 4 * HOUR)
    assert told[1:4] == [
        "  down since D1 07:30; restarting, up D1 17:30 (takes 8h)",
        "    it went down (D1 07:30), as things stood then, because of:",
        "      power in VR01: 0%",
    ]
    assert told[4].startswith("        damage since D1 07:30, 100% out: disruption 'storm'")
    alone = run.why.of(run.state(4 * HOUR), 4 * HOUR, "VR01.heat")
    assert alone.causes == (Down(HOUR, 11 * HOUR, lowest=False, then=None),)


def test_an_empty_stock_says_since_when_and_what_limits_what_comes_in() -> None:
    shop = node("VR01.shop", needs("VR01.road", limits="in"), stock="3h", margin="110%")
    run = explained(damage("VR01.road", "50%"), of=world(node("VR01.road"), shop))
    assert run.told("VR01.shop", 20 * HOUR)[:4] == [
        "shop in VR01: 55%",
        "  stock empty since D1 14:10; 55% of normal demand comes in",
        "    50% is left of the supplies, which are at most 110% of normal demand",
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
        return by_whom(owner, names).render("en", begins=False)

    assert told("disruption/storm") == "disruption 'storm'"
    assert told("facilitator/7") == "override of the facilitator"
    assert told("decision/7") == "decision 7"
    assert told("coupling/hoarding") == "coupling 'hoarding'"
    assert told("measure/batteries") == "measure 'batteries'"
    assert told("moon/full") == "moon/full"


def test_a_log_that_is_still_written_can_be_asked_for_what_was() -> None:
    heat = node("VR01.heat", needs(POWER), restart=restart("8h"))
    head = header(world(node(POWER), heat), [disruption("storm", "1h", damage(POWER, lasts="2h"))])
    whole, _ = play(head, 10 * HOUR)
    some: list[Record] = whole[:3]
    past = Past(some, Moments.of(head, some))
    some += whole[3:]
    fell = next(record.number for record in whole if type(record.body).__name__ == "NodeFell")
    assert past.behind(fell).level("VR01.heat") == 0


def test_what_a_node_fell_by_is_left_out_where_it_is_what_holds_it_down() -> None:
    feed, heat = "VR01.feed", "VR01.heat"
    of = world(
        node(feed),
        node(POWER, needs(feed), restart=restart("1h")),
        node(heat, needs(POWER, battery("2h")), restart=restart("20h")),
    )
    run = explained(damage(feed, lasts="5h"), of=of)
    told = run.told(heat, 8 * HOUR)
    assert [line for line in told if "it went down" in line] == [
        "    it went down (D1 09:30), as things stood then, because of:"
    ]
    assert [line for line in told if "down since" in line] == [
        "  down since D1 09:30; restarting, up D2 09:30 (takes 20h)",
        "        down since D1 07:30; restarts as soon as it could supply at least 50% again",
    ]


def test_a_restart_that_keeps_its_lowest_level_says_so() -> None:
    biology = node("VR01.biology", needs(POWER), restart=restart("8h", keeps="lowest"))
    run = explained(damage(POWER, "80%", lasts="2h"), of=world(node(POWER), biology))
    assert run.told("VR01.biology", 4 * HOUR)[:2] == [
        "biology in VR01: 20%",
        "  down since D1 07:30; restarting, up D1 17:30 (takes 8h); stays at its lowest till then",
    ]


def test_within_a_second_that_is_still_worked_out_that_is_said() -> None:
    run = explained(damage(POWER, lasts="2h"), of=world(node(POWER), node(MAST, needs(POWER))))
    ended = next(
        record.number for record in run.records if type(record.body).__name__ == "DamageEnded"
    )
    state = run.moments.at(ended).copy()
    step = run.why.of(state, state.now, POWER)
    lines = Tell(run.header.world, Names(run.header)).tell(step)
    assert [one.said.render("en") for one in lines] == [
        "power in VR01: 0%",
        "this second is still being worked out",
    ]


LEVER = {
    "name": both("call for thrift"),
    "meaning": both("less is asked"),
    "lead": "0m",
    "authority": {"who": both("mayor")},
    "effects": [
        {"demand": "VR09.power", "factor": "250%"},
        {"set-level": "VR09.mobile", "at": "30%", "lasts": "1h"},
    ],
}


def test_decisions_and_hands_are_told_and_of_holds_the_one_that_still_stands() -> None:
    run = Played(levers={"thrift": LEVER}).start()
    run.do(commands.Intervene((SetLevel.model_validate({"set-level": MOBILE, "at": "40%"}),)))
    use = LeverUse.model_validate({"lever": "thrift"})
    run.do(commands.RecordDecision("rot", "Save power", levers=(use,)))
    assert _told_now(run, "VR09.power")[1:] == [
        "250% of normal is asked, at most 100% can be supplied",
        "demand at 250% since D1 06:00: decision of ROT: Save power, by 'call for thrift'",
    ]
    assert _told_now(run, MOBILE)[1] == (
        "set to 30% since D1 06:00: decision of ROT: Save power, by 'call for thrift'"
    )
    run.to(2)
    assert _told_now(run, MOBILE)[1] == "set to 40% since D1 07:00: override of the facilitator"


def _told_now(run: Played, address: str) -> list[str]:
    names, world = Names(run.header), run.header.world
    for record in run.records:
        names.learn(record)
    step = Why(world, run.header.calendar).of(run.engine.state, run.engine.now, address)
    return [one.said.render("en") for one in Tell(world, names).tell(step)]


def test_fatigue_ends_when_teams_are_relieved_and_a_post_is_left_until_they_are_back() -> None:
    tired = Explained(header(two_regions(), [disruption("up", 0, grip("VR01", 1))]), 40 * HOUR)
    at, of = 29 * HOUR, "VR01.government"
    assert tired.told(of, at)[1].endswith("; tired teams, until they are relieved")
    assert tired.told(of, at, "nl")[1].endswith(
        "minder capaciteit sinds D2 06:51, 5%: vermoeidheid van teams die niemand aflost; "
        "vermoeide teams, tot zij worden afgelost"
    )
    left = Explained(marched_header(), 6 * HOUR).told("VR02.public-order", 2 * HOUR)
    assert left[1].endswith("; police teams away, until they are back at their ordinary work")


def test_of_damage_that_changed_it_is_told_since_when_it_is_as_large_as_it_is() -> None:
    curve = [("2h", "15%"), ("4h", "0%")]
    run = explained(damage(POWER, "5%", curve=curve), of=world(node(POWER)))
    assert f"damage since D1 07:30, 5% out: {STORM}" in run.told(POWER, 2 * HOUR)[1]
    later = "damage since D1 07:30 (this much since D1 09:30), 15% out: "
    assert later in run.told(POWER, 4 * HOUR)[1]
    dutch = "schade sinds D1 07:30 (in deze omvang sinds D1 09:30), voor 15% uit: "
    assert dutch in run.told(POWER, 4 * HOUR, "nl")[1]


def test_what_made_it_fall_is_told_as_its_repair_stood_then_and_as_it_stands_by_now() -> None:
    fragile = node("VR01.fragile", needs(POWER, weight="70%"), restart=restart("40h"))
    works = [damage(POWER, "50%", work={"trade": "grid", "takes": f"{one}h"}) for one in (2, 3)]
    of = world(node(POWER), fragile, crews=[crews("VR01", "grid", 1)])
    run = explained(*works, of=of)
    first, second = (line for line in run.told("VR01.fragile", 4 * HOUR) if "50% out" in line)
    assert first.endswith("; then: waits for grid (VR01), place 1 of 2; over by now")
    assert second.endswith("place 2 of 2; by now: grid at work until D1 12:30")


def test_a_repair_that_stands_as_it_stood_is_told_once() -> None:
    heat = node("VR01.heat", needs(POWER, battery("1h")), restart=restart("40h"))
    storms = damage(POWER, work={"trade": "grid", "takes": "20h"}), damage("VR01.feed")
    of = world(node(POWER), node("VR01.feed"), heat, crews=[crews("VR01", "grid", 1)])
    run = explained(*storms, of=of)
    told = run.told("VR01.heat", 6 * HOUR)
    assert told[-1].endswith("100% out: disruption 'storm'; grid at work until D2 03:30")
