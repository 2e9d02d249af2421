"""Files that ask for more than a program should give are refused: what is wrong, and what to do."""

from pathlib import Path

import pytest

from bench.traps import PLACES, TRAPS
from oefening.errors import FileTrouble, InputError, Problem
from oefening.interop.tools import read_source


def refused(data: bytes, name: str) -> Problem | None:
    try:
        read_source(data, name)
    except InputError as wrong:
        return wrong.problems[0]
    return None


def test_every_trap_is_refused_for_what_it_is_with_advice_in_both_languages() -> None:
    wrong = {}
    for trap in TRAPS:
        if trap.large:  # each of these is told in `python -m bench hostile`
            continue
        problem = refused(trap.make(), trap.name)
        code = "" if problem is None else problem.code
        if code != trap.code:
            wrong[trap.name] = code
        elif problem is not None:
            told = {problem.render(language) for language in ("nl", "en")}
            if len(told) != 2 or not all(one.startswith(trap.name) for one in told):
                wrong[trap.name] = str(told)
            if problem.hint is None and code != "empty-file":
                wrong[trap.name] = "no advice"
    assert wrong == {}


def test_what_is_no_file_is_told_as_such(tmp_path: Path) -> None:
    for place in PLACES:
        path = place.make(tmp_path)
        if path is not None:
            with pytest.raises(FileTrouble):
                read_source(path)


def test_what_swells_beyond_reason_is_refused_while_it_is_unpacked() -> None:
    swollen = {trap.name: trap for trap in TRAPS}["swollen.xlsx"]
    problem = refused(swollen.make(), swollen.name)
    assert problem is not None
    assert problem.code == "zip-bomb"


def test_a_link_to_a_workbook_is_followed(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a;b\n", encoding="utf-8")
    link = tmp_path / "link.csv"
    try:
        link.symlink_to("x.csv")
    except OSError:  # Windows lets not everybody
        return
    assert read_source(link).sheets[0].columns == 2
