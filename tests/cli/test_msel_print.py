"""`oefening msel print`: everything for paper, and on players' paper nothing but what they get."""

import re
from pathlib import Path

import pytest
from harbour import harbour
from ran import header_of
from report.test_html import OUTSIDE, Read

from oefening.cli import main
from oefening.errors import Exit
from oefening.library import load_scenario, shipped
from oefening.projections.names import Names, said
from oefening.projections.numbered import numbers
from oefening.projections.planned import blank, brings
from oefening.scenario.live import MEASURES, OF_CONVOYS, OF_PLACES, Live, Measure
from oefening.scenario.model import Scenario
from oefening.text import LANGUAGES, Language, phrase

Out = pytest.CaptureFixture[str]
SCENARIO = "kabelbrug-utrecht"


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return load_scenario(shipped()[SCENARIO]).scenario


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[Language, str]:
    folder = tmp_path_factory.mktemp("paper")
    pages: dict[Language, str] = {}
    for language in LANGUAGES:
        path = folder / f"{language}.html"
        asked = ["msel", "print", SCENARIO, "--html", str(path), "--language", language]
        assert main(asked) == Exit.DONE
        pages[language] = path.read_text(encoding="utf-8")
    return pages


def part(page: str, id: str) -> str:
    """A section of the page as it stands there; of one with others in it the whole."""
    whole = page.partition(f'<section id="{id}" ')[2]
    ends = "<section" if whole.startswith('class="level-3"') else ' class="level-2'
    return whole.removeprefix('class="level-2').partition(ends)[0]


def section(page: str, id: str) -> str:
    """The text of a section of the page."""
    return Read(f"<section {part(page, id)}").text


