"""What the linter says of branches, times, regions, texts and load, and what it lets be."""

import re
from pathlib import Path

from linted import DECISIONS, FIRST, linted

from oefening.library import load_whole
from oefening.scenario.lint import lint
from oefening.scenario.lint.examples import WHOLE, whole


def inject(id: str, more: str, *, to: str = "[rot]") -> str:
    return f"  - {{id: {id}, to: {to}, title: {{nl: Een, en: One}}, {more}}}\n"


def found(*parts: str, keys: str = "") -> list[tuple[str, str]]:
    """Code and marked text of each finding in the scenario with these parts."""
    told = linted(whole("".join(parts) + keys))
    return [
        (one.code, one.place.excerpt[one.place.column - 1 :][: one.place.length]) for one in told
    ]


def test_a_branch_is_told_once_at_its_beginning_and_its_cause_where_that_stands() -> None:
    dead = inject("dead", "when: {level: VR17.power, below: 0%}")
    branch = (
        inject("c", "after: b +1h")
        + inject("b", "when: {all: [{inject: a}, {inject: first}]}")
        + inject("a", "after: dead")
    )
    assert found(FIRST, dead, branch) == [("never-holds", "0%"), ("unreachable-branch", "after")]
    told = linted(whole(FIRST + dead + branch))[1].render("en")
    assert "inject 'a' never comes: it waits for what cannot come (dead)" in told
    assert "nor, therefore: c, b" in told
    asked = inject("asked", "when: {decision: go, option: yes}") + inject("then", "after: asked")
    assert found(DECISIONS, FIRST, asked) == [("decision-never-put", "go")]
    allowed = "allowed:\n  - {finding: decision-never-put, because: They decide by themselves}\n"
    assert found(DECISIONS, FIRST, asked, keys=allowed) == [("unreachable-branch", "when")]
    late = inject("late", "when: {decision: go, option: yes}", to="[rot]")
    putting = inject("putting", "after: late, decision: go")
    assert found(DECISIONS, FIRST, late, putting) == [("unreachable-branch", "when")]


def test_two_branches_are_told_apart_and_what_another_way_leads_to_is_let_be() -> None:
    one = inject("one", "when: {inject: one-too}") + inject("one-too", "when: {inject: one}")
    two = inject("two", "when: {all: [{inject: two}, {inject: first}]}")
    assert found(FIRST, one, two) == [("unreachable-branch", "when")] * 2
    ways = inject("ways", "when: {any: [{inject: ways}, {inject: first}]}")
    refused = inject("refused", "when: {all: [{not: {inject: one}}, {inject: first}]}")
    assert found(FIRST, ways, one, refused) == [("unreachable-branch", "when")]
    plays = """\
plays:
  average:
    name: {nl: Gemiddeld, en: Average}
    steps: [{decide: go, option: yes, at: T+2h}]
"""
    asked = inject("asked", "when: {decision: go, option: yes}")
    assert found(DECISIONS, FIRST, asked, keys=plays) == [("decision-never-put", "go")]


def test_of_what_follows_the_end_only_the_first_is_told() -> None:
    chain = inject("late", "after: first +8h") + inject("later", "after: late +1h")
    assert found(FIRST, chain) == [("inject-after-end", "first +8h")]
    alone = inject("alone", "kind: expected-action, at: T+7h, within: 61m")
    assert found(FIRST, alone) == [("window-after-end", "within")]
    assert found(FIRST, alone.replace("61m", "60m")) == []


