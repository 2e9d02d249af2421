"""The world as a scenario sets it, and which of its lines is to blame where that does not hold."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from oefening.clock import month_of
from oefening.errors import InputError, Problem, did_you_mean
from oefening.library.worlds import load_raw_world, shipped_worlds
from oefening.scenario.model import Area, Scenario
from oefening.scenario.partial import Reading
from oefening.source import Document
from oefening.text import BadValue, Phrase, phrase
from oefening.world.check import check_world
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.raw import RawWorld

USUAL = str(Scenario.model_fields["world"].default)
"""The world that is meant where none is named."""


def raw_of(document: Document) -> RawWorld | None:
    """The world that a scenario names, or the usual one; None where there is none of that name."""
    value = document.value
    name = value.get("world", USUAL) if isinstance(value, dict) else USUAL
    return load_raw_world(name) if isinstance(name, str) and name in shipped_worlds() else None


def world_of(reading: Reading, raw: RawWorld | None = None) -> tuple[World | None, list[Problem]]:
    """The scenario's world, and what is wrong with what the scenario makes of it.

    It is made of the `raw` one where that has been read already. With anything wrong it is the
    world without overrides and changes, for telling other errors. Areas of which the id could
    not be read are left out.
    """
    scenario, document = reading.scenario, reading.document
    if scenario is None:
        return None, []
    if scenario.world not in shipped_worlds():
        message = phrase("library.no-world", name=scenario.world)
        hint = did_you_mean(scenario.world, shipped_worlds())
        return None, [Problem("unknown-world", document.place(("world",)), message, hint)]
    raw = raw or load_raw_world(scenario.world)
    areas = [
        area
        for index, area in enumerate(scenario.areas)
        if not reading.lost(("areas", index, "id"))
    ]
    try:
        world = _expanded(raw, areas, scenario, document, {})
    except InputError as wrong:
        return expand(raw, areas), list(wrong.problems)
    found = check_world(world, remade=raw.remade)
    own = check_world(expand(raw), raw.documents) if found else []
    if own or not found or not (scenario.overrides or scenario.changes):
        return world, own
    return world, list(_blamed(raw, world, areas, scenario, document))


def world_with(reading: Reading, raw: RawWorld, overrides: Mapping[str, str]) -> World:
    """The world `raw` of a scenario without errors, with further `overrides` beside its own.

    Raise `InputError` if these do not hold together.
    """
    scenario = reading.scenario
    assert scenario is not None
    world = _expanded(raw, scenario.areas, scenario, reading.document, overrides)
    found = check_world(world, remade=raw.remade)
    wrong = [one for one in found if one.severity == "error"]
    if wrong:
        raise InputError(wrong)
    return world


def _expanded(
    raw: RawWorld,
    areas: Sequence[Area],
    scenario: Scenario,
    document: Document,
    overrides: Mapping[str, str],
) -> World:
    return expand(
        raw,
        areas,
        {**scenario.overrides, **overrides},
        scenario.changes,
        document,
        prepared=scenario.preparedness,
        without=scenario.without,
        month=_month(scenario.start),
    )


def _month(start: str) -> int:
    """The month of STARTEX; January where it is written wrong, which is told elsewhere."""
    try:
        return month_of(start)
    except BadValue:
        return 1


def _blamed(
    raw: RawWorld, world: World, areas: Sequence[Area], scenario: Scenario, document: Document
) -> Iterator[Problem]:
    """What is wrong with `world`, at each override or change that alone makes it so.

    Of one setting every kind of mistake is told once: it may be made in every region. Where none
    is to blame alone, all of them together are.
    """
    blamed = False
    before = {wrong.message for wrong in check_world(expand(raw, areas))}
    for name, written in scenario.overrides.items():
        for wrong in _kinds(expand(raw, areas, {name: written}), before):
            blamed = True
            message = phrase("settings-override", name=name, written=written, why=wrong.message)
            yield replace(wrong, place=document.place(("overrides", name)), message=message)
    for address, fields in scenario.changes.items():
        for wrong in _kinds(expand(raw, areas, None, {address: fields}), before):
            blamed = True
            yield replace(wrong, place=document.place(("changes", address), key=True))
    if not blamed:
        first = "overrides" if scenario.overrides else "changes"
        for wrong in _kinds(world, before):
            message = phrase("settings-together", why=wrong.message)
            yield replace(wrong, place=document.place((first,), key=True), message=message)


def _kinds(world: World, before: set[Phrase]) -> list[Problem]:
    """The first problem of each kind in `world` that was not there `before`."""
    found: dict[str, Problem] = {}
    for problem in check_world(world):
        if problem.message not in before:
            found.setdefault(problem.code, problem)
    return list(found.values())
