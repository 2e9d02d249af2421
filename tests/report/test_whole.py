"""A report states nothing that does not rest on a record, and is the same in both languages."""

import re
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from string import ascii_uppercase

import pytest
from exercises import rich_header
from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, Act
from laws.acts import HEADER as ACTED
from laws.acts import played as acted
from reported import FINGERPRINTS, Reported, facts, section, sections_of

from oefening import commands, report
from oefening.engine import Engine
from oefening.events import DecisionRecorded
from oefening.record import Header, Record, Seat
from oefening.report.model.page import HEADER, Page, Said, in_order
from oefening.report.model.whole import page_of, statements
from oefening.session import Session, StoryClock, play
from oefening.session.fingerprints import Fingerprints
from oefening.text import LANGUAGES, Language, visible_lines
from oefening.text.tables import all_texts, table_of

law = settings(max_examples=15)


@cache
def rich_log(tmp: Path) -> tuple[Header, list[Record], Fingerprints]:
    """A scripted play of an exercise that has something of everything."""
    header = rich_header()
    clock = StoryClock(header.calendar)
    records: list[Record] = []
    with Session.create(tmp / "rich", header, wall=clock) as session:
        session.follow(records.append)
        for _ in play(session, header.scenario.plays["average"], clock):
            pass
        digests = session.journal.digests
        return header, records, Fingerprints.of(records, digests)


