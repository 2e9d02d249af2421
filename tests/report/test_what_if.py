"""What the report tells of what each decision mattered, and until when it could be taken."""

from dataclasses import replace

import pytest
from mattering import mattering
from reported import FINGERPRINTS, Reported, cells, facts, section, sections_of, table

from oefening import commands
from oefening.errors import OefeningError
from oefening.record import Header, Redraw
from oefening.report.figures import drawn
from oefening.report.html import rests_alike
from oefening.report.model.beside import Beside
from oefening.report.model.differences import Bar, Differences
from oefening.report.model.page import HEADER, Empty, Page, Points, Remark
from oefening.report.model.whole import page_of, statements
from oefening.study.executor import Here
from oefening.study.whatif.account import Account
from oefening.study.whatif.weighed import lines, whole
from oefening.text import LANGUAGES, Language, phrase

HALL = commands.RecordDecision("rot", decision="shelter", option="open")


def played(*decided: commands.RecordDecision, header: Header | None = None) -> Reported:
    """Power is cut, the mayor calls, and a team decides an hour later."""
    playing = Reported(header or mattering()).started()
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.until(3)
    for one in decided:
        playing.do(one)
    playing.until(12)
    playing.do(commands.EndExercise())
    return playing


def page(playing: Reported, found: Account, language: Language = "en") -> Page:
    """Its report with what was computed of its decisions."""
    beside = Beside(decisions=found)
    return page_of(playing.header, playing.records, FINGERPRINTS, language, beside=beside)


def line(playing: Reported) -> Account:
    return lines(playing.header, playing.records)


def told(found: Page, id: str) -> list[str]:
    """All that a section states."""
    return [one.text for one in statements((section(found, id),))]


# ── which mattered ───────────────────────────────────────────────────────────────────────────────


def test_each_decision_that_mattered_has_a_row_and_the_others_a_sentence() -> None:
    playing = played(commands.RecordDecision("rot", "we wait"), HALL)
    found = page(playing, line(playing))
    there = table(found, "what-if")
    [row] = there.rows
    cell = cells(there, row)
    assert cell["No."].text == "2"
    assert cell["Decision"].text == "To the hall"
    assert cell["Person-hours"].text == "+6,000"
    assert "No difference in what is counted: 1." in told(found, "what-if")


def test_a_row_tells_once_what_it_rests_on_and_stands_as_a_block_on_a_narrow_page() -> None:
    playing = played(HALL)
    there = table(page(playing, line(playing)), "what-if")
    assert there.stacked
    [row] = there.rows
    *ahead, last = [cell for cell in row.cells if cell.text]
    assert {cell.cites for cell in ahead} == {last.cites}
    assert all(rests_alike(cell, [last]) for cell in ahead)
    assert all(head.text[0].isupper() for head in there.heads)


def test_without_bands_no_assumption_speaks_of_one() -> None:
    playing = played(HALL)
    blocks = section(page(playing, line(playing)), "what-if").blocks
    remarks = [block.text for block in blocks if isinstance(block, Remark)]
    assert any("numbers of this model" in one for one in remarks)
    assert not any("band" in one for one in remarks)


def test_that_it_is_not_sure_whether_it_was_more_or_less_is_told_of_what_mattered_most() -> None:
    playing = played(HALL)
    found = line(playing)
    [hall] = found.decisions
    first, *others = hall.counted
    unsure = hall._replace(counted=(first._replace(unsure=True), *others))
    short = facts(section(page(playing, replace(found, decisions=(unsure,))), "in-short"))
    [said] = short["What mattered most"]
    assert said.text.endswith("; whether more or less is not sure.")


def test_of_a_decision_for_which_there_was_no_time_it_says_so() -> None:
    playing = Reported(mattering()).started()
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(HALL)
    assert told(page(playing, line(playing)), "what-if")[-1] == (
        "No difference yet, since what was set going with it works only after the end of the log: "
        "1."
    )


def test_what_differs_without_it_is_told_kind_by_kind_and_when_levels_were_passed() -> None:
    playing = played(HALL)
    found = page(playing, line(playing))
    one = section(found, "what-if-1")
    whole_ = table(one, "what-if-1-without")
    assert [cell.text for cell in whole_.rows[-1].cells] == [
        "all together",
        "2,000",
        "8,000",
        "+6,000",
    ]
    first = table(one, "what-if-1-first")
    assert [row.cells[1].text for row in first.rows] == ["Recorded", "Without"]


def test_every_statement_of_it_rests_on_the_decision_and_on_the_head() -> None:
    playing = played(HALL)
    [number] = playing.log().ordinals
    one = section(page(playing, line(playing)), "what-if-1")
    for said in statements((one,)):
        if said.text:
            assert {HEADER, number} <= {*said.cites}


def test_the_one_that_mattered_most_stands_in_short() -> None:
    playing = played(HALL)
    short = facts(section(page(playing, line(playing)), "in-short"))
    [said] = short["What mattered most"]
    assert said.text.startswith("Decision 1 mattered most (To the hall): without it +18h below")
    assert said.see == "what-if"
    assert "What mattered most" not in facts(section(playing.page(), "in-short"))


