"""Whether levels rise or fall."""

from hypothesis import given
from hypothesis import strategies as st
from shown import Playing
from worlds import HOUR, ONE

from oefening.projections.history import History
from oefening.projections.levels import Levels
from oefening.projections.names import whole_percent
from oefening.projections.trend import Trend, an_hour_ago, trend, trends
from oefening.world.model import REQUIREMENTS

ENERGY = REQUIREMENTS.index("energy")


def energy(playing: Playing, *hours: float) -> list[Trend | None]:
    """What energy in the east does so many hours after STARTEX."""
    found, history = [], History()
    levels = Levels(playing.header.world)
    for hour in hours:
        playing.until(hour)
        for record in playing.records:
            history.hear(record)
        before = levels.row(an_hour_ago(history, int(hour * HOUR)), "VR01/east")
        now = levels.row(playing.state, "VR01/east")
        found.append(trends(before.heats, now.heats)[ENERGY])
    return found


def test_a_level_falls_for_an_hour_after_it_fell_and_then_stays(playing: Playing) -> None:
    assert energy(playing, 0.5, 1, 1.9, 2) == ["stays", "falls", "falls", "stays"]


def test_a_level_that_came_back_rises(playing: Playing) -> None:
    assert energy(playing, 9, 10.5) == ["rises", "stays"]


def test_what_a_place_has_not_has_no_trend(playing: Playing) -> None:
    row = Levels(playing.header.world).row(playing.state, "VR02")
    assert trends(row.heats, row.heats)[REQUIREMENTS.index("transport")] is None


@given(before=st.integers(0, ONE), now=st.integers(0, ONE))
def test_a_mark_never_contradicts_the_two_percentages(before: int, now: int) -> None:
    same = whole_percent(before) == whole_percent(now)
    assert (trend(before, now) == "stays") is same
    assert same or trend(before, now) == ("rises" if now > before else "falls")