def test_what_comes_before_its_cause_is_told() -> None:
    early = inject("early", "kind: contingency, at: T+30m, contingency-of: first")
    assert found(FIRST, early) == [("before-its-cause", "first")]
    assert found(FIRST, early.replace("T+30m", "T+90m")) == []
    action = """\
    expected:
      - {id: call-in, text: {nl: Oproepen, en: Call in}, cell: rot, at: T+75m, within: 45m}
"""
    still = inject("still", "kind: contingency, at: T+119m, contingency-of: call-in")
    assert found(FIRST, action, still) == [("before-its-cause", "call-in")]
    assert found(FIRST, action, still.replace("T+119m", "T+2h")) == []
    assert "there is time for 'call-in' until D1 08:30" in linted(whole(FIRST + action + still))[
        0
    ].render("en")
    put = FIRST + "    decision: go\n"
    plays = """\
plays:
  average:
    name: {nl: Gemiddeld, en: Average}
    steps: [{decide: go, option: yes, at: T+30m}]
"""
    assert found(DECISIONS, put, keys=plays) == [("before-its-cause", "T+30m")]
    assert found(DECISIONS, put, keys=plays.replace("T+30m", "T+1h")) == []


def test_effects_elsewhere_are_told_unless_they_serve_who_plays() -> None:
    def acts(effects: str) -> list[tuple[str, str]]:
        return found(FIRST, f"    {effects}\n")

    told = [("effect-out-of-play", "VR16.power")]
    assert acts("effects: [{damage: VR16.power, lasts: 3h}]") == told
    assert acts("effects: [{damage: VR17.power, lasts: 3h}]") == []
    assert acts("effects: [{freeze: NL.transmission}]") == []
    assert acts("effects: [{crews: VR17, trade: grid, add: 3, from: VR16}]") == []
    assert acts("effects: [{crews: VR16, trade: grid, add: 3, from: VR17}]") == []
    assert acts("effects: [{convoy: VR01, to: VR05, as: brigade}]") == []
    use = "levers: [{lever: nl-alert, with: {place: VR16}}]"
    assert acts(use) == [("effect-out-of-play", "VR16")] * 1
    assert acts("levers: [{lever: calamity-hospital}]") == []
    fuel = "levers: [{lever: move-fuel, with: {from: VR16, to: VR17, amount: 12h}}]"
    assert acts(fuel) == []


def test_a_scenario_in_one_language_lacks_no_other() -> None:
    dutch = WHOLE.replace(", en: ", ", fr: ")
    for cut in (", fr: The harbour stands still", ", fr: A cable breaks near the harbour."):
        dutch = dutch.replace(cut, "")
    lines = [line.partition(", fr:")[0] for line in dutch.splitlines()]
    closed = [line + "}" * (line.count("{") - line.count("}")) for line in lines]
    assert [one.code for one in linted("\n".join(closed) + "\n")] == []


def test_what_waits_may_fill_as_many_empty_hours_as_it_can() -> None:
    keys = "duration: 9h\ntable-time: 90m\n"
    one, two = (inject(f"w{at}", "when: {level: VR17.power, below: 50%}") for at in range(2))
    assert found(FIRST, keys=keys) == [("empty-hours", "first")]
    assert found(FIRST, one, keys=keys) == [("empty-hours", "first")]
    assert found(FIRST, one, two, keys=keys) == []
    kept = inject("kept", "on-call: yes")
    assert found(FIRST, one, kept, keys=keys) == []


def test_only_what_players_get_makes_a_storm_and_each_cell_has_its_own() -> None:
    many = "".join(inject(f"m{at}", f"at: T+{60 + at}m") for at in range(5))
    assert found(FIRST, many) == [("load-storm", "first")]
    control = many.replace("to: [rot], title", "kind: controller-action, to: [rot], title")
    assert found(FIRST, control) == []
    cells = "cells: [{id: rot, name: {nl: ROT, en: ROT}}, {id: gbt, name: {nl: G, en: G}}]\n"
    spread = many.replace("m4, to: [rot]", "m4, to: [gbt]")
    assert found(FIRST, spread, keys=cells) == []


