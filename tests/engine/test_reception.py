"""Reception: who looks for shelter, who finds it, and who is provided for at home."""

from collections.abc import Iterable
from itertools import pairwise
from random import Random

import pytest
from received import DELAY, PERSONS, RETURN, halls, opening, received_world, reception
from worlds import DAY, HOUR, damage, disruption, header, inject, play, when

from oefening import events
from oefening.commands import RetractInject, StartExercise
from oefening.engine import Engine
from oefening.engine.lasting import Lasting
from oefening.record import Record, Seat
from oefening.scenario.model import Disruption
from oefening.world.effects import Effect, OpenReception, PreparednessChange
from oefening.world.preparedness import Preparedness


def _cold(
    share: str = "100%", at: str = "1h", lasts: str = "20h", home: str = "VR01"
) -> Disruption:
    return disruption(f"cold-{home[-1]}", at, damage(f"{home}.warmth-supply", share, lasts=lasts))


def _sites(records: Iterable[Record]) -> list[tuple[float, int, int, int]]:
    """When sites changed: hour, how many are open, in preparation and short of staff."""
    return [
        (at / HOUR, one.open, one.preparing, one.unstaffed)
        for at, one in when(records, events.SitesChanged)
    ]


def test_people_look_for_shelter_after_the_delay_and_go_home_after_the_need_is_met() -> None:
    records, state = play(header(received_world(), [_cold()]), "2d")
    first, back = 1 + DELAY / HOUR, 21 + RETURN / HOUR
    assert halls(records) == [(first, PERSONS // 10, 0), (back, 0, 0)]
    assert state.shelters["VR01"].person_seconds == (back - first) * HOUR * PERSONS // 10
    assert [(at / HOUR, event.persons) for at, event in when(records, events.RoomRanOut)] == [
        (first, 1000)
    ]
    assert [at / HOUR for at, _ in when(records, events.RoomFound)] == [back]


def test_a_cold_that_is_shorter_than_the_delay_drives_nobody_out() -> None:
    records, _ = play(header(received_world(), [_cold(lasts="359m")]), "2d")
    assert halls(records) == []


def test_two_short_colds_are_not_a_long_one() -> None:
    colds = [_cold(lasts="5h"), disruption("again", "7h", damage("VR01.warmth-supply", lasts="5h"))]
    records, _ = play(header(received_world(), colds), "2d")
    assert halls(records) == []


def test_of_a_cold_that_grows_those_who_had_it_first_go_first() -> None:
    more = disruption("more", "3h", damage("VR01.warmth-supply", "20%", lasts="8h"))
    records, _ = play(header(received_world(), [_cold("30%", lasts="10h"), more]), "2d")
    assert [(at, seeking) for at, seeking, _ in halls(records)] == [
        (7, 300),
        (9, 500),
        (14, 0),
    ]


def test_with_a_share_of_nothing_nobody_looks_for_shelter() -> None:
    off = received_world(rules=reception("0%"))
    records, state = play(header(off, [_cold()]), "2d")
    assert halls(records) == []
    without, bare = play(header(off.model_copy(update={"reception": None}), [_cold()]), "2d")
    assert (state.needs, len(records)) == (bare.needs, len(without))


def test_sites_house_people_from_when_they_are_ready() -> None:
    calm = header(received_world(), [_cold()], injects=[inject("open", "8h", opening(4))])
    records, state = play(calm, "2d")
    assert halls(records) == [(7, 1000, 0), (10, 1000, 400), (24, 0, 0)]
    assert [
        (at / HOUR, (one.open, one.preparing)) for at, one in when(records, events.SitesChanged)
    ] == [
        (8, (0, 4)),
        (10, (4, 0)),
    ]
    assert state.shelters["VR01"].person_seconds == (3 * 1000 + 14 * 600) * HOUR


def test_who_is_housed_is_not_cold() -> None:
    bare = header(received_world(), [_cold()])
    helped = header(received_world(), [_cold()], injects=[inject("open", "8h", opening(4))])
    lost = [play(one, "2d")[1].needs["VR01.warmth"].person_seconds for one in (bare, helped)]
    assert lost[0] == 20 * HOUR * PERSONS
    assert lost[0] - lost[1] == (21 - 10) * HOUR * 400


def test_places_are_the_share_that_the_level_of_reception_leaves() -> None:
    blocked = disruption("blocked", "12h", damage("VR01.road", "25.1%", lasts="2h"))
    calm = header(received_world(), [_cold(), blocked], injects=[inject("open", "1h", opening(4))])
    records, _ = play(calm, "16h")
    assert halls(records) == [(3, 0, 0), (7, 1000, 400), (12, 1000, 299), (14, 1000, 400)]


def test_sites_open_as_far_as_there_is_staff_and_the_rest_when_it_comes_free() -> None:
    scene = header(
        received_world(staff=12),
        [_cold()],
        injects=[
            inject("first", "1h", opening(1, lasts="10h")),
            inject("second", "2h", opening(3)),
        ],
    )
    records, state = play(scene, "2d")
    changes = [
        (at / HOUR, one.open, one.unstaffed) for at, one in when(records, events.SitesChanged)
    ]
    assert changes[-3:] == [(3, 1, 0), (4, 2, 2), (11, 2, 1)]
    assert state.sites["VR01", "shelter"].unstaffed == 1


def test_repairs_and_sites_share_the_staff_of_a_pool() -> None:
    mend = damage("VR01.road", "1%", work={"trade": "helper", "takes": "5h"})
    records, _ = play(
        header(
            received_world(staff=5),
            [disruption("storm", "1h", mend)],
            injects=[inject("open", "1h", opening(1))],
        ),
        "1d",
    )
    assert [(at / HOUR, one.open) for at, one in when(records, events.SitesChanged)][-1] == (6, 1)


def test_retracting_closes_the_sites_and_frees_their_staff() -> None:
    scene = header(
        received_world(staff=5),
        [_cold()],
        injects=[inject("open", "1h", opening(1, lasts="8h")), inject("next", "2h", opening(1))],
    )
    records, state = play(scene, "2d")
    assert halls(records)[:3] == [(3, 0, 0), (7, 1000, 100), (24, 0, 0)]
    assert state.sites["VR01", "shelter"].open == 1


def test_a_region_has_no_more_places_than_it_can_have_and_finds_them_day_by_day() -> None:
    slow = {
        "name": {"nl": "hal", "en": "hall"},
        "houses": "yes",
        "places": 100,
        "lead": "24h",
        "on-call": 150,
        "per-day": 100,
        "most": 350,
    }
    tiny = received_world(rules=reception(hall=slow))
    records, _ = play(header(tiny, injects=[inject("open", 0, opening(5, "hall"))]), "10d")
    planned = [event for _, event in when(records, events.SitesPlanned)]
    planned_at = [(one.asked, one.sites, one.ready_at, one.all_at) for one in planned]
    assert planned_at == [(5, 3, DAY, 60 * HOUR)]
    assert [(at, open_) for at, open_, _, _ in _sites(records)] == [
        (0, 0),
        (24, 1),
        (36, 2),
        (60, 3),
    ]


def test_water_points_serve_2500_each_of_whoever_lacks_water() -> None:
    dry = disruption("dry", "1h", damage("VR01.water-supply", "60%", lasts="20h"))
    counts = []
    for points in (0, 1, 2, 3):
        acts = [inject("open", 0, opening(points, "water-point"))] if points else []
        _, state = play(header(received_world(), [dry], injects=acts), "10h")
        counts.append(state.needs["VR01.water"].persons)
    assert counts == [6000, 3500, 1000, 0]


def test_nobody_is_provided_for_twice() -> None:
    rules = reception("100%")
    scene = header(
        received_world(200, rules=rules),
        [_cold(), disruption("dry", "1h", damage("VR01.water-supply", "60%", lasts="20h"))],
        injects=[inject("a", 0, opening(20)), inject("b", 0, opening(2, "water-point"))],
    )
    records, state = play(scene, "10h")
    assert state.shelters["VR01"].housed == 2000
    assert state.shelters["VR01"].served == {"water": 4000}
    assert state.needs["VR01.water"].persons == 0
    assert state.needs["VR01.warmth"].persons == 8000
    eased = [event.needs for _, event in when(records, events.NeedsEased)]
    assert eased[-1]["VR01.water"] == (0, 6000)


def test_places_that_nobody_sleeps_in_serve_who_comes_by() -> None:
    hall = {"houses": "yes", "serves": "warmth", "places": 100, "lead": 0, "name": {"nl": "a"}}
    rules = reception(hall=hall)
    counts = []
    for halls_open in (8, 12):
        acts = [inject("a", 0, opening(halls_open, "hall"))]
        _, state = play(header(received_world(rules=rules), [_cold()], injects=acts), "10h")
        shelter = state.shelters["VR01"]
        counts.append((shelter.housed, shelter.served, state.needs["VR01.warmth"].persons))
    assert counts == [(800, {}, 9200), (1000, {"warmth": 200}, 8800)]


def test_of_those_in_reach_of_a_support_point_only_those_who_know_of_it_are_served() -> None:
    point = {"serves": "water", "among": "knows", "places": 4000, "lead": 0, "name": {"nl": "a"}}
    tiny = received_world(rules=reception(point=point))
    knows = {"everywhere": {"knows": "25%"}, "works": {"knows": "100%"}}
    dry = disruption("dry", "1h", damage("VR01.water-supply", lasts="20h"))
    told = PreparednessChange.model_validate({"preparedness": "VR01", "knows": "+50%"})
    acts = [inject("a", 0, opening(1, "point")), inject("b", "5h", told)]
    scene = tiny.model_copy(update={"preparedness": Preparedness.model_validate(knows)})
    records, _ = play(header(scene, [dry], injects=acts), "10h")
    served = [(at / HOUR, one.served) for at, one in when(records, events.ReceptionChanged)]
    assert served == [(1, {"water": 1000}), (5, {"water": 3000})]


def test_a_site_for_its_neighbourhood_serves_those_of_it_who_lack_something() -> None:
    point = {"serves": "water", "places": 4000, "lead": 0, "name": {"nl": "a"}, "nearby": "yes"}
    dry = disruption("dry", "1h", damage("VR01.water-supply", "60%", lasts="20h"))
    counts = []
    for points in (1, 2, 3):
        world = received_world(rules=reception(point=point))
        acts = [inject("open", 0, opening(points, "point"))]
        _, state = play(header(world, [dry], injects=acts), "10h")
        counts.append(state.needs["VR01.water"].persons)
    assert counts == [3600, 1200, 0]


def _on_standby(lasts: str | None = None) -> Effect:
    data = {"open-reception": "VR01", "kind": "water-point", "sites": 2, "lasts": lasts}
    return OpenReception.model_validate(data | {"lead": "30m", "once-lacking": "20%"})


def test_sites_on_standby_are_ordered_once_enough_people_lack_what_they_serve() -> None:
    few = disruption("few", "1h", damage("VR01.water-supply", "19%", lasts="2h"))
    many = disruption("many", "4h", damage("VR01.water-supply", "20%", lasts="20h"))
    acts = [inject("open", 0, _on_standby("10h"))]
    records, _ = play(header(received_world(), [few, many], injects=acts), "2d")
    [(at, planned)] = when(records, events.SitesPlanned)
    assert (at / HOUR, planned.ready_at / HOUR) == (4, 4.5)
    assert _sites(records) == [(4, 0, 2, 0), (4.5, 2, 0, 0), (14, 0, 0, 0)]


def test_standby_holds_for_what_is_lacked_already_and_ends_when_retracted() -> None:
    dry = disruption("dry", 0, damage("VR01.water-supply", lasts="20h"))
    late = inject("open", "2h", _on_standby())
    records, _ = play(header(received_world(), [dry], injects=[late]), "1d")
    assert [at / HOUR for at, _ in when(records, events.SitesPlanned)] == [2]
    made = header(received_world(), [_dry_at("5h")], injects=[inject("open", 0, _on_standby())])
    for hour, sites in ((3, []), (6, [(5, 0, 2, 0), (5.5, 2, 0, 0), (6, 0, 0, 0)])):
        engine = Engine(made)
        begun = engine.apply(StartExercise(), Seat())
        records = [*begun, *engine.advance(hour * HOUR)]
        records += engine.apply(RetractInject("open"), Seat())
        records += engine.advance(12 * HOUR)
        assert _sites(records) == sites


def _dry_at(at: str) -> Disruption:
    return disruption("dry", at, damage("VR01.water-supply", lasts="20h"))


def test_of_households_with_a_plan_fewer_look_for_shelter() -> None:
    plan = {"everywhere": {"plan": "50%"}, "works": {"shelter": "40%"}}
    scene = received_world().model_copy(update={"preparedness": Preparedness.model_validate(plan)})
    records, _ = play(header(scene, [_cold()]), "10h")
    assert halls(records) == [(7, 800, 0)]


def test_areas_share_the_places_of_their_region_by_who_seeks() -> None:
    colds = [_cold(home="VR01/a"), _cold("50%", home="VR01/b")]
    acts = [inject("open", 0, opening(4, place="VR01/b"))]
    records, _ = play(header(received_world(split=True), colds, injects=acts), "10h")
    homes = [event.homes for _, event in when(records, events.ReceptionChanged)][-1]
    assert homes == {"VR01/a": (700, 329), "VR01/b": (150, 71)}


@pytest.mark.parametrize("staff", [7, 23, 100])
def test_more_places_never_house_fewer(staff: int) -> None:
    housed = []
    for sites in range(1, 13):
        blocked = disruption("blocked", "12h", damage("VR01.road", "40%", lasts="5h"))
        scene = header(
            received_world(staff), [_cold(), blocked], injects=[inject("a", "2h", opening(sites))]
        )
        records, _ = play(scene, "2d")
        told = [(at, found) for at, _, found in halls(records)]
        housed.append([[found for at, found in told if at <= hour][-1] for hour in (9, 13, 20)])
    assert all(all(a <= b for a, b in zip(x, y, strict=True)) for x, y in pairwise(housed))


def test_cutting_the_run_and_computing_all_anew_change_nothing() -> None:
    scene = header(
        received_world(12, split=True),
        [_cold(home="VR01/a"), _cold("50%", at="3h", home="VR01/b")],
        injects=[inject("a", "1h", opening(3)), inject("b", "5h", opening(2, lasts="9h"))],
    )
    plain, _ = play(scene, "2d")
    assert play(scene, "2d", slices=Random(3))[0] == plain
    assert play(scene, "2d", full=True)[0] == plain


def test_lasting_is_the_least_of_a_while_and_is_kept_up_for_another() -> None:
    lasting = Lasting(after=10, returning=4)
    seen = []
    steps = {5: 8, 12: 3, 15: 6, 40: 0}
    number = 0
    for now in range(60):
        number = steps.get(now, number)
        seen.append(lasting.step(now, number))
    assert [seen[at] for at in (14, 15, 24, 25, 43, 44)] == [0, 3, 3, 6, 6, 0]


def test_next_never_misses_a_change() -> None:
    lasting, twin = Lasting(10, 4), Lasting(10, 4)
    steps = {5: 8, 12: 3, 15: 6, 40: 0, 47: 9}
    number, due, value = 0, None, 0
    for now in range(80):
        number = steps.get(now, number)
        if now in steps or now == due:
            value = twin.step(now, number)
            due = twin.next()
        assert lasting.step(now, number) == value


def test_the_sum_of_homes_is_what_the_region_tells() -> None:
    scene = header(
        received_world(split=True),
        [_cold(home="VR01/a"), _cold("50%", at="3h", home="VR01/b")],
        injects=[inject("a", "1h", opening(3))],
    )
    records, _ = play(scene, "2d")
    for _, told in when(records, events.ReceptionChanged):
        assert told.seeking == sum(seeking for seeking, _ in told.homes.values())
        assert told.housed == sum(housed for _, housed in told.homes.values())
        assert told.housed <= min(told.seeking, told.places)


def test_sites_that_were_too_many_are_made_ready_once_those_of_another_close() -> None:
    hall = {
        "name": {"nl": "hal", "en": "hall"}, "houses": "yes", "places": 100, "lead": "24h",
        "on-call": 300, "per-day": 100, "most": 300,
    }  # fmt: skip
    tiny = received_world(rules=reception(hall=hall))
    asked = [
        inject("first", 0, opening(2, "hall", lasts="3d")),
        inject("second", "1h", opening(3, "hall", lasts="6d")),
        inject("third", "2h", opening(2, "hall")),
    ]
    records, _ = play(header(tiny, injects=asked), "10d")
    planned = [(at // HOUR, one.owner, one.asked, one.sites) for at, one in when(
        records, events.SitesPlanned
    )]  # fmt: skip
    assert planned == [
        (0, "inject/first", 2, 2), (1, "inject/second", 3, 1), (2, "inject/third", 2, 0),
        (72, "inject/second", 0, 2), (145, "inject/third", 0, 2),
    ]  # fmt: skip
    assert [(at, open_) for at, open_, _, _ in _sites(records) if at > 90][-3:] == [
        (96, 3), (145, 0), (169, 2),
    ]  # fmt: skip


def test_what_was_asked_for_and_is_retracted_is_not_made_ready_later() -> None:
    hall = {
        "name": {"nl": "hal", "en": "hall"}, "houses": "yes", "places": 100, "lead": "24h",
        "on-call": 100, "per-day": 100, "most": 100,
    }  # fmt: skip
    tiny = received_world(rules=reception(hall=hall))
    asked = [
        inject("first", 0, opening(1, "hall", lasts="3d")),
        inject("second", "1h", opening(1, "hall", lasts="2d")),
    ]
    records, _ = play(header(tiny, injects=asked), "10d")
    assert [one.sites for _, one in when(records, events.SitesPlanned)] == [1, 0]
    assert _sites(records)[-1] == (72, 0, 0, 0)
