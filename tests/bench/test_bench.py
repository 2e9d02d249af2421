"""Every benchmark runs and says what it must; no clock is judged here."""

import gc
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from exercises import rich_world
from rehearsed import CLEAN

import oefening
from bench import (
    engine,
    ensemble,
    eventful,
    hostile,
    memory,
    msel,
    profile,
    rehearse,
    screen,
    start,
    tick,
    whatif,
    whole,
)
from bench.injects import many_injects
from bench.measure import Measurement, Plan, by_turns
from bench.national import national_header, times_the_regions, uncoupled
from bench.screen.display import Display
from bench.screen.program import Program
from bench.traps import TRAPS
from oefening.cli import main
from oefening.engine import Engine
from oefening.errors import Exit
from oefening.library import load_world
from oefening.session import verify

QUICK = Plan(repeats=1, uncounted=0)
FIELDS = {
    "name",
    "value",
    "unit",
    "target",
    "met",
    "clock",
    "repeats",
    "median",
    "spread",
    "against",
    "gc",
    "load",
}


@pytest.fixture(scope="module", autouse=True)
def _little_to_look_through() -> None:
    """All garbage is collected before each measurement: not through what other tests keep."""
    gc.collect()
    gc.freeze()


def told(measurements: Iterable[Measurement]) -> dict[str, dict[str, object]]:
    """The lines of measurements, by name."""
    lines = [json.loads(one.line()) for one in measurements]
    return {line["name"]: line for line in lines}


def test_contenders_take_turns_after_a_round_that_nobody_counts() -> None:
    ran: list[str] = []

    def contender(name: str) -> Callable[[], Callable[[], object]]:
        return lambda: lambda: ran.append(name)

    rounds = by_turns({name: contender(name) for name in "ab"}, Plan(repeats=2))
    assert ran == ["a", "b"] * 3
    assert {name: len(times) for name, times in rounds.times.items()} == {"a": 2, "b": 2}


def test_the_engine_is_measured_on_a_small_load() -> None:
    lines = told(engine.measure(QUICK, rich_world(), troubles=3, days=1))
    assert {
        "engine-run",
        "engine-construction",
        "engine-by-bare-simpy",
        "engine-by-tick",
        "evaluations-per-settle",
        "eight-times-the-regions",
    } <= lines.keys()
    for line in lines.values():
        assert line.keys() >= FIELDS


def test_an_ensemble_is_measured_on_one_process_and_on_two() -> None:
    lines = told(ensemble.measure(QUICK, 8, rich_world(), troubles=3, days=1))
    assert lines["ensemble-speed-up"]["replicates"] == 8
    assert lines["ensemble-speed-up"]["clock"] == "wall"
    assert {"ensemble-speed-up", "ensemble-memory-flat"} >= lines.keys()


def test_patients_and_convoys_are_measured_beside_the_load_without_them() -> None:
    lines = told(whole.measure(QUICK, patients=40, troubles=3, days=1))
    assert {"national-run", "patients-by-without", "whole-by-without", "whole-run"} == lines.keys()
    assert lines["whole-by-without"]["target"] == 3


def test_bare_simpy_runs_exactly_as_many_events_as_it_is_told() -> None:
    assert engine.bare(100, 10, 86_400) == 100
    assert engine.bare(7, 300, 86_400) == 7


def test_the_tick_comes_to_the_levels_of_the_engine_on_the_shipped_world() -> None:
    header = national_header(uncoupled(load_world("nl")), troubles=40, days=2)
    end = header.scenario.duration
    records = engine.played(Engine(header), end)
    ticked = tick.Ticker(header.world, tick.changes_of(records, header.world)).run(end)
    agree = tick.agreement(records, header.world, ticked)
    loss, missed = "mean loss in the engine, % of a level", "mean level missed, % of a level"
    assert agree[loss] > 0.1
    assert agree[missed] < agree[loss] / 10


def test_a_tick_without_damage_is_where_the_engine_is() -> None:
    header = national_header(load_world("nl"), troubles=0, days=1)
    records = engine.played(Engine(header), 86_400)
    ticked = tick.Ticker(header.world, []).run(86_400)
    agree = tick.agreement(records, header.world, ticked)
    assert agree["mean level missed, % of a level"] < 0.000_1
    assert ticked.solved == 1


def test_a_copied_region_needs_its_own_and_the_nation_is_shared() -> None:
    world = load_world("nl")
    large = times_the_regions(world, 3)
    addresses = {node.address for node in large.nodes}
    national = sum(node.place == "NL" for node in world.nodes)
    assert len(addresses) == 3 * (len(world.nodes) - national) + national
    power = next(node for node in large.nodes if node.address == "VR34.power")
    assert {one.on for one in power.depends} == {"VR34.feed", "VR34.mobile"}
    assert all(one.on in addresses for node in large.nodes for one in node.depends)


def test_what_a_run_allocates_is_counted() -> None:
    assert memory.allocated(national_header(rich_world(), 3, days=1)) > 0


@pytest.mark.skipif(not memory.STATUS.is_file(), reason="resident memory is read from Linux")
def test_memory_is_measured_in_a_process_of_its_own() -> None:
    lines = told(memory.measure(QUICK, marks=(1, 2), troubles=3))
    assert lines["memory-flat-in-runs"].keys() >= FIELDS


