"""What History answers, and that it is what the state says at every record."""

from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, HEADER, Act, played
from shown import Playing
from worlds import HOUR

from oefening.events import TierRemoved, WorldSettled
from oefening.projections.history import History
from oefening.record import Record
from oefening.state import Holding, State, beginning, evolve
from oefening.world.nodes import WHOLE

POWER = "VR01/east.power"
BATTERY = "VR01/east.mobile<VR01/east.power#0"


def history(playing: Playing) -> History:
    found = History()
    for record in playing.records:
        found.hear(record)
    return found


def test_a_level_is_known_at_every_second_whatever_came_later(playing: Playing) -> None:
    playing.until(20)  # power is out from 1 to 9 h
    found = history(playing)
    asked = [0, HOUR - 1, HOUR, 9 * HOUR - 1, 9 * HOUR, 30 * HOUR]
    assert [found.level(POWER, at) for at in asked] == [WHOLE, WHOLE, 0, 0, WHOLE, WHOLE]
    assert found.levels(POWER) == ((HOUR, 0), (9 * HOUR, WHOLE))


def test_a_node_that_no_record_names_is_whole_and_never_changed(playing: Playing) -> None:
    found = history(playing)
    assert (found.level("VR02.power", 5), found.levels("VR02.power")) == (WHOLE, ())


def test_a_backup_is_known_while_it_drains_and_not_before(playing: Playing) -> None:
    playing.until(20)
    found = history(playing)
    assert found.holding(BATTERY, HOUR - 1) is None
    draining = found.holding(BATTERY, 2 * HOUR)
    assert draining == Holding(2 * HOUR * WHOLE, -WHOLE, HOUR)
    assert draining.left(2 * HOUR) == HOUR


def heard(*said: tuple[int, WorldSettled | TierRemoved]) -> History:
    """What has heard these, each in its second."""
    found = History()
    for number, (at, body) in enumerate(said, start=1):
        found.hear(Record(number, at, body))
    return found


def settled(level: int = WHOLE, backup: tuple[int, int] = (0, 0)) -> WorldSettled:
    return WorldSettled({POWER: level}, {}, {}, {BATTERY: backup}, {})


def test_of_one_second_the_last_word_counts() -> None:
    found = heard((5, settled(0, (9, -1))), (5, settled(400_000, (9, -2))))
    assert found.levels(POWER) == ((5, 400_000),)
    assert found.holding(BATTERY, 5) == Holding(9, -2, 5)


def test_what_was_set_back_in_the_same_second_never_changed() -> None:
    found = heard((5, settled(0)), (5, settled()))
    assert (found.levels(POWER), found.since(POWER, 5)) == ((), None)


def test_since_when_and_all_levels_are_known_before_the_first_change_too() -> None:
    found = heard((5, settled(0)), (9, settled(0)))
    assert [found.since(POWER, at) for at in (4, 5, 10)] == [None, 5, 5]
    assert [found.snapshot(at) for at in (4, 5)] == [{POWER: WHOLE}, {POWER: 0}]


def test_a_backup_that_was_taken_away_holds_nothing_and_what_it_held_before_is_known() -> None:
    unheard_of = TierRemoved(f"{POWER}<NL.grid#0")
    found = heard((5, settled(backup=(9, -1))), (7, TierRemoved(BATTERY)), (8, unheard_of))
    assert found.holding(BATTERY, 6) == Holding(9, -1, 5)
    assert found.holding(BATTERY, 7) is None
    assert found.holding(unheard_of.tier, 8) is None


def agrees(found: History, state: State, at: int) -> bool:
    """Whether both say the same of second `at`, at which the state is."""
    world = HEADER.world
    addresses = [node.address for node in world.nodes]
    holdings = {**state.stocks, **state.tiers}
    return (
        all(found.level(address, at) == state.level(address) for address in addresses)
        and all(found.holding(key, at) == held for key, held in holdings.items())
        and all(key in holdings for key in found._holdings if found.holding(key, at) is not None)
    )


def answers(whole: History, then: History, state: State, at: int) -> None:
    """Fail unless a whole history says of second `at` what the history up to it says."""
    for node in HEADER.world.nodes:
        past = whole.levels(node.address)[: len(then.levels(node.address))]
        assert past == then.levels(node.address)
        assert whole.level(node.address, at) == state.level(node.address)
    for key, held in {**state.stocks, **state.tiers}.items():
        assert whole.holding(key, at) == held


@settings(max_examples=30)
@given(acts=ACTS, share=st.floats(0, 1))
def test_law_history_says_of_now_what_the_state_says_and_later_of_that_moment_what_it_said_then(
    acts: list[Act], share: float
) -> None:
    records = played(acts)
    last = round(share * (len(records) - 1))
    found, whole, state = History(), History(), beginning(HEADER.scenario, HEADER.world)
    for record in records:
        whole.hear(record)
    for record, following in zip(records, [*records[1:], None], strict=True):
        found.hear(record)
        evolve(state, record)
        assert agrees(found, state, record.at)
        over = following is None or following.at > record.at
        if over and record.at == records[last].at:
            answers(whole, found, state, record.at)
