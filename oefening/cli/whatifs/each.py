"""`oefening whatif FOLDER --each`: which decisions mattered, in a table."""

from pathlib import Path

from oefening.cli.desk import WIDTH, Desk
from oefening.cli.fitting import fitted
from oefening.cli.studies.kept_tables import kept_tables
from oefening.cli.whatifs.lines import FOLLOWED, check_started, head_of, read_log
from oefening.journal import make_folder
from oefening.share import part
from oefening.study.executor import processors, workers_or_here
from oefening.study.whatif.each import Weighing, each
from oefening.study.whatif.each_words import EachTable
from oefening.study.whatif.tables import write_each
from oefening.text import phrase
from oefening.text.columns import laid_out


def hand_out_each(
    desk: Desk, folder: Path, redraws: int, workers: int | None, csv: Path | None
) -> None:
    """Compute what would have come of every decision if it had not been taken, and tell it.

    Keep it as a table in the folder `csv` as well, if there is to be one. Raise `OefeningError` if
    `folder` is no exercise or it cannot be run again, `FileTrouble` if the table cannot be written.
    """
    if csv is not None:
        make_folder(csv)
    count = workers or processors()
    with desk.progress(phrase("cli.each.making")) as bar:
        journal, logged, names = read_log(folder, part(bar.at, 0, FOLLOWED))
        check_started(logged)
        hears = part(bar.at, FOLLOWED, 1)
        with workers_or_here(count, each.__module__) as executor:
            whatifs = each(logged, executor, workers=count, redraws=redraws, hears=hears)
    weighed = Weighing(journal.header).weighed(whatifs)
    told = EachTable(journal.header, logged, names, desk.language)
    head_of(desk, journal)
    desk.hand_out()
    if not weighed:
        desk.hand_out(desk.words(phrase("whatif.no-decisions")))
        return
    for line in fitted(told.head(), WIDTH):
        desk.hand_out(line)
    table = told.table(weighed)
    if table is not None:
        desk.hand_out()
        for line in laid_out([table], WIDTH):
            desk.hand_out(line)
    desk.hand_out()
    for line in fitted(told.under(weighed), WIDTH):
        desk.hand_out(line)
    if csv is not None:
        paths = write_each(weighed, journal.header, logged, journal.fingerprint, csv)
        for line in ("", *kept_tables(csv, paths, desk)):
            desk.hand_out(line)
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))
