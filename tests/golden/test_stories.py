"""Every shipped scenario × its plays: the story in both languages, digests of the log, the harm.

A story that changes is read before it is kept. To renew them all:

    python tests/golden/test_stories.py
"""

import hashlib
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from oefening.library import shipped
from oefening.projections.harm import Lack, harm
from oefening.projections.story import Line, Story
from oefening.record import Header, Record, decode, digest, encode, encode_header
from oefening.state import State, beginning, evolve
from oefening.text import LANGUAGES

HERE = Path(__file__).parent
SEED = 1


class Run(Protocol):
    """A play at its end, with whatever else it is."""

    records: list[Record]
    state: State


Played = Callable[[str, str], tuple[Header, Run]]


def told(header: Header, records: Iterable[Record]) -> list[Line]:
    """The story of a log, record by record."""
    story = Story(header)
    return [line for record in records for line in story.tell(record)]


def again(header: Header, records: list[Record]) -> tuple[list[Line], State]:
    """The story and the end of records that were written and read again."""
    read = [decode(encode(record, ""))[0] for record in records]
    state = beginning(header.scenario, header.world)
    for record in read:
        evolve(state, record)
    return told(header, read), state


def ends(header: Header, state: State) -> list[str]:
    """Hours that people in the regions in play went without each need, and patients who were not
    treated in time."""
    played, places = header.scenario.regions, harm(header.world, state).places
    lacks = {
        need: sum(places.get((region, need), Lack()).person_seconds for region in played)
        for need in header.world.needs
    }
    late = sum(one.late for one in state.patients.values())
    return [
        "# person-hours without: "
        + ", ".join(f"{need} {seconds // 3600}" for need, seconds in lacks.items()),
        f"# not treated in time: {late}",
    ]


def golden(
    header: Header, name: str, lines: list[Line], records: list[Record], state: State
) -> Iterator[tuple[Path, str]]:
    """Each file with what it should hold."""
    log = hashlib.sha256()
    for record in records:
        log.update(encode(record, "").encode() + b"\n")
    for language in LANGUAGES:
        page = [
            f"# {header.scenario.id}, {name}, seed {SEED}",
            f"# header {digest(encode_header(header))}",
            f"# {len(records)} records {log.hexdigest()}",
            *ends(header, state),
            "",
            *(line.render(language) for line in lines),
        ]
        yield HERE / f"{header.scenario.id}.{name}.{language}.txt", "\n".join(page) + "\n"


PLAYS = [
    pytest.param(scenario, play, id=f"{scenario}-{play}", marks=pytest.mark.xdist_group(scenario))
    for scenario in shipped()
    for play in ("nobody", "average", "textbook")
]


@pytest.mark.parametrize(("scenario", "play"), PLAYS)
def test_a_play_tells_the_same_story_as_ever_and_all_is_accounted_for(
    scenario: str, play: str, played: Played, conserved: Callable[[Header, list[Record], int], None]
) -> None:
    header, run = played(scenario, play)
    lines = told(header, run.records)
    conserved(header, run.records, run.records[-1].at)
    for file, expected in golden(header, play, lines, run.records, run.state):
        assert file.read_text(encoding="utf-8") == expected
    assert again(header, run.records) == (lines, run.state)


@pytest.mark.parametrize(
    "scenario", [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in shipped()]
)
def test_every_play_of_a_scenario_has_a_story_that_is_kept(scenario: str, played: Played) -> None:
    header, _ = played(scenario, "textbook")
    there = {(scenario, play) for play in header.scenario.plays}
    assert there == {one.values for one in PLAYS if one.values[0] == scenario}


def renew() -> None:
    """Write every story anew."""
    sys.path.insert(0, str(HERE.parent))
    from ran import header_of, ran

    for scenario in shipped():
        header = header_of(scenario)
        for play in header.scenario.plays:
            run = ran(scenario, play)
            lines = told(header, run.records)
            for file, text in golden(header, play, lines, run.records, run.state):
                file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    renew()
