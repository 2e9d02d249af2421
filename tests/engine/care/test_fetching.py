"""Under `balanced` regions fetch whom they treat sooner, and their ambulances go home."""

from cared import care, cared, country, happened, hurt, spread, total, train
from worlds import HOUR, disruption

from oefening.events import CareSettled
from oefening.library.worlds import load_world
from oefening.state import Patients, State

TRAINS = train("VR07", trains=3, every="4h", wounded=140)
ONE_EACH = country(
    care(
        plan="balanced",
        ambulances={"total": 3, "brings": "30m", "returns": "30m", "speed": 60},
        hospitals={"beds": 3_000, "slots": 3},
    ),
    {"VR01": 1_000, "VR02": 1_000, "VR03": 1_000},
)
"""Regions in a row, 865 seconds apart, each with an ambulance that is away for an hour."""
CRASH = disruption("crash", 0, hurt(t1=1, t3=1))


def trains(plan: str) -> tuple[State, int]:
    """The end of a day with three trains of wounded, and the second at which all were treated."""
    records, state = cared(load_world("nl"), [disruption("day", 0, spread(plan), TRAINS)], "40h")
    known: dict[str, Patients] = {}
    last = 0
    for at, event in happened(records, CareSettled):
        known |= {key: Patients(*counts) for key, counts in event.patients.items()}
        if any(one.queued + one.under_way + one.treated for one in known.values()):
            last = at
    return state, last


def test_where_nothing_else_is_wrong_spreading_is_better_than_to_stay() -> None:
    (stayed, treated), (spread_, sooner) = trains("stay"), trains("balanced")
    assert total(stayed).arrived == total(spread_).arrived == 3 * 140
    for urgency in ("t1", "t2", "t3"):
        assert total(spread_, urgency).late <= total(stayed, urgency).late
    assert total(stayed, "t1").late == 27, "ambulances are away with others when a train comes"
    assert total(spread_, "t1").late == 0
    assert sooner < treated - 2 * HOUR


def test_who_cannot_wait_is_brought_by_the_ambulance_at_hand_and_others_are_fetched() -> None:
    # The T1 goes at once, to its own hospital; VR02 comes for the T3, and takes it along.
    records, state = cared(ONE_EACH, [CRASH])
    assert total(state, "t1", "VR01").discharged == total(state, "t3", "VR02").discharged == 1
    begun = {
        key: at
        for at, event in reversed(happened(records, CareSettled))
        for key, counts in event.patients.items()
        if Patients(*counts).treated
    }
    assert begun == {"VR01.t1": 30 * 60, "VR02.t3": 30 * 60 + 2 * 865}


def test_an_ambulance_that_fetched_somebody_is_away_for_the_way_twice() -> None:
    more = disruption("more", 60, hurt("VR02", t1=1), hurt("VR03", t1=1))
    records, _ = cared(ONE_EACH, [CRASH, more])
    sent = [
        at
        for at, event in happened(records, CareSettled)
        if Patients(*event.patients.get("VR02.t1", (0,) * 9)).under_way
    ]
    assert sent[0] == 60 * 60 + 2 * 865
