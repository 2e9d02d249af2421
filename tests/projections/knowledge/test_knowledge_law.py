"""Law: whatever happens, a cell knows what was delivered to it and nothing else."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from knowing import Looking, with_cells
from laws.acts import ACTS, HEADER, Act, played
from worlds import both

from oefening import events
from oefening.events import WorldSettled
from oefening.record import Record
from oefening.scenario.density import LOADING
from oefening.world.nodes import WHOLE

CELLS = (
    {"id": "rot", "name": both("ROT"), "sees": ["power", "VR01.water"], "channel": "mobile"},
    {"id": "cot", "name": both("COT"), "sees": ["power", "transmission"], "delay": "0s"}
    | {"channel": "power"},
    {"id": "gbt", "name": both("GBT"), "sees": ["VR01.heat", "VR02.power"], "delay": "1h"},
)
"""With the second a change may come in the second in which its own channel goes down by it."""

DELAYS = {"rot": 600, "cot": 0, "gbt": 3600}
CHANNELS = {"rot": "mobile", "cot": "power", "gbt": ""}
HALF = WHOLE // 2


class Truth:
    """Every level as it stood at the end of each second: worked out without any of the program."""

    def __init__(self, records: Sequence[Record]) -> None:
        self.levels: dict[str, dict[int, int]] = {}
        for record in records:
            if isinstance(record.body, WorldSettled):
                for address, level in record.body.levels.items():
                    self.levels.setdefault(address, {})[record.at] = level

    def at(self, address: str, second: int) -> int:
        told = self.levels.get(address, {})
        return told[max(one for one in told if one <= second)] if self._any(told, second) else WHOLE

    def _any(self, told: dict[int, int], second: int) -> bool:
        return any(one <= second for one in told)

    def up(self, ways: Sequence[str], second: int) -> bool:
        """Whether anything came by `ways` in a second: as they stood when it began."""
        return not ways or any(self.at(one, second - 1) >= HALF for one in ways)

    def last_up(self, ways: Sequence[str], second: int) -> int:
        turns = {
            one + after for way in ways for one in self.levels.get(way, ()) for after in (0, 1)
        }
        tried = sorted((one for one in {second, *turns} if one <= second), reverse=True)
        return next(one for one in [*tried, -(10**9)] if self.up(ways, one))


def ways_of(cell: str, address: str) -> tuple[str, ...]:
    channel, place = CHANNELS[cell], address.partition(".")[0]
    if not channel:
        return ()
    return tuple(f"{one}.{channel}" for one in (("VR01", "VR02") if place == "NL" else (place,)))


@settings(max_examples=15)
@given(acts=ACTS, at=st.lists(st.integers(0, 60 * 3600), min_size=4, max_size=12))
def test_a_picture_is_that_of_the_last_second_from_which_word_came(
    acts: list[Act], at: list[int]
) -> None:
    records = played(acts)
    truth = Truth(records)
    found = Looking(with_cells(HEADER, CELLS), records)
    seconds = [one for levels in truth.levels.values() for one in levels]
    for second in {*at, *(one + 600 for one in seconds[::7]), *seconds[::11]}:
        for cell, sight in found.knowledge.sights.items():
            for address in sight.nodes:
                then = truth.last_up(ways_of(cell, address), second) - DELAYS[cell]
                assert found.level(cell, address, second) == truth.at(address, then), (
                    cell,
                    address,
                    second,
                )


@settings(max_examples=15)
@given(acts=ACTS)
def test_what_a_cell_knows_was_delivered_to_it_before(acts: list[Act]) -> None:
    records = played(acts)
    truth = Truth(records)
    found = Looking(with_cells(HEADER, CELLS), records)
    end = records[-1].at
    for cell, sight in found.knowledge.sights.items():
        for address in sight.nodes:
            came = list(found.knowledge.came(sight, address))
            assert came == sorted(came)
            for delivered, second, level in came:
                assert delivered >= second + DELAYS[cell]
                assert truth.up(ways_of(cell, address), delivered)
                assert level == truth.at(address, second)
            for at in {0, end, *(one for one, _, _ in came), *(one - 1 for one, _, _ in came)}:
                if at >= 0:
                    known = [level for delivered, _, level in came if delivered <= at]
                    assert found.level(cell, address, at) == (known[-1] if known else WHOLE)
        for item in found.knowledge.delivered(cell, end):
            assert item.at >= records[item.number - 1].at


@settings(max_examples=15)
@given(acts=ACTS)
def test_what_people_brought_to_a_cell_was_meant_for_it(acts: list[Act]) -> None:
    records = played(acts)
    header = with_cells(HEADER, CELLS)
    found = Looking(header, records)
    script = {one.id: one for one in header.scenario.injects}
    added = (one.body.inject for one in records if isinstance(one.body, events.InjectAdded))
    script |= {one.id: one for one in added}
    asked_of = {one.id: one.cell for one in header.scenario.decisions}
    for cell in found.knowledge.sights:
        for item in found.knowledge.delivered(cell, records[-1].at):
            body = records[item.number - 1].body
            match body:
                case events.InjectReleased() | events.InjectCorrected() | events.InjectRetracted():
                    assert cell in script[body.inject].to
                    assert script[body.inject].kind in LOADING
                case events.InjectAcknowledged(inject=inject, cell=by):
                    assert (by or script[inject].to[0]) == cell
                case events.DecisionOpened(decision=id) | events.DecisionWithdrawn(decision=id):
                    assert asked_of[id] == cell
                case events.DecisionRecorded(cell=by, decision=decision):
                    assert cell in (by, asked_of.get(decision or ""))
                case events.DecisionRetracted(number=number):
                    before = records[number - 1].body
                    assert isinstance(before, events.DecisionRecorded)
                    assert cell in (before.cell, asked_of.get(before.decision or ""))
                case events.QuestionAsked(cell=by):
                    assert by == cell
                case events.QuestionAnswered(number=number):
                    question = records[number - 1].body
                    assert isinstance(question, events.QuestionAsked)
                    assert question.cell == cell
                case _:
                    general = (events.ExerciseStarted, events.ExerciseEnded, events.EstimateGiven)
                    assert isinstance(body, general)
