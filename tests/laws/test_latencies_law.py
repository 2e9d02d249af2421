"""What answers what, whatever people do: each once, nothing later, and known when it was."""

from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, HEADER, Act, played

from oefening import events
from oefening.projections.latencies import MEASURES, Followed, Latencies, groups, taken_for
from oefening.record import Record


def decided(records: list[Record], until: int) -> list[int]:
    known = records[:until]
    return [one.number for one in known if isinstance(one.body, events.DecisionRecorded)]


def check(found: Latencies, records: list[Record], until: int) -> None:
    answers: list[int] = []
    for chain in found.chains:
        put = chain.stimulus.put
        assert all(leg.apart.exercise >= 0 for leg in chain.legs)
        assert all((leg.apart.working or 0) >= 0 for leg in chain.legs)
        [*_, (_, end)] = chain.steps
        assert sum(leg.apart.exercise for leg in chain.legs) == end.at - put.at
        if chain.decided is not None:
            answers += [chain.decided.number, *chain.decided.again]
            assert put.number < chain.decided.number
            if chain.decided.rule == "nearest":
                assert chain.decided.cell == chain.stimulus.cell
        for measure in MEASURES:
            taken = taken_for(chain, measure)
            assert taken is None or taken[0].exercise >= 0
    answers += [one.number for one in found.unpaired]
    assert sorted(answers) == decided(records, until), "each decision answers one thing or nothing"
    made = groups(found.chains, HEADER.scenario)
    for group in made:
        counted = [taken_for(chain, group.measure) for chain in group.chains]
        done = sorted(one[0].exercise for one in counted if one is not None and one[1])
        assert group.exercise.values == tuple(done)
        assert len(group.exercise.open) == len(group.chains) - len(done)
        assert 0 <= group.supposed <= len(done)
    for by in ("cell", "kind"):
        parted = [one for one in made if one.by == by]
        for whole in (one for one in made if one.by == "all"):
            parts = [one.chains for one in parted if one.measure == whole.measure]
            assert sum(map(len, parts)) == len(whole.chains)


@settings(max_examples=30)
@given(acts=ACTS, share=st.floats(0, 1))
def test_every_decision_answers_one_stimulus_that_came_before_it_or_none(
    acts: list[Act], share: float
) -> None:
    records = played(acts)
    whole, until = Followed(HEADER, records), round(share * len(records))
    check(whole.until(until), records, until)
    check(whole.until(len(records)), records, len(records))
    assert whole.until(until) == Followed(HEADER, records[:until]).until(until) or not until
