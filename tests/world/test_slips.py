"""Slips in the files of a world: each is told where it stands, or does no harm."""

from collections.abc import Iterator
from contextlib import suppress
from json import dumps
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from worlds import HOUR, both

from oefening.clock import Calendar
from oefening.commands import BuyMeasure, StartExercise
from oefening.engine import Engine
from oefening.errors import InputError, Problem, Refused
from oefening.library import load_raw_world
from oefening.record import Header, Seat
from oefening.scenario.check import check_scenario
from oefening.scenario.model import Scenario
from oefening.source import Path
from oefening.world.check import check_world
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.raw import raw_world

KEPT = ("VR09", "VR13", "VR14", "VR25")
START, ZONE = "2027-01-19 06:30", "Europe/Amsterdam"
NUMBERS = ("0", "0%", "0s", "-3", "1", "3650d", "100000%", "999999999999")
NAMES = ("nothere", "VR77", "port", "power", "NL.transmission", "x y")
SHAPES: tuple[Any, ...] = ("", "yes", [], {}, ["a"], {"a": "b"})
WRONG = (*NUMBERS, *NAMES, *SHAPES)
"""What may come to stand where something else should."""
GONE = object()


def few_regions(data: Any) -> Any:
    """`data` with the regions that are left of the country only, as neighbours of each other."""
    if isinstance(data, dict):
        return {key: few_regions(value) for key, value in data.items()}
    if not isinstance(data, list):
        return data
    left = [few_regions(one) for one in data if not _elsewhere(one)]
    return left or ["VR13"]


def _elsewhere(one: Any) -> bool:
    name = one.get("id") if isinstance(one, dict) else one
    return isinstance(name, str) and name.startswith("VR") and name not in KEPT


FILES = {name: few_regions(one.value) for name, one in load_raw_world("nl").documents.items()}
WRITTEN = {name: dumps(data, indent=1).encode() for name, data in FILES.items()}


def paths(data: Any, at: Path = ()) -> Iterator[Path]:
    """Where anything stands that the model rests on."""
    parts = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in parts:
        if key not in {"nl", "en", "meaning", "note", "low", "high", "source"}:
            yield (*at, key)
            if isinstance(value, dict | list):
                yield from paths(value, (*at, key))


PLACES = {name: list(paths(data)) for name, data in FILES.items() if name != "sources.yaml"}


def changed(data: Any, path: Path, value: object) -> Any:
    """`data` with `value` at `path`, or without what stands there."""
    copy: Any = dict(data) if isinstance(data, dict) else list(data)
    key = path[0]
    if path[1:]:
        copy[key] = changed(data[key], path[1:], value)
    elif value is GONE:
        del copy[key]
    else:
        copy[key] = value
    return copy


def made(slips: dict[str, Any]) -> World:
    """The world of the files with these otherwise; raise `InputError` with all that is wrong."""
    written = {name: dumps(one, indent=1).encode() for name, one in slips.items()}
    raw = raw_world(WRITTEN | written, "w")
    world = expand(raw, SCENARIO.areas)
    if wrong := [one for one in check_world(world, raw.documents) if one.severity == "error"]:
        raise InputError(wrong)
    return world


def play_if_made(slips: dict[str, Any]) -> None:
    """Play the world with these slips, or see that each of them is told where it stands."""
    try:
        world = made(slips)
    except InputError as wrong:
        nowhere = [one for one in wrong.problems if not one.place.line]
    else:
        nowhere = []
        play(world)
    assert not nowhere


# ── everything at once ───────────────────────────────────────────────────────────────────────────


def _at(at: str, *effects: dict[str, Any]) -> dict[str, Any]:
    number = at.strip("T+m")
    return {"id": f"d{number}", "at": at, "title": both(at), "effects": effects}


def _sites(kind: str) -> dict[str, Any]:
    return {"open-reception": "VR09", "kind": kind, "sites": "2"}