def test_what_is_taken_for_granted_can_be_so_when_it_comes() -> None:
    def asserts(condition: str, waits: str = "at: T+2h") -> list[tuple[str, str]]:
        return found(FIRST, inject("sure", f"{waits}, asserts: [{condition}]"))

    low = "{level: VR17.power, below: 50%}"
    by_itself = f"when: {low}, release: automatic"
    assert asserts(low) == []
    assert asserts("{level: VR17.power, at-least: 90%}") == []
    assert asserts("{level: VR17.power, below: 0%}") == [("never-holds", "0%")]
    assert asserts("{level: VR17.power, at-least: 0%}") == [("always-holds", "0%")]
    assert asserts("{level: VR17.power, below: 20%}", by_itself) == []
    high = "{level: VR17.power, at-least: 60%}"
    assert asserts(high, by_itself) == [("never-holds", "{")]
    assert asserts(high, f"when: {low}") == []


def test_a_text_of_the_library_lacks_what_is_given_for_it_in_one_language(tmp_path: Path) -> None:
    use = "{use: press-question, at: T+2h, with: {subject: {nl: de stroom}, to: rot}}"
    file = tmp_path / "harbour.yaml"
    file.write_text(whole(f"{FIRST}  - {use}\n"), encoding="utf-8")
    loaded = load_whole(file)
    (told,) = lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar)
    assert (told.code, told.place.line) == ("missing-translation", 24)
    title = loaded.scenario.injects[1].title
    assert (title.nl, title.en) == ("Persvraag over de stroom", None)


def test_what_is_left_to_write_is_told_once_for_each_text_wherever_it_stands(
    tmp_path: Path,
) -> None:
    given = "{subject: {nl: <<vul dit in>>, en: <<fill this in>>}, to: rot}"
    use = f"  - {{use: press-question, at: T+2h, with: {given}}}\n"
    brief = "brief: {nl: Alles werkt nog., en: All is well <<until when>>.}\n"
    file = tmp_path / "harbour.yaml"
    file.write_text(whole(f"{FIRST}{use}sources: [<<what>>]\n{brief}"), encoding="utf-8")
    loaded = load_whole(file)
    told = lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar)
    assert [(one.code, dict(one.message.params)["left"]) for one in told] == [
        ("unwritten-text", "vul dit in"),
        ("unwritten-text", "what"),
        ("unwritten-text", "until when"),
    ]


def test_what_is_no_more_than_a_sign_is_nothing_left_to_write() -> None:
    text = "  - {id: b, at: T+2h, to: [rot], title: {nl: a << b, en: a << b >>> c > d}}\n"
    assert found(FIRST + text) == []


def test_texts_of_the_library_are_in_no_language_that_a_scenario_is_not_written_in(
    tmp_path: Path,
) -> None:
    dutch = re.sub(r", en: [^},]*", "", whole(FIRST))
    uses = "".join(
        f"  - {{use: power-outage-first-report, id: use-{number}, at: T+{number}h,"
        " with: {place: VR17, to: rot}}\n"
        for number in range(1, 8)
    )
    file = tmp_path / "harbour.yaml"
    file.write_text(dutch.replace("sources:", f"{uses}sources:"), encoding="utf-8")
    loaded = load_whole(file)
    told = lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar)
    assert "missing-translation" not in {one.code for one in told}
    assert all(one.title.en for one in loaded.scenario.injects[1:])


def test_a_decision_that_two_injects_put_in_any_case_is_told_at_the_later() -> None:
    first = inject("second", "at: T+3h, decision: go")
    again = inject("again", "after: first +1h, decision: go")
    assert found(DECISIONS, FIRST, first, again) == [("decision-put-twice", "go")]
    told = linted(whole(DECISIONS + FIRST + first + again))[0].render("en")
    assert "inject 'second' puts decision 'go' again, after inject 'again'" in told
    waiting = inject("waiting", "when: {not: {decision: go}, for: 1h}, decision: go")
    reserve = inject("r", "kind: contingency, at: T+4h, contingency-of: first, decision: go")
    for other in (waiting, reserve):
        codes = [code for code, _ in found(DECISIONS, FIRST, again, other)]
        assert "decision-put-twice" not in codes, other


