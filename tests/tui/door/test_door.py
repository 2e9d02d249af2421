"""Keys at the door: choosing a scenario, an exercise, or the introduction."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from exercises import rich_header
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from textual.pilot import Pilot
from tui.pilots import NARROW, WIDE, press, screen_of, settled, type_in

from oefening.commands import Command, EndExercise, PauseClock, StartExercise
from oefening.journal import NAME
from oefening.library import Blurb, Shown
from oefening.record import Header
from oefening.session import Session
from oefening.text import Language
from oefening.tui.door import Choice, reading
from oefening.tui.door.app import Door

VERBS = ("play", "resume", "replay", "report")

SMALL = """\
format: 1
id: {id}
title: {{en: "{title}"}}
summary: {{en: It is about {id}}}
start: 2027-01-19 06:30
zone: Europe/Amsterdam
duration: 24h
table-time: {table}
regions: [VR09]
cells:
  - {{id: rot, name: {{en: ROT}}, functions: [ROL, HIN]}}
objectives:
  - {{id: one, text: {{en: Look ahead}}, capability: {{en: Pictures}}}}
disruptions:
  - {{id: one, at: T+1h, title: {{en: One}}, effects: [{{damage: VR09.{node}, lasts: 8h}}]}}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder; one small scenario comes with the program."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "shipped" / "kabelbrug-utrecht.yaml"
    path.parent.mkdir()
    title, id = "Cable bridge", "kabelbrug-utrecht"
    path.write_text(SMALL.format(id=id, title=title, table="3h30m", node="feed"))
    monkeypatch.setattr(reading, "supplied", lambda: (Shown(id, path, shipped=True),))
    return tmp_path


def scenario(here: Path, id: str, title: str = "", table: str = "1h", node: str = "road") -> None:
    folder = here / "scenarios"
    folder.mkdir(exist_ok=True)
    text = SMALL.format(id=id, title=title or id, table=table, node=node)
    (folder / f"{id}.yaml").write_text(text, encoding="utf-8")


def exercise(here: Path, name: str, *played: Command, title: str = "Small outage") -> Path:
    header = rich_header()
    scenario = header.scenario.model_copy(
        update={"title": header.scenario.title.model_copy(update={"en": title, "nl": title})}
    )
    header = header.model_copy(update={"scenario": scenario})
    assert isinstance(header, Header)
    with Session.create(here / "exercises" / name, header) as session:
        for command in played:
            session.send(command)
    return here / "exercises" / name


@asynccontextmanager
async def door(
    language: Language = "en",
    size: tuple[int, int] = WIDE,
    verbs: tuple[str, ...] = VERBS,
) -> AsyncIterator[Pilot[int]]:
    """The door of the working folder, when all that it lists was read."""
    app = Door(Path("scenarios"), Path("exercises"), verbs, language)
    async with app.run_test(size=size) as pilot:
        lists = app._lists
        while not lists.scenarios or not all(
            isinstance(one, Blurb) for one in lists.scenarios.values()
        ):
            await pilot.pause(0.001)
            lists = app._lists
        await settled(pilot)
        yield pilot


def choice(pilot: Pilot[int]) -> Choice | None:
    assert isinstance(pilot.app, Door)
    return pilot.app.choice


# ── scenarios ────────────────────────────────────────────────────────────────────────────────────


async def test_a_scenario_is_listed_with_what_one_chooses_by(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "small", table="45m", node="hospital")
    async with door() as pilot:
        seen = screen_of(pilot)
        assert ["Scenario", "Table", "Story", "What", "fails", "Cells"] in [
            line.split()[:6] for line in seen.splitlines()
        ]
        [row] = [line for line in seen.splitlines() if line.startswith("  small")]
        assert row.split()[:5] == ["small", "45m", "24h", "care", "1"]
        assert "Cable bridge" in seen


