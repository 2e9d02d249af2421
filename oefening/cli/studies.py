"""What studies of many runs have in common: a folder, a bar, and going on after an interruption."""

from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from datetime import datetime
from pathlib import Path
from typing import Protocol

from oefening.cli.desk import Desk
from oefening.errors import FileTrouble
from oefening.session import new_folder
from oefening.signals import uninterrupted
from oefening.study.executor import Here, processes, processors
from oefening.text import Phrase, phrase


class Study(Protocol):
    """Something of which there is a share on disk."""

    @property
    def share(self) -> float:
        """What share there is, 0 to 1."""

    def go_on(self, executor: Executor, workers: int) -> Iterable[object]:
        """Do what there is not yet; yield each time that more is there."""


def folder_for(
    desk: Desk, asked: Path | None, home: Path, scenario: str, begun: Callable[[], Path | None]
) -> Path:
    """The folder `asked` for; else that of the same study not yet complete, or a new one."""
    if asked is not None:
        return asked
    try:
        there = begun()
    except FileTrouble:  # whoever wants a new folder there is told what is wrong
        there = None
    if there is not None:
        desk.say(phrase("cli.study.goes-on", folder=str(there)))
        return there
    return new_folder(home, datetime.now().astimezone().date(), scenario)


def fill(
    desk: Desk, title: Phrase, study: Study, workers: int | None, kept: Callable[[], Phrase]
) -> None:
    """Do what is missing, with a bar; when interrupted, say what is `kept` and how to go on."""
    if study.share == 1:
        return
    some = workers or processors()
    try:
        with desk.progress(title) as bar, Here() if some == 1 else processes(some) as executor:
            bar.at(study.share)
            for _ in study.go_on(executor, some):
                bar.at(study.share)
    except BaseException:
        with uninterrupted():
            desk.say(kept())
        raise
