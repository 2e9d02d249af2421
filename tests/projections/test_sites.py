"""A node from close by: its suppliers, its buffers, its repairs, its way back."""

from played import Played, an_inject
from shown import shown_world
from worlds import HOUR, ONE, needs, node, part, world

from oefening import commands
from oefening.projections.curves import level_curve, reserve_curve
from oefening.projections.history import History
from oefening.projections.recovery import Recoveries, Recovery
from oefening.projections.repairs import repairs
from oefening.projections.sites import Sites
from oefening.state import DamageState, Holding, State

MOBILE, POWER, BATTERY = "VR09.mobile", "VR09.power", "VR09.mobile<VR09.power#0"


def broken(share: str = "100%", **more: object) -> dict[str, object]:
    """Power damaged at an hour, to be repaired by the one crew in three."""
    work = {"trade": "grid", "takes": "3h"}
    effects = [{"damage": POWER, "share": share, "as": "cable", "work": work, **more}]
    return {"id": "cut", "at": "T+1h", "title": {"en": "cut"}, "effects": effects}


def history(played: Played) -> History:
    found = History()
    for record in played.records:
        found.hear(record)
    return found


def way_back(played: Played, address: str) -> Recovery:
    sites = Sites(played.header.world)
    engine = played.engine
    return Recoveries(sites).of(
        engine.state, engine.now, address, history(played), repairs(engine.state)
    )


# ── suppliers and consumers ──────────────────────────────────────────────────────────────────────


def test_a_charged_battery_takes_over_what_its_supplier_does_not_deliver() -> None:
    played = Played(disruptions=[broken()]).start()
    played.to(2)
    sites, state = Sites(played.header.world), played.engine.state
    [supply] = sites.supplies(state, 2 * HOUR, MOBILE)
    assert (supply.level, supply.lost, supply.limiting) == (0, 0, False)
    played.to(3)  # two hours of battery are over
    [supply] = sites.supplies(state, 3 * HOUR, MOBILE)
    assert (supply.level, supply.lost, supply.limiting) == (0, ONE, True)


