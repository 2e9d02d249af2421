"""When injects come and what triggers what, before anybody plays."""

import pytest
from headed import harbour

from oefening.clock import HOUR, MINUTE, Calendar
from oefening.projections.planned import Trigger, brought, short, times, triggers
from oefening.projections.planned.triggers import DEEPEST
from oefening.scenario.model import Scenario
from oefening.source import load, read
from oefening.text.content import literal

HEAD = (
    harbour()
    + """\
cells: [{id: rot, name: {en: ROT}}]
decisions:
  - id: go
    question: {en: Go?}
    cell: rot
    options: [{id: go, text: {en: Go}}, {id: stay, text: {en: Stay}}]
injects:
  - {id: late, when: {decision: go, option: stay}, title: {en: Late}}
  - id: first
    at: D1 07:00
    title: {en: First}
    decision: go
    expected: [{id: act, text: {en: Act}, cell: rot}]
  - {id: second, after: first +30m, title: {en: Second}}
  - {id: third, after: late, title: {en: Third}}
  - {id: reminder, on-call: yes, kind: contingency, contingency-of: act, title: {en: Reminder}}
  - id: both
    when:
      all:
        - {since: second, at-least: 2h}
        - not: {decision: go}
        - not: {inject: late}
    title: {en: Both}
  - {id: lone, when: {level: VR17.power, below: 50%, for: 1h}, title: {en: Lone}}
"""
)


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return load(Scenario, read(HEAD.encode(), "harbour.yaml"))


def test_times_follow_from_the_clock_and_others_from_how_a_script_went(scenario: Scenario) -> None:
    calendar = Calendar.of(scenario.start, scenario.zone)
    due = times(scenario, calendar, {"late": 5 * HOUR, "first": 9 * HOUR})
    assert [(one.inject.id, one.second, one.by, one.sure) for one in due.values()] == [
        ("first", HOUR, "clock", True),
        ("second", HOUR + 30 * MINUTE, "after", True),
        ("late", 5 * HOUR, "when", False),
        ("third", None, "after", False),
        ("reminder", None, "call", False),
        ("both", None, "when", False),
        ("lone", None, "when", False),
    ]


def outline(trigger: Trigger, depth: int = 0) -> list[str]:
    link = "" if trigger.link is None else f"{trigger.link.render('en')}: "
    again = " again" if trigger.again else ""
    lines = [f"{'  ' * depth}{link}{trigger.id}{again}"]
    return lines + [line for part in trigger.parts for line in outline(part, depth + 1)]


def test_each_stands_under_what_it_hangs_on_and_with_its_parts_but_once(scenario: Scenario) -> None:
    told = [line for root in triggers(scenario) for line in outline(root)]
    assert told == [
        "first",
        "  puts: go",
        "    stay: late",
        "      at once: third",
        "    as long as undecided: both",
        "  after 30m: second",
        "    from 2h on: both again",
        "  if act fails to come: reminder",
        "lone",
    ]


def test_injects_that_hang_on_each_other_are_told_all_the_same(scenario: Scenario) -> None:
    text = (
        HEAD.partition("injects:")[0]
        + """\
injects:
  - {id: one, when: {inject: other}, title: {en: One}}
  - {id: other, when: {inject: one}, title: {en: Other}}
"""
    )
    round_ = triggers(load(Scenario, read(text.encode(), "harbour.yaml")))
    assert [line for root in round_ for line in outline(root)] == [
        "go",
        "one",
        "  released: other",
        "    released: one again",
    ]


def test_a_condition_is_told_on_one_line_by_ids(scenario: Scenario) -> None:
    told = {one.id: short(one.when).render("en") for one in scenario.injects if one.when}
    assert told == {
        "late": "go = stay",
        "both": "second + 2h and not (go decided) and not (late released)",
        "lone": "(VR17.power < 50%) for 1h",
    }


def test_a_chain_of_any_length_is_told_whole_in_trees_of_some_depth() -> None:
    links = 1_200
    head, _ = HEAD.split("decisions:")
    chain = "".join(
        f"  - {{id: i{n}, after: i{n - 1} +1m, title: {{en: I}}}}\n" for n in range(1, links)
    )
    first = "  - {id: i0, at: D1 07:00, title: {en: I}}\n"
    text = f"{head}injects:\n{first}{chain}"
    trees = triggers(load(Scenario, read(text.encode(), "chain.yaml")))
    lines = [outline(root) for root in trees]
    assert max(map(len, lines)) == DEEPEST + 1
    bare = [line.split(": ")[-1].strip() for some in lines for line in some]
    assert list(dict.fromkeys(bare)) == [f"i{n}" for n in range(links)]

    def named_only(root: Trigger) -> int:
        return root.later + sum(map(named_only, root.parts))

    assert sum(map(named_only, trees)) == len(trees) - 1
    assert not any(root.later or root.again for root in trees)


def test_what_brings_an_inject_is_told_in_one_way(scenario: Scenario) -> None:
    how = {one.id: brought(one, condition=literal("if")) for one in scenario.injects}
    assert how.pop("first") is None
    assert {id: one.render("en") for id, one in how.items() if one is not None} == {
        "late": "if",
        "second": "30m after first",
        "third": "after late",
        "reminder": "in reserve",
        "both": "if",
        "lone": "if",
    }
