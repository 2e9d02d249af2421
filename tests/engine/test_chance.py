"""Drawn lengths: their distribution, and that every named thing draws from a stream of its own."""

from math import exp, sqrt
from statistics import mean, stdev

import pytest
from pydantic import TypeAdapter
from worlds import (
    DAY,
    HOUR,
    battery,
    crews,
    damage,
    disruption,
    generator,
    header,
    inject,
    needs,
    node,
    play,
    when,
    world,
)

from oefening.engine.chance import Chance
from oefening.events import DamageDone, DamageEnded, GeneratorsFailed, RepairStarted
from oefening.record import Record, Redraw
from oefening.world import lengths
from oefening.world.model import World

Length: TypeAdapter[lengths.Drawn] = TypeAdapter(lengths.Length)

BATTERY = 5
MEAN = 8


def _bridged(pairs: int) -> World:
    """So many sources, each with a consumer of a million persons behind a battery of 5 h."""
    nodes = [node(f"VR01.source{row}") for row in range(pairs)]
    nodes += [
        node(
            f"VR01.need{row}",
            needs(f"VR01.source{row}", battery(f"{BATTERY}h")),
            persons=1_000_000,
        )
        for row in range(pairs)
    ]
    return world(*nodes)


def test_an_exponential_outage_outlasts_a_battery_as_often_and_as_long_as_it_should() -> None:
    pairs, replicates = 100, 20
    tiny = _bridged(pairs)
    outages = [
        disruption(f"outage-{row}", 0, damage(f"VR01.source{row}", lasts=f"exponential({MEAN}h)"))
        for row in range(pairs)
    ]
    dry, unserved = [], []
    for seed in range(replicates):
        _, state = play(header(tiny, outages, seed=seed), "20d")
        hours = [want.person_seconds / 1e6 / HOUR for want in state.needs.values()]
        dry.append(mean(hour > 0 for hour in hours))
        unserved.append(mean(hours))
    beyond = exp(-BATTERY / MEAN)
    _within_four_sigma(dry, beyond)
    _within_four_sigma(unserved, MEAN * beyond)


def _within_four_sigma(replicates: list[float], expected: float) -> None:
    sigma = stdev(replicates) / sqrt(len(replicates))
    assert abs(mean(replicates) - expected) < 4 * sigma


def _drawn(records: list[Record]) -> dict[str, int]:
    """How long each node was damaged."""
    begun = {done.damage: (done.node, at) for at, done in when(records, DamageDone)}
    ends = [(begun[ended.damage], at) for at, ended in when(records, DamageEnded)]
    return {name: at - since for (name, since), at in ends}


SHAPES = (
    "uniform(1h, 9h)",
    "triangular(1h, 3h, 9h)",
    "exponential(8h)",
    "lognormal(8h, 0.6)",
    "weibull(8h, 1.5)",
)
FIVE = world(*(node(f"VR01.c{row}") for row in range(6)), crews=[crews("VR01", "fitter", 9)])


def test_one_more_disruption_leaves_every_other_draw_alone() -> None:
    troubles = [
        disruption(f"t{row}", f"{row}h", damage(f"VR01.c{row}", lasts=shape))
        for row, shape in enumerate(SHAPES)
    ]
    more = disruption("more", 0, damage("VR01.c5", lasts="exponential(2h)"))
    without = _drawn(play(header(FIVE, troubles), "20d")[0])
    first = _drawn(play(header(FIVE, [more, *troubles]), "20d")[0])
    assert first.pop("VR01.c5") > 0
    assert first == without
    assert len(set(without.values())) == 5


@pytest.mark.parametrize("shape", ["weibull(8h, 0.000001)", "lognormal(8h, 999)"])
def test_nothing_that_is_drawn_lasts_longer_than_can_be_written(shape: str) -> None:
    chance = Chance(3)
    length = Length.validate_python(shape)
    drawn = [chance.length("it", 0, length) for _ in range(50)]
    assert max(drawn) == 3650 * DAY
    assert min(drawn) == 0


def test_one_more_inject_leaves_every_other_draw_alone() -> None:
    injects = [
        inject(f"i{row}", f"{row}h", damage(f"VR01.c{row}", lasts=shape))
        for row, shape in enumerate(SHAPES)
    ]
    more = inject("more", 0, damage("VR01.c5", lasts="exponential(2h)"))
    without = _drawn(play(header(FIVE, injects=injects), "20d")[0])
    first = _drawn(play(header(FIVE, injects=[more, *injects]), "20d")[0])
    assert first.pop("VR01.c5") > 0
    assert first == without


def test_another_seed_draws_other_numbers() -> None:
    troubles = [
        disruption(f"t{row}", 0, damage(f"VR01.c{row}", lasts=shape))
        for row, shape in enumerate(SHAPES)
    ]
    one, other = (_drawn(play(header(FIVE, troubles, seed=seed), "20d")[0]) for seed in (1, 2))
    assert all(one[name] != other[name] for name in one)


def test_a_redraw_leaves_all_that_was_drawn_before_it_as_it_was() -> None:
    work = {"trade": "fitter", "takes": "exponential(8h)"}
    troubles = [
        disruption(f"t{row}", f"{row * 2}h", damage(f"VR01.c{row}", work=work)) for row in range(6)
    ]
    moment = 5 * HOUR
    past = play(header(FIVE, troubles), "20d")[0]
    others = [
        play(
            header(FIVE, troubles, redraw=Redraw.model_validate({"after": moment, "with": k})),
            "20d",
        )[0]
        for k in (1, 1, 2)
    ]
    for other in others:
        assert _until(other, moment) == _until(past, moment)
        early = {f"VR01.c{row}" for row in range(3)}
        for name, lasted in _drawn(past).items():
            assert (_drawn(other)[name] == lasted) == (name in early)
    assert others[0] == others[1]
    assert _drawn(others[0]) != _drawn(others[2])


def _until(records: list[Record], moment: int) -> list[Record]:
    return [record for record in records if record.at <= moment]


def test_how_many_generators_fail_is_drawn_at_the_stop_before() -> None:
    sets = generator("2d", fails="50%", sites=1000)
    tiny = world(node("VR01.power"), node("VR01.hospital", needs("VR01.power", sets)))
    cuts = [
        disruption(f"cut-{hour}", f"{hour}h", damage("VR01.power", lasts="1h"))
        for hour in (2, 10, 20)
    ]

    def failed(redraw: Redraw | None = None) -> list[int]:
        records, _ = play(header(tiny, cuts, redraw=redraw), "2d")
        return [event.failed for _, event in when(records, GeneratorsFailed)]

    as_it_was = failed()
    assert len(set(as_it_was)) == 3
    assert all(abs(number - 500) < 4 * sqrt(250) for number in as_it_was)
    anew = failed(Redraw.model_validate({"after": 5 * HOUR, "with": 1}))
    assert anew[:2] == as_it_was[:2]
    assert anew[2] != as_it_was[2]


def test_a_repair_under_way_at_a_redraw_keeps_its_end() -> None:
    work = {"trade": "fitter", "takes": "lognormal(8h, 0.6)"}
    trouble = disruption("cut", "1h", damage("VR01.c0", work=work))
    redraw = Redraw.model_validate({"after": 2 * HOUR, "with": 3})
    ends = [
        [
            event.until
            for _, event in when(play(header(FIVE, [trouble], redraw=one), "9d")[0], RepairStarted)
        ]
        for one in (None, redraw)
    ]
    assert ends[0] == ends[1]
