"""`oefening whatif FOLDER`: one decision of an exercise otherwise, computed and told in lines."""

from collections.abc import Iterator
from pathlib import Path

from oefening.cli.desk import MARK, WIDTH, Desk
from oefening.cli.fitting import fitted
from oefening.cli.scenarios import is_scenario
from oefening.cli.whatifs.asked import Asked, Changes
from oefening.cli.whatifs.choices import Choices
from oefening.errors import OefeningError
from oefening.journal import Journal
from oefening.projections.names import Names, said
from oefening.share import Hears, part
from oefening.study.whatif.branch import run
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.table import WhatIfTable
from oefening.study.whatif.whatif import WhatIf, whatifs
from oefening.text import phrase
from oefening.text.columns import laid_out

READ, FOLLOWED = 0.1, 0.2
"""Shares of the time by which the log has been read, and has been run again."""


def read_log(folder: Path, hears: Hears) -> tuple[Journal, Logged, Names]:
    """The log in `folder`, or that file, with what its branches depend on.

    Raise `OefeningError` if it is none, or one of which no what-if can be made; `FileTrouble` and
    `JournalError` if it cannot be read, or does not follow from its commands.
    """
    if is_scenario(folder):
        raise OefeningError(phrase("whatif.no-exercise", folder=str(folder)))
    journal = Journal.read(folder, part(hears, 0, READ / FOLLOWED))
    records = list(journal.records)
    names = Names(journal.header)
    logged = Logged.of(journal.header, records, hears=part(hears, READ / FOLLOWED, 1))
    for record in records:
        names.learn(record)
    return journal, logged, names


def add_band(whatif: WhatIf, redraws: int, workers: int | None, hears: Hears) -> None:
    """Compute the band of a what-if, if there is to be one; `hears` how much of it there is."""
    if redraws:
        from oefening.study.executor import processes, processors

        count = workers or processors()
        with processes(count, run.__module__) as executor:
            for one in whatifs(whatif, executor, count, redraws):
                hears(len(one.redrawn) / redraws)


def hand_out_whatif(
    desk: Desk, folder: Path, asked: Asked, redraws: int, workers: int | None
) -> None:
    """Compute it and hand it out; without a change the decisions that there are.

    It is for exercise control, as it tells what nobody in the exercise could know.

    Raise `OefeningError` if `folder` is no exercise or no what-if can be made of it, `Unclear` and
    `Misuse` for what is asked and cannot be.
    """
    with desk.progress(phrase("cli.whatif.reading")) as bar:
        journal, logged, names = read_log(folder, part(bar.at, 0, FOLLOWED))
        whatif = None
        if not asked.nothing:
            check_started(logged)
            change = Changes(folder, journal.header, logged).change(asked)
            whatif = WhatIf.line_of(logged, change)
            add_band(whatif, redraws, workers, part(bar.at, FOLLOWED, 1))
    head_of(desk, journal)
    if whatif is None:
        lines = list(Choices(journal, logged, names, desk).lines(folder))
    else:
        lines = list(told(whatif, WhatIfTable(journal.header, names, desk.language)))
    for line in lines:
        desk.hand_out(line)
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))


def check_started(logged: Logged) -> None:
    """Raise `OefeningError` if nothing was played yet, so that nothing could go otherwise."""
    if not any(mode.running for mode in logged.modes.values()):
        raise OefeningError(phrase("whatif.not-started"))


def head_of(desk: Desk, journal: Journal) -> None:
    """Hand out what stands above it, whatever is asked: of which exercise it is, and for whom."""
    desk.hand_out(MARK)
    desk.hand_out(desk.words(said(journal.header.scenario.title)))
    desk.hand_out(desk.words(phrase("study.for-control")))


def told(whatif: WhatIf, table: WhatIfTable) -> Iterator[str]:
    """The what-if in lines, none wider than `WIDTH` but for words that are."""
    yield ""
    yield from fitted(table.head(whatif), WIDTH)
    yield ""
    yield from fitted(table.assumed(whatif), WIDTH)
    nothing = table.nothing(whatif)
    if nothing:
        yield from ("", *fitted([nothing], WIDTH))
    for title, blocks in table.sections(whatif):
        yield ""
        yield from fitted([title], WIDTH)
        yield from laid_out(blocks)
