"""What the model says of a node or a place, word for word."""

import pytest
from exercises import rich_header
from hypothesis import given
from hypothesis import strategies as st
from played import Played, cut
from shown import Playing, shown_header, started
from worlds import ONE, battery, generator, needs, node, refuel, world

from oefening import commands
from oefening.clock import DAY, HOUR
from oefening.projections.levels import Levels
from oefening.projections.lookup import Lookup, lasting
from oefening.projections.names import Names
from oefening.projections.residents import Residents
from oefening.projections.sites import Sites
from oefening.record import Header
from oefening.state import Holding, State
from oefening.text import Language
from oefening.world.effects import Damage, Estimate, TierChange
from oefening.world.model import World
from oefening.world.nodes import Tier


def looking(header: Header) -> Lookup:
    world = header.world
    return Lookup(world, Names(header), Levels(world), Sites(world), Residents(world))


def looking_at(small: World) -> Lookup:
    return looking(shown_header().model_copy(update={"world": small}))


def said(played: Played, address: str, language: Language = "en") -> str:
    header, engine = played.header, played.engine
    lookup = looking(header)
    return lookup.of(address, engine.state, engine.now).render(language)


def shown(playing: Playing, address: str) -> str:
    header, engine = playing.header, playing.engine
    lookup = looking(header)
    return lookup.of(address, engine.state, engine.now).render("en")


def test_what_is_whole_is_said_to_be(playing: Playing) -> None:
    assert shown(playing, "VR02.power") == "power in VR02: 100% now."
    assert shown(playing, "VR02") == "VR02: every requirement at 100%."


def test_what_lives_on_a_backup_says_how_long_that_lasts() -> None:
    played = Played(disruptions=[cut()]).start()
    played.to(1.5)
    assert said(played, "VR09.mobile") == (
        "mobile in VR09: 100% now. Depends on power in VR09: 0%. "
        "Can do without power for another 1 hour and 30 minutes."
    )
    assert said(played, "VR09.mobile", "nl") == (
        "mobile in VR09: nu 100%. Afhankelijk van power in VR09: 0%. "
        "Zonder power is dit nog 1 uur en 30 minuten vol te houden."
    )


def test_a_backup_that_is_not_in_use_says_how_long_it_would_last() -> None:
    played = Played().start()
    assert said(played, "VR09.mobile") == (
        "mobile in VR09: 100% now. Without power it can go on for up to 2 hours."
    )
    assert said(played, "VR09.mobile", "nl") == (
        "mobile in VR09: nu 100%. Bij uitval van power is dit tot 2 uur vol te houden."
    )


def test_when_the_backup_is_empty_people_go_without() -> None:
    played = Played(disruptions=[cut()]).start()
    played.to(4)
    assert said(played, "VR09.mobile") == (
        "mobile in VR09: 0% now. 1,000 information. Depends on power in VR09: 0%."
    )


def test_where_a_part_lives_on_its_reserve_it_is_said_how_much_that_is_and_what_stays() -> None:
    played = Played(disruptions=[cut(share="30%")]).start()
    played.to(1.5)
    assert said(played, "VR09.mobile", "nl") == (
        "mobile in VR09: nu 100%. Afhankelijk van power in VR09: 70%. Ongeveer 30% moet het "
        "zonder power doen en teert op de reserve, nog 1 uur en 30 minuten; daarna blijft 70% over."
    )
    played.to(4)
    assert said(played, "VR09.mobile").startswith("mobile in VR09: 70% now.")


@pytest.mark.parametrize(
    ("language", "begins"),
    [("nl", "Minder dan 1% moet het zonder power doen"), ("en", "Less than 1% is without power")],
)
def test_where_hardly_any_part_lives_on_its_reserve_it_is_said_to_be_less_than_a_percent(
    language: Language, begins: str
) -> None:
    played = Played(disruptions=[cut(share="0.4%")]).start()
    played.to(1.5)
    assert begins in said(played, "VR09.mobile", language)


