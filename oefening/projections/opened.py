"""What opened of the sites that a lever was to open, and how that is said."""

from dataclasses import dataclass, field

from oefening.clock import MINUTE
from oefening.events import SitesChanged
from oefening.projections.names import Names
from oefening.record import Record
from oefening.text import Phrase, phrase


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
    most: int = 0
    """That were open at once, of those asked for."""
    unstaffed: int = 0
    """The most that were ready and short of staff at once, of those asked for."""
    cites: list[int] = field(default_factory=list)
    """Numbers of the records in which more opened, or more were short of staff, than before."""

    def hear(self, record: Record, sites: SitesChanged) -> None:
        """Take in how many are open and how many short of staff from `record` on."""
        more = min(self.asked, sites.open - self.there)
        short = min(self.asked, sites.unstaffed)
        if more > 0 and self.first is None:
            self.first = record.at
        if more > self.most or short > self.unstaffed:
            self.cites.append(record.number)
        self.most, self.unstaffed = max(self.most, more), max(self.unstaffed, short)

    @property
    def at_once(self) -> bool:
        """Whether all that were asked for opened as soon as the lever worked."""
        return self.most == self.asked and self.first is not None and self.first < self.at + MINUTE


def opened_words(one: Opened, names: Names) -> Phrase:
    """`Drenthe: 0 of 5 open, 3 ready, without staff`: how many opened at most, since when."""
    said = phrase("opened.none", asked=one.asked)
    if one.first is not None:
        since = names.minute(one.first)
        said = phrase("opened.some", most=one.most, asked=one.asked, since=since)
    if one.unstaffed and one.most < one.asked:
        said = phrase("opened.unstaffed", opened=said, count=one.unstaffed)
    return phrase("opened.in", place=names.place(one.region), opened=said)
