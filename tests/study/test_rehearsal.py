"""A rehearsal finds each kind of fault where there is one, and nothing where there is none."""

from copy import copy

import pytest
from headed import head
from rehearsed import CLEAN, findings, found, header_of, inject, rehearsed, why, with_fault

from oefening.clock import HOUR, MINUTE
from oefening.record import Header
from oefening.session import StoryClock, play
from oefening.study.executor import processes
from oefening.study.rehearsal.findings.alike import compared
from oefening.study.rehearsal.findings.found import found_in
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.study.rehearsal.told import Ending
from oefening.study.rehearsal.ways import TIMES, Way
from oefening.study.unwritten import Unwritten
from oefening.text import LANGUAGES


def test_nothing_is_found_in_a_clean_scenario() -> None:
    assert findings(CLEAN) == []


NEVER = inject("{id: storm, when: {level: VR09/rest.power, below: 50%}, title: {en: Storm}}")
BOTH = inject(
    "{id: both, when: {all: [{level: VR09/zuid.power, below: 50%}, "
    "{not: {level: VR09/zuid.power, below: 99%}}]}, title: {en: Both}}"
)


def test_injects_that_never_come_are_found_with_why_leaf_by_leaf() -> None:
    assert findings(with_fault(NEVER)) == [("never-fires", "storm")]
    nearest, leaf = why(with_fault(NEVER), "never-fires")
    assert nearest.startswith("nearest in ")
    assert leaf.startswith("✗ no: ")
    assert "never, at the lowest 100%" in leaf


def test_parts_that_hold_at_different_times_are_told_apart_from_the_whole() -> None:
    _, whole, *leaves, together = why(with_fault(BOTH), "never-fires")
    assert whole == "✗ no: all of these"
    assert all("✓ yes" in leaf for leaf in leaves)
    assert "from D1" in leaves[0]
    assert "never all of them together" in together


def test_what_waits_for_what_only_people_do_is_no_fault() -> None:
    waiting = (
        f"{{id: x-{state}, when: {{all: [{{inject: first-report, is: {state}}}]}}, "
        "title: {en: X}}"
        for state in ("acknowledged", "held", "skipped", "retracted")
    )
    assert findings(with_fault(inject("\n  - ".join(waiting)))) == []


def test_what_comes_after_something_that_never_comes_is_told_so() -> None:
    written = with_fault(NEVER, inject_behind("storm"))
    assert findings(written) == [("never-fires", "storm"), ("never-fires", "behind")]
    told = [one.why[-1].render("en") for one in found(written)]
    assert told[1] == "it comes after inject 'storm', which did not come"


def inject_behind(name: str) -> tuple[str, str]:
    late = "  - id: evening\n"
    return late, f"  - {{id: behind, after: {name}, title: {{en: Behind}}}}\n{late}"


LATE = (
    # after ENDEX
    "{id: after-end, after: late-call +6h, to: [rot], title: {en: X}}",
    # puts what was decided
    "{id: puts, at: T+9h, to: [rot], title: {en: X}, decision: generators}",
    # news for what was decided
    "{id: news, kind: information, after: puts, to: [rot], title: {en: X}, tasks: [first-picture]}",
    # serves the same task, and is not said to be for the decision
    "{id: also, kind: information, at: T+9h, to: [rot], title: {en: X}, tasks: [first-picture]}",
    # presses for what was decided
    "{id: presses, kind: contingency, contingency-of: scale-up, at: T+9h, title: {en: X}}",
)


def test_what_comes_too_late_is_found_each_by_itself() -> None:
    written = with_fault(
        inject("\n  - ".join(LATE)),
        ("within: 2h}", "within: 10m}"),
        ("cell: rot, within: 45m", "cell: rot, within: 12h"),
    )
    late = ["scale-up", "after-end", "puts", "news", "presses", "first-picture"]
    assert findings(written) == [("too-late", name) for name in late]


