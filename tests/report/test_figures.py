"""Figures are read without colour, lead to their records, and are the same wherever made."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefening.report.figures import drawn
from oefening.report.figures.canvas import Canvas, in_lines
from oefening.report.figures.heat import SHADES
from oefening.report.figures.trends import rounded_up
from oefening.report.model.page import (
    Curves,
    Figure,
    HeatLine,
    HeatMap,
    Mark,
    Said,
    Series,
    Span,
    Spans,
)
from oefening.report.model.strips import Tick
from oefening.text import Language

HOUR = 3_600
SVG = "{http://www.w3.org/2000/svg}"
TICKS = tuple(Tick(at * HOUR, f"D1 {at:02}:00") for at in range(0, 13, 2))
HOSTILE = "</text><script>alert('x')</script> $\\frac{1}{0}$ & \"[b]\"\x1b\n"


def levels(name: str = "Energy", marks: tuple[Mark, ...] = ()) -> Curves:
    points = ((0, 1_000_000), (HOUR, 0), (2 * HOUR, 500_000))
    return Curves(
        id="levels-vr09",
        title=name,
        axis=name,
        unit="level",
        steps=True,
        since=0,
        until=12 * HOUR,
        ticks=TICKS,
        series=(Series("VR09/energy", name, points, "0% · D1 01:00"),),
        marks=marks,
        alt=name,
        cites=(1,),
    )


def amounts(*names: str) -> Curves:
    series = tuple(
        Series(name, name, ((0, 0), (12 * HOUR, at * 100)), str(at * 100))
        for at, name in enumerate(names)
    )
    return Curves(
        "harm",
        "Harm",
        "person-hours",
        "person-hours",
        False,
        0,
        12 * HOUR,
        TICKS,
        series,
        (),
        "",
        (),
    )


def heat_map(*levels: int | None, places: int = 1, name: str = "Utrecht") -> HeatMap:
    lines = tuple(
        HeatLine(f"VR{place:02}/{at}", f"{name} {place}", name, levels)
        for place in range(places)
        for at in range(7)
    )
    columns = tuple(f"D1 {at:02}:00" for at in range(len(levels)))
    return HeatMap("heat", name, HOUR, columns, lines, name, ())


def spans(count: int = 1, label: str = "A first call") -> Spans:
    made = tuple(
        Span(f"inject/{at}", label, HOUR, 2 * HOUR, Said("+1h", (at,))) for at in range(count)
    )
    return Spans("played", label, "planned", "released", 0, 12 * HOUR, TICKS, made, label, ())


def every_figure(name: str) -> list[Figure]:
    marks = (Mark(HOUR, "decision", "7", Said(name, (7,))), Mark(HOUR, "inject", "8", Said(name)))
    return [levels(name, marks), amounts(name), heat_map(0, None, name=name), spans(label=name)]


def words_of(figure: Figure) -> list[str]:
    return [
        "".join(text.itertext())
        for part in drawn(figure, "en")
        for text in ET.fromstring(part).iter(f"{SVG}text")
    ]


def test_a_level_has_its_name_and_its_lowest_in_words() -> None:
    assert {"Energy", "0% · D1 01:00", "D1 02:00"} <= set(words_of(levels()))


def test_a_mark_leads_to_its_record() -> None:
    mark = Mark(HOUR, "decision", "31", Said("They decided", (30, 31)))
    (svg,) = drawn(levels(marks=(mark,)), "en")
    (link,) = ET.fromstring(svg).iter(f"{SVG}a")
    assert link.get("href") == "#r31"
    assert "They decided" in "".join(link.itertext())


def test_a_phase_stands_over_the_levels_with_its_title() -> None:
    phase = Mark(HOUR, "phase", "The first night", Said("The first night", (0,)))
    assert {"Phases", "The first night"} <= set(words_of(levels(marks=(phase,))))


def test_titles_of_phases_stand_whole_below_one_another_where_they_are_near() -> None:
    starts = {"The first hours": 0, "The first night": HOUR, "The long way back": 8 * HOUR}
    marks = tuple(Mark(at, "phase", title, Said(title, (0,))) for title, at in starts.items())
    (svg,) = drawn(levels(marks=marks), "en")
    lines = {text.text: text.get("y") for text in ET.fromstring(svg).iter(f"{SVG}text")}
    assert lines["The first hours"] == lines["The long way back"] != lines["The first night"]


def test_marks_that_would_overlap_lose_their_numbers_only() -> None:
    near = tuple(Mark(HOUR + at, "inject", str(at), Said("", (at,))) for at in range(50))
    (svg,) = drawn(levels(marks=near), "en")
    assert svg.count("<a ") == 1


@settings(max_examples=20)
@given(st.lists(st.integers(0, 12 * HOUR), min_size=1, max_size=30))
def test_decisions_that_stand_close_together_can_each_be_read(seconds: list[int]) -> None:
    marks = tuple(
        Mark(second, "decision", str(100 + at), Said(str(at), (100 + at,)))
        for at, second in enumerate(sorted(seconds))
    )
    curves = levels(marks=marks)
    (svg,) = drawn(curves, "en")
    told = [(link[0].get("x"), link[0].get("y")) for link in ET.fromstring(svg).iter(f"{SVG}a")]
    spots = [(float(x or ""), float(y or "")) for x, y in told]
    assert len(spots) == len(seconds)
    for (x, y), (other, lower) in combinations(spots, 2):
        assert abs(x - other) >= 20.9 or abs(y - lower) >= 19.9


def test_each_amount_has_an_axis_of_its_own_so_that_none_is_dwarfed() -> None:
    told = words_of(amounts("none", "few", "more", "most"))
    assert {"none", "few", "more", "most"} < set(told)
    halves_of_axes = {"2", "50", "160"}
    assert halves_of_axes < set(told)


@pytest.mark.parametrize(
    ("level", "shown"), [(0, "0"), (1, "<1"), (9_999, "<1"), (999_999, "99"), (430_000, "43")]
)
def test_a_cell_that_is_not_whole_holds_its_level_in_words(level: int, shown: str) -> None:
    assert words_of(heat_map(level)).count(shown) >= 7


def test_shades_grow_darker_in_grey_as_levels_sink() -> None:
    greys = [_grey(shade) for shade in SHADES]
    assert all(lighter - darker > 0.08 for lighter, darker in pairwise(greys))


def _grey(shade: str) -> float:
    red, green, blue = (int(shade[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def test_what_is_too_high_for_a_sheet_is_drawn_in_parts_with_ids_of_their_own() -> None:
    for figure in (heat_map(0, places=25), spans(100)):
        parts = drawn(figure, "en")
        assert len(parts) > 1
        assert all(float(ET.fromstring(part).get("height") or 0) < 900 for part in parts)
        ids = [id for part in parts for id in re.findall(r' id="([^"]+)"', part)]
        assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_somebody_wrote_is_text_and_nothing_else(language: Language) -> None:
    for figure in every_figure(HOSTILE):
        for part in drawn(figure, language):
            tree = ET.fromstring(part)
            assert not list(tree.iter(f"{SVG}script"))
            assert "\x1b" not in part
            assert any("<script>" in "".join(text.itertext()) for text in tree.iter())


@given(st.text(), st.floats(10, 300))
def test_a_name_in_lines_is_never_more_of_them_than_there_is_room_for(
    text: str, room: float
) -> None:
    assert len(in_lines(text, room)) <= 2


@given(st.integers(0, 10**15))
def test_an_axis_ends_at_a_number_whose_quarters_are_whole(value: int) -> None:
    most = rounded_up(value)
    assert most >= value
    assert most % 4 == 0
    assert most <= max(4, 3 * value)


def test_amounts_of_one_thing_are_drawn_to_one_scale() -> None:
    apart = amounts("a", "b", "c")
    tops = [words_of(replace(apart, of_one=of_one)) for of_one in (False, True)]
    assert [words.count("100") - 1 for words in tops] == [2, 3]
    assert [words.count("200") - 1 for words in tops] == [1, 3]


@settings(max_examples=20)
@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), min_size=2, max_size=9))
def test_a_canvas_draws_the_same_twice(points: list[tuple[float, float]]) -> None:
    def once() -> str:
        canvas = Canvas(100, 100)
        canvas.line(points)
        return canvas.svg("a", "b", "c")

    assert once() == once()


FIGURE = """
import sys
sys.path[:0] = [{tests!r}]
from report.test_figures import every_figure
from oefening.report.figures import drawn
for figure in every_figure("naam"):
    print(*drawn(figure, "nl"))
