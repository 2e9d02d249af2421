"""The preparation round on the screen, from its first question to STARTEX, by keys alone."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from exercises import rich_header
from prepared import prepared_header
from spending import spending_header
from tui.pilots import NARROW, WIDE, played, press, screen_of, tick, type_in
from tui.screens_kept import SIZES, compare

from oefening.commands import BuyMeasure
from oefening.errors import Refused
from oefening.session.session import Session
from oefening.text import Language
from oefening.tui.feeds.live import LiveFeed


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "exercise", prepared_header()) as session:
        yield session


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("language", "opens", "range_"),
    [
        ("en", "Preparation round: money of which year?", "€ 100 once"),
        ("nl", "Voorbereidingsronde: geld van welk jaar?", "€ 100 eenmalig"),
    ],
)
async def test_it_opens_with_the_years_and_leads_from_purchase_to_purchase_to_startex(
    session: Session, language: Language, opens: str, range_: str, size: tuple[int, int]
) -> None:
    async with played(LiveFeed(session), language, size) as pilot:
        assert opens in screen_of(pilot)
        assert "2025: € 300" in screen_of(pilot)
        await press(pilot, "1", "1")
        assert range_ in screen_of(pilot)
        await press(pilot, "enter", "ctrl+u")
        await type_in(pilot, "2")
        assert session.state.bought == {(2025, "batteries", "VR01"): 2}
        assert "2025: € 100" in screen_of(pilot)
        await press(pilot, "enter", "ctrl+u")
        await type_in(pilot, "-1")
        assert session.state.bought == {(2025, "batteries", "VR01"): 1}
        await press(pilot, "escape", "escape", "0", "2")
        assert session.state.started


async def test_several_measures_are_bought_of_a_year_one_after_the_other(session: Session) -> None:
    async with played(LiveFeed(session)) as pilot:
        await press(pilot, "2", "1", "enter", "enter")
        assert "Which measure in 2026, VR01?" in screen_of(pilot)
        assert "▸ it: € 100 once" in screen_of(pilot)
        await press(pilot, "down", "enter", "enter")
        assert "▸ it: € 40 a year" in screen_of(pilot)
        assert session.state.bought == {
            (2026, "batteries", "VR01"): 1,
            (2026, "crews", "VR01"): 1,
        }
        await press(pilot, "escape")
        assert "For which region?" in screen_of(pilot)
        await press(pilot, "escape")
        assert "▸ 2 2026" in screen_of(pilot)
        await press(pilot, "ctrl+q")
    assert pilot.app.return_value == 0


async def test_who_has_spent_a_year_comes_to_the_next_with_money(session: Session) -> None:
    async with played(LiveFeed(session)) as pilot:
        await press(pilot, "1", "1", "enter", "3", "enter")
        assert "money of which year?" in screen_of(pilot)
        assert "2025: € 0 left" in screen_of(pilot)
        assert "▸ 2 2026" in screen_of(pilot)


async def test_who_has_all_that_makes_sense_in_a_region_comes_to_the_regions(
    tmp_path: Path,
) -> None:
    header = prepared_header({"measures": ["batteries"], "share": "100%"})
    with Session.create(tmp_path / "exercise", header) as session:
        async with played(LiveFeed(session)) as pilot:
            await press(pilot, "2", "1", "enter", "4", "enter")
            assert session.state.bought == {(2026, "batteries", "VR01"): 4}
            assert "For which region?" in screen_of(pilot)


async def test_a_refusal_is_told_where_the_number_was_typed(session: Session) -> None:
    async with played(LiveFeed(session)) as pilot:
        await press(pilot, "1", "1", "enter", "ctrl+u")
        await type_in(pilot, "4")
        assert "costs € 400 in 2025" in " ".join(screen_of(pilot).split())
        await press(pilot, "ctrl+u")
        await type_in(pilot, "many")
        assert "give a whole number" in screen_of(pilot)
    assert session.state.bought == {}


@pytest.mark.parametrize(
    ("keys", "units"), [("3", 3), (["right", "backspace", "2"], 2), (["ctrl+u", "3"], 3)]
)
async def test_the_first_digit_takes_the_place_of_the_number_that_stands_there(
    session: Session, keys: list[str], units: int
) -> None:
    async with played(LiveFeed(session)) as pilot:
        await press(pilot, "1", "1", "enter", *keys, "enter")
    assert session.state.bought == {(2025, "batteries", "VR01"): units}


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_year_and_region_stay_in_sight_with_what_it_does_and_comes_to(
    session: Session, size: tuple[int, int]
) -> None:
    async with played(LiveFeed(session), "en", size) as pilot:
        await press(pilot, "2", "1")
        seen = " ".join(screen_of(pilot).split())
        assert "Which measure in 2026, VR01?" in seen
        assert "what it does" in seen
        await press(pilot, "down", "enter")
        seen = " ".join(screen_of(pilot).split())
        assert "2026, VR01: how many units?" in seen
        assert "2026: € 600 left of € 600" in seen
        assert "€ 120 in all, over all years of the round" in seen
        await press(pilot, "2")
        assert "€ 240 in all" in screen_of(pilot)


async def test_a_number_that_is_kept_to_be_edited_is_written_on(session: Session) -> None:
    async with played(LiveFeed(session)) as pilot:
        await press(pilot, "1", "1", "enter", "left", "end", "0", "backspace", "enter")
    assert session.state.bought == {(2025, "batteries", "VR01"): 1}


async def test_m_opens_it_again_until_startex(session: Session) -> None:
    async with played(LiveFeed(session)) as pilot:
        await press(pilot, "escape")
        assert "Preparation round" not in screen_of(pilot)
        await press(pilot, "m")
        assert "Preparation round" in screen_of(pilot)
        await press(pilot, "0", "2", "m")
        assert "already begun" in screen_of(pilot)


UNSPENT = "This closes the preparation round, and there is still something to buy."


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize("keys", [("escape", "space"), ("0",), ("escape", "m", "0")])
async def test_startex_asks_once_while_there_is_something_to_buy(
    session: Session, keys: tuple[str, ...], size: tuple[int, int]
) -> None:
    async with played(LiveFeed(session), "en", size) as pilot:
        await press(pilot, *keys)
        seen = " ".join(screen_of(pilot).split())
        assert UNSPENT in seen
        assert "2025: € 300 left of € 300" in seen
        assert not session.state.started
        await press(pilot, "enter")
        assert not session.state.started, "a key too many closes no round"
        await press(pilot, "space", "2")
        assert session.state.started


async def test_startex_is_not_asked_about_where_nothing_more_can_be_bought(
    tmp_path: Path,
) -> None:
    header = prepared_header({"measures": ["batteries"], "share": "100%"})
    with Session.create(tmp_path / "exercise", header) as session:
        for place in ("VR01", "VR02"):
            for year in (2025, 2026, 2027):
                with suppress(Refused):
                    for _ in range(9):
                        session.send(BuyMeasure(year, "batteries", place, 1))
        async with played(LiveFeed(session)) as pilot:
            await press(pilot, "escape", "space")
            assert session.state.started


async def test_what_was_bought_is_there_when_it_is_taken_up_again(tmp_path: Path) -> None:
    folder = tmp_path / "exercise"
    with Session.create(folder, prepared_header()) as session:
        async with played(LiveFeed(session)) as pilot:
            await press(pilot, "1", "1", "enter", "enter")
    with Session.resume(folder) as again:
        assert again.state.bought == {(2025, "batteries", "VR01"): 1}


async def test_without_a_round_m_says_so(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        async with played(LiveFeed(session)) as pilot:
            await press(pilot, "m")
            assert "no preparation round" in screen_of(pilot)


@pytest.mark.parametrize(("name", "keys"), [("years", ()), ("measures", ("3",))])
@pytest.mark.parametrize(("size", "language"), [("80x24", "nl"), ("120x40", "en")])
async def test_it_looks_as_it_did(
    tmp_path: Path, name: str, keys: tuple[str, ...], size: str, language: Language
) -> None:
    with Session.create(tmp_path / "exercise", spending_header()) as session:
        session.send(BuyMeasure(2027, "support-points", "VR09", 200))
        async with played(LiveFeed(session), language, SIZES[size]) as pilot:
            await press(pilot, *keys)
            await tick(pilot)
            compare(f"preparing-{name}-{size}-{language}", screen_of(pilot))
