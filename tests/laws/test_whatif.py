"""What-ifs of any exercise: no change gives it back, and what has no effect changes nothing."""

import json
import re
from collections.abc import Sequence

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, HEADER, PULL, Act, played

from oefening.commands import RecordDecision, RetractDecision
from oefening.events import DecisionRetracted
from oefening.record import Record, Redraw, encode
from oefening.study.whatif.branch import Branch, Unit, run
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.logged import Logged

REDRAWS = st.none() | st.integers(0, 3).map(lambda which: Redraw(after=3_600, with_=which))
WORDS = RecordDecision("rot", "wij wachten af")


def branch(unit: Unit) -> tuple[Branch, list[Record]]:
    """What a branch comes to, and every record of it."""
    records: list[Record] = []
    return run(unit, records.append), records


def lines(records: Sequence[Record]) -> list[str]:
    """The records as a log would have them, but for its chain."""
    return [encode(record, "") for record in records]


def without(records: Sequence[Record], decided: Record) -> list[object]:
    """The records but for a decision and its retraction, with the numbers that they then have."""
    number = decided.number + 1
    kept = [
        one
        for one in records
        if one.number not in (number - 1, number)
        and not (
            isinstance(one.body, RetractDecision | DecisionRetracted) and one.body.number == number
        )
    ]
    numbers = {one.number: at for at, one in enumerate(kept, 1)}

    def here(found: re.Match[str]) -> str:
        return f"{found[1]}{numbers[int(found[2])]}"

    named = re.compile(r'("n":|"number":|\b(?:decision|facilitator)/)(\d+)')
    return [json.loads(named.sub(here, line)) for line in lines(kept)]


@settings(max_examples=30)
@given(acts=ACTS)
def test_no_change_gives_every_record_back(acts: list[Act]) -> None:
    log = played(acts)
    found, records = branch(Unit(Logged.of(HEADER, log)))
    assert lines(records) == lines(log)
    assert not found.flags
    assert not found.dropped


@settings(max_examples=20)
@given(acts=ACTS, gap=st.integers(0, 3_600), at=st.integers(0, 30), redraw=REDRAWS)
def test_removing_words_changes_nothing_but_numbers(
    acts: list[Act], gap: int, at: int, redraw: Redraw | None
) -> None:
    log = played([*acts[:at], Act(gap, WORDS), *acts[at:]])
    logged = Logged.of(HEADER, log)
    [number] = [one for one, decided in logged.decisions.items() if decided.given.body == WORDS]
    before, records = branch(Unit(logged, None, redraw))
    found, otherwise = branch(Unit(logged, Change(number, removed=True), redraw))
    [decided] = [one for one in records if one.body == WORDS]
    assert found.outcome == before.outcome
    assert not found.flags
    assert without(records, decided) == list(map(json.loads, lines(otherwise)))


@settings(max_examples=12)
@given(acts=ACTS, which=st.integers(0, 5))
def test_a_change_to_what_was_recorded_gives_every_record_back(acts: list[Act], which: int) -> None:
    log = played([*acts, Act(60, RecordDecision("cot", "more", levers=(PULL,)))])
    logged = Logged.of(HEADER, log)
    numbers = list(logged.decisions)
    number = numbers[which % len(numbers)]
    body = logged.decisions[number].given.body
    assert isinstance(body, RecordDecision)
    _, records = branch(Unit(logged, Change(number, option=body.option, levers=body.levers)))
    assert lines(records) == lines(log)


@settings(max_examples=15)
@given(
    acts=ACTS, gap=st.integers(0, 3_600), at=st.integers(0, 30), shift=st.integers(-9_000, 9_000)
)
def test_moving_words_changes_nothing_but_numbers(
    acts: list[Act], gap: int, at: int, shift: int
) -> None:
    log = played([*acts[:at], Act(gap, WORDS), *acts[at:]])
    logged = Logged.of(HEADER, log)
    [number] = [one for one, decided in logged.decisions.items() if decided.given.body == WORDS]
    assume(Change(number, shift=shift).second(logged) <= logged.end)
    found, moved = branch(Unit(logged, Change(number, shift=shift)))
    assert found.outcome == logged.outcome
    assert not found.flags
    [before], [after] = ([one for one in some if one.body == WORDS] for some in (log, moved))
    assert after.at == max(0, before.at + shift)
    assert without(log, before) == without(moved, after)


CHANGES = st.one_of(
    st.builds(lambda: {"removed": True}),
    st.builds(lambda shift: {"shift": shift}, st.integers(-7_200, 7_200)),
    st.builds(lambda: {"levers": (PULL,)}),
)


@settings(max_examples=20)
@given(acts=ACTS, which=st.integers(0, 5), change=CHANGES, redraw=REDRAWS)
def test_the_past_is_the_same_up_to_the_change(
    acts: list[Act], which: int, change: dict[str, object], redraw: Redraw | None
) -> None:
    log = played([*acts, Act(60, RecordDecision("cot", "more", levers=(PULL,)))])
    logged = Logged.of(HEADER, log)
    numbers = list(logged.decisions)
    one = Change(numbers[which % len(numbers)], **change)  # type: ignore[arg-type]
    if which == 0:
        one = Change(ADDED, added=RecordDecision("cot", "more", levers=(PULL,)), at=7_200)
    _, before = branch(Unit(logged, None, redraw))
    _, after = branch(Unit(logged, one, redraw))
    since = one.since(logged)
    assert lines([r for r in before if r.at < since]) == lines([r for r in after if r.at < since])
    assert json.loads(lines(after)[-1])["n"] == len(after)
