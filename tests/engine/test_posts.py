"""Posts that are left, worked by hand in a country of four regions of a thousand people each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marching import convoy, line, rules
from worlds import (
    DAY,
    HOUR,
    ONE,
    damage,
    disruption,
    header,
    inject,
    level_at,
    needs,
    node,
    play,
    when,
)

from oefening import commands
from oefening.engine import Engine
from oefening.events import (
    GuardEnded,
    GuardPosted,
    PacketArrived,
    ReservistsCalled,
    ReservistsReleased,
)
from oefening.record import Record, Seat
from oefening.state import beginning, evolve
from oefening.world.effects import Effect, Guard, Mobilise
from oefening.world.military import Military
from oefening.world.model import World


def military(escorts: int = 0) -> Military:
    """A team of police for each hundred people, and four hundred reservists in all."""
    given = {
        "police": {"capacity": "public-order", "inhabitants": "100"},
        "mobilisation": {
            "reservists": "400",
            "posts": {"hospital": "10%", "food": "20%"},
            "support": "military-support",
            "gain": "25%",
        },
    }
    rest = rules(escorts=escorts).model_dump(by_alias=True, exclude_defaults=True)
    return Military.model_validate(rest | given)


def country(escorts: int = 0, teams: int | None = None) -> World:
    """Four regions with police, hospital and military support; food is the nation's."""
    places = ("VR01", "VR02", "VR03", "VR04")
    kinds = ("public-order", "hospital", "strain")
    nodes = [node(f"{place}.{kind}") for place in places for kind in kinds]
    nodes += [node(f"{place}.military-support", needs(f"{place}.strain")) for place in places]
    return line(military(escorts), *nodes, node("NL.food"), escorts=teams)


def guard(**given: object) -> Guard:
    """Teams of the second region."""
    return Guard.model_validate({"guard": "VR02", **given})


def call(place: str = "NL", **given: object) -> Mobilise:
    """A call-up."""
    return Mobilise.model_validate({"mobilise": place, **given})


def run(*effects: Effect, at: str = "1h") -> list[Record]:
    """The records of two days in which these effects come after an hour."""
    return play(header(country(), [disruption("d", at, *effects)]), "2d")[0]


# ── the police ───────────────────────────────────────────────────────────────────────────────────


def test_teams_that_guard_are_missed_on_the_streets_until_they_are_back() -> None:
    records = run(guard(teams=3, lasts="5h"))
    assert [level_at(records, "VR02.public-order", one) for one in ("30m", "2h", "7h")] == [
        ONE,
        700_000,
        ONE,
    ]
    [(at, posted)] = when(records, GuardPosted)
    assert (at, posted.teams, posted.of, posted.back_at) == (HOUR, 3, 10, 6 * HOUR)
    assert [(at, one.teams) for at, one in when(records, GuardEnded)] == [(6 * HOUR, 3)]


def test_no_more_teams_are_drawn_than_there_are() -> None:
    records = run(guard(teams=8), guard(teams=8), guard(teams=1))
    assert [one.teams for _, one in when(records, GuardPosted)] == [8, 2, 0]
    assert level_at(records, "VR02.public-order", "1d") == 0


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12), st.integers(1, 20)), max_size=8))
def test_teams_away_are_never_more_than_there_are(asked: list[tuple[int, int, int]]) -> None:
    trouble = [
        disruption(f"g{number}", hour * HOUR, guard(teams=teams, lasts=lasts * HOUR))
        for number, (hour, teams, lasts) in enumerate(asked)
    ]
    records, end = play(header(country(), trouble), "3d")
    away = 0
    for record in records:
        match record.body:
            case GuardPosted(teams=teams):
                away += teams
            case GuardEnded(teams=teams):
                away -= teams
        assert 0 <= away <= 10
    assert away == 0
    assert not end.guards
    assert end.level("VR02.public-order") == ONE