def test_who_brings_an_inject_that_lacks_and_gets_it_is_not_told_as_well() -> None:
    people = """\
cells: [{id: rot, name: {nl: ROT, en: ROT}}, {id: gbt, name: {nl: GBT, en: GBT}}]
voices: {press: {nl: Pers, en: Press}, mayor: {nl: Burgemeester, en: Mayor}}
"""
    assert found(people, FIRST) == [
        ("unused-cell", "gbt"),
        ("unused-voice", "press"),
        ("unused-voice", "mayor"),
    ]
    one = people.replace(", mayor: {nl: Burgemeester, en: Mayor}", "")
    assert found(one, DECISIONS, FIRST) == [("decision-never-put", "go")]
    told = [code for code, _ in found(people, DECISIONS, FIRST)]
    assert told == ["unused-voice", "unused-voice", "decision-never-put"]


def test_an_inject_serves_nothing_where_most_say_what_they_are_for_and_no_task_lacks_one() -> None:
    most = "".join(inject(f"m{at}", f"at: T+{2 + at}h, tasks: [first-picture]") for at in range(2))
    told = [("inject-without-objective", "idle")]
    assert found(FIRST, most, inject("idle", "at: T+5h")) == told
    two = inject("two", "at: T+6h")
    assert len(found(FIRST, most, inject("idle", "at: T+5h"), two)) == 2
    assert found(FIRST, inject("idle", "at: T+5h")) == []
    for kind in ("information", "controller-action", "administrative"):
        assert found(FIRST, most, inject("idle", f"kind: {kind}, at: T+5h")) == []
    assert found(FIRST, most, inject("idle", "on-call: yes")) == []
    assert found(DECISIONS, FIRST, most, inject("idle", "at: T+5h, decision: go")) == []
    task = "{id: other, text: {nl: Iets, en: Another}}"
    more = "objectives: [{id: a, text: {nl: A, en: A}, capability: {nl: A, en: A}, tasks: ["
    tasks = more + task + ", " + task.replace("other", "first-picture") + "]}]\n"
    assert found(tasks, FIRST, most, inject("idle", "at: T+5h")) == [
        ("task-without-inject", "other")
    ]


def test_a_decision_is_put_twice_by_what_waits_for_what_has_put_it_and_for_the_same() -> None:
    low = "when: {level: VR17.power, below: 50%}"
    one = inject("one", f"{low}, decision: go")

    def told(second: str) -> list[tuple[str, str]]:
        return found(DECISIONS, FIRST, one, inject("two", f"{second}, decision: go"))

    twice = [("decision-put-twice", "go")]
    assert told("after: one +2h") == twice
    assert told(low) == twice
    assert (
        told("when: {all: [{since: one, at-least: 1h}, {level: VR17.mobile, below: 9%}]}") == twice
    )
    assert told("when: {decision: go, option: yes}") == twice
    assert told("when: {any: [{inject: one, for: 1h}, {decision: go}]}") == []
    assert told("when: {all: [{inject: one, for: 1h}, {not: {decision: go}}]}") == []
    assert told("when: {level: VR17.power, below: 20%}") == []
    assert told("at: T+3h") == []
    assert told("after: one +2h, if: {not: {decision: go}}") == []
    assert told("at: T+3h, if: {inject: one}") == twice
    some = inject("some", f"{low}, if: {{level: VR17.mobile, below: 9%}}, decision: go")
    rest = inject("rest", f"{low}, if: {{level: VR17.mobile, at-least: 9%}}, decision: go")
    assert found(DECISIONS, FIRST, some, rest) == []
    between = inject("between", "after: one +1h")
    two = inject("two", "when: {inject: between, for: 1h}, decision: go")
    assert found(DECISIONS, FIRST, one, between, two) == twice
    either = DECISIONS + DECISIONS.replace("decisions:\n", "").replace("id: go", "id: other")
    put = FIRST + "    decision: other\n"
    ways = [f"when: {{decision: other, option: {way}}}, decision: go" for way in ("yes", "no")]
    assert found(either, put, inject("yes", ways[0]), inject("no", ways[1])) == []


