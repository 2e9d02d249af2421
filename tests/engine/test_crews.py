"""Repairs by crews, against queueing theory."""

from itertools import pairwise
from math import sqrt
from random import Random
from statistics import mean, stdev

from worlds import DAY, HOUR, ONE, crews, damage, disruption, header, node, play, when, world

from oefening.events import DamageDone, DamageEnded, RepairQueued, RepairStarted
from oefening.scenario.model import Disruption


def test_seven_jobs_of_three_hours_for_two_crews_are_48_hours_of_downtime() -> None:
    tiny = world(*(node(f"VR01.c{row}") for row in range(7)), crews=[crews("VR01", "fitter", 2)])
    work = {"trade": "fitter", "takes": "3h"}
    storm = disruption("storm", 0, *(damage(f"VR01.c{row}", work=work) for row in range(7)))
    records, _ = play(header(tiny, [storm]), "2d")
    ends = [at for at, _ in when(records, DamageEnded)]
    assert [end // HOUR for end in ends] == [3, 3, 6, 6, 9, 9, 12]
    assert sum(ends) == 48 * HOUR


def test_one_damage_of_seven_parts_is_the_same_work() -> None:
    tiny = world(node("VR01.grid"), crews=[crews("VR01", "fitter", 2)])
    work = {"trade": "fitter", "takes": "3h"}
    storm = disruption("storm", 0, damage("VR01.grid", "70%", parts=7, work=work))
    records, state = play(header(tiny, [storm]), "2d")
    assert sum(at for at, _ in when(records, DamageEnded)) == 48 * HOUR
    assert sum(done.share for _, done in when(records, DamageDone)) == 700_000
    assert state.level("VR01.grid") == ONE


def _arrivals(random: Random, count: int) -> list[Disruption]:
    """Jobs at 2.4 an hour, each of an exponential hour."""
    work = {"trade": "fitter", "takes": "exponential(1h)"}
    at, jobs = 0.0, []
    for number in range(count):
        at += random.expovariate(2.4 / HOUR)
        jobs.append(disruption(f"job-{number}", round(at), damage("VR01.grid", 1, work=work)))
    return jobs


def test_waiting_for_three_crews_is_as_erlang_has_it() -> None:
    count, warm, replicates = 1000, 100, 16
    tiny = world(node("VR01.grid"), crews=[crews("VR01", "fitter", 3)])
    waits = []
    for seed in range(replicates):
        jobs = _arrivals(Random(seed), count)
        records, _ = play(header(tiny, jobs, seed=seed), "40d")
        queued = {event.damage: at for at, event in when(records, RepairQueued)}
        started = {event.damage: at for at, event in when(records, RepairStarted)}
        since = [started[job] - queued[job] for job in list(queued)[warm:]]
        waits.append(mean(since) / HOUR)
    assert abs(mean(waits) - 1.079) < 4 * stdev(waits) / sqrt(replicates)


def test_more_crews_never_finish_later() -> None:
    for seed in range(10):
        random = Random(seed)
        troubles = [
            disruption(
                f"t{row}",
                random.randrange(2 * DAY),
                damage(
                    f"VR01.c{row}",
                    work={
                        "trade": "fitter",
                        "takes": f"{random.randint(1, DAY)}s",
                        "travel": random.randrange(2 * HOUR),
                    },
                ),
            )
            for row in range(20)
        ]
        ends = [_ends(troubles, number) for number in (1, 2, 3, 5, 8)]
        for fewer, more in pairwise(ends):
            assert all(more[name] <= end for name, end in fewer.items())


def _ends(troubles: list[Disruption], number: int) -> dict[str, int]:
    """When each node is repaired by so many crews."""
    nodes = [node(f"VR01.c{row}") for row in range(20)]
    tiny = world(*nodes, crews=[crews("VR01", "fitter", number)])
    records, _ = play(header(tiny, troubles), "40d")
    owner = {done.damage: done.node for _, done in when(records, DamageDone)}
    ends = {owner[ended.damage]: at for at, ended in when(records, DamageEnded)}
    assert len(ends) == 20
    return ends