def test_what_fell_and_has_to_be_started_again_says_so() -> None:
    playing = Playing(rich_header())
    playing.do(commands.StartExercise())
    playing.until(1)
    assert shown(playing, "VR01.heat").startswith("heat in VR01: 0% now. It is down and has")


def test_several_backups_say_how_long_the_first_and_the_last_of_them_last() -> None:
    playing = Playing(rich_header())
    playing.do(commands.StartExercise())
    tier = {"tier": "VR01.heat", "on": "VR01.power", "share": "20%", "lasts": "3h"}
    playing.do(commands.Intervene((TierChange.model_validate(tier),)))
    playing.until(0.5)
    assert shown(playing, "VR01.heat").endswith(
        "The first part can do without power for another 20 minutes, "
        "the last part for 2 hours and 50 minutes."
    )


def going_without(*tiers: Tier, level: int = ONE, hours: float = 1) -> str:
    """What is said, without roads, of a shop that has `tiers` against that."""
    shop = node("VR01.shop", needs("VR01.road", *tiers), needs("VR01.power"))
    small = world(node("VR01.road"), node("VR01.power"), shop)
    lookup = looking_at(small)
    state = State(
        levels={"VR01.road": 0, "VR01.power": ONE // 2, "VR01.shop": level},
        tiers={
            f"VR01.shop<VR01.road#{at}": Holding(one.lasts * ONE, -ONE, 0)
            for at, one in enumerate(tiers)
        },
    )
    return lookup.of("VR01.shop", state, int(hours * HOUR)).render("en")


def test_a_tier_of_some_says_of_how_many() -> None:
    assert going_without(battery("4h", "30%")).endswith(
        "Part of it (30%) can do without road for another 3 hours."
    )


def test_tiers_that_last_as_long_are_told_as_one() -> None:
    told = going_without(battery("4h", "30%"), battery("4h", "70%"))
    assert told.endswith("Can do without road for another 3 hours.")


def test_a_tier_that_is_empty_is_called_used_up() -> None:
    told = going_without(battery("4h", "30%"), hours=4)
    assert told.endswith("The reserve for the loss of road is used up.")


def test_the_supplier_that_limits_most_is_named_first_and_said_to() -> None:
    told = going_without(battery("4h", "100%"), level=ONE // 2)
    assert "Depends on power in VR01: 50% (limits it most), road in VR01: 0%." in told
    assert "Depends on road in VR01: 0% (limits it most), power" in going_without(level=ONE // 2)


def test_of_a_node_that_is_whole_nothing_is_said_to_limit_it() -> None:
    assert "limits it most" not in going_without(battery("4h", "100%"))


def test_damage_to_the_node_itself_is_told() -> None:
    damage = {"damage": "VR09.mobile", "share": "30%"}
    hit = {"id": "hit", "at": "T+0s", "title": {"en": "hit"}, "effects": [damage]}
    assert said(Played(disruptions=[hit]).start(), "VR09.mobile").startswith(
        "mobile in VR09: 70% now. Damage has put 30% of it out."
    )


def test_damage_to_a_whole_region_is_told_of_its_areas_and_that_to_what_comes_in_apart() -> None:
    playing = started()
    effects = (
        Damage.model_validate({"damage": "VR01.power", "share": "40%"}),
        Damage.model_validate({"damage": "VR02.food-retail", "share": "50%", "limits": "in"}),
    )
    playing.do(commands.Intervene(effects))
    assert "Damage has put 40% of it out." in shown(playing, "VR01/rest.power")
    assert "Damage has put 50% of what comes in out." in shown(playing, "VR02.food-retail")


def test_of_many_suppliers_that_fall_short_only_some_are_named() -> None:
    suppliers = [f"VR01.s{at}" for at in range(5)]
    small = world(*map(node, suppliers), node("VR01.shop", *map(needs, suppliers)))
    lookup = looking_at(small)
    told = lookup.of("VR01.shop", State(levels=dict.fromkeys(suppliers, 0)), 0).render("en")
    assert "Depends on s0 in VR01: 0%, s1 in VR01: 0%, s2 in VR01: 0%, and 2 more." in told


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nl",
            (
                "Vangt het tekort aan power voor 90% op met de reserve; die wordt bijgevuld en "
                "loopt nu niet leeg. Zonder bijvullen is dit tot 10 dagen vol te houden."
            ),
        ),
        (
            "en",
            (
                "Makes up for 90% of the lack of power with its reserve, which is refilled and "
                "does not run down now. Without refilling it can go on for up to 10 days."
            ),
        ),
    ],
)
def test_a_reserve_that_is_refilled_while_it_is_lived_on_is_told_to_be(
    language: Language, told: str
) -> None:
    tank = generator("10d", "90%", refuel("NL.fuel", "24h"))
    small = world(
        node("NL.fuel"), node("VR01.power"), node("VR01.water", needs("VR01.power", tank))
    )
    lookup = looking_at(small)
    state = State(levels={"VR01.power": 0, "VR01.water": 900_000})
    assert lookup.of("VR01.water", state, HOUR).render(language).endswith(told)


