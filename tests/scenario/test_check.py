"""What is right is let be, and what is only partly wrong is checked all the same."""

import re
from pathlib import Path

import pytest

from oefening.errors import InputError
from oefening.library import load_scenario, shipped
from oefening.scenario.check import check_scenario
from oefening.scenario.partial import read_scenario
from oefening.source import read

PAGE = (Path(__file__).parents[2] / "docs" / "scenario.md").read_text(encoding="utf-8")
SCENARIO = PAGE.split("```yaml\n")[1].split("```")[0]


def checked(tmp_path: Path, text: str) -> list[tuple[str, str]]:
    """Code and marked text of each problem in `text`, in reading order."""
    file = tmp_path / "scenario.yaml"
    file.write_text(text, encoding="utf-8")
    try:
        load_scenario(file)
    except InputError as wrong:
        places = [(problem.code, problem.place) for problem in wrong.problems]
        return [(code, at.excerpt[at.column - 1 :][: at.length]) for code, at in places]
    return []


def with_effect(effect: str) -> str:
    mark = "    effects:\n"
    assert mark in SCENARIO
    return SCENARIO.replace(mark, f"{mark}      - {effect}\n", 1)


def with_inject(inject: str) -> str:
    return SCENARIO.replace("injects:\n", f"injects:\n  - {inject}\n")


IN_HOURS = """  - id: hours
    after: power-loss +{one}
    to: [rot]
    title: {{en: Hours}}
    expected: [{{id: seen, text: {{en: See}}, cell: rot, within: {one}30m}}]
    levers:
      - lever: mobile-generators
        with: {{place: VR17/haven, region: VR17, generators: 6}}
        lasts: {one}
  - {{id: later, at: "T+{one}", title: {{en: Later}}}}
  - {{use: press-question, at: D1 09:00, with: {{subject: {{en: it}}, to: rot, within: {one}}}}}
disruptions:
  - id: fault
    at: T+0h
    title: {{en: A}}
    effects: [{{damage: VR17.power, lasts: "uniform({one}, 1d)"}}]
"""


def test_hours_may_be_written_as_in_dutch_wherever_there_is_a_duration(tmp_path: Path) -> None:
    read_as = []
    for one in ("2h", "2u"):
        file = tmp_path / "scenario.yaml"
        head = SCENARIO.partition("disruptions:")[0]
        first = "  - {id: power-loss, at: D1 07:05, to: [rot], title: {en: Dark}}\n"
        file.write_text(f"{head}injects:\n{first}{IN_HOURS.format(one=one)}", encoding="utf-8")
        read_as.append(load_scenario(file).scenario)
    dutch = read_as[1].model_dump_json().replace("T+2u", "T+2h")
    assert dutch == read_as[0].model_dump_json()


@pytest.mark.parametrize("path", shipped().values(), ids=shipped().keys())
def test_a_shipped_scenario_is_in_order(path: Path) -> None:
    assert load_scenario(path).scenario.id == path.stem


@pytest.mark.parametrize(
    "effect",
    [
        "{damage: VR17.power, share: 10%}",
        "{damage: VR17/rest.power, lasts: 3h}",
        "{stock: VR17.bulk-fuel, remove: 8h, move-to: VR16.bulk-fuel, takes: 2h}",
        "{tier: VR17/haven.mobile, on: VR17/haven.operator-a, share: 30%, lasts: 8h}",
        "{tier: VR17.hospital, on: VR17.power, refuel: yes}",
        "{priority: VR17.bulk-fuel, order: [emergency], cap: {civil: 60%}}",
        "{inform: VR17/haven, by: mobile, message: {en: Stay inside}}",
        "{crews: VR17/haven, trade: grid, add: 1}",
        "{freeze: NL.transmission}",
    ],
)
def test_an_effect_that_can_be_is_let_be(effect: str, tmp_path: Path) -> None:
    assert checked(tmp_path, with_effect(effect)) == []


