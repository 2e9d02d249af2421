"""Every mark that a pane draws is explained where `?` is asked there."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import get_args

import pytest
from tui.pilots import NARROW, played, press, screen_of, under_way

from oefening.projections.bands import LEAST
from oefening.state import ClockState, InjectStatus
from oefening.text import Language
from oefening.text.phrases import capital
from oefening.tui.app import ExerciseApp
from oefening.tui.dialogs.menu import help_of_page, help_of_pane
from oefening.tui.frames.bands import MARKS
from oefening.tui.frames.frame import (
    Bidding,
    Clock,
    Expected,
    Frame,
    OpenKind,
    OpenRow,
    QueueGroup,
    QueueRow,
    Replay,
    StoryLine,
    View,
)
from oefening.tui.frames.level_table import LevelCell
from oefening.tui.keys.situation import PANES, Mode, Pane, Situation
from oefening.tui.panes import level_rows, replay_rows, rows, tile_rows
from oefening.tui.widgets.draw import Row, plain

LANGUAGES: tuple[Language, ...] = get_args(Language)

PAST = Replay(1, 2, False, False, 1, "", (), 0, (), 0)

LEVELS = [LevelCell(least, trend) for least in LEAST for trend in MARKS]
"""A cell of every band, with every trend."""

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def a_frame(language: Language) -> Frame:
    return under_way().frame(View(language))


def explained(frame: Frame, pane: Pane) -> str:
    mode: Mode = "play" if frame.replay is None else "replay"
    return "\n".join(help_of_pane(Situation(frame, pane, mode)).above)


def marks(drawn: Iterable[Row]) -> set[str]:
    """The signs in what was drawn: what is no letter, digit or stop."""
    told = {character for row in drawn for character in plain(row)}
    return {one for one in told if unicodedata.category(one) in {"So", "Sm"} or one in "‖»¿!?—[]"}


def queued(frame: Frame, shown: Sequence[QueueRow], unread: frozenset[str] = frozenset()) -> str:
    """What the queue says of `shown`, of which these are `unread`."""
    view = replace(frame.view, unread=unread)
    frame = replace(frame, queue=(QueueGroup("next", tuple(shown)),), view=view)
    return "\n".join(plain(one.row) for one in rows.queue(frame, 60))


def test_the_marks_and_words_of_the_queue(language: Language) -> None:
    frame = a_frame(language)
    told = explained(frame, "queue")
    row = QueueRow("one", "One", "waiting", "D1 08:00")
    every = [replace(row, status=status) for status in get_args(InjectStatus)]
    drawn = queued(frame, [*every, replace(row, asks=True)])
    assert len(marks([((drawn, ""),)])) >= len(every)
    assert marks([((drawn, ""),)]) <= set(told)
    for changed in ({"automatic": True}, {"overtaken": True}):
        word = queued(frame, [replace(row, **changed)]).partition("One")[2].strip()  # type: ignore[arg-type]
        assert f"'{word}'" in told
    for bids in get_args(Bidding):
        word = queued(frame, [replace(row, bids=bids)], frozenset({"one"})).partition("One")[2]
        assert f"'{word.strip()}'" in told


def test_the_marks_of_the_line_at_the_top(language: Language) -> None:
    frame = a_frame(language)
    for state in get_args(ClockState):
        now = replace(frame, clock=replace(frame.clock, state=state))
        assert marks([rows.clock(now, 60)]) - {"│"} <= set(explained(now, "queue"))


def test_the_marks_of_the_line_at_the_top_for_who_looks_back(language: Language) -> None:
    frame = a_frame(language)
    clock = Clock(state="running", label="D1 08:00", speed=1)
    for rolling, backwards in ((False, False), (True, False), (True, True)):
        past = replace(PAST, rolling=rolling, backwards=backwards)
        first, *_ = replay_rows.standing(past, clock, clock.label, language)
        assert marks([(first,)]) <= set(explained(replace(frame, replay=past), "queue"))


def test_the_marks_of_the_card(language: Language) -> None:
    frame = under_way().frame(View(language, "outage"))
    action = Expected("one", "looks ahead", "ROT")
    every = (action, replace(action, late=True), replace(action, seen="D1 08:00"))
    assert frame.card is not None
    drawn = rows.card(replace(frame, card=replace(frame.card, expected=every)), 60)
    assert marks(drawn) <= set(explained(frame, "card"))


def test_the_marks_of_what_is_open(language: Language) -> None:
    row = OpenRow("decision", "one", "looks ahead", "ROT", "25m")
    every = [*(replace(row, kind=kind) for kind in get_args(OpenKind)), replace(row, late=True)]
    drawn = [line for one in every for line in rows.open_rows(one, 60, language)]
    assert len(marks(drawn)) == len(every)
    assert marks(drawn) <= set(explained(a_frame(language), "open"))


@pytest.mark.parametrize("pane", ["levels", "map"])
def test_the_marks_of_levels(language: Language, pane: Pane) -> None:
    told = explained(a_frame(language), pane)
    for form in level_rows.FORMS:
        assert marks([(level_rows.level_text(cell, form),) for cell in LEVELS]) <= set(told)


def test_the_columns_of_the_table_and_the_marks_around_them(language: Language) -> None:
    frame = a_frame(language)
    table = frame.levels
    assert table is not None
    told = explained(frame, "levels")
    for width in (40, 60, 80):
        shown = level_rows.layout(table, width, 0)
        drawn = [level_rows.heading(table, shown, language)]
        drawn += [level_rows.level_row(row, shown, 0) for row in table.rows]
        assert marks(drawn) <= set(told)
    assert all(f"{column.code} = {capital(column.name)}" in told for column in table.columns)


def test_the_marks_of_the_map(language: Language) -> None:
    frame = a_frame(language)
    assert frame.tiles is not None
    told = explained(frame, "map")
    for size in ((80, 8), (120, 30)):
        drawn = tile_rows.tile_lines(frame.tiles, tile_rows.grid(frame.tiles, *size), 0)
        assert marks(drawn) <= set(told)


def test_the_marks_of_the_story_for_who_looks_back(language: Language) -> None:
    told = explained(replace(a_frame(language), replay=PAST), "story")
    line = StoryLine(1, "D1 08:00", "One")
    drawn = [
        replay_rows.story_line(line, here=here, ahead=ahead)
        for here, ahead in ((True, False), (False, False), (False, True))
    ]
    assert len(marks(drawn)) == 2
    assert marks(drawn) <= set(told)


@pytest.mark.parametrize("key", ["VR02", "VR02.power"])
def test_the_marks_of_a_page(language: Language, key: str) -> None:
    told = "\n".join(help_of_page(key, Situation(a_frame(language))).above)
    assert marks([(level_rows.level_text(cell),) for cell in LEVELS]) <= set(told)


@pytest.mark.parametrize("pane", [pane for pane in PANES if pane != "trace"])
async def test_all_of_it_can_be_read_in_a_small_window(language: Language, pane: Pane) -> None:
    async with played(under_way(), language, NARROW) as pilot:
        assert isinstance(pilot.app, ExerciseApp)
        await press(pilot, str(PANES.index(pane) + 1), "question_mark")
        seen = set(screen_of(pilot).splitlines())
        for _ in range(20):
            await press(pilot, "down")
            seen |= set(screen_of(pilot).splitlines())
        words = {word for line in seen for word in line.split()}
        assert set(explained(pilot.app.shown, pane).split()) <= words
