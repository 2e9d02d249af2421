"""A folder in which no study can be put or gone on with: what is told of it."""

import re
from pathlib import Path

import pytest
from exercises import rich_header

from oefening.errors import OefeningError
from oefening.record import Header
from oefening.session import Session
from oefening.study.alternatives import Alternative
from oefening.study.ensemble.ensemble import Plan, ensemble
from oefening.text import LANGUAGES, Language

HASH = re.compile("[0-9a-f]{16}")


def refused(folder: Path, header: Header, language: Language, play: str = "nobody") -> str:
    """What is told where an ensemble is asked for in `folder`."""
    plan = Plan(header, (Alternative(play),), 2)
    with pytest.raises(OefeningError) as told, ensemble(plan, folder):
        pass
    return told.value.phrase.render(language)


def other(**changed: object) -> Header:
    """The header, of a scenario in which that is changed."""
    header = rich_header()
    scenario = header.scenario.model_copy(update=changed)
    return header.model_copy(update={"scenario": scenario})


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    with ensemble(Plan(rich_header(), (Alternative("nobody"),), 2), tmp_path / "it"):
        pass
    return tmp_path / "it"


@pytest.mark.parametrize("below", ["", "deeper"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_told_to_be_one(language: Language, below: str, tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("it")
    said = {"nl": "is een bestand en geen map", "en": "is a file and no folder"}[language]
    assert refused(path / below, rich_header(), language) == f"{path} {said}"
    assert path.read_text() == "it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exercise_is_told_to_be_one(language: Language, tmp_path: Path) -> None:
    Session.create(tmp_path / "it", rich_header()).close()
    before = {one.name: one.read_bytes() for one in (tmp_path / "it").iterdir()}
    told = refused(tmp_path / "it", rich_header(), language)
    assert {"nl": "staat een oefening", "en": "holds an exercise"}[language] in told
    assert {one.name: one.read_bytes() for one in (tmp_path / "it").iterdir()} == before
    (tmp_path / "else").mkdir()
    (tmp_path / "else" / "letter").write_text("it")
    told = refused(tmp_path / "else", rich_header(), language)
    assert {"nl": "staat iets anders", "en": "is something else"}[language] in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_another_scenario_its_name_is_told_and_no_digest(
    language: Language, begun: Path
) -> None:
    told = refused(begun, other(id="another"), language)
    mine = rich_header().scenario.id
    names = {"nl": f"(daar {mine}, nu another)", "en": f"(there {mine}, now another)"}[language]
    assert f"scenario {names}. " in told
    assert not HASH.search(told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_what_there_are_only_digests_it_is_told_that_they_differ(
    language: Language, begun: Path
) -> None:
    told = refused(begun, other(duration=rich_header().scenario.duration - 60), language)
    assert {"nl": "inhoud van het scenario", "en": "contents of the scenario"}[language] in told
    assert not HASH.search(told)
    told = refused(begun, rich_header(), language, "average")
    names = {"nl": "(daar nobody, nu average)", "en": "(there nobody, now average)"}[language]
    assert names in told
