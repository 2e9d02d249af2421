"""Movement: evacuation and displaced people on roads, and travellers whose trains stop."""

from collections.abc import Iterable
from random import Random

from conservation import check_conservation
from hypothesis import given, settings
from hypothesis import strategies as st
from moved import arrival, evacuation, moving_world
from received import PERSONS, halls, opening, reception
from worlds import DAY, HOUR, damage, disruption, header, inject, play, when

from oefening import events
from oefening.commands import RetractInject, StartExercise
from oefening.engine import Engine
from oefening.record import Header, Record, Seat
from oefening.scenario.injects import Inject
from oefening.scenario.model import Disruption
from oefening.state import State
from oefening.world.effects import CallHome, Effect


def _moves(records: Iterable[Record]) -> list[events.PeopleMoved]:
    return [event for _, event in when(records, events.PeopleMoved)]


def test_people_leave_as_fast_as_the_road_carries_them() -> None:
    scene = header(moving_world(), injects=[inject("go", "1h", evacuation(persons=2000))])
    records, state = play(scene, "12h")
    left = [at / HOUR for at, moved in when(records, events.PeopleMoved) if not moved.waiting]
    assert left[0] == 3
    [group] = state.groups.values()
    assert (group.there, group.persons) == (2000, 2000)
    seeking = [(at, seeking) for at, seeking, _ in halls(records, "VR02")]
    assert seeking[-1][1] == 2000
    assert 3 < seeking[-1][0] - 3 < 3.5


def test_a_road_at_a_quarter_takes_four_times_as_long_and_a_closed_one_for_ever() -> None:
    jam = disruption("jam", "2h", damage("VR01.road", "75%", lasts="4h"))
    shut = disruption("shut", "6h", damage("VR01.road", lasts="10h"))
    scene = header(
        moving_world(), [jam, shut], injects=[inject("go", "1h", evacuation(persons=3000))]
    )
    records, _ = play(scene, "30h")
    moved = when(records, events.PeopleMoved)
    gone = {
        hour: 3000 - [m.waiting for at, m in moved if at <= hour * HOUR][-1]
        for hour in (2, 4, 6, 16, 17)
    }
    assert gone == {2: 1000, 4: 1500, 6: 2000, 16: 2000, 17: 3000}


def test_who_is_away_lacks_nothing_at_home() -> None:
    cold = disruption("cold", "0s", damage("VR01.warmth-supply"))
    scene = header(moving_world(), [cold], injects=[inject("go", "1h", evacuation(share="50%"))])
    _, state = play(scene, "12h")
    assert state.needs["VR01.warmth"].persons == PERSONS // 2


def test_people_go_home_when_it_is_over() -> None:
    go = inject("go", "1h", evacuation(persons=2000, lasts="8h"))
    scene = header(moving_world(), injects=[go, inject("open", 0, opening(5, place="VR02"))])
    records, state = play(scene, "30h")
    [group] = state.groups.values()
    assert (group.home, group.there) == (2000, 0)
    assert halls(records, "VR02")[-1][1:] == (0, 0)
    assert max(housed for _, _, housed in halls(records, "VR02")) == 500


def test_who_is_called_home_goes_whoever_led_them_away() -> None:
    back = CallHome(call_home="VR01")
    go = [
        inject("one", "1h", evacuation(persons=500)),
        inject("two", "1h", evacuation(persons=300)),
    ]
    scene = header(moving_world(), injects=[*go, inject("back", "10h", back)])
    _, before = play(scene, "9h")
    _, after = play(scene, "30h")
    assert [(group.there, group.home) for group in before.groups.values()] == [(500, 0), (300, 0)]
    assert [(group.there, group.home) for group in after.groups.values()] == [(0, 500), (0, 300)]


def test_who_is_called_home_from_an_area_leaves_others_where_they_are() -> None:
    go = inject("go", "1h", evacuation("VR01", persons=800))
    back = inject("back", "10h", CallHome(call_home="VR01/a"))
    _, state = play(header(moving_world(split=True), injects=[go, back]), "30h")
    assert {group.place: group.home for group in state.groups.values()} == {
        "VR01/a": 560,
        "VR01/b": 0,
    }


def test_an_evacuation_called_off_halfway_brings_back_who_had_left() -> None:
    scene = header(
        moving_world(), injects=[inject("go", "1h", evacuation(persons=3000, lasts="90m"))]
    )
    records, state = play(scene, "30h")
    assert max(moved.travelling for moved in _moves(records)) == 1400
    [group] = state.groups.values()
    assert group.home == 3000


