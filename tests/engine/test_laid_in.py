"""Effects that lay something in: longer batteries, room in stocks, spare parts."""

from played import Played, a_game, after, an_inject, put
from worlds import HOUR, battery, needs, node, world

from oefening import commands, events


def test_longer_batteries_take_the_place_of_the_shortest_and_recharge() -> None:
    mast = node(
        "VR09.mast", needs("NL.grid", battery("3h", "30%", "1h"), battery("1h", "70%", "1h"))
    )
    longer = {"tier": "VR09.mast", "on": "NL.grid", "share": "50%", "lasts": "5h"}
    longer |= {"recharge": "1h", "over": "yes"}
    engine = a_game(world(node("NL.grid"), mast))
    records = put(engine, longer)
    [added] = [record.body for record in records if isinstance(record.body, events.TierAdded)]
    assert (added.share, added.recharge) == (500_000, HOUR)
    assert added.shares == {"VR09.mast<NL.grid#1": 200_000}
    put(engine, {"damage": "NL.grid", "lasts": "6h"})
    levels = []
    for hours in (0.5, 2, 4, 5.5):
        engine.advance(int(hours * HOUR))
        levels.append(engine.state.level("VR09.mast"))
    assert levels == [1_000_000, 800_000, 500_000, 0]
    engine.advance(8 * HOUR)
    put(engine, {"damage": "NL.grid", "lasts": "6h"})
    engine.advance(12 * HOUR)
    assert engine.state.level("VR09.mast") == 500_000


def test_what_lasts_as_long_gives_no_way() -> None:
    mast = node("VR09.mast", needs("NL.grid", battery("2h")))
    engine = a_game(world(node("NL.grid"), mast))
    as_long = {"tier": "VR09.mast", "on": "NL.grid", "share": "50%", "lasts": "2h", "over": "yes"}
    told = [record.body for record in put(engine, as_long) if not record.command][1:]
    assert [type(event) for event in told] == [events.TierAdded, events.BackupsComplete]


def test_so_many_people_are_served_over_all_areas_of_a_split_region() -> None:
    supplied = needs("VR09/east.feed"), needs("VR09/west.feed")
    nodes = [node("VR09/east.feed"), node("VR09/west.feed")]
    nodes += [
        node(f"VR09/{area}.power", one)
        for area, one in zip(("east", "west"), supplied, strict=True)
    ]
    for capacity in ("feed", "power"):
        mean = [needs(f"VR09/{area}.{capacity}", weight="50%") for area in ("east", "west")]
        nodes.append(node(f"VR09.{capacity}", *mean, combination="mean"))
    people = {"VR09": 2000, "VR09/east": 1000, "VR09/west": 1000}
    engine = a_game(world(*nodes, places=people))
    added = {"tier": "VR09.power", "on": "VR09.feed", "generators": "2", "people-each": "250"}
    records = put(engine, {**added, "lasts": "10h"})
    shares = [one.body.share for one in records if isinstance(one.body, events.TierAdded)]
    assert shares == [250_000, 250_000]


def test_a_stock_that_is_enlarged_lasts_so_much_longer_for_so_many_people() -> None:
    shop = node("VR09.shop", needs("NL.lorries", limits="in"), stock="10h")
    played = a_game(world(node("NL.lorries"), shop, places={"VR09": 1000}))
    records = put(played, {"stock": "VR09.shop", "enlarge": "8h", "people": "500"})
    [told] = [one.body for one in records if isinstance(one.body, events.StockEnlarged)]
    assert told.by == 4 * HOUR * 1_000_000
    assert told.capacity == 14 * HOUR * 1_000_000
    put(played, {"damage": "NL.lorries"})
    made = played.advance(30 * HOUR)
    assert [one.at for one in made if isinstance(one.body, events.StockDried)] == [14 * HOUR]


def test_room_in_a_stock_goes_when_it_is_taken_back() -> None:
    more = an_inject("more", effects=[{"stock": "VR09.food", "enlarge": "8h"}])
    played = Played(injects=[more]).start()
    played.do(commands.ReleaseInject("more"))
    played.do(commands.RetractInject("more"))
    [more_room, less_room] = played.happened(events.StockEnlarged)
    assert (more_room.by, less_room.by) == (8 * HOUR * 1_000_000, -8 * HOUR * 1_000_000)
    assert less_room.capacity == more_room.capacity - more_room.by


def test_all_repairs_of_a_trade_go_faster_where_spare_parts_lie_ready() -> None:
    work = {"trade": "grid", "takes": "4h"}
    jobs = [{"damage": "VR09.power", "share": "5%", "work": work}] * 2
    played = after({"crew-speed": "VR09", "trade": "grid", "speed": "200%", "lasts": "3h"}, *jobs)
    played.to(30)
    # Of the second, 1 h is done at double speed and the 2 h that are left at the usual one.
    assert played.at(events.DamageEnded) == [2.0, 5.0]
    speeds = [event.speed for event in played.happened(events.CrewSpeedChanged)]
    assert speeds == [2_000_000, 1_000_000]
