"""The timeline, questions of cells, observations, and who took part."""

import pytest
from exercises import rich_header
from reported import Reported, cells, facts, row, section, table

from oefening import commands, events
from oefening.projections.story import Story
from oefening.projections.tags import MARKS, marked, tags
from oefening.projections.tags import told as told_as
from oefening.record import Seat
from oefening.report.html import figures_of, html_of
from oefening.report.model.page import Empty, Said
from oefening.report.model.whole import statements
from oefening.text import LANGUAGES, say


def test_the_timeline_is_the_story_with_the_time_in_the_room_beside_it(playing: Reported) -> None:
    playing.until(3)
    playing.later(minutes=3)
    playing.do(commands.AddNote("so"))
    story = Story(playing.header)
    lines = [line for record in playing.records for line in story.tell(record)]
    there = table(playing.page(), "timeline")
    happened = [found.cells[2] for one in there.rows for found in one.within or (one,)]
    told = [Said(line.phrase.render("en"), (line.number,)) for line in lines]
    assert sorted(happened, key=lambda one: one.cites) == told
    noted, dried = there.rows[-2:]
    assert [cell.text for cell in noted.cells] == ["D1 09:30", "09:03:00", "Note: so"]
    assert dried.minor, "what is technical comes last of what happened in one second"


def test_of_speeds_set_right_after_each_other_the_last_is_told_and_rests_on_all(
    playing: Reported,
) -> None:
    for speed in (60, 120, 240):
        playing.do(commands.SetSpeed(speed))
    playing.do(commands.AddNote("so"))
    playing.do(commands.SetSpeed(60))
    *run, last = playing.numbers(events.SpeedSet)
    told = [one.cells[2] for one in table(playing.page(), "timeline").rows]
    assert [one for one in told if one.text.startswith("Speed")] == [
        Said("Speed: ×240", tuple(run)),
        Said("Speed: ×60", (last,)),
    ]


def test_what_was_done_later_in_the_room_stands_later_though_the_story_stood_still(
    playing: Reported,
) -> None:
    playing.until(3)
    playing.later(minutes=3)
    playing.do(commands.PauseClock())
    playing.later(seconds=3)
    playing.do(commands.JumpClock(to=4 * 3600))
    [jumped], [dried] = (playing.numbers(kind) for kind in (events.ClockJumped, events.TierDried))
    rows = [one for one in table(playing.page(), "timeline").rows if not one.within]
    told = [cell.cites for one in rows for cell in one.cells[2:]]
    assert [one.cells[0].text for one in rows if one.cells[2].cites in ((dried,), (jumped,))] == [
        "D1 09:30",
        "D1 09:30",
    ]
    assert told.index((dried,)) < told.index((jumped,))
    walls = [one.cells[1].text for one in rows]
    assert walls == sorted(walls)


def test_what_went_on_within_the_model_is_small_and_summed_up_until_something_else() -> None:
    playing = Reported(rich_header()).started()
    playing.until(12)
    rows = table(playing.page(), "timeline").rows
    minor = [one for one in rows if one.minor]
    assert [(one.cells[0].text, one.cells[2].text) for one in minor] == [
        ("D1 06:50", "Repair in line for a crew (electricity): power in VR01"),
        ("D1 07:20", "Within the model: 1× reserves, 1× restarting"),
        ("D1 07:50", "Reserve for the loss of power used up: thirst in VR02"),
        ("D1 08:50", "Within the model: 2× reserves"),
        ("D1 12:10 – D1 13:39", "Within the model: 2× restarting"),
    ]
    for one in minor:
        within = [found.cells[2].cites for found in one.within]
        assert one.cells[2].cites == tuple(number for cites in within for number in cites) or (
            not one.within
        )
    technical = (events.TierDried, events.RepairQueued, events.RestartBegun, events.NodeRestarted)
    assert {*playing.numbers(events.NodeFell)} | {
        number for kind in technical for number in playing.numbers(kind)
    } >= {number for one in minor for number in one.cells[2].cites}