def test_a_reserve_that_did_not_start_is_no_longer_something_to_go_on_with() -> None:
    tank = generator("10d", "90%")
    small = world(node("VR01.power"), node("VR01.water", needs("VR01.power", tank)))
    lookup = looking_at(small)
    state = State(levels={"VR01.power": 300_000, "VR01.water": 300_000})
    told = lookup.of("VR01.water", state, HOUR).render("en")
    assert told == "water in VR01: 30% now. Depends on power in VR01: 30%."


def test_a_split_region_names_what_its_areas_are_short_of() -> None:
    places = ("VR01/a", "VR01/b", "VR01/c")
    mean = node("VR01.shop", *(needs(f"{one}.shop") for one in places), combination="mean")
    small = world(
        *(node(f"{one}.power") for one in places),
        *(node(f"{one}.shop", needs(f"{one}.power")) for one in places),
        mean,
    )
    lookup = looking_at(small)
    state = State(levels={f"{one}.{what}": 0 for one in places[:2] for what in ("power", "shop")})
    told = lookup.of("VR01.shop", state, 0).render("en")
    assert told.endswith("Depends on power in VR01/a, VR01/b: 0%.")


def test_the_reserve_of_a_supplier_that_runs_out_first_is_told() -> None:
    operators = ("VR01.one", "VR01.two")
    small = world(
        node("VR01.power"),
        *(node(each, needs("VR01.power", battery("2h"))) for each in operators),
        node("VR01.mobile", *map(needs, operators)),
    )
    lookup = looking_at(small)
    tiers = {
        f"{each}<VR01.power#0": Holding(hours * HOUR * ONE, -ONE, 0)
        for hours, each in enumerate(operators, 1)
    }
    state = State(levels={"VR01.power": 0}, tiers=tiers)
    assert lookup.of("VR01.mobile", state, HOUR // 2).render("en") == (
        "mobile in VR01: 100% now. "
        "Of the reserves behind it one runs out first at one in VR01: in 30 minutes."
    )


