"""Conditions in words, beside how things stand."""

from typing import get_args

import pytest
from exercises import rich_header
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from oefening.projections.names import Names
from oefening.projections.waiting import explained
from oefening.scenario import conditions as c
from oefening.scenario.conditions import Condition, parts_of, walk
from oefening.state import DecisionTaken, Holding, State, Want, beginning
from oefening.state.conditions import Asked, Reason
from oefening.state.parts import InjectState, InjectStatus
from oefening.text import LANGUAGES, Language

HEADER = rich_header()
NAMES = Names(HEADER)
ASKED = Asked(HEADER.world)
NOW = 7_200


def _condition(written: object) -> Condition:
    condition: Condition = TypeAdapter(Condition).validate_python(written)
    return condition


def _told(written: object, state: State, language: Language = "en") -> list[str]:
    reason = ASKED.explain(state, _condition(written), "it", NOW)
    return [
        f"{'  ' * point.depth}{point.mark.render(language)}: {point.told.render(language)}"
        for point in explained(reason, NAMES)
    ]


@pytest.fixture
def state() -> State:
    return beginning(HEADER.scenario, HEADER.world)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (
            {"level": "VR01.heat", "below": "50%", "for": "20m"},
            ["✗ no: heat in VR01 below 50% (now 100%), for 20m (not now)"],
        ),
        (
            {"level": "VR01.heat", "at-least": "90%"},
            ["✓ yes: heat in VR01 at least 90% (now 100%)"],
        ),
        (
            {"hours-left": "VR01.water", "below": "2h"},
            ["✗ no: less than 2h left for water in VR01 (not draining)"],
        ),
        (
            {"hours-left": "VR01.heat", "on": "VR01.power", "below": "2h"},
            ["✗ no: less than 2h left for heat in VR01 without power in VR01 (not draining)"],
        ),
        (
            {"unmet": "VR01.warmth", "above": "2000"},
            ["✗ no: more than 2,000 people without warmth in VR01 (now 0)"],
        ),
        (
            {"decision": "shelter", "option": "open"},
            ["✗ no: decision taken: Where do people go? → Open a hall"],
        ),
        ({"decision": "shelter"}, ["✗ no: decision taken: Where do people go?"]),
        ({"inject": "press"}, ["✗ no: inject “The press calls” is released"]),
        (
            {"since": "first-call", "at-least": "1h"},
            ["✗ no: 1h after “A first call” (has not happened)"],
        ),
        (
            {"since": "shelter", "at-least": "1h"},
            ["✗ no: 1h after “Where do people go?” (has not happened)"],
        ),
        (
            {"any": [{"inject": "press"}, {"not": {"inject": "radio"}}]},
            [
                "✓ yes: any of these",
                "  ✗ no: inject “The press calls” is released",
                "  ✓ yes: inject “On the radio” is not released yet",
            ],
        ),
        (
            {"not": {"any": [{"decision": "shelter"}, {"not": {"inject": "press"}}]}},
            [
                "✗ no: none of these",
                "  ✗ no: decision taken: Where do people go?",
                "  ✓ yes: inject “The press calls” is not released yet",
            ],
        ),
        (
            {"not": {"level": "VR01.heat", "below": "50%", "for": "20m"}, "for": "1h"},
            [
                "✗ no: not: heat in VR01 below 50% (now 100%), for 20m (not now), for 1h (not now)",
            ],
        ),
    ],
)
def test_a_condition_says_what_it_waits_for(written: object, told: list[str], state: State) -> None:
    assert _told(written, state) == told


def test_it_says_it_in_dutch(state: State) -> None:
    written = {"all": [{"level": "VR01.heat", "below": "50%", "for": "20m"}, {"inject": "press"}]}
    assert _told(written, state, "nl") == [
        "✗ nee: al het volgende",
        "  ✗ nee: heat in VR01 onder 50% (nu 100%), 20m lang (nu niet)",
        "  ✗ nee: inject “The press calls” is ingespeeld",
    ]


def test_it_says_how_many_persons_lack_something(state: State) -> None:
    state.needs["VR01.warmth"] = Want(persons=1_250)
    told = _told({"unmet": "VR01.warmth", "above": "1000"}, state)
    assert told == ["✓ yes: more than 1,000 people without warmth in VR01 (now 1,250)"]


