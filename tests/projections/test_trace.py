"""The engine's trace: a line for every record."""

from bodies import ANY_RECORD
from hypothesis import given
from played import START
from shown import Playing
from worlds import ZONE

from oefening import commands, events
from oefening.clock import Calendar
from oefening.projections.trace import Trace
from oefening.record import Record, Seat
from oefening.world.levers import LeverUse

CALENDAR = Calendar.of(START, ZONE)


def text(body: commands.Command | events.Event, seat: Seat | None = None, wall: str = "") -> str:
    return Trace([Record(1, 0, body, seat, wall)], CALENDAR)[0].text


def test_every_record_has_a_line_with_its_number_and_second(playing: Playing) -> None:
    playing.until(12)
    lines = list(Trace(playing.records, playing.header.calendar))
    assert [(line.number, line.at) for line in lines] == [
        (record.number, record.at) for record in playing.records
    ]
    assert lines[0].kind == "StartExercise"


def test_a_command_says_who_gave_it_and_when_in_the_room() -> None:
    told = text(commands.HoldInject("storm", "later"), Seat("rot", "chair"), "2027-01-19T05:30Z")
    assert told == "HoldInject rot/chair inject=storm reason=later 2027-01-19T05:30Z"


def test_what_is_not_filled_in_is_not_told() -> None:
    decided = commands.RecordDecision("rot", decision="shelter", option="open")
    assert text(decided) == "RecordDecision cell=rot decision=shelter option=open"


def test_moments_shares_and_lengths_are_readable() -> None:
    assert (
        text(events.InjectScheduled("storm", 9_000)) == "InjectScheduled inject=storm due=D1 08:30"
    )
    added = text(events.TierAdded("a<b#0", 333_333, 7_200, "decision/2"))
    assert added == "TierAdded tier=a<b#0 share=33.3333% lasts=2h owner=decision/2"
    moved = text(events.StockMoved("VR09.fuel", -3_600 * 1_000_000, "disruption/depot"))
    assert moved == "StockMoved node=VR09.fuel amount=-1h owner=disruption/depot"
    order = text(events.PriorityChanged("n", ("civil", "vital"), (1_000_000, 405_000), "o"))
    assert order == "PriorityChanged node=n order=civil,vital caps=100%,40.5% owner=o"


def test_a_lever_is_told_with_what_it_was_given() -> None:
    use = LeverUse.model_validate({"lever": "generators", "with": {"place": "VR01"}})
    begun = text(events.LeverPulled(use, "decision/12", 3_600, 7_200))
    which = "LeverPulled use=generators(place:VR01) owner=decision/12"
    assert begun == f"{which} begins=D1 07:00 ends=D1 08:00 people=0 money=0"


def test_what_settled_is_told_by_address() -> None:
    settled = events.WorldSettled(
        levels={"VR09.power": 0, "VR09.mobile": 500_000},
        classes={"VR09.fuel": (1_000_000, 0)},
        stocks={"VR09.food": (3_600 * 1_000_000, -1_000_000)},
        tiers={"a<b#0": (0, 500_000)},
        needs={"VR09.warmth": (1_000, 60_000)},
    )
    assert text(settled) == (
        "WorldSettled VR09.power=0% VR09.mobile=50% VR09.fuel=100%/0% "
        "VR09.food=1h-1 a<b#0=0s+0.5 VR09.warmth=1000p/60000ps"
    )


@given(record=ANY_RECORD)
def test_there_is_a_line_for_whatever_a_log_can_hold(record: Record) -> None:
    assert Trace([record], CALENDAR)[0].kind in Trace([record], CALENDAR)[0].text
