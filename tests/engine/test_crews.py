"""Repairs by crews, against queueing theory."""

from itertools import pairwise
from math import sqrt
from random import Random
from statistics import mean, stdev

from worlds import (
    DAY,
    HOUR,
    ONE,
    crews,
    damage,
    disruption,
    header,
    inject,
    node,
    play,
    when,
    world,
)

from oefening.events import DamageDone, DamageEnded, RepairQueued, RepairStarted
from oefening.scenario.model import Disruption
from oefening.world.effects import Crews, Repair
from oefening.world.model import CrewPool


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


def _first_come_first_served(came: list[int], took: list[int], crews: int) -> list[int]:
    """When each job begins, worked out by itself: with the crew that is free first."""
    free = [0] * crews
    begins = []
    for arrival, length in zip(came, took, strict=True):
        begins.append(max(arrival, min(free)))
        free[free.index(min(free))] = begins[-1] + length
    return begins


def test_waiting_for_three_crews_is_to_the_second_as_reckoned_and_on_average_as_erlang_has_it() -> (
    None
):
    count, warm, replicates = 600, 100, 10
    tiny = world(node("VR01.grid"), crews=[crews("VR01", "fitter", 3)])
    waits = []
    for seed in range(replicates):
        jobs = _arrivals(Random(seed), count)
        records, _ = play(header(tiny, jobs, seed=seed), "40d")
        queued = {event.damage: at for at, event in when(records, RepairQueued)}
        started = {event.damage: at for at, event in when(records, RepairStarted)}
        ended = {event.damage: at for at, event in when(records, DamageEnded)}
        took = [ended[job] - started[job] for job in queued]
        assert list(started.values()) == _first_come_first_served([*queued.values()], took, 3)
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


def _job(row: int, at: str, /, **work: object) -> Disruption:
    """A damage to `VR01.c{row}` that crews repair."""
    mend = damage(f"VR01.c{row}", work={"trade": "fitter", "takes": "3h", **work})
    return disruption(f"job-{row}", at, mend)


def _begun(jobs: list[Disruption], *pools: CrewPool, until: str = "4d") -> list[tuple[float, str]]:
    """When crews begin at which node, in hours; the last word on each."""
    nodes = [node(f"VR01.c{row}") for row in range(len(jobs))]
    tiny = world(*nodes, node("VR01.road"), crews=pools)
    records, _ = play(header(tiny, jobs), until)
    names = {event.damage: event.node for _, event in when(records, DamageDone)}
    return [(at / HOUR, names[event.damage]) for at, event in when(records, RepairStarted)]


def test_all_crews_go_at_once_though_the_damages_are_nobodys_one_disruption() -> None:
    jobs = [_job(row, "1h") for row in range(5)]
    begun = _begun(jobs, crews("VR01", "fitter", 4))
    assert [at for at, _ in begun] == [1, 1, 1, 1, 4]


def test_of_the_damages_of_one_second_the_first_by_priority_goes_first() -> None:
    jobs = [_job(row, "1h", priority=9 - row) for row in range(3)]
    begun = _begun(jobs, crews("VR01", "fitter", 1))
    assert begun == [(1, "VR01.c2"), (4, "VR01.c1"), (7, "VR01.c0")]


def test_a_crew_that_comes_free_goes_to_the_more_urgent_damage_of_that_second() -> None:
    jobs = [_job(0, "1h"), _job(1, "2h", priority=9), _job(2, "4h", priority=1)]
    assert [name for _, name in _begun(jobs, crews("VR01", "fitter", 1))][1:] == [
        "VR01.c2",
        "VR01.c1",
    ]


def test_a_repair_whose_level_is_lost_while_it_queues_lets_others_go_first() -> None:
    needs_road = {"requires": [{"on": "VR01.road", "at-least": "50%"}], "priority": 1}
    jobs = [_job(0, "1h"), _job(1, "2h", **needs_road), _job(2, "2h")]
    blocked = disruption("blocked", "3h", damage("VR01.road", lasts="10h"))
    begun = _begun([*jobs, blocked], crews("VR01", "fitter", 1))
    assert begun == [(1, "VR01.c0"), (4, "VR01.c2"), (13, "VR01.c1")]


def test_a_regions_own_crews_go_before_the_nations_and_these_where_it_has_none() -> None:
    nation = crews("NL", "fitter", 9)
    jobs = [_job(row, "1h") for row in range(2)]
    assert [at for at, _ in _begun(jobs, crews("VR01", "fitter", 1), nation)] == [1, 4]
    assert [at for at, _ in _begun(jobs, nation)] == [1, 1]


def test_repairs_go_to_the_nations_crews_when_borrowed_ones_have_left() -> None:
    borrow = Crews.model_validate(
        {"crews": "VR01", "trade": "fitter", "add": 1, "from": "VR02", "lasts": "2h"}
    )
    jobs = [disruption("borrow", 0, borrow), *(_job(row, "1h") for row in range(2))]
    pools = (crews("VR02", "fitter", 1), crews("NL", "fitter", 1))
    assert _begun(jobs, *pools) == [(1, "VR01.c0"), (2, "VR01.c1")]


def test_a_crew_that_is_lent_takes_one_repair_and_leaves_the_others_to_the_nation() -> None:
    help_ = Crews.model_validate({"crews": "VR01", "trade": "fitter", "add": 1, "from": "VR02"})
    jobs = [*(_job(row, "1h") for row in range(3)), disruption("help", "2h", help_)]
    pools = (crews("VR02", "fitter", 1), crews("NL", "fitter", 1))
    assert _begun(jobs, *pools) == [(1, "VR01.c0"), (2, "VR01.c1"), (4, "VR01.c2")]


def test_crews_do_not_drive_faster_because_the_work_goes_faster() -> None:
    faster = Repair.model_validate({"repair": "job", "speed": "200%"})
    work = {"trade": "fitter", "takes": "2h", "travel": "2h"}
    job = disruption("job", "1h", damage("VR01.c0", work=work, name="job"))
    hurry = inject("hurry", "2h", faster)
    tiny = world(node("VR01.c0"), crews=[crews("VR01", "fitter", 1)])
    records, _ = play(header(tiny, [job], injects=[hurry]), "1d")
    assert [at for at, _ in when(records, DamageEnded)] == [4 * HOUR]
