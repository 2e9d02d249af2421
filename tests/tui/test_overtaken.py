"""Injects that can no longer come by themselves, as the queue and their card tell them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from oefening.cli.exercises import header_of
from oefening.commands import RecordDecision, StartExercise
from oefening.session import Session
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View
from oefening.tui.panes import rows
from oefening.tui.widgets.draw import plain


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[LiveFeed]:
    """One in which GRIP 3 was decided, so that nobody has to ask any more."""
    with Session.create(tmp_path, header_of("kabelbrug-utrecht", 1)) as session:
        session.send(StartExercise())
        yield LiveFeed(session)


OVERTAKEN = View("nl", "niet-opgeschaald")


def row(feed: LiveFeed) -> str:
    frame = feed.frame(OVERTAKEN)
    return next(
        plain(one.row).rstrip() for one in rows.queue(frame, 70) if one.key == frame.view.inject
    )


def test_the_row_and_the_card_say_that_an_inject_cannot_come_and_what_makes_it_so(
    feed: LiveFeed,
) -> None:
    assert "kan niet meer" not in row(feed)
    feed.send(RecordDecision("rot", decision="opschaling", option="grip-3"))
    assert row(feed).endswith(" kan niet meer")
    card = feed.frame(OVERTAKEN).card
    assert card is not None
    [why] = card.overtaken
    assert why.startswith("besluit genomen: Naar welk GRIP-niveau wordt opgeschaald")
    assert why.endswith("(is al zo)")
    told = " ".join(plain(one).strip() for one in rows.card(feed.frame(OVERTAKEN), 70))
    assert "Kan niet meer vanzelf aan de beurt komen: besluit genomen" in told


def waiting(feed: LiveFeed) -> str:
    """The heading above what waits for a condition."""
    shown = (plain(one.row).strip() for one in rows.queue(feed.frame(OVERTAKEN), 70))
    return next(row for row in shown if row.startswith("Wacht op voorwaarde"))


def test_the_heading_counts_only_what_can_still_come(feed: LiveFeed) -> None:
    before = waiting(feed)
    feed.send(RecordDecision("rot", decision="opschaling", option="grip-3"))
    counts = [int(one.partition("(")[2].rstrip(")")) for one in (before, waiting(feed))]
    assert counts[1] < counts[0]


def test_the_card_that_it_is_kept_for_says_so_too(feed: LiveFeed) -> None:
    parent = View("nl", "melding")

    def told() -> str:
        return " ".join(plain(one).strip() for one in rows.card(feed.frame(parent), 70))

    title = feed.frame(OVERTAKEN).row("niet-opgeschaald")
    assert title is not None
    assert f"{title.title} · wacht" in told()
    feed.send(RecordDecision("rot", decision="opschaling", option="grip-3"))
    assert f"{title.title} · kan niet meer" in told()