def test_the_scenario_with_many_injects_is_sound(tmp_path: Path) -> None:
    file = tmp_path / "many.yaml"
    file.write_text(many_injects(20), encoding="utf-8")
    assert main(["check", str(file)]) == Exit.DONE


def test_a_long_log_is_written_by_the_engine_and_can_be_run_again(tmp_path: Path) -> None:
    header = eventful.header(tmp_path, injects=30, troubles=20, days=3)
    log = eventful.write_log(tmp_path, header, 200)
    found = verify(log)
    assert found.good
    assert found.records >= 200


def test_a_display_shows_where_text_stands() -> None:
    display = Display(rows=3, columns=12)
    display.take("\x1b[2J\x1b[1;1H\x1b[1;31mclock\x1b[0m\x1b[3;4Hé▸x".encode())
    assert display.lines == ["clock       ", " " * 12, "   é▸x      "]


def test_a_display_waits_for_the_rest_of_what_was_cut_in_two() -> None:
    display = Display(rows=1, columns=6)
    for part in ("\x1b[1", ";3", "H▸".encode()[:-1], "▸".encode()[-1:], b"\x1b[0Kab"):
        display.take(part if isinstance(part, bytes) else part.encode())
    assert display.lines == ["  ▸ab "]


def test_a_display_passes_over_what_puts_no_text() -> None:
    display = Display(rows=1, columns=6)
    display.take(b"\x1b[?2026h\x1b]0;title\x07\x1bP+q544e\x1b\\\x1b[<u\x1b(B\x1b=abc\x1b[1D!")
    assert display.lines == ["ab!   "]


@pytest.mark.skipif(not memory.STATUS.is_file(), reason="what a process uses is read from Linux")
def test_a_key_is_timed_until_its_effect_is_on_the_screen(tmp_path: Path) -> None:
    header = eventful.header(tmp_path, injects=30, troubles=5, days=3)
    log = eventful.write_log(tmp_path, header, 100)
    with Program("play", "--resume", str(log)) as played:
        played.wait_for(screen.shows("De oefening is hervat"))
        played.press("\r")
        played.wait_for(lambda lines: screen.chosen(lines).startswith("Melding"))
        then = screen.chosen(played.display.lines)
        waits = (  # on a busy machine it may take several times to be seen
            played.answered("j", lambda lines: screen.chosen(lines) not in {then, ""})
            for _ in range(20)
        )
        assert any(wait is not None for wait in waits)
        assert played.cpu > 0
        assert played.memory("VmHWM") > 1


def test_a_measurement_is_also_a_row_of_a_table() -> None:
    told = Measurement("key", "ms", "nothing", value=12.345, target=50, more={"missed": 2})
    assert told.row() == "| `key` | 12.35 ms | 50 ms | yes | missed 2 |"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
def test_what_a_person_waits_for_is_measured() -> None:
    lines = told(start.measure(QUICK, injects=5))
    assert {"start-help", "start-check", "start-first-paint"} == lines.keys()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_the_profile_is_a_table_of_parts() -> None:
    told_as = profile.table(profile.sampled(national_header(rich_world(), 30, days=1), runs=2))
    assert "by function" in told_as


def test_what_a_profile_takes_for_parts_is_in_the_product() -> None:
    package = Path(oefening.__file__).parent
    for file, function in profile.FUNCTIONS:
        assert f"def {function}(" in (package / file).read_text(encoding="utf-8")
    assert [file for file in profile.FILES if not (package / file).exists()] == []


def test_a_rehearsal_is_timed_as_a_whole_program(tmp_path: Path) -> None:
    file = tmp_path / "dark.yaml"
    file.write_text(CLEAN, encoding="utf-8")
    lines = told(rehearse.measure(QUICK, 1, str(file), workers=1))
    assert lines["rehearse"]["target"] == 10


def test_a_what_if_is_timed_as_a_whole_program_and_by_the_length_of_the_log(
    tmp_path: Path,
) -> None:
    file = tmp_path / "dark.yaml"
    file.write_text(CLEAN, encoding="utf-8")
    lines = told(whatif.measure(QUICK, str(file), records=60, decision="1"))
    assert lines["whatif-line"]["target"] == 1_000
    assert lines["whatif-twice-the-log"]["target"] == 2.3


def test_files_that_ask_too_much_are_refused_each_in_a_process_of_its_own() -> None:
    few = [trap for trap in TRAPS if trap.name in {"nested.zip", "dde.csv"}]
    lines = told(hostile.measure(QUICK, few, ()))
    assert lines["hostile-not-refused"]["value"] == 0
    assert lines["hostile-seconds"]["which"] in {trap.name for trap in few}


def test_an_import_is_timed_as_it_is_and_with_other_names() -> None:
    lines = told(msel.measure(QUICK, 20))
    assert lines["msel-import"]["target"] == lines["msel-import-pseudonymised"]["target"] == 2_000
    assert lines["msel-import"]["rows"] == lines["msel-import-process"]["rows"] == 20