SCENARIO = Scenario.model_validate(
    {
        "format": "1",
        "id": "all",
        "title": both("All"),
        "summary": both("All at once"),
        "start": START,
        "zone": ZONE,
        "duration": "1d",
        "table-time": "1h",
        "regions": ["VR09", "VR13"],
        "cells": [{"id": "rot", "name": both("ROT")}],
        "continuity": {"VR09": "drawn"},
        "preparation": {"years": ["2026", "2027"]},
        "areas": [{"region": "VR13", "id": "zuid", "name": both("Zuid"), "share": "10%"}],
        "disruptions": [
            _at(
                "T+0m",
                {"grip": "VR09", "level": "4"},
                {"convoy": "VR13", "to": "VR09"},
                {"convoy": "VR13", "to": "VR14", "by": "rail"},
                {"convoy": "VR13", "to": "VR25", "by": "barge"},
                {"damage": "VR09.power", "lasts": "20h"},
                {"damage": "VR13.power", "work": {"trade": "grid", "takes": "4h"}},
            ),
            _at(
                "T+20m",
                {"patients": "VR09", "count": "20", "over": "2h"},
                {"hospital-train": "VR13"},
                {"spread": "balanced"},
                {"open-calamity-hospital": "VR09", "partners": "yes", "lasts": "5h"},
                {"care": "VR09", "ambulances": "2", "from": "VR13", "lasts": "3h"},
            ),
            _at(
                "T+40m",
                *map(_sites, ("support-point", "water-point", "warm-place", "shelter")),
                {"displaced": "VR09", "persons": "3000"},
                {"evacuate": "VR13", "share": "1%", "to": ["VR09", "VR14"], "lasts": "3h"},
                {"damage": "VR09.rail", "lasts": "6h"},
            ),
            _at(
                "T+50m",
                {"weather": "NL", "temperature": "-8°C"},
                {"preparedness": "VR09", "kit": "+5%"},
                {"reliefs": "VR09", "add": "1", "from": "VR13"},
                {"guard": "VR09", "teams": "3", "lasts": "3h"},
                {"mobilise": "NL", "share": "50%", "lasts": "3h"},
                {"inform": "VR09", "by": "mobile", "message": both("Stay")},
            ),
        ],
        "injects": [
            {
                "id": "pull",
                "at": "T+30m",
                "release": "automatic",
                "title": both("Pull"),
                "levers": [
                    {
                        "lever": "mobile-generators",
                        "with": {"place": "VR09", "region": "VR09", "generators": "2"},
                    },
                    {"lever": "fuel-priority", "with": {"region": "VR09"}},
                ],
            }
        ],
    }
)


def play(world: World) -> None:
    """Six hours of everything in this world; nothing where the scenario cannot be in it."""
    calendar = Calendar.of(START, ZONE)
    found = check_scenario(SCENARIO, world, calendar)
    if any(one.severity == "error" for one in found):
        return
    engine = Engine(Header(seed=1, scenario=SCENARIO, world=world, calendar=calendar))
    for measure in world.measures:
        with suppress(Refused):
            engine.apply(BuyMeasure(2027, measure, "VR09", 1), Seat())
    engine.apply(StartExercise(), Seat())
    engine.advance(6 * HOUR)


@settings(max_examples=20)
@given(data=st.data())
def test_whatever_is_wrong_is_told_in_its_place_or_does_no_harm(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(list(PLACES)))
    path = data.draw(st.sampled_from(PLACES[name]))
    slip = changed(FILES[name], path, data.draw(st.sampled_from([GONE, *WRONG])))
    assume(dumps(slip).encode() != WRITTEN[name])
    play_if_made({name: slip})


def test_a_region_with_an_empty_name_is_told_where_that_stands() -> None:
    slip = changed(FILES["regions.yaml"], ("regions", 0, "name"), "")
    with pytest.raises(InputError) as told:
        made({"regions.yaml": slip})
    assert [one.code for one in told.value.problems] == ["empty"]
    assert told.value.problems[0].place.line


@settings(max_examples=8)
@given(
    capacity=st.sampled_from(list(FILES["capacities.yaml"])),
    left=st.sets(st.sampled_from(KEPT), min_size=1, max_size=3),
)
def test_what_a_region_lacks_is_told_in_its_place_or_does_no_harm(
    capacity: str, left: set[str]
) -> None:
    slip = changed(FILES["capacities.yaml"], (capacity, "only"), sorted(left))
    play_if_made({"capacities.yaml": slip})


