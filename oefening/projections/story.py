"""The story: what happened, line by line, with the clock time, in words of both languages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby

from oefening import events
from oefening.events.world import ends_of
from oefening.projections.casualties import Milestones
from oefening.projections.held import ByHand
from oefening.projections.hindered import Hindered
from oefening.projections.names import Names
from oefening.projections.owners import COUPLING
from oefening.projections.raised import Raised
from oefening.projections.residents import Hearing
from oefening.projections.spots import places_in_play
from oefening.projections.thresholds import Crossing, Thresholds
from oefening.projections.words import informed, words
from oefening.record import Header, Record
from oefening.text import Language, Phrase, phrase
from oefening.text.content import bare, listing
from oefening.text.sayings import Sayings
from oefening.world.model import NATION
from oefening.world.nodes import place_of


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened."""

    number: int
    """Of the record that it rests on."""
    at: int
    """Exercise second."""
    when: str
    """`D2 14:30`."""
    phrase: Phrase
    rests: tuple[int, ...] = ()
    """Every record that it rests on, where it tells of several; else none."""

    @property
    def cites(self) -> tuple[int, ...]:
        """Every record that it rests on."""
        return self.rests or (self.number,)

    def replaces(self, before: "Line") -> bool:
        """Whether it tells all that matters of the line told just before.

        So it is of speeds set in a row, and of equal lines of one second, which it counts.
        """
        speeds = self.phrase.key == before.phrase.key == "story.speed"
        return speeds or before.number in self.rests[:-1]

    def render(self, language: Language) -> str:
        """`D2 14:30  Released: power loss`."""
        return f"{self.when}  {self.phrase.render(language)}"


def standing(lines: Iterable[Line]) -> list[Line]:
    """`lines` without those that are replaced by the next, which then rests on both."""
    kept: list[Line] = []
    for line in lines:
        stands = line
        if kept and line.replaces(kept[-1]):
            before = kept.pop()
            stands = replace(line, rests=line.rests or (*before.cites, line.number))
        kept.append(stands)
    return kept


def said_at(line: Line) -> tuple[int, Phrase]:
    """By what equal lines are equal."""
    return line.at, line.phrase


def as_one(alike: Sequence[Line]) -> Line:
    """Equal lines of one second as one that counts them, in place of the last; one as it is."""
    last = alike[-1]
    if len(alike) == 1:
        return last
    told = phrase("story.times", count=len(alike), what=last.phrase)
    return replace(last, phrase=told, rests=tuple(chain.from_iterable(one.cites for one in alike)))


