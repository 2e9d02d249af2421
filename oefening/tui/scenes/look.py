"""Looking at one exercise at one moment, in one language; every part of a frame begins here."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from oefening.clock import Calendar, whole_minute
from oefening.projections.buffers import Buffers
from oefening.projections.expectations import Expectation, expectations
from oefening.projections.history import History
from oefening.projections.levels import HeatRow, Levels
from oefening.projections.names import Names
from oefening.projections.recovery import Recoveries, Recovery
from oefening.projections.repairs import Repair, repairs
from oefening.projections.residents import Residents
from oefening.projections.sites import Sites
from oefening.projections.trend import an_hour_ago
from oefening.projections.why import Before, Why
from oefening.record import Header, Record
from oefening.scenario.model import Scenario
from oefening.state import State
from oefening.state.conditions import Asked
from oefening.text import Language, Phrase
from oefening.tui.scenes.kept import Kept

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Sight:
    """What looking at an exercise needs of its header, looked up once, and of its whole log."""

    header: Header
    names: Names
    levels: Levels
    asked: Asked
    buffers: Buffers
    history: History
    """Hears the records of the exercise, before its frames are asked for."""
    sites: Sites
    recoveries: Recoveries
    residents: Residents
    why: Why
    before: Before | None
    """What was, for what is down since; None where nobody can be asked."""
    records: Sequence[Record] = ()
    """All of the log so far, for what convoys lost time by."""
    parts: Kept = field(default_factory=Kept)
    """What was seen last, part by part: most of it is still so when it is looked at again."""

    @staticmethod
    def of(header: Header, before: Before | None = None, records: Sequence[Record] = ()) -> "Sight":
        """The sight of the exercise that begins with `header`."""
        sites = Sites(header.world)
        return Sight(
            header,
            Names(header),
            Levels(header.world),
            Asked(header.world),
            Buffers(header.world),
            History(),
            sites,
            Recoveries(sites),
            Residents(header.world),
            Why(header.world, header.calendar),
            before,
            records,
        )


@dataclass(frozen=True, slots=True)
class Look:
    """An exercise in `state`, seen in `second`, which is not before the last record's."""

    sight: Sight
    state: State
    second: int
    language: Language

    @property
    def now(self) -> int:
        """The moment of all that is seen: that of the minute, or of the last record since.

        So it is the same throughout a minute in which nothing happens, however one came there.
        """
        return max(self.state.now, whole_minute(self.second))

    def kept(self, part: str, *of: Hashable, make: Callable[[], Part]) -> Part:
        """The part that is called so, as it was seen last while that still holds, or else made.

        Of every part that is as long as nothing happens, the minute and the language are the same;
        `of` is what else this one is made of. It has to compare fast.
        """
        made_of = (self.state.records, self.now, self.language, *of)
        return self.sight.parts.of(part, made_of, make)

    def kept_by_injects(self, part: str, *of: Hashable, make: Callable[[], Part]) -> Part:
        """The same of a part that hangs on no moment, but on where the injects are in their lives.

        Those change far more rarely than the minute.
        """
        made_of = (tuple(self.state.injects.values()), self.language, *of)
        return self.sight.parts.of(part, made_of, make)

    @property
    def rows(self) -> Mapping[str, HeatRow]:
        """How every place and the nation stand on the seven, by the id of the place."""
        return self.kept("rows", make=lambda: self._rows(self.state))

    @property
    def before(self) -> Mapping[str, HeatRow]:
        """The same an hour ago."""
        return self.kept("before", make=lambda: self._rows(an_hour_ago(self.history, self.now)))

    def _rows(self, state: State) -> Mapping[str, HeatRow]:
        levels = self.sight.levels
        return {row.place: row for row in levels.rows(state, levels.places)}

    @property
    def scenario(self) -> Scenario:
        """What is played."""
        return self.sight.header.scenario

    @property
    def last(self) -> int | None:
        """The second in which the story ends; None once that is past."""
        return self.scenario.duration if self.now < self.scenario.duration else None

    @property
    def calendar(self) -> Calendar:
        """Where it lies in civil time."""
        return self.sight.header.calendar

    @property
    def names(self) -> Names:
        """What things are called."""
        return self.sight.names

    @property
    def history(self) -> History:
        """What levels and holdings were; not to be asked beyond `now`."""
        return self.sight.history

    @property
    def expected(self) -> tuple[Expectation, ...]:
        """Every expected action, seen or not."""
        state = self.state
        seen = (tuple(state.met.items()), tuple(state.met_by.items()), state.met_after)
        return self.kept_by_injects(
            "expected", *seen, make=lambda: expectations(self.scenario, state, self.calendar)
        )

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """Every damage, with what is done about it."""
        return self.kept("repairs", make=lambda: repairs(self.state))

    def recovery(self, address: str) -> Recovery:
        """The way back of the node at `address`."""
        return self.sight.recoveries.of(self.state, self.now, address, self.history, self.repairs)

    def say(self, told: Phrase) -> str:
        """`told` in the language of the screen."""
        return told.render(self.language)
