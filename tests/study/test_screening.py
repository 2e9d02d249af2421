"""Elementary effects: from which corners, with which seeds, and what cannot be had is told."""

import csv
import pickle
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from statistics import fmean, stdev
from xml.etree import ElementTree as ET

import pytest
from studied import TEXT

from oefening.cli.desk import Desk
from oefening.cli.studies.sensitivity_summary import summary
from oefening.errors import OefeningError, Refused
from oefening.report.figures.picture import write_picture
from oefening.report.figures.tornado import sensitivity_picture
from oefening.study.executor import Here
from oefening.study.sensitivity import screening
from oefening.study.sensitivity import sensitivity as module
from oefening.study.sensitivity.effects import Change, Effect
from oefening.study.sensitivity.points import Point, Points, run_points
from oefening.study.sensitivity.relevant import can_matter
from oefening.study.sensitivity.screening import (
    TOP,
    Block,
    ElementaryEffects,
    Factor,
    Measures,
    Member,
    grouped,
    measures,
    run_block,
)
from oefening.study.sensitivity.sensitivity import Plan, sensitivity
from oefening.study.sensitivity.tables import write_sensitivity
from oefening.text import phrase

pytestmark = pytest.mark.xdist_group("sensitivity")

CONTACT = Factor("contact", (Member("contact-needs-network", "90%", "100%"),))
TOILET = Factor("toilet", (Member("toilet-without-sewers", "1h", "12h"),))
GAS = Factor("gas", (Member("homes-on-gas", "85%", "90%"),))
"""The scenario says itself that 85 % are on gas, so that it fits at its low end only."""
FACTORS = (CONTACT, TOILET, GAS)
ENDS = (False, True)
WHY = {"nl": "daarom", "en": "because"}


def block(number: int, factors: Sequence[Factor] = FACTORS) -> Block:
    return Block(TEXT, TEXT.opened().digest, "nobody", (1, 2), tuple(factors), number)


@cache
def corner(number: int) -> dict[Factor, bool]:
    return screening._corner(TEXT.opened(), block(number))[0]


def test_corners_differ_and_have_each_factor_at_either_end() -> None:
    corners = [corner(number) for number in range(10)]
    assert {one[CONTACT] for one in corners} == {one[TOILET] for one in corners} == {False, True}
    assert len({(one[CONTACT], one[TOILET]) for one in corners}) > 2


def test_what_does_not_fit_in_a_corner_is_at_its_other_end_there() -> None:
    assert all(corner(number)[GAS] is False for number in range(10))


def test_what_fits_at_neither_end_is_in_no_corner_and_told_why() -> None:
    never = Factor("never", (Member("homes-on-gas", "80%", "90%"),))
    made, missing = screening._corner(TEXT.opened(), block(1, (CONTACT, never)))
    assert made.keys() == {CONTACT}
    assert missing.keys() == {"never"}
    assert missing["never"]["en"].startswith("the shares that ")
    assert missing["never"]["nl"] != missing["never"]["en"]


def test_an_effect_is_from_low_to_high_whichever_end_the_corner_is_at() -> None:
    numbers = [next(one for one in range(10) if corner(one)[CONTACT] is high) for high in ENDS]
    found = [run_block(block(number, (CONTACT, GAS))) for number in numbers]
    for one in found:
        assert min(one.effects["contact"]) > 0
        assert one.effects.keys() == {"contact"}
        assert one.missing["gas"]["en"].startswith("the shares that ")


def test_from_a_corner_that_cannot_be_played_nothing_is_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    runs = []

    def refused(*given: object) -> tuple[int, ...]:
        runs.append(given)
        raise Refused(phrase("study.worker-lost"))

    monkeypatch.setattr(screening, "person_seconds", refused)
    found = run_block(block(1))
    assert len(runs) == 1
    assert found.effects == {}
    assert found.missing.keys() == {"contact", "toilet", "gas"}
    assert found.missing["toilet"]["en"] == phrase("study.worker-lost").render("en")


def test_mu_star_mu_and_sigma_are_those_of_morris() -> None:
    one = Measures(CONTACT, (-30, 10, 50), ())
    assert one.mu is not None
    assert one.mu.value == fmean((-30, 10, 50)) == 10
    assert one.mu_star == 30
    assert one.sigma == stdev((-30, 10, 50)) == 40
    single = Measures(CONTACT, (5,), ())
    assert (single.mu_star, single.sigma) == (5, None)
    assert single.mu is not None
    assert single.mu.interval is None
    none = Measures(CONTACT, (), (WHY,))
    assert (none.mu, none.mu_star, none.sigma) == (None, None, None)