async def test_enter_plays_the_scenario_that_is_chosen(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "zz-last")
    async with door() as pilot:
        await press(pilot, "enter")
        assert choice(pilot) == Choice("play", "kabelbrug-utrecht")
        assert pilot.app.return_value == 0
    for keys in (("down",), ("j",), ("end",)):
        async with door() as pilot:
            await press(pilot, *keys, "enter")
            assert choice(pilot) == Choice("play", str(Path("scenarios/zz-last.yaml")))


async def test_the_detail_tells_summary_objectives_and_cells(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "aa-first")
    async with door() as pilot:
        await press(pilot, "home")
        seen = screen_of(pilot)
        for told in ("It is about aa-first", "Look ahead", "ROT: ROL, HIN", "What fails: transp"):
            assert told in seen
        await press(pilot, "down")
        assert "It is about aa-first" not in screen_of(pilot)


async def test_a_scenario_with_errors_is_listed_as_such_and_breaks_nothing(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "small")
    (here / "scenarios" / "broken.yaml").write_text("format: 1\n")
    (here / "scenarios" / "binary.yaml").write_bytes(b"\xff\x00\x01")
    (here / "scenarios" / "folder.yaml").mkdir()
    async with door() as pilot:
        assert screen_of(pilot).count("! has errors") == 3
        await press(pilot, "end", "up")
        seen = screen_of(pilot)
        assert "line 1: " in seen
        assert "oefening check" in seen
        await press(pilot, "enter")
        assert choice(pilot) is None
        assert "! This scenario has errors and cannot be played" in screen_of(pilot)


async def test_scenarios_are_sorted_by_name_then_table_time(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "aa", table="8h")
    scenario(here, "zz", table="30m")

    def order(pilot: Pilot[int]) -> list[str]:
        rows = [line[2:].split(" ")[0] for line in screen_of(pilot).splitlines()]
        return [row for row in rows if row in {"aa", "zz", "Cable"}]

    async with door() as pilot:
        assert order(pilot) == ["aa", "Cable", "zz"]
        await press(pilot, "w")
        assert order(pilot) == ["zz", "Cable", "aa"]
        assert "shortest at the table first" in screen_of(pilot)


async def test_scenarios_are_narrowed_by_what_fails_and_shown_again(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "roads")
    async with door() as pilot:
        await press(pilot, "f")
        assert "failure of transport (1)" in screen_of(pilot)
        assert "at most 1 h (1)" in screen_of(pilot)
        await press(pilot, "down", "enter")
        seen = screen_of(pilot)
        assert "Play a scenario · failure of transport" in seen
        assert "Cable bridge" not in seen
        await press(pilot, "escape")
        assert "Cable bridge" in screen_of(pilot)


async def test_scenarios_are_found_by_words_in_them(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "roads")
    async with door() as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "ABOUT roads")
        assert "Cable bridge" not in screen_of(pilot)
        await press(pilot, "enter")
        assert choice(pilot) == Choice("play", str(Path("scenarios/roads.yaml")))
    async with door() as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "nowhere")
        assert "No scenario matches the filter" in screen_of(pilot)
        await press(pilot, "enter")
        assert "There is nothing to choose here" in screen_of(pilot)


# ── exercises ────────────────────────────────────────────────────────────────────────────────────


async def test_exercises_are_listed_the_last_played_first_with_how_they_stand(here: Path) -> None:
    for second, folder in enumerate(
        (
            exercise(here, "ended", StartExercise(), EndExercise()),
            exercise(here, "ready"),
            exercise(here, "paused", StartExercise(), PauseClock()),
        )
    ):
        os.utime(folder / NAME, (second, second))
    broken = here / "exercises" / "broken"
    broken.mkdir()
    (broken / NAME).write_text("no log")
    async with door() as pilot:
        rows = screen_of(pilot).splitlines()
    listed = {
        row.split()[0 if row[0] == " " else 1]: row[:72]
        for row in rows[rows.index(next(row for row in rows if "Recent exercises" in row)) + 2 :]
        if row[2:3].strip() and row[:2].strip() in {"", "▸"}
    }
    assert list(listed)[:4] == ["broken", "paused", "ready", "ended"]
    assert "! damaged" in listed["broken"]
    assert "paused, D1 06:30" in listed["paused"]
    assert "not begun" in listed["ready"]
    assert "ENDEX, D1 06:30" in listed["ended"]


