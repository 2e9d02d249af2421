"""What is kept in an exercise in which everything happens: people, patients, vehicles, goods.

Whatever a facilitator does, at every record.
"""

from collections import Counter

from cared import check_patients
from conservation import check_conservation
from hypothesis import given, settings
from laws.acts import ACTS, HEADER, Act, played
from moved import check_people

from oefening import events
from oefening.record import Record

law = settings(max_examples=60)


@law
@given(acts=ACTS)
def test_stocks_backups_and_person_hours_are_kept(acts: list[Act]) -> None:
    records = played(acts)
    check_conservation(HEADER, records, records[-1].at)


@law
@given(acts=ACTS)
def test_people_and_patients_are_each_in_one_place_and_no_more_than_have_room(
    acts: list[Act],
) -> None:
    records = played(acts)
    check_patients(records)
    check_people(HEADER, records)


@law
@given(acts=ACTS)
def test_vehicles_are_kept(acts: list[Act]) -> None:
    check_vehicles(played(acts))


def check_vehicles(records: list[Record]) -> None:
    """Fail unless each vehicle of a convoy leaves once or not at all, and arrives once at most."""
    formed: dict[str, tuple[int, ...]] = {}
    arrived: Counter[str] = Counter()
    called_off: Counter[str] = Counter()
    ended: dict[str, int] = {}
    for record in records:
        match record.body:
            case events.ConvoyFormed(convoy=name, packets=packets):
                assert name not in formed
                formed[name] = packets
            case events.PacketArrived(convoy=name, packet=number, late=late, lost=lost):
                arrived[name] += formed[name][number - 1]
                assert late == sum(lost.values()) >= 0
            case events.ConvoyCalledOff(convoy=name, vehicles=vehicles):
                called_off[name] += vehicles
            case events.ConvoyArrived(convoy=name, vehicles=vehicles):
                ended[name] = vehicles
    for name, packets in formed.items():
        assert arrived[name] + called_off[name] <= sum(packets)
        if name in ended:
            assert ended[name] == arrived[name] == sum(packets) - called_off[name]


@law
@given(acts=ACTS)
def test_teams_and_crews_are_never_fewer_than_none(acts: list[Act]) -> None:
    busy: Counter[str] = Counter()
    for record in played(acts):
        match record.body:
            case events.GuardPosted(teams=teams, of=of):
                assert 0 <= teams <= of
            case events.SitesChanged(open=open_, preparing=preparing, unstaffed=unstaffed):
                assert min(open_, preparing, unstaffed) >= 0
            case events.TrafficHindered(node=name, persons=persons, person_seconds=much):
                assert persons >= 0
                assert much >= busy[name]
                busy[name] = much
