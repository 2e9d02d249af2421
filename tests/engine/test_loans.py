"""Loans in a run, of each of the kinds that are lent: nobody is in two places, or in none."""

from cared import care, change, country, hurt, with_care
from conserved import check_conserved
from hypothesis import given, settings
from hypothesis import strategies as st
from organised import grip, relief, two_regions
from received import opening, received_world
from worlds import DAY, HOUR, crews, damage, disruption, header, inject, node, when, world

from oefening import events
from oefening.commands import RetractInject, StartExercise
from oefening.engine import Engine
from oefening.record import Header, Record, Seat
from oefening.scenario.injects import Inject
from oefening.world.effects import Crews, Effect
from oefening.world.model import World

THREE = ("VR01", "VR02", "VR03")


def started(made: Header) -> Engine:
    """An exercise that has begun."""
    engine = Engine(made)
    engine.apply(StartExercise(), Seat())
    return engine


def lend(place: str, giver: str, add: int, lasts: str | None = None) -> Crews:
    """Fitters of another region."""
    return Crews.model_validate(
        {"crews": place, "trade": "fitter", "add": add, "from": giver, "lasts": lasts}
    )


def lent_on(engine: Engine) -> list[list[int]]:
    """The reliefs of three regions, before and after each of two loans is retracted."""
    found = []
    for hour, retracted in ((3, None), (4, "first"), (5, "second")):
        engine.advance(hour * HOUR)
        if retracted is not None:
            engine.apply(RetractInject(retracted), Seat())
        known = engine.state.shifts
        found.append([known[one].reliefs for one in THREE])
    return found


def test_shifts_that_are_lent_on_come_home_by_the_way_they_went() -> None:
    loans = [
        inject("first", "1h", relief("VR02", 2, "VR01")),
        inject("second", "2h", relief("VR03", 4, "VR02")),
    ]
    engine = started(header(two_regions(regions=THREE), injects=loans))
    assert lent_on(engine) == [[0, 0, 6], [0, 0, 6], [2, 2, 2]]


def test_shifts_that_come_home_through_a_region_stay_used_up_until_somebody_sleeps() -> None:
    loans = [
        inject("first", "1h", relief("VR02", 2, "VR01")),
        inject("second", "2h", relief("VR03", 4, "VR02")),
    ]
    up = disruption("up", 0, *(grip(one, 1) for one in THREE))
    engine = started(header(two_regions(regions=THREE), [up], injects=loans))
    found = lent_on(engine)
    assert found == [[0, 0, 6], [0, 0, 6], [2, 2, 2]]
    engine.advance(9 * HOUR)
    assert [engine.state.shifts[one].reliefs for one in THREE] == [1, 1, 1]


def totals(records: list[Record], trade: str) -> dict[str, int]:
    """By how much each pool has changed in all; fail where one is ever in debt to the others."""
    found: dict[str, int] = {}
    for _, one in when(records, events.CrewsChanged):
        if one.trade == trade:
            found[one.place] = found.get(one.place, 0) + one.by
            assert sum(found.values()) <= 0, "somebody has arrived who has left nowhere"
    return found


