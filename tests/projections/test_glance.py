"""What is told of people in a region at a glance, where there is anything to tell."""

from cared import care, cared, country, hurt
from worlds import disruption, header

from oefening.cli.views import Views
from oefening.state import Shelter

MADE = country(care(), {"VR01": 1_000, "VR02": 1_000})


def test_where_things_stand_tells_of_patients_and_shelter_where_there_are_any() -> None:
    crash = disruption("crash", 0, hurt(t1=20))
    _, state = cared(MADE, [crash], "90m")
    views = Views(header(MADE, [crash]), "en")
    patients = state.patients["VR01.t1"]
    waiting = patients.waiting + patients.at_door
    assert waiting > 0
    assert patients.late > 0
    told = f"VR01: {waiting} patients wait, {patients.late} not treated in time"
    assert told in views.status(state, 90 * 60, None)
    state.shelters["VR02"] = Shelter(seeking=300, housed=200)
    lines = views.status(state, 90 * 60, None)
    assert "VR02: 300 look for shelter, 200 have it, 100 without a place" in lines
    assert not any(line.startswith(("VR01: 0", "VR02: 0")) for line in lines)
