"""The tutorials, followed to the letter: files written, commands run, and what these have to show.

Each page is walked once. `rehearse` computes in this process here, and not in others.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import pytest
from authored import BLOCK, Run, walk

from oefening import events
from oefening.cli import main
from oefening.errors import Exit
from oefening.session import Session

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {"en": ("authoring.md", "dark-harbour"), "nl": ("schrijven.md", "donkere-haven")}

pytestmark = pytest.mark.xdist_group("tutorial")
"""What is walked once is not walked in several processes."""


class Walked(NamedTuple):
    """What comes of a page."""

    language: str
    scenario: Path
    runs: Sequence[Run]


@pytest.fixture(scope="module", params=PAGES)
def walked(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Walked]:
    """Its runs, in the folder of the reader, which stays the working one."""
    page, name = PAGES[request.param]
    before = Path.cwd()
    os.chdir(tmp_path_factory.mktemp("tutorial"))
    scenario = Path(f"{name}.yaml")
    text = (DOCS / page).read_text(encoding="utf-8")
    with patch("oefening.cli.studies.rehearsals.processors", return_value=1):
        yield Walked(request.param, scenario, list(walk(text, scenario, request.param)))
    os.chdir(before)


def test_each_command_gives_what_the_page_shows(walked: Walked) -> None:
    wrong = [f"{one.command}: {one.missed}" for one in walked.runs if one.missed]
    assert not wrong, "\n".join(wrong)


def test_only_the_faults_made_on_purpose_are_told_as_such(walked: Walked) -> None:
    ends = [(one.verb, one.code) for one in walked.runs if one.code != Exit.DONE]
    assert ends == [("check", Exit.MISUSED), ("rehearse", Exit.FAILED)]


def test_the_reader_ends_with_the_file_that_the_page_gives(walked: Walked) -> None:
    kept = DOCS / "tutorial" / walked.scenario
    assert walked.scenario.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8")
    schema = kept.read_text(encoding="utf-8").partition("\n")[0].partition("$schema=")[2]
    assert Path(schema).exists()


def test_the_scenario_plays_and_who_decides_is_better_off(walked: Walked) -> None:
    came, decided = {}, {}
    for play in ("nobody", "average"):
        given = ["--play", play, "--folder", play, "--language", walked.language]
        assert main(["run", str(walked.scenario), *given]) == Exit.DONE
        with Session.resume(Path(play)) as session:
            bodies = [record.body for record in session.records]
            came[play] = sum(isinstance(one, events.InjectReleased) for one in bodies)
            decided[play] = sum(isinstance(one, events.DecisionRecorded) for one in bodies)
    assert came == {"nobody": 8, "average": 6}  # of nine: one on call, two for who does not decide
    assert decided == {"nobody": 0, "average": 1}


def test_both_pages_have_the_same_steps() -> None:
    steps = []
    for page, _ in PAGES.values():
        text = (DOCS / page).read_text(encoding="utf-8")
        blocks = [(kind, body.splitlines()) for kind, _, body in BLOCK.findall(text)]
        steps.append(
            [
                [line.split()[:3] for line in lines if line.startswith("$ ")]
                if kind == "console"
                else (kind, len(lines))
                for kind, lines in blocks
            ]
        )
    assert steps[0] == steps[1]
