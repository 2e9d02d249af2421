"""What an ensemble comes to depends on its plan alone, and nothing of it is lost or done twice."""

import json
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest
from exercises import rich_header
from flushed import Flushed

from oefening.clock import MINUTE
from oefening.errors import FileTrouble, OefeningError, Refused
from oefening.journal import STUDY
from oefening.record import Header
from oefening.scenario.model import PlayStep
from oefening.study.alternatives import Alternative
from oefening.study.archive import RUNS
from oefening.study.ensemble.drawn import NAME
from oefening.study.ensemble.ensemble import Ensemble, Plan, ensemble, unfinished
from oefening.study.ensemble.runs import run_all
from oefening.study.ensemble.tables import write_ensemble
from oefening.study.ensemble.tally import ALL
from oefening.study.executor import Here, processes

SEEDS = 9
BOTH = (Alternative("nobody"), Alternative("average"))


def plan_of(header: Header | None = None, seeds: int = SEEDS) -> Plan:
    return Plan(header or rich_header(), BOTH, seeds)


def complete(plan: Plan, folder: Path, executor: Executor, workers: int, chunk: int) -> str:
    with ensemble(plan, folder) as runs:
        for _ in runs.go_on(executor, workers, chunk):
            pass
        assert runs.done == runs.all == plan.seeds * len(plan.alternatives)
        write_ensemble(runs)
        return runs.checksum


