"""What households have at home follows from four shares of them, by hand."""

import pytest

from oefening.errors import InputError
from oefening.library import load_raw_world
from oefening.scenario.model import Area
from oefening.source import Data
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.nodes import Tier
from oefening.world.preparedness import (
    Otherwise,
    Prepared,
    Strengths,
    finding,
    pressure,
    tier_shares,
)

ALL = Strengths(kit="100%", calls="30%", shelter="50%", knows="100%", helps="50%")
OFF = Strengths()


def home(share: str, **more: str) -> Tier:
    """A backup at home of which `share` was written."""
    return Tier.model_validate({"share": share, "lasts": "1d", **more}).model_copy(
        update={"written": Tier.model_validate({"share": share, "lasts": "1d"}).share}
    )


TIERS = (
    home("10%", **{"with-kit": "80%"}),
    home("30%"),
    home("100%", **{"of-rest": "helped"}),
    home("100%", **{"of-rest": "alone"}),
)


@pytest.mark.parametrize(
    ("prepared", "works", "shares"),
    [
        # 0.25 × 80 % + 0.75 × 10 % = 27.5 %; 42.5 % are left, of whom 40 % × 50 % are carried
        (Prepared(kit="25%", helps="40%"), ALL, (275_000, 300_000, 85_000, 340_000)),
        (Prepared(kit="100%"), ALL, (800_000, 300_000, 0, 0)),
        (Prepared(), ALL, (100_000, 300_000, 0, 600_000)),
        (Prepared(kit="25%", helps="40%"), OFF, (100_000, 300_000, 0, 600_000)),
        (Prepared(kit="33.3333%"), ALL, (333_333, 300_000, 0, 366_667)),
    ],
)
def test_shares_of_backups_by_hand(
    prepared: Prepared, works: Strengths, shares: tuple[int, ...]
) -> None:
    assert tier_shares(TIERS, prepared, works) == shares


def test_a_plan_spares_calls_and_search_for_shelter_by_its_strength() -> None:
    prepared = Prepared(plan="20%")
    assert pressure(prepared, ALL, "calls") == 940_000
    assert pressure(prepared, ALL, "shelter") == 900_000
    assert pressure(prepared, OFF, "calls") == pressure(prepared, OFF, "shelter") == 1_000_000


def test_those_who_know_find_a_support_point_and_switched_off_all_do() -> None:
    assert finding(Prepared(knows="40%"), ALL) == 400_000
    assert finding(Prepared(knows="40%"), Strengths(knows="50%")) == 700_000
    assert finding(Prepared(knows="40%"), OFF) == 1_000_000


def tiers(world: World, need: str, place: str = "VR09") -> tuple[Tier, ...]:
    [node] = [one for one in world.nodes if one.address == f"{place}.{need}"]
    return node.depends[0].tiers


def test_what_households_have_comes_to_what_surveys_found() -> None:
    world = expand(load_raw_world("nl"))

    def lasting(need: str, hours: int) -> float:
        return sum(one.share for one in tiers(world, need) if one.lasts >= hours * 3_600) / 10_000

    assert lasting("water", 72) == pytest.approx(32.1), "32 to 40 % have enough for three days"
    assert lasting("food", 72) == pytest.approx(58.6), "58 % can do three days"
    assert lasting("cash", 24) == pytest.approx(67.1), "a third has no cash"
    for need in ("water", "food", "medicine", "cash"):
        assert lasting(need, 8) == 100, "everybody has something"


def test_a_scenario_says_how_regions_and_areas_differ() -> None:
    area = Area.model_validate(
        {"region": "VR09", "id": "zuid", "name": {"en": "South"}, "share": "10%"}
    )
    prepared = {"VR09": Otherwise(kit="50%"), "VR09/zuid": Otherwise(helps="0%")}
    world = expand(load_raw_world("nl"), [area], prepared=prepared)
    assert world.prepared("VR09/zuid") == Prepared(kit="50%", plan="17%", knows="50%", helps="0%")
    assert world.prepared("VR09/rest").helps == 400_000
    assert world.prepared("VR09").helps == pytest.approx(360_000, abs=10), "the mean of its areas"
    assert world.prepared("VR10").kit == 300_000
    assert tiers(world, "water", "VR09/zuid")[1].share == 400_000, "0.5 × 72 % + 0.5 × 8 %"
    assert tiers(world, "water", "VR09/zuid")[3].share == 0
    assert tiers(world, "water", "VR10")[1].share == 272_000


@pytest.mark.parametrize(
    ("switch", "need"),
    [("kit-fills-the-cupboard", "water"), ("helping-carries", "food")],
)
def test_switched_off_a_share_makes_no_difference(switch: str, need: str) -> None:
    raw, off = load_raw_world("nl"), {switch: "0%"}
    none = expand(raw, overrides=off | {"households-with-kit": "0%", "households-that-help": "0%"})
    every = {"households-with-kit": "100%", "households-that-help": "100%"}
    kept = every | ({"households-that-help": "0%"} if need == "water" else {})
    kept |= {"households-with-kit": "0%"} if need == "food" else {}
    shares = [one.share for one in tiers(expand(raw, overrides=off | kept), need)]
    assert shares == [one.share for one in tiers(none, need)]
    assert shares != [one.share for one in tiers(expand(raw, overrides=kept), need)]


def test_nobody_writes_what_follows_from_where_a_backup_stands() -> None:
    tier: Data = {"share": "50%", "lasts": "1d", "written": "20%"}
    changes: Data = {"VR09.water": {"depends": [{"on": "drinking-water", "tiers": [tier]}]}}
    with pytest.raises(InputError):
        expand(load_raw_world("nl"), changes=changes)
