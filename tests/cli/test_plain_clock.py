"""Steps and jumps of the dialogue."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import ran
from shown import shown_header

from oefening.cli.desk import Desk
from oefening.cli.exercises import header_of
from oefening.cli.plain.dialogue import Dialogue
from oefening.session import Session

HOUR = 3_600


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An exercise whose story takes 24 hours, in its fifth: no condition stops a jump any more."""
    with Session.create(tmp_path, shown_header()) as session:
        Dialogue(session, Desk()).answer("start")
        session.advance(4 * HOUR)
        yield session


def test_it_starts_at_the_speed_of_the_first_phase_unless_another_was_set(tmp_path: Path) -> None:
    for asked, speed in (("status", 10), ("speed 30", 30)):
        with Session.create(tmp_path / asked, ran.header_of("kabelbrug-utrecht")) as session:
            dialogue = Dialogue(session, Desk())
            dialogue.answer(asked)
            dialogue.answer("start yes")
            assert session.state.started
            assert session.state.speed == speed


@pytest.mark.parametrize("line", ["jump D9 10:00 leave", "step 200h"])
def test_nothing_goes_past_the_end_of_the_story_unless_that_is_meant(
    session: Session, line: str
) -> None:
    dialogue = Dialogue(session, Desk())
    [asked] = dialogue.answer(line)
    assert "is past the end of the story (D2 06:30 (T+24:00))" in asked
    dialogue.answer("status")
    assert session.now == 4 * HOUR


def test_who_means_it_goes_past_the_end(session: Session) -> None:
    dialogue = Dialogue(session, Desk("nl"))
    dialogue.answer("sprong D3 06:30 laten")
    dialogue.answer("ja")
    assert session.now == 48 * HOUR


def test_a_step_may_be_typed_with_dutch_hours(session: Session) -> None:
    Dialogue(session, Desk("nl")).answer("step 1u30m")
    assert session.now == 5 * HOUR + HOUR // 2


@pytest.mark.parametrize("line", ['jump "D1 12:30"', "jump 'D1 12:30' leave", 'step "2h"'])
def test_a_moment_may_stand_in_quotation_marks(session: Session, line: str) -> None:
    Dialogue(session, Desk()).answer(line)
    assert session.now == 6 * HOUR


@pytest.mark.parametrize("written", ["2h", "+2h", "2u", "120m"])
def test_a_jump_may_be_over_a_length(session: Session, written: str) -> None:
    Dialogue(session, Desk()).answer(f"jump {written} leave")
    assert session.now == 6 * HOUR


def test_what_is_no_moment_is_told_with_all_that_is_one(session: Session) -> None:
    [told] = Dialogue(session, Desk()).answer("jump soon")
    assert "'soon' is no moment" in told
    assert all(form in told for form in ("14:30", "D2 14:30", "T+26h30m", "45m (from now)"))


def test_at_the_end_of_the_story_nobody_is_asked_whether_to_go_past_it(session: Session) -> None:
    dialogue = Dialogue(session, Desk())
    dialogue.answer("jump D2 06:30 leave")
    dialogue.answer("step 1h")
    assert session.now == 25 * HOUR


def test_who_means_it_is_still_asked_what_becomes_of_injects(session: Session) -> None:
    dialogue = Dialogue(session, Desk())
    dialogue.answer("jump D3 06:30")
    assert any("these injects come due" in line for line in dialogue.answer("yes"))
    dialogue.answer("leave")
    assert session.now == 48 * HOUR


def test_once_the_story_is_over_nothing_is_asked_again(session: Session) -> None:
    dialogue = Dialogue(session, Desk())
    for line in ("jump D3 06:30 leave", "yes", "jump D3 08:30 leave"):
        dialogue.answer(line)
    assert session.now == 50 * HOUR


def test_an_inject_ahead_of_startex_can_be_dealt_with_before(tmp_path: Path) -> None:
    with Session.create(tmp_path, header_of("kabelbrug-utrecht", 1)) as session:
        dialogue = Dialogue(session, Desk())
        queue = "\n".join(dialogue.answer("queue"))
        assert " 1  D1 06:00   Response cell ready (waiting, by hand)" in queue
        dialogue.answer("release 1")
        dialogue.answer("skip 2 they know the rules")
        dialogue.answer("start")
        statuses = [session.state.injects[one.id].status for one in session.header.scenario.injects]
    assert statuses[:2] == ["released", "skipped"]


def test_a_jump_ends_with_what_changed_and_where_the_clock_stands(tmp_path: Path) -> None:
    with Session.create(tmp_path, shown_header()) as session:
        dialogue = Dialogue(session, Desk())
        dialogue.answer("start")
        assert dialogue.answer("jump T+2h release")[-6:] == [
            "What changed, D1 06:30 – D1 08:30:",
            "  Released in the jump at D1 08:30: 1. The mayor calls",
            "  VR01/east: energy 100% → 0%",
            "  VR01 (region-wide services): mass-casualties 100% → 66%",
            "  Decisions open: shelter: Where do people go?",
            "D1 08:30 (T+02:00), in play; time passes by 'step' and 'jump'",
        ]
        assert not any("What changed" in line for line in dialogue.answer("step 10m"))


def test_what_a_jump_passes_is_shown_with_what_releases_itself(tmp_path: Path) -> None:
    with Session.create(tmp_path, shown_header()) as session:
        dialogue = Dialogue(session, Desk())
        dialogue.answer("start")
        asked = dialogue.answer("jump T+5h")
        assert asked[1:-1] == [
            "   1  D1 08:30   The mayor calls (waiting, by hand)",
            "   2  D1 09:30   The press calls (waiting, by hand)",
            "   3  D1 10:30   On the radio (waiting, automatic)",
        ]


def test_for_what_releases_itself_nothing_is_asked(session: Session) -> None:
    dialogue = Dialogue(session, Desk())
    for inject in (1, 4):
        dialogue.answer(f"skip {inject}")
    dialogue.answer("jump T+9h")
    assert session.now == 9 * HOUR