def test_of_a_reserve_in_parts_the_part_that_runs_out_is_told() -> None:
    small = world(
        node("VR01.power"),
        node("VR01.one", needs("VR01.power", battery("2h", "40%"), battery("4h", "60%"))),
        node("VR01.mobile", needs("VR01.one")),
    )
    tiers = {f"VR01.one<VR01.power#{at}": Holding(at * HOUR * ONE, -ONE, 0) for at in (1,)}
    state = State(levels={"VR01.power": 0}, tiers=tiers)
    told = looking_at(small).of("VR01.mobile", state, HOUR // 2).render("en")
    assert told.endswith("runs out first at one in VR01, part 2 of 2 (60%): in 30 minutes.")


def test_a_stock_is_told_by_what_is_left_of_it() -> None:
    lost = {"damage": "NL.grid", "share": "50%"}
    played = Played(
        disruptions=[{"id": "x", "at": "T+0s", "title": {"en": "x"}, "effects": [lost]}]
    ).start()
    assert said(played, "VR09.food").endswith("Stock: 2 days left at the present rate.")
    played.to(49)
    assert said(played, "VR09.food").endswith("Stock: empty.")
    assert said(Played().start(), "VR09.food").endswith("Stock: 100%.")


def test_a_split_region_names_the_areas_that_fall_short(playing: Playing) -> None:
    playing.until(1)
    assert shown(playing, "VR01.power") == (
        "power in VR01: 66% now (VR01/east 0%, all else 100%). "
        "About 1,000 residents without power (if spread evenly). 1,000 warmth."
    )


def test_a_place_names_what_falls_short_and_who_goes_without(playing: Playing) -> None:
    playing.until(4)
    told = shown(playing, "VR01")
    assert told.startswith("VR01: energy 66% (power)")
    assert told.endswith("1,000 warmth.")


def test_the_country_names_its_worst_region(playing: Playing) -> None:
    playing.until(1)
    assert "energy" in shown(playing, "NL")
    assert "(VR01)" in shown(playing, "NL")


def test_an_estimate_that_the_public_was_told_is_told_again() -> None:
    played = Played(disruptions=[cut()]).start()
    played.to(2)
    effect = Estimate.model_validate({"estimate": "VR09.power", "restored-in": "3h"})
    played.do(commands.Intervene((effect,)))
    told = "The public was told: power in VR09 expected to be restored around D1 11:00."
    assert said(played, "VR09.power").endswith(told)
    assert said(played, "VR09").endswith(told)


def test_an_estimate_is_told_to_the_minute(playing: Playing) -> None:
    playing.until(2)
    effect = Estimate.model_validate({"estimate": "VR02.power", "restored-in": "3h1m26s"})
    playing.do(commands.Intervene((effect,)))
    assert shown(playing, "VR02.power").endswith(
        "power in VR02 expected to be restored around D1 11:31."
    )


def test_what_was_told_of_a_whole_region_is_told_of_its_areas(playing: Playing) -> None:
    playing.until(2)
    effect = Estimate.model_validate({"estimate": "VR01.power", "restored-in": "3h"})
    playing.do(commands.Intervene((effect,)))
    told = "The public was told for all of VR01: power expected to be restored around D1 11:30."
    assert shown(playing, "VR01/east.power").endswith(told)
    assert shown(playing, "VR01/east").endswith(told)
    assert told not in shown(playing, "VR02")
    assert shown(playing, "VR01").endswith(
        "The public was told: power in VR01 expected to be restored around D1 11:30."
    )


def test_of_what_there_is_not_there_is_nothing_to_say(playing: Playing) -> None:
    for address in ("VR99", "VR01.tea"):
        with pytest.raises(KeyError):
            shown(playing, address)


def test_everything_in_the_world_can_be_looked_up_at_any_time(playing: Playing) -> None:
    world = playing.header.world
    for hours in range(13):
        playing.until(hours)
        for address in (*(one.address for one in world.nodes), *(one.id for one in world.places)):
            assert shown(playing, address).endswith(".")


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (59, "less than a minute"),
        (60, "1 minute"),
        (HOUR, "1 hour"),
        (2 * HOUR + 119, "2 hours and 1 minute"),
        (DAY, "1 day"),
        (2 * DAY + 3 * HOUR + 59 * 60, "2 days and 3 hours"),
    ],
)
def test_a_duration_is_told_in_words_and_rounded_down(seconds: int, told: str) -> None:
    assert lasting(seconds).render("en") == told


@given(st.integers(0, 10**9))
def test_any_duration_can_be_told(seconds: int) -> None:
    assert lasting(seconds).render("nl")
