"""Conditions of which it makes no difference what happens: all that can be said, and no more."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from linted import DECISIONS, FIRST

from oefening.library import load_whole
from oefening.scenario.conditions import (
    All,
    Any,
    Condition,
    DecisionTaken,
    InjectIs,
    LevelIs,
    Not,
    Since,
)
from oefening.scenario.lint import lint
from oefening.scenario.lint.examples import whole
from oefening.scenario.lint.reasoning import AHEAD, BEGUN, Facts

HEAD = (
    DECISIONS
    + FIRST
    + """\
    decision: go
  - {id: kept, on-call: yes, to: [rot], title: {nl: Bewaard, en: Kept}}
  - {id: auto, at: T+2h, release: automatic, to: [rot], title: {nl: Vanzelf, en: By itself}}
"""
)

NEITHER = "{not: {any: [{decision: go, option: yes}, {decision: go, option: no}]}}"
LOW = "{level: VR17.power, below: 50%}"
OTHERWISE = ", ".join(
    f"{{inject: first, is: {state}}}"
    for state in ("waiting", "due", "held", "skipped", "retracted")
)

CASES: Mapping[str, tuple[str, ...]] = {
    "never-holds": (
        "{level: VR17.power, below: 0%}",
        "{all: [{level: VR17.power, below: 20%}, {level: VR17.power, at-least: 50%}]}",
        "{all: [{level: VR17.power, below: 20%}, {not: {level: VR17.power, below: 50%}}]}",
        "{all: [{decision: go, option: yes}, {decision: go, option: no}]}",
        "{all: [{decision: go, option: yes}, {not: {decision: go}}]}",
        f"{{all: [{{decision: go}}, {NEITHER}]}}",
        "{inject: first, is: closed}",
        "{inject: kept, is: due}",
        "{inject: auto, is: due}",
        "{all: [{inject: first}, {inject: first, is: waiting}]}",
        "{since: first, at-least: 7h1m}",
        "{since: go, at-least: 8h1m}",
        "{level: VR17.power, below: 50%, for: 9h}",
        "{all: [{since: first, at-least: 2h}, {not: {since: first, at-least: 1h}}]}",
        "{all: [{since: go, at-least: 1h}, {not: {decision: go}}]}",
        "{all: [{since: first, at-least: 1h}, {inject: first, is: skipped}]}",
        "{hours-left: VR17.hospital, on: VR17.power, below: 0s}",
        "{all: [{unmet: VR17.warmth, above: 100}, {not: {unmet: VR17.warmth, above: 50}}]}",
        "{all: [{patients: VR17, at-least: 9}, {not: {patients: VR17, at-least: 5}}]}",
        "{all: [{grip: VR17, at-least: 3}, {not: {grip: VR17, at-least: 2}}]}",
        "{any: [{level: VR17.power, below: 50%}, {inject: first, is: closed}]}",
    ),
    "always-holds": (
        "{level: VR17.power, at-least: 0%}",
        "{any: [{level: VR17.power, below: 50%}, {level: VR17.power, at-least: 50%}]}",
        "{any: [{level: VR17.power, below: 50%}, {not: {level: VR17.power, below: 40%}}]}",
        "{all: [{inject: first}, {patients: VR17, at-least: 0}]}",
        "{any: [{decision: go}, {not: {decision: go, option: yes}}]}",
        f"{{any: [{{inject: first}}, {OTHERWISE}]}}",
    ),
    "holds-at-start": (
        "{level: VR17.power, at-least: 90%}",
        "{level: VR17.power, at-least: 90%, for: 1h}",
        "{not: {decision: go}}",
        "{inject: kept, is: waiting}",
        "{any: [{level: VR17.power, below: 50%}, {not: {inject: first}}]}",
        "{all: [{level: VR17.power, at-least: 90%}, {not: {unmet: VR17.warmth, above: 50}}]}",
    ),
    "": (
        "{level: VR17.power, below: 50%, for: 1h}",
        "{all: [{level: VR17.power, below: 50%}, {not: {level: VR17.power, below: 20%}}]}",
        "{all: [{level: VR17.power, below: 50%}, {not: {level: VR17.power, below: 50%, for: 1h}}]}",
        "{all: [{level: VR17.power, below: 20%}, {level: VR17.mobile, at-least: 50%}]}",
        "{any: [{decision: go, option: yes}, {decision: go, option: no}]}",
        "{inject: first, is: due}",
        "{inject: first, is: retracted}",
        "{inject: auto, is: held}",
        "{since: first, at-least: 7h}",
        "{since: go, at-least: 0s}",
        "{all: [{since: first, at-least: 1h}, {not: {since: first, at-least: 2h}}]}",
        "{all: [{since: go, at-least: 1h}, {decision: go, option: no}]}",
        "{all: [{since: first, at-least: 1h}, {inject: first, is: retracted}]}",
        "{all: [{inject: first}, {level: VR17.power, at-least: 90%}]}",
        "{all: [{inject: first, for: 30m}, {not: {decision: go}}]}",
        "{any: [{inject: kept}, {hours-left: VR17.hospital, on: VR17.power, below: 4h}]}",
    ),
}


def test_each_condition_is_told_of_by_what_it_is_and_others_are_not(tmp_path: Path) -> None:
    asked = [(code, when) for code, cases in CASES.items() for when in cases]
    injects = [
        f"  - {{id: c-{at}, to: [rot], title: {{nl: Een, en: One}}, when: {when}}}\n"
        for at, (_, when) in enumerate(asked)
    ]
    file = tmp_path / "harbour.yaml"
    file.write_text(whole(HEAD + "".join(injects)), encoding="utf-8")
    loaded = load_whole(file)
    found = lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar)
    told = [(one.code, dict(one.message.params)["id"]) for one in found]
    wanted = [(code, f"c-{at}") for at, (code, _) in enumerate(asked) if code]
    assert told == wanted


# ── nothing is said to be impossible or certain that is not ──────────────────────────────────────

STATES = frozenset((*AHEAD, *BEGUN, "due"))
FACTS = Facts(
    states={"one": STATES},
    options={"go": frozenset({"yes", "no"})},
    longest={"one": 100, "go": 100},
    duration=100,
)
OPTIONS = st.sampled_from([(), ("yes",), ("no",), ("yes", "no")])
LEAVES = st.one_of(
    st.builds(LevelIs, level=st.just("NL.power"), below=st.sampled_from([0, 1, 500_000, 10**6])),
    st.builds(LevelIs, level=st.just("NL.power"), at_least=st.sampled_from([0, 500_000, 10**6])),
    st.builds(DecisionTaken, decision=st.just("go"), option=OPTIONS),
    st.builds(InjectIs, inject=st.just("one"), is_=st.sampled_from(sorted(STATES | {"closed"}))),
    st.builds(Since, since=st.sampled_from(["one", "go"]), at_least=st.sampled_from([0, 50, 101])),
)
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda parts: All(all=tuple(parts)), st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda parts: Any(any=tuple(parts)), st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda part: Not.model_validate({"not": part}), inner),
    ),
    max_leaves=8,
)


class World(NamedTuple):
    level: int
    state: str
    option: str
    since: int
    taken: int


LEVELS = (0, 1, 499_999, 500_000, 10**6)
TIMES = (0, 49, 50, 100)
WORLDS = [
    World(level, state, option, since, taken)
    for level in LEVELS
    for state in sorted(STATES)
    for option in ("", "yes", "no")
    for since in TIMES
    for taken in TIMES
]


def holds(condition: Condition, world: World) -> bool:
    match condition:
        case All(all=parts):
            result = all(holds(part, world) for part in parts)
        case Any(any=parts):
            result = any(holds(part, world) for part in parts)
        case Not(not_=part):
            result = not holds(part, world)
        case LevelIs(below=below, at_least=least):
            result = world.level < below if below is not None else world.level >= (least or 0)
        case DecisionTaken(option=wanted):
            result = bool(world.option) and (not wanted or world.option in wanted)
        case InjectIs(is_=wanted):
            both = (wanted, world.state) == ("released", "acknowledged")
            result = both or world.state == wanted
        case Since(since="go", at_least=least):
            result = bool(world.option) and world.taken >= least
        case Since(at_least=least):
            result = world.state in BEGUN and world.since >= least
        case _:
            raise AssertionError(condition)
    return result


@settings(max_examples=100)
@given(CONDITIONS)
def test_what_is_reasoned_out_is_what_every_world_shows(condition: Condition) -> None:
    shown = {holds(condition, world) for world in WORLDS}
    assert FACTS.possible(condition) == (True in shown)
    assert FACTS.certain(condition) == (False not in shown)


def found_in(folder: Path, injects: str) -> list[tuple[str, str]]:
    """Findings by code, with the line that they are told of."""
    file = folder / "harbour.yaml"
    file.write_text(whole(HEAD + injects), encoding="utf-8")
    loaded = load_whole(file)
    lines = file.read_text(encoding="utf-8").splitlines()
    return [
        (one.code, lines[one.place.line - 1][one.place.column - 1 :])
        for one in lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar)
    ]


def asking(id: str, condition: str, more: str = "") -> str:
    said = f"{more}, if: {condition}" if more else f"if: {condition}"
    return f"  - {{id: {id}, at: T+3h, to: [rot], title: {{nl: A, en: A}}, {said}}}\n"


def test_what_is_asked_once_is_reasoned_of_as_what_is_waited_for(tmp_path: Path) -> None:
    """But for what is so from the start: that is asked when its time has come."""
    never = asking("never", "{level: VR17.power, below: 0%}")
    assert found_in(tmp_path, never) == [("never-holds", "0%}}")]
    always = asking("always", "{level: VR17.power, at-least: 0%}")
    assert found_in(tmp_path, always) == [("always-holds", "0%}}")]
    assert found_in(tmp_path, asking("start", "{not: {decision: go}}")) == []
    assert found_in(tmp_path, asking("low", LOW)) == []


def test_of_two_injects_that_ask_for_opposites_one_puts_a_decision(tmp_path: Path) -> None:
    both = HEAD.replace("    decision: go\n", "")
    one = asking("one", LOW, "decision: go")
    other = asking("other", f"{{not: {LOW}}}", "decision: go")
    file = tmp_path / "harbour.yaml"
    file.write_text(whole(both + one + other), encoding="utf-8")
    loaded = load_whole(file)
    found = lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar)
    assert [one.code for one in found] == []


def test_what_asks_for_what_cannot_come_is_a_branch_that_nothing_leads_to(tmp_path: Path) -> None:
    waiting = "  - {id: w, to: [rot], title: {nl: A, en: A}, when: {inject: auto, is: due}}\n"
    branch = asking("asks", "{inject: w}")
    codes = [code for code, _ in found_in(tmp_path, waiting + branch)]
    assert codes == ["never-holds", "unreachable-branch"]
