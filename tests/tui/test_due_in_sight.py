"""What is due stays in sight, whatever is looked at."""

from pathlib import Path

from shown import shown_header
from tui.looked import Room
from tui.pilots import played, press, screen_of
from worlds import both

from oefening.commands import StartExercise
from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.session import Session
from oefening.tui.feeds.live import LiveFeed

HOUR = 3_600


def planned(*hours: int) -> Header:
    """An exercise with an inject at each of `hours`, and nothing else."""
    header = shown_header()
    scenario = header.scenario.dump() | {
        "injects": [
            {"id": f"i{number}", "at": f"T+{hour}h", "title": both(f"number {number}")}
            for number, hour in enumerate(hours)
        ],
        "decisions": [],
        "plays": {},
    }
    return header.model_copy(update={"scenario": Scenario.model_validate(scenario)})


async def test_what_is_overdue_stays_in_sight_while_what_was_released_is_read_out(
    tmp_path: Path,
) -> None:
    with Session.create(tmp_path / "exercise", planned(1, 2, 2, *[5] * 12), Room()) as session:
        session.send(StartExercise())
        session.advance(2 * HOUR)
        async with played(LiveFeed(session, Room())) as pilot:
            await press(pilot, "down", "r")
            seen = screen_of(pilot).splitlines()
    at = seen.index("  Overdue (1)")
    assert seen[at + 1 : at + 5] == [
        "  ● D1 07:30  number 0",
        "  Now (1)",
        "  ● D1 08:30  number 2",
        "▸ » D1 08:30  number 1",
    ]


async def test_releasing_all_of_a_minute_is_offered_in_the_footer(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", planned(1, 1, 1), Room()) as session:
        session.send(StartExercise())
        session.advance(HOUR)
        async with played(LiveFeed(session, Room())) as pilot:
            seen = screen_of(pilot)
    assert "R release together" in seen
