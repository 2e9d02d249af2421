"""Nothing comes from nowhere: the check that every other run here goes through can fail."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from conservation import check_conservation
from worlds import (
    DAY,
    HOUR,
    ONE,
    battery,
    damage,
    disruption,
    header,
    needs,
    node,
    play,
    when,
    world,
)

from oefening.events import StockMoved, WorldSettled
from oefening.record import Header, Record
from oefening.world.effects import StockChange, TierChange

TINY = world(
    node("VR01.power"),
    node("VR01.shop", needs("VR01.power", battery("2h", recharge="4h")), stock="9h", persons=999),
    node("VR02.shop", stock="6h"),
    places={"VR01": 300_000, "VR02": 100_000},
)


def _moved() -> tuple[Header, list[Record]]:
    """A run in which stocks are added to, emptied and moved, and a backup is refuelled."""
    stocks = {
        2: {"stock": "VR01.shop", "remove": "3h"},
        4: {"stock": "VR02.shop", "remove": "20h"},
        5: {"stock": "VR01.shop", "add": "1h"},
        8: {"stock": "VR01.shop", "move_to": "VR02.shop", "remove": "2h", "takes": "1h"},
        30: {"stock": "VR02.shop", "add": "20h"},
    }
    refuel = TierChange.model_validate({"tier": "VR01.shop", "on": "VR01.power", "refuel": True})
    troubles = [
        disruption("outage", "1h", damage("VR01.power", lasts="10h")),
        disruption("strike", "1h", *(damage(f"VR0{n}.shop", limits="in") for n in (1, 2))),
        disruption("fuel", "6h", refuel),
        *(
            disruption(f"change-{hour}", f"{hour}h", StockChange.model_validate(change))
            for hour, change in stocks.items()
        ),
    ]
    head = header(TINY, troubles)
    return head, play(head, "2d")[0]


def test_stocks_that_are_added_to_emptied_and_moved_are_accounted_for() -> None:
    _, records = _moved()
    moved = [(at // HOUR, event.node, event.amount) for at, event in when(records, StockMoved)]
    hour = HOUR * ONE
    assert moved == [
        (2, "VR01.shop", -3 * hour),
        (4, "VR02.shop", -3 * hour),
        (5, "VR01.shop", hour),
        (8, "VR01.shop", -2 * hour),
        (9, "VR02.shop", 6 * hour),
        (30, "VR02.shop", 6 * hour),
    ]


Spoil = Callable[[WorldSettled], WorldSettled]


def _richer(settled: WorldSettled) -> WorldSettled:
    amounts = {name: (amount + 1, rate) for name, (amount, rate) in settled.stocks.items()}
    return replace(settled, stocks=amounts)


def _faster(settled: WorldSettled) -> WorldSettled:
    return replace(
        settled, stocks={name: (amount, 2 * ONE) for name, (amount, _) in settled.stocks.items()}
    )


def _charged(settled: WorldSettled) -> WorldSettled:
    return replace(
        settled, tiers={name: (amount + 1, rate) for name, (amount, rate) in settled.tiers.items()}
    )


def _forgiven(settled: WorldSettled) -> WorldSettled:
    return replace(
        settled,
        needs={name: (who, max(0, much - 1)) for name, (who, much) in settled.needs.items()},
    )


@pytest.mark.parametrize("spoil", [_richer, _faster, _charged, _forgiven])
def test_a_record_that_is_off_by_a_little_is_found_out(spoil: Spoil) -> None:
    head, records = _moved()
    check_conservation(head, records, 2 * DAY)
    spoilt = [
        record._replace(body=spoil(record.body))
        if isinstance(record.body, WorldSettled)
        else record
        for record in records
    ]
    with pytest.raises(AssertionError):
        check_conservation(head, spoilt, 2 * DAY)
