"""What studies of many runs have in common: a folder, a bar, and going on after an interruption."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from oefening.cli.desk import MARK, WIDTH, Desk
from oefening.cli.fitting import fitted
from oefening.errors import FileTrouble
from oefening.files import MARKED, put_whole, trouble
from oefening.projections.names import said
from oefening.scenario.model import Scenario
from oefening.session import new_folder
from oefening.signals import uninterrupted
from oefening.study.executor import Here, processes, processors
from oefening.text import Phrase, phrase, visible_lines
from oefening.text.content import listing, literal

TOLD = (".txt", ".svg", ".png")
"""Ends of the names of files that tell of a study: each is made only when it is asked for."""


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


def heads_of_study(desk: Desk, scenario: Scenario) -> list[str]:
    """What it is of, and that it is for exercise control.

    The author's marking says whom the exercise is for, who may be players: these would see what
    comes of what they may do.
    """
    title = desk.words(said(scenario.title))
    return [*fitted([f"{MARK} · {title}"], WIDTH), desk.words(phrase("study.for-control"))]


@contextmanager
def kept_if_left(desk: Desk, kept: Callable[[], Phrase]) -> Iterator[None]:
    """Say what of a study is `kept` and how to go on, if what is done meanwhile is left early."""
    try:
        yield
    except BaseException:
        with uninterrupted():
            desk.say(kept())
        raise


def fill(desk: Desk, title: Phrase, study: Study, workers: int | None) -> None:
    """Do what is missing, with a bar."""
    if study.share == 1:
        return
    some = workers or processors()
    with desk.progress(title) as bar, Here() if some == 1 else processes(some) as executor:
        bar.at(study.share)
        for _ in study.go_on(executor, some):
            bar.at(study.share)


def keep_text(desk: Desk, folder: Path, scenario: str, lines: Sequence[str]) -> Path:
    """Keep `lines` that tell of a study in its folder; return where.

    Raise `FileTrouble` if they cannot be kept.
    """
    path = folder / f"{scenario}-{desk.language}-{MARKED}.txt"
    try:
        put_whole(path, "".join(f"{visible_lines(line)}\n" for line in lines).encode())
    except OSError as error:
        raise trouble(error, path) from error
    return path


def hand_out_study(desk: Desk, lines: Sequence[str], picture: Path | None, text: Path) -> None:
    """Hand out `lines` that tell of a study, and where its picture and its text are.

    Pictures and texts that stand beside that text and were not made now are named as such: what
    they tell may be of more or fewer runs than there are now.
    """
    kept = fitted([desk.words(phrase("cli.study.text", file=str(text)))], WIDTH)
    older = [literal(name) for name in _older(text.parent, {picture, text})]
    left = desk.told(phrase("cli.study.left", files=listing(older))) if older else []
    desk.hand_out_pages([*lines, *([] if picture is None else [str(picture)]), *kept, *left])


def _older(folder: Path, made: Collection[Path | None]) -> list[str]:
    """Names of pictures and texts in `folder` that are none of those just `made`."""
    now = {one.resolve() for one in made if one is not None}
    return sorted(
        one.name
        for one in folder.iterdir()
        if one.suffix.lower() in TOLD and one.resolve() not in now
    )
