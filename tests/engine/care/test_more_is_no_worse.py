"""More of anything never treats fewer in time, where patients of one class stay in their region.

Of several classes that need not be: with more ambulances somebody less urgent is brought earlier,
and may be in treatment when somebody more urgent arrives.
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


@settings(max_examples=60)
@given(
    groups=GROUPS,
    urgency=st.sampled_from(["t1", "t2", "t3"]),
    sizes=SIZES,
    of=st.sampled_from(["ambulances", "slots", "beds"]),
    more=st.integers(1, 4),
)
def test_more_never_treats_fewer_in_time(
    groups: list[tuple[int, str, int]], urgency: str, sizes: dict[str, int], of: str, more: int
) -> None:
    made, alike = small(sizes), [(at, urgency, count) for at, _, count in groups]
    given_more = disruption("more", 0, change("VR01", **{of: more}))
    few, many = treated(made, alike), treated(made, alike, given_more)
    assert total(many, urgency).late <= total(few, urgency).late


@settings(max_examples=40)
@given(groups=GROUPS, sizes=SIZES)
def test_patients_are_kept_in_any_world(
    groups: list[tuple[int, str, int]], sizes: dict[str, int]
) -> None:
    state = treated(small(sizes), groups)
    assert total(state).arrived == sum(count for _, _, count in groups)
    assert total(state).arrived == total(state).discharged
