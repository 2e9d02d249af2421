"""GRIP levels, teams with their clocks, shifts and fatigue, continuity, and routes of requests."""

from collections.abc import Iterable
from random import Random
from typing import Any

import pytest
from organised import grip, lever, relief, rules, two_regions, with_plans
from worlds import (
    HOUR,
    ONE,
    damage,
    disruption,
    header,
    inject,
    level_at,
    play,
    when,
)

from oefening import events
from oefening.commands import RecordDecision, RetractInject, StartExercise
from oefening.engine import Engine
from oefening.record import Record, Seat
from oefening.scenario.model import Scenario
from oefening.world.effects import Crews, Effect, Grip, TeamSpeed
from oefening.world.levers import LeverUse
from oefening.world.organisation import Organisation

MINUTE = 60


def after(
    *effects: Effect, until: str = "10h", organisation: Organisation | None = None
) -> list[Record]:
    """The records of a run in which these effects happen at STARTEX."""
    records, _ = play(header(two_regions(organisation), [disruption("one", 0, *effects)]), until)
    return records


def working(records: Iterable[Record], region: str = "VR01") -> dict[str, tuple[int, int | None]]:
    """By team, when it began to work and how late that was, in seconds."""
    return {
        one.team: (at, one.late)
        for at, one in when(records, events.TeamWorking)
        if one.region == region
    }


def test_the_teams_of_a_level_come_in_their_time_from_the_call() -> None:
    records = after(grip("VR01", 2))
    assert working(records) == {
        "room": (MINUTE, 0),
        "copi": (21 * MINUTE, 0),
        "rot": (41 * MINUTE, 0),
    }
    due = {one.team: one.due for _, one in when(records, events.TeamCalled)}
    assert due == {"room": 2 * MINUTE, "copi": 31 * MINUTE, "rot": 46 * MINUTE}


def test_teams_that_have_exercised_come_sooner_until_it_is_forgotten() -> None:
    fast = TeamSpeed.model_validate({"team-speed": "VR01", "speed": "200%", "lasts": "5h"})
    steps = [
        disruption("fast", 0, fast, grip("VR01", 2), grip("VR02", 2)),
        disruption("home", "4h", grip("VR01", 0)),
        disruption("again", "6h", grip("VR01", 2)),
    ]
    records, state = play(header(two_regions(), steps), "10h")
    came: dict[str, list[float]] = {"VR01": [], "VR02": []}
    for at, one in when(records, events.TeamWorking):
        came[one.region].append(at / MINUTE)
    assert came["VR02"] == [1, 21, 41]
    assert came["VR01"] == [0.5, 10.5, 20.5, *(360 + at for at in came["VR02"])]
    assert state.team_speeds == {"VR01": 1_000_000}


def test_levels_may_be_skipped_and_neighbours_differ() -> None:
    world = two_regions()
    steps = (disruption("a", 0, grip("VR01", 4)), disruption("b", "1h", grip("VR02", 1)))
    records, state = play(header(world, steps), "5h")
    assert (state.grip("VR01"), state.grip("VR02")) == (4, 1)
    assert set(working(records)) == {"room", "copi", "rot", "rbt"}
    assert set(working(records, "VR02")) == {"room", "copi"}
    assert working(records)["rbt"] == (61 * MINUTE, None), "the law gives it no time"


def test_a_team_that_works_is_not_called_again_and_stands_down_below_its_level() -> None:
    steps = [
        disruption(f"d{number}", f"{2 * number}h", grip("VR01", level))
        for number, level in enumerate((1, 2, 1, 0))
    ]
    records, state = play(header(two_regions(), steps), "10h")
    called = [one.team for _, one in when(records, events.TeamCalled)]
    assert called == ["room", "copi", "rot"]
    down = [(at, one.team) for at, one in when(records, events.TeamStoodDown)]
    assert down == [(4 * HOUR, "rot"), (6 * HOUR, "room"), (6 * HOUR, "copi")]
    assert state.teams["VR01"] == {}


def test_who_is_sent_home_on_the_way_does_not_come() -> None:
    steps = (
        disruption("up", 0, grip("VR01", 2)),
        disruption("at-once", 30, grip("VR01", 1)),
        disruption("down", "10m", grip("VR01", 0)),
    )
    records, _ = play(header(two_regions(), steps), "3h")
    assert set(working(records)) == {"room"}
    assert [one.team for _, one in when(records, events.TeamCalled)] == ["room", "copi"]


def test_a_level_that_is_ordered_again_changes_nothing() -> None:
    steps = (disruption("a", 0, grip("VR01", 2)), disruption("b", "1h", grip("VR01", 2)))
    records, _ = play(header(two_regions(), steps), "3h")
    assert len(when(records, events.GripSet)) == 1