def test_what_presses_for_a_decision_and_waits_for_it_is_too_late() -> None:
    """Not so what is held for an option of it: that is for a team that decides so."""
    held = "kind: contingency, contingency-of: scale-up, to: [rot], title: {en: X}"
    waiting = f"{{id: waiting, when: {{decision: generators}}, {held}}}"
    assert findings(with_fault(inject(waiting))) == [("too-late", "waiting")]
    so = f"{{id: so, when: {{decision: generators, option: wait}}, {held}}}"
    assert findings(with_fault(inject(so))) == []


def test_what_comes_when_the_time_at_the_table_of_its_phase_is_over_is_too_late() -> None:
    written = with_fault(("table: 90m, speed: 8", "table: 90m, speed: 6"))
    assert findings(written) == [("too-late", "evening")]


def test_too_much_at_once_is_found_by_when_it_comes_in_play() -> None:
    many = [
        f"{{id: s-{n}, when: {{level: VR09/zuid.power, below: 50%}}, to: [rot], title: {{en: S}}}}"
        for n in range(6)
    ]
    written = with_fault(inject("\n  - ".join(many)))
    assert findings(written) == [("load-storm", "rot")]
    assert "s-0" in why(written, "load-storm")[0]


def test_hours_without_anything_are_found_in_the_phase_that_they_lie_in() -> None:
    written = with_fault(("at: T+7h", "at: T+11h"), ("for: 4h", "for: 1h"))
    assert findings(written) == [("empty-hours", "day")]


def test_an_objective_that_nothing_serves_that_came_is_found() -> None:
    written = with_fault(("    objectives: [care]\n", ""))
    assert findings(written) == [("objective-not-reached", "care")]
    assert why(written, "objective-not-reached") == [
        "no inject or decision names it or a task of it"
    ]
    never = with_fault(
        ("    objectives: [care]\n", ""),
        inject(NEVER[1].strip().splitlines()[0][2:-1] + ", objectives: [care]}"),
    )
    assert ("objective-not-reached", "care") in findings(never)


def test_what_an_inject_takes_for_granted_and_is_not_so_when_it_comes_is_found() -> None:
    dark = "asserts: [{level: VR09/zuid.power, below: 50%}]"
    title = "    title: {nl: Avond, en: Evening}\n"
    still = ("    title: {nl: Geen stroom, en: No power}\n", f"    title: {{en: X}}\n    {dark}\n")
    assert findings(with_fault(still)) == []
    over = (title, f"{title}    {dark}\n")
    written = with_fault(still, over)
    assert findings(written) == [("assert-broken", "evening")]
    [one] = found(written)
    assert one.path == ("injects", 7, "asserts", 0)
    assert one.message.render("en").endswith("in 5 of 5 runs")
    first, clause = why(written, "assert-broken")
    assert first == "nobody, seed 1, D1 16:30, and the same in 4 more:"
    assert clause.startswith("✗ no: ")
    assert clause.endswith("below 50% (now 100%)")


EVENING = """\
    title: {en: Evening}
    release: automatic
    asserts: [{level: VR09/rest.power, at-least: 90%}]
    effects: [{damage: VR09/rest.feed, lasts: 1h}]
"""


def test_what_an_inject_takes_for_granted_is_looked_at_ahead_of_what_it_brings_about() -> None:
    own = ("    title: {nl: Avond, en: Evening}\n", EVENING)
    assert findings(with_fault(own)) == []


def test_options_that_end_alike_are_found() -> None:
    written = with_fault(
        ("      - {id: wait, ", "      - {id: later, text: {en: Later}}\n      - {id: wait, ")
    )
    assert findings(with_fault()) == []
    # The inject that hangs on one of them is a difference; without it there is none.
    alike = written.replace("option: wait}", "option: south}")
    assert findings(alike) == [("options-alike", "generators")]
    [one] = found(alike)
    assert one.of == ("generators", "later", "wait")


WAITED = "{decision: generators, option: wait}"


