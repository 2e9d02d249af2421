"""Why more is asked: a coupling is told down to what people go short of, a convoy by its name."""

from explained import Explained
from marched import marched_header
from worlds import (
    DAY,
    HOUR,
    ONE,
    coupling,
    damage,
    disruption,
    header,
    needs,
    node,
    with_couplings,
    world,
)

from oefening.projections.why.causes import Damaged, walk
from oefening.world.model import World

MINUTE = 60
STORM = "damage since D1 07:30, 100% out: disruption 'storm'; needs no crew; ends by the scenario"


def calls(persons: dict[str, int], **more: object) -> World:
    """People without power call a centre that can take half as many calls more."""
    feed = node("VR01.feed")
    powers = [node(f"{place}.power", needs("VR01.feed")) for place in persons]
    base = world(feed, *powers, node("NL.calls", margin="150%"), places=persons)
    return with_couplings(base, worry=coupling(["power"], {"NL.calls": "400%"}, **more))  # type: ignore[arg-type]


def stormy(of: World, address: str, lasts: str | None = None) -> Explained:
    return Explained(header(of, [disruption("storm", "1h", damage(address, lasts=lasts))]), DAY)


def test_a_coupling_is_told_down_to_the_damage_that_made_people_go_short() -> None:
    run = stormy(calls({"VR01": 3000, "VR02": 1000}), "VR01.power")
    assert run.told("NL.calls", 2 * HOUR) == [
        "calls: 37%",
        "  400% of normal is asked, at most 150% can be supplied",
        "    demand at 400% since D1 07:40: coupling 'worry'",
        "      power in VR01: 0% (counts for 75%)",
        f"        {STORM}",
    ]
    dutch = run.told("NL.calls", 2 * HOUR, "nl")
    assert dutch[3] == "      power in VR01: 0% (telt voor 75%)"
    assert dutch[4].endswith("verstoring 'storm'; geen ploeg nodig; eindigt door het scenario")


def test_of_many_places_the_largest_are_told_and_like_causes_are_told_once() -> None:
    places = {f"VR0{at}": at * 100 for at in range(1, 6)}
    told = stormy(calls(places), "VR01.feed").told("NL.calls", 2 * HOUR)
    assert told[3:] == [
        "      power in VR05: 0% (counts for 33%)",
        "        feed in VR01: 0%",
        f"          {STORM}",
        "      power in VR04: 0% (counts for 26%), for the same reasons",
        "      power in VR03: 0% (counts for 20%), for the same reasons",
        "      and 2 more, where fewer people go short",
    ]


def test_what_is_over_is_told_as_it_was_when_people_reacted() -> None:
    run = stormy(calls({"VR01": 1000}), "VR01.power", lasts="1h")
    told = run.told("NL.calls", 2 * HOUR + 30 * MINUTE)
    assert told[3] == "      power in VR01: 0%, at D1 07:40"
    assert told[4].startswith("        damage since D1 07:30, 100% out: disruption 'storm'")
    late = run.step("NL.calls", 2 * HOUR + 30 * MINUTE)
    assert [one.at for one, cause in walk(late) if isinstance(cause, Damaged)] == [4200]


def test_the_most_that_a_coupling_adds_is_told_where_it_binds() -> None:
    base = calls({"VR01": 1000})
    (worry,) = base.couplings.values()
    raises = tuple(one.model_copy(update={"most": 1_000_000}) for one in worry.raises)
    capped = base.model_copy(
        update={"couplings": {"worry": worry.model_copy(update={"raises": raises})}}
    )
    run = stormy(capped, "VR01.power")
    assert run.told("NL.calls", 2 * HOUR)[2] == (
        "    demand at 200% since D1 07:40: coupling 'worry'; that is the most that it adds"
    )
    assert run.told("NL.calls", 2 * HOUR, "nl")[2].endswith("; meer voegt die er niet aan toe")


def test_a_reaction_that_two_chains_lead_to_is_gone_into_once() -> None:
    base = calls({"VR01": 1000})
    either = [node(f"VR01.{one}", needs("NL.calls")) for one in "ab"]
    centre = node("VR01.centre", needs("VR01.a"), needs("VR01.b"))
    both = base.model_copy(update={"nodes": (*base.nodes, *either, centre)})
    run = stormy(both, "VR01.power")
    told = run.told("VR01.centre", 2 * HOUR)
    assert len([line for line in told if "coupling 'worry'" in line]) == 1
    assert [line for line in told if "see above" in line] == ["    calls: 30%; see above"]


def test_convoys_are_told_by_what_they_are_called_and_who_sent_them() -> None:
    run = Explained(marched_header(), 6 * HOUR)
    roads = [one.address for one in run.header.world.nodes if one.address.endswith(".road")]
    held = [
        (record.at, road)
        for record in run.records
        for road in roads
        if run.state(record.at).level(road) < ONE
    ]
    told = {line for at, road in held for line in run.told(road, at) if "Convoy" in line}
    assert told == {"    Convoy 1 VR01–VR03 drives or stands there: disruption 'sent'"}
    at, road = held[0]
    assert "    Colonne 1 VR01–VR03 rijdt of staat er: verstoring 'sent'" in run.told(
        road, at, "nl"
    )
