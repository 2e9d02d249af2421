"""When stocks and backups run dry, against sums done by hand."""

from fractions import Fraction
from random import Random

from worlds import (
    DAY,
    HOUR,
    ONE,
    battery,
    damage,
    demand,
    disruption,
    generator,
    header,
    level_at,
    needs,
    node,
    play,
    refuel,
    tier,
    when,
    world,
)

from oefening.events import StockDried, StockRefilled, TierDried
from oefening.world.effects import Damage
from oefening.world.nodes import Node

CUT = disruption("cut", 100, damage("VR01.power"))


def dry(records: object, name: str) -> list[int]:
    """When a backup or stock called `name` ran dry."""
    assert isinstance(records, list)
    tiers = [(at, event.tier) for at, event in when(records, TierDried)]
    stocks = [(at, event.node) for at, event in when(records, StockDried)]
    return [at for at, dried in tiers + stocks if dried == name]


def test_a_battery_is_dry_when_its_hours_are_over() -> None:
    tiny = world(node("VR01.power"), node("VR01.mobile", needs("VR01.power", battery("2h"))))
    records, state = play(header(tiny, [CUT]), "5h")
    assert dry(records, "VR01.mobile<VR01.power#0") == [100 + 2 * HOUR]
    assert level_at(records, "VR01.mobile", 99 + 2 * HOUR) == ONE
    assert state.level("VR01.mobile") == 0


def test_a_stock_is_dry_where_the_sum_over_both_phases_of_demand_says() -> None:
    tiny = world(node("VR01.shop", stock="10h"))
    supply = disruption("supply", 0, damage("VR01.shop", limits="in"))
    hoarding = disruption("hoarding", "4h", demand("VR01.shop", "200%"))
    records, _ = play(header(tiny, [supply, hoarding]), "20h")
    assert dry(records, "VR01.shop") == [7 * HOUR]


