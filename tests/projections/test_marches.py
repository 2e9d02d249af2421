"""Convoys in short: where they came to a standstill, by whom, and which did not arrive."""

from marching import convoy, line, rules
from worlds import HOUR, damage, disruption, header, play, priority

from oefening.projections.convoys import groups, standing
from oefening.projections.names import Names
from oefening.projections.outline import Outline
from oefening.record import Header
from oefening.scenario.model import Disruption
from oefening.text import Language

SENT = disruption("sent", 0, convoy(vehicles=20))
ORDER = disruption(
    "order", "30m", priority("VR02.road", "emergency", "civil", cap={"military": "0%"})
)
SHUT = disruption("shut", "30m", damage("VR02.road", lasts="2h"))


def exercise(*happens: Disruption) -> Header:
    """Twenty vehicles in two packets, who would reach the next region after half an hour."""
    return header(line(rules()), [SENT, *happens])


def outline(made: Header, hours: int, language: Language = "en") -> list[str]:
    """What is told of convoys after so many hours, and at the end of the log."""
    follower = Outline(made)
    for record in play(made, hours * HOUR)[0]:
        follower.hear(record)
    lines = [line.render(language) for line in follower.told()]
    return [one for one in lines if "onvoy" in one or "olonne" in one]


def test_whoever_holds_a_convoy_is_named_and_so_is_that_it_never_arrived() -> None:
    formed, held, left = outline(exercise(ORDER), 10)
    assert "Departure planned: convoy 1" in formed
    assert held == "D1 07:00  Convoy 1 VR01–VR03 is held up in VR02 by disruption 'order'"
    assert left == (
        "D1 07:00  Not there at the end of this log: convoy 1, by road from VR01 to VR03: 0 of 20 "
        "vehicles arrived, planned D1 08:30; 2 packets in VR02: held up since D1 07:00 by "
        "disruption 'order'"
    )
    assert (
        "stilgezet sinds D1 07:00 door verstoring 'order'" in outline(exercise(ORDER), 10, "nl")[-1]
    )


def test_a_way_that_is_closed_is_nobodys_order_and_is_told_once_for_all_packets() -> None:
    _, stands, arrived = outline(exercise(SHUT), 10)
    assert stands == ("D1 07:00  Convoy 1 VR01–VR03 stands still in VR02: there is no way through")
    assert "2 hours late" in arrived


def test_a_convoy_that_gets_through_is_only_formed_and_there() -> None:
    assert len(outline(exercise(), 10)) == 2


def test_a_place_says_by_whose_order_packets_stand() -> None:
    made = exercise(ORDER)
    state = play(made, 2 * HOUR)[1]
    [held] = groups(state, "VR02", made.world.military)
    assert held.held == "disruption/order"
    assert standing(held, Names(made)).render("nl") == (
        "stilgezet sinds D1 07:00 door verstoring 'order'"
    )


def test_who_has_not_left_is_not_let_go_by_whose_order() -> None:
    order = disruption("order", 0, priority("VR01.road", cap={"military": "0%"}))
    made = exercise(order)
    [waits] = groups(play(made, HOUR)[1], "VR01", made.world.military)
    assert standing(waits, Names(made)).render("en") == (
        "not let go since D1 06:30 by disruption 'order'"
    )
    assert "not let go since" in outline(made, 10)[-1]
