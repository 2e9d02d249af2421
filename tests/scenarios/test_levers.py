"""The levers of the world nl: each can be pulled, and says where its numbers come from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import oefening
from oefening import events
from oefening.commands import RecordDecision, StartExercise
from oefening.engine import Engine
from oefening.library import Loaded, load_scenario, shipped
from oefening.record import Header, Seat
from oefening.source import read
from oefening.world.levers import LeverUse

DATA = Path(oefening.__file__).parent / "data" / "nl"
HOUR = 3_600
NUMBERS = ("lead", "people", "money", "effects")
SAID = {
    "place": "VR09/zuid",
    "region": "VR09",
    "from": "VR07",
    "to": "VR09",
    "pool": "VR09/rivierzone",
    "capacity": "sewage",
    "repair": "verbinding-zuid",
    "generators": "10",
    "crews": "1",
    "points": "2",
    "posts": "2",
    "sites": "2",
    "share": "30%",
    "cap": "70%",
    "speed": "150%",
    "priority": "1",
    "amount": "2h",
}


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load_scenario(shipped()["kabelbrug-utrecht"])


def pulled(loaded: Loaded, lever: str) -> list[object]:
    """What followed from pulling `lever` two hours into the outage, and nothing else."""
    engine = Engine(
        Header(seed=1, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)
    )
    engine.apply(StartExercise(), Seat())
    engine.advance(2 * HOUR)
    wanted = loaded.world.levers[lever].parameters
    use = LeverUse.model_validate(
        {"lever": lever, "with": {name: SAID[name] for name in wanted if name in SAID}}
    )
    records = engine.apply(RecordDecision(cell="rot", levers=(use,)), Seat())
    records += engine.advance(30 * HOUR)
    owner = next(r.body.owner for r in records if isinstance(r.body, events.LeverPulled))
    return [r.body for r in records if getattr(r.body, "owner", None) == owner]


def test_every_lever_takes_effect_after_its_lead_time(loaded: Loaded) -> None:
    for lever, known in loaded.world.levers.items():
        begun = [body for body in pulled(loaded, lever) if isinstance(body, events.LeverPulled)]
        assert [body.begins for body in begun] == [2 * HOUR + known.lead], lever


@pytest.mark.parametrize(
    ("lever", "kind"),
    [
        ("mobile-generators", events.TierAdded),
        ("assistance-generators", events.TierAdded),
        ("refuel-object", events.TiersRefuelled),
        ("fuel-priority", events.PriorityChanged),
        ("fuel-rationing", events.PriorityChanged),
        ("move-fuel", events.StockMoved),
        ("grid-crews", events.CrewsChanged),
        ("nl-alert", events.PublicInformed),
        ("support-points", events.TierAdded),
        ("warm-places", events.TierAdded),
        ("emergency-water", events.TierAdded),
        ("save-water-appeal", events.DemandChanged),
    ],
)
def test_a_lever_does_what_it_says(loaded: Loaded, lever: str, kind: type[events.Event]) -> None:
    assert any(isinstance(body, kind) for body in pulled(loaded, lever))


def leaves(value: object) -> Iterator[str]:
    """The scalars in `value`, but for what is said to people."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key != "message":
                yield from leaves(part)
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part)
    else:
        yield str(value)


def test_no_number_of_a_lever_stands_without_where_it_comes_from(loaded: Loaded) -> None:
    written = read((DATA / "levers.yaml").read_bytes(), "levers.yaml").value
    assert isinstance(written, dict)
    for lever, fields in written.items():
        assert isinstance(fields, dict)
        numbers = [one for key in NUMBERS for one in leaves(fields[key])]
        assert not [one for one in numbers if one[0].isdigit()], lever
        named = {one[1:] for one in numbers if one.startswith("$")}
        assert named <= loaded.world.parameters.keys(), lever


def test_what_a_lever_says_to_the_public_names_no_cause(loaded: Loaded) -> None:
    for lever, known in loaded.world.levers.items():
        for effect in known.effects:
            if isinstance(effect, dict) and "message" in effect:
                told = str(effect["message"]).lower()
                assert not [word for word in ("stroom", "power", "outage") if word in told], lever


def test_every_lever_says_who_may_pull_it_in_both_languages(loaded: Loaded) -> None:
    assert len(loaded.world.levers) >= 12
    for lever, known in loaded.world.levers.items():
        for text in (known.name, known.meaning, known.authority.who):
            assert text.nl, lever
            assert text.en, lever
        assert known.authority.grip <= 5, lever