@pytest.fixture(scope="module")
def tmp(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("report")


def shape(part: object) -> object:
    """What is left of a page without its words."""
    if isinstance(part, Said):
        return bool(part.text), part.cites
    if isinstance(part, tuple):
        return tuple(shape(one) for one in part)
    if is_dataclass(part):
        named = {field.name: shape(getattr(part, field.name)) for field in fields(part)}
        return type(part).__name__, named
    return isinstance(part, str) or part


def ids(page: Page) -> list[str]:
    """Ids of every section."""
    return [section.id for section in sections_of(page.sections)]


def check(page: Page, records: list[Record]) -> None:
    """Every statement rests on records that there are, and that the page's log holds."""
    known = {line.number for line in page.log}
    said = list(statements(page.sections))
    assert all(one.cites for one in said if one.text)
    assert {number for one in said for number in one.cites} == known
    assert {number for number in known if number > HEADER} <= {one.number for one in records}
    assert tuple(line.number for line in page.log) == in_order(known)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_stated_rests_on_records_that_there_are(tmp: Path, language: Language) -> None:
    header, records, fingerprint = rich_log(tmp)
    check(page_of(header, records, fingerprint, language), records)


def test_both_languages_have_the_same_structure(tmp: Path) -> None:
    header, records, fingerprint = rich_log(tmp)
    dutch, english = (page_of(header, records, fingerprint, language) for language in LANGUAGES)
    assert shape(dutch.sections) == shape(english.sections)
    assert ids(dutch) == ids(english)


ANNEX = re.compile(r"(?:annex|bijlage|appendix) ([A-Z])\b[:.] ", re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_annex_is_named_as_it_is_headed_without_a_letter_that_may_be_another(
    tmp: Path, language: Language
) -> None:
    page = page_of(*rich_log(tmp), language)
    told = [*(line.told for line in page.log), *(one.text for one in statements(page.sections))]
    assert not any(ANNEX.search(text) for text in told)
    [numbers] = [one for one in page.sections if one.id == "annex-numbers"]
    named = f"“{ANNEX.sub('', numbers.title)}”"
    assert any(named in text for text in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_annexes_have_letters_in_the_order_in_which_they_stand(
    tmp: Path, language: Language
) -> None:
    titles = [one.title for one in page_of(*rich_log(tmp), language).sections]
    letters = [found[1] for title in titles if (found := ANNEX.match(title))]
    assert letters == list(ascii_uppercase[: len(letters)])
    assert len(letters) > 5


def test_the_same_log_gives_the_same_page(tmp: Path) -> None:
    header, records, fingerprint = rich_log(tmp)
    assert page_of(header, records, fingerprint, "nl") == page_of(
        header, list(records), fingerprint, "nl"
    )


def test_the_sections_are_those_of_hseep_in_order_and_then_annexes(tmp: Path) -> None:
    header, records, fingerprint = rich_log(tmp)
    assert [section.id for section in page_of(header, records, fingerprint, "en").sections] == [
        "overview",
        "analysis",
        "appendix-plan",
        "appendix-participants",
        "annex-course",
        "annex-levels",
        "latencies",
        "knowledge",
        "what-if",
        "windows",
        "annotations",
        "annex-artificialities",
        "annex-fingerprint",
        "annex-numbers",
    ]


def test_ids_are_unique(tmp: Path) -> None:
    header, records, fingerprint = rich_log(tmp)
    there = ids(page_of(header, records, fingerprint, "en"))
    assert len(there) == len(set(there))


def test_an_exercise_without_endex_is_a_draft() -> None:
    playing = Reported().started()
    playing.until(1)
    assert playing.page().draft.startswith("This log has no ENDEX.")
    playing.do(commands.EndExercise())
    assert playing.page().draft == ""


@pytest.mark.parametrize(
    ("language", "finished"),
    [
        (
            "en",
            r"(?<!log )at the end|(to|until) the end|it did not come|\b[Nn]ever\b(?! stood|-)",
        ),
        ("nl", r"aan het einde|(tot|en) het einde|zover is het niet|\b[Nn]ooit\b"),
    ],
)
def test_a_draft_claims_nothing_that_only_the_end_can_tell(
    tmp: Path, language: Language, finished: str
) -> None:
    header, records, fingerprint = rich_log(tmp)
    [decided, *_] = [one.number for one in records if isinstance(one.body, DecisionRecorded)]
    draft = str(page_of(header, records[: decided + 4], fingerprint, language).sections)
    assert re.findall(f".{{0,60}}(?:{finished}).{{0,20}}", draft) == []
    assert re.search(finished, str(page_of(header, records, fingerprint, language).sections))


def test_a_draft_tells_apart_what_was_missed_and_what_can_still_be_seen() -> None:
    playing = Reported().started()
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    [counted] = facts(section(playing.page(), "totals"))["Expected actions"]
    assert "not yet seen" in counted.text
    playing.do(commands.EndExercise())
    [counted] = facts(section(playing.page(), "totals"))["Expected actions"]
    assert "yet" not in counted.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_log_without_any_record_has_a_report(language: Language) -> None:
    playing = Reported()
    page = playing.page(language)
    check(page, [])
    assert page.draft
    assert page.records == 0


def test_a_log_from_before_startex_has_a_report() -> None:
    playing = Reported()
    playing.do(commands.AddNote("attendance"))
    check(playing.page(), playing.records)


def test_the_log_of_the_page_says_who_asked_what_and_when_in_the_room() -> None:
    playing = Reported().started()
    playing.later(minutes=5)
    playing.do(commands.AddNote("well done", "rot"), seat=Seat("exercise-control", "evaluator"))
    asked, added = (line for line in playing.page("nl").log if "Note" in line.kind)
    assert (asked.kind, asked.who) == ("AddNote", "exercise-control/evaluator")
    assert (added.wall, added.told) == ("24-11-2026 09:05", "Notitie over ROT: well done")
    assert added.fields == "text=well done cell=rot"


@law
@given(ACTS)
def test_whatever_is_done_is_told_with_records_that_there_are(acts: list[Act]) -> None:
    records = acted(acts)
    dutch, english = (page_of(ACTED, records, FINGERPRINTS, one) for one in LANGUAGES)
    check(dutch, records)
    assert shape(dutch.sections) == shape(english.sections)


@law
@given(st.text(min_size=1, max_size=200).filter(str.strip), st.text(max_size=40))
def test_words_of_people_survive_as_they_were_written(text: str, reason: str) -> None:
    engine = Engine(ACTED)
    seat = Seat("{x}", "<b>")
    records = engine.apply(commands.StartExercise(), seat, text)
    for command in (
        commands.AddNote(text, "rot"),
        commands.AddNote(f"#{text}"),
        commands.AskQuestion("rot", text),
        commands.RecordDecision("rot", text=text, reason=reason),
        commands.HoldInject("press", reason),
        commands.SkipInject("radio", text),
        commands.AddInject(text, text, ("rot",), text),
    ):
        records += engine.apply(command, seat, reason)
    page = page_of(ACTED, records, FINGERPRINTS, "nl")
    check(page, records)
    shown = [said.text for said in statements(page.sections)]
    for expected in {text, reason} - {""}:
        assert any(visible_lines(expected) in one for one in shown)


def test_a_hostile_header_survives() -> None:
    hostile = "{0} <script>]]> \x1b[31m"
    header = rich_header()
    scenario = header.scenario
    title = scenario.title.model_copy(update={"nl": hostile, "en": None})
    injects = tuple(one.model_copy(update={"title": title}) for one in scenario.injects)
    changed = scenario.model_copy(
        update={"title": title, "summary": title, "injects": injects, "sources": (hostile,)}
    )
    engine = Engine(header)
    records = engine.apply(commands.StartExercise(), Seat(), "never")
    page = page_of(header.model_copy(update={"scenario": changed}), records, FINGERPRINTS, "en")
    check(page, records)
    assert page.title == visible_lines(hostile)


KEY = re.compile(r'"(report\.[a-z.-]*[a-z])"')
BEGUN = re.compile(r'"(report\.[a-z.-]*\.)["{]')


def test_every_text_is_named_and_every_name_has_its_text() -> None:
    files = (file for file in Path(report.__file__).parent.rglob("*.py") if file.stem != "html")
    code = "".join(file.read_text("utf-8") for file in files)
    named, begun = set(KEY.findall(code)), tuple(set(BEGUN.findall(code)))
    assert named <= all_texts().keys()
    texts = {
        key: text
        for name in (
            "report",
            "brief",
            "course",
            "annexes",
            "yardsticks",
            "movement",
            "head",
            "comparison",
            "annotations",
            "knowledge_report",
            "report_what_if",
        )
        for key, text in table_of(name).items()
    }
    assert [key for key in texts if key not in named and not key.startswith(begun)] == []
    assert [key for key in begun if not any(text.startswith(key) for text in texts)] == []


def test_a_record_whose_fields_are_long_is_cut_and_says_so() -> None:
    playing = Reported().started()
    playing.do(commands.AskQuestion("rot", "ha " * 1_200))
    [line] = [one for one in playing.page().log if one.kind == "QuestionAsked"]
    assert line.cut
    assert len(line.fields) == 2_000
    assert replace(line, cut=False) != line


def test_each_part_of_the_head_that_is_cited_stands_in_the_log_in_words(tmp: Path) -> None:
    header, records, fingerprint = rich_log(tmp)
    page = page_of(header, records, fingerprint, "en")
    parts = [line for line in page.log if line.number < HEADER]
    injects = [line for line in parts if line.kind == "Inject"]
    assert len(injects) == len(header.scenario.injects)
    assert {line.kind for line in parts} >= {"Cell", "Decision", "Time"}
    assert all(line.told and not line.when for line in parts)
    for line, inject in zip(injects, header.scenario.injects, strict=True):
        assert line.told.startswith(visible_lines(inject.title.in_("en")))
        assert f"id={inject.id}" in line.fields


def test_no_statement_rests_on_the_whole_head_but_what_verifying_gave(tmp: Path) -> None:
    header, records, fingerprint = rich_log(tmp)
    page = page_of(header, records, fingerprint, "nl")
    whole = [said.text for said in statements(page.sections) if HEADER in said.cites]
    assert len(whole) == 1
