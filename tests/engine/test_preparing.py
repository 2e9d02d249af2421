"""The preparation round: what may be bought, what it costs, and that it works from STARTEX on."""

from typing import Any

import pytest
from prepared import prepared_header

from oefening import commands, events
from oefening.commands import BuyMeasure, Command, ReturnMeasure
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.record import Record, Seat

HOUR = 3600


def opened(**preparation: Any) -> Engine:
    return Engine(prepared_header(preparation))


def do(engine: Engine, *some: Command) -> list[Record]:
    return [record for command in some for record in engine.apply(command, Seat())]


def refused(engine: Engine, command: Command) -> str:
    before = engine.state.copy()
    with pytest.raises(Refused) as error:
        engine.apply(command, Seat())
    assert engine.state == before
    return error.value.phrase.render("en")


def happened(records: list[Record], kind: type) -> list[Any]:
    return [record.body for record in records if isinstance(record.body, kind)]


def test_what_is_bought_is_paid_once_and_told_with_what_is_left() -> None:
    engine = opened()
    [bought] = happened(do(engine, BuyMeasure(2026, "batteries", "VR01", 2)), events.MeasureBought)
    assert (bought.in_all, bought.cost) == (2, 200)
    assert bought.left == {"2025": 300, "2026": 400, "2027": 900, "2028": 900}
    [again] = happened(do(engine, BuyMeasure(2026, "batteries", "VR01", 1)), events.MeasureBought)
    assert (again.in_all, again.left["2026"]) == (3, 300)


def test_what_runs_is_paid_in_every_year_from_the_one_it_is_bought_in() -> None:
    [bought] = happened(do(opened(), BuyMeasure(2026, "crews", "VR01")), events.MeasureBought)
    assert bought.cost == 3 * 40
    assert bought.left == {"2025": 300, "2026": 560, "2027": 860, "2028": 860}


def test_what_is_taken_back_brings_the_money_back() -> None:
    engine = opened()
    do(engine, BuyMeasure(2025, "batteries", "VR01", 2))
    [back] = happened(do(engine, ReturnMeasure(2025, "batteries", "VR01")), events.MeasureReturned)
    assert (back.in_all, back.cost, back.left["2025"]) == (1, 100, 200)
    do(engine, ReturnMeasure(2025, "batteries", "VR01"))
    assert engine.state.bought == {}


def test_money_is_that_of_the_people_in_play_unless_a_share_is_given() -> None:
    [half] = happened(
        do(opened(share="50%"), BuyMeasure(2025, "campaign", "VR01")), events.MeasureBought
    )
    assert half.left == {"2025": 140, "2026": 300, "2027": 450, "2028": 450}


@pytest.mark.parametrize(
    ("before", "command", "why"),
    [
        ([], BuyMeasure(2024, "batteries", "VR01"), "nothing is spent in 2024"),
        ([], BuyMeasure(2025, "catapults", "VR01"), "'catapults' cannot be chosen"),
        ([], BuyMeasure(2025, "batteries", "VR07"), "'VR07' is not in play"),
        ([], BuyMeasure(2025, "batteries", "VR01", 0), "at least one unit"),
        ([], BuyMeasure(2027, "batteries", "VR01", 5), "at most 4 of it make sense"),
        (
            [BuyMeasure(2025, "batteries", "VR01", 2)],
            BuyMeasure(2027, "batteries", "VR01", 3),
            "which has 2 already",
        ),
        (
            [BuyMeasure(2025, "batteries", "VR01", 3)],
            BuyMeasure(2025, "campaign", "VR01"),
            "costs € 10 in 2025, and of that year € 0 is left",
        ),
        ([], BuyMeasure(2027, "campaign", "VR01", 7), "of that year's campaign money € 60 is left"),
        (
            [BuyMeasure(2027, "batteries", "VR01", 4), BuyMeasure(2027, "batteries", "VR02", 2)],
            BuyMeasure(2027, "batteries", "VR02", 3),
            "at most 2 of it",
        ),
        ([], ReturnMeasure(2025, "batteries", "VR01"), "nothing of this was bought in that year"),
    ],
)
def test_what_the_rules_forbid_is_refused(
    before: list[Command], command: Command, why: str
) -> None:
    engine = opened()
    do(engine, *before)
    assert why in refused(engine, command)