async def test_an_exercise_that_was_not_begun_is_begun_at_once(here: Path) -> None:
    exercise(here, "ready")
    async with door() as pilot:
        await press(pilot, "tab", "enter")
        assert choice(pilot) == Choice("resume", str(Path("exercises/ready")))


@pytest.mark.parametrize(
    ("key", "verb"), [("1", "resume"), ("enter", "resume"), ("2", "replay"), ("3", "report")]
)
async def test_of_an_exercise_under_way_it_is_asked_what_to_do(
    here: Path, key: str, verb: str
) -> None:
    exercise(here, "paused", StartExercise(), PauseClock())
    async with door() as pilot:
        await press(pilot, "tab", "enter")
        assert "go on where it stands" in screen_of(pilot)
        await press(pilot, key)
        chosen = choice(pilot)
        assert chosen is not None
        assert (chosen.verb, Path(chosen.what).name) == (verb, "paused")


async def test_only_verbs_that_there_are_can_be_chosen(here: Path) -> None:
    exercise(here, "ended", StartExercise(), EndExercise())
    async with door(verbs=("play", "resume", "report")) as pilot:
        await press(pilot, "tab", "enter")
        assert "1 make the report" in screen_of(pilot)
        assert "replay it" not in screen_of(pilot)


async def test_what_somebody_else_plays_is_not_gone_on_with(here: Path) -> None:
    folder = exercise(here, "busy", StartExercise())
    with Session.resume(folder):
        async with door(verbs=("play", "resume")) as pilot:
            assert "being played now" in screen_of(pilot)
            await press(pilot, "tab", "enter")
            assert choice(pilot) is None
            assert "being played already, in another window" in screen_of(pilot)


async def test_a_damaged_log_says_so_in_a_sentence(here: Path) -> None:
    exercise(here, "one")
    (here / "exercises" / "one" / NAME).write_text("{}\n")
    async with door() as pilot:
        await press(pilot, "tab")
        assert "This exercise cannot be opened" in screen_of(pilot)
        await press(pilot, "enter")
        assert choice(pilot) is None
        assert "is no log of oefening" in screen_of(pilot).splitlines()[-3]


async def test_files_in_the_place_of_folders_are_told(here: Path) -> None:
    (here / "exercises").write_text("")
    (here / "scenarios").write_text("")
    async with door() as pilot:
        await press(pilot, "enter")
        seen = screen_of(pilot)
        assert seen.count("! ") == 2
        assert "Cable bridge" in seen


# ── the introduction, the language, leaving ──────────────────────────────────────────────────────


async def test_who_has_played_nothing_yet_reads_the_introduction_first(here: Path) -> None:
    async with door() as pilot:
        assert "How an exercise goes" in screen_of(pilot)
        await press(pilot, "l")
        assert "Zo gaat een oefening" in screen_of(pilot)
        await press(pilot, "enter")
        assert "Een scenario spelen" in screen_of(pilot)
        assert choice(pilot) is None


async def test_what_can_be_done_is_told_in_the_other_language_too(here: Path) -> None:
    async with door() as pilot:
        await press(pilot, "enter", "question_mark", "ctrl+l")
        assert "verder in het Engels" in screen_of(pilot)
        await press(pilot, "ctrl+l", "escape", "ctrl+l")
        assert "Een scenario spelen" in screen_of(pilot)


