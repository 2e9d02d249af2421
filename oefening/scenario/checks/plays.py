"""Plays: that each step says what is done and when, and that it can be."""

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.checks.levers import check_levers
from oefening.scenario.model import Play, PlayStep
from oefening.text import Phrase, phrase

ACTS = ("decide", "release", "levers")
DECIDED = ("option", "levers", "text")
"""What a decision can be; without any of them there is nothing to record."""


def check_plays(check: Check) -> None:
    """Note what is wrong with the scripted plays."""
    for name, play in check.scenario.plays.items():
        steps = Spot(("plays", name, "steps"))
        _check_once(check, play, steps, name)
        for index, step in enumerate(play.steps):
            spot = steps / index
            owner = phrase("owner.play-step", number=index + 1, id=name)
            _check_act(check, step, spot, owner)
            _check_time(check, step, spot, owner)
            if step.after is not None and step.at is None:
                _check_counted(check, step, spot, owner)
            check.refer("cell", step.cell, spot / "cell", owner)
            check_levers(check, step.levers, spot / "levers", owner)


def _check_once(check: Check, play: Play, steps: Spot, name: str) -> None:
    """Note each step that does again what only one can do: take a decision, release an inject."""
    first: dict[tuple[str, str], int] = {}
    for index, step in enumerate(play.steps):
        for key, value in (("decide", step.decide), ("release", step.release)):
            if value is None:
                continue
            before = first.setdefault((key, value), index)
            if before != index:
                earlier = check.findings.reading.written((steps / before).path)
                line = check.findings.line(earlier, steps / index)
                owner = phrase("owner.play-step", number=index + 1, id=name)
                message = phrase(f"{key}-twice", owner=owner, name=value, line=line)
                check.findings.add(f"{key}-twice", steps / index / key, message)


def _given(check: Check, spot: Spot, keys: tuple[str, ...]) -> list[str]:
    """Which of `keys` the step has; a list of nothing is as if it were not there."""
    written = check.findings.written(spot)
    return [key for key in keys if isinstance(written, dict) and written.get(key, []) != []]


def _check_act(check: Check, step: PlayStep, spot: Spot, owner: Phrase) -> None:
    acts = _given(check, spot, ACTS)
    findings = check.findings
    if not _given(check, spot, (*ACTS, "text")):
        findings.add("no-act", spot, phrase("no-act", owner=owner))
    elif "decide" in acts and not _given(check, spot, (*DECIDED, "release")):
        message = phrase("nothing-decided", owner=owner, name=step.decide or "")
        findings.add("nothing-decided", spot / "decide", message)
    if "release" in acts and len(acts) > 1:
        findings.add("two-acts", spot / "release", phrase("two-acts", owner=owner), key=True)
    check.refer("decision", step.decide, spot / "decide", owner)
    if step.decide is not None:
        check.option(step.decide, step.option, spot / "option", owner)
    elif step.option is not None and "decide" not in acts:
        message = phrase("option-without-decision", owner=owner, name=step.option)
        findings.add("no-decision", spot / "option", message)
    if "decide" not in acts and step.levers and "cell" not in _given(check, spot, ("cell",)):
        message = phrase("lever-without-cell", owner=owner)
        findings.add("no-cell", spot / "levers", message, key=True)
    if step.release is not None:
        _check_release(check, step.release, spot / "release", owner)


def _check_release(check: Check, name: str, spot: Spot, owner: Phrase) -> None:
    if check.refer("inject", name, spot, owner) is None:
        return
    waiting = check.reserve.get(name)
    if waiting is False:
        message = phrase("release-not-on-call", owner=owner, name=name)
        check.findings.add("not-on-call", spot, message)


def _check_time(check: Check, step: PlayStep, spot: Spot, owner: Phrase) -> None:
    times = _given(check, spot, ("at", "after"))
    if not times:
        check.findings.add("no-time", spot, phrase("step-without-time", owner=owner))
    if len(times) > 1:
        message = phrase("step-with-two-times", owner=owner)
        check.findings.add("two-times", spot / "after", message, key=True)
    if step.at is not None:
        check.second(step.at, spot / "at", owner)


def _check_counted(check: Check, step: PlayStep, spot: Spot, owner: Phrase) -> None:
    """Note a step that counts from a decision and takes none."""
    if step.decide is None and not check.findings.lost(spot / "decide"):
        message = phrase("after-without-decision", owner=owner)
        check.findings.add("no-decision", spot / "after", message, key=True)