def test_where_one_of_several_will_do_the_best_of_them_is_what_limits() -> None:
    either = node("VR09.radio", needs("VR09.a"), needs("VR09.b"), combination="any")
    sites = Sites(world(node("VR09.a"), node("VR09.b"), either))
    state = State(levels={"VR09.a": 0, "VR09.b": ONE // 2})
    found = {one.dependency.on: one.limiting for one in sites.supplies(state, 0, "VR09.radio")}
    assert found == {"VR09.a": False, "VR09.b": True}
    state = State(levels={"VR09.a": 0})
    assert not any(one.limiting for one in sites.supplies(state, 0, "VR09.radio"))


def test_a_supplier_with_classes_counts_with_what_the_class_of_the_consumer_gets() -> None:
    classes = [part("first", "40%"), part("rest", "60%")]
    fuel = node("VR09.fuel", classes=classes)
    sites = Sites(world(fuel, node("VR09.shop", needs("VR09.fuel", for_class="rest"))))
    state = State(levels={"VR09.fuel": ONE // 2}, classes={"VR09.fuel": (ONE, ONE // 6)})
    [supply] = sites.supplies(state, 0, "VR09.shop")
    assert supply.level == ONE // 6


def test_who_depends_on_a_node_is_known_in_the_order_of_the_world() -> None:
    sites = Sites(Played().header.world)
    assert sites.consumers("NL.grid") == (POWER, "VR09.food")
    assert sites.consumers(MOBILE) == ("VR09.information",)
    assert sites.areas(POWER) == ()


def test_a_buffer_that_no_record_named_is_full_and_one_in_use_drains_until_it_is_empty() -> None:
    played = Played(disruptions=[broken()]).start()
    sites, state = Sites(played.header.world), played.engine.state
    [battery] = sites.backups(state, 0, MOBILE)
    assert (battery.standing, battery.fill, battery.left) == ("full", ONE, None)
    played.to(2)
    [battery] = sites.backups(state, 2 * HOUR, MOBILE)
    assert (battery.standing, battery.fill, battery.left) == ("drains", ONE // 2, HOUR)
    played.to(3)
    [battery] = sites.backups(state, 3 * HOUR, MOBILE)
    assert (battery.standing, battery.fill, battery.left) == ("empty", 0, None)
    played.to(4.5)  # repaired at four hours, it recharges in two
    [battery] = sites.backups(state, int(4.5 * HOUR), MOBILE)
    assert battery.standing == "fills"


def test_a_stock_stands_before_backups_and_holds_a_day() -> None:
    played = Played().start()
    [stock] = Sites(played.header.world).reserves(played.engine.state, 0, "VR09.food")
    assert (stock.kind, stock.capacity, stock.standing) == ("stock", 24 * HOUR * ONE, "full")


def test_a_backup_that_was_added_is_there_until_it_is_taken_away() -> None:
    give = {"tier": MOBILE, "on": POWER, "share": "100%", "lasts": "5h"}
    played = Played(disruptions=[broken()], injects=[an_inject("give", effects=[give])]).start()
    played.to(3.5)
    played.do(commands.ReleaseInject("give"))
    sites, state = Sites(played.header.world), played.engine.state
    [_, added] = sites.backups(state, int(3.5 * HOUR), MOBILE)
    assert (added.kind, added.share, added.capacity) == ("generator", ONE, 5 * HOUR * ONE)
    [supply] = sites.supplies(state, int(3.5 * HOUR), MOBILE)
    assert supply.lost == 0
    played.do(commands.RetractInject("give"))
    assert len(sites.backups(state, int(3.5 * HOUR), MOBILE)) == 1


# ── repairs ──────────────────────────────────────────────────────────────────────────────────────


def three() -> Played:
    """Three damages at once for a crew of one; the later has priority."""
    work = {"trade": "grid", "takes": "3h"}
    effects = [
        {"damage": POWER, "share": "20%", "as": name, "work": work | {"priority": str(priority)}}
        for name, priority in (("one", 5), ("two", 3), ("three", 1))
    ]
    cut = {"id": "cut", "at": "T+1h", "title": {"en": "cut"}, "effects": effects}
    played = Played(disruptions=[cut]).start()
    played.to(2)
    return played


def test_repairs_under_way_come_first_then_the_queue_in_the_order_of_the_crews() -> None:
    found = repairs(three().engine.state)
    assert [(one.id, one.position, one.waiting) for one in found] == [
        ("three", 0, 0),
        ("two", 1, 2),
        ("one", 2, 2),
    ]
    assert found[0].damage.until == 4 * HOUR


def test_the_queue_is_that_of_who_is_really_sent_out_next() -> None:
    played = three()
    played.to(4)
    found = repairs(played.engine.state)
    assert [(one.id, one.position) for one in found] == [("two", 0), ("one", 1)]


# ── the way back ─────────────────────────────────────────────────────────────────────────────────


def test_where_a_crew_is_at_work_its_end_is_when_the_node_is_back() -> None:
    played = Played(disruptions=[broken()]).start()
    played.to(2)
    found = way_back(played, POWER)
    assert (found.outlook, found.cause, found.at) == ("crew", POWER, 4 * HOUR)


def test_the_cause_is_found_behind_suppliers() -> None:
    played = Played(disruptions=[broken()]).start()
    played.to(3)
    found = way_back(played, MOBILE)
    assert (found.outlook, found.cause, found.at) == ("crew", POWER, 4 * HOUR)


def test_while_a_repair_waits_nobody_knows() -> None:
    found = way_back(three(), POWER)
    assert (found.outlook, found.at) == ("queue", None)
    assert found.repair is not None
    assert found.repair.position == 2


def test_a_damage_that_ends_by_itself_says_no_more_than_that() -> None:
    effects = [{"damage": POWER, "lasts": "3h"}]
    cut = {"id": "cut", "at": "T+1h", "title": {"en": "cut"}, "effects": effects}
    played = Played(disruptions=[cut]).start()
    played.to(2)
    assert way_back(played, POWER).outlook == "itself"


def test_a_node_that_came_back_says_since_when() -> None:
    played = Played(disruptions=[broken()]).start()
    assert way_back(played, POWER) == Recovery("whole", POWER)
    played.to(5)
    assert way_back(played, POWER) == Recovery("whole", POWER, 4 * HOUR)


def test_an_unexplained_loss_is_one_of_supply() -> None:
    sites = Sites(Played().header.world)
    state = State(levels={POWER: 5})
    empty = History()
    assert Recoveries(sites).of(state, 0, POWER, empty, repairs(state)).outlook == "supplies"


def test_of_several_repairs_under_way_it_is_back_when_the_last_is_done() -> None:
    sites, address = Sites(shown_world()), "VR02.power"
    damages = {
        id: DamageState(address, ONE // 2, "out", "", 0, trade="grid", until=until, pool="VR02")
        for id, until in (("one", 9 * HOUR), ("two", 7 * HOUR))
    }
    state = State(levels={address: 0}, damages=damages)
    found = Recoveries(sites).of(state, HOUR, address, History(), repairs(state))
    assert (found.at, found.repair and found.repair.id) == (9 * HOUR, "one")


def test_a_split_region_is_back_when_the_last_of_its_areas_is() -> None:
    areas = ("VR01/east.power", "VR01/rest.power")
    sites = Sites(shown_world())
    damages = {
        "one": DamageState(areas[0], ONE, "out", "", 0, trade="grid", until=9 * HOUR, pool="VR01"),
        "two": DamageState(areas[1], ONE, "out", "", 0, trade="grid", until=7 * HOUR, pool="VR01"),
    }
    state = State(levels=dict.fromkeys((*areas, "VR01.power"), 0), damages=damages)
    empty = History()
    found = Recoveries(sites).of(state, HOUR, "VR01.power", empty, repairs(state))
    assert (found.outlook, found.cause, found.at) == ("crew", areas[0], 9 * HOUR)
    damages["two"] = DamageState(areas[1], ONE, "out", "", 0, trade="grid", pool="VR01")
    assert Recoveries(sites).of(state, HOUR, "VR01.power", empty, repairs(state)).outlook == "queue"


# ── curves ───────────────────────────────────────────────────────────────────────────────────────


def test_a_curve_shows_a_loss_however_short() -> None:
    played = Played(disruptions=[broken()]).start()
    played.to(10)
    found = level_curve(history(played), played.engine.state, POWER, 10 * HOUR, 5)
    assert found == (0, 0, ONE, ONE, ONE)
    assert level_curve(history(played), played.engine.state, MOBILE, 2 * HOUR, 2) == (ONE, ONE)


def test_a_curve_never_looks_beyond_the_moment() -> None:
    played = Played(disruptions=[broken()]).start()
    played.to(10)
    assert level_curve(history(played), played.engine.state, POWER, HOUR - 1, 3) == (ONE, ONE, ONE)


def test_the_curve_of_a_battery_drains_in_a_line() -> None:
    played = Played(disruptions=[broken()]).start()
    played.to(3)
    sites = Sites(played.header.world)
    [battery] = sites.backups(played.engine.state, 3 * HOUR, MOBILE)
    found = reserve_curve(history(played), played.engine.state, battery, 3 * HOUR, 6)
    assert found == (ONE, ONE, ONE * 3 // 4, ONE // 2, ONE // 4, 0)
    assert history(played).holding(BATTERY, HOUR) == Holding(2 * HOUR * ONE, -ONE, HOUR)


def test_the_curve_of_a_backup_begins_when_an_effect_gave_it() -> None:
    give = {"tier": MOBILE, "on": POWER, "share": "100%", "lasts": "5h"}
    played = Played(disruptions=[broken()], injects=[an_inject("give", effects=[give])]).start()
    played.to(3)
    played.do(commands.ReleaseInject("give"))
    played.to(3.5)
    sites, end = Sites(played.header.world), int(3.5 * HOUR)
    [own, added] = sites.backups(played.engine.state, end, MOBILE)
    curve = reserve_curve(history(played), played.engine.state, added, end, 7, given=True)
    assert curve == (*(None,) * 5, ONE, ONE * 9 // 10)
    assert reserve_curve(history(played), played.engine.state, own, end, 7)[:2] == (ONE, ONE)