"""


def test_a_figure_is_the_same_bytes_whatever_a_user_has_set(tmp_path: Path) -> None:
    settings = "lines.linewidth: 9\nsvg.fonttype: path\naxes.facecolor: red\nnonsense: 1\n"
    (tmp_path / "matplotlibrc").write_text(settings, encoding="utf-8")
    plain = "".join(f"{' '.join(drawn(figure, 'nl'))}\n" for figure in every_figure("naam"))
    other = _drawn_in(
        tmp_path,
        PYTHONHASHSEED="2",
        TZ="Pacific/Auckland",
        LC_ALL="C",
        MPLCONFIGDIR=str(tmp_path),
        MATPLOTLIBRC=str(tmp_path / "matplotlibrc"),
        MPLBACKEND="nonsense",
        SOURCE_DATE_EPOCH="1",
    )
    assert plain == other.decode()
    assert "</svg>" in plain
    assert sorted(path.name for path in tmp_path.iterdir()) == ["matplotlibrc"]


def _drawn_in(folder: Path, **environment: str) -> bytes:
    code = FIGURE.format(tests=str(Path(__file__).parents[1]))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    return done.stdout


def test_words_with_a_halo_stand_clear_of_lines_and_others_are_as_ever() -> None:
    def drawn(*, halo: bool) -> str:
        canvas = Canvas(100, 100)
        canvas.words(0, 50, "Madrid", halo=halo)
        return canvas.svg("key", "Title", "Alt")

    assert 'paint-order="stroke"' in drawn(halo=True)
    assert "stroke" not in drawn(halo=False)
