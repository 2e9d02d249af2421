"""Every decision of a log weighed, and its windows if they are asked for: what a report tells."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from types import MappingProxyType

from oefening.projections.names import Names
from oefening.record import Header, Record
from oefening.share import Hears, nobody, part
from oefening.study.executor import Here
from oefening.study.whatif import told
from oefening.study.whatif.account import (
    Account,
    Amounts,
    Counted,
    First,
    Flagged,
    Until,
    Without,
)
from oefening.study.whatif.change import Change
from oefening.study.whatif.each import Mattered, Weighed, Weighing, each
from oefening.study.whatif.each_words import together
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.rows import Group, Rows, banded, differing, unsure
from oefening.study.whatif.whatif import REDRAWS
from oefening.study.whatif.window_words import Told
from oefening.study.whatif.windows import Window, windows
from oefening.text import Phrase, phrase

READ = 0.1
"""Share of the time by which the log was read again;"""

READ_FIRST, RUN = 0.01, 0.85
"""and with bands, and by which every decision was weighed, of which most draw chance anew."""

WINDOWS = 5
"""Decisions of which windows are told: those that mattered most and have any."""


def lines(header: Header, records: Sequence[Record], hears: Hears = nobody) -> Account:
    """Each decision weighed with chance as it fell, in this process.

    Raise `OefeningError` where the log cannot be run again.
    """
    logged = Logged.of(header, records, hears=part(hears, 0, READ))
    found = each(logged, Here(), redraws=0, hears=part(hears, READ, 1))
    weighed = Weighing(header).weighed(found)
    return _Telling(header, records, logged).account(weighed, {})


def whole(
    header: Header,
    records: Sequence[Record],
    executor: Executor,
    workers: int,
    hears: Hears = nobody,
) -> Account:
    """The same with bands, and with the windows of those that mattered most.

    Raise `OefeningError` where the log cannot be run again.
    """
    logged = Logged.of(header, records, hears=part(hears, 0, READ_FIRST))
    hears_run = part(hears, READ_FIRST, RUN)
    found = each(logged, executor, workers=workers, redraws=REDRAWS, hears=hears_run)
    weighed = Weighing(header).weighed(found)
    mattered = [one.number for one in weighed if one.any]
    looked: dict[int, tuple[Window, ...]] = {}
    for at, number in enumerate(mattered):
        since, until = (RUN + (1 - RUN) * share / len(mattered) for share in (at, at + 1))
        looked[number] = windows(
            logged, Change(number), (), executor, workers=workers, hears=part(hears, since, until)
        )
        if sum(map(bool, looked.values())) == WINDOWS:
            break
    return _Telling(header, records, logged).account(weighed, looked)


class _Telling:
    """Puts into words what was found."""

    def __init__(self, header: Header, records: Sequence[Record], logged: Logged) -> None:
        self._header, self._logged = header, logged
        self._names = Names(header)
        for record in records:
            self._names.learn(record)
        self._rows = Rows(header, self._names)

    def account(
        self, weighed: Sequence[Weighed], looked: Mapping[int, Sequence[Window]]
    ) -> Account:
        """All of it, that which mattered most first."""
        words, end = Told(self._header, self._names), self._names.moment(self._logged.end)
        until = {
            number: tuple(Until(words.head(one), tuple(words.lines(one))) for one in found)
            for number, found in looked.items()
        }
        return Account(
            how=tuple(self._how(weighed)),
            level=told.below(self._header),
            edges=Rows.edges(),
            decisions=tuple(map(self._without, weighed)),
            windows=MappingProxyType(until),
            windows_how=phrase("window.assumes", end=end),
        )

    def _how(self, weighed: Sequence[Weighed]) -> list[Phrase]:
        """What is assumed, for all of them."""
        if not weighed:
            return []
        first = weighed[0].whatif
        assumed = told.assumed(first, self._header, self._names)
        chance = told.drawn("each.redrawn", len(first.redrawn))
        how = [chance if one.key.startswith("whatif.redrawn") else one for one in assumed]
        apart = told.apart((one.whatif for one in weighed), self._header, self._names)
        return [*together(weighed, self._header, self._names), *how, *apart]

    def _without(self, one: Weighed) -> Without:
        whatif, otherwise = one.whatif, one.whatif.line.otherwise
        flags = zip(whatif.flags, told.flags(whatif, self._names), strict=True)
        dropped = zip(otherwise.dropped, told.dropped(whatif, self._names), strict=True)
        return Without(
            number=one.number,
            at=self._logged.decisions[one.number].at,
            late=one.late,
            counted=tuple(
                _counted(each_)
                for each_ in sorted(one.mattered, key=lambda each_: each_.share, reverse=True)
                if each_.any
            ),
            amounts=tuple(map(self._amounts, self._rows.groups(whatif))),
            first=tuple(First(*breach[1:]) for breach in self._rows.breaches(whatif)),
            injects=tuple(told.injects(whatif, self._names)),
            flags=tuple(Flagged(flag.number, words) for flag, words in flags),
            dropped=tuple(Flagged(drop.number, words) for drop, words in dropped),
        )

    def _amounts(self, group: Group) -> Amounts:
        title = group.title
        if group.kind == "below":
            title = phrase(title.key, level=told.below(self._header))
        rows = tuple((*row[1:5], _any(row.band)) for row in group.rows)
        return Amounts(group.title.key.rpartition(".")[2], title, rows)


def _counted(mattered: Mattered) -> Counted:
    kind, difference, band = mattered.kind, mattered.difference, mattered.band
    said = _any(banded(kind, difference, band))
    ends = None
    if band is not None and said is not None:
        ends = round(band.spread.low.value), round(band.spread.high.value)
    return Counted(kind, differing(kind, difference, band), said, difference, ends, unsure(band))


def _any(said: Phrase) -> Phrase | None:
    """What is said, if that is anything."""
    return said if said.render("en") else None
