"""Half of a region out is not the whole of it half out."""

from worlds import (
    HOUR,
    ONE,
    battery,
    both,
    damage,
    disruption,
    header,
    needs,
    node,
    part,
    play,
    when,
    world,
)

from oefening.events import InjectDue, TierDried
from oefening.library.worlds import load_raw_world
from oefening.scenario.injects import Inject
from oefening.scenario.model import Area
from oefening.world.expand import expand

PERSONS = 123_457


def test_half_a_region_out_drains_the_batteries_of_that_half_alone() -> None:
    halves = {"VR01/noord": PERSONS, "VR01/rest": PERSONS}
    nodes = [node(f"{place}.power") for place in halves]
    nodes += [
        node(f"{place}.calling", needs(f"{place}.power", battery("2h")), persons=persons)
        for place, persons in halves.items()
    ]
    nodes.append(
        node(
            "VR01.calling",
            *(needs(f"{place}.calling", weight="50%") for place in halves),
            combination="mean",
            persons=sum(halves.values()),
        )
    )
    tiny = world(*nodes, places=halves)
    records, state = play(
        header(tiny, [disruption("cut", 0, damage("VR01/noord.power"))]), 10 * HOUR
    )
    assert [(at, event.tier) for at, event in when(records, TierDried)] == [
        (2 * HOUR, "VR01/noord.calling<VR01/noord.power#0")
    ]
    assert state.level("VR01/rest.calling") == ONE
    unmet = {address: want.at(10 * HOUR) for address, want in state.needs.items()}
    assert unmet["VR01/noord.calling"] == 8 * HOUR * PERSONS
    assert unmet["VR01/rest.calling"] == 0
    assert unmet["VR01.calling"] == unmet["VR01/noord.calling"] + unmet["VR01/rest.calling"]


def test_a_regions_figure_is_the_mean_of_its_areas_class_by_class() -> None:
    classes = [part("first", "50%"), part("second", "50%")]
    shares = {"VR01/noord": "30%", "VR01/rest": "70%"}
    nodes = [node(f"{place}.fuel", classes=classes) for place in shares]
    mean = (needs(f"{place}.fuel", weight=share) for place, share in shares.items())
    region = node("VR01.fuel", *mean, classes=classes, combination="mean")
    hit = disruption("hit", 0, damage("VR01/noord.fuel", "60%"))
    _, state = play(header(world(*nodes, region), [hit]), "1m")
    assert state.classes["VR01/noord.fuel"] == (800_000, 0)
    assert state.classes["VR01.fuel"] == (940_000, 700_000)
    assert state.level("VR01.fuel") == 820_000


def test_what_is_left_of_a_regional_backup_is_known_though_its_supplier_is_split() -> None:
    halves = [node(f"{place}.power") for place in ("VR01/noord", "VR01/rest")]
    mean = (needs(half.address, weight="50%") for half in halves)
    region = node("VR01.power", *mean, combination="mean")
    hospital = node("VR01.hospital", needs("VR01.power", battery("9h")))
    low = Inject.model_validate(
        {
            "id": "low",
            "title": both("low"),
            "release": "automatic",
            "when": {"hours-left": "VR01.hospital", "on": "VR01.power", "below": "4h"},
        }
    )
    cut = disruption("cut", 0, damage("VR01.power"))
    records, _ = play(header(world(*halves, region, hospital), [cut], injects=[low]), "1d")
    assert [at for at, _ in when(records, InjectDue)] == [5 * HOUR + 1]


def test_in_the_shipped_world_an_outage_in_one_half_leaves_the_others_backups_full() -> None:
    half = Area.model_validate(
        {"region": "VR09", "id": "zuid", "name": both("zuid"), "share": "50%"}
    )
    shipped = expand(load_raw_world(), [half])
    cut = disruption("cut", "1h", damage("VR09/zuid.power", lasts="31h"))
    records, state = play(header(shipped, [cut]), "3d")
    hit = {event.tier for _, event in when(records, TierDried) if "zuid.power" in event.tier}
    assert {name.partition("<")[0] for name in hit} >= {
        f"VR09/zuid.operator-{letter}" for letter in "abc"
    }
    assert not {name for name in state.tiers if name.startswith("VR09/rest") and "power" in name}
