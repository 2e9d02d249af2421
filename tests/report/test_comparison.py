"""The comparison in a report: what is told of another exercise names that by its fingerprint."""

from pathlib import Path

import pytest
from beside import Team
from reported import FINGERPRINTS, section, table

from oefening.report.html import figures_of, html_of
from oefening.report.model.beside import Beside
from oefening.report.model.page import Page
from oefening.report.model.whole import page_of, statements
from oefening.study.comparing.compared import compared
from oefening.study.comparing.comparison import Comparison
from oefening.text import LANGUAGES, Language


@pytest.fixture
def teams(tmp_path: Path) -> tuple[Team, Comparison]:
    """A team with its comparison with another one, which has a hostile name."""
    mine = Team().called().sees(2.25).decides(0.5).ends(6)
    other = Team().called().decides(2, "stay").ends(7).kept(tmp_path / "other")
    names = ("ours", "<b>[/theirs]")
    return mine, compared([mine.kept(tmp_path / "mine"), other], names)


def page(teams: tuple[Team, Comparison], language: Language = "en") -> Page:
    mine, found = teams
    beside = Beside(comparison=found)
    return page_of(mine.header, mine.records, FINGERPRINTS, language, beside=beside)


def drawn(made: Page) -> str:
    """The page without what its figures show."""
    return html_of(made, {one.id: () for one in figures_of(made.sections)})


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_statement_rests_on_this_log_or_names_the_other(
    teams: tuple[Team, Comparison], language: Language
) -> None:
    mine, found = teams
    made = page(teams, language)
    told = list(statements(section(made, "comparison")))
    assert all(one.cites for one in told if one.text)
    prints = {one.of for one in told}
    assert prints == {"", found.teams[1].fingerprint[:12]}
    cited = {number for one in told if not one.of for number in one.cites}
    assert cited <= {line.number for line in made.log}
    assert all(number <= len(mine.records) for number in cited)


def test_records_of_the_other_log_are_not_taken_for_records_of_this(
    teams: tuple[Team, Comparison],
) -> None:
    made = page(teams)
    [row] = [one for one in table(made, "comparison-decisions-told").rows if "shelter" in one.id]
    mine, theirs = row.cells[1:]
    assert mine.text.startswith("D1 09:00")
    assert mine.of == ""
    assert theirs.text.startswith("D1 10:30")
    assert theirs.of
    html = drawn(made)
    assert f"<code>{theirs.of}</code>: {theirs.cites[0]}" in html.replace("\n", "")


def test_what_to_know_first_stands_ahead_of_every_table(teams: tuple[Team, Comparison]) -> None:
    first, second, *_ = section(page(teams), "comparison").blocks
    assert "names the fingerprint" in getattr(first, "text", "")
    assert any("Several exercises of" in one.text for one in getattr(second, "said", ()))


def test_each_expected_action_stands_in_a_table_for_who_opens_it(
    teams: tuple[Team, Comparison],
) -> None:
    there = table(page(teams), "comparison-expected-broken-down")
    assert there.folded
    [row] = there.rows
    assert [cell.text for cell in row.cells] == ["Raise the alarm", "D1 08:45", "nobody watched"]


def test_names_of_teams_are_words_and_no_markup(teams: tuple[Team, Comparison]) -> None:
    html = drawn(page(teams))
    assert "&lt;b&gt;[/theirs]" in html
    assert "<b>[/theirs]" not in html


def test_without_others_there_is_no_such_section(teams: tuple[Team, Comparison]) -> None:
    mine, _ = teams
    made = mine.page()
    assert "comparison" not in {one.id for one in made.sections}