def test_of_the_nation_no_team_is_called() -> None:
    records = after(grip("NL", 1))
    assert [one.level for _, one in when(records, events.GripSet)] == [1]
    assert not when(records, events.TeamCalled)


def test_who_cannot_be_reached_is_fetched_and_who_drives_badly_is_later() -> None:
    half, all_ = damage("VR01.mobile"), damage("VR01.c2000", "50%")
    assert working(after(half, grip("VR01", 1)))["copi"] == (21 * MINUTE, 0), "one will do"
    late = working(after(half, all_, grip("VR01", 1)))["copi"]
    assert late == ((1 + 30 + 20) * MINUTE, 20 * MINUTE)
    road = working(after(damage("VR01.road", "50%"), grip("VR01", 1)))["copi"]
    assert road == (41 * MINUTE, 10 * MINUTE)
    none = working(after(damage("VR01.road"), grip("VR01", 1)))["copi"]
    assert none == (81 * MINUTE, 50 * MINUTE), "nobody is slower than the slowest"
    assert working(after(half, all_, grip("VR01", 1)))["room"] == (MINUTE, 0), "it is there already"


@pytest.mark.parametrize("share", ["0%", "20%", "60%", "90%", "100%"])
def test_no_team_comes_sooner_on_a_worse_road(share: str) -> None:
    clear = working(after(grip("VR01", 4)))
    worse = working(after(damage("VR01.road", share), grip("VR01", 4)))
    assert all(worse[team][0] >= clear[team][0] for team in clear)


# ── retraction ───────────────────────────────────────────────────────────────────────────────────


def test_retracting_an_order_brings_back_the_level_before() -> None:
    steps = (inject("first", 0, grip("VR01", 1)), inject("second", "1h", grip("VR01", 4)))
    engine = Engine(header(two_regions(), injects=steps))
    engine.apply(StartExercise(), Seat())
    engine.advance(2 * HOUR)
    assert engine.state.grip("VR01") == 4
    engine.apply(RetractInject("second"), Seat())
    assert engine.state.grip("VR01") == 1
    engine.apply(RetractInject("first"), Seat())
    assert engine.state.grip("VR01") == 0


# ── shifts ───────────────────────────────────────────────────────────────────────────────────────


