"""More of anything never treats fewer in time, where patients stay and none overtakes another.

That is so where nobody more urgent is hurt after somebody less urgent: with one class, in one
accident, or in accidents that get less bad. Else it need not be: with more ambulances or places
somebody less urgent is in treatment earlier, and may still be when somebody more urgent arrives.
Beds are asked for after treatment only, so more of them never harm anybody in a region by itself.
"""

from typing import Any

from cared import care, cared, change, country, hurt, total
from hypothesis import given, settings
from hypothesis import strategies as st
from worlds import HOUR, disruption

from oefening.state import State
from oefening.world.model import World

GROUP = st.tuples(st.integers(0, 12 * HOUR), st.sampled_from(["t1", "t2", "t3"]), st.integers(1, 9))
GROUPS = st.lists(GROUP, min_size=1, max_size=12)
SIZES = st.fixed_dictionaries(
    {"ambulances": st.integers(1, 8), "slots": st.integers(1, 6), "beds": st.integers(1, 12)}
)


def treated(made: World, groups: list[tuple[int, str, int]], *more: Any) -> State:
    """The end of a run with these groups of patients."""
    happenings = [
        disruption(f"crash-{number}", at, hurt("VR01", **{kind: count}))
        for number, (at, kind, count) in enumerate(groups)
    ]
    return cared(made, [*more, *happenings], "30d")[1]


def small(sizes: dict[str, int]) -> World:
    """A region of these sizes."""
    drawn = "triangular(10m, 1h, 3h)"
    return country(
        care(
            ambulances={"total": sizes["ambulances"], "brings": "20m", "returns": "10m"},
            hospitals={"beds": 1_000, "slots": sizes["slots"], "free": f"{sizes['beds']}%"},
            classes={
                "t1": {"treatment": drawn, "stay": "12h"},
                "t2": {"treatment": drawn, "stay": "exponential(8h)"},
                "t3": {"treatment": drawn},
            },
        )
    )


URGENCIES = ("t1", "t2", "t3")


def in_order(groups: list[tuple[int, str, int]]) -> list[tuple[int, str, int]]:
    """The same groups, their classes handed out anew: the most urgent are hurt first."""
    kinds = sorted(kind for _, kind, _ in groups)
    return [(at, kind, count) for (at, _, count), kind in zip(sorted(groups), kinds, strict=True)]


@settings(max_examples=40)
@given(
    groups=GROUPS,
    sizes=SIZES,
    of=st.sampled_from(["ambulances", "slots", "beds"]),
    more=st.integers(1, 4),
)
def test_more_never_treats_fewer_in_time_of_any_class(
    groups: list[tuple[int, str, int]], sizes: dict[str, int], of: str, more: int
) -> None:
    made, given_more = small(sizes), disruption("more", 0, change("VR01", **{of: more}))
    few, many = treated(made, in_order(groups)), treated(made, in_order(groups), given_more)
    for urgency in URGENCIES:
        assert total(many, urgency).late <= total(few, urgency).late


@settings(max_examples=40)
@given(groups=GROUPS, sizes=SIZES, more=st.integers(1, 40))
def test_more_beds_never_treat_fewer_in_time_in_whatever_order_people_are_hurt(
    groups: list[tuple[int, str, int]], sizes: dict[str, int], more: int
) -> None:
    made, given_more = small(sizes), disruption("more", 0, change("VR01", beds=more))
    few, many = treated(made, groups), treated(made, groups, given_more)
    for urgency in URGENCIES:
        assert total(many, urgency).late <= total(few, urgency).late


def test_more_places_may_treat_fewer_in_time_where_somebody_more_urgent_comes_later() -> None:
    """One place more is free a little sooner, and the less urgent fill both for hours."""
    made = country(
        care(
            hospitals={"slots": 1},
            classes={
                "t1": {"within": "90m", "treatment": "2h"},
                "t2": {"treatment": "1h"},
                "t3": {"treatment": "10h"},
            },
        )
    )
    minutes = [(0, "t2", 1), (30, "t1", 1), (40, "t3", 2), (165, "t1", 1)]
    groups = [(60 * at, kind, count) for at, kind, count in minutes]
    given_more = disruption("more", 0, change("VR01", slots=1))
    late = [total(treated(made, groups, *more), "t1").late for more in ((), (given_more,))]
    assert late == [0, 1]


@settings(max_examples=40)
@given(groups=GROUPS, sizes=SIZES)
def test_patients_are_kept_in_any_world(
    groups: list[tuple[int, str, int]], sizes: dict[str, int]
) -> None:
    state = treated(small(sizes), groups)
    assert total(state).arrived == sum(count for _, _, count in groups)
    assert total(state).arrived == total(state).discharged