def test_a_crew_at_work_goes_home_when_it_comes_free_and_nobody_has_it_before() -> None:
    long = {"trade": "fitter", "takes": "6h"}
    jobs = [
        disruption("there", "1h", damage("VR02.grid", work=long)),
        disruption("here", "3h", damage("VR01.grid", work=long)),
    ]
    made = world(node("VR01.grid"), node("VR02.grid"), crews=[crews("VR01", "fitter", 1)])
    loan = inject("loan", 0, lend("VR02", "VR01", 1, "2h"))
    engine = started(header(made, jobs, injects=[loan]))
    records = engine.advance(DAY)
    assert [at // HOUR for at, _ in when(records, events.RepairStarted)] == [1, 7]
    assert totals(records, "fitter")["VR01"] == 1
    assert [at // HOUR for at, _ in when(records, events.CrewsChanged)][-2:] == [7, 7]


def test_crews_that_are_lent_on_are_never_in_two_places() -> None:
    loans = [
        inject("first", 0, lend("VR02", "VR01", 2, "2h")),
        inject("second", "1h", lend("VR03", "VR02", 2, "4h")),
    ]
    made = world(*(node(f"{one}.grid") for one in THREE), crews=[crews("VR01", "fitter", 2)])
    engine = Engine(header(made, injects=loans))
    records = engine.apply(StartExercise(), Seat()) + engine.advance(DAY)
    assert totals(records, "fitter") == dict.fromkeys(THREE, 0)
    assert [(at // HOUR, one.place, one.by) for at, one in when(records, events.CrewsChanged)] == [
        (0, "VR01", -2), (0, "VR02", 2), (1, "VR02", -2), (1, "VR03", 2),
        (5, "VR03", -2), (5, "VR02", 2), (5, "VR02", -2), (5, "VR01", 2),
    ]  # fmt: skip


def test_an_ambulance_with_a_patient_goes_home_when_it_is_back() -> None:
    rules = care(ambulances={"total": 2, "brings": "3h", "returns": "1h"})
    made = country(rules, {"VR01": 1_000, "VR02": 1_000})
    loan = inject("loan", 0, change("VR02", from_="VR01", ambulances=1, lasts="2h"))
    crash = disruption("crash", "1h", hurt("VR02", t2=2))
    engine = started(header(made, [crash], injects=[loan]))
    records = engine.advance(DAY)
    moved = [
        (at // HOUR, one.place, one.ambulances) for at, one in when(records, events.CareChanged)
    ]
    assert moved == [(5, "VR02", -1), (5, "VR01", 1)]


def _waits_for_staff(loans: list[Inject], staff: int) -> list[tuple[int, int]]:
    """Hours and open sites of a region without staff of its own, where the nation's is at work."""
    base = received_world(0)
    made = base.model_copy(
        update={"crews": (crews("VR02", "helper", 5), crews("NL", "helper", staff))}
    )
    mend = damage(
        "VR02.road", "1%", work={"trade": "helper", "takes": "9h", "pool": "NL"}, parts=staff
    )
    steps = [inject("open", "1h", opening(1)), *loans]
    engine = started(header(made, [disruption("busy", 0, mend)], injects=steps))
    records = engine.advance(DAY)
    return [(at // HOUR, one.open) for at, one in when(records, events.SitesChanged)]


def test_who_waits_for_the_nations_staff_has_that_of_the_region_once_it_comes() -> None:
    staff = Crews.model_validate({"crews": "VR01", "trade": "helper", "add": 5, "from": "VR02"})
    assert _waits_for_staff([], 5)[-1] == (9, 1)
    assert _waits_for_staff([inject("lent", "4h", staff)], 5)[-1] == (4, 1)


def test_who_waits_for_staff_that_leaves_has_that_of_the_nation() -> None:
    made = received_world(0).model_copy(
        update={"crews": (crews("VR02", "helper", 1), crews("NL", "helper", 5))}
    )
    few = Crews.model_validate(
        {"crews": "VR01", "trade": "helper", "add": 1, "from": "VR02", "lasts": "5h"}
    )
    steps = [inject("few", 0, few), inject("open", "1h", opening(1))]
    engine = started(header(made, injects=steps))
    records = engine.advance(DAY)
    changes = [(at // HOUR, one.open) for at, one in when(records, events.SitesChanged)]
    assert changes[-1] == (5, 1)


# ── laws of every run ────────────────────────────────────────────────────────────────────────────

PLACE = st.sampled_from(THREE)
LOANS = st.lists(
    st.tuples(
        st.sampled_from(["crews", "reliefs", "care"]),
        st.integers(0, 30),
        PLACE,
        PLACE,
        st.integers(1, 4),
        st.none() | st.integers(1, 30),
        st.integers(1, 40),
    ),
    max_size=9,
)
"""What is lent, at which hour, by and to whom, how many, for how long, and when it is retracted."""
BUSY = st.lists(st.tuples(PLACE, st.integers(0, 40), st.integers(1, 30)), max_size=9)
"""Where there is something to do, from which hour on, and for how long."""


def loan(kind: str, giver: str, taker: str, some: int, lasts: str | None) -> Effect:
    """A loan of staff or means of that kind."""
    if kind == "crews":
        return lend(taker, giver, some, lasts)
    if kind == "reliefs":
        return relief(taker, some, giver)
    return change(taker, from_=giver, ambulances=some, beds=some, lasts=lasts)


def whole() -> World:
    """Three regions, each with crews, shifts, ambulances and beds of its own."""
    base = two_regions(regions=THREE)
    pools = [crews(place, "fitter", 2) for place in THREE]
    rules = care(
        ambulances={"total": 6, "brings": "1h", "returns": "2h"},
        hospitals={"beds": 20, "slots": 500},
        classes={"t2": {"treatment": "3h", "stay": "9h"}},
    )
    placed = base.model_copy(
        update={
            "crews": tuple(pools),
            "places": tuple(one.model_copy(update={"persons": 1_000}) for one in base.places),
        }
    )
    return with_care(placed, rules)


@settings(max_examples=60)
@given(loans=LOANS, busy=BUSY)
def test_whoever_is_lent_is_in_one_place_and_at_home_when_all_is_over(
    loans: list[tuple[str, int, str, str, int, int | None, int]],
    busy: list[tuple[str, int, int]],
) -> None:
    steps = [
        inject(
            f"loan-{number}",
            f"{at}h",
            loan(kind, giver, taker, some, f"{lasts}h" if lasts else None),
        )
        for number, (kind, at, giver, taker, some, lasts, _) in enumerate(loans)
    ]
    work = [
        disruption(
            f"work-{number}",
            f"{at}h",
            damage(f"{place}.road", "1%", work={"trade": "fitter", "takes": f"{takes}h"}),
            hurt(place, t2=2),
            grip(place, 1 + number % 2),
        )
        for number, (place, at, takes) in enumerate(busy)
    ]
    over = disruption("over", "200h", *(grip(place, 0) for place in THREE))
    head = header(whole(), [*work, over], injects=steps)
    engine = Engine(head)
    records = engine.apply(StartExercise(), Seat())
    for at, number in sorted((one[1] + one[-1], number) for number, one in enumerate(loans)):
        records += engine.advance(at * HOUR)
        records += engine.apply(RetractInject(f"loan-{number}"), Seat())
    records += engine.advance(20 * DAY)
    assert set(totals(records, "fitter").values()) <= {0}
    for kind in ("ambulances", "beds"):
        means = dict.fromkeys(THREE, 0)
        for _, one in when(records, events.CareChanged):
            means[one.place] += getattr(one, kind)
        assert set(means.values()) == {0}
    check_conserved(head, records)
    left = {place: shift.reliefs for place, shift in engine.state.shifts.items()}
    assert set(left.values()) <= {2}


def test_what_is_retracted_after_it_has_ended_is_not_brought_back_twice() -> None:
    made = world(*(node(f"{one}.grid") for one in THREE), crews=[crews("VR01", "fitter", 2)])
    engine = Engine(header(made, injects=[inject("first", 0, lend("VR02", "VR01", 2, "2h"))]))
    records = engine.apply(StartExercise(), Seat()) + engine.advance(DAY)
    records += engine.apply(RetractInject("first"), Seat())
    assert [one.by for _, one in when(records, events.CrewsChanged)] == [-2, 2, -2, 2]