def files(folder: Path) -> dict[str, bytes]:
    return {
        one.name: one.read_bytes() for one in folder.iterdir() if one.suffix in {".csv", ".json"}
    }


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an ensemble that was run in one go."""
    folder = tmp_path_factory.mktemp("done") / "it"
    complete(plan_of(), folder, Here(), 1, SEEDS)
    return folder


def checksum(folder: Path) -> str:
    with ensemble(plan_of(), folder) as runs:
        return runs.checksum


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize(("workers", "chunk"), [(1, 7), (2, 1)])
def test_it_comes_to_the_same_whoever_does_it_in_whatever_pieces(
    workers: int, chunk: int, done: Path, tmp_path: Path
) -> None:
    with processes(workers) as executor:
        assert complete(plan_of(), tmp_path / "it", executor, workers, chunk) == checksum(done)
    assert files(tmp_path / "it") == files(done)
    assert (tmp_path / "it" / NAME).read_bytes() == (done / NAME).read_bytes()


def test_any_executor_will_do_even_one_that_ends_units_in_another_order(
    done: Path, tmp_path: Path
) -> None:
    with ThreadPoolExecutor(3) as executor:
        assert complete(plan_of(), tmp_path / "it", executor, 3, 2) == checksum(done)


class Interrupted(Exception):
    pass


class Breaks(Here):
    """An executor that is interrupted after so many units."""

    def __init__(self, after: int) -> None:
        self.left = after

    def submit(self, do, unit, /):  # type: ignore[no-untyped-def,override]
        if not self.left:
            raise Interrupted
        self.left -= 1
        return super().submit(do, unit)


def test_an_interrupted_one_goes_on_without_doing_anything_twice(
    done: Path, tmp_path: Path
) -> None:
    folder, plan = tmp_path / "it", plan_of()
    with pytest.raises(Interrupted), ensemble(plan, folder) as runs:
        for _ in runs.go_on(Breaks(6), 1, 2):
            pass
    kept = (folder / RUNS).read_bytes()
    with ensemble(plan, folder) as runs:
        assert 0 < runs.done < runs.all
        asked = [(unit.alternative.id, seed) for unit in runs.units(2) for seed in unit.seeds]
        assert len(asked) == len(set(asked)) == runs.all - runs.done
    assert complete(plan, folder, Here(), 1, 3) == checksum(done)
    assert (folder / RUNS).read_bytes().startswith(kept)
    assert files(folder) == files(done)


@pytest.mark.parametrize("cut", [1, 40, 500])
def test_a_line_that_was_cut_short_is_as_if_it_was_never_written(
    cut: int, done: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "it"
    complete(plan_of(), folder, Here(), 1, 2)
    whole = (folder / RUNS).read_bytes()
    (folder / RUNS).write_bytes(whole[:-cut])
    with ensemble(plan_of(), folder) as runs:
        assert runs.done == runs.all - 1
    assert complete(plan_of(), folder, Here(), 1, 2) == checksum(done)
    assert (folder / RUNS).read_bytes() == whole


@pytest.mark.parametrize("name", [RUNS, NAME])
@pytest.mark.parametrize("room", [100, 2_000])
def test_nothing_is_lost_where_the_disk_is_full(
    name: str, room: int, done: Path, tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource")
    folder, plan = tmp_path / "it", plan_of()
    with ensemble(plan, folder) as runs:
        for _ in runs.go_on(Here(), 1, 2, most=2):
            pass
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        full = (folder / name).stat().st_size + room
        resource.setrlimit(resource.RLIMIT_FSIZE, (full, before[1]))
        try:
            with pytest.raises(FileTrouble) as told:
                list(runs.go_on(Here(), 1, 2))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert told.value.phrase.key == "file-disk-full"
    with ensemble(plan, folder) as runs:
        assert runs.done >= 4
        assert runs.done == (folder / RUNS).read_bytes().count(b"\n")
    assert complete(plan, folder, Here(), 1, 2) == checksum(done)
    assert files(folder) == files(done)


def test_all_that_is_kept_outlives_a_power_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed = Flushed(monkeypatch)
    with ensemble(plan_of(), tmp_path) as runs:
        assert flushed.holds(tmp_path / STUDY)
        for _ in runs.go_on(Here(), 1, 2, most=2):
            begun = [tmp_path / one for one in (STUDY, RUNS, NAME)]
            assert all(flushed.holds(one) and flushed.names(one) for one in begun)


def test_a_run_of_which_anything_was_changed_is_done_again(done: Path, tmp_path: Path) -> None:
    folder = tmp_path / "it"
    complete(plan_of(), folder, Here(), 1, 2)
    whole = (folder / RUNS).read_bytes()
    at = whole.index(b'"values":[') + len(b'"values":[')
    other = b"9" if whole[at : at + 1] != b"9" else b"8"
    (folder / RUNS).write_bytes(whole[:at] + other + whole[at + 1 :])
    with ensemble(plan_of(), folder) as runs:
        assert runs.done == runs.all - 1
    assert complete(plan_of(), folder, Here(), 1, 2) == checksum(done)
    assert files(folder) == files(done)


def test_runs_that_vanish_meanwhile_are_told_of(tmp_path: Path) -> None:
    with ensemble(plan_of(), tmp_path) as runs:
        next(iter(runs.go_on(Here(), 1, 2)))
        (tmp_path / RUNS).write_bytes(b"")
        with pytest.raises(FileTrouble) as told:
            next(iter(runs.go_on(Here(), 1, 2)))
        assert told.value.phrase.key == "study.cut-short"
    assert (tmp_path / RUNS).read_bytes() == b""


def test_a_run_whose_curves_are_not_whole_is_done_again(done: Path, tmp_path: Path) -> None:
    folder = tmp_path / "it"
    complete(plan_of(), folder, Here(), 1, 2)
    curves = (folder / NAME).read_bytes()
    (folder / NAME).write_bytes(curves[:-8])
    with ensemble(plan_of(), folder) as runs:
        assert runs.done == runs.all - 1
    assert complete(plan_of(), folder, Here(), 1, 2) == checksum(done)
    assert (folder / NAME).read_bytes() == curves


def test_a_curve_ends_at_what_its_run_comes_to_however_long_it_lasts(tmp_path: Path) -> None:
    header = rich_header()
    scenario = header.scenario.model_copy(update={"duration": 401 * MINUTE})
    plan = plan_of(header.model_copy(update={"scenario": scenario}), seeds=2)
    complete(plan, tmp_path, Here(), 1, 2)
    with ensemble(plan, tmp_path) as runs:
        for one in BOTH:
            ends = [run[-1] for run in runs.curve(one, ALL)]
            assert ends == [run[0] for run in runs.values(one)]


def test_more_seeds_are_added_to_those_that_there_are(done: Path, tmp_path: Path) -> None:
    folder = tmp_path / "it"
    complete(plan_of(seeds=4), folder, Here(), 1, 2)
    assert complete(plan_of(), folder, Here(), 1, 2) == checksum(done)


def test_fewer_seeds_are_those_that_are_among_what_there_is(done: Path, tmp_path: Path) -> None:
    folder, few = tmp_path / "it", tmp_path / "few"
    with pytest.raises(Interrupted), ensemble(plan_of(seeds=500), folder) as runs:
        for _ in runs.go_on(Breaks(9), 1, 1):
            pass
    assert complete(plan_of(seeds=2), folder, Here(), 1, 2) == complete(
        plan_of(seeds=2), few, Here(), 1, 2
    )
    assert files(folder) == files(few)
    assert complete(plan_of(), folder, Here(), 1, 2) == checksum(done)
    assert files(folder) == files(done)


def changed() -> Iterator[tuple[str, Plan]]:
    header = rich_header()
    scenario = header.scenario.model_copy(update={"duration": header.scenario.duration + 60})
    yield "contents of the scenario", plan_of(header.model_copy(update={"scenario": scenario}))
    need = header.world.nodes[-1].model_copy(update={"persons": 7})
    world = header.world.model_copy(update={"nodes": (*header.world.nodes[:-1], need)})
    yield "numbers and capacities of the world", plan_of(header.model_copy(update={"world": world}))
    yield "first seed (there 1, now 2)", plan_of(rich_header(2))
    yield "plays (there nobody average, now average)", Plan(header, BOTH[1:], SEEDS)


@pytest.mark.parametrize(("what", "plan"), list(changed()), ids=lambda one: str(one)[:12])
def test_runs_of_something_else_are_not_gone_on_with(what: str, plan: Plan, done: Path) -> None:
    before = files(done)
    with pytest.raises(OefeningError) as told, ensemble(plan, done):
        pass
    assert what in str(told.value)
    assert files(done) == before


def test_runs_of_another_engine_are_not_gone_on_with(done: Path, tmp_path: Path) -> None:
    about = json.loads((done / STUDY).read_bytes())
    (tmp_path / STUDY).write_text(json.dumps(about | {"engine": 3}))
    with pytest.raises(OefeningError) as told, ensemble(plan_of(), tmp_path):
        pass
    assert "number of the engine (there 3, now 4)" in str(told.value)


def test_what_was_written_down_otherwise_is_told_by_that_alone(done: Path, tmp_path: Path) -> None:
    about = json.loads((done / STUDY).read_bytes())
    (tmp_path / STUDY).write_text(json.dumps(about | {"format": 1, "counted": "otherwise"}))
    with pytest.raises(OefeningError) as told, ensemble(plan_of(), tmp_path):
        pass
    assert told.value.phrase.key == "study.other-shape"
    assert "shape 1, here 3" in str(told.value)


def test_nothing_is_put_where_something_else_is(tmp_path: Path) -> None:
    (tmp_path / "journal.jsonl").write_text("{}\n")
    with pytest.raises(FileTrouble), ensemble(plan_of(), tmp_path):
        pass
    assert [one.name for one in tmp_path.iterdir()] == ["journal.jsonl"]
    assert (tmp_path / "journal.jsonl").read_text() == "{}\n"


def test_two_cannot_write_in_one_folder(tmp_path: Path) -> None:
    again = ensemble(plan_of(), tmp_path)
    with ensemble(plan_of(), tmp_path), pytest.raises(FileTrouble) as told, again:
        pass
    assert told.value.phrase.key == "study.locked"


def test_the_last_that_is_not_complete_is_found(done: Path, tmp_path: Path) -> None:
    plan = plan_of()
    assert unfinished(tmp_path / "none", plan) is None
    assert unfinished(done.parent, plan) is None
    with ensemble(plan, tmp_path / "it") as runs:
        next(iter(runs.go_on(Here(), 1, 2)))
    (tmp_path / "not-one").mkdir()
    assert unfinished(tmp_path, plan) == tmp_path / "it"
    assert unfinished(tmp_path, plan_of(seeds=SEEDS + 1)) is None
    other = rich_header().model_copy(update={"program": "0.0.1"})
    assert unfinished(tmp_path, plan_of(other)) == tmp_path / "it"
    (tmp_path / "it" / RUNS).unlink()
    assert unfinished(tmp_path, plan) == tmp_path / "it"
    assert unfinished(tmp_path, plan_of(rich_header(2))) is None


def test_a_script_that_there_is_not_is_told_before_anything_is_run() -> None:
    with pytest.raises(OefeningError) as told:
        Plan(rich_header(), (Alternative("none-such"),), 3)
    assert told.value.phrase.key == "cli.no-such-play"


def test_a_script_that_cannot_be_played_is_told_with_its_seed(tmp_path: Path) -> None:
    header = rich_header()
    play = header.scenario.plays["average"]
    again = PlayStep(release="mayor", at="T+8h")
    plays = {"average": play.model_copy(update={"steps": (*play.steps, again)})}
    scenario = header.scenario.model_copy(update={"plays": plays})
    plan = plan_of(header.model_copy(update={"scenario": scenario}))
    with pytest.raises(Refused) as told, ensemble(plan, tmp_path) as runs:
        list(runs.go_on(Here(), 1, 1))
    assert str(told.value).startswith(
        "play average with seed 1: step 5 of this play is not possible"
    )
    with ensemble(plan, tmp_path) as runs:
        assert runs.done == 1  # what was done before is kept


def test_what_a_unit_gives_is_what_its_runs_give_by_themselves() -> None:
    with_all = next(iter(_units(3)))
    alone = [run_all(with_all._replace(seeds=(seed,)))[0] for seed in with_all.seeds]
    for one, other in zip(run_all(with_all), alone, strict=True):
        assert one[:4] == other[:4]
        assert (one.drawn == other.drawn).all()


def _units(chunk: int) -> Iterator:  # type: ignore[type-arg]
    import tempfile

    with tempfile.TemporaryDirectory() as folder, ensemble(plan_of(), Path(folder)) as runs:
        assert isinstance(runs, Ensemble)
        yield from runs.units(chunk)
