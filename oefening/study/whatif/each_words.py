"""Which decisions mattered, in words: a table and what it says, whoever lays it out."""

from collections.abc import Sequence

from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.whatif.account import without_effect
from oefening.study.whatif.each import COUNTED, Mattered, Weighed
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.rows import Rows, banded, differing, signed
from oefening.study.whatif.told import below, drawn, ordinals, uncertain
from oefening.text import Language, Phrase, phrase
from oefening.text.columns import Table
from oefening.text.content import every, literal

NOTHING = "–"

BAND = ("", "", "each.column.band")
"""What stands ahead of bands, below the decision that they are of."""


def together(weighed: Sequence[Weighed], header: Header, names: Names) -> list[Phrase]:
    """That time below is that of requirements and places together, and where it was most."""
    rows = Rows(header, names)
    most = [
        phrase(
            "each.most",
            ordinal=ordinals(one.whatif.logged)[one.number],
            where=rows.spot(mattered.most[0]),
            difference=signed(mattered.kind, mattered.most[1]),
        )
        for one in weighed
        for mattered in one.mattered
        if mattered.most is not None
    ]
    if not most:
        return []
    return [phrase("each.together", level=below(header), most=every(most))]


AHEAD = ("number", "decision", "moment")
"""Columns that say which decision it is."""


class EachTable:
    """Tells what each decision of one exercise mattered, in one language."""

    def __init__(self, header: Header, logged: Logged, names: Names, language: Language) -> None:
        """`names` has learned what the log tells."""
        self._header, self._logged, self._names = header, logged, names
        self._language = language
        self._ordinals = ordinals(logged)

    def head(self) -> list[str]:
        """What is told, and how it is to be read."""
        return [self._said("each.head"), self._said("each.sign")]

    def table(self, weighed: Sequence[Weighed]) -> Table | None:
        """A row for each decision that makes a difference; None: there is none that does."""
        found = [one for one in weighed if one.any]
        columns = [at for at in range(len(COUNTED)) if any(one.mattered[at].any for one in found)]
        if not columns:
            return None
        flagged = any(one.whatif.line.otherwise.flags for one in found)
        head = [self._said(f"each.column.{key}") for key in AHEAD]
        for at in columns:
            level = below(self._header)
            head.append(self._words(phrase(f"each.column.{COUNTED[at]}", level=level)))
        head += [self._said("each.column.flags")] if flagged else []
        rows = [tuple(head)]
        for one in found:
            row = [str(self._ordinals[one.number]), self._id(one.number), self._moment(one.number)]
            row += [self._difference(one.mattered[at]) for at in columns]
            flags = len(one.whatif.line.otherwise.flags)
            row += [str(flags or "")] if flagged else []
            rows.append(tuple(row))
            bands = [self._band(one, at) for at in columns]
            if any(bands):
                ahead = [self._said(key) if key else "" for key in BAND]
                rows.append((*ahead, *bands, *([""] if flagged else [])))
        return Table(tuple(rows), left=len(AHEAD))

    def under(self, weighed: Sequence[Weighed]) -> list[str]:
        """Which decisions make no difference, and what all of it takes for granted."""
        told = []
        for key, numbers in without_effect((one.number, one.any, one.late) for one in weighed):
            told.append(phrase(key, decisions=every(map(self._which, numbers))))
        if any(one.any and one.whatif.line.otherwise.flags for one in weighed):
            told.append(phrase("each.flags"))
        told += together(weighed, self._header, self._names)
        redraws = max((len(one.whatif.redrawn) for one in weighed), default=0)
        told.append(phrase("whatif.assumes"))
        told.append(phrase("whatif.unknown"))
        told.append(phrase("whatif.counted", end=self._names.moment(self._logged.end)))
        told.append(drawn("each.redrawn", redraws))
        if any(mattered.outside for one in weighed for mattered in one.mattered):
            told.append(phrase("whatif.outside"))
        told += uncertain(self._header, redraws)
        return [self._words(one) for one in told]

    def _which(self, number: int) -> Phrase:
        """A decision by its number, and by its id where it has one."""
        decided, ordinal = self._names.decided(number), self._ordinals[number]
        if decided is None or decided.decision is None:
            return literal(str(ordinal))
        return phrase("each.decision", ordinal=ordinal, id=decided.decision)

    def _band(self, one: Weighed, at: int) -> str:
        mattered = one.mattered[at]
        return self._words(banded(mattered.kind, mattered.difference, mattered.band))

    def _difference(self, mattered: Mattered) -> str:
        if not mattered.any:
            return NOTHING
        return self._words(differing(*mattered[:3]))

    def _id(self, number: int) -> str:
        decided = self._names.decided(number)
        id = None if decided is None else decided.decision
        return self._said("whatif.list.free") if id is None else id

    def _moment(self, number: int) -> str:
        return self._words(literal(self._names.moment(self._logged.decisions[number].at)))

    def _said(self, key: str) -> str:
        return self._words(phrase(key))

    def _words(self, said: Phrase) -> str:
        return said.render(self._language)
