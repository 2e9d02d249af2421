"""`oefening play --plain` in a terminal: lines are typed there with keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from terminals import PATIENCE, Terminal

from oefening.events import NoteAdded
from oefening.journal import Journal

PROMPT = "06:30> "
LEFT, UP = "\x1b[D", "\x1b[A"


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    arguments = ("play", "kabelbrug-utrecht", "--plain", "--folder", "exercise")
    terminal = Terminal(tmp_path, *arguments, cold=True)
    yield terminal
    terminal.close()


def notes(folder: Path) -> list[str]:
    journal = Journal.read(folder / "exercise")
    return [record.body.text for record in journal.records if isinstance(record.body, NoteAdded)]


def test_arrow_keys_move_in_the_line_and_among_the_lines(
    terminal: Terminal, tmp_path: Path
) -> None:
    for keys in (f"notitie ac{LEFT}b\r", f"{UP}d\r", "\x04"):
        terminal.read_until(PROMPT)
        terminal.seen = ""
        terminal.type(keys)
    assert terminal.program.wait(PATIENCE) == 0
    assert notes(tmp_path) == ["abc", "abcd"]
