"""What branches of a log come to, whoever runs them, and which logs have none."""

from dataclasses import replace

import pytest
from exercises import rich_header
from otherwise import Room, decided
from shown import shown_header

from oefening import commands, events
from oefening.clock import HOUR, MINUTE
from oefening.commands import RecordDecision
from oefening.engine import Engine
from oefening.errors import OefeningError
from oefening.record import ENGINE, Record, Redraw, Seat
from oefening.state import beginning
from oefening.state.military import ConvoyState, PacketState
from oefening.study.executor import Here, processes
from oefening.study.whatif.branch import Unit, run
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.outcome import ALL, Amount, Watch
from oefening.study.whatif.whatif import WhatIf, whatifs
from oefening.world.model import NATION


def test_the_outcome_is_what_the_log_comes_to_by_its_end() -> None:
    header = shown_header()
    engine, records = Engine(header), list[Record]()
    records += engine.apply(commands.StartExercise(), Seat())
    records += engine.advance(8 * HOUR)
    records += engine.apply(commands.EndExercise(), Seat())
    logged, heard = Logged.of(header, records), list[Record]()
    outcome = run(Unit(logged)).outcome
    assert outcome == run(Unit(logged), heard.append).outcome
    assert heard == records
    # The east, where a thousand are cold without power, is dark from 1 h on; its phones from 3 h.
    cold = dict.fromkeys(((NATION, ALL), ("VR01", ALL), ("VR01/east", ALL)), 1000 * 7 * HOUR)
    cold |= {(place, "warmth"): 1000 * 7 * HOUR for place, _ in cold}
    dark = {("VR01", "energy"): 7, ("VR01", "mass-casualties"): 7}
    dark |= {("VR01/east", "energy"): 7, ("VR01/east", "communications"): 5}
    assert outcome.amounts == {
        **{Amount("without", *of): persons for of, persons in cold.items()},
        **{Amount("below", *of): hours * HOUR for of, hours in dark.items()},
    }
    assert outcome.first["VR01/east", "communications"] == (3 * HOUR,) * 6
    assert outcome.first["VR01", "energy"] == (*(HOUR,) * 3, None, None, None)
    assert outcome.first["VR01/rest", "energy"] == (None,) * 6
    # Of capacities those that ever fell, a need by itself among them.
    assert outcome.capacities["VR01/east.warmth"] == (HOUR,) * 6
    assert outcome.capacities["VR01/east.mobile"] == (3 * HOUR,) * 6
    assert "VR01/rest.power" not in outcome.capacities
    assert outcome.released == {"radio": 4 * HOUR}


def test_convoys_are_late_by_when_they_were_there_or_so_far() -> None:
    state = beginning(shown_header().scenario, shown_header().world)
    formed = ConvoyState(("VR01", "VR02"), "road", 0, 5 * HOUR, "it", 1, 10)
    there = replace(formed, arrived=7 * HOUR, late=2 * HOUR)
    state.convoys |= {"there": there, "under-way": formed, "off": formed, "soon": formed}
    state.convoys["soon"] = replace(formed, planned=9 * HOUR)
    for id, doing in (("there", "arrives"), ("under-way", "stands"), ("soon", "departs")):
        state.packets[id, 1] = PacketState(10, doing, "VR01", 0)  # type: ignore[arg-type]
    state.packets["off", 1] = PacketState(10, "called-off", "VR01", 0)
    outcome = Watch(shown_header()).outcome(state, 8 * HOUR)
    delays = {amount.of: value for amount, value in outcome.amounts.items()}
    assert delays == {"there": 2 * HOUR, "under-way": 3 * HOUR, ALL: 5 * HOUR}


def test_results_do_not_hang_on_who_runs_them() -> None:
    log = played_rich()
    change = Change(decided(log), removed=True)
    with processes(2, run.__module__) as executor:
        found = [
            list(whatifs(WhatIf.line_of(log, change), each, workers, redraws=3))[-1]
            for each, workers in ((Here(), 1), (executor, 2))
        ]
    one, other = (dict(sorted(it.redrawn.items())) for it in found)
    assert one == other
    assert found[0].differs == found[1].differs
    assert len(one) == 3


def played_rich() -> Logged:
    """The average play of a small exercise, as a log."""
    header = rich_header()
    engine, records = Engine(header), list[Record]()
    records += engine.apply(commands.StartExercise(), Seat())
    records += engine.advance(90 * MINUTE)
    records += engine.apply(commands.ReleaseInject("first-call"), Seat())
    records += engine.apply(RecordDecision("rot", decision="shelter", option="open"), Seat())
    records += engine.advance(12 * HOUR)
    return Logged.of(header, records)


def test_a_log_that_does_not_follow_or_is_of_another_engine_makes_no_branches() -> None:
    room = Room().first(1)
    room.ended()
    header, records = room.played.header, room.played.records
    forged = [
        one._replace(at=one.at + 60) if isinstance(one.body, events.DecisionRecorded) else one
        for one in records
    ]
    for wrong, some in (
        (header, forged),
        (header.model_copy(update={"engine": ENGINE - 1}), records),
        (header.model_copy(update={"redraw": Redraw(after=9, with_=1)}), records),
    ):
        with pytest.raises(OefeningError):
            Logged.of(wrong, some)
