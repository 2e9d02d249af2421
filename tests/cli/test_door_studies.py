"""Studies of a scenario from the door: done in the terminal, and then one chooses again."""

import os
import signal
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest
from studied import WRITTEN
from terminals import PATIENCE, Terminal

from oefening.cli.home import Known, keep

SCENARIOS = "begint een nieuwe oefening"
"""What the list of scenarios says, in Dutch."""

CHOSEN = "De stroom is uit."
"""What is told of the small scenario where it is chosen."""

BACK = "Enter brengt u terug naar de keuze"


@pytest.fixture
def door(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Terminal]:
    """The door, with a small scenario in front; its workers begin as it did, `cold` or not."""
    monkeypatch.chdir(tmp_path)
    keep(Known("nl", introduced=True))
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "dark.yaml").write_text(WRITTEN)
    door = Terminal(tmp_path, cold=getattr(request, "param", "") == "cold")
    door.read_until(SCENARIOS)
    door.type("/")
    door.read_until("Zoek in scenario")
    door.type("dark\r")  # its name, which is known ahead of what it tells
    door.read_until(CHOSEN)
    yield door
    door.close()


def afresh(door: Terminal, *texts: str) -> str:
    """Read until one of `texts` is written from now on."""
    door.seen = ""
    return door.read_until(*texts)


def ctrl_c(door: Terminal) -> None:
    """Do to all processes of the terminal what its driver does."""
    os.killpg(door.program.pid, signal.SIGINT)


def ask_runs(door: Terminal, seeds: int) -> None:
    """Ask for many runs in which nobody does anything, of the scenario that is chosen."""
    door.type("e")
    afresh(door, "volgens welke speelwijze")
    door.type("1")
    door.read_until("Nog een speelwijze ernaast", "Hoeveel startgetallen")
    if "Nog een speelwijze" in door.seen:
        door.type("1")
        door.read_until("Hoeveel startgetallen")
    door.type(f"{seeds}\r")


@pytest.mark.parametrize("door", ["cold"], indirect=True)
def test_many_runs_are_done_read_page_by_page_and_one_chooses_again(
    door: Terminal, tmp_path: Path
) -> None:
    termios.tcsetwinsize(door.master, (24, 80))
    ask_runs(door, 2)
    pages = list[str]()
    more = "Enter: verder lezen, Ctrl+C: genoeg. "
    while afresh(door, more, BACK) == more:
        pages.append(door.seen.split("\r\n", 1)[1] if pages else door.seen[-1800:])
        door.type("\r")
    pages.append(door.seen)
    assert len(pages) > 1
    assert all(page.count("\r\n") <= 23 for page in pages[1:])
    (folder,) = (tmp_path / "ensembles").iterdir()
    (picture,) = folder.glob("*-OEFENING-EXERCISE.svg")
    (text,) = folder.glob("dark-nl-OEFENING-EXERCISE.txt")
    lines = text.read_text("utf-8").splitlines()
    assert lines[0].startswith("OEFENING – EXERCISE")
    read = "".join(pages)
    assert all(line in read for line in lines)
    last = "".join("".join(pages[-2:]).split())  # a name may go on on the next line
    for name in (folder.name, picture.name, text.name):
        assert name in last
    door.type("\r")
    afresh(door, CHOSEN)
    door.type("q")
    assert door.program.wait(PATIENCE) == 0


def test_a_sensitivity_is_broken_off_by_ctrl_c_and_gone_on_with(
    door: Terminal, tmp_path: Path
) -> None:
    def ask() -> None:
        door.type("g")
        afresh(door, "Gevoeligheid: volgens welke")
        door.type("1")
        door.read_until("Met hoeveel startgetallen")
        door.type("\r")

    ask()
    afresh(door, "0%")
    ctrl_c(door)
    afresh(door, BACK)
    assert "Afgebroken." in door.seen
    assert "gaat het verder waar het was" in " ".join(door.seen.split())
    door.type("\r")
    afresh(door, CHOSEN)
    ask()
    afresh(door, "nog niet klaar was, gaat verder")
    ctrl_c(door)
    afresh(door, BACK)
    ctrl_c(door)
    afresh(door, CHOSEN)
    assert len(list((tmp_path / "sensitivities").iterdir())) == 1


def test_who_is_told_to_end_does_not_come_back(door: Terminal) -> None:
    ask_runs(door, 100_000)
    afresh(door, "0%")
    door.program.send_signal(signal.SIGTERM)
    assert door.program.wait(PATIENCE) == 130