def shifts(records: Iterable[Record], region: str = "VR01") -> list[tuple[int, int, int]]:
    """Hours since the first team came, reliefs left and fatigue in ppm of each change."""
    return [
        ((at - 21 * MINUTE) // HOUR, one.reliefs, one.fatigue)
        for at, one in when(records, events.ShiftChanged)
        if one.region == region
    ]


def test_while_reliefs_last_nothing_is_lost_and_then_fatigue_grows_to_its_most() -> None:
    records = after(grip("VR01", 1), until="60h")
    assert shifts(records) == [
        (8, 1, 0), (16, 0, 0), (24, 0, 50_000), (32, 0, 100_000),
    ]  # fmt: skip
    assert level_at(records, "VR01.government", "24h") == ONE
    assert level_at(records, "VR01.government", "25h") == 950_000
    assert level_at(records, "VR01.government", "59h") == 900_000
    assert level_at(records, "VR02.government", "59h") == ONE


def test_fatigue_that_takes_nothing_is_switched_off() -> None:
    records = after(grip("VR01", 1), until="60h", organisation=rules(tires="0%"))
    assert shifts(records)[-1] == (16, 0, 0)
    assert not when(records, events.DamageDone)
    assert level_at(records, "VR01.government", "59h") == ONE


def test_rested_people_relieve_tired_ones_at_once_and_their_region_lacks_them() -> None:
    help_ = disruption("help", "30h", relief("VR01", 9, "VR02"))
    steps = (disruption("up", 0, grip("VR01", 1)), help_)
    records, state = play(header(two_regions(), steps), "32h")
    assert level_at(records, "VR01.government", "29h") == 950_000
    assert level_at(records, "VR01.government", "31h") == ONE
    assert (state.shifts["VR01"].reliefs, state.shifts["VR02"].reliefs) == (1, 0), "it had two"
    assert [one.damage for _, one in when(records, events.DamageEnded)] == [
        "organisation/fatigue/VR01"
    ]


def test_back_at_grip_0_everybody_sleeps() -> None:
    steps = (disruption("up", 0, grip("VR01", 1)), disruption("down", "30h", grip("VR01", 0)))
    records, state = play(header(two_regions(), steps), "60h")
    assert level_at(records, "VR01.government", "29h") == 950_000
    assert level_at(records, "VR01.government", "31h") == ONE
    assert (state.shifts["VR01"].reliefs, state.shifts["VR01"].fatigue) == (2, 0)
    assert shifts(records)[-1][0] < 30


@pytest.mark.parametrize("more", range(5))
def test_more_reliefs_never_tire_anybody_sooner(more: int) -> None:
    few = after(grip("VR01", 1), until="60h", organisation=rules(reliefs=more))
    many = after(grip("VR01", 1), until="60h", organisation=rules(reliefs=more + 1))
    for hour in range(0, 60, 4):
        address = "VR01.government"
        assert level_at(many, address, hour * HOUR) >= level_at(few, address, hour * HOUR)


# ── continuity ───────────────────────────────────────────────────────────────────────────────────


def without_power(said: str, seed: int = 1) -> tuple[int, tuple[bool, ...]]:
    """The level of government half an hour into a power cut, and what was found of its plan."""
    cause = [disruption("cut", "1h", damage("VR01.power"))]
    made = with_plans(header(two_regions(), cause, seed=seed), VR01=said)
    records, state = play(made, "90m")
    plan = state.plans.get("VR01")
    assert (plan and plan.there) == next(
        (one.plan for _, one in when(records, events.ContinuityFound)), None
    )
    found = tuple(one.plan for _, one in when(records, events.ContinuityFound))
    return level_at(records, "VR01.government", "89m"), found


def test_what_an_author_says_of_a_plan_is_what_power_of_its_own_it_has() -> None:
    assert without_power("unknown") == (400_000, ())
    assert without_power("plan") == (ONE, (True,))
    assert without_power("none") == (0, (False,))


def test_a_plan_for_power_changes_nothing_of_when_teams_come() -> None:
    steps = [disruption("cut", 0, damage("VR01.power")), disruption("up", "2h", grip("VR01", 4))]
    come = {}
    for said in ("unknown", "plan", "none"):
        records, _ = play(with_plans(header(two_regions(), steps), VR01=said), "5h")
        come[said] = working(records)
    assert come["none"] == come["plan"] == come["unknown"]
    assert set(come["none"]) == {"room", "copi", "rot", "rbt"}


def test_what_is_left_to_chance_has_no_plan_in_15_of_25_regions() -> None:
    drawn = [without_power("drawn", seed) for seed in range(1, 101)]
    assert set(drawn) == {(ONE, (True,)), (0, (False,))}
    lacking = sum(found == (False,) for _, found in drawn)
    assert abs(lacking - 60) <= 4 * 5, "within four standard deviations of 100 draws at 60 %"


def test_a_draw_of_one_region_leaves_that_of_another_alone() -> None:
    def found(*regions: str) -> dict[str, bool]:
        made = with_plans(header(two_regions(), seed=7), **dict.fromkeys(regions, "drawn"))
        records, _ = play(made, "1h")
        return {one.region: one.plan for _, one in when(records, events.ContinuityFound)}

    assert found("VR01", "VR02")["VR02"] == found("VR02")["VR02"]


# ── authority, routes and who gives ──────────────────────────────────────────────────────────────

PLACE = {"place": {"kind": "place", "meaning": {"en": "where"}}}


def pulled(level: int | None, needs: int) -> events.LeverPulled:
    """A lever of `needs` that is pulled in a region at a GRIP level, or where nobody scales up."""
    of = {"who": {"en": "somebody"}, "grip": needs}
    effect = {"demand": "{place}.power", "factor": "90%"}
    made = two_regions(levers={"one": lever(effect, parameters=PLACE, authority=of)})
    steps = [] if level is None else [disruption("up", 0, grip("VR01", level))]
    engine = Engine(header(made, steps))
    engine.apply(StartExercise(), Seat())
    engine.advance(HOUR)
    use = LeverUse.model_validate({"lever": "one", "with": {"place": "VR01"}})
    records = engine.apply(RecordDecision(cell="rot", levers=(use,)), Seat())
    (found,) = [record.body for record in records if isinstance(record.body, events.LeverPulled)]
    assert any(isinstance(record.body, events.LeverTookEffect) for record in records)
    return found


def test_a_lever_is_allowed_below_its_level_and_tells_at_which_it_was_pulled() -> None:
    assert pulled(2, 4).stands == 2
    assert pulled(4, 4).stands == 4
    assert pulled(None, 4).stands is None, "where nobody scales up nothing is said"


SCALE = lever({"grip": "{place}", "level": "{level}"}, parameters={
    **PLACE, "level": {"kind": "count", "meaning": {"en": "level"}},
})  # fmt: skip
UP = {"lever": "scale-up", "with": {"place": "VR01", "level": "2"}}
ANSWER = {"id": "up", "text": {"en": "up"}}
NOT = {"id": "not", "text": {"en": "not"}}


@pytest.mark.parametrize(
    "said",
    [
        {"decisions": [
            {"id": "up", "question": {"en": "?"}, "cell": "rot",
             "options": [{**ANSWER, "levers": [UP]}, NOT]},
        ]},
        {"plays": {"one": {"name": {"en": "one"}, "steps": [
            {"levers": [UP], "cell": "rot", "at": "D1 09:00", "text": {"en": "up"}},
        ]}}},
        {"injects": [{"id": "up", "title": {"en": "up"}, "levers": [UP]}]},
    ],
)  # fmt: skip
def test_a_scenario_that_scales_by_levers_alone_counts_levels_from_0(said: dict[str, Any]) -> None:
    effect = {"demand": "{place}.power", "factor": "90%"}
    made = header(two_regions(levers={"one": lever(effect, parameters=PLACE), "scale-up": SCALE}))
    scenario = Scenario.model_validate(made.scenario.dump() | said)
    engine = Engine(made.model_copy(update={"scenario": scenario}))
    engine.apply(StartExercise(), Seat())
    use = LeverUse.model_validate({"lever": "one", "with": {"place": "VR01"}})
    records = engine.apply(RecordDecision(cell="rot", levers=(use,)), Seat())
    assert [one.stands for _, one in when(records, events.LeverPulled)] == [0]


def test_a_request_goes_through_every_hand_before_its_lead_time_begins() -> None:
    effect = {"demand": "VR01.power", "factor": "90%"}
    made = two_regions(levers={"one": lever(effect, route="minister", lead="30m")})
    engine = Engine(header(made))
    engine.apply(StartExercise(), Seat())
    use = LeverUse.model_validate({"lever": "one"})
    records = engine.apply(RecordDecision(cell="rot", levers=(use,)), Seat())
    records += engine.advance(5 * HOUR)
    told = [(at, one.step) for at, one in when(records, events.RequestPassed)]
    assert told == [(HOUR, 0), (3 * HOUR, 1)]
    assert [at for at, _ in when(records, events.LeverTookEffect)] == [3 * HOUR + 30 * MINUTE]


def lent(add: int, *, lasts: str | None = None) -> list[tuple[int, str, int]]:
    """When pools changed, whose, and by how many: VR02 lends to VR01."""
    effect = Crews.model_validate(
        {"crews": "VR01", "trade": "grid", "add": add, "from": "VR02", "lasts": lasts}
    )
    records, _ = play(header(two_regions(), [disruption("lend", 0, effect)]), "10h")
    return [(at, one.place, one.by) for at, one in when(records, events.CrewsChanged)]


def test_who_lends_crews_lacks_them_and_gets_them_back() -> None:
    assert lent(2) == [(0, "VR02", -2), (0, "VR01", 2)]
    assert lent(9) == [(0, "VR02", -3), (0, "VR01", 3)], "no more than it has free"
    assert lent(1, lasts="4h") == [
        (0, "VR02", -1), (0, "VR01", 1), (4 * HOUR, "VR01", -1), (4 * HOUR, "VR02", 1),
    ]  # fmt: skip


def test_a_region_whose_crews_are_lent_repairs_later() -> None:
    work = {"trade": "grid", "takes": "2h", "pool": "VR02"}
    jobs = [damage("VR02.road", "10%", parts=3, work=work)]
    alone, _ = play(header(two_regions(), [disruption("d", 60, *jobs)]), "12h")
    lend = Crews.model_validate({"crews": "VR01", "trade": "grid", "add": 2, "from": "VR02"})
    lending = (disruption("lend", 0, lend), disruption("d", 60, *jobs))
    helped, _ = play(header(two_regions(), lending), "12h")
    assert [at for at, _ in when(alone, events.DamageEnded)] == [60 + 2 * HOUR] * 3
    assert [at for at, _ in when(helped, events.DamageEnded)] == [
        60 + hours * HOUR for hours in (2, 4, 6)
    ]


def test_how_time_is_cut_does_not_matter() -> None:
    steps = (
        disruption("up", 0, damage("VR01.road", "40%", lasts="3h"), grip("VR01", 4)),
        disruption("down", "20h", grip("VR01", 1)),
    )
    made = with_plans(header(two_regions(), steps), VR02="drawn")
    whole, _ = play(made, "40h")
    for seed in range(5):
        assert play(made, "40h", slices=Random(seed))[0] == whole


def test_a_world_without_organisation_takes_a_level_and_no_more() -> None:
    bare = two_regions().model_copy(update={"organisation": None})
    made = with_plans(header(bare, [disruption("up", 0, grip("VR01", 3))]), VR01="none")
    records, state = play(made, "10h")
    assert state.grip("VR01") == 3
    assert not when(records, events.TeamCalled)
    assert not when(records, events.ContinuityFound)


def test_a_level_of_a_region_is_no_higher_than_five() -> None:
    with pytest.raises(ValueError, match="level"):
        Grip.model_validate({"grip": "VR01", "level": 6})
