"""What is told of a log that holds: how far it goes, its fingerprint, and what came after ENDEX."""

from oefening.journal import Journal
from oefening.projections.heading import forked
from oefening.projections.names import Names
from oefening.projections.words import words
from oefening.session import Verdict
from oefening.session.fingerprints import Fingerprints
from oefening.text import Phrase, phrase


def verdict_in(verdict: Verdict) -> list[Phrase]:
    """What is known of the log, a phrase to a line."""
    journal = verdict.journal
    if journal is None:
        return [verdict.told]
    notice = [] if journal.notice is None else [journal.notice]
    endex = verdict.endex
    ending = _unfinished(journal) if endex is None else _ended(journal, endex)
    fork = forked(journal.header)
    return [verdict.told, *notice, *([] if fork is None else [fork]), *ending]


def _unfinished(journal: Journal) -> list[Phrase]:
    at = journal.records[-1].at if journal.records else 0
    return [
        phrase("verified-no-endex", moment=journal.header.calendar.show(at, plus=False)),
        phrase("fingerprint", digest=journal.fingerprint),
    ]


def _ended(journal: Journal, endex: int) -> list[Phrase]:
    """The fingerprint of ENDEX, and how another one came about if it is another by now."""
    known = Fingerprints.of(journal.records, journal.digests)
    if not known.later:
        return [phrase("fingerprint", digest=known.now)]
    header = journal.header
    names = Names(header)
    told = [
        said
        for record in journal.records[endex:]
        if (said := words(record.body, names)) is not None
    ]
    return [
        phrase("fingerprint-endex", digest=known.endex),
        phrase("fingerprint-now", digest=known.now, count=known.later),
        *(phrase("verified-later", said=said) for said in told),
    ]
