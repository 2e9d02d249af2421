"""Conditions: whether what they ask about exists, and can be asked."""

from typing import assert_never

from oefening.scenario.checks.care import check_patients_are
from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.checks.grounds import supplied
from oefening.scenario.checks.military import check_convoy_is
from oefening.scenario.checks.organisation import check_scaled
from oefening.scenario.conditions import (
    All,
    Any,
    Condition,
    ConvoyIs,
    DecisionTaken,
    GripIs,
    HoursLeft,
    InjectIs,
    LevelIs,
    Not,
    PatientsAre,
    Since,
    Unmet,
)
from oefening.source.unions import name_key
from oefening.text import Phrase, phrase
from oefening.text.content import number
from oefening.world.nodes import capacity_of, place_of


def check_condition(check: Check, condition: Condition, spot: Spot, owner: Phrase) -> None:
    """Note what `owner` asks about that does not exist."""
    match condition:
        case LevelIs():
            check.node(condition.level, spot / "level", owner)
            _check_bounds(check, condition, spot, owner)
        case HoursLeft():
            _check_hours(check, condition, spot, owner)
        case Unmet():
            _check_need(check, condition, spot, owner)
        case PatientsAre():
            check_patients_are(check, condition, spot, owner)
        case GripIs():
            spots = (spot / "grip", spot / "at-least")
            check_scaled(check, (condition.grip, condition.at_least), spots, owner)
        case DecisionTaken() | InjectIs():
            _check_story(check, condition, spot, owner)
        case ConvoyIs():
            check_convoy_is(check, condition, spot, owner)
        case Since():
            _check_since(check, condition, spot, owner)
        case All() | Any() | Not():
            _check_inside(check, condition, spot, owner)
        case _:
            assert_never(condition)


def _check_story(
    check: Check, condition: DecisionTaken | InjectIs, spot: Spot, owner: Phrase
) -> None:
    if isinstance(condition, InjectIs):
        check.refer("inject", condition.inject, spot / "inject", owner)
    else:
        check.refer("decision", condition.decision, spot / "decision", owner)
        for index, option in enumerate(condition.option):
            check.option(condition.decision, option, spot / "option" / index, owner)


def _check_inside(check: Check, condition: All | Any | Not, spot: Spot, owner: Phrase) -> None:
    match condition:
        case All(all=parts) | Any(any=parts):
            _check_parts(check, parts, spot / name_key(type(condition)), owner)
        case Not(not_=part):
            check_condition(check, part, spot / "not", owner)


def _check_parts(check: Check, parts: tuple[Condition, ...], spot: Spot, owner: Phrase) -> None:
    if not parts and not check.findings.reading.thinned(spot.path):
        check.findings.add("empty-list", spot, phrase("empty-list", owner=owner), key=True)
    for index, part in enumerate(parts):
        check_condition(check, part, spot / index, owner)


def _check_bounds(check: Check, condition: LevelIs, spot: Spot, owner: Phrase) -> None:
    if condition.below is not None and condition.at_least is not None:
        check.findings.add(
            "two-bounds", spot / "at-least", phrase("two-bounds", owner=owner), key=True
        )
    lost = check.findings.lost(spot / "below") or check.findings.lost(spot / "at-least")
    if condition.below is None and condition.at_least is None and not lost:
        check.findings.add("no-bound", spot / "level", phrase("one-bound", owner=owner), key=True)


def _check_hours(check: Check, condition: HoursLeft, spot: Spot, owner: Phrase) -> None:
    node = check.node(condition.hours_left, spot / "hours-left", owner, need=True)
    if node is None:
        return
    nodes = check.grounds.carried_out(node)
    if condition.on is None:
        if not any(one.stock or any(need.tiers for need in one.depends) for one in nodes):
            message = phrase("no-backup", owner=owner, node=node.address)
            check.findings.add("no-backup", spot / "hours-left", message)
        return
    if check.node(condition.on, spot / "on", owner) is None:
        return
    if not any(need.tiers for one in nodes for need in supplied(one, condition.on)):
        message = phrase("no-backup-against", owner=owner, node=node.address, supplier=condition.on)
        check.findings.add("no-backup", spot / "on", message)


def _check_need(check: Check, condition: Unmet, spot: Spot, owner: Phrase) -> None:
    place, need = place_of(condition.unmet), capacity_of(condition.unmet)
    needs = check.grounds.world.needs
    if not check.place(place, spot / "unmet", owner):
        return
    if need not in needs:
        check.missing("need", condition.unmet, tuple(needs), spot / "unmet", owner)
        return
    if condition.unmet not in check.grounds.nodes:
        check.node(condition.unmet, spot / "unmet", owner, need=True)
        return
    persons = check.grounds.nodes[condition.unmet].persons
    if persons and condition.above >= persons:
        message = phrase("unmet-of-too-many", place=place, persons=number(persons))
        check.findings.add("too-many", spot / "above", message)


def _check_since(check: Check, condition: Since, spot: Spot, owner: Phrase) -> None:
    known = check.names.of("decision", "inject")
    key = "unknown-inject-or-decision"
    check.look_up(condition.since, known, spot / "since", owner, code="unknown-inject", key=key)
