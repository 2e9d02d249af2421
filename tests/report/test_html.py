"""A report is one file: it loads nothing, runs nothing, and shows what was written as it was."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import PackageLoader
from report.test_figures import HOSTILE, every_figure
from reported import Reported, header_with

from oefening import commands
from oefening.report.figures import drawn
from oefening.report.html import MOST_LINKS, css_string, figures_of, html_of, is_brief, links
from oefening.report.model.cards import Branch, Card, Tree
from oefening.report.model.page import (
    Blank,
    Empty,
    Fact,
    Facts,
    Form,
    Head,
    LogLine,
    Page,
    Paragraph,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Table,
)
from oefening.text import Language

OUTSIDE = re.compile(
    r"""(?:src|href|action|data|poster)\s*=\s*["']?(?!["'#])|url\(|@import""", re.IGNORECASE
)


def a_page(words: str = "words", language: Language = "en") -> Page:
    """A page with a block of every kind, all with the same words."""
    said = Said(words, (1, 2, 3))
    blocks = (
        Paragraph((said, said)),
        Points((said,)),
        Remark(words),
        Empty(said),
        Facts((Fact(words, (said,)), Fact(words, (said, said)), Blank(words, words))),
        Blank(words, words),
        Form(words, (words, words), ((said,),), words),
        Form(words, (words,), (), words),
        Table(
            "things",
            words,
            (Head(words), Head(words, number=True)),
            (Row((said, Said("7", (2,))), "inject/one"), Row((said, Said("")))),
        ),
        Tree((Branch(words, words, (Branch(words),)),)),
        Card("one", words, words, ((words, words),), words, ((words, (words,)),), (words,)),
    )
    return Page(
        language=language,
        title=words,
        mark="OEFENING – EXERCISE",
        marking=words,
        draft=words,
        sections=(
            Section("overview", words, blocks, (Section("in-short", words, blocks[:1]),)),
            Section("figures", words, tuple(every_figure(words))),
        ),
        log=tuple(
            LogLine(at, "D1 06:00", "10:00", "InjectReleased", words, words, words, cut=True)
            for at in (0, 1, 2, 3, 7)
        ),
        records=9,
    )


def html(page: Page) -> str:
    figures = {figure.id: drawn(figure, page.language) for figure in figures_of(page.sections)}
    return html_of(page, figures)


