"""How late convoys are at any second."""

from hypothesis import given
from hypothesis import strategies as st

from oefening.events import ConvoyArrived, ConvoyFormed, PacketMoved
from oefening.projections.delays import Delays, Piece, most, steps
from oefening.record import Record

PLANNED = 3_600


def heard(*bodies: tuple[int, ConvoyFormed | ConvoyArrived | PacketMoved]) -> Delays:
    delays = Delays()
    for at, body in bodies:
        delays.hear(Record(1, at, body))
    return delays


def formed(id: str, planned: int = PLANNED) -> ConvoyFormed:
    return ConvoyFormed(id, ("VR01", "VR02"), "road", (10,), 0, planned, "rot")


def arrived(id: str, late: int) -> ConvoyArrived:
    return ConvoyArrived(id, "VR02", 10, late, {})


def test_a_convoy_is_later_each_second_from_when_it_was_planned_until_it_is_there() -> None:
    delays = heard((0, formed("alfa")), (5_000, arrived("alfa", 1_400)))
    assert delays.pieces("alfa") == [Piece(PLANNED, 0, 1), Piece(5_000, 1_400)]


def test_one_that_is_in_time_is_never_late() -> None:
    delays = heard((0, formed("alfa")), (PLANNED, arrived("alfa", 0)))
    assert most(delays.pieces("alfa"), 0, 9_000) == 0


def test_one_that_was_called_off_is_not_late_any_more() -> None:
    off = PacketMoved("alfa", 1, "called-off", "VR01")
    delays = heard((0, formed("alfa")), (PLANNED + 60, off))
    assert delays.pieces("alfa")[-1] == Piece(PLANNED + 60, 0)
    assert most(delays.pieces("alfa"), PLANNED + 60, 9_000) == 0


def test_delays_of_several_are_added_up() -> None:
    delays = heard(
        (0, formed("alfa")), (0, formed("bravo", 4_000)), (5_000, arrived("alfa", 1_400))
    )
    together = delays.pieces(*delays.convoys)
    assert most(together, 5_000, 6_000) == 1_400 + 2_000


PIECES = st.lists(
    st.builds(Piece, st.integers(0, 300), st.integers(0, 50), st.integers(0, 2)), max_size=6
).map(lambda found: sorted({one.at: one for one in found}.values()))


@given(pieces=PIECES, edge=st.integers(0, 80))
def test_steps_are_above_what_is_asked_for_when_the_amount_is(
    pieces: list[Piece], edge: int
) -> None:
    taken = list(steps(pieces, edge))
    for second in range(320):
        stood = [one for one in pieces if one.at <= second][-1:]
        amount = sum(one.value + one.growth * (second - one.at) for one in stood)
        step = sum(value for _, value in [one for one in taken if one[0] <= second][-1:])
        assert (step > edge) is (amount > edge)
        assert most(pieces, second, second) == amount
