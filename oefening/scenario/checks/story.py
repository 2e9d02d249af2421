"""Injects and decisions: triggers, times, who and what they name, what they change."""

import re
from collections.abc import Iterator

from oefening.scenario.checks.conditions import check_condition
from oefening.scenario.checks.context import STORY, Check
from oefening.scenario.checks.effects import check_effects
from oefening.scenario.checks.findings import Spot
from oefening.scenario.checks.goals import check_serving, check_task
from oefening.scenario.checks.levers import check_levers
from oefening.scenario.checks.live import check_body, check_elsewhere
from oefening.scenario.conditions import Condition, InjectIs, Since, walk
from oefening.scenario.injects import Decision, ExpectedAction, Inject
from oefening.text import Phrase, phrase

TRIGGERS = ("at", "after", "when", "on-call")
FEWEST_OPTIONS = 2

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def check_story(check: Check) -> None:
    """Note what is wrong with disruptions, decisions and injects."""
    for index, disruption in enumerate(check.scenario.disruptions):
        spot = Spot(("disruptions", index))
        owner = check.owner("disruption", disruption.id, spot)
        check.second(disruption.at, spot / "at", owner)
        check_effects(check, disruption.effects, spot / "effects", owner)
    for index, decision in enumerate(check.scenario.decisions):
        _check_decision(check, decision, Spot(("decisions", index)))
    for index, inject in enumerate(check.scenario.injects):
        _check_inject(check, inject, Spot(("injects", index)))
    _check_rounds(check)
    check_elsewhere(check)


def _check_decision(check: Check, decision: Decision, spot: Spot) -> None:
    owner = check.owner("decision", decision.id, spot)
    check.refer("cell", decision.cell, spot / "cell", owner)
    check_serving(check, decision, spot, owner)
    thinned = check.findings.reading.thinned((spot / "options").path)
    if len(decision.options) < FEWEST_OPTIONS and not thinned:
        message = phrase("few-options", owner=owner)
        check.findings.add("few-options", spot / "options", message, key=True)
    for index, option in enumerate(decision.options):
        part = spot / "options" / index
        which = check.owner("option", option.id, part, decision=decision.id)
        check_effects(check, option.effects, part / "effects", which)
        check_levers(check, option.levers, part / "levers", which)


def _check_inject(check: Check, inject: Inject, spot: Spot) -> None:
    owner = check.owner("inject", inject.id, spot)
    _check_trigger(check, inject, spot, owner)
    _check_sender(check, inject, spot / "from", owner)
    check.refer_all("cell", inject.to, spot / "to", owner)
    check_serving(check, inject, spot, owner)
    check.refer("decision", inject.decision, spot / "decision", owner)
    if inject.contingency_of is not None:
        _check_cause(check, inject, inject.contingency_of, spot / "contingency-of", owner)
    for index, action in enumerate(inject.expected):
        _check_expected(check, action, spot / "expected" / index)
    check_body(check, inject, spot, owner)
    for index, condition in enumerate(inject.asserts):
        _check_at_once(check, condition, spot / "asserts" / index, owner)
    if inject.if_ is not None:
        _check_at_once(check, inject.if_, spot / "if", owner)
        if inject.on_call:
            message = phrase("if-on-call", owner=owner)
            check.findings.add("if-on-call", spot / "if", message, key=True)
    check_effects(check, inject.effects, spot / "effects", owner)
    check_levers(check, inject.levers, spot / "levers", owner)


def _check_cause(check: Check, inject: Inject, cause: str, spot: Spot, owner: Phrase) -> None:
    """Note what a contingency is held for and is not there.

    Where neither is an inject that it waits for, it is what that one expects.
    """
    known = check.names.of("expected-action", "inject")
    lost = [] if cause in known else [one for one in _waited_for(inject) if one not in known]
    lost = [one for one in lost if one != cause and one not in check.names.of("decision")]
    others = [one for one in known if one != inject.id] if lost and not check.findings.tired else []
    if lost and check.findings.meant(lost[0], others) is None:
        check.findings.beside((STORY, lost[0]), spot, "expected-on-line")
    else:
        key = "unknown-contingency"
        check.look_up(cause, known, spot, owner, code="unknown-inject", key=key)


def _waited_for(inject: Inject) -> Iterator[str]:
    """The injects that it waits for by name, and the decisions of which it asks how long ago."""
    if inject.after is not None:
        yield inject.after.inject
    for _, part in walk(inject.when, "") if inject.when is not None else ():
        match part:
            case InjectIs(inject=name) | Since(since=name):
                yield name
            case _:
                pass


