"""The levers of the world nl: each can be pulled, and says where its numbers come from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from regions import only

import oefening
from oefening import events
from oefening.commands import RecordDecision, RetractDecision, StartExercise
from oefening.engine import Engine
from oefening.library import Loaded, load_scenario, load_world, shipped
from oefening.record import Header, Seat
from oefening.source import read
from oefening.world.costs import Cost, cost
from oefening.world.levers import LeverUse
from oefening.world.organisation import lead_of

DATA = Path(oefening.__file__).parent / "data" / "nl"
HOUR = 3_600
NUMBERS = ("lead", "lasts", "people", "people-each", "money", "money-each", "effects")
SAID = {
    "place": "VR09/zuid",
    "region": "VR09",
    "from": "VR07",
    "to": "VR09",
    "pool": "VR09/rivierzone",
    "capacity": "sewers",
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
    "teams": "4",
    "level": "3",
    "shifts": "2",
    "trade": "grid",
    "units": "2",
    "off": "VR09/oost",
    "on": "VR09/zuid",
    "turn": "2h",
    "load": "60%",
    "ambulances": "5",
    "slots": "6",
    "beds": "20",
}


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load_scenario(shipped()["kabelbrug-utrecht"])


def two_hours_in(loaded: Loaded) -> Engine:
    """An exercise two hours into the outage, in the region and one that helps it."""
    world = only(loaded.world, "VR09", "VR07")
    engine = Engine(Header(seed=1, scenario=loaded.scenario, world=world, calendar=loaded.calendar))
    engine.apply(StartExercise(), Seat())
    engine.advance(2 * HOUR)
    return engine


def decision(loaded: Loaded, lever: str) -> RecordDecision:
    """To pull `lever`."""
    wanted = loaded.world.levers[lever].parameters
    said = {name: SAID[name] for name in wanted if name in SAID}
    use = LeverUse.model_validate({"lever": lever, "with": said})
    return RecordDecision(cell="rot", levers=(use,))


def pulled(loaded: Loaded, lever: str, after: int = 30 * HOUR) -> list[object]:
    """What followed from pulling `lever` two hours into the outage, and nothing else."""
    engine = two_hours_in(loaded)
    records = engine.apply(decision(loaded, lever), Seat())
    records += engine.advance(2 * HOUR + after)
    owner = next(r.body.owner for r in records if isinstance(r.body, events.LeverPulled))
    return [r.body for r in records if getattr(r.body, "owner", None) == owner]


def test_every_lever_takes_effect_after_its_lead_time(loaded: Loaded) -> None:
    engine, levers = two_hours_in(loaded), loaded.world.levers
    leads = {name: lead_of(lever, loaded.world.organisation) for name, lever in levers.items()}
    records = [one for name in levers for one in engine.apply(decision(loaded, name), Seat())]
    records += engine.advance(2 * HOUR + max(leads.values()))
    began = {
        record.body.use.lever: record.at - 2 * HOUR
        for record in records
        if isinstance(record.body, events.LeverTookEffect)
    }
    assert began == leads


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
        ("support-points", events.SitesPlanned),
        ("warm-places", events.SitesPlanned),
        ("emergency-water", events.SitesPlanned),
        ("open-shelter", events.SitesPlanned),
        ("evacuate", events.GroupFormed),
        ("save-water-appeal", events.DemandChanged),
        ("convoy-priority", events.PriorityChanged),
        ("convoys-wait", events.PriorityChanged),
        ("hold-convoys", events.PriorityChanged),
        ("extra-escorts", events.CrewsChanged),
        ("guarding", events.GuardPosted),
        ("host-nation-fuel", events.StockMoved),
        ("spread-patients", events.SpreadChanged),
        ("calamity-hospital", events.CareChanged),
        ("calamity-hospital-partners", events.CareChanged),
        ("extra-ambulances", events.CareChanged),
        ("call-in-care-staff", events.DamageDone),
        ("care-reserve", events.CareChanged),
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
    elif value is not None:
        yield str(value)


def test_no_number_of_a_lever_stands_without_where_it_comes_from(loaded: Loaded) -> None:
    written = read((DATA / "levers.yaml").read_bytes(), "levers.yaml").value
    assert isinstance(written, dict)
    for lever, fields in written.items():
        assert isinstance(fields, dict)
        numbers = [one for key in NUMBERS for one in leaves(fields.get(key))]
        assert not [one for one in numbers if one[0].isdigit()], lever
        named = {one[1:] for one in numbers if one.startswith("$")}
        assert named <= loaded.world.parameters.keys(), lever


def test_what_a_lever_says_to_the_public_names_no_cause(loaded: Loaded) -> None:
    for lever, known in loaded.world.levers.items():
        for effect in known.effects:
            if isinstance(effect, dict) and "message" in effect:
                told = str(effect["message"]).lower()
                assert not [word for word in ("stroom", "power", "outage") if word in told], lever


LEVERS = load_world().levers
SIZED = ("count", "factor", "duration")


@pytest.mark.parametrize("name", LEVERS)
def test_every_lever_says_what_it_takes_and_whose_it_is(name: str) -> None:
    written = read((DATA / "levers.yaml").read_bytes(), "levers.yaml").value
    assert isinstance(written, dict)
    fields, lever = written[name], LEVERS[name]
    assert isinstance(fields, dict)
    assert "lead" in fields
    assert {"people", "people-each"} & fields.keys()
    assert {"money", "money-each"} & fields.keys()
    assert lever.authority.grip <= 5
    texts = [lever.name, lever.meaning, lever.authority.who]
    texts += [one.meaning for one in lever.parameters.values()]
    texts += [one.told for one in lever.parameters.values() if one.told is not None]
    assert all(text.nl and text.en for text in texts)


@pytest.mark.parametrize("name", LEVERS)
def test_no_size_that_a_lever_asks_is_without_bound(name: str) -> None:
    asked = LEVERS[name].parameters
    assert not [one for one, known in asked.items() if known.kind in SIZED and not known.most]


@pytest.mark.parametrize("name", [name for name, one in LEVERS.items() if one.per is not None])
def test_twice_as_much_of_a_lever_costs_twice_what_is_counted(name: str) -> None:
    lever = LEVERS[name]
    per = str(lever.per)
    one, two = {"count": ("3", "6"), "share": ("20%", "40%"), "duration": ("2h", "4h")}[
        lever.parameters[per].kind
    ]
    said = {key: SAID[key] for key in lever.parameters}
    fixed = Cost(lever.people, lever.money)
    once = cost(lever, LeverUse.model_validate({"lever": name, "with": said | {per: one}}))
    twice = cost(lever, LeverUse.model_validate({"lever": name, "with": said | {per: two}}))
    assert once != fixed
    assert twice + fixed == once + once


def test_what_a_lever_asked_stands_in_the_log(loaded: Loaded) -> None:
    (told,) = [b for b in pulled(loaded, "mobile-generators") if isinstance(b, events.LeverPulled)]
    assert (told.people, told.money) == (10, 25_000)


def test_a_lever_that_lasts_ends_then(loaded: Loaded) -> None:
    bodies = pulled(loaded, "fuel-rationing", 60 * HOUR)
    told = next(body for body in bodies if isinstance(body, events.LeverPulled))
    assert told.ends == told.begins + (LEVERS["fuel-rationing"].lasts or 0)
    assert [type(body) for body in bodies[1:]] == [
        events.LeverTookEffect, events.PriorityChanged, events.LeverEnded, events.PriorityChanged,
    ]  # fmt: skip
    caps = [body.caps for body in bodies if isinstance(body, events.PriorityChanged)]
    assert [min(each) for each in caps] == [700_000, 1_000_000]


@pytest.mark.parametrize(("name", "lasts"), [("fuel-rationing", 6), ("save-water-appeal", 9)])
def test_a_lever_lasts_as_long_as_whoever_pulls_it_says(
    loaded: Loaded, name: str, lasts: int
) -> None:
    """Of these the world ends one later by itself, and the other never."""
    engine = two_hours_in(loaded)
    said = {key: SAID[key] for key in LEVERS[name].parameters}
    use = LeverUse(lever=name, with_=said, lasts=lasts * HOUR)
    records = engine.apply(RecordDecision("rot", "", levers=(use,)), Seat())
    records += engine.advance(2 * HOUR + 40 * HOUR)
    pull = next(one.body for one in records if isinstance(one.body, events.LeverPulled))
    ended = [one for one in records if isinstance(one.body, events.LeverEnded)]
    assert [one.at for one in ended] == [pull.begins + lasts * HOUR] == [pull.ends]
    undone = events.PriorityChanged if name == "fuel-rationing" else events.DemandChanged
    after = [one.body for one in records if one.at == pull.ends]
    assert any(isinstance(body, undone) and body.owner == pull.owner for body in after)


def test_a_lever_that_is_retracted_does_not_end_once_more(loaded: Loaded) -> None:
    engine = two_hours_in(loaded)
    use = LeverUse(lever="fuel-priority", with_={"region": "VR09"}, lasts=6 * HOUR)
    [decided, *_] = engine.apply(RecordDecision("rot", "", levers=(use,)), Seat())
    engine.advance(3 * HOUR)
    records = engine.apply(RetractDecision(decided.number + 1, ""), Seat())
    records += engine.advance(20 * HOUR)
    assert not [one for one in records if isinstance(one.body, events.LeverEnded)]
    assert events.PriorityChanged in {type(one.body) for one in records}
