"""`oefening whatif FOLDER --window`: until when a decision would have prevented something."""

from collections.abc import Iterator
from pathlib import Path

from oefening.cli.desk import WIDTH, Desk
from oefening.cli.fitting import fitted
from oefening.cli.whatifs.asked import Asked, Changes
from oefening.cli.whatifs.lines import FOLLOWED, check_started, head_of, read_log
from oefening.cli.whatifs.thresholds import Thresholds
from oefening.share import part
from oefening.study.executor import processors, workers_or_here
from oefening.study.whatif.window_words import Told
from oefening.study.whatif.windows import windows
from oefening.text import Phrase, phrase


def hand_out_windows(
    desk: Desk, folder: Path, asked: Asked, written: str, workers: int | None
) -> None:
    """Look for the window for the threshold that is `written`, or for those that matter.

    Raise `OefeningError` if `folder` is no exercise or it cannot be run again, `Unclear` and
    `Misuse` for what is asked and cannot be.
    """
    count = workers or processors()
    with desk.progress(phrase("cli.window.making")) as bar:
        journal, logged, names = read_log(folder, part(bar.at, 0, FOLLOWED))
        check_started(logged)
        change = Changes(folder, journal.header, logged).moved(asked)
        thresholds = [Thresholds(journal.header, names).read(written)] if written else []
        hears = part(bar.at, FOLLOWED, 1)
        with workers_or_here(count, windows.__module__) as executor:
            found = windows(logged, change, thresholds, executor, workers=count, hears=hears)
    told = Told(journal.header, names)
    head_of(desk, journal)
    desk.hand_out()
    for line in _fitted(desk, told.about(change, logged)):
        desk.hand_out(line)
    for window in found:
        desk.hand_out()
        for line in _fitted(desk, [told.head(window)]):
            desk.hand_out(line)
        for line in _fitted(desk, told.lines(window), "  "):
            desk.hand_out(line)
    desk.hand_out()
    for line in _fitted(desk, told.assumes(found, change, logged)):
        desk.hand_out(line)
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))


def _fitted(desk: Desk, told: list[Phrase], ahead: str = "") -> Iterator[str]:
    """What is told in lines of `WIDTH`, each with the same `ahead`."""
    for line in fitted([desk.words(one) for one in told], WIDTH - len(ahead)):
        yield f"{ahead}{line}"
