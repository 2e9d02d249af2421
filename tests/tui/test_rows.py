"""Frames in, rows out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from tui.fake import FakeFeed, hostile

from oefening.projections.names import whole_percent
from oefening.text import Language
from oefening.tui.frames import bands
from oefening.tui.frames.frame import Choice, QueueGroup, QueueRow, View
from oefening.tui.keys.actions import ACTIONS, action_for, allowed, hindrance, keys
from oefening.tui.keys.footer import footer, told
from oefening.tui.keys.situation import MODES, Situation
from oefening.tui.panes import rows
from oefening.tui.widgets.bar import row_of
from oefening.tui.widgets.draw import fit, plain, width_of, wrap

ANY = st.text(max_size=60)


@given(ANY, st.integers(0, 40))
def test_fitted_text_is_exactly_as_wide_as_its_room(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) == width


@given(ANY, st.integers(2, 40))
def test_wrapped_lines_are_never_wider_than_their_room(text: str, width: int) -> None:
    assert all(cell_len(line) <= width for line in wrap(text, width))


@given(st.text("ab \n", max_size=60), st.integers(2, 20))
def test_wrapping_loses_no_letter(text: str, width: int) -> None:
    assert "".join("".join(wrap(text, width)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("level", "percent", "glyph"),
    [
        (1_000_000, 100, "·"),
        (999_999, 99, "·"),
        (949_999, 94, "▽"),
        (500_000, 50, "▼"),
        (1, 1, "✖"),
        (0, 0, "✖"),
    ],
)
def test_only_a_whole_level_is_a_hundred_and_only_none_is_zero(
    level: int, percent: int, glyph: str
) -> None:
    assert whole_percent(level) == percent
    assert bands.band(level)[0] == glyph


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_clock_line_fits_and_says_the_time(width: int, language: str) -> None:
    frame = hostile("界" * 100).frame(View("nl" if language == "nl" else "en"))
    row = rows.clock(frame, width)
    assert width_of(rows.clock(frame, 20)) <= 20
    assert width_of(row) <= width
    assert "D1 06:30" in plain(row)
    assert ("(T+00:00)" in plain(row)) == (width >= 100)


def test_the_clock_line_says_what_is_still_to_come_when_nothing_has_a_time() -> None:
    frame = FakeFeed(state="running").frame(View("en"))
    frame = replace(frame, clock=replace(frame.clock, next_due=""))
    row = QueueRow("one", "One")
    gone = replace(row, inject="two", overtaken=True)
    held = replace(row, inject="three", status="held")
    waiting = replace(frame, queue=(QueueGroup("waiting", (row, gone, held)),))
    assert "nothing by time, 1 on a condition" in plain(rows.clock(waiting, 120))
    over = replace(frame, queue=(QueueGroup("waiting", (gone, held)),))
    assert "nothing more planned" in plain(rows.clock(over, 120))


def test_a_card_says_which_of_several_cells_acknowledged_it() -> None:
    frame = FakeFeed(state="running").frame(View("en", inject="outage"))
    assert frame.card is not None
    one = replace(
        frame.card, status="acknowledged", acknowledged="GBT", awaiting=(Choice("rot", "ROT"),)
    )
    both = replace(one, acknowledged="GBT, ROT", awaiting=())
    said = ["\n".join(map(plain, rows.card(replace(frame, card=card), 80))) for card in (one, both)]
    assert "✓ acknowledged by GBT, not yet by ROT" in said[0]
    assert "✓ acknowledged ·" in said[1]


@pytest.mark.parametrize("state", ["ready", "running", "paused", "jumping", "ended"])
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", [80, 120])
def test_the_footer_always_says_how_to_get_on_and_how_to_stop(
    state: str, language: str, width: int
) -> None:
    feed = FakeFeed(state=state)  # type: ignore[arg-type]
    frame = feed.frame(View("nl" if language == "nl" else "en", "outage"))
    shown = [row_of(row) for row in footer(Situation(frame), width, 2)]
    text = " ".join(plain(row) for row in shown)
    assert len(shown) == 2
    assert all(width_of(row) <= width for row in shown)
    assert "?" in text
    assert "Q " in text
    if state not in {"ready", "ended"}:
        assert "e ENDEX" in text
    if state == "ready":
        assert "STARTEX" in text


def test_every_key_does_one_thing_at_a_time() -> None:
    for state in ("ready", "running", "paused", "ended"):
        frame = FakeFeed(state=state).frame(View("nl", "outage"))
        situation = Situation(frame)
        used = [key for action in allowed(situation) for key in action.keys]
        assert len(used) == len(set(used))
        assert all(action_for(key, situation) is not None for key in used)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("state", ["ready", "running", "paused", "jumping", "ended"])
@pytest.mark.parametrize("inject", [None, "outage", "hospital", "mayor"])
def test_every_key_that_does_nothing_says_why_on_one_line(
    state: str, inject: str | None, language: Language
) -> None:
    feed = FakeFeed(state=state)  # type: ignore[arg-type]
    feed.statuses["mayor"] = "acknowledged"
    situation = Situation(feed.frame(View(language, inject)))
    for key in keys("play"):
        if action_for(key, situation) is None:
            told = hindrance(key, situation)
            assert told is not None
            why = told.render(language)
            assert why
            assert "\n" not in why
            assert "{" not in why


def test_keys_are_ones_that_every_terminal_sends() -> None:
    named = {"space", "tab", "plus", "equals_sign", "question_mark", "ctrl+p", "ctrl+l"}
    named |= {
        "greater_than_sign",
        "full_stop",
        "less_than_sign",
        "comma",
        "slash",
        "exclamation_mark",
    }
    pairs = ("square_bracket", "curly_bracket", "parenthesis")
    named |= {f"{side}_{pair}" for side in ("left", "right") for pair in pairs}
    named |= {"colon", "semicolon", "apostrophe", "quotation_mark"}
    assert all(len(key) == 1 or key in named for mode in MODES for key in keys(mode))


def test_every_action_has_a_key() -> None:
    assert [action.name for action in ACTIONS if not action.shown] == []


def test_every_action_has_its_words_in_both_languages() -> None:
    for action in ACTIONS:
        assert action.label("nl")
        assert action.label("en")
        assert action.help("nl")
        assert action.help("en")


def test_what_the_clock_stopped_for_stands_above_the_keys_and_pushes_nothing_off_its_line() -> None:
    frame = FakeFeed(state="paused", stopped="hospital", story=["started"]).frame(View("en"))
    for width in (80, 120):
        clock = plain(rows.clock(frame, width))
        assert "PAUSED ×60 │ D1 06:30" in clock
        assert "25m since inject │ next D1 08:00 " in clock
    above, _ = told(Situation(frame), "", 80)
    assert plain(above).startswith("‖ The clock stopped for: Hospital asks for fuel")