def test_a_number_of_what_an_inject_waits_for_is_as_old_as_its_slowest_cell_is_late() -> None:
    cells = "cells: [{id: rot, name: {nl: R, en: R}}, {id: rbt, name: {nl: B, en: B}, delay: 1h}]\n"

    def tells(number: str, waits: str, to: str = "[rot, rbt]") -> list[tuple[str, str]]:
        body = f"body: {{nl: '{{{{ {number} }}}}', en: x}}"
        both = inject("both", "at: T+2h", to="[rot, rbt]")
        return found(FIRST, both, inject("told", f"when: {waits}, {body}", to=to), keys=cells)

    low = "{level: VR17.power, below: 50%}"
    stale = [("stale-number", "VR17.power")]
    assert tells("VR17.power", low) == stale
    assert tells("VR17.power.hours-left", low) == stale
    assert tells("VR17.mobile", low) == []
    assert tells("VR17.power", low.replace("50%", "50%, for: 59m")) == stale
    assert tells("VR17.power", low.replace("50%", "50%, for: 1h")) == []
    assert tells("VR17.power", low.replace("50%", "50%, for: 10m"), "[rot]") == []
    assert tells("VR17.power", f"{{all: [{{inject: first}}, {low}], for: 1h}}") == []
    assert tells("VR17.power", f"{{all: [{{inject: first}}, {low}]}}") == stale
    late = "{patients: VR17, are: late, at-least: 20}"
    assert tells("VR17.patients-late", late) == [("stale-number", "VR17")]
    assert tells("VR17.grip", late) == []
    assert tells("VR17.power", "{inject: first, for: 1h}, if: " + low) == []
    assert tells("VR17.grip", "{grip: VR17, at-least: 2}") == [("stale-number", "VR17")]


def test_a_number_of_what_an_inject_takes_for_granted_is_of_before_a_disruption_not_heard_of() -> (
    None
):
    cells = (
        "cells: [{id: rot, name: {nl: R, en: R}}, {id: rbt, name: {nl: B, en: B}, delay: 20m}]\n"
    )
    cable = (
        "disruptions:\n  - {id: cable, at: T+2h, title: {nl: K, en: C}, effects: "
        "[{damage: VR17.feed, as: cable, lasts: 20h}]}\n"
    )

    def tells(
        trigger: str, told: str = "VR17.power", to: str = "[rot, rbt]"
    ) -> list[tuple[str, str]]:
        both = inject("both", "at: T+1h", to="[rot, rbt]")
        body = f"body: {{nl: '{{{{ {told} }}}}', en: x}}"
        granted = "asserts: [{level: VR17.power, below: 20%}]"
        one = inject("told", f"{trigger}, {granted}, {body}", to=to)
        return found(FIRST, both, one, cable, keys=cells)

    stale = [("stale-number", "VR17.power")]
    assert tells("at: T+2h5m") == stale
    assert tells("at: T+2h") == stale
    assert tells("after: both +1h19m") == stale
    assert tells("at: T+2h20m") == []
    assert tells("at: T+1h59m") == []
    assert tells("at: T+2h15m") == stale
    assert tells("at: T+2h15m", to="[rot]") == []
    assert tells("at: T+2h5m", told="VR17.mobile") == []
    assert tells("when: {inject: both, for: 1h}") == []


def test_a_cell_that_an_inject_names_twice_is_told_where_it_is_named_again() -> None:
    thrice = FIRST.replace("[rot]", "[rot, rot, rot]")
    assert found(thrice) == [("recipient-twice", "rot")] * 2
    assert found(FIRST) == []
