"""A rehearsal tells why in words that are true: how long, how near, and by what names."""

from rehearsed import findings, found, inject, rehearsed, why, with_fault

from oefening.study.rehearsal.told import Ending

LASTS = {
    "below": "{level: VR09/zuid.power, below: 50%, for: 11h}",
    "together": "{all: [{level: VR09/zuid.power, below: 50%}], for: 11h}",
    "decided": "{decision: generators, option: wait, for: 11h}",
}


def test_of_what_must_hold_for_a_while_it_is_told_how_long_it_did() -> None:
    """A level of 0 % at the lowest would be no reason why `below: 50%` did not come to hold."""
    for name, condition in LASTS.items():
        written = with_fault(inject(f"{{id: {name}, when: {condition}, title: {{en: X}}}}"))
        [one] = found(written)
        assert one.of[0] == name
        told = one.why[1].render("en")
        assert "never that long, at most " in told
        assert one.why[1].render("nl") != told
        length = told.partition("at most ")[2].partition(" ")[0]
        hours = int(length.partition("h")[0])
        assert 7 < hours < 11


def test_the_run_that_came_nearest_is_the_one_in_which_it_held_the_longest() -> None:
    """By the book it is decided 50 minutes sooner than by an average team."""
    sent = "{decision: generators, option: south, for: 11h45m}"
    written = with_fault(inject(f"{{id: sent, when: {sent}, title: {{en: X}}}}"))
    nearest, line = why(written, "branch-not-taken")
    assert nearest == "nearest in textbook, seed 1:"
    assert line.endswith("never that long, at most 11h35m (D1 06:55 to D1 18:30)")


def test_what_must_come_back_and_was_never_otherwise_is_told_so() -> None:
    back = "{level: VR09/rest.power, at-least: 90%, returns: yes}"
    written = with_fault(inject(f"{{id: back, when: {back}, title: {{en: X}}}}"))
    [line] = why(written, "never-fires")[1:]
    assert line.startswith("✗ no: again: ")
    assert line.endswith("was so from STARTEX on, and never otherwise")
    gone = "{unmet: VR09.information, above: 100000000, returns: yes}"
    written = with_fault(inject(f"{{id: gone, when: {gone}, title: {{en: X}}}}"))
    [line] = why(written, "never-fires")[1:]
    assert "never, at the highest " in line


def test_of_what_is_denied_it_is_told_how_near_that_came() -> None:
    denied = "{not: {level: VR09/rest.power, at-least: 50%}}"
    written = with_fault(inject(f"{{id: denied, when: {denied}, title: {{en: X}}}}"))
    [line] = why(written, "never-fires")[1:]
    assert line.endswith("never, at the lowest 100% (D1 06:30)")


def test_why_calls_decisions_options_and_injects_as_the_file_does() -> None:
    condition = (
        "{all: [{decision: generators, option: wait}, {inject: press, is: released}, "
        "{since: press, at-least: 9h}, {unmet: VR09.water, above: 9000000}]}"
    )
    written = with_fault(inject(f"{{id: called, when: {condition}, title: {{en: X}}}}"))
    lines = [line.strip() for line in why(written, "branch-not-taken")]
    assert lines[2].startswith("✓ yes: decision taken: generators → wait: held from")
    assert lines[3].startswith("✓ yes: inject “press” is released: held from")
    assert lines[4].startswith("✓ yes: 9h after “press”: held from")


UNPUT = """\
  - id: unput
    question: {en: And?}
    cell: rot
    objectives: [care]
    options:
      - {id: aye, text: {en: Aye}, effects: [{inform: VR09, by: broadcast, message: {en: Aye}}]}
      - {id: no, text: {en: No}}
injects:
"""


def test_a_decision_that_is_never_put_is_told_of_whatever_waits_for_it() -> None:
    second = ("injects:\n", UNPUT)
    any_option = inject("{id: behind, when: {decision: unput}, title: {en: X}}")
    since = inject("{id: behind, when: {since: unput, at-least: 1h}, title: {en: X}}")
    for waiting in (any_option, since):
        told = why(with_fault(second, waiting), "never-fires")
        assert told[0] == "decision 'unput' is never put before the players"
    alone = with_fault(second, ("    objectives: [care]\n    title", "    title"))
    assert why(alone, "objective-not-reached") == [
        "decision 'unput' is never put before the players"
    ]


def test_a_decision_that_nobody_has_the_time_to_take_is_too_late() -> None:
    """Nor is anything told of its options, which were not taken."""
    last = UNPUT.replace("unput", "last").replace("    objectives: [care]\n", "")
    put = inject("{id: put, at: T+11h50m, to: [rot], title: {en: X}, decision: last}")
    written = with_fault(("injects:\n", last), put)
    assert findings(written) == [("too-late", "last")]
    [one] = found(written)
    assert one.message.render("en").endswith("at ENDEX has not been taken")
    rehearsal, _ = rehearsed(written)
    assert [one.decision.id for one in Ending(rehearsal).decisions()] == ["generators"]


def test_too_much_at_once_is_found_where_only_one_option_brings_it() -> None:
    many = "".join(
        f"  - {{id: s-{n}, after: waited, to: [rot], title: {{en: S}}}}\n" for n in range(5)
    )
    written = with_fault(("  - id: spare\n", f"{many}  - id: spare\n"))
    assert findings(written) == [("load-storm", "rot")]
    [line] = why(written, "load-storm")
    assert line.startswith("average/generators=wait: ")


def test_ways_in_which_something_taken_for_granted_was_not_so_are_told_once_each() -> None:
    granted = "asserts: [{decision: generators, option: wait}]"
    title = "    title: {nl: Avond, en: Evening}\n"
    lines = why(with_fault((title, f"{title}    {granted}\n")), "assert-broken")
    assert lines == [
        "nobody, seed 1, D1 16:30, and the same in 3 more:",
        "✗ no: decision taken: generators → wait",
    ]
