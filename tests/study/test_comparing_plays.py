"""The three plays of the demo side by side: what each log comes to is what its play came to."""

import pickle
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from beside import row_of, told
from hypothesis import given, settings
from hypothesis import strategies as st
from ran import header_of, ran

from oefening.clock import HOUR
from oefening.journal import Journal
from oefening.study.comparing.compared import Asked, compare, compared
from oefening.study.comparing.comparison import Comparison
from oefening.study.comparing.laid_out import laid_out
from oefening.study.comparing.reading import team
from oefening.study.whatif.outcome import ALL, Amount
from oefening.text import LANGUAGES, Language, columns_of
from oefening.world.model import NATION

PLAYS = ("nobody", "average", "textbook")
DEMO = "kabelbrug-utrecht"

pytestmark = pytest.mark.xdist_group(DEMO)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """The logs of the three plays."""
    return tuple(kept(play, tmp_path_factory.mktemp("plays")) for play in PLAYS)


def kept(play: str, folder: Path) -> Path:
    journal = Journal.create(folder / play, header_of(DEMO))
    journal.append(ran(DEMO, play).records, sync=False)
    journal.close()
    return folder / play


@pytest.fixture(scope="module")
def three(folders: tuple[Path, ...]) -> Comparison:
    """The three side by side."""
    return compared(folders)


@cache
def log_of(play: str) -> Journal:
    with TemporaryDirectory() as folder:
        return Journal.read(kept(play, Path(folder)))


def test_each_comes_to_what_its_play_came_to(three: Comparison) -> None:
    assert three.common.alike
    cells = row_of(three, "outcomes", "without").cells
    assert [one and one.value for one in cells] == [ran(DEMO, one).person_seconds for one in PLAYS]
    nobody, average, textbook = (ran(DEMO, one).person_seconds for one in PLAYS)
    assert nobody > average > textbook
    assert told(row_of(three, "decisions", "count").cells) == ["0", "14", "15"]
    assert told(row_of(three, "latencies", "decided/middle").cells) == ["", "1h30m", "30m"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_a_terminal(three: Comparison, language: Language) -> None:
    for block in laid_out(three, language, 80):
        assert all(columns_of(line) <= 80 for line in block.lines), block.title


def test_the_order_of_the_logs_changes_nothing_but_the_order(
    folders: tuple[Path, ...], three: Comparison
) -> None:
    back = compared(folders[::-1])
    assert three.teams == back.teams[::-1]
    for one, other in zip(three.parts, back.parts, strict=True):
        theirs = {row.id: row for row in other.rows}
        assert {row.id for row in one.rows} == theirs.keys()
        assert all(row.cells == theirs[row.id].cells[::-1] for row in one.rows)


def test_a_comparison_can_be_made_elsewhere_and_handed_over(folders: tuple[Path, ...]) -> None:
    asked = Asked(folders[:2], 5 * HOUR)
    assert pickle.loads(pickle.dumps(compare(pickle.loads(pickle.dumps(asked))))) == compare(asked)


@settings(max_examples=6)
@given(data=st.data())
def test_up_to_a_moment_a_log_is_told_as_one_that_ends_there(data: st.DataObject) -> None:
    whole, played = log_of("average"), ran(DEMO, "average").records
    until = data.draw(st.sampled_from([one.at for one in played if one.at]))
    cut = [one for one in played if one.at <= until]
    with TemporaryDirectory() as folder:
        ended = Journal.create(Path(folder) / "cut", header_of(DEMO))
        ended.append(cut, sync=False)
        ended.close()
        there = team(Journal.read(Path(folder) / "cut"), "average", None)
    found = team(whole, "average", until)
    # Whether anybody was in the room, and since when, shows in the whole log.
    same = {of: getattr(found, of) for of in ("fingerprint", "scripted", "played", "room")}
    assert found == there._replace(**same)


@settings(max_examples=8)
@given(hours=st.integers(1, 71))
def test_at_any_moment_the_curve_ends_at_what_the_outcome_is(hours: int) -> None:
    found = team(log_of("average"), "average", hours * HOUR)
    last = found.curve[-1]
    assert last.second == hours * HOUR
    assert last.person_seconds == found.outcome.amount(Amount("without", NATION, ALL))
    assert last.told == found.outcome.shown(Amount("without", NATION, ALL))