@pytest.mark.parametrize(
    "when",
    [
        "{level: VR17.mobile, at-least: 90%, for: 1h}",
        "{hours-left: VR17.hospital, on: VR17.power, below: 4h}",
        "{hours-left: VR17.bulk-fuel, below: 1d}",
        "{unmet: VR17.warmth, above: 100}",
        "{unmet: VR17/haven.warmth, above: 100}",
        "{not: {any: [{decision: generators, option: wait}, {inject: crane-stuck, is: held}]}}",
        "{since: generators, at-least: 1h}",
    ],
)
def test_a_condition_that_can_be_asked_is_let_be(when: str, tmp_path: Path) -> None:
    inject = f"{{id: asked, title: {{en: Asked}}, when: {when}}}"
    assert checked(tmp_path, with_inject(inject)) == []


def test_an_inject_with_an_error_in_it_is_known_to_the_others(tmp_path: Path) -> None:
    text = SCENARIO.replace("at: D1 07:05", "at: D1 25:05")
    assert checked(tmp_path, text) == [("bad-time-of-day", "D1 25:05")]


def test_a_trigger_that_cannot_be_read_is_a_trigger_all_the_same(tmp_path: Path) -> None:
    inject = "{id: soon, at: soon, title: {en: Soon}}"
    assert checked(tmp_path, with_inject(inject)) == [("bad-moment", "soon")]


@pytest.mark.parametrize(
    ("step", "found"),
    [
        ("{text: We go, cell: rot, at: D1 08:00}", [("no-language", "We go")]),
        ("{text: {de: Wir gehen}, cell: rot, at: D1 08:00}", [("unknown-key", "de")]),
        ("{levers: all, cell: rot, at: D1 08:00}", [("not-list", "all")]),
    ],
)
def test_a_step_that_does_what_cannot_be_read_does_something(
    step: str, found: list[tuple[str, str]], tmp_path: Path
) -> None:
    text = SCENARIO.replace("    steps:\n", f"    steps:\n      - {step}\n")
    assert checked(tmp_path, text) == found


def test_a_decision_may_be_put_by_an_inject_whose_decision_cannot_be_read(tmp_path: Path) -> None:
    text = SCENARIO.replace("decision: generators\n", "decision: Generators!\n")
    assert checked(tmp_path, text) == [("bad-id", "Generators!")]


def test_behind_a_part_that_is_left_out_places_stay_right(tmp_path: Path) -> None:
    text = with_inject("power").replace("after: power-loss +45m", "after: nothing-like-it")
    assert checked(tmp_path, text) == [
        ("not-mapping", "power"),
        ("unknown-inject", "nothing-like-it"),
    ]


def test_beside_an_error_in_an_effect_its_other_fields_are_checked(tmp_path: Path) -> None:
    text = with_effect("{damage: VR17.pwoer, share: 200%}")
    assert checked(tmp_path, text) == [
        ("unknown-capacity", "VR17.pwoer"),
        ("share-out-of-range", "200%"),
    ]


def test_a_missing_key_hides_no_other_error(tmp_path: Path) -> None:
    inject = "{id: late, after: power-los}"
    assert checked(tmp_path, with_inject(inject)) == [
        ("missing-key", "{"),
        ("unknown-inject", "power-los"),
    ]


def test_what_a_lever_damages_can_be_repaired_by_name(tmp_path: Path) -> None:
    repair = "{repair: harbour-cable, finish: yes}"
    assert checked(tmp_path, with_effect(repair)) == []
    other = repair.replace("harbour-cable", "other-cable")
    assert checked(tmp_path, with_effect(other)) == [("unknown-damage", "other-cable")]


def test_a_file_of_which_nothing_can_be_read_has_no_scenario() -> None:
    reading = read_scenario(read(b"- one\n- two\n", "list.yaml"))
    assert reading.scenario is None
    assert [problem.code for problem in reading.problems] == ["not-mapping"]


def test_the_search_for_what_was_meant_is_bounded(tmp_path: Path) -> None:
    injects = "\n".join(
        f"  - {{id: inject-{n}, after: injcet-{n}-x, title: {{en: One}}}}" for n in range(1_000)
    )
    text = SCENARIO.replace("injects:\n", f"injects:\n{injects}\n")
    found = checked(tmp_path, text)
    assert len(found) == 1_000
    assert all(re.fullmatch(r"injcet-\d+-x", marked) for _, marked in found)


@pytest.mark.parametrize("path", shipped().values(), ids=shipped().keys())
def test_a_scenario_that_is_in_order_is_so_without_its_file(path: Path) -> None:
    assert check_scenario(*load_scenario(path)) == []
