"""Half of a region out is not the whole of it half out."""

from worlds import HOUR, ONE, battery, damage, disruption, header, needs, node, play, when, world

from oefening.events import TierDried

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
