"""A column for the east, and wounded back. What was expected, noted down before it was played:

The column of 100 vehicles leaves in four packets of 25, half an hour apart, for 162 km: 3 hours 14
minutes at 50 km/h, too short to rest or refuel. After 26 km, half an hour, the first reaches
Drenthe and stands; so do the others, and at noon all four go on together. They arrive 2 hours 43
minutes later, so the first is 3 hours 29 late and the last 1 hour 59.

Of 420 wounded 63 are T1, 147 T2 and 210 T3. The 28 ambulances of Twente bring 28 an hour, the most
urgent first, and the first only after 35 minutes. So 28 T1 are treated within their hour and 35 are
not. T2 come from the third round on, and find 43 treatment places taken by others: between half and
three quarters of them have waited longer than five hours. (It came to 70, a little under half: by
the last round that arrives within five hours 77 have been brought, and all of these are treated in
time. It is ambulances that they wait for, not treatment places.) All T3 are treated within the day.
"""

import pytest
from telling import Told, told

from oefening.state.military import PacketState
from oefening.world.care import URGENCIES


@pytest.fixture(scope="module")
def story() -> Told:
    return told("convoys-with-wounded")


def late(story: Told, urgency: str) -> int:
    """Patients of a class whose treatment did not begin in time, in all regions."""
    counts = story.at(96).patients
    return sum(one.late for key, one in counts.items() if key.endswith(f".{urgency}"))


def packets_at(story: Told, hours: float) -> list[PacketState]:
    """The packets of the column, in the order in which they leave."""
    return list(story.at(hours).packets.values())


def test_packets_stand_before_drenthe_until_its_roads_are_free(story: Told) -> None:
    packets = packets_at(story, 3.9)
    assert [packet.place for packet in packets] == ["VR03"] * 4


def test_all_packets_arrive_together_and_as_late_as_the_ice_has_kept_them(story: Told) -> None:
    on_the_way, packets = packets_at(story, 4 + 2.70), packets_at(story, 4 + 2.73)
    assert all(packet.doing != "arrives" for packet in on_the_way)
    assert all(packet.doing == "arrives" for packet in packets)
    assert packets[0].late == pytest.approx(3 * 3600 + 29 * 60, abs=60)
    assert packets[-1].late == pytest.approx(1 * 3600 + 59 * 60, abs=60)


def test_as_many_are_hurt_as_the_trains_bring_and_all_are_accounted_for(story: Told) -> None:
    counts = story.at(96).patients
    arrived = {
        urgency: sum(one.arrived for key, one in counts.items() if key.endswith(f".{urgency}"))
        for urgency in URGENCIES
    }
    assert arrived == {"ic": 0, "t1": 63, "t2": 147, "t3": 210}


def test_ambulances_reach_the_hospital_in_time_with_the_first_round_of_t1_only(story: Told) -> None:
    assert late(story, "t1") == 35


def test_t2_wait_too_long_who_are_not_brought_by_the_fifth_round_and_no_t3(story: Told) -> None:
    assert late(story, "t2") == 147 - (5 * 28 - 63)
    assert late(story, "t3") == 0