def test_an_exercise_of_several_days_has_days_beside_its_times(playing: Reported) -> None:
    playing.later(days=1)
    playing.do(commands.AddNote("next day"))
    walls = [found.cells[1].text for found in table(playing.page(), "timeline").rows]
    assert walls == ["2026-11-24 09:00:00", "2026-11-25 09:00:00"]


def test_a_question_is_told_with_its_answer_and_what_was_looked_up(playing: Reported) -> None:
    playing.do(commands.AskQuestion("rot", "How long?"))
    [asked] = playing.numbers(events.QuestionAsked)
    playing.until(1)
    playing.later(minutes=4)
    playing.do(commands.AnswerQuestion(asked, "Two days", ("VR01/east.power", "VR01")))
    [answered] = playing.numbers(events.QuestionAnswered)
    found = row(playing.page(), "questions", f"question/{asked}")
    assert found["Question"] == Said("How long?", (asked,))
    assert found["Answer"] == Said(
        "Two days (looked up in the model: power in VR01/east, VR01)", (answered,)
    )
    assert found["Answer after (story)"] == Said("1h", (asked, answered))
    assert found["Answer after (at the table)"] == Said("4m", (asked, answered))


def test_an_answer_that_was_corrected_is_told_with_the_one_before(playing: Reported) -> None:
    playing.do(commands.AskQuestion("rot", "How long?"))
    [asked] = playing.numbers(events.QuestionAsked)
    playing.do(commands.AnswerQuestion(asked, "Two days"))
    playing.until(1)
    playing.do(commands.AnswerQuestion(asked, "Three days"))
    first, second = playing.numbers(events.QuestionAnswered)
    found = row(playing.page(), "questions", f"question/{asked}")
    answer = Said("Three days (corrected; D1 06:30: Two days)", (first, second))
    assert found["Answer"] == answer
    assert found["Answer after (story)"].cites == (asked, first)


def test_a_question_without_an_answer_says_so(playing: Reported) -> None:
    playing.do(commands.AskQuestion("rot", "How long?"))
    [asked] = playing.numbers(events.QuestionAsked)
    found = row(playing.page(), "questions", f"question/{asked}")
    assert found["Answered"] == Said("not yet answered", (asked,))
    assert found["Answer"] == Said("")


def test_without_questions_and_observations_it_says_so(playing: Reported) -> None:
    last = (len(playing.records),)
    page = playing.page()
    assert section(page, "questions").blocks == (
        Empty(Said("No questions from cells have been recorded yet.", last)),
    )
    assert section(page, "observations").blocks == (
        Empty(Said("No observations have been written down yet.", last)),
    )


def test_an_observation_is_told_with_its_cell_and_who_wrote_it(playing: Reported) -> None:
    evaluator = Seat("exercise-control", "evaluator")
    playing.do(commands.AddNote("calm", "rot"), seat=evaluator)
    [note] = playing.numbers(events.NoteAdded)
    found = row(playing.page(), "notes", f"note/{note}")
    assert {head: cell.text for head, cell in found.items()} == {
        "Exercise time": "D1 06:30",
        "At the table": "09:00:00",
        "Cell": "ROT",
        "Critical task": "",
        "Observation": "calm",
        "By": "evaluator",
    }
    assert found["By"].cites == (note - 1,), "the command"


@pytest.mark.parametrize(
    ("text", "found"),
    [("", ()), ("# no", ()), ("#A #b-c #a", ("a", "b-c")), ("see #two-words, yes", ("two-words",))],
)
def test_tags_are_what_stands_behind_a_hash(text: str, found: tuple[str, ...]) -> None:
    assert tags(text) == found


