import os
from datetime import date
from pathlib import Path

import pytest
from exercises import END, rich_header
from worlds import both

from oefening.clock import Calendar
from oefening.commands import (
    AddNote,
    Command,
    EndExercise,
    RecordDecision,
    ReleaseInject,
    SetSpeed,
    StartExercise,
)
from oefening.errors import FileTrouble, Refused
from oefening.events import ExerciseEnded, InjectReleased
from oefening.journal import NAME, Journal
from oefening.projections.story import Story
from oefening.record import Record
from oefening.scenario.model import Play
from oefening.session import (
    Progress,
    Session,
    StoryClock,
    new_folder,
    play,
    stamp,
    unfinished,
    verify,
)
from oefening.source import Bilingual

HEADER = rich_header()
PLAYS = HEADER.scenario.plays


def played(folder: Path, script: Play) -> tuple[Session, list[Progress]]:
    clock = StoryClock(HEADER.calendar)
    with Session.create(folder, HEADER, clock) as session:
        return session, list(play(session, script, clock))


def commands(session: Session) -> list[Record]:
    return [record for record in session.records if record.command]


@pytest.mark.parametrize("name", PLAYS)
def test_every_play_reaches_endex_and_verifies(name: str, tmp_path: Path) -> None:
    session, progress = played(tmp_path, PLAYS[name])
    assert session.records[-1].body == ExerciseEnded()
    assert session.records[-1].at == END
    assert verify(tmp_path).good
    assert [step.now for step in progress] == sorted(step.now for step in progress)
    assert progress[-1].now == progress[-1].end == END


@pytest.mark.parametrize("name", PLAYS)
def test_a_play_gives_the_same_bytes_every_time(name: str, tmp_path: Path) -> None:
    played(tmp_path / "one", PLAYS[name])
    played(tmp_path / "two", PLAYS[name])
    assert (tmp_path / "one" / NAME).read_bytes() == (tmp_path / "two" / NAME).read_bytes()


def test_manual_injects_are_released_in_the_second_they_come_due(tmp_path: Path) -> None:
    session, _ = played(tmp_path, PLAYS["nobody"])
    released = {
        record.body.inject: record.at
        for record in session.records
        if isinstance(record.body, InjectReleased)
    }
    assert released["first-call"] == 1800
    assert released["press"] == 1800 + 2700
    assert released["twins-one"] == released["twins-two"] == 5 * 3600
    assert "mayor" not in released


def test_decisions_are_taken_so_long_after_they_were_put(tmp_path: Path) -> None:
    session, _ = played(tmp_path, PLAYS["average"])
    taken = {t.decision: t for t in session.state.taken}
    assert taken["shelter"].recorded_at == 1800 + 3600
    assert taken["shelter"].cell == "rot"
    assert taken["shelter"].reason == Bilingual(en="cold")
    assert taken["grid"].recorded_at == 4200 + 7200
    assert taken[None].recorded_at == 7 * 3600
    assert taken[None].levers[0].lever == "generators"


def test_the_reserve_is_used_when_the_script_says(tmp_path: Path) -> None:
    session, _ = played(tmp_path, PLAYS["average"])
    assert [r.at for r in commands(session) if r.body == ReleaseInject("mayor")] == [6 * 3600]


def test_commands_bear_the_time_of_the_story(tmp_path: Path) -> None:
    session, _ = played(tmp_path, PLAYS["nobody"])
    assert commands(session)[0].wall == "2027-01-19T05:30:00.000Z"  # 06:30 in Amsterdam
    assert commands(session)[1].wall == "2027-01-19T06:00:00.000Z"


def test_the_story_has_a_clock_in_summer_too() -> None:
    clock = StoryClock(Calendar.of("2027-07-01 12:00", "Europe/Amsterdam"))
    clock.now = 60
    assert stamp(clock()) == "2027-07-01T10:01:00.000Z"


def test_progress_tells_each_act_once(tmp_path: Path) -> None:
    session, progress = played(tmp_path, PLAYS["average"])
    assert [act for step in progress for act in step.acts] == commands(session)


@pytest.mark.parametrize("kept", [1, 5, 16, 33, 60, 70])
def test_a_play_that_was_broken_off_is_gone_on_with(kept: int, tmp_path: Path) -> None:
    whole, _ = played(tmp_path / "whole", PLAYS["average"])
    played(tmp_path / "part", PLAYS["average"])
    path = tmp_path / "part" / NAME
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[: kept + 1]))
    clock = StoryClock(HEADER.calendar)
    with Session.resume(tmp_path / "part", clock) as session:
        list(play(session, PLAYS["average"], clock))
        bodies = [r.body for r in commands(session)]
        assert [b for b in bodies if isinstance(b, RecordDecision)] == [
            r.body for r in commands(whole) if isinstance(r.body, RecordDecision)
        ]
        assert session.state.levels == whole.state.levels
        assert session.state.needs == whole.state.needs
    assert verify(tmp_path / "part").good