def test_an_option_with_a_sequel_that_does_not_come_is_found_as_such() -> None:
    written = with_fault(
        (
            f"when: {WAITED}",
            f"when: {{all: [{WAITED}, {{unmet: VR09.water, above: 9000000}}]}}",
        )
    )
    assert ("branch-not-taken", "waited") in findings(written)
    lines = why(written, "branch-not-taken")
    assert "average/generators=wait" in lines[0]
    assert [line.strip()[:5] for line in lines[1:]] == ["✗ no:", "✓ yes", "✗ no:"]


OTHER = """\
  - id: other
    question: {en: And?}
    cell: rot
    options:
      - {id: aye, text: {en: Aye}, effects: [{inform: VR09, by: broadcast, message: {en: Aye}}]}
      - {id: no, text: {en: No}}
injects:
"""
BEHIND = """\
  - id: both
    when: {all: [{decision: other, option: aye}, {decision: generators, option: wait}]}
    title: {en: Both}
"""


def test_an_inject_that_asks_for_two_options_at_once_is_tried_with_both() -> None:
    second = (
        "injects:\n",
        OTHER,
    )
    put = inject("{id: put, at: T+20m, to: [rot], title: {en: Put}, decision: other}")
    both = (
        "  - id: evening\n",
        f"{BEHIND}  - id: evening\n",
    )
    written = with_fault(second, put, both)
    assert findings(written) == []
    rehearsal, _ = rehearsed(written)
    assert Way("average", choices=(("generators", "wait"), ("other", "aye"))) in rehearsal.by_way


def test_what_the_scenario_allows_is_no_finding_and_what_it_allows_in_vain_is() -> None:
    allowed = "allowed:\n  - {finding: never-fires, of: [storm], because: {en: A joke.}}\n"
    assert findings(with_fault(NEVER, more=allowed)) == []
    _, kept = rehearsed(with_fault(NEVER, more=allowed))
    assert [one.code for one in kept.allowed] == ["never-fires"]
    in_vain = allowed.replace("storm", "cold")
    assert findings(with_fault(more=in_vain)) == [("unused-allowance", "")]


def test_in_the_slow_way_decisions_take_twice_as_long() -> None:
    rehearsal, _ = rehearsed(CLEAN)
    taken = {
        way.id: {run.taken["generators"][1] - run.put["generators"] for run in runs}
        for way, runs in rehearsal.by_way.items()
        if way.play == "average"
    }
    assert taken["average"] == {HOUR}
    assert taken["slow"] == {TIMES * HOUR}


def test_what_is_done_by_the_clock_is_twice_as_long_after_its_phase_began() -> None:
    step = "{decide: generators, option: south, after: 1h}"
    deeds = (
        f"{step}\n      - {{cell: rot, at: T+2h, text: {{en: Told}}}}"
        "\n      - {release: spare, at: T+3h}"
    )
    night = "  - {id: night, title: {en: N}, start: T+90m, table: 80m, speed: 8}"
    written = with_fault((step, deeds), ("table: 90m, speed: 8}", "table: 10m, speed: 9}"))
    written = written.replace(
        "disruptions:\n",
        f"{night}\ndisruptions:\n",
        1,
    )
    rehearsal, _ = rehearsed(written, 1)
    [slow] = rehearsal.by_way[Way("average", TIMES)]
    [usual] = rehearsal.by_way[Way("average")]
    assert slow.released["spare"] == usual.released["spare"] == 3 * HOUR
    header, _ = header_of(written)
    assert said_at(header, Way("average")) == 2 * HOUR
    assert said_at(header, Way("average", TIMES)) == 90 * MINUTE + TIMES * 30 * MINUTE


def said_at(header: Header, way: Way) -> int:
    """When that was done which the script does by the clock."""
    exercise = Unwritten(header)
    for _ in play(exercise, way.script(header), StoryClock(header.calendar), times=way.times):
        pass
    [told] = [one.recorded_at for one in exercise.state.taken if one.decision is None]
    return told


