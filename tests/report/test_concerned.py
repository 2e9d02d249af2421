"""Which numbers of the model an annex puts first: those that concern what happened."""

from marched import marched_header
from prepared import prepared_header
from reported import Reported
from worlds import both

from oefening.commands import BuyMeasure
from oefening.library import load_world
from oefening.record import Header
from oefening.report.model.concerned import PARTS, concerned
from oefening.world.listing import listed
from oefening.world.model import World

PARAMETER = {
    "value": "2h",
    "unit": "h",
    "meaning": both("how long"),
    "provenance": "assumed",
    "confidence": "low",
}


def using(header: Header, **uses: str) -> Reported:
    """The exercise in a world that has a number of each name, which stands there."""
    parts = {"parameters": dict.fromkeys(uses, PARAMETER)}
    stands = {"uses": {name: (place,) for name, place in uses.items()}}
    world = World.model_validate(header.world.dump() | parts | stands)
    return Reported(header.model_copy(update={"world": world}))


def test_what_was_bought_concerns_the_numbers_of_its_measure_and_of_no_other() -> None:
    played = using(prepared_header(), more="measures.batteries", other="measures.crews")
    played.do(BuyMeasure(2025, "batteries", "VR01", 3))
    log = played.started().log()
    assert concerned(log, [*listed(log.world)]) == {"more"}


def test_all_numbers_of_a_part_of_the_model_do_in_which_something_happened() -> None:
    played = using(marched_header(), rest="military.modes", train="care.step").started()
    before = played.log()
    assert concerned(before, [*listed(before.world)]) == {"rest"}
    quiet = using(prepared_header(), rest="military.modes", train="care.step").started().log()
    assert not concerned(quiet, [*listed(quiet.world)])


def test_every_part_that_is_named_is_one_that_numbers_stand_in() -> None:
    places = (place for places in load_world().uses.values() for place in places)
    assert PARTS.keys() <= {place.partition(".")[0] for place in places}
