"""Every code that is told with an error can be asked about, and is explained in its own words."""

import re
from pathlib import Path

from oefening.scenario.codes import FINDERS
from oefening.scenario.error_codes import TOLD_IN
from oefening.scenario.lint.examples import ERRORS
from oefening.text import LANGUAGES, pattern

BAD = Path(__file__).parents[1] / "bad_scenarios"
HEAD = re.compile(r"^\S+: (?:fout|error|waarschuwing|warning): .* \[([a-z0-9-]+)\]$", re.MULTILINE)


def test_every_code_that_a_bad_scenario_is_told_of_under_is_known() -> None:
    told = "\n".join(file.read_text(encoding="utf-8") for file in sorted(BAD.glob("*.txt")))
    codes = dict.fromkeys(HEAD.findall(told))
    assert len(codes) > 150
    assert not [code for code in codes if code not in {**TOLD_IN, **ERRORS, **FINDERS}]


def test_a_code_is_that_of_an_error_or_of_a_finding() -> None:
    assert not [code for code in TOLD_IN if code in {**ERRORS, **FINDERS}]


def test_errors_are_told_in_texts_that_there_are() -> None:
    keys = [key for keys in TOLD_IN.values() for key in keys]
    assert all(pattern(language, key) for key in keys for language in LANGUAGES)
