"""What regions are called and when all begins changes nothing for people, patients and convoys."""

import json
from collections.abc import Iterable
from functools import cache

import pytest
from busy import HORIZON, PERSONS, busy_world, troubles
from worlds import DAY, disruption, header, play

from oefening import events
from oefening.record import Record, encode
from oefening.scenario.model import Disruption
from oefening.world.model import World

SEEDS = range(12)
pytestmark = pytest.mark.xdist_group("metamorphic-people")
NAMES = {"VR01": "VR25", "VR02": "VR01", "VR03": "VR14"}
TIMES = {"all_at", "at", "back_at", "until", "due", "departs", "planned", "ready_at", "works_at"}
"""Fields that hold an exercise second."""


FIRST = (events.ExerciseStarted, events.SpeedSet)
"""What happens at STARTEX, whenever the rest begins."""


def rename(text: str) -> str:
    """`text` in which regions are called otherwise."""
    for old in NAMES:
        text = text.replace(old, f"<{old[2:]}>")
    for old, new in NAMES.items():
        text = text.replace(f"<{old[2:]}>", new)
    return text


def told(records: Iterable[Record], *, renamed: bool = False, shift: int = 0) -> list[str]:
    """What happened, in the order of time; of one second in no order."""
    lines = []
    for record in records:
        line = encode(record, "")
        said = json.loads(rename(line) if renamed else line)
        if not (record.command or isinstance(record.body, FIRST)):
            del said["n"], said["prev"]
            said = {key: _late(key, value, shift) for key, value in said.items()}
            lines.append((said["at"], json.dumps(said, sort_keys=True)))
    return [line for _, line in sorted(lines)]


def _late(key: str, value: object, shift: int) -> object:
    return value + shift if key in TIMES and isinstance(value, int) else value


@cache
def renamed() -> World:
    """The same country with other names."""
    return World.model_validate_json(rename(busy_world().model_dump_json(by_alias=True)))


@cache
def plain(seed: int) -> list[Record]:
    """A run of the country as it is."""
    return play(header(busy_world(), troubles(seed)), HORIZON)[0]


@pytest.mark.parametrize("seed", SEEDS)
def test_what_regions_are_called_changes_nothing_but_names(seed: int) -> None:
    there = [
        Disruption.model_validate_json(rename(one.model_dump_json(by_alias=True)))
        for one in troubles(seed)
    ]
    assert told(plain(seed), renamed=True) == told(play(header(renamed(), there), HORIZON)[0])


@pytest.mark.parametrize("seed", SEEDS)
def test_all_that_comes_later_comes_later_by_as_much(seed: int) -> None:
    """By three days, so that the hour of the day is the same."""
    late = [disruption(one.id, int(one.at[2:-1]) + 3 * DAY, *one.effects) for one in troubles(seed)]
    records = play(header(busy_world(), late), HORIZON + 3 * DAY)[0]
    assert told(plain(seed), shift=3 * DAY) == told(records)


def test_all_of_it_goes_on_in_the_runs_that_are_compared() -> None:
    kinds = {type(record.body) for seed in SEEDS for record in plain(seed)}
    assert kinds >= {
        events.CareSettled,
        events.ConvoyArrived,
        events.GroupFormed,
        events.GuardEnded,
        events.IntensiveCareFailed,
        events.NeedsEased,
        events.PeopleMoved,
        events.ReceptionChanged,
        events.ReservistsReleased,
        events.SitesChanged,
        events.TeamWorking,
        events.TrafficHindered,
    }
    assert len(PERSONS) == 3
