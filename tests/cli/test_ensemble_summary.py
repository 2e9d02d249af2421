"""What is told of many runs is true of what it is told about."""

from pathlib import Path
from statistics import median

import pytest
from measured import measured_header
from worlds import HOUR, damage, disruption, needs, node, world
from worlds import header as a_header

from oefening.cli.desk import Desk
from oefening.cli.studies.ensemble_summary import summary
from oefening.record import Header
from oefening.study.alternatives import Alternative
from oefening.study.ensemble.ensemble import Plan, ensemble
from oefening.study.executor import Here
from oefening.text import LANGUAGES, Language, columns_of

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
    row, depth = (line for line in told if line.lower().startswith("  energy "))
    assert depth.split()[1:] == ["0"]
    shown = float(row.split()[2].replace(",", "."))
    assert shown == pytest.approx(worst / HOUR, abs=0.05)
    assert not any("VR0" in line for line in told)


def told_of(header: Header, seeds: int, folder: Path, language: Language) -> list[str]:
    """The summary of so many runs in which nobody does anything."""
    with ensemble(Plan(header, (NOBODY,), seeds), folder) as runs:
        for _ in runs.go_on(Here(), 1, 20):
            pass
        return summary(runs, [], Desk(language))


@pytest.mark.parametrize(
    ("language", "effects", "lacking", "zero"),
    [
        (
            "nl",
            "na 2 uur 2.000; na 5 uur 6.000; na 20 uur 0",
            "mensen die na 3 uur iets missen (minstens): 1.000",
            ("In alle verlopen nul: ", "deel dat na 3 uur niets mist (slechtste gebied, hooguit)"),
        ),
        (
            "en",
            "after 2 h 2,000; after 5 h 6,000; after 20 h 0",
            "people who lack something after 3 hours (at least): 1,000",
            (
                "Zero in all runs: ",
                "share that lacks nothing after 3 hours (worst place, at most)",
            ),
        ),
    ],
)
def test_yardsticks_of_moments_are_told(
    language: Language, effects: str, lacking: str, zero: tuple[str, str], tmp_path: Path
) -> None:
    lines = told_of(measured_header(), 2, tmp_path, language)
    told = " ".join(" ".join(lines).split())
    assert effects in told
    assert lacking in told
    nothing, worst = zero
    assert worst in told[told.index(nothing) :]
    levels = [line.split() for line in lines if line.lower().startswith("  energy")]
    assert levels == [[levels[0][0], "0", "0", "0", "100"]]
    assert max(map(columns_of, lines)) <= 80
