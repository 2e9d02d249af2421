"""`oefening injects`: what the library offers, in both languages."""

import pytest

from oefening.cli import main
from oefening.library.injects import shipped_injects

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