def test_what_a_later_year_cannot_pay_is_refused_earlier() -> None:
    measures = [BuyMeasure(2028, "batteries", "VR01", 4), BuyMeasure(2028, "batteries", "VR02", 2)]
    engine = opened()
    do(engine, *measures, BuyMeasure(2028, "crews", "VR01", 1), BuyMeasure(2028, "crews", "VR01"))
    do(engine, BuyMeasure(2025, "crews", "VR02"))
    assert "of that year" not in refused(engine, BuyMeasure(2025, "crews", "VR02"))
    tight = opened(share="10%")
    assert "costs € 40 in 2025, and of that year € 30" in refused(
        tight, BuyMeasure(2025, "crews", "VR01")
    )


def test_only_what_the_scenario_offers_can_be_bought() -> None:
    engine = opened(measures=["crews"])
    do(engine, BuyMeasure(2025, "crews", "VR01"))
    assert "cannot be chosen" in refused(engine, BuyMeasure(2025, "batteries", "VR01"))


def test_the_scenarios_own_history_counts_and_cannot_be_taken_back() -> None:
    history = {"year": 2025, "measure": "batteries", "place": "VR01", "units": 2}
    engine = opened(bought=[history])
    [bought] = happened(do(engine, BuyMeasure(2025, "batteries", "VR01")), events.MeasureBought)
    assert (bought.in_all, bought.left["2025"]) == (3, 0)
    do(engine, ReturnMeasure(2025, "batteries", "VR01"))
    assert "nothing of this" in refused(engine, ReturnMeasure(2025, "batteries", "VR01"))
    [applied] = happened(do(engine, commands.StartExercise()), events.MeasureApplied)
    assert applied.units == 2


def test_startex_closes_the_round() -> None:
    engine = opened()
    do(engine, BuyMeasure(2025, "crews", "VR01"), commands.StartExercise())
    assert "closed by STARTEX" in refused(engine, BuyMeasure(2025, "crews", "VR01"))
    assert "closed by STARTEX" in refused(engine, ReturnMeasure(2025, "crews", "VR01"))


def test_without_a_round_nothing_can_be_bought() -> None:
    header = prepared_header()
    scenario = header.scenario.model_copy(update={"preparation": None})
    engine = Engine(header.model_copy(update={"scenario": scenario}))
    assert "no preparation round" in refused(engine, BuyMeasure(2025, "crews", "VR01"))


def test_what_was_bought_works_from_startex_on_in_its_own_name() -> None:
    engine = opened()
    do(engine, BuyMeasure(2025, "batteries", "VR01", 2), BuyMeasure(2027, "batteries", "VR01"))
    records = do(engine, BuyMeasure(2026, "crews", "VR01"), commands.StartExercise())
    assert happened(records, events.MeasureApplied) == [
        events.MeasureApplied("batteries", "VR01", 3),
        events.MeasureApplied("crews", "VR01", 1),
    ]
    [added] = happened(records, events.TierAdded)
    assert (added.owner, added.share) == ("measure/batteries", 600_000)
    [crews] = happened(records, events.CrewsChanged)
    assert (crews.owner, crews.by) == ("measure/crews", 1)


def test_what_was_bought_changes_how_it_goes() -> None:
    def mobile_after(hours: int, *some: Command) -> int:
        engine = opened()
        do(engine, *some, commands.StartExercise())
        do(engine, commands.SetSpeed(60))
        engine.advance(20 * 60 + hours * HOUR - 1)
        return engine.state.level("VR01.mobile")

    buy = BuyMeasure(2025, "batteries", "VR01", 3)
    assert mobile_after(3) == 0
    assert mobile_after(3, buy) == 600_000