@pytest.mark.usefixtures("forked")
def test_it_comes_to_the_same_whoever_does_it() -> None:
    header, _ = header_of(with_fault(NEVER))
    rehearsal = Rehearsal(header, 1)
    with processes(2) as executor:
        shares = [each.share for each in rehearsal.go_on(executor, 2)]
    first, findings_of_first = rehearsed(with_fault(NEVER))
    assert rehearsal.by_way == first.by_way
    assert found_in(rehearsal) == findings_of_first
    assert shares == sorted(shares)
    assert rehearsal.share == 1


def test_ends_stand_side_by_side_and_nobody_deciding_ends_worst() -> None:
    rehearsal, _ = rehearsed(CLEAN)
    nobody, average, textbook, slow = (
        rehearsal.by_way[way][0].ends[0] or 0 for way in rehearsal.ways
    )
    assert nobody > slow >= average >= textbook
    rows = list(Ending(rehearsal).rows(rehearsal.ways))
    assert all(len(row.cells) == len(rehearsal.ways) for row in rows)
    told = {row.label.render("en"): row.cells for row in rows}
    assert [cell and cell.middle for cell in told["decisions taken"]] == [0, 1, 1, 1]
    for language in LANGUAGES:
        assert all(row.label.render(language) for row in rows)


def test_the_middle_of_two_runs_is_the_lower_wherever_it_is_told() -> None:
    rehearsal, _ = rehearsed(CLEAN)
    nobody, average, textbook, slow = (rehearsal.by_way[way][0] for way in rehearsal.ways)
    two = copy(rehearsal)  # whose seeds differ as much as ways do
    two.by_way = {way: [nobody, slow] for way in rehearsal.ways}
    cells = [row.cells[0] for row in Ending(two).rows(two.ways)]
    assert any(cell is not None and cell.high - cell.low > 1 for cell in cells)
    assert all(cell is None or cell.middle == cell.low for cell in cells)
    first, other = [average, textbook], [nobody, slow]
    by = compared(two, first, other, "none").by
    differences = {
        end: [
            (then.ends[at] or 0) - (before.ends[at] or 0)
            for before, then in zip(first, other, strict=True)
        ]
        for at, end in enumerate(two.ends.all)
        if end in by
    }
    assert any(low != high for low, high in differences.values())
    assert by == {end: min(some) for end, some in differences.items()}


def test_what_options_make_of_it_is_told_by_decision() -> None:
    rehearsal, _ = rehearsed(CLEAN)
    [told] = Ending(rehearsal).decisions()
    assert (told.decision.id, told.way, told.first) == ("generators", "average", "south")
    [wait] = told.others
    assert (wait.option, wait.more, wait.less) == ("wait", ("waited",), ())
    assert wait.parts[0].render("en").startswith("person-hours of all needs together +")


BARE = (
    head("bare", "{en: Bare}", "{en: Nothing happens.}", duration="1h", table="20m")
    + """\
cells: [{id: rot, name: {en: ROT}}]
"""
)


def test_a_scenario_in_which_nothing_is_written_can_be_rehearsed() -> None:
    assert findings(BARE) == []
    rehearsal, _ = rehearsed(BARE)
    assert [way.id for way in rehearsal.ways] == ["nobody"]
    assert not list(Ending(rehearsal).decisions())


def test_a_play_of_the_authors_own_called_slow_is_played_as_it_is() -> None:
    step = "{decide: generators, option: wait, after: 1h}"
    own = f"  slow:\n    name: {{en: Mine}}\n    steps:\n      - {step}\n"
    rehearsal, _ = rehearsed(CLEAN + own)
    assert [way.id for way in rehearsal.ways] == ["nobody", "average", "textbook", "slow"]
    [slow] = [way for way in rehearsal.ways if way.id == "slow"]
    assert slow.times == 1
    assert rehearsal.by_way[slow][0].taken["generators"][0] == "wait"