def test_it_says_how_long_a_stock_lasts(state: State) -> None:
    state.stocks["VR01.water"] = Holding(amount=3_700, rate=-1, since=NOW)
    told = _told({"hours-left": "VR01.water", "below": "2h"}, state)
    assert told == ["✓ yes: less than 2h left for water in VR01 (now 1h1m)"]


def test_it_says_how_much_time_has_passed(state: State) -> None:
    state.injects["press"] = InjectState("released", released_at=NOW - 2_000)
    told = _told({"since": "press", "at-least": "1h"}, state)
    assert told == ["✗ no: 1h after “The press calls” (now 33m)"]


def test_it_says_how_long_it_has_held(state: State) -> None:
    state.levels["VR01.heat"] = 400_000
    state.turned["it"] = NOW - 300
    told = _told({"level": "VR01.heat", "below": "50%", "for": "20m"}, state)
    assert told == ["✗ no: heat in VR01 below 50% (now 40%), for 20m (5m so far)"]


# ── words and truth ──────────────────────────────────────────────────────────────────────────────

NODES = ["VR01.power", "VR01.heat", "VR01.water"]
INJECTS = ["press", "radio", "first-call"]
SHARES = st.integers(0, 10).map(lambda tenth: f"{tenth * 10}%")
MOMENTS = st.integers(0, NOW)
LENGTHS = st.sampled_from(["10m", "1h", "2h"])

STATUSES: list[InjectStatus] = ["waiting", "released", "acknowledged", "held"]

LEAVES = st.one_of(
    st.builds(
        lambda node, bound, share: {"level": node, bound: share},
        st.sampled_from(NODES),
        st.sampled_from(["below", "at-least"]),
        SHARES,
    ),
    st.builds(lambda length: {"hours-left": "VR01.water", "below": length}, LENGTHS),
    st.builds(
        lambda length: {"hours-left": "VR01.heat", "on": "VR01.power", "below": length}, LENGTHS
    ),
    st.builds(
        lambda above: {"unmet": "VR01.warmth", "above": str(above)}, st.sampled_from([0, 500])
    ),
    st.sampled_from([{"decision": "shelter"}, {"decision": "shelter", "option": "open"}]),
    st.builds(
        lambda inject, status: {"inject": inject, "is": status},
        st.sampled_from(INJECTS),
        st.sampled_from(["released", "acknowledged", "held"]),
    ),
    st.builds(
        lambda what, length: {"since": what, "at-least": length},
        st.sampled_from([*INJECTS, "shelter"]),
        LENGTHS,
    ),
)

CONDITIONS = st.builds(
    lambda condition, length: condition | ({"for": length} if length else {}),
    st.recursive(
        LEAVES,
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"all": parts}),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"any": parts}),
            inner.map(lambda part: {"not": part}),
        ),
        max_leaves=6,
    ),
    st.sampled_from(["", "10m", "1h"]),
)


@st.composite
def states(draw: st.DrawFn, condition: Condition) -> State:
    state = beginning(HEADER.scenario, HEADER.world)
    state.levels = {node: draw(st.integers(0, 10)) * 100_000 for node in NODES}
    rates = st.sampled_from([-2, -1, 0, 1])
    amounts = st.integers(0, 20_000)
    state.stocks = {"VR01.water": Holding(draw(amounts), draw(rates), draw(MOMENTS))}
    state.tiers = {"VR01.heat<VR01.power#0": Holding(draw(amounts), draw(rates), draw(MOMENTS))}
    state.needs["VR01.warmth"] = Want(persons=draw(st.sampled_from([0, 400, 1_000])))
    statuses = st.sampled_from(STATUSES)
    for inject in INJECTS:
        status = draw(statuses)
        at = draw(MOMENTS) if status in {"released", "acknowledged"} else None
        state.injects[inject] = InjectState(status, released_at=at)
    if draw(st.booleans()):
        option = draw(st.sampled_from(["open", "stay"]))
        at = draw(MOMENTS)
        taken = DecisionTaken(1, "rot", "", "shelter", option, (), "", at, at)
        state.taken = (taken,)
    for path, part in walk(condition, "it"):
        if part.for_ and draw(st.booleans()):
            state.turned[path] = draw(MOMENTS)
    return state


