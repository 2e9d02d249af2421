"""What must come back comes when it is so again, and not because it is so at STARTEX."""

from pathlib import Path

import pytest
from library.small import GO, OUT, small_header

from oefening.commands import StartExercise
from oefening.engine import Engine
from oefening.events import ConditionTurned, InjectDue
from oefening.library import load_whole
from oefening.projections.names import Names
from oefening.projections.waiting import explained
from oefening.record import Header, Seat
from oefening.state.conditions import Asked

HOUR = 3_600

MORE = """\
      - {id: stay, text: {nl: Blijf, en: Stay}}
injects:
  - {id: ask, at: T+1h, title: {nl: A, en: A}, decision: go}
  - {id: back, title: {nl: A, en: A}, when: WHEN}
"""
LEVEL = "level: VR09.road, at-least: 50%, returns: yes"


def header(folder: Path, when: str) -> Header:
    return small_header(folder, OUT + GO + MORE.replace("WHEN", when))


def came(header: Header, *moments: int) -> tuple[int | None, list[tuple[int, str, bool]]]:
    """When the inject came due, and what turned, with time cut at `moments`."""
    engine = Engine(header)
    records = list(engine.apply(StartExercise(), Seat()))
    for moment in (*moments, 20 * HOUR):
        records += engine.advance(moment)
    due = [one.at for one in records if one.body == InjectDue("back")]
    turned = [
        (one.at, one.body.part, one.body.holds)
        for one in records
        if isinstance(one.body, ConditionTurned)
    ]
    return (due[0] if due else None), turned


def test_it_waits_until_it_was_otherwise_and_then_for_as_long_as_it_must(tmp_path: Path) -> None:
    once = header(tmp_path, f"{{{LEVEL}}}")
    assert came(once) == (5 * HOUR, [(2 * HOUR, "back.lost", True)])
    assert came(once, HOUR, 2 * HOUR, 2 * HOUR + 1, 4 * HOUR, 5 * HOUR) == came(once)
    assert came(header(tmp_path, f"{{{LEVEL}, for: 1h}}"))[0] == 6 * HOUR
    joined = header(tmp_path, f"{{all: [{{{LEVEL}}}, {{inject: ask, is: due}}]}}")
    assert came(joined)[0] == 5 * HOUR
    plain = LEVEL.replace(", returns: yes", "")
    assert came(header(tmp_path, f"{{{plain}}}")) == (0, [])


def test_it_is_told_that_it_has_not_been_otherwise_yet(tmp_path: Path) -> None:
    once = header(tmp_path, f"{{{LEVEL}}}")
    engine = Engine(once)
    engine.apply(StartExercise(), Seat())
    condition = once.scenario.injects[1].when
    assert condition is not None

    def told() -> str:
        reason = Asked(once.world).explain(engine.state, condition, "back", engine.now)
        names = Names(once)
        return next(explained(reason, names)).told.render("en")

    assert told().startswith("again: ")
    assert told().endswith("(has not been otherwise)")
    engine.advance(3 * HOUR)
    assert told().startswith("again: ")
    assert not told().endswith("(has not been otherwise)")


@pytest.mark.parametrize(("option", "found"), [("[left, right]", 0), ("[left, rihgt]", 1)])
def test_one_of_several_options_may_be_asked_for(tmp_path: Path, option: str, found: int) -> None:
    when = f"{{decision: go, option: {option}}}"
    if found:
        with pytest.raises(Exception, match="rihgt"):
            header(tmp_path, when)
        return
    one = header(tmp_path, when)
    assert one.scenario.injects[1].dump()["when"] == {"decision": "go", "option": ["left", "right"]}
    alone = header(tmp_path, "{decision: go, option: left}")
    assert alone.scenario.injects[1].dump()["when"] == {"decision": "go", "option": "left"}
    assert type(one.scenario).model_validate(one.scenario.dump()) == one.scenario
    assert not load_whole(tmp_path / "small.yaml").warnings
