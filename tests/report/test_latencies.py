"""The latencies of a report: what they rest on, groups, every chain, and a figure."""

import pytest
from reported import Reported, row, section, sections_of, table, told
from timed import decide, header, inject, on, played
from worlds import both

from oefening import commands
from oefening.report.figures import drawn
from oefening.report.model.page import Empty, Points, Remark, Section
from oefening.report.model.strips import Strips
from oefening.text import LANGUAGES, Language


def two_calls() -> Reported:
    """The first call is answered after 10 and the second after 30 minutes, at 60 a second."""
    objectives = [
        {
            "id": "care",
            "text": both("People are cared for"),
            "capability": both("care"),
            "tasks": [{"id": "count", "text": both("Count them")}],
        }
    ]
    playing = played(
        inject("first", "T+1h", "rot", decision="shelter", objectives=["care"]),
        inject("second", "T+2h", "rot", "bt", tasks=["count"]),
        objectives=objectives,
    )
    on(playing, 70)
    decide(playing, decision="shelter", option="open")
    on(playing, 55)
    playing.do(commands.AcknowledgeInject("second", "bt"))
    on(playing, 25)
    decide(playing)
    return playing


def points(found: Section) -> list[str]:
    return [text for one in found.blocks if isinstance(one, Points) for text in told(one.said)]


def test_the_section_begins_with_what_it_rests_on() -> None:
    found = section(two_calls().page(), "latencies")
    how = [one.text for one in found.blocks if isinstance(one, Remark)]
    assert [isinstance(one, Remark) for one in found.blocks[:7]] == [True] * 7
    assert any("that counts (“by link”)" in one for one in how)
    assert any("without that in which the exercise clock stood still" in one for one in how)


def test_what_several_come_to_is_told_by_both_clocks() -> None:
    assert points(section(two_calls().page(), "latencies")) == [
        "Until acknowledged: once, 5m (5s working time); open: 2.",
        (
            "Until decided: 2 times, median 20m (from 10m to 30m). "
            "In working time: median 20s (from 10s to 30s). "
            "Of these supposed (nearest open inject): 1."
        ),
    ]


def test_a_group_is_told_by_its_values_where_they_are_few() -> None:
    page = two_calls().page()
    rows = table(page, "latency-decided-exercise").rows
    said = [[cell.text for cell in one.cells] for one in rows]
    assert [(by, whose, count, each) for by, whose, count, *_, each in said] == [
        ("all", "all", "2, supposed: 1", "10m, 30m"),
        ("cell", "ROT", "2, supposed: 1", "10m, 30m"),
        ("kind", "inject", "2, supposed: 1", "10m, 30m"),
        ("objective", "People are cared for", "2, supposed: 1", "10m, 30m"),
    ]
    [working, *_] = table(page, "latency-decided-working").rows
    assert working.cells[-1].text == "10s, 30s"


def test_many_are_told_by_where_they_lie() -> None:
    """Of 1 to 6 minutes the quartiles lie at places 1.75, 3.5 and 5.25."""
    playing = played()
    for minutes in (3, 1, 5, 2, 6, 4):
        playing.do(commands.AskQuestion("rot", "how long?"))
        asked = playing.records[-1].number
        on(playing, minutes)
        playing.do(commands.AnswerQuestion(asked, "so"))
    [first, *_] = table(playing.page(), "latency-answered-exercise").rows
    assert [cell.text for cell in first.cells] == [
        "all",
        "all",
        "6",
        "0",
        "1m",
        "1m45s",
        "3m30s",
        "5m15s",
        "",
        "6m",
        "",
    ]


def test_every_chain_says_how_it_was_paired() -> None:
    chains = table(two_calls().page(), "latency-chains").rows
    said = [[cell.text for cell in one.cells] for one in chains]
    assert [(one[2], one[4], one[5]) for one in said] == [
        ("ROT", "D1 07:40, after 10m (10s working time)", "by link"),
        ("ROT", "D1 09:00, after 30m (30s working time)", "nearest open inject"),
        ("BT", "", ""),
    ]
    assert said[0][3] == "still open after 1h30m (1m30s working time)"