def test_areas_are_evacuated_by_themselves_or_with_their_region() -> None:
    one = header(
        moving_world(split=True), injects=[inject("go", 0, evacuation("VR01/b", share="100%"))]
    )
    _, state = play(one, "12h")
    assert [group.persons for group in state.groups.values()] == [3000]
    both = header(moving_world(split=True), injects=[inject("go", 0, evacuation(share="10%"))])
    _, state = play(both, "12h")
    assert [group.persons for group in state.groups.values()] == [700, 300]


def test_nobody_is_evacuated_twice() -> None:
    acts = [inject("a", 0, evacuation(share="80%")), inject("b", "1h", evacuation(share="80%"))]
    scene = header(moving_world(), injects=acts)
    _, state = play(scene, "1d")
    assert [group.persons for group in state.groups.values()] == [8000, 2000]


def test_the_displaced_come_over_a_time_and_look_for_shelter() -> None:
    acts = [inject("come", "1h", arrival(2000, "4h")), inject("open", 0, opening(6))]
    scene = header(moving_world(), injects=acts)
    records, _ = play(scene, "12h")
    last = halls(records)[-1]
    assert last[1:] == (2000, 600)
    assert 4.5 < last[0] < 5


def test_of_the_displaced_all_at_once_the_road_lets_in_what_it_can() -> None:
    scene = header(moving_world(), injects=[inject("come", "1h", arrival(2000))])
    records, _ = play(scene, "12h")
    assert halls(records)[-1][0] == 3


def _stop(at: str, lasts: str = "30h") -> Disruption:
    return disruption("stop", at, damage("VR01.rail", lasts=lasts))


def _stranded(records: Iterable[Record]) -> int:
    return sum(event.persons for _, event in when(records, events.GroupFormed))


def test_travellers_are_stranded_and_taken_home_by_road_after_a_while() -> None:
    scene = header(moving_world(), [_stop("5h")])
    records, state = play(scene, "1d")
    assert _stranded(records) == PERSONS // 10
    assert halls(records)[0] == (5, 1000, 0)
    assert halls(records)[-1] == (12, 0, 0)
    assert [group.home for group in state.groups.values()] == [1000]


def test_trains_that_run_again_take_them_home_at_once() -> None:
    scene = header(moving_world(), [_stop("5h", "2h")])
    records, state = play(scene, "1d")
    assert halls(records) == [(5, 1000, 0), (7, 0, 0)]
    assert [group.home for group in state.groups.values()] == [1000]


def test_by_night_fewer_are_stranded_than_by_day_and_they_are_without_a_bed_for_less() -> None:
    lost = []
    for start in ("2027-01-19 12:30", "2027-01-19 20:30", "2027-01-19 00:30"):
        records, state = play(header(moving_world(), [_stop("0s")], start=start), "1d")
        shelter = state.shelters.get("VR01")
        lost.append((_stranded(records), 0 if shelter is None else shelter.at(DAY)))
    noon, evening, night = lost
    assert (noon[0], evening[0], night) == (1000, 100, (0, 0))
    assert evening[1] * 2 <= noon[1]


def test_who_finds_a_place_of_their_own_is_there_and_does_not_look_for_reception() -> None:
    acts = [inject("go", "1h", evacuation(persons=2000)), inject("come", "1h", arrival(1000))]
    scene = header(moving_world(looking="25%"), injects=acts)
    _, state = play(scene, "12h")
    assert sorted(group.there for group in state.groups.values()) == [1000, 2000]
    assert [state.shelters[region].seeking for region in ("VR01", "VR02")] == [250, 500]


def test_where_nobody_looks_for_reception_no_hall_has_guests() -> None:
    acts = [inject("go", "1h", evacuation(persons=2000))]
    records, _ = play(header(moving_world(looking="0%"), injects=acts), "12h")
    assert halls(records, "VR02") == []


def test_the_stranded_wait_in_trains_while_roads_take_home_whom_they_can() -> None:
    scene = header(moving_world(wait="1h", patience="90m"), [_stop("5h")])
    records, state = play(scene, "1d")
    # A thousand an hour from the sixth hour on: half of them are on their way when patience ends.
    assert halls(records)[0] == (6.5, 500, 0)
    assert halls(records)[-1] == (7, 0, 0)
    assert [group.home for group in state.groups.values()] == [1000]


