"""Calls of teams that cross an order to scale down."""

from organised import grip, lever, two_regions
from worlds import HOUR, disruption, header, when

from oefening import events
from oefening.commands import RecordDecision, StartExercise
from oefening.engine import Engine
from oefening.record import Seat
from oefening.world.levers import LeverUse

MINUTE = 60


def test_who_is_called_sent_home_and_called_anew_in_one_second_comes_once() -> None:
    levers = {
        id: lever({"grip": "VR01", "level": level}, lead="1m")
        for id, level in (("down", 0), ("up", 1))
    }
    engine = Engine(header(two_regions(levers=levers), [disruption("up", 0, grip("VR01", 1))]))
    records = engine.apply(StartExercise(), Seat())
    uses = tuple(LeverUse.model_validate({"lever": id}) for id in levers)
    records += engine.apply(RecordDecision(cell="rot", levers=uses), Seat())
    records += engine.advance(2 * HOUR)
    assert [at for at, one in when(records, events.GripSet)] == [0, MINUTE, MINUTE]
    called = [one.team for _, one in when(records, events.TeamCalled)]
    working = [one.team for _, one in when(records, events.TeamWorking)]
    assert (called.count("copi"), working.count("copi")) == (1, 1)