def test_of_a_script_nothing_is_told_of_what_nobody_could_mark() -> None:
    playing = Reported(header(inject("call", "T+1h", "rot", decision="shelter"))).started()
    on(playing, 90, speed=1)
    decide(playing, decision="shelter", option="open")
    page = playing.page()
    found = section(page, "latencies")
    how = [one.text for one in found.blocks if isinstance(one, Remark)]
    assert sum("with nobody at the table. So of acknowledgements" in one for one in how) == 1
    assert points(found) == ["Until decided: once, 30m."]
    chains = table(page, "latency-chains")
    assert "Acknowledged" not in [one.text for one in chains.heads]
    assert not any("open" in cell.text for one in chains.rows for cell in one.cells)


def test_where_nobody_marked_anything_that_is_told_as_not_recorded() -> None:
    playing = played(inject("call", "T+1h", "rot"))
    on(playing, 90)
    how = [
        one.text for one in section(playing.page(), "latencies").blocks if isinstance(one, Remark)
    ]
    assert any(one.startswith("Of acknowledgements nothing was recorded") for one in how)


def test_a_decision_takes_as_long_here_as_among_the_decisions() -> None:
    playing = two_calls()
    page = playing.page()
    among = row(page, "decisions", "decision/1")["Took in the story"].text
    assert among == "10m"
    [chain, *_] = table(page, "latency-chains").rows
    assert f"after {among} (" in chain.cells[4].text


def test_decisions_that_answer_nothing_are_told_with_why() -> None:
    playing = played(inject("call", "T+1h", "rot", decision="shelter"))
    decide(playing, decision="shelter", option="open")
    decide(playing, cell="bt", text="go home")
    assert points(section(playing.page(), "latencies-unpaired")) == [
        "D1 06:30 ROT: To the hall. Taken before an inject put it.",
        "D1 06:30 BT: go home. No inject to that cell was open.",
    ]


def test_each_is_a_mark_in_the_figure_and_what_is_open_another() -> None:
    playing = two_calls()
    playing.do(commands.AskQuestion("rot", "how long?"))
    for minutes in (3, 1, 5, 2, 6, 4):
        playing.do(commands.AskQuestion("bt", "how long?"))
        asked = playing.records[-1].number
        on(playing, minutes)
        playing.do(commands.AnswerQuestion(asked, "so"))
    [figure, _] = [
        block
        for block in section(playing.page(), "latencies-answered").blocks
        if isinstance(block, Strips)
    ]
    whole, rot, bt = figure.strips
    assert (whole.values, whole.open) == ((60, 120, 180, 240, 300, 360), (1_260,))
    assert (rot.values, rot.middle, rot.note) == ((), None, "open: 1")
    assert (bt.middle, bt.half) == (210, (105, 315))
    [svg] = drawn(figure, "en")
    assert svg.count("<text") == len(figure.strips) * 2 + len(figure.ticks) + 3
    assert "BT: 6× · median 3m30s" in figure.alt
    assert (svg,) == drawn(figure, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_anything_to_answer_it_says_so(language: Language) -> None:
    found = section(played().page(language), "latencies")
    assert [type(one) for one in found.blocks[-1:]] == [Empty]
    assert [one.id for one in sections_of([found])] == ["latencies", "latencies-unpaired"]


def test_a_scripted_play_has_exercise_time_only() -> None:
    playing = Reported(header(inject("call", "T+1h", "rot", decision="shelter"))).started()
    on(playing, 90, speed=1)
    decide(playing, decision="shelter", option="open")
    found = section(playing.page(), "latencies")
    how = [one.text for one in found.blocks if isinstance(one, Remark)]
    assert any(one.startswith("No time at the table is known") for one in how)
    ids = [one.id for one in sections_of([found])]
    assert ids == ["latencies", "latencies-decided", "latency-chains", "latencies-unpaired"]