async def test_who_has_played_before_is_not_held_up(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        assert "How an exercise goes" not in screen_of(pilot)
        await press(pilot, "i")
        assert "How an exercise goes" in screen_of(pilot)


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_the_introduction_fits_a_small_screen(here: Path, language: Language) -> None:
    async with door(language, NARROW) as pilot:
        pane = pilot.app.screen.query_one("#intro")
        assert pane.max_scroll_y == 0
        assert all(len(line) <= 80 for line in screen_of(pilot).splitlines())
        assert "…" not in screen_of(pilot)


@pytest.mark.parametrize("key", ["q", "Q", "ctrl+q"])
async def test_one_leaves_without_a_choice(here: Path, key: str) -> None:
    exercise(here, "one")
    async with door() as pilot:
        await press(pilot, key)
        assert pilot.app.return_value == 0
        assert choice(pilot) is None


async def test_ctrl_c_is_an_interruption(here: Path) -> None:
    async with door() as pilot:
        await press(pilot, "ctrl+c")
        assert pilot.app.return_value == 130


async def test_help_lists_what_can_be_done_and_does_it(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        await press(pilot, "question_mark")
        assert "play this scenario, as a new exercise" in screen_of(pilot)
        await press(pilot, "enter")
        assert choice(pilot) == Choice("play", "kabelbrug-utrecht")


async def test_a_key_that_does_nothing_says_so(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        await press(pilot, "p")
        assert "'p' does nothing here" in screen_of(pilot)


async def test_the_mouse_chooses_and_opens(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "zz-last")
    async with door() as pilot:
        await pilot.click("#scenarios", offset=(4, 3))
        await settled(pilot)
        assert "▸ zz-last" in screen_of(pilot)
        await pilot.click("#scenarios", offset=(4, 3), times=2)
        await settled(pilot)
        assert choice(pilot) == Choice("play", str(Path("scenarios/zz-last.yaml")))


async def test_a_window_that_becomes_wider_or_narrower_has_its_rows_fitted(here: Path) -> None:
    exercise(here, "one")
    async with door(size=WIDE) as pilot:
        wide = screen_of(pilot)
        await pilot.resize_terminal(*NARROW)
        await settled(pilot)
        narrow = screen_of(pilot)
        await pilot.resize_terminal(*WIDE)
        await settled(pilot)
        assert screen_of(pilot) == wide
    async with door(size=NARROW) as pilot:
        assert screen_of(pilot) == narrow


# ── hostile ──────────────────────────────────────────────────────────────────────────────────────

TOUR = ("tab", "enter", "escape", "tab", "w", "question_mark", "escape", "f", "escape", "l")


@pytest.mark.parametrize("title", ["[umcg]", "[/]", "[@click=app.quit]x[/]", "\\[", "x" * 300])
async def test_titles_are_shown_as_they_are(here: Path, title: str) -> None:
    exercise(here, "one", StartExercise(), title=title)
    scenario(here, "small", title.replace("\\", "\\\\"))
    async with door() as pilot:
        assert screen_of(pilot).count(title[:14]) >= 2
        await press(pilot, *TOUR)
        assert screen_of(pilot)


@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(st.sampled_from("[]/\\ ab=#@\x1b\x07\t\n\u202e界é🔥\u0301"), min_size=1, max_size=40)
)
async def test_any_title_can_be_listed(here: Path, title: str) -> None:
    exercise(here, f"one-{len(list((here / 'exercises').glob('*')))}", StartExercise(), title=title)
    async with door(size=NARROW) as pilot:
        for at in range(0, len(TOUR), 3):
            await press(pilot, *TOUR[at : at + 3])
            seen = screen_of(pilot)
            assert "\x1b" not in seen
            assert "\u202e" not in seen


@pytest.mark.parametrize("size", [(60, 16), (40, 10), (20, 5), (300, 90)])
async def test_every_size_of_window_can_be_drawn(here: Path, size: tuple[int, int]) -> None:
    exercise(here, "one", StartExercise())
    async with door(size=size) as pilot:
        await press(pilot, *TOUR, "i")
        assert screen_of(pilot)


async def test_the_door_works_without_colour(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    exercise(here, "one", StartExercise())
    async with door() as pilot:
        for key in (*TOUR, "i"):
            await press(pilot, key)
            assert screen_of(pilot)