def test_notes_marked_as_strength_or_improvement_stand_together(playing: Reported) -> None:
    written = ("#sterk a", "#Sterkpunt b", "#strength c", "#verbeter d", "#IMPROVE e", "#sterkte f")
    for text in (*written, "#verbeterpunt g", "#improvements h", "neither #rot", "strength"):
        playing.do(commands.AddNote(text))
    playing.do(commands.RetractNote(playing.numbers(events.NoteAdded)[2]))
    page = playing.page()
    both = {part.id: part.title for part in section(page, "observations").sections}
    assert both == {"noted-strengths": "Strengths", "noted-improvements": "Areas for Improvement"}
    told = {
        id: [found.cells[4].text[-1] for found in table(page, f"marked-{id}").rows]
        for id in ("strengths", "improvements")
    }
    assert told == {"strengths": ["a", "b", "f"], "improvements": ["d", "e", "g", "h"]}
    assert len(table(page, "notes").rows) == 10
    assert len(table(playing.page("nl"), "marked-strengths").rows) == 3


def test_how_a_note_is_marked_is_told_where_notes_are_written() -> None:
    for language in LANGUAGES:
        told = say(language, "plain.note.help")
        assert all(f"{told_as(mark, language)} " in told for mark in MARKS)
        assert all(marked(told_as(mark, language), mark) for mark in MARKS)


def test_every_cell_took_part_and_is_told_how_often_it_is_named(playing: Reported) -> None:
    playing.do(commands.RecordDecision("rot", "Go"))
    playing.do(commands.AskQuestion("rot", "Why?"))
    found = row(playing.page(), "participants", "cell/rot")
    assert found["Cell"] == Said("ROT", (playing.part("cells", "rot"),))
    assert found["Decisions"].text == "1"
    assert found["Decisions"].cites == (
        playing.numbers(events.DecisionRecorded)[0],
        len(playing.records),
    )
    assert (found["Questions"].text, found["Observations"].text) == ("1", "0")


def test_an_action_seen_counts_with_the_cell_of_which_it_was_expected(playing: Reported) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.SeeExpectation("alarm"))
    assert row(playing.page(), "participants", "cell/rot")["Actions seen"].text == "1"
    playing.do(commands.RetractExpectation("alarm"))
    assert row(playing.page(), "participants", "cell/rot")["Actions seen"].text == "0"


def test_every_row_of_every_table_has_a_cell_for_every_head(playing: Reported) -> None:
    there = table(playing.page(), "msel")
    assert all(len(cells(there, found)) == len(there.heads) for found in there.rows)


LONG = "They went on and on. " * 100


def test_a_note_that_was_retracted_is_told_as_such_and_counted_nowhere(playing: Reported) -> None:
    playing.do(commands.AddNote("asdf", "rot"))
    playing.do(commands.AddNote("They meet at nine", "rot"))
    slip, _ = playing.numbers(events.NoteAdded)
    playing.until(1)
    playing.do(commands.RetractNote(slip, "a slip"))
    [retracted] = playing.numbers(events.NoteRetracted)
    page = playing.page()
    told = row(page, "notes", f"note/{slip}")["Observation"]
    assert told == Said("Retracted D1 07:30 (a slip): asdf", (slip, retracted))
    noted = row(page, "participants", "cell/rot")["Observations"]
    assert noted.text == "1"
    assert slip not in noted.cites
    [total] = facts(section(page, "totals"))["Observations"]
    assert total.text == "1 written down."


def test_a_long_note_stands_whole_once_and_elsewhere_leads_there(playing: Reported) -> None:
    playing.do(commands.AddNote(LONG))
    [number] = playing.numbers(events.NoteAdded)
    page = playing.page()
    [timeline] = [one for one in statements(section(page, "timeline")) if "on and on" in one.text]
    assert timeline.text.endswith("…")
    assert timeline.whole == f"notes/note/{number}"
    made = html_of(page, {figure.id: () for figure in figures_of(page.sections)})
    assert made.count(LONG.strip()) == 1
    assert made.index(f'id="table-notes-note-{number}"') < made.index(LONG.strip())
    assert made.count(f'href="#table-notes-note-{number}"') == 3


def test_a_short_note_is_nowhere_cut(playing: Reported) -> None:
    playing.do(commands.AddNote("They went on."))
    assert not any(one.whole for one in statements(playing.page().sections))
    assert not any(line.whole for line in playing.page().log)
