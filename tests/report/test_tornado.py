"""The picture of a sensitivity: bars and intervals are as long as what they tell."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pytest
from margined import assert_margin
from studied import TEXT

from oefening.clock import HOUR
from oefening.report.figures.canvas import FILL, PAPER
from oefening.report.figures.fans import DARK
from oefening.report.figures.picture import MARGIN, write_picture
from oefening.report.figures.tornado import LEFT, RIGHT, sensitivity_picture
from oefening.study.sensitivity.effects import Change, Effect
from oefening.study.sensitivity.screening import ElementaryEffects, Factor, Member
from oefening.study.sensitivity.sensitivity import Plan

NAME = "contact-needs-network"
SVG = "{http://www.w3.org/2000/svg}"


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left


class Drawn:
    """Shapes of a picture, and words that stand in it."""

    def __init__(
        self, path: Path, effects: Sequence[Effect], blocks: Sequence[ElementaryEffects]
    ) -> None:
        factors = (Factor(NAME, (Member(NAME, "90%", "100%"),)),)
        found: Any = SimpleNamespace(
            plan=Plan(TEXT, "nobody", 1, 4, blocks=len(blocks)),
            effects=tuple(effects),
            factors=factors,
            blocks=blocks,
            base=(0,),
        )
        write_picture(sensitivity_picture(found, "en"), path)
        self.written = path.read_bytes()
        self.root = ET.fromstring(self.written)

    def boxes(self, shade: str) -> list[Box]:
        """Of that shade, but for those that tell what it means, which are as broad as their key."""
        found = self._shapes(lambda style: style.get("fill") == shade and "stroke" in style)
        return [one for one in found if abs(one.width - 22) > 0.2]

    @property
    def intervals(self) -> list[Box]:
        """Level lines, but for that of the key."""
        found = self._shapes(
            lambda style: style.get("fill") == "none" and "stroke-width" not in style
        )
        return [one for one in found if abs(one.width - 22) > 0.2]

    def _shapes(self, wanted: Any) -> list[Box]:
        paths = [one for one in self.root.iter(f"{SVG}path") if wanted(one.attrib)]
        return [box for one in paths for box in _boxes(one.attrib["d"])]


def _boxes(outline: str) -> Iterator[Box]:
    for part in outline.split("M")[1:]:
        points = [tuple(map(float, one)) for one in re.findall(r"(-?[\d.]+) (-?[\d.]+)", part)]
        across, down = [x for x, _ in points], [y for _, y in points]
        x, y = min(across) - MARGIN, min(down) - MARGIN
        yield Box(x, y, max(across) - MARGIN, max(down) - MARGIN)


def change(value: str, *hours: int) -> Change:
    return Change(value, tuple(HOUR * one for one in hours))


@pytest.fixture
def effect() -> Effect:
    parameter = TEXT.opened().world.parameters[NAME]
    return Effect(NAME, parameter, change("90%", 100, 900), change("100%", 150, 160))


def test_both_ends_are_seen_where_they_lie_on_the_same_side(effect: Effect, tmp_path: Path) -> None:
    drawn = Drawn(tmp_path / "it.svg", [effect], [])
    (low,), (high,) = drawn.boxes(PAPER), drawn.boxes(DARK)
    assert low.left == high.left
    assert low.width > high.width > 0
    assert low.bottom < high.top or high.bottom < low.top
    assert_margin(drawn.written)


def test_an_interval_is_as_long_as_it_is_beside_its_bar(effect: Effect, tmp_path: Path) -> None:
    drawn = Drawn(tmp_path / "it.svg", [effect], [])
    told = effect.low.mean
    assert told is not None
    assert told.interval is not None
    assert told.interval.high > 10 * told.value  # far beyond all means
    (low,), line = drawn.boxes(PAPER), drawn.intervals[0]
    each = low.width / told.value
    assert line.left == pytest.approx(low.left + each * told.interval.low, abs=2)
    assert line.right == pytest.approx(low.left + each * told.interval.high, abs=2)
    assert LEFT < line.left < line.right < RIGHT


def test_what_the_number_is_there_stands_within_the_plot(effect: Effect, tmp_path: Path) -> None:
    drawn = Drawn(tmp_path / "it.svg", [effect], [])
    (word,) = (one for one in drawn.root.iter(f"{SVG}text") if one.text == "90%")
    assert drawn.intervals[0].right < float(word.attrib["x"]) - MARGIN < RIGHT


def test_mu_star_and_sigma_are_bars_of_the_same_measure(tmp_path: Path) -> None:
    effects = ((-100, -300), (400, 600), (500, 500))  # -200, 500, 500: mu* 400, sigma 404.1
    blocks = [
        ElementaryEffects(at, {NAME: tuple(HOUR * each for each in one)}, {})
        for at, one in enumerate(effects)
    ]
    drawn = Drawn(tmp_path / "it.svg", [], blocks)
    (size,), (spread,) = drawn.boxes(FILL), drawn.boxes(PAPER)
    assert spread.width / size.width == pytest.approx(404.145 / 400, abs=0.005)
    assert size.left == spread.left
    assert size.bottom < spread.top
