"""What still reaches people when power is out: live masts, radios, and 112."""

import pytest
from worlds import DAY, HOUR, ONE, damage, disruption, header, inject, level_at, play, when

from oefening.events import PublicInformed
from oefening.library import load_raw_world, load_world
from oefening.record import Record
from oefening.scenario.model import Area
from oefening.world.effects import Inform
from oefening.world.expand import expand
from oefening.world.model import World

REACH = 900_000
MOMENTS = (0.5, 2.6, 3.6, 8, 30)
"""Hours after power went, between which masts die."""


@pytest.fixture(scope="module")
def split() -> World:
    area = {"region": "VR09", "id": "zuid", "name": {"en": "South"}, "share": "10%"}
    return expand(load_raw_world(), [Area.model_validate(area)])


def alert(place: str, by: str = "mobile") -> Inform:
    message = {"nl": "Bel alleen bij gevaar.", "en": "Call only in danger."}
    return Inform.model_validate({"inform": place, "by": by, "reach": REACH, "message": message})


def reached(
    world: World, place: str, cut: str, by: str = "mobile"
) -> tuple[list[Record], list[int]]:
    """What a run with a message at each moment gives, and how many each of these reached."""
    sent = [
        inject(f"at-{number}", f"{int(hours * 60)}m", alert(place, by))
        for number, hours in enumerate(MOMENTS)
    ]
    dark = disruption("dark", 0, damage(cut))
    records, _ = play(header(world, [dark], injects=sent), "2d")
    return records, [one.reached for _, one in when(records, PublicInformed)]


@pytest.mark.parametrize("place", ["VR09/zuid", "VR09/rest", "VR09"])
def test_nl_alert_reaches_whom_a_mast_still_serves(split: World, place: str) -> None:
    found = split.place(place)
    assert found is not None
    records, counts = reached(split, place, "VR09/zuid.feed")
    levels = [level_at(records, f"{place}.mobile", int(hours * HOUR)) for hours in MOMENTS]
    assert counts == [found.persons * level * REACH // (ONE * ONE) for level in levels]


def test_in_a_dark_area_it_fades_and_beside_it_does_not(split: World) -> None:
    _, dark = reached(split, "VR09/zuid", "VR09/zuid.feed")
    assert dark == sorted(dark, reverse=True)
    assert len(set(dark)) >= 4
    assert dark[-1] < dark[0] // 5
    _, lit = reached(split, "VR09/rest", "VR09/zuid.feed")
    assert len(set(lit)) == 1


def test_a_region_is_reached_in_its_areas_together(split: World) -> None:
    _, whole = reached(split, "VR09", "VR09/zuid.feed")
    _, dark = reached(split, "VR09/zuid", "VR09/zuid.feed")
    _, lit = reached(split, "VR09/rest", "VR09/zuid.feed")
    for all_, first, second in zip(whole, dark, lit, strict=True):
        assert all_ == pytest.approx(first + second, abs=5)


@pytest.fixture(scope="module")
def national() -> list[Record]:
    dark = disruption("dark", 0, damage("NL.transmission", lasts="2d"))
    return play(header(load_world(), [dark]), "3d")[0]


@pytest.mark.parametrize("hours", [6, 12, 24, 36, 47])
def test_radio_outlives_mobile_in_every_region(national: list[Record], hours: int) -> None:
    for place in load_world().regions:
        radio = level_at(national, f"{place.id}.radio", hours * HOUR)
        assert radio == 400_000, "whoever has a battery radio"
        assert level_at(national, f"{place.id}.mobile", hours * HOUR) <= 100_000
        assert level_at(national, f"{place.id}.information", hours * HOUR) == radio


def test_people_hear_by_radio_what_no_phone_tells_them(split: World) -> None:
    _, phones = reached(split, "VR09", "NL.transmission")
    _, radios = reached(split, "VR09", "NL.transmission", "radio")
    assert phones[0] > radios[0]
    assert phones[-1] < radios[-1]


def test_masts_and_the_centre_are_back_after_power(national: list[Record]) -> None:
    assert level_at(national, "VR09.mobile", 3 * DAY) == ONE
    assert level_at(national, "NL.emergency-calls", 3 * DAY) == ONE
