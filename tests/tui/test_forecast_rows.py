"""The page of a forecast has all its columns on a terminal of any width."""

from functools import cache

import pytest
from ran import header_of

from oefening.clock import HOUR
from oefening.projections.names import Names
from oefening.study.forecast.ahead import look_ahead, past_of, units
from oefening.study.forecast.forecast import Forecast
from oefening.text import LANGUAGES, Language, columns_of, phrase
from oefening.tui.frames.forecast import Standing
from oefening.tui.pages.forecast_rows import forecast_rows
from oefening.tui.scenes.forecast_page import ForecastScene

HEADER = header_of("kabelbrug-utrecht")
SOME = 3
"""Alternatives, which is enough for every column to have something in it."""


@cache
def forecast() -> Forecast:
    line, *redraws = units(past_of(HEADER, [], 0), 72)
    found = Forecast(line.steps)
    for ahead in (line, *redraws[:SOME]):
        found.take(ahead, look_ahead(ahead))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_row_is_wider_than_the_screen_and_no_column_is_lost(
    width: int, language: Language
) -> None:
    scene = ForecastScene(HEADER, Names(HEADER), language)
    page = scene.page(forecast(), "VR09", Standing("now", called_off=False, wrong=None), "")
    rows = ["".join(text for text, _ in one.row) for one in forecast_rows(page, width)]
    assert max(map(columns_of, rows)) <= width - 2
    heads = ("lowest", "back", "most", "hours", "nothing")
    for key in heads:
        head = phrase(f"forecast.column-{key}").render(language)
        assert any(f" {head}" in row for row in rows), head
    assert HEADER.scenario.duration >= 72 * HOUR  # or there would be no column of later moments
    assert any(row.endswith("48 h" if language == "en" else "48 uur") for row in rows)