class Story:
    """A follower that tells each record as it comes; lines told are not kept here."""

    def __init__(self, header: Header, names: Names | None = None) -> None:
        scenario, world = header.scenario, header.world
        self.names = names or Names(header)
        self._thresholds = Thresholds(scenario, world)
        self._by_hand = ByHand()
        self._hearing = Hearing(world)
        self._raised = Raised()
        self._hindered = Hindered()
        self._milestones = Milestones(self.names)
        self._released_by_itself = {
            inject.id for inject in scenario.injects if inject.release == "automatic"
        }
        self._sayings = Sayings()
        self._at, self._when = -1, ""
        """The second of the line told last, and how it is written: many share one."""
        self._last: tuple[Line, ...] = ()
        """Equal lines of one second, in a row up to the line told last."""
        self._places = {*places_in_play(scenario, world), NATION}

    def tell(self, record: Record) -> tuple[Line, ...]:
        """The lines that `record` adds: none for a command, since what follows from it tells."""
        body = record.body
        self._by_hand.hear(record)
        self._hearing.hear(record)
        if isinstance(body, events.WorldSettled):
            return self._settled(record, body)
        if isinstance(body, events.CareSettled):
            return tuple(
                self._line(record, told)
                for region, told in self._milestones.hear(body)
                if region in self._places
            )
        self.names.learn(record)
        if record.command or self._elsewhere(body) or self._automatic(body):
            return ()
        told = self.told(record) if self._is_news(body) else None
        if told is None:
            return ()
        return (self._line(record, self._before(record, told)),)

    def told(self, record: Record) -> Phrase | None:
        """What a record that was heard says by itself; of a message, whom it can have reached."""
        if isinstance(record.body, events.PublicInformed):
            return informed(record.body, self.names, self._hearing.most(record.number))
        return words(record.body, self.names)

    def _before(self, record: Record, told: Phrase) -> Phrase:
        """`told`, and when it was of what was recorded later than that."""
        match record.body:
            case events.DecisionRecorded(made_at=made) if made < record.at:
                return phrase("story.made-before", decided=told, when=self.names.moment(made))
            case events.ExpectationMet(seen_at=int(seen)):
                return phrase("story.seen-before", seen=told, when=self.names.moment(seen))
            case _:
                return told

    def _settled(self, record: Record, settled: events.WorldSettled) -> tuple[Line, ...]:
        crossings = self._thresholds.cross(settled)
        return tuple(
            self._line(
                record,
                phrase(
                    "story.levels",
                    place=self.names.own(place),
                    levels=listing(self._level(crossing) for crossing in here),
                ),
            )
            for place, of_place in groupby(crossings, key=lambda crossing: crossing.place)
            if (here := tuple(of_place))
        )

    def _level(self, crossing: Crossing) -> Phrase:
        if crossing.band == 0:
            requirement = self.names.requirement(crossing.requirement)
            return phrase("story.whole", requirement=requirement)
        by = bare(self.names.capacity(crossing.capacity))
        if self._by_hand.brought(f"{crossing.place}.{crossing.capacity}"):
            by = phrase("story.level-by-hand", capacity=by)
        return self.names.level(crossing.requirement, crossing.level, by)

    def _elsewhere(self, body: object) -> bool:
        """Whether a happening of the world lies outside the regions in play."""
        address = _where(body)
        return address is not None and place_of(address) not in self._places

    def _is_news(self, body: object) -> bool:
        """Whether it differs enough from what was told last of the same."""
        match body:
            case events.DemandChanged():
                return self._raised.is_news(body)
            case events.TrafficHindered():
                return self._hindered.is_news(body)
            case _:
                return True

    def _automatic(self, body: object) -> bool:
        """Whether an inject came due that releases itself, which is told in the same second."""
        return isinstance(body, events.InjectDue) and body.inject in self._released_by_itself

    def _line(self, record: Record, told: Phrase) -> Line:
        if record.at != self._at:
            self._at, self._when = record.at, self.names.moment(record.at)
        line = Line(record.number, record.at, self._when, self._sayings.kept(told))
        again = bool(self._last) and said_at(self._last[0]) == said_at(line)
        self._last = (*self._last, line) if again else (line,)
        return as_one(self._last)


def _where(event: object) -> str | None:
    """The address of the node, or the place, that a happening of the world concerns, or None."""
    match event:
        case (
            events.StockDried(node=node)
            | events.StockRefilled(node=node)
            | events.NodeFell(node=node)
            | events.RestartBegun(node=node)
            | events.RestartBroken(node=node)
            | events.NodeRestarted(node=node)
            | events.IntensiveCareFailed(place=node)
            | events.TrafficHindered(node=node)
        ):
            return node
        case events.TierDried(tier=tier) | events.GeneratorsFailed(tier=tier):
            return ends_of(tier)[0]
        case events.DemandChanged(node=node, owner=owner) if owner.startswith(COUPLING):
            return node
        case (
            events.PacketMoved(place=where)
            | events.PacketArrived(place=where)
            | events.TrafficHindered(node=where)
            | events.SitesPlanned(region=where)
            | events.SitesChanged(region=where)
            | events.RoomRanOut(region=where)
            | events.RoomFound(region=where)
            | events.GroupFormed(region=where)
            | events.TeamCalled(region=where)
            | events.TeamWorking(region=where)
            | events.TeamStoodDown(region=where)
            | events.ShiftChanged(region=where)
            | events.TeamSpeedChanged(region=where)
        ):
            return where
        case _:
            return None