def test_without_a_slip_all_of_it_can_be_played() -> None:
    world = made({})
    assert not check_scenario(SCENARIO, world, Calendar.of(START, ZONE))
    play(world)


# ── one by one ───────────────────────────────────────────────────────────────────────────────────


def told(name: str, path: Path, value: object) -> list[Problem]:
    """What is wrong with the world where that stands there."""
    try:
        made({name: changed(FILES[name], path, value)})
    except InputError as wrong:
        return list(wrong.problems)
    return []


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        (("reception", "kinds", "shelter", "limited-by"), "port", "unknown-name"),
        (("reception", "kinds", "shelter", "serves"), "worth", "unknown-name"),
        (("reception", "trade"), "recepton", "unknown-name"),
        (("movement", "road"), "rood", "unknown-name"),
        (("movement", "travellers", "rail"), "rial", "unknown-name"),
        (("movement", "travellers", "hours"), ["10%"], "too-few"),
        (("military", "escort"), "escrot", "unknown-name"),
        (("military", "modes", "road", "over"), "roads", "unknown-name"),
        (("military", "modes", "road", "fuel", "of"), "bulk-fule", "unknown-name"),
        (("military", "vehicles"), "1000000", "convoy-too-large"),
        (("military", "police", "capacity"), "police-order", "unknown-name"),
        (("military", "mobilisation", "support"), "military-suport", "unknown-name"),
        (("organisation", "alerting", "by", 0), "c200", "unknown-name"),
        (("organisation", "continuity", "of"), "port", "unknown-name"),
        (("organisation", "continuity", "among"), "0", "out-of-range"),
        (("organisation", "continuity", "without"), "26", "continuity-beyond"),
        (("organisation", "levels", 5), GONE, "too-few"),
        (("organisation", "teams", "rbt", "level"), "6", "out-of-range"),
        (("care", "ambulances", "speed"), "0", "out-of-range"),
        (("care", "calamity", "region"), "VR99", "unknown-name"),
        (("care", "train", "most"), "2001", "out-of-range"),
        (("care", "train", "least"), "200", "train-order"),
        (("care", "classes", "t2"), GONE, "missing-key"),
        (("preparedness", "places"), {"VR99": {"kit": "1%"}}, "unknown-region"),
        (("switches", "fatigue", "sets"), {"shift-tyres": "0%"}, "unknown-name"),
        (("yardsticks", "eu-households", "sources", 0), "eu-prepardness", "unknown-source"),
        (("yardsticks", "eu-households", "sources"), [], "too-few"),
        (("yardsticks", "eu-households", "provided-at"), GONE, "no-member"),
        (("yardsticks", "nato-requirements", "below"), "120%", "share-out-of-range"),
        (("yardsticks", "nato-requirements", "below"), "$no-such-number", "unknown-parameter"),
        (("yardsticks", "inspectorate-effects", "effects-at"), [], "too-few"),
        (("yardsticks", "inspectorate-effects", "below"), "50%", "two-members"),
        (("yardsticks", "statutory-clocks", "clocks"), "care", "bad-choice"),
        (("levers", "neighbour-crews", "parameters", "region"), GONE, "unknown-name"),
        (("capacities", "port", "only", 0), "VR99", "unknown-region"),
        (("capacities", "road", "node", "classes", 0, "share"), "3%", "class-shares"),
        (("regions", "regions", 3, "id"), "VR09", "duplicate-id"),
        (("regions", "regions", 1, "id"), "x y", "bad-address"),
    ],
)
def test_a_slip_is_told_where_it_stands(path: Path, value: object, code: str) -> None:
    first, *rest = path
    found = told(f"{first}.yaml", tuple(rest), value)
    assert code in {one.code for one in found}
    assert all(one.place.line and one.place.file.startswith("w/") for one in found)


def test_what_some_regions_lack_says_which_and_what_is_meant_is_guessed() -> None:
    [lacking] = told("reception.yaml", ("kinds", "shelter", "limited-by"), "port")
    assert lacking.place.excerpt.strip() == '"limited-by": "port"'
    assert "there is none in VR09, VR14, VR25" in lacking.render("en")
    [meant] = told("movement.yaml", ("road",), "rood")
    assert "did you mean 'road'?" in meant.render("en")