def squeezed(text: str) -> str:
    """`text` without its empty lines."""
    return re.sub(r"\n\s*\n*", "\n", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_control_has_a_card_of_each_inject_with_what_is_expected(
    pages: dict[Language, str], scenario: Scenario, language: Language
) -> None:
    read, control = Read(pages[language]), section(pages[language], "control")
    ids = set(read.values("id"))
    assert not [one.id for one in scenario.injects if f"control-{one.id}" not in ids]
    expected = [one.text.in_(language) for inject in scenario.injects for one in inject.expects]
    assert len(expected) > 10
    assert not [one for one in expected if one not in control]
    assert len(set(read.values("id"))) == len(read.values("id"))
    assert not OUTSIDE.search(pages[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_control_has_the_number_of_each_inject_and_what_it_and_each_option_bring_about(
    pages: dict[Language, str], scenario: Scenario, language: Language
) -> None:
    control, table = section(pages[language], "control"), section(pages[language], "msel")
    names = Names(header_of(SCENARIO, 1))
    number = numbers(scenario.injects)["noodstroom-hapert"]
    whose = phrase("paper.for-control", number=number, id="noodstroom-hapert")
    assert whose.render(language) in control
    assert f"\n{number}D1 11:30" in squeezed(table)
    options = [one for decision in scenario.decisions for one in decision.options]
    parts = [(one.effects, one.levers) for one in scenario.injects]
    parts += [(one.effects, one.levers) for one in options]
    told = [one.render(language) for part in parts for one in brings(*part, names)]
    assert len(told) > 60
    assert not [one for one in told if one not in control]
    assert not [one for one in told if one in section(pages[language], "players")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_players_get_what_is_read_out_and_nothing_of_what_is_expected_or_follows(
    pages: dict[Language, str], scenario: Scenario, language: Language
) -> None:
    page, players = part(pages[language], "players"), section(pages[language], "players")
    bodies = [
        one.body.in_(language)
        for one in scenario.injects
        if one.body and one.to and one.kind in ("inject", "contingency", "information")
    ]
    assert not [one for one in bodies if one not in players]
    expected = [one.text.in_(language) for inject in scenario.injects for one in inject.expects]
    options = [one.text.in_(language) for each in scenario.decisions for one in each.options]
    assert not [one for one in (*expected, *options) if one in players]
    labels = ("paper.expected", "paper.effects", "paper.fact.kind", "paper.fact.contingency")
    assert not [one for one in labels if phrase(one).render(language) in players]
    assert "box" not in page
    nodes = re.findall(r"\bVR09[./]\S+", players)
    assert nodes == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_what_is_handed_to_players_bears_the_marking_of_the_scenario(
    pages: dict[Language, str], scenario: Scenario, language: Language
) -> None:
    assert scenario.marking is not None
    theirs = scenario.marking.in_(language)
    ours = phrase("study.for-control").render(language)
    page = pages[language]
    for id in ("msel", "control", "players", "decisions", "evaluation", "contacts"):
        handed = id in ("players", "decisions")
        mark = section(page, id).partition(scenario.title.in_(language))[0][:200]
        assert (theirs in mark, ours in mark) == (handed, not handed), id
    assert f"<span>{ours}</span>" in page
    assert page.count('class="level-2 handed"') == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_on_a_condition_stands_in_order_at_the_time_of_the_usual_script(
    pages: dict[Language, str], scenario: Scenario, language: Language
) -> None:
    table = section(pages[language], "msel")
    play = said(scenario.plays["average"].name)
    assert phrase("msel.by-play", play=play).render(language) in table
    places = [table.index(time) for time in ("D1 07:10", "D1 07:51", "D1 08:00")]
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_evaluator_reads_above_the_forms_what_each_letter_to_be_circled_means(
    pages: dict[Language, str], language: Language
) -> None:
    evaluation = section(pages[language], "evaluation")
    assert re.findall(r"([PSMU]), (?:uit|kon|Per|Una)", evaluation)[:4] == ["P", "S", "M", "U"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_forms_for_decisions_evaluators_the_hot_wash_and_contacts(
    pages: dict[Language, str], scenario: Scenario, language: Language
) -> None:
    page = pages[language]
    decisions = section(page, "decisions")
    for decision in scenario.decisions:
        assert decision.question.in_(language) in decisions
        assert all(one.text.in_(language) in decisions for one in decision.options)
    for objective in scenario.objectives:
        form = section(page, f"objective-{objective.id}")
        assert all(task.text.in_(language) in form for task in objective.tasks)
        assert "P\N{NO-BREAK SPACE}" in form
    assert all(one.in_(language) in section(page, "hot-wash") for one in scenario.hot_wash)
    contacts = section(page, "contacts")
    assert all(one.name.in_(language) in contacts for one in scenario.cells)


def test_players_get_no_card_of_what_exercise_control_does(tmp_path: Path) -> None:
    kinds = ("controller-action", "administrative", "expected-action", "information")
    told = "".join(
        f"  - id: to-{one}\n    kind: {one}\n    at: D1 08:00\n    to: [rot]\n"
        f"    title: {{nl: a, en: Title of {one}}}\n    body: {{nl: a, en: Body of {one}}}\n"
        for one in kinds
    )
    file, html = tmp_path / "harbour.yaml", tmp_path / "page.html"
    file.write_text(harbour().replace("injects:\n", f"injects:\n{told}", 1), encoding="utf-8")
    asked = ["msel", "print", str(file), "--html", str(html), "--language", "en"]
    assert main(asked) == Exit.DONE
    page = html.read_text(encoding="utf-8")
    control, players = section(page, "control"), section(page, "players")
    assert not [one for one in kinds if f"Body of {one}" not in control]
    assert [one for one in kinds if f"Title of {one}" in players] == ["information"]
    assert [one for one in kinds if f"Body of {one}" in players] == ["information"]


def test_what_is_known_only_when_it_is_read_out_is_left_open_on_players_cards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.chdir(tmp_path)
    asserts = "    asserts: [{level: VR17.power, below: 90%}]\n"
    said = 'Levels at {{ VR17.power | percent }} now {{ "{{x}}" }}'
    body = f"    body: {{nl: a, en: '{said}'}}\n"
    live = f"    to: [rot]\n{asserts}{body}"
    file = tmp_path / "harbour.yaml"
    file.write_text(harbour().replace("    to: [rot]\n", live, 1), encoding="utf-8")
    assert main(["msel", "print", str(file), "--language", "en"]) == Exit.DONE
    name = "harbour-en-OEFENING-EXERCISE.html"
    assert capsys.readouterr().out == f"{name}\n"
    page = (tmp_path / name).read_text(encoding="utf-8")
    assert "Levels at …… now {{x}}" in section(page, "players")
    control = squeezed(section(page, "control"))
    assert "Levels at …… (electricity in Rotterdam-Rijnmond, in %) now" in control
    assert "The text holds only if\nElectricity in Rotterdam-Rijnmond < 90%" in control
    assert "VR17" not in control
    assert "VR17.power" not in section(page, "players")


def test_every_number_that_a_text_can_have_is_said_in_words_where_it_is_filled_in() -> None:
    names = Names(header_of(SCENARIO))
    told = {
        one: blank(Live(address_of(one), one), names).render(language)
        for one in MEASURES
        for language in LANGUAGES
    }
    assert [
        one for one, text in told.items() if not text.startswith("…… (") or "VR09" in text
    ] == []
    assert told["beds-free"] == "…… (number of free beds, Utrecht)"


def address_of(measure: Measure) -> str:
    if measure in OF_CONVOYS:
        return "convoy/alfa"
    return "VR09" if measure in OF_PLACES else "VR09.hospital"
