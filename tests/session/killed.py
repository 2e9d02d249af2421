"""Plays scripted exercises in processes that are killed, again and again, and goes on with them.

`killed.py FOLDER EXERCISES KILLS` plays each in a folder named by its seed, from 0 on. It prints a
line for each life, of one exercise after the other: the commands that were acknowledged in it, each
as its number and its fingerprint. The processes are forked, so as to start at once.
"""

import os
import signal
import sys
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from exercises import rich_header

from oefening.commands import AddNote
from oefening.journal import NAME
from oefening.record import Record
from oefening.session import Session, StoryClock, play


def live(folder: Path, told: int) -> None:
    """Play on in `folder` until killed; take notes when it is over. Acknowledge on `told`."""
    header = rich_header()
    clock = StoryClock(header.calendar)
    if (folder / NAME).exists():
        session = Session.resume(folder, clock)
    else:
        session = Session.create(folder, header, clock)

    def acknowledge(record: Record) -> None:
        if record.command:
            line = f"{record.number}:{session.journal.digests[record.number]} "
            os.write(told, line.encode())

    session.follow(acknowledge)
    os.write(told, b"ready ")
    for _ in play(session, header.scenario.plays["average"], clock):
        pass
    while True:
        session.send(AddNote("still here"))


def killed(folder: Path, random: Random) -> str:
    """What one life of the exercise in `folder` acknowledged before it ended at random."""
    hear, told = os.pipe()
    life = os.fork()
    if life == 0:
        try:
            live(folder, told)
        finally:
            os._exit(1)
    os.close(told)
    heard = b""
    most = random.randrange(80, 900)
    while len(heard) < most and (more := os.read(hear, 80)):
        heard += more
    time.sleep(random.random() * 0.002)
    os.kill(life, signal.SIGKILL)
    while more := os.read(hear, 4096):
        heard += more
    os.close(hear)
    _, status = os.waitpid(life, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    return heard.decode()


def load() -> None:
    """Play once and go on, so that no life has to make what that takes."""
    header = rich_header()
    clock = StoryClock(header.calendar)
    with TemporaryDirectory() as folder:
        with Session.create(Path(folder, "exercise"), header, clock) as session:
            for _ in play(session, header.scenario.plays["average"], clock):
                pass
        Session.resume(Path(folder, "exercise"), clock).close()


def main(folder: Path, exercises: int, kills: int) -> None:
    load()
    for seed in range(exercises):
        random = Random(seed)
        for _ in range(kills):
            sys.stdout.write(killed(folder / str(seed), random) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