def test_a_clock_that_stops_by_itself_is_set_going_again(tmp_path: Path) -> None:
    clock = StoryClock(HEADER.calendar)
    with Session.create(tmp_path, HEADER, clock) as session:
        session.send(StartExercise())
        session.send(SetSpeed(600))
        list(play(session, PLAYS["nobody"], clock))
        assert session.state.ended


def test_a_step_that_is_not_possible_is_named(tmp_path: Path) -> None:
    steps = [{"release": "mayor", "at": "T+1h"}, {"release": "mayor", "at": "T+2h"}]
    script = Play.model_validate({"name": both("odd"), "steps": steps})
    with pytest.raises(Refused, match="step 2 of this play is not possible: inject 'mayor'"):
        played(tmp_path, script)
    assert verify(tmp_path).good


# ── folders ──────────────────────────────────────────────────────────────────────────────────────


def test_a_folder_is_named_by_day_and_scenario_and_never_used_twice(tmp_path: Path) -> None:
    home, day = tmp_path / "exercises", date(2027, 1, 19)
    made = [new_folder(home, day, "cable") for _ in range(3)]
    assert [folder.name for folder in made] == [
        "2027-01-19-cable",
        "2027-01-19-cable-2",
        "2027-01-19-cable-3",
    ]
    assert all(folder.is_dir() and folder.parent == home for folder in made)


def an_exercise(home: Path, scenario: str, *played: Command) -> Path:
    """A folder for `scenario`, with the log of an exercise in which that was `played`."""
    folder = new_folder(home, date(2027, 1, 19), scenario)
    with Session.create(folder, rich_header()) as session:
        for command in played:
            session.send(command)
    return folder


def test_an_exercise_between_startex_and_endex_is_unfinished(tmp_path: Path) -> None:
    an_exercise(tmp_path, "cable")
    an_exercise(tmp_path, "cable", StartExercise(), EndExercise())
    an_exercise(tmp_path, "cable-west", StartExercise())
    assert unfinished(tmp_path, "cable") is None
    under_way = an_exercise(tmp_path, "cable", StartExercise(), AddNote('"kind":"ExerciseEnded"'))
    assert unfinished(tmp_path, "cable") == under_way


def test_an_exercise_that_somebody_plays_is_not_offered_to_another(tmp_path: Path) -> None:
    folder = an_exercise(tmp_path, "cable", StartExercise())
    with Session.resume(folder):
        assert unfinished(tmp_path, "cable") is None
    assert unfinished(tmp_path, "cable") == folder


def test_of_unfinished_exercises_the_last_played_counts(tmp_path: Path) -> None:
    folders = [an_exercise(tmp_path, "cable", StartExercise()) for _ in range(2)]
    for second, folder in zip((200, 100), folders, strict=True):
        os.utime(folder / NAME, (second, second))
    assert unfinished(tmp_path, "cable") == folders[0]


def test_where_nothing_was_played_nothing_is_unfinished(tmp_path: Path) -> None:
    assert unfinished(tmp_path / "exercises", "cable") is None


def test_where_no_folder_can_be_made_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "exercises").write_text("a file")
    with pytest.raises(FileTrouble, match="exercises is a file and no folder"):
        new_folder(tmp_path / "exercises", date(2027, 1, 19), "cable")


def test_the_log_keeps_what_a_script_has_players_say_in_each_language(tmp_path: Path) -> None:
    reason = {"nl": "koud", "en": "cold"}
    step = {"decide": "shelter", "option": "open", "after": "1h", "reason": reason, "text": reason}
    script = Play.model_validate({"name": {"en": "One"}, "steps": [step]})
    header = rich_header()
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "exercise", header, clock) as session:
        for _ in play(session, script, clock):
            pass
        [taken] = session.state.taken
    log = Journal.read(tmp_path / "exercise")
    story = Story(log.header)
    lines = [line for record in log.records for line in story.tell(record)]
    [told] = [line for line in lines if "decided: cold" in line.render("en")]
    assert "koud" in told.render("nl")
    assert taken.text == taken.reason == Bilingual(nl="koud", en="cold")
