"""What ENDEX leaves, in words."""

from collections.abc import Iterator

from oefening.journal import Journal
from oefening.projections import held
from oefening.projections.decisions import counted_decisions
from oefening.projections.evidence import hoped, tally
from oefening.projections.harm import harm
from oefening.session.fingerprints import Fingerprints
from oefening.text import Phrase, phrase, say
from oefening.text.content import counted, listing, number
from oefening.tui.scenes.look import Look


def closing(look: Look, journal: Journal) -> tuple[str, ...]:
    """What ENDEX leaves, in sentences: totals, the log and its fingerprint, what to do with it."""
    return (
        *(look.say(told) for told in _harm(look)),
        look.say(_acts(look)),
        say(look.language, "tui.closing.log", folder=str(journal.path.parent)),
        *(look.say(told) for told in _fingerprints(journal)),
        *(
            say(look.language, f"tui.closing.{verb}", folder=str(journal.path.parent))
            for verb in ("replay", "report")
        ),
    )


def _fingerprints(journal: Journal) -> Iterator[Phrase]:
    """The beginning of that at ENDEX, and of that by now if anything was written down since."""
    known = Fingerprints.of(journal.records, journal.digests)
    yield phrase("tui.closing.fingerprint", fingerprint=known.endex[:16])
    if known.later:
        count = counted("report.count.records", known.later)
        yield phrase("tui.closing.fingerprint-now", fingerprint=known.now[:16], later=count)


def _harm(look: Look) -> Iterator[Phrase]:
    """What people went without, and what was held by hand meanwhile."""
    found = harm(look.sight.header.world, look.state, look.now)
    needs = [
        phrase(
            "tui.closing.need",
            need=look.names.capacity(need),
            hours=number(lack.told),
        )
        for need, lack in sorted(found.needs.items(), key=lambda item: -item[1].person_seconds)
        if lack.person_seconds
    ]
    if not needs:
        needed = listing(map(look.names.capacity, found.needs))
        yield phrase("tui.closing.harm-none", needs=needed)
        return
    total = number(found.total.told)
    yield phrase("tui.closing.harm", hours=total, parts=listing(needs))
    by_hand = held.counted(look.sight.header.world, look.state, look.names)
    if by_hand is not None:
        yield by_hand


def _acts(look: Look) -> Phrase:
    state = look.state
    statuses = [at.status for at in state.injects.values()]
    return phrase(
        "tui.closing.acts",
        released=sum(at.released_at is not None for at in state.injects.values()),
        skipped=statuses.count("skipped"),
        decisions=counted_decisions(state),
        expected=tally(hoped(look.scenario, state, look.calendar, look.now)).told,
    )
