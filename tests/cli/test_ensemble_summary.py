"""What is told of many runs is true of what it is told about."""

from pathlib import Path
from statistics import median

import pytest
from worlds import HOUR, damage, disruption, needs, node, world
from worlds import header as a_header

from oefening.cli.desk import Desk
from oefening.cli.ensemble_summary import summary
from oefening.record import Header
from oefening.study.alternatives import Alternative
from oefening.study.ensemble.ensemble import Plan, ensemble
from oefening.study.executor import Here
from oefening.text import LANGUAGES, Language

NOBODY = Alternative("nobody")


def unsure() -> Header:
    """Two regions without power, of which now the one and then the other is without it longer."""
    tiny = world(
        node("VR01.power"),
        node("VR02.power"),
        node("VR01.warmth", needs("VR01.power"), persons=1000),
        node("VR02.warmth", needs("VR02.power"), persons=700),
        places={"VR01": 1000, "VR02": 700},
    )
    power = tiny.capacities["power"].model_copy(update={"requirement": "energy"})
    tiny = tiny.model_copy(update={"capacities": tiny.capacities | {"power": power}})
    cuts = [
        disruption(one.lower(), "1h", damage(f"{one}.power", lasts="uniform(1h, 30h)"))
        for one in ("VR01", "VR02")
    ]
    return a_header(tiny, cuts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_of_each_run_is_not_told_of_a_place(language: Language, tmp_path: Path) -> None:
    plan = Plan(unsure(), (NOBODY,), 20)
    with ensemble(plan, tmp_path) as runs:
        for _ in runs.go_on(Here(), 1, 20):
            pass
        told = summary(runs, [], Desk(language))
        below = [
            [
                course.below
                for curve, course in zip(plan.tally.curves, courses, strict=True)
                if curve.of == "energy" and curve.place != "NL"
            ]
            for courses in runs.courses(NOBODY)
        ]
    worst = median(max(one for one in run if one is not None) for run in below)
    assert len({run.index(max(run, key=lambda one: one or 0)) for run in below}) == 2
    (row,) = (line for line in told if line.lower().startswith("  energy "))
    shown = float(row.split()[2].replace(",", "."))
    assert shown == pytest.approx(worst / HOUR, abs=0.05)
    assert not any("VR0" in line for line in told)
