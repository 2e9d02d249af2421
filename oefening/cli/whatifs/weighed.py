"""What a report tells of what its decisions mattered: computed as it is made."""

from oefening.errors import OefeningError
from oefening.journal import Journal
from oefening.session.rerun import blaming
from oefening.share import Hears
from oefening.study.executor import processors, workers_or_here
from oefening.study.whatif.account import Account
from oefening.study.whatif.each import each
from oefening.study.whatif.weighed import lines, whole


def decisions(journal: Journal, workers: int | None, hears: Hears, *, bands: bool) -> Account:
    """Each decision weighed, with `bands` and windows or without; or why that cannot be.

    Raise `JournalError` if the records do not fit each other.
    """
    header, records = journal.header, list(journal.records)
    count = workers or processors()
    with blaming(journal):
        try:
            if not bands:
                return lines(header, records, hears)
            with workers_or_here(count, each.__module__) as executor:
                return whole(header, records, executor, count, hears)
        except OefeningError as error:
            return Account(why=error.phrase)
