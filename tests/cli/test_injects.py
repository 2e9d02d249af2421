"""`oefening injects`: what the library offers, in both languages."""

from pathlib import Path

import pytest
from library.small import SMALL

from oefening.cli import main
from oefening.cli.injects_used import use_of
from oefening.library import load_scenario
from oefening.library.injects import known_to, shipped_injects

Streams = pytest.CaptureFixture[str]


def test_each_inject_is_listed_with_each_of_its_parameters(capsys: Streams) -> None:
    assert main(["injects", "--language", "nl"]) == 0
    told = capsys.readouterr().out
    for id, one in shipped_injects().items():
        assert f"\n{id}: {one.library.title.nl}\n" in told
        assert all(f"    {name} (" in told for name in one.library.parameters)


def test_only_what_all_words_occur_in_is_listed(capsys: Streams) -> None:
    assert main(["injects", "press", "within", "--language", "en"]) == 0
    told = capsys.readouterr().out
    assert "press-question: Question from the press" in told
    assert "    within (duration): within what time a reaction is expected; from 5m to" in told
    assert "power-outage-first-report" not in told
    assert main(["injects", "zzzz", "--language", "en"]) == 2
    assert "nothing has 'zzzz' in it" in capsys.readouterr().err


def test_one_that_is_called_by_its_id_is_shown_whole(capsys: Streams) -> None:
    """With what players get, and what it takes for granted, expects and does."""
    assert main(["injects", "home-care-without-power", "--language", "en"]) == 0
    told = capsys.readouterr().out
    _, whole = told.split("\n  What it says and does:\n")
    assert "    body:\n" in whole
    assert "    expected:\n" in whole
    assert whole.startswith("    ")
    assert main(["injects", "power", "--language", "en"]) == 0
    assert "What it says and does" not in capsys.readouterr().out


AREAS = "areas:\n  - {region: VR09, id: zuid, name: {nl: Zuid, en: South}, share: 10%}\n"
VOICES = "voices: {pers: {nl: Pers}, ziekenhuis: {nl: Arts}, netbeheerder: {nl: Beheerder}}\n"


def test_each_use_that_is_shown_can_be_pasted(tmp_path: Path, capsys: Streams) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(f"{SMALL}{AREAS}{VOICES}", encoding="utf-8")
    uses = {}
    for known in ({}, known_to(path)):
        uses = {id: use_of(one.library, known) for id, one in shipped_injects().items()}
        pasted = f"{SMALL}{AREAS}{VOICES}injects:\n{''.join(uses.values())}"
        path.write_text(pasted, encoding="utf-8")
        injects = load_scenario(path).scenario.injects
        assert [inject.id for inject in injects] == list(uses)
    assert main(["injects", "--language", "en", "--scenario", str(path)]) == 0
    told = capsys.readouterr().out.replace("\n  ", "\n")
    assert all(f"\n\n{use}" in told for use in uses.values())


def test_injects_of_a_scenario_are_listed_with_names_that_it_has(
    tmp_path: Path, capsys: Streams
) -> None:
    path = tmp_path / "small.yaml"
    voices = "voices: {radio: {nl: Radio, en: Radio}}\n"
    path.write_text(f"{SMALL}{AREAS}{voices}", encoding="utf-8")
    (tmp_path / "injects").mkdir()
    parameters = (
        "{place: {type: place, meaning: {en: Where}},"
        " press: {type: voice, default: pers, meaning: {en: Who}}}"
    )
    (tmp_path / "injects" / "mine.yaml").write_text(
        "format: 1\nid: mine\ntitle: {en: Mine}\nsummary: {en: Of mine}\n"
        f"parameters: {parameters}\n"
        "inject: {title: {en: '${press} in ${place}'}, on-call: yes}\n",
        encoding="utf-8",
    )
    assert main(["injects", "mine", "--language", "en", "--scenario", str(path)]) == 0
    told = capsys.readouterr().out
    assert "mine: Mine (of this scenario)\n    Of mine\n    place (place): Where\n" in told
    use = "- use: mine\n    id: mine\n    with:\n      place: VR09/zuid\n      press: radio\n"
    assert use in told
    assert main(["injects", "--language", "en", "--scenario", "no-such"]) == 2
