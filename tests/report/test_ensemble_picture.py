"""The picture of an ensemble: marked, the same bytes each time, and put over nothing else."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from exercises import rich_header
from margined import assert_margin

from oefening.errors import OefeningError
from oefening.report.figures.ensemble import ensemble_picture
from oefening.report.figures.fans import fan_of
from oefening.report.figures.picture import write_picture
from oefening.report.figures.trends import round_steps
from oefening.study.alternatives import Alternative
from oefening.study.ensemble.ensemble import Ensemble, Plan, ensemble
from oefening.study.ensemble.tally import ALL
from oefening.study.executor import Here
from oefening.text import Language, phrase

SVG = "{http://www.w3.org/2000/svg}"
BOTH = (Alternative("nobody"), Alternative("average"))


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Ensemble:
    with ensemble(Plan(rich_header(), BOTH, 5), tmp_path_factory.mktemp("it")) as made:
        for _ in made.go_on(Here(), 1, 5):
            pass
    return made


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            [
                "5 verlopen per speelwijze, startgetallen 1 tot en met 5",
                "Speelwijze: Nobody",
                "laagste tot hoogste",
            ],
        ),
        (
            "en",
            [
                "5 runs of each play, seeds 1 to 5",
                "Difference in person-hours",
                "compared with: Nobody",
                "lowest to highest",
            ],
        ),
    ],
)
def test_in_lines_it_says_what_it_shows(
    language: Language, said: list[str], runs: Ensemble, tmp_path: Path
) -> None:
    path = tmp_path / "it.svg"
    write_picture(ensemble_picture(runs, language), path)
    whole = path.read_bytes()
    shown = " ".join(ET.fromstring(whole).itertext())
    control = phrase("study.for-control").render(language)
    for words in ("OEFENING – EXERCISE", control, *said):
        assert words in shown
    assert_margin(whole)
    write_picture(ensemble_picture(runs, language), path)
    assert path.read_bytes() == whole


def test_in_points_it_is_the_same_bytes_each_time(runs: Ensemble, tmp_path: Path) -> None:
    path = tmp_path / "it.PNG"
    write_picture(ensemble_picture(runs, "nl"), path)
    whole = path.read_bytes()
    assert whole.startswith(b"\x89PNG")
    assert "OEFENING – EXERCISE".encode() in whole
    write_picture(ensemble_picture(runs, "nl"), path)
    assert path.read_bytes() == whole


def test_it_is_put_over_nothing_but_a_picture(runs: Ensemble, tmp_path: Path) -> None:
    (tmp_path / "mine.svg").write_text("<svg/>")
    for name in ("mine.svg", "it.pdf", "none/it.svg"):
        with pytest.raises(OefeningError):
            write_picture(ensemble_picture(runs, "en"), tmp_path / name)
    assert (tmp_path / "mine.svg").read_text() == "<svg/>"


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (-2_400_000, 2_720_000, [-2_000_000, -1_000_000, 0, 1_000_000, 2_000_000]),
        (-3, 1, [-3, -2, -1, 0, 1]),
        (0, 40, [0, 10, 20, 30, 40]),
        (4_160_000, 4_480_000, [4_200_000, 4_300_000, 4_400_000]),
        (7, 8, [7, 8]),
    ],
)
def test_an_axis_is_divided_by_round_numbers_and_nought(
    low: int, high: int, shown: list[int]
) -> None:
    assert list(round_steps(low, high)) == shown


def test_where_runs_end_is_told_in_round_numbers(runs: Ensemble, tmp_path: Path) -> None:
    write_picture(ensemble_picture(runs, "en"), tmp_path / "it.svg")
    shown = [one.text or "" for one in ET.parse(tmp_path / "it.svg").iter(f"{SVG}text")]
    ends = shown[shown.index("Person-hours at the end; height: number of runs") :]
    ticks = [one for one in ends if re.fullmatch("-?[0-9,]{4,}", one)]
    assert ticks
    assert all(len(one.strip("-0,").replace(",", "")) <= 2 for one in ticks), ticks


def test_a_fan_holds_the_runs_that_it_is_made_of(runs: Ensemble) -> None:
    curves = runs.curve(BOTH[0], ALL)
    low, *_, high = fan_of(curves)
    assert (curves >= low).all()
    assert (curves <= high).all()
    assert (low[1:] >= low[:-1]).all()
