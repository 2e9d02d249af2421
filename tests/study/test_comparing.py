"""Exercises side by side: what is compared, up to when, what is said of it, and what is refused."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from beside import Team, assumed, header_of, row_of, scenario_of, told
from hypothesis import given, settings
from hypothesis import strategies as st
from played import by_hand
from worlds import both

from oefening import commands
from oefening.journal import Journal
from oefening.session import fork_at
from oefening.study.comparing.compared import compared
from oefening.study.comparing.comparison import Comparison
from oefening.study.comparing.laid_out import laid_out
from oefening.study.comparing.tables import write_comparison
from oefening.study.comparing.together import unique
from oefening.text import columns_of, visible

HOUR = 3600


@cache
def two() -> Comparison:
    """Two teams side by side."""
    with TemporaryDirectory() as folder:
        one = Team().called().decides(0.5).ends(3).kept(Path(folder, "one"))
        return compared([one, Team().ends(4).kept(Path(folder, "other"))])


# ── several teams on one scenario ────────────────────────────────────────────────────────────────


def test_teams_stand_side_by_side_by_what_was_seen_of_each_objective(
    quick: Path, slow: Path, tmp_path: Path
) -> None:
    skipped = Team()
    skipped.do(commands.SkipInject("call"))
    found = compared([quick, slow, skipped.ends(6).kept(tmp_path / "skipped")])
    assert told(row_of(found, "expected", "all/seen").cells) == ["1", "0", ""]
    assert told(row_of(found, "expected", "all/late").cells) == ["0", "1", ""]
    assert told(row_of(found, "expected", "all/not-testable").cells) == ["0", "0", "1"]
    assert told(row_of(found, "expected", "objective/warn").cells) == [
        "1 of 1",
        "1 of 1",
        "not played",
    ]
    assert told(row_of(found, "expected", "cell/rot").cells)[:2] == ["1 of 1", "1 of 1"]
    assert row_of(found, "expected", "task/tell").cells == (None, None, None)
    one = row_of(found, "expected", "action/alarm")
    assert one.minor
    assert told(one.cells) == ["D1 08:45", "D1 09:30, late", "not played"]


def test_where_nobody_marked_anything_it_is_not_counted_as_missed(
    quick: Path, tmp_path: Path
) -> None:
    other = Team().called().decides(1).ends(6).kept(tmp_path / "unwatched")
    found = compared([quick, other])
    assert told(row_of(found, "expected", "objective/warn").cells) == ["1 of 1", "? of 1"]
    [part] = [one for one in found.parts if one.id == "expected"]
    assert "Nothing was marked as seen in unwatched" in part.remarks[-1].render("en")


def test_latencies_are_told_as_they_are_spread_and_by_objective(quick: Path, slow: Path) -> None:
    found = compared([quick, slow])
    assert told(row_of(found, "latencies", "decided/middle").cells) == ["30m", "2h"]
    objective = row_of(found, "latencies", "decided/objective/house")
    assert told(objective.cells) == ["30m (1)", "2h (1)"]
    assert told(row_of(found, "latencies", "acted/middle").cells) == ["15m", "1h"]
    assert told(row_of(found, "latencies", "decided/worked").cells) == ["30s", "2m"]
    assert told(row_of(found, "latencies", "decided/cell/rot").cells) == ["30m (1)", "2h (1)"]


def test_what_is_only_supposed_to_answer_something_is_counted_apart(
    tmp_path: Path,
) -> None:
    told_of = {"id": "told", "at": "T+2h", "to": ["rot"], "title": both("Told"), "tasks": ["place"]}
    scenario: Any = scenario_of().dump()
    header = header_of(injects=[*scenario["injects"], told_of])
    team = Team(header).called()
    team.do(commands.ReleaseInject("told"))
    team.decides(0.5).on(3).do(commands.RecordDecision("rot", "Extra beds"))
    one = team.ends(6).kept(tmp_path / "free")
    other = Team(header).called().decides(1).ends(6).kept(tmp_path / "other")
    found = compared([one, other])
    assert told(row_of(found, "latencies", "decided/count").cells) == ["2", "1"]
    assert told(row_of(found, "latencies", "decided/supposed").cells) == ["1", "0"]
    assert told(row_of(found, "latencies", "decided/task/place").cells) == ["45m (2, ~1)", "1h (1)"]
    [part] = [one for one in found.parts if one.id == "latencies"]
    assert "nearest open inject" in part.remarks[-1].render("en")


def test_of_whom_nobody_marked_anything_no_number_is_told(tmp_path: Path) -> None:
    marked = Team().called().on(2.5)
    marked.do(commands.AcknowledgeInject("call", "rot"))
    folders = [
        marked.sees(3).decides(2).ends(6).kept(tmp_path / "marked"),
        Team().called().decides(2).ends(6).kept(tmp_path / "unmarked"),
    ]
    found = compared(folders)
    for measure in ("acknowledged", "acted"):
        assert told(row_of(found, "latencies", f"{measure}/count").cells) == ["1", ""]
    [part] = [one for one in found.parts if one.id == "latencies"]
    remarks = [one.render("en") for one in part.remarks]
    assert "“Until acknowledged”: not recorded of unmarked." in remarks


def test_what_has_no_end_yet_is_no_latency_and_is_counted(quick: Path, tmp_path: Path) -> None:
    other = Team().called().ends(6).kept(tmp_path / "other")
    found = compared([quick, other])
    assert told(row_of(found, "latencies", "decided/count").cells) == ["1", "0"]
    assert told(row_of(found, "latencies", "decided/open").cells) == ["0", "1"]
    assert told(row_of(found, "latencies", "decided/middle").cells) == ["30m", ""]


def test_of_each_question_stands_when_and_what_each_team_answered(quick: Path, slow: Path) -> None:
    row = row_of(compared([quick, slow]), "decisions", "decision/shelter")
    assert row.label.render("en") == "Where do people go?"
    assert told(row.cells) == [
        "D1 09:00 ROT (after 30m): To the hall",
        "D1 10:30 ROT (after 2h): They stay",
    ]


def test_what_was_put_and_not_decided_is_told_from_what_was_not_put(
    quick: Path, tmp_path: Path
) -> None:
    put = Team().called().ends(6).kept(tmp_path / "put")
    not_put = Team().ends(6).kept(tmp_path / "not-put")
    row = row_of(compared([quick, put, not_put]), "decisions", "decision/shelter")
    assert told(row.cells)[1:] == ["put, and not decided", "not put"]


def test_pauses_jumps_and_acts_on_the_model_are_counted(quick: Path, tmp_path: Path) -> None:
    other = Team()
    for _ in range(2):
        other.do(commands.PauseClock())
        other.later(minutes=5)
        other.do(commands.ResumeClock())
    found = compared([quick, other.ends(6).kept(tmp_path / "other")])
    assert told(row_of(found, "by-hand", "pauses").cells) == ["0", "2"]
    assert told(row_of(found, "by-hand", "stood").cells) == ["0s", "10m"]


def test_person_hours_stand_side_by_side_as_each_log_tells_them(
    quick: Path, tmp_path: Path
) -> None:
    """A thousand people in the east are without warmth from T+1h on, in both."""
    other = Team()
    other.do(by_hand({"set-level": "VR02.power", "at": "0%"}))
    found = compared([quick, other.ends(6).kept(tmp_path / "other")])
    cells = row_of(found, "outcomes", "without").cells
    assert [one and one.value for one in cells] == [5_000 * HOUR, 11_000 * HOUR]
    assert told(row_of(found, "outcomes", "without/VR01/east").cells) == ["5,000", "5,000"]
    assert told(row_of(found, "outcomes", "lowest/energy").cells) == ["0%", "0%"]
    assert told(row_of(found, "outcomes", "below/energy").cells) == ["5h", "5h"]
    assert told(row_of(found, "outcomes", "first/energy").cells) == ["D1 07:30", "D1 07:30"]


# ── up to when ───────────────────────────────────────────────────────────────────────────────────


def test_who_played_on_is_compared_up_to_the_earliest_end(quick: Path, tmp_path: Path) -> None:
    other = Team().called().decides(5).ends(9).kept(tmp_path / "longer")
    found = compared([quick, other])
    assert {one.until for one in found.teams} == {6 * HOUR}
    assert len({row.value for row in row_of(found, "outcomes", "without").cells if row}) == 1
    assert "up to and including D1 12:30" in assumed(found)
    assert "'longer' went on to D1 15:30" in assumed(found)
    assert "Without ENDEX in what is compared: longer" in assumed(found)
    row = row_of(found, "decisions", "decision/shelter")
    assert told(row.cells)[1] == "put, and not decided"


def test_what_was_done_by_then_counts_though_it_was_written_down_later(
    quick: Path, tmp_path: Path
) -> None:
    other = Team().called()
    other.until(8)
    other.do(commands.SeeExpectation("alarm", seen_at=int(2.25 * HOUR)))
    other.do(
        commands.RecordDecision("rot", "", decision="shelter", option="open", made_at=3 * HOUR)
    )
    found = compared([quick, other.ends(9).kept(tmp_path / "later")])
    assert told(row_of(found, "expected", "all/seen").cells) == ["1", "1"]
    assert told(row_of(found, "decisions", "decision/shelter").cells)[1].startswith("D1 09:30")


def test_what_came_or_was_taken_back_later_is_not_told(quick: Path, tmp_path: Path) -> None:
    other = Team().called().decides(1)
    number = other.state.taken[0].number
    other.on(4).do(commands.RetractDecision(number))
    other.on(5).do(commands.RetractInject("call"))
    folders = [quick, other.ends(9).kept(tmp_path / "back")]
    early = compared(folders, until=int(2.25 * HOUR))
    assert told(row_of(early, "latencies", "decided/open").cells) == ["1", "1"]
    assert told(row_of(early, "decisions", "decision/shelter").cells)[1] == "put, and not decided"
    taken = row_of(compared(folders, until=int(3.5 * HOUR)), "decisions", "decision/shelter")
    assert "retracted" not in told(taken.cells)[1]
    later = row_of(compared(folders, until=int(4.5 * HOUR)), "decisions", "decision/shelter")
    assert "retracted" in told(later.cells)[1]


def test_one_may_ask_for_an_earlier_moment(quick: Path, slow: Path) -> None:
    found = compared([quick, slow], until=int(2.75 * HOUR))
    assert told(row_of(found, "decisions", "decision/shelter").cells) == [
        "D1 09:00 ROT (after 30m): To the hall",
        "put, and not decided",
    ]


def test_different_seeds_are_said_to_differ_by_chance_too(quick: Path, tmp_path: Path) -> None:
    other = Team(header_of(seed=7)).called().ends(6).kept(tmp_path / "seventh")
    assert "Different seeds (quick: 1, seventh: 7)" in assumed(compared([quick, other]))


def test_a_fork_and_its_parent_are_told_from_when_they_part(quick: Path, tmp_path: Path) -> None:
    parent = Journal.read(quick)
    with fork_at(parent, int(2.1 * HOUR), tmp_path / "fork") as fork:
        fork.send(commands.ResumeClock())
        fork.advance(3 * HOUR)
        origin = fork.header.parent
    assert origin is not None
    found = compared([quick, tmp_path / "fork"])
    told_so = f"'quick' and 'fork' are one exercise up to and including record {origin.at}"
    assert told_so in assumed(found)


def test_two_plays_that_are_no_forks_are_not_said_to_be_one(quick: Path, slow: Path) -> None:
    assert "are one exercise" not in assumed(compared([quick, slow]))


# ── names, lines, tables ─────────────────────────────────────────────────────────────────────────


def test_exercises_are_called_by_as_much_of_their_folder_as_tells_them_apart() -> None:
    assert unique([Path("a/b/team"), Path("a/c/team"), Path("blue")]) == (
        "b/team",
        "c/team",
        "blue",
    )


@settings(max_examples=30)
@given(names=st.lists(st.text(min_size=1, max_size=60), min_size=2, max_size=2))
def test_no_name_breaks_the_lines(names: list[str]) -> None:
    named = zip(two().teams, map(visible, names), strict=True)
    found = two()._replace(teams=tuple(one._replace(name=name) for one, name in named))
    for block in laid_out(found, "nl", 80):
        for line in block.lines:
            assert line == visible(line)
            assert columns_of(line) <= 80 or max(map(columns_of, line.split())) > 60


def test_what_somebody_typed_is_one_line_that_no_terminal_obeys(
    quick: Path, tmp_path: Path
) -> None:
    other = Team().called()
    other.do(commands.RecordDecision("rot", "\x1b[31m[umcg]\nbij\t[/] de deur"))
    found = compared([quick, other.ends(6).kept(tmp_path / "other")])
    lines = {line for block in laid_out(found, "nl", 80) for line in block.lines}
    assert "  2. D1 08:30 ROT: \N{REPLACEMENT CHARACTER}[31m[umcg] bij [/] de deur" in lines


def test_more_than_four_stand_in_blocks_of_at_most_eighty_columns(tmp_path: Path) -> None:
    folders = [
        Team(header_of(seed)).called().ends(3).kept(tmp_path / f"team-number-{seed}")
        for seed in range(1, 7)
    ]
    found = compared(folders)
    blocks = {block.title: block.lines for block in laid_out(found, "en", 80)}
    heads = [line for line in blocks["DECISIONS"] if "team" in line]
    assert len(heads) == 2
    assert all(columns_of(line) <= 80 for lines in blocks.values() for line in lines)


def test_the_same_logs_give_the_same_tables(quick: Path, slow: Path, tmp_path: Path) -> None:
    bytes_ = []
    for name in ("first", "again"):
        (tmp_path / name).mkdir()
        paths = write_comparison(compared([quick, slow]), tmp_path / name)
        bytes_.append([path.read_bytes() for path in paths])
    assert bytes_[0] == bytes_[1]
    values = bytes_[0][1].decode()
    assert "latencies,decided/middle,quick,0.5000,hours" in values.splitlines()
    assert all("OEFENING-EXERCISE" in path.name for path in paths)
