"""What opened of the sites that a lever was to open, and how that is said."""

from dataclasses import dataclass, field

from oefening.clock import MINUTE
from oefening.events import SitesChanged
from oefening.projections.names import Names
from oefening.record import Record
from oefening.text import Phrase, phrase
from oefening.text.content import listing


@dataclass(slots=True)
class Opened:
    """The sites of a kind in a region since a lever made some of them ready.

    Which of them are the lever's own nobody knows: all that opened since count as such, up to as
    many as it asked for.
    """

    region: str
    kind: str
    asked: int
    at: int
    """Exercise second from which on the lever works."""
    there: int
    """Sites that were open before."""
    first: int | None = None
    """Exercise second at which the first more opened; None while none has."""
    full: int | None = None
    """Exercise second at which the last of `most` opened; None while none has."""
    most: int = 0
    """That were open at once, of those asked for."""
    unstaffed: int = 0
    """That were ready and short of staff when most were open, of those asked for; the most."""
    preparing: int = 0
    """That were still being made ready then, of those asked for."""
    cites: list[int] = field(default_factory=list)
    """Numbers of the records in which more opened, or more were short of staff, than before."""

    def hear(self, record: Record, sites: SitesChanged) -> None:
        """Take in how many are open, short of staff and not ready from `record` on.

        Each count is at most what the ones before it leave of those asked for.
        """
        more = max(0, min(self.asked, sites.open - self.there))
        short = min(self.asked - more, sites.unstaffed)
        if (more, short) < (self.most, self.unstaffed):
            return
        if more > self.most:
            self.first, self.full = self.first or record.at, record.at
        if (more, short) > (self.most, self.unstaffed) or not self.cites:
            self.cites.append(record.number)
        self.most, self.unstaffed = more, short
        self.preparing = min(self.asked - more - short, sites.preparing)

    @property
    def at_once(self) -> bool:
        """Whether all that were asked for opened as soon as the lever worked."""
        return self.most == self.asked and self.first is not None and self.first < self.at + MINUTE


def opened_words(one: Opened, names: Names) -> Phrase:
    """`Drenthe 0 of 5 open (3 ready, short of staff; 2 being made ready)`: how many at most.

    With when the first opened and, where that was later, the last; and why the others did not.
    """
    waits = {"unstaffed": one.unstaffed, "preparing": one.preparing}
    why = [phrase(f"opened.{key}", count=count) for key, count in waits.items() if count]
    said = _open(one, names)
    if why:
        said = phrase("opened.others", opened=said, others=listing(why))
    return phrase("opened.in", place=names.place(one.region), opened=said)


def _open(one: Opened, names: Names) -> Phrase:
    if one.first is None or one.full is None:
        return phrase("opened.none", asked=one.asked)
    counts = {"most": one.most, "asked": one.asked}
    first, last = names.moment(one.first), names.moment(one.full)
    if first == last:
        return phrase("opened.some", **counts, since=first)
    return phrase("opened.one-by-one", **counts, first=first, last=last)
