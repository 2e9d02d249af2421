"""What ENDEX leaves, on the card that stands there from then on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from tui.looked import Room

from oefening.commands import (
    AddNote,
    EndExercise,
    Intervene,
    JumpClock,
    RecordDecision,
    ReleaseInject,
    RetractDecision,
    StartExercise,
)
from oefening.session.session import Session
from oefening.text import Language
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View
from oefening.world.effects import SetLevel


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[LiveFeed]:
    room = Room()
    with Session.create(tmp_path / "exercise", rich_header(), room) as session:
        yield LiveFeed(session, room)


def test_what_was_taken_back_and_what_cannot_be_tested_is_counted(feed: LiveFeed) -> None:
    feed.send(StartExercise())
    feed.send(RecordDecision("rot", text="Open the hall"))
    feed.send(RetractDecision(len(feed.session.journal.records)))
    feed.send(EndExercise())
    [acts] = [line for line in feed.frame(View("en")).closing if "decision" in line]
    assert "1 decision, of which 1 retracted; " in acts
    assert acts.endswith("expected actions: 0 seen, 0 not seen, 1 not testable")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_question_before_endex_counts_expected_actions_as_the_end_does(
    feed: LiveFeed, language: Language
) -> None:
    feed.send(StartExercise())
    [before] = feed.catalogue(language).foretold
    feed.send(ReleaseInject("first-call"))
    [asked] = feed.catalogue(language).foretold
    assert asked != before, "what was expected by now was not seen"
    feed.send(EndExercise())
    counted = asked.split(": ")[1].split(";")[0]
    assert any(line.endswith(f": {counted}") for line in feed.frame(View(language)).closing)


@pytest.mark.parametrize(
    ("language", "not_seen"), [("nl", "acties niet gezien: 1"), ("en", "actions not seen: 1")]
)
def test_after_endex_a_cell_is_not_expected_to_do_anything_more(
    feed: LiveFeed, language: Language, not_seen: str
) -> None:
    feed.send(StartExercise())
    feed.send(ReleaseInject("first-call"))
    feed.send(EndExercise())
    [rot] = [line for line in feed.coverage(language) if line.startswith("  ROT:")]
    assert not_seen in rot


def test_an_end_at_which_nobody_lacked_anything_says_what_was_counted(feed: LiveFeed) -> None:
    feed.send(StartExercise())
    feed.send(EndExercise())
    warmth = feed.session.header.world.needs["warmth"].name.in_("nl")
    assert (
        feed.frame(View("nl"))
        .closing[0]
        .startswith(f"Niemand zat zonder wat geteld wordt: {warmth}")
    )


def test_what_is_noted_after_endex_gives_a_fingerprint_beside_that_at_endex(
    feed: LiveFeed,
) -> None:
    feed.send(StartExercise())
    feed.send(EndExercise())
    at_endex = f"Vingerafdruk bij ENDEX: {feed.session.journal.fingerprint[:16]}"
    assert at_endex in feed.frame(View("nl")).closing
    feed.send(AddNote("hot wash"))
    now = f"Vingerafdruk nu, 2 regels later: {feed.session.journal.fingerprint[:16]}"
    closing = feed.frame(View("nl")).closing
    assert closing.index(at_endex) + 1 == closing.index(now)


def test_person_hours_at_the_end_say_what_was_held_by_hand(feed: LiveFeed) -> None:
    feed.send(StartExercise())
    low = SetLevel.model_validate({"set-level": "VR01.power", "at": "40%"})
    feed.send(Intervene((low,)))
    feed.send(JumpClock(7_200))
    while feed.advance():
        pass
    feed.send(EndExercise())
    harm, by_hand, *_ = feed.frame(View("nl")).closing
    assert "persoonsuren zonder" in harm
    assert "op 40% (van D1 06:30 tot het einde)" in by_hand