def test_teams_that_escort_let_a_packet_leave_sooner() -> None:
    world = country(escorts=1, teams=1)
    alone, _ = play(header(world, [disruption("d", 0, convoy(vehicles=20))]), "1d")
    more = disruption("d", 0, convoy(vehicles=20), guard(teams=1, escort="yes"))
    helped, end = play(header(world, [more]), "1d")
    assert [at for at, _ in when(alone, PacketArrived)] == [2 * HOUR, 4 * HOUR]
    assert [at for at, _ in when(helped, PacketArrived)] == [2 * HOUR, 2 * HOUR]
    assert end.level("VR02.public-order") == 900_000


# ── reservists ───────────────────────────────────────────────────────────────────────────────────


def test_reservists_are_missed_where_they_live_and_in_what_the_nation_shares() -> None:
    records = run(call(share="50%", lasts="10h"))
    assert [one.persons for _, one in when(records, ReservistsCalled)] == [200]
    assert level_at(records, "VR03.hospital", "2h") == 950_000
    assert level_at(records, "NL.food", "2h") == 900_000
    assert level_at(records, "VR03.hospital", "12h") == ONE
    assert level_at(records, "NL.food", "12h") == ONE
    assert [one.persons for _, one in when(records, ReservistsReleased)] == [200]


def test_of_one_region_they_are_missed_there_and_in_their_part_of_what_is_shared() -> None:
    records = run(call("VR03", persons=100))
    assert level_at(records, "VR03.hospital", "2h") == 900_000
    assert level_at(records, "VR01.hospital", "2h") == ONE
    assert level_at(records, "NL.food", "2h") == 950_000


@pytest.mark.parametrize("persons", [1, 3, 5, 399, 400, 999])
def test_as_many_are_called_up_as_are_asked_for_and_no_more_than_there_are(persons: int) -> None:
    records = run(call(persons=persons))
    assert [one.persons for _, one in when(records, ReservistsCalled)] == [min(persons, 400)]


def test_nobody_is_called_up_twice() -> None:
    records = run(call("VR03", share="60%"), call("NL", share="60%"))
    assert [one.persons for _, one in when(records, ReservistsCalled)] == [60, 220]
    assert level_at(records, "VR03.hospital", "2h") == 900_000


def test_military_support_can_do_a_quarter_more_with_all_of_them() -> None:
    strained = disruption("s", 0, damage("VR01.strain", "50%"))
    head = header(country(), [strained, disruption("d", "1h", call(share="100%", lasts="5h"))])
    records, _ = play(head, "1d")
    levels = [level_at(records, "VR01.military-support", one) for one in ("30m", "2h", "7h")]
    assert levels == [500_000, 625_000, 500_000]


@pytest.mark.parametrize("effect", [guard(teams=4), call(share="40%")])
def test_what_is_retracted_is_undone(effect: Effect) -> None:
    engine = Engine(header(country(), injects=[inject("i", 0, effect)]))
    engine.apply(commands.StartExercise(), Seat())
    engine.advance(HOUR)
    whole = ("VR02.public-order", "VR02.hospital", "NL.food")
    assert min(engine.state.level(one) for one in whole) < ONE
    engine.apply(commands.RetractInject("i", ""), Seat())
    engine.advance(DAY)
    assert {engine.state.level(one) for one in whole} == {ONE}
    assert not engine.state.guards
    assert not engine.state.called_up
    assert not engine.state.damages


def test_the_state_keeps_what_each_region_gains() -> None:
    head, records = header(country()), run(call(share=ONE))
    state = beginning(head.scenario, head.world)
    for record in records:
        evolve(state, record)
    gained = {claim.node: claim.factor for claim in state.demands.values()}
    assert gained == {f"VR0{number}.military-support": 800_000 for number in range(1, 5)}


def test_reservists_who_are_back_can_be_called_up_again() -> None:
    """All of a region for a day, and all of them again a day later."""
    acts = [
        inject(name, at, Mobilise(mobilise="VR02", share=ONE, lasts=DAY))
        for name, at in (("first", 0), ("then", 2 * DAY))
    ]
    records, _ = play(header(line(military()), injects=acts), "4d")
    assert [one.persons for _, one in when(records, ReservistsCalled)] == [100, 100]