def test_a_chain_of_buffers_lasts_as_long_as_all_of_them_together() -> None:
    hours = (2, 5, 1, 24, 3)
    links = [node("VR01.c0")]
    links += [
        node(f"VR01.c{place}", needs(f"VR01.c{place - 1}", battery(f"{lasts}h")))
        for place, lasts in enumerate(hours, 1)
    ]
    records, _ = play(header(world(*links), [disruption("cut", 0, damage("VR01.c0"))]), "2d")
    dried = [at // HOUR for at, _ in when(records, TierDried)]
    assert dried == [2, 7, 8, 32, 35]
    assert level_at(records, "VR01.c5", 35 * HOUR - 1) == ONE
    assert level_at(records, "VR01.c5", 35 * HOUR) == 0


def test_of_suppliers_beside_each_other_the_shortest_backup_counts() -> None:
    buffered = (needs(f"VR01.s{hours}", battery(f"{hours}h")) for hours in (9, 4, 6))
    suppliers = [node(f"VR01.s{hours}") for hours in (9, 4, 6)]
    tiny = world(*suppliers, node("VR01.shop", *buffered))
    cut = disruption("cut", 0, *(damage(one.address) for one in suppliers))
    records, _ = play(header(tiny, [cut]), "1d")
    assert level_at(records, "VR01.shop", 4 * HOUR - 1) == ONE
    assert level_at(records, "VR01.shop", 4 * HOUR) == 0


def test_households_run_out_as_their_kits_are_distributed() -> None:
    persons = 100_001
    kits = (tier("24h", share="30%"), tier("72h", share="30%"), tier("7d", share="20%"))
    tiny = world(
        node("VR01.water"), node("VR01.drinking", needs("VR01.water", *kits), persons=persons)
    )
    end = 200 * HOUR
    records, state = play(header(tiny, [disruption("cut", 0, damage("VR01.water"))]), end)
    expected = {12: 200_000, 30: 500_000, 80: 800_000, 199: ONE}
    for hour, out in expected.items():
        assert level_at(records, "VR01.drinking", hour * HOUR) == ONE - out
    without = [persons * share // ONE for share in (200_000, 500_000, 800_000, ONE)]
    spans = (24 * HOUR, 48 * HOUR, 96 * HOUR, end - 168 * HOUR)
    assert state.needs["VR01.drinking"].at(end) == sum(
        people * span for people, span in zip(without, spans, strict=True)
    )


def test_a_stock_in_a_loop_drains_once_a_second_and_not_once_a_pass() -> None:
    tiny = world(node("VR01.a", needs("VR01.b"), stock="100h"), node("VR01.b", needs("VR01.a")))
    supply = disruption("supply", 0, damage("VR01.a", limits="in"))
    _, state = play(header(tiny, [supply]), "11h")
    assert state.stocks["VR01.a"].at(11 * HOUR) == 89 * HOUR * ONE


def _stock(random: Random, row: int) -> tuple[list[Node], list[Damage], Fraction]:
    lasts, drawn = random.randint(1, 10 * DAY), random.randint(200_000, 3 * ONE)
    one = node(f"VR01.stock{row}", stock=lasts, demand=drawn)
    return [one], [damage(one.address, limits="in")], Fraction(lasts * ONE, drawn)


def _shared(random: Random, row: int) -> tuple[list[Node], list[Damage], Fraction]:
    lasts, gap = random.randint(1, 10 * DAY), random.randint(200_000, ONE)
    source = node(f"VR01.source{row}")
    one = node(f"VR01.tier{row}", needs(source.address, tier(lasts, drain="shared")))
    return [source, one], [damage(source.address, gap)], Fraction(lasts * ONE, gap)


def test_two_thousand_constant_draws_are_two_thousand_empties_none_a_second_late() -> None:
    random = Random(20_000)
    nodes: list[Node] = []
    damages: list[Damage] = []
    due: dict[str, Fraction] = {}
    for row in range(2000):
        made, hit, exactly = (_stock if row % 2 else _shared)(random, row)
        nodes += made
        damages += hit
        due[made[-1].address] = exactly
    records, _ = play(header(world(*nodes), [disruption("cut", 0, *damages)]), "51d")
    dried = {event.tier.partition("<")[0]: at for at, event in when(records, TierDried)}
    dried |= {event.node: at for at, event in when(records, StockDried)}
    assert len(when(records, TierDried)) + len(when(records, StockDried)) == 2000
    assert all(0 <= dried[name] - exactly < 1 for name, exactly in due.items())


def test_mobile_decays_in_the_steps_of_its_operators_batteries() -> None:
    lasts = {"op-a": "30m", "op-b": "2h", "op-c": "24h"}
    shares = (333_334, 333_333, 333_333)

    def area(place: str) -> list[Node]:
        power = f"{place}.power"
        operators = [
            node(f"{place}.{name}", needs(power, battery(hours, recharge="4h")))
            for name, hours in lasts.items()
        ]
        mix = (
            needs(one.address, weight=share) for one, share in zip(operators, shares, strict=True)
        )
        return [node(power), *operators, node(f"{place}.mobile", *mix, combination="additive")]

    region = node(
        "VR01.mobile",
        needs("VR01/zuid.mobile", weight="10%"),
        needs("VR01/rest.mobile", weight="90%"),
        combination="mean",
    )
    tiny = world(*area("VR01/zuid"), *area("VR01/rest"), region)
    cut = disruption("cut", 0, damage("VR01/zuid.power", lasts="31h"))
    records, _ = play(header(tiny, [cut]), "33h")
    by_hand = {1: (666_667, 966_667), 3: (333_333, 933_333), 25: (0, 900_000), 32: (ONE, ONE)}
    for hour, (in_area, in_region) in by_hand.items():
        assert abs(level_at(records, "VR01/zuid.mobile", hour * HOUR) - in_area) <= 1
        assert abs(level_at(records, "VR01.mobile", hour * HOUR) - in_region) <= 1
        assert level_at(records, "VR01/rest.mobile", hour * HOUR) == ONE


def test_a_shop_that_is_hoarded_empty_lives_from_what_comes_in() -> None:
    tiny = world(
        node("VR01.road"),
        node("VR01.power"),
        node(
            "VR01.food",
            needs("VR01.road", limits="in"),
            needs("VR01.power"),
            stock="48h",
            margin="115%",
        ),
    )
    troubles = [
        disruption("hoarding", 0, demand("VR01.food", "200%")),
        disruption("snow", 0, damage("VR01.road", "50%")),
        disruption("outage", "10h", damage("VR01.power", lasts="4h")),
    ]
    records, _ = play(header(tiny, troubles), "60h")
    empty = 39 * HOUR + 17 * 60 + 54
    assert dry(records, "VR01.food") == [empty]
    seen = [
        level_at(records, "VR01.food", second)
        for second in (0, 10 * HOUR - 1, 10 * HOUR, 14 * HOUR, empty - 1, empty, 60 * HOUR)
    ]
    assert seen == [ONE, ONE, 0, ONE, ONE, 287_500, 287_500]


def test_an_emptied_stock_serves_again_once_it_holds_an_hour_of_demand() -> None:
    tiny = world(node("VR01.shop", stock="10h", margin="150%"))
    supply = disruption("supply", 0, damage("VR01.shop", limits="in", lasts="15h"))
    records, _ = play(header(tiny, [supply]), "2d")
    assert dry(records, "VR01.shop") == [10 * HOUR]
    assert [at for at, _ in when(records, StockRefilled)] == [17 * HOUR]
    assert level_at(records, "VR01.shop", 15 * HOUR - 1) == 0
    assert level_at(records, "VR01.shop", 15 * HOUR) == ONE


def test_a_recharged_battery_bridges_the_next_loss_by_what_it_holds() -> None:
    tiny = world(
        node("VR01.power"), node("VR01.mobile", needs("VR01.power", battery("4h", recharge="8h")))
    )
    cuts = [
        disruption("first", 0, damage("VR01.power", lasts="5h")),
        disruption("second", "7h", damage("VR01.power", lasts="5h")),
    ]
    records, _ = play(header(tiny, cuts), "1d")
    assert dry(records, "VR01.mobile<VR01.power#0") == [4 * HOUR, 8 * HOUR]


def test_an_empty_tank_still_carries_what_refuelling_brings() -> None:
    fuel = refuel("NL.fuel", "6h")
    tiny = world(
        node("NL.fuel"),
        node("VR01.power"),
        node("VR01.hospital", needs("VR01.power", generator("9h", fuel=fuel))),
    )
    records, state = play(header(tiny, [disruption("cut", 0, damage("VR01.power"))]), "2d")
    assert dry(records, "VR01.hospital<VR01.power#0") == [12 * HOUR]
    assert state.level("VR01.hospital") == 250_000