class Read(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: Iterable[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def values(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.tags if name in attrs]


def test_nothing_leads_outside_the_file() -> None:
    text = html(a_page())
    assert not OUTSIDE.search(text)
    assert {attrs.get("href", "#")[:1] for _, attrs in Read(text).tags} == {"#"}  # type: ignore[index]


def test_the_file_forbids_the_browser_to_load_or_run_anything() -> None:
    policies = [
        attrs["content"]
        for tag, attrs in Read(html(a_page())).tags
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"]


def an_exercise() -> Page:
    """The report of an exercise in which there was something of every kind."""
    task = {"id": "none", "text": {"en": "Task"}}
    objective = {"text": {"en": "Aim"}, "capability": {"en": "Command"}}
    header = header_with(objectives=[{"id": "none", "tasks": [task]} | objective])
    playing = Reported(header).started()
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.AskQuestion("rot", "Why?"))
    playing.do(commands.AddNote("slow #none"))
    playing.do(commands.RecordDecision("rot", "Go", decision="shelter", option="open"))
    playing.until(12)
    playing.do(commands.EndExercise())
    return playing.page()


@pytest.mark.parametrize("made", [a_page, an_exercise])
def test_every_link_has_something_to_lead_to_and_no_id_comes_twice(
    made: Callable[[], Page],
) -> None:
    read = Read(html(made()))
    ids = read.values("id")
    assert len(set(ids)) == len(ids)
    assert {link[1:] for link in read.values("href")} <= set(ids)
    assert {name for both in read.values("aria-labelledby") for name in both.split()} <= set(ids)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_names_its_language_and_marks_every_section(language: Language) -> None:
    read = Read(html(a_page(language=language)))
    assert read.tags[0] == ("html", {"lang": language, "data-made-by": "oefening report"})
    sections = sum(1 for _, attrs in read.tags if attrs.get("class") == "level-2")
    assert read.text.count("OEFENING – EXERCISE") >= sections + 2


def test_only_what_has_not_ended_is_called_a_draft() -> None:
    assert "Draft." in html(a_page())
    assert "Draft." not in html(replace(a_page(), draft=""))


def test_every_statement_leads_to_its_records() -> None:
    read = Read(html(a_page()))
    assert read.values("href").count("#r1") >= 10


def test_every_figure_leads_to_its_records_from_its_caption() -> None:
    captions = re.findall(r"<figcaption>(.*?)</figcaption>", html(an_exercise()), re.DOTALL)
    assert captions
    assert all("<a href=#r" in caption for caption in captions)


def test_a_long_log_costs_little_more_than_its_words() -> None:
    said = (Said("D1 06:30", ()), Said("07:00", ()), Said("something happened", (1,)))
    line = LogLine(1, "D1 06:30", "07:00", "NoteAdded", "", "words", "text=words")

    def markup(count: int) -> int:
        table = Table("things", "", (Head(""),) * 3, (Row(said),) * count)
        sections = (Section("one", "", (table,)),)
        text = html(replace(a_page(), sections=sections, log=(line,) * count))
        return len(text) - len(Read(text).text)

    assert markup(110) - markup(10) < 100 * (110 + 60)


def test_cells_of_a_row_that_rest_on_the_same_have_their_links_once() -> None:
    said = Said("words", (1,))
    table = Table("things", "", (Head(""),) * 3, (Row((said, said, Said("other", (2,)))),))
    page = replace(a_page(), sections=(Section("one", "", (table,)),))
    links = [link for link in Read(html(page)).values("href") if link.startswith("#r")]
    assert links == ["#report", "#r1", "#r2"]


def test_only_what_is_small_is_kept_on_one_page() -> None:
    said = Said("It followed", (1,))
    small = Facts((Fact("What", (said,)), Blank("Why"), Fact("Then", (said,) * 10)))
    assert is_brief(small)
    assert not is_brief(Facts((*small.facts, Fact("And", (said,)))))
    assert is_brief(Table("few", "Few", (Head("Said"),), (Row((said,)),) * 8))
    assert not is_brief(Table("many", "Many", (Head("Said"),), (Row((said,)),) * 9))


def test_what_somebody_wrote_is_shown_and_never_obeyed() -> None:
    plain, hostile = Read(html(a_page())), Read(html(a_page(HOSTILE + "</style>{{ 7 * 7 }}")))
    assert {tag for tag, _ in hostile.tags} == {tag for tag, _ in plain.tags}
    assert hostile.text.count("<script>alert('x')</script>") > 20
    assert "{{ 7 * 7 }}" in hostile.text


@settings(max_examples=20)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=30))
def test_any_words_are_shown_as_they_are(words: str) -> None:
    page = replace(a_page(words), sections=a_page(words).sections[:1])
    read = Read(html(page))
    assert read.text.count(words) >= 10
    assert "script" not in {tag for tag, _ in read.tags}


def test_records_in_a_row_are_one_link() -> None:
    assert links((3, 4, 5, 9), {3, 9}).runs == ((3, 5, True), (9, 9, True))


def test_the_head_and_its_parts_are_never_in_a_row_with_the_first_record() -> None:
    assert links((0, 1, 2), {0, 1, 2}).runs == ((0, 0, True), (1, 2, True))
    assert links((0, -1, -2, -4, 1), {0, -1, -4, 1}).runs == (
        (0, 0, True),
        (-1, -2, True),
        (-4, -4, True),
        (1, 1, True),
    )


def test_a_record_that_the_page_does_not_hold_is_no_link() -> None:
    assert links((3,), set()).runs == ((3, 3, False),)


def test_a_statement_that_rests_on_many_records_names_the_rest() -> None:
    found = links(range(0, 100, 2), set(range(100)))
    assert len(found.runs) < MOST_LINKS
    assert found.runs[-1] == (98, 98, True)
    assert (found.others[0], found.others[-1]) == ((8, 8), (96, 96))


@given(st.text())
def test_a_string_of_the_style_sheet_cannot_be_left(text: str) -> None:
    assert re.fullmatch(r'"[A-Za-z0-9\\ ]*"', css_string(text))


def test_every_template_is_a_file_of_the_package() -> None:
    assert {"report.html", "report.css", "log.html"} <= set(
        PackageLoader("oefening.report").list_templates()
    )


def test_what_scrolls_shows_on_a_screen_that_it_does_and_is_on_paper_as_it_was() -> None:
    page = html(a_page())
    [screen] = re.findall(r"@media screen \{\n(.*?)\n\}\n", page, re.DOTALL)
    for said in (".drawn::-webkit-scrollbar {", "no-repeat local", "no-repeat scroll"):
        assert said in screen
        assert said not in page.replace(screen, "")


def test_the_log_of_the_page_counts_records_and_not_the_parts_of_the_head() -> None:
    line = a_page().log[-1]
    page = replace(a_page(), log=(replace(line, number=0), replace(line, number=-1), line))
    assert "stand here: 1, of the 9" in Read(html(page)).text
