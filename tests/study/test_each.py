"""Which decisions mattered: each removed, beside the log with the same chance."""

from concurrent.futures import Executor

import pytest
from windowed import CUT, END, GENERATOR, PUT, lever, played, small_header, taken
from worlds import HOUR

from oefening.commands import RecordDecision
from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.compared import Difference
from oefening.study.executor import Here, processes
from oefening.study.intervals import BANDED
from oefening.study.whatif.change import Change
from oefening.study.whatif.each import Mattered, Weighed, Weighing, each
from oefening.study.whatif.each_words import EachTable
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.rows import differing
from oefening.study.whatif.table import WhatIfTable
from oefening.study.whatif.whatif import WhatIf, pairs, run_pair
from oefening.text import Language
from oefening.world.levers import LeverUse

DRAWN = {
    "id": "drawn",
    "at": "T+6h",
    "title": {"nl": "Nog een storing", "en": "Another outage"},
    "effects": [{"damage": "VR01.warmth", "lasts": "uniform(1h, 3h)"}],
}
"""People are in the cold for as long as chance has it."""

WORDS = RecordDecision("rot", "wij wachten af")
BREAKS = RecordDecision("rot", "dicht", levers=(LeverUse(lever="closing"),))

CLOSING = lever({"damage": "VR01.hospital", "lasts": "1h"})


def three() -> tuple[Header, Logged]:
    """Words, a generator in time, and the hospital closed for an hour."""
    header = small_header({"generators": GENERATOR}, DRAWN)
    levers = {"generators": GENERATOR, "closing": CLOSING}
    header = header.model_copy(update={"world": small_header(levers).world})
    decisions = ((PUT, WORDS), (PUT + HOUR, taken(header)), (END - 2 * HOUR, BREAKS))
    return header, played(header, *decisions)


def weighed(redraws: int = 0, executor: Executor | None = None, workers: int = 1) -> list[Weighed]:
    header, logged = three()
    found = each(logged, executor or Here(), workers=workers, redraws=redraws)
    return list(Weighing(header).weighed(found))


def test_the_decision_that_mattered_most_comes_first() -> None:
    generator, closing, words = weighed()
    # Without the generator nobody is warm from when its battery is dry till power is back,
    # but for as long as chance had them in the cold anyhow.
    without, below, patients, delay = generator.mattered
    assert below.difference == CUT + 20 * HOUR - (CUT + 4 * HOUR)
    assert 900 * 13 * HOUR <= without.difference <= 900 * 15 * HOUR
    assert (patients.difference, delay.difference) == (0, 0)
    # That the hospital was closed did harm: without that decision there is less.
    assert closing.mattered[0].difference == -900 * HOUR
    assert closing.mattered[1].difference == -HOUR
    assert not words.any
    assert all(one.band is None for one in words.mattered)


def test_what_makes_the_largest_share_of_any_measure_comes_ahead_of_more_of_another() -> None:
    whatif = weighed()[0].whatif
    much = Weighed(whatif, (Mattered("without", 5_000, None, out_of=1_000_000),))
    late = Mattered("delay", 8 * HOUR, None, out_of=9 * HOUR)
    large = Weighed(whatif, (Mattered("without", 0, None), late))
    assert late.share == 888_888
    assert max((much, large), key=lambda one: one.weight) is large


def test_bands_are_those_of_a_what_if_of_that_decision_alone() -> None:
    _, logged = three()
    for found in each(logged, Here(), redraws=3):
        asked = pairs(logged, Change(found.change.number, removed=True), 3)
        line, *others = ((pair, run_pair(pair)) for pair in asked)
        alone = WhatIf(logged, found.change, line[1])
        for pair, both in others:
            alone.take(pair, both)
        assert found == alone
    generator, *_ = weighed(redraws=3)
    band = generator.mattered[0].band
    assert band is not None
    assert band.spread.low.value < band.spread.high.value
    assert band.higher == 3


def table(redraws: int, language: Language = "en") -> tuple[EachTable, list[Weighed]]:
    header, logged = three()
    found = list(Weighing(header).weighed(each(logged, Here(), redraws=redraws)))
    names = Names(header)
    for record in logged.commands:
        names.learn(record)
    return EachTable(header, logged, names, language), found


def test_time_below_is_told_as_a_sum_with_where_it_differs_most() -> None:
    generator, *_ = weighed()
    below = generator.mattered[1]
    assert below.most == (("VR01", "mass-casualties"), below.difference)
    told, found = table(0)
    [said] = [one for one in told.under(found) if one.startswith("Time below")]
    assert "all requirements and places in play added up" in said
    assert "2 (mass-casualties, VR01: +16h)" in said
    assert "alle basisvereisten" in "\n".join(table(0, "nl")[0].under(found))


@pytest.mark.parametrize(
    ("redraws", "said"),
    [
        (0, "was not looked at"),
        (1, "drawn anew once"),
        (3, "the least and the greatest difference"),
        (BANDED, "nine in ten differences"),
    ],
)
def test_a_band_says_no_more_than_so_many_draws_can(redraws: int, said: str) -> None:
    told, found = table(redraws)
    under = "\n".join(told.under(found))
    assert said in under
    assert ("nine in ten" in under) == (redraws >= BANDED)


def test_bands_stand_below_the_differences_that_they_are_of() -> None:
    told, found = table(3)
    laid = told.table(found)
    assert laid is not None
    head, first, band, *_ = laid.rows
    assert head[3] == "person-hours"
    assert first[0] == "2"
    assert band[:3] == ("", "", "band")
    assert " to " in band[3]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "only after the end of the log: 1"), ("nl", "na het einde van het logboek: 1")],
)
def test_of_what_works_only_after_the_end_of_the_log_that_is_said(
    language: Language, said: str
) -> None:
    header = small_header({"generators": GENERATOR})
    logged = played(header, (END - 60, taken(header)))
    found = list(Weighing(header).weighed(each(logged, Here(), redraws=0)))
    names = Names(header)
    told = EachTable(header, logged, names, language)
    assert not found[0].any
    assert said in "\n".join(told.under(found))
    alone = WhatIfTable(header, names, language).nothing(found[0].whatif)
    assert {"en": "works only from", "nl": "werkt pas vanaf"}[language] in alone


def test_a_difference_outside_its_band_is_said_once_to_be_able_to_be() -> None:
    told, found = table(3)
    one, *others = found
    without, *more = one.mattered
    assert without.band is not None
    far = without._replace(difference=int(without.band.spread.high.value) + HOUR)
    near = without._replace(difference=int(without.band.spread.low.value))
    assert far.outside
    assert not near.outside
    says = "may lie outside its band"
    for mattered, count in ((far, 1), (near, 0)):
        weighed_ = [one._replace(mattered=(mattered, *more)), *others]
        assert "\n".join(told.under(weighed_)).count(says) == count


def test_a_difference_is_marked_where_chance_makes_it_less_as_well_as_more() -> None:
    def told(*others: int) -> str:
        return differing("late-patients", 3, Difference.of([0] * len(others), others)).render("nl")

    assert told(-2, 5) == "+3?"
    assert (told(0, 5), told(2, 5), told(-2, 0)) == ("+3", "+3", "+3")
    assert differing("late-patients", 3, None).render("nl") == "+3"


def test_it_does_not_matter_how_many_workers_there_are() -> None:
    with processes(2, each.__module__) as executor:
        assert weighed(2, executor, 2) == weighed(2)