def test_who_is_fetched_in_time_never_looks_for_reception() -> None:
    records, state = play(header(moving_world(wait="1h", patience="3h"), [_stop("5h")]), "1d")
    assert halls(records) == []
    assert [group.home for group in state.groups.values()] == [1000]


def test_the_stranded_wait_on_the_road_behind_an_evacuation() -> None:
    scene = header(
        moving_world(wait="1h", patience="3h"),
        [_stop("5h")],
        injects=[inject("go", "5h", evacuation(persons=3000))],
    )
    records, _ = play(scene, "1d")
    assert halls(records)[0] == (8, 1000, 0)


def test_switched_off_nobody_is_stranded() -> None:
    records, state = play(header(moving_world(share="0%"), [_stop("5h")]), "1d")
    assert (_stranded(records), state.groups, halls(records)) == (0, {}, [])


ACTS = st.one_of(
    st.builds(lambda n: evacuation(persons=n), st.integers(1, 4000)),
    st.builds(
        lambda n, h: evacuation(persons=n, lasts=f"{h}h"), st.integers(1, 4000), st.integers(1, 9)
    ),
    st.just(CallHome(call_home="VR01")),
    st.builds(lambda n, h: arrival(n, f"{h}h"), st.integers(1, 3000), st.integers(0, 9)),
    st.builds(lambda n: opening(n, place="VR02"), st.integers(1, 6)),
    st.builds(lambda n: opening(n, lasts="7h"), st.integers(1, 6)),
)
TROUBLES = st.builds(
    lambda what, share, hours: damage(what, f"{share}%", lasts=f"{hours}h"),
    st.sampled_from(["VR01.road", "VR02.road", "VR01.rail", "VR01.warmth-supply"]),
    st.integers(1, 100),
    st.integers(1, 12),
)


@given(
    st.lists(st.tuples(st.integers(0, 20), ACTS), max_size=5),
    st.lists(st.tuples(st.integers(0, 20), TROUBLES), max_size=5),
    st.booleans(),
)
@settings(max_examples=40)
def test_whatever_happens_nobody_is_lost_and_nobody_counted_twice(
    acts: list[tuple[int, Effect]], troubles: list[tuple[int, Effect]], split: bool
) -> None:
    injects: list[Inject] = [inject(f"a{n}", f"{hour}h", act) for n, (hour, act) in enumerate(acts)]
    happens = [
        disruption(f"t{n}", f"{hour}h", trouble)
        for n, (hour, trouble) in enumerate(troubles)
        if not split or "warmth" not in str(trouble)
    ]
    scene = header(moving_world(split=split), happens, injects=injects)
    records, _ = play(scene, "2d")
    assert play(scene, "2d", slices=Random(1))[0] == records