def _left(holding: Holding, *, missed: bool) -> float:
    """Seconds; none once it is empty, does not fill and is `missed`."""
    amount = max(0, holding.amount + holding.rate * (NOW - holding.since))
    if holding.rate < 0:
        return amount // -holding.rate
    return 0 if missed and not amount and holding.rate == 0 else float("inf")


def _true(condition: Condition, state: State, path: str) -> bool:
    """Whether it holds, found independently of what explains it."""
    if condition.for_:
        return path in state.turned and NOW - state.turned[path] >= condition.for_
    match condition:
        case c.All(all=parts):
            return all(_true(part, state, f"{path}.{at}") for at, part in enumerate(parts))
        case c.Any(any=parts):
            return any(_true(part, state, f"{path}.{at}") for at, part in enumerate(parts))
        case c.Not(not_=part):
            return not _true(part, state, f"{path}.0")
        case _:
            return _leaf_true(condition, state)


def _leaf_true(leaf: Condition, state: State) -> bool:
    taken = state.taken[0] if state.taken else None
    match leaf:
        case c.LevelIs(level=node):
            level = state.levels[node]
            return level < leaf.below if leaf.below is not None else level >= (leaf.at_least or 0)
        case c.HoursLeft(hours_left=node):
            stock, short = state.stocks.get(node), state.levels["VR01.power"] < 1_000_000
            holding = stock or state.tiers[f"{node}<VR01.power#0"]
            missed = node in state.empty if stock else short
            return _left(holding, missed=missed) < leaf.below
        case c.Unmet(unmet=node):
            return state.needs[node].persons > leaf.above
        case c.DecisionTaken():
            return taken is not None and (not leaf.option or taken.option in leaf.option)
        case c.InjectIs(inject=inject):
            there = state.injects[inject]
            return (
                there.status == leaf.is_
                if leaf.is_ != "released"
                else there.released_at is not None
            )
        case c.Since(since=name):
            began = {"shelter": taken.recorded_at if taken else None}
            began |= {inject: state.injects[inject].released_at for inject in INJECTS}
            at = began[name]
            return at is not None and NOW - at >= leaf.at_least
    raise AssertionError(leaf)


def _flat(reason: Reason) -> list[Reason]:
    """Wholes before parts, as they are told: what is denied has no line of its own."""
    below = reason
    while isinstance(below.condition, c.Not):
        [below] = below.parts
    return [reason, *(one for part in below.parts for one in _flat(part))]


def _in_order(condition: Condition, path: str) -> list[tuple[str, Condition]]:
    """The same of the condition, with the path of each."""
    found = [(path, condition)]
    while isinstance(condition, c.Not):
        path, condition = f"{path}.0", condition.not_
    for at, part in enumerate(parts_of(condition)):
        found += _in_order(part, f"{path}.{at}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_every_leaf_can_be_denied(language: Language, data: st.DataObject) -> None:
    leaf = data.draw(LEAVES)
    state = data.draw(states(_condition(leaf)))
    [said], [denied] = (_told(one, state, language) for one in (leaf, {"not": leaf}))
    assert (said[0], denied[0]) in {("✓", "✗"), ("✗", "✓")}
    assert said.partition(": ")[2] != denied.partition(": ")[2]


@pytest.mark.parametrize("status", get_args(c.InjectState))
def test_every_state_of_an_inject_can_be_waited_for_or_its_absence(
    status: str, state: State
) -> None:
    leaf = {"inject": "press", "is": status}
    [said], [denied] = (_told(one, state, "nl") for one in (leaf, {"not": leaf}))
    assert (said[0], denied[0]) in {("✓", "✗"), ("✗", "✓")}
    assert denied.split("” is ")[1].startswith(("niet ", "nog niet "))


@given(st.data())
def test_every_line_is_marked_by_the_truth_of_what_it_says(data: st.DataObject) -> None:
    condition = _condition(data.draw(CONDITIONS))
    state = data.draw(states(condition))
    reason = ASKED.explain(state, condition, "it", NOW)
    points = list(explained(reason, NAMES))
    assert [point.holds for point in points] == [one.holds for one in _flat(reason)]
    marks = {"en": ("✗ no", "✓ yes"), "nl": ("✗ nee", "✓ ja")}
    for language, words in marks.items():
        assert [point.mark.render(language) for point in points] == [  # type: ignore[arg-type]
            words[_true(part, state, path)] for path, part in _in_order(condition, "it")
        ]