def test_factors_are_ranked_by_mu_star_and_those_without_effect_come_last() -> None:
    blocks = (
        ElementaryEffects(0, {"contact": (4, 6), "toilet": (-9, -9)}, {"gas": WHY}),
        ElementaryEffects(1, {"contact": (-7, -7), "toilet": (9, 9)}, {"gas": WHY}),
    )
    ranked = measures(FACTORS, blocks)
    assert [one.factor for one in ranked] == [TOILET, CONTACT, GAS]
    assert ranked[1].effects == (5, -7)
    assert ranked[2].missing == (WHY, WHY)


def test_a_group_goes_from_the_ends_that_give_fewer_to_those_that_give_more() -> None:
    base = TEXT.opened()
    known = base.world.parameters
    names = [name for name in known if base.world.uses.get(name, [""])[0].startswith("care")]
    more, fewer, *top = [name for name in known if name in names][: TOP + 2]
    assert len(top) == TOP
    effects = [
        Effect(name, known[name], Change("low", (-size, -size)), Change("high", (size, size)))
        for name, size in [*((one, 100) for one in top), (more, 5), (fewer, -5)]
    ]
    *singles, group = grouped(_Fitting(base), effects)  # type: ignore[arg-type]
    assert [one.name for one in singles] == top
    assert [one.members[0][1:] for one in singles] == [("low", "high")] * TOP
    assert group.members == (Member(more, "low", "high"), Member(fewer, "high", "low"))


class _Fitting:
    """A base with which all numbers fit together."""

    def __init__(self, base: object) -> None:
        self.world = base.world  # type: ignore[attr-defined]

    def world_with(self, overrides: object) -> None:
        pass


def test_corners_are_run_with_seeds_of_their_own() -> None:
    plan = Plan(TEXT, "nobody", 7, 4, blocks=3)
    assert plan.runs == (7, 8, 9, 10)
    assert [plan.runs_of(number) for number in range(3)] == [(11, 12), (13, 14), (15, 16)]
    assert Plan(TEXT, "nobody", 7, 1).runs_of(2) == (10,)


def test_a_lever_or_measure_can_matter_where_it_is_used() -> None:
    assert can_matter(["levers.generators"], {"generators"})
    assert not can_matter(["levers.generators", "budgets.2027"], {"pumps"})
    assert can_matter(["measures.pumps"], {"pumps"})
    assert can_matter(["levers.generators", "needs.warmth"], {"pumps"})


def test_a_process_with_another_world_does_not_take_part() -> None:
    point = Point("it", ())
    with pytest.raises(OefeningError) as told:
        run_points(Points(TEXT, "another", "nobody", (1,), (point,)))
    assert told.value.phrase.key == "study.other-world"
    with pytest.raises(OefeningError):
        run_block(block(1)._replace(same="another"))
    assert pickle.loads(pickle.dumps(told.value)).phrase == told.value.phrase


def test_it_is_told_from_how_many_corners_each_was_looked_at_and_why_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("contact-needs-network", "toilet-without-sewers")

    seeds = []

    def done(one: Block) -> ElementaryEffects:
        seeds.append(one.seeds)
        first, second = (factor.name for factor in one.factors)
        odd = {second: WHY} if one.number % 2 else {}
        effects = {name: (3_600_000, 7_200_000) for name in (first, second) if name not in odd}
        return ElementaryEffects(one.number, effects, odd)

    monkeypatch.setattr(module, "run_block", done)
    with sensitivity(Plan(TEXT, "nobody", 1, 2, frozenset(names), blocks=5), tmp_path) as found:
        for _ in found.go_on(Here()):
            pass
        write_sensitivity(found)
        assert seeds == [found.plan.runs_of(number) for number in range(5)]
        shown = [" ".join(line.split()) for line in summary(found, [], Desk("en"))]
    at = shown.index("1 contact-needs-network 1,500 +1,500 0 low")
    assert shown[at + 1 : at + 3] == [
        "2 toilet-without-sewers 1,500 +1,500 0 low",
        "from 3 corners",
    ]
    assert "chance of its own (seeds 3 to 12)" in " ".join(shown)
    assert any("Cannot be looked at from each corner" in line for line in shown)
    with (tmp_path / "dark-screening-OEFENING-EXERCISE.csv").open(newline="") as file:
        rows = {row["factor"]: row for row in csv.DictReader(file)}
    assert [rows[name]["corners"] for name in names] == ["5", "3"]
    assert [rows[name]["why_en"] for name in names] == ["", "because"]
    assert [rows[name]["spread_person_hours"] for name in names] == ["0.00", "0.00"]
    path = tmp_path / "it.svg"
    write_picture(sensitivity_picture(found, "en"), path)
    assert " (from 3 corners) " in " ".join(ET.fromstring(path.read_bytes()).itertext())