def _check_at_once(check: Check, condition: Condition, spot: Spot, owner: Phrase) -> None:
    """Note what is wrong with what `owner` asks of one moment: `asserts`, `if`."""
    asking = "if" if spot.path[-1] == "if" else "asserts"
    check_condition(check, condition, spot, owner)
    for key, field in (("for", "for_"), ("returns", "returns")):
        if any(getattr(part, field) for _, part in walk(condition, "")):
            message = phrase("assert-for", owner=owner, key=key, asking=asking)
            check.findings.add("assert-for", spot, message)


def _check_sender(check: Check, inject: Inject, spot: Spot, owner: Phrase) -> None:
    """Note a sender that is written as an id and is nobody's; one in words needs none."""
    if _ID.fullmatch(inject.from_) and check.scenario.voices:
        known = check.names.of("cell", "voice")
        check.look_up(inject.from_, known, spot, owner, code="unknown-voice")


def _check_expected(check: Check, action: ExpectedAction, spot: Spot) -> None:
    owner = check.owner("expected-action", action.id, spot)
    check.refer("cell", action.cell, spot / "cell", owner)
    check_task(check, action.task, spot / "task", owner)
    if action.at is not None:
        check.second(action.at, spot / "at", owner)


def _check_trigger(check: Check, inject: Inject, spot: Spot, owner: Phrase) -> None:
    given = check.findings.written(spot)
    keys = [key for key in TRIGGERS if isinstance(given, dict) and key in given]
    if not inject.on_call and "on-call" in keys and not check.findings.lost(spot / "on-call"):
        keys.remove("on-call")
    if len(keys) > 1:
        message = phrase("two-triggers", owner=owner, keys=", ".join(keys))
        check.findings.add("two-triggers", spot / keys[1], message, key=True)
    alone = inject.kind == "expected-action"
    if alone and "at" not in keys:
        message = phrase("expected-without-time", owner=owner)
        check.findings.add("no-time", spot / "id", message)
    elif not keys:
        check.findings.add("no-trigger", spot / "id", phrase("no-trigger", owner=owner))
    if alone and not inject.expected and not inject.to and not check.findings.lost(spot / "to"):
        message = phrase("expected-without-cell", owner=owner)
        check.findings.add("no-cell", spot / "id", message)
    stray = inject.expected or not (alone or check.findings.lost(spot / "kind"))
    if inject.within is not None and stray:
        message = phrase("within-beside", owner=owner)
        check.findings.add("within-beside", spot / "within", message, key=True)
    _check_moment(check, inject, spot, owner)


def _check_moment(check: Check, inject: Inject, spot: Spot, owner: Phrase) -> None:
    if inject.at is not None:
        early = inject.kind == "administrative"
        check.second(inject.at, spot / "at", owner, early=early)
    if inject.after is not None:
        key = "waits-for-unknown-inject"
        known = check.names.of("inject")
        where = spot / "after"
        check.look_up(inject.after.inject, known, where, owner, code="unknown-inject", key=key)
    if inject.when is not None:
        check_condition(check, inject.when, spot / "when", owner)


def _check_rounds(check: Check) -> None:
    """Note each round of injects that all wait for each other, once, at the first of them."""
    ahead: dict[str, str] = {}
    place: dict[str, int] = {}
    for index, inject in enumerate(check.scenario.injects):
        if inject.id not in place:
            place[inject.id] = index
            if inject.after is not None:
                ahead[inject.id] = inject.after.inject
    done: set[str] = set()
    for start in ahead:
        walk: dict[str, None] = {}
        at: str | None = start
        while at is not None and at not in done and at not in walk:
            walk[at] = None
            at = ahead.get(at)
        if at is not None and at in walk:
            ids = list(walk)
            _note_round(check, ids[ids.index(at) :], place)
        done |= walk.keys()


def _note_round(check: Check, ids: list[str], place: dict[str, int]) -> None:
    first = min(range(len(ids)), key=lambda at: place[ids[at]])
    ids = ids[first:] + ids[:first]
    owner = phrase("owner.inject", id=ids[0])
    spot = Spot(("injects", place[ids[0]], "after"))
    if len(ids) == 1:
        message = phrase("cyclic-self", owner=owner)
    else:
        message = phrase("cyclic-after", owner=owner, round=" → ".join([*ids, ids[0]]))
    check.findings.add("cyclic-after", spot, message)