def _home_by(records: Iterable[Record]) -> list[float]:
    """The hour in which each hundred more were at home, in the order in which they came."""
    found: list[float] = []
    for at, moved in when(records, events.PeopleMoved):
        if moved.group.startswith("evacuated"):
            found += [at / HOUR] * (moved.home // 100 - len(found))
    return found


def test_the_way_home_passes_the_road_of_the_region_that_took_people_in() -> None:
    """Home is three hours away; a thousand an hour leave, half as many where the road is half."""
    go = inject("go", 0, evacuation(persons=2000, lasts="10h"))
    half = disruption("half", "9h", damage("VR02.road", "50%"))
    shut = disruption("shut", "9h", damage("VR02.road", lasts="5h"))
    free = _home_by(play(header(moving_world(), injects=[go]), "40h")[0])
    slow = _home_by(play(header(moving_world(), [half], injects=[go]), "40h")[0])
    late = _home_by(play(header(moving_world(), [shut], injects=[go]), "40h")[0])
    assert len(free) == len(slow) == len(late) == 20
    trip = free[0] - 10.1
    assert 3 < trip < 3.5
    assert [round(at - trip, 1) for at in free] == [round(10 + n / 10, 1) for n in range(1, 21)]
    assert [round(at - trip, 1) for at in slow] == [round(10 + n / 5, 1) for n in range(1, 21)]
    assert [round(at - trip, 1) for at in late] == [round(14 + n / 10, 1) for n in range(1, 21)]


# ── who is taken back, and who goes again ────────────────────────────────────────────────────────


def _retracted(scene: Header, act: str, at: int, until: int) -> tuple[list[Record], State]:
    """A run in which an inject is retracted at an hour."""
    engine = Engine(scene)
    records = engine.apply(StartExercise(), Seat()) + engine.advance(at * HOUR)
    records += engine.apply(RetractInject(act), Seat()) + engine.advance(until * HOUR)
    check_conservation(scene, records, until * HOUR)
    return records, engine.state


def test_of_the_displaced_those_who_have_not_come_yet_do_not_once_it_is_retracted() -> None:
    """Four hundred an hour for five hours, taken back after two; the road is shut from 1 h on."""
    come = inject("come", 0, arrival(2000, "5h"))
    _, state = _retracted(header(moving_world(), injects=[come]), "come", 2, 12)
    [group] = state.groups.values()
    assert (group.there, group.home, group.waiting) == (800, 1200, 0)
    shut = disruption("shut", "1h", damage("VR01.road", lasts="4h"))
    _, state = _retracted(header(moving_world(), [shut], injects=[come]), "come", 2, 12)
    groups = [group for name, group in state.groups.items() if name.startswith("displaced")]
    assert [(one.there, one.home, one.waiting) for one in groups] == [(400, 1600, 0)]


def test_who_was_to_leave_and_did_not_can_be_led_away_again() -> None:
    """All are to go at a thousand an hour; it is called off after two, and asked for anew."""
    acts = [
        inject("go", 0, evacuation(share="100%", lasts="2h")),
        inject("again", "12h", evacuation(share="100%")),
    ]
    _, state = play(header(moving_world(), injects=acts), "2d")
    first, second = state.groups.values()
    assert (first.persons, first.home) == (PERSONS, PERSONS)
    assert (second.persons, second.there) == (PERSONS, PERSONS)


def test_who_passes_next_has_not_passed_by_what_another_had_who_left_the_line() -> None:
    """The first group is called off when half a packet has passed; a packet takes six minutes."""
    acts = [
        inject("go", 0, evacuation(persons=500, lasts="3m")),
        inject("then", "1m", evacuation(persons=100)),
    ]
    records, _ = play(header(moving_world(), injects=acts), "12h")
    gone = [(at, one.group) for at, one in when(records, events.PeopleMoved) if one.travelling]
    assert gone[0] == (3 * 60 + 360, "evacuated/inject/then")


def test_each_kind_of_people_looks_for_reception_in_its_own_share() -> None:
    base = moving_world()
    assert base.movement is not None
    looking = {"displaced": 200_000, "evacuated": 700_000}
    rules = base.movement.look_for_reception.model_copy(update=looking)
    movement = base.movement.model_copy(update={"look_for_reception": rules})
    made = base.model_copy(update={"movement": movement})
    acts = [inject("go", 0, evacuation(persons=1000)), inject("come", 0, arrival(1000))]
    records, _ = play(header(made, injects=acts), "12h")
    assert [halls(records, region)[-1][1] for region in ("VR01", "VR02")] == [200, 700]


def test_who_was_evacuated_does_not_look_for_shelter_at_home() -> None:
    cold = disruption("cold", 0, damage("VR01.warmth-supply"))
    for share, seeking in ((None, 10_000), ("80%", 2_000)):
        acts = [inject("go", 0, evacuation(share=share))] if share else []
        base = moving_world(looking="0%").model_copy(update={"reception": reception("100%")})
        records, _ = play(header(base, [cold], injects=acts), "1d")
        assert halls(records)[-1][1] == seeking


def test_who_strands_is_home_after_the_wait_the_road_and_the_trip() -> None:
    """A thousand strand at 08:30; after 6 h they leave by road, a hundred in 6 minutes, for 2 h."""
    records, _ = play(header(moving_world(), [_stop("2h")]), "1d")
    home = [
        (at / HOUR, one.home)
        for at, one in when(records, events.PeopleMoved)
        if one.group == "stranded/VR01" and one.home
    ]
    assert home[0] == (2 + 6 + 0.1 + 2, 100)
    assert home[-1] == (2 + 6 + 1 + 2, 1000)


def test_where_nobody_travels_nobody_is_told_to_be_stranded() -> None:
    records, _ = play(header(moving_world(), [_stop("20h")]), "22h")
    assert when(records, events.GroupFormed) == []
