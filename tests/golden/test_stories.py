"""Every shipped scenario × its plays: the story in both languages, digests of the log, the harm.

A story that changes is read before it is kept. To renew them all:

    python tests/golden/test_stories.py
"""

import hashlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from oefening.library import load_scenario, shipped
from oefening.projections.harm import harm
from oefening.projections.story import Line, Story
from oefening.record import Header, Record, decode, digest, encode, encode_header
from oefening.session import Session, StoryClock, play
from oefening.state import State, beginning, evolve
from oefening.text import LANGUAGES

HERE = Path(__file__).parent
SEED = 1


def header_of(path: Path) -> Header:
    """Without the program's version, so that a release changes nothing here."""
    loaded = load_scenario(path)
    return Header(seed=SEED, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)


def played(header: Header, name: str, folder: Path) -> tuple[list[Line], list[Record], State]:
    """The story and the records of a play, and how it stands in the end."""
    clock = StoryClock(header.calendar)
    story = Story(header)
    lines: list[Line] = []
    records: list[Record] = []

    def hear(record: Record) -> None:
        records.append(record)
        lines.extend(story.tell(record))

    with Session.create(folder, header, wall=clock) as session:
        session.follow(hear)
        for _ in play(session, header.scenario.plays[name], clock):
            pass
        return lines, records, session.state


def retold(header: Header, records: list[Record]) -> tuple[list[Line], State]:
    """The story and the end of records that were written and read again."""
    story, state = Story(header), beginning(header.scenario, header.world)
    lines: list[Line] = []
    for record in records:
        again, _ = decode(encode(record, ""))
        lines.extend(story.tell(again))
        evolve(state, again)
    return lines, state


def ends(header: Header, state: State) -> list[str]:
    """Hours that people went without each need, and patients who were not treated in time."""
    lacks = harm(header.world, state).needs.items()
    late = sum(one.late for one in state.patients.values())
    return [
        "# person-hours without: "
        + ", ".join(f"{need} {lack.person_seconds // 3600}" for need, lack in lacks),
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
        told = [
            f"# {header.scenario.id}, {name}, seed {SEED}",
            f"# header {digest(encode_header(header))}",
            f"# {len(records)} records {log.hexdigest()}",
            *ends(header, state),
            "",
            *(line.render(language) for line in lines),
        ]
        yield HERE / f"{header.scenario.id}.{name}.{language}.txt", "\n".join(told) + "\n"


PLAYS = [(path, name) for _, path in shipped().items() for name in header_of(path).scenario.plays]


@pytest.mark.parametrize(("path", "name"), PLAYS, ids=[f"{p.stem}-{n}" for p, n in PLAYS])
def test_a_play_tells_the_same_story_as_ever_and_all_is_accounted_for(
    path: Path, name: str, tmp_path: Path, conserved: Callable[[Header, list[Record], int], None]
) -> None:
    header = header_of(path)
    lines, records, state = played(header, name, tmp_path / name)
    conserved(header, records, records[-1].at)
    for file, expected in golden(header, name, lines, records, state):
        assert file.read_text(encoding="utf-8") == expected
    assert retold(header, records) == (lines, state)


def renew() -> None:
    """Write every story anew."""
    for path, name in PLAYS:
        with tempfile.TemporaryDirectory() as folder:
            header = header_of(path)
            ran = played(header, name, Path(folder) / name)
            for file, text in golden(header, name, *ran):
                file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    renew()