def test_an_exercise_without_decisions_says_so() -> None:
    playing = played()
    assert "No decision was recorded in this exercise." in told(
        page(playing, line(playing)), "what-if"
    )


def test_decisions_that_were_put_and_nobody_took_are_named_with_how_to_ask() -> None:
    playing = played()
    found = page(playing, line(playing))
    [said] = [one for one in told(found, "what-if") if one.startswith("Put and taken by nobody")]
    assert "shelter (" in said
    assert "oefening whatif FOLDER --add" in said
    assert not any(
        "taken by nobody" in one for one in told(page(played(HALL), Account()), "what-if")
    )


def test_without_decisions_there_are_no_windows_and_it_says_that_none_was_recorded() -> None:
    playing = played()
    [said] = told(page(playing, line(playing)), "windows")
    assert said == "No decision was recorded in this exercise."


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_it_was_not_computed_that_is_said(language: Language) -> None:
    found = played(HALL).page(language)
    for id in ("what-if", "windows"):
        [block] = section(found, id).blocks
        assert isinstance(block, Empty)
        assert block.said.cites


def test_a_log_that_cannot_be_run_again_says_why() -> None:
    header = mattering().model_copy(update={"redraw": Redraw(after=0, with_=1)})
    playing = played(HALL, header=header)
    with pytest.raises(OefeningError) as caught:
        lines(playing.header, playing.records)
    found = page(playing, Account(why=caught.value.phrase))
    [said] = told(found, "what-if")
    assert said.startswith("Not computed: what another decision would have changed")


def test_a_figure_lays_person_hours_beside_each_other_where_several_decisions_mattered() -> None:
    words = commands.RecordDecision("rot", "we keep it up")
    playing = played(HALL, words)
    [one] = section(page(playing, line(playing)), "what-if").sections
    assert not [block for block in one.blocks if isinstance(block, Differences)]
    found = line(playing)
    [hall, _] = found.decisions
    two = replace(found, decisions=(hall, hall))
    blocks = section(page(playing, two), "what-if").blocks
    [figure] = [block for block in blocks if isinstance(block, Differences)]
    assert [bar.value for bar in figure.bars] == [6_000 * 3_600] * 2
    [svg] = drawn(figure, "en")
    assert svg.count("+6,000") == 2


def test_bars_of_less_are_open_and_a_band_reaches_to_both_sides() -> None:
    bars = (Bar("a", "one", -5, (-9, 3), "-5"), Bar("b", "[/] <b>", 0, None, "0"))
    figure = Differences("figure-x", "t", "less", "more", "band", bars, "alt", (1,))
    [svg] = drawn(figure, "en")
    assert "less" in svg
    assert "<b>" not in svg


# ── windows ──────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def looked() -> tuple[Reported, Account]:
    """The half day with bands and windows."""
    playing = played(HALL)
    return playing, whole(playing.header, playing.records, Here(), 1)


def test_bands_stand_where_chance_matters_and_how_they_are_made(
    looked: tuple[Reported, Account],
) -> None:
    playing, found = looked
    assert "drawn anew 20 times" in str(section(page(playing, found), "what-if").blocks)


def test_of_those_that_mattered_most_it_is_told_until_when(
    looked: tuple[Reported, Account],
) -> None:
    playing, found = looked
    there = section(page(playing, found), "windows")
    [one] = there.sections
    words = [said.text for said in statements((one,))]
    assert any(word.startswith("To be prevented: ") for word in words)
    assert all(isinstance(block, Points) for block in one.blocks[1:])
    [number] = playing.log().ordinals
    assert all({HEADER, number} <= {*said.cites} for said in statements((one,)))


def test_decisions_that_mattered_and_were_not_looked_at_are_named_with_how_to_ask() -> None:
    playing = played(commands.RecordDecision("rot", "we wait"), HALL)
    waited, hall = playing.log().ordinals
    found = replace(line(playing), windows={waited: ()})
    there = section(page(playing, found), "windows")
    [said] = [one for one in statements((there,)) if "not looked for" in one.text]
    assert "not looked for: 2. 'oefening whatif FOLDER --decision N --window'" in said.text
    assert {HEADER, hall} <= {*said.cites}


def test_without_them_it_is_told_how_to_ask(looked: tuple[Reported, Account]) -> None:
    playing, _ = looked
    assert (
        "'oefening report FOLDER --whatif' does that"
        in told(page(playing, line(playing)), "windows")[0]
    )


# ── hostile text ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("words", ["[umcg]", "[/]", "<b>&", "\x1b[31m"])
def test_words_of_a_decision_stand_as_they_were_written(words: str) -> None:
    playing = played(commands.RecordDecision("rot", words), HALL)
    found = page(playing, line(playing))
    assert [one.id for one in sections_of(found.sections) if one.id == "what-if-2"]
    assert "\x1b" not in "".join(said.text for said in statements(found.sections))


def test_the_same_log_gives_the_same_page() -> None:
    playing = played(HALL)
    assert page(playing, line(playing)) == page(playing, line(playing))


def test_why_nothing_is_told_is_told_in_both_languages() -> None:
    playing = played(HALL)
    why = Account(why=phrase("whatif.drawn-anew"))
    assert len({told(page(playing, why, language), "what-if")[0] for language in LANGUAGES}) == 2
