"""Looking at one exercise at one moment, in one language; every part of a frame begins here."""

from dataclasses import dataclass, field

from oefening.clock import Calendar, whole_minute
from oefening.projections.buffers import Buffers
from oefening.projections.history import History
from oefening.projections.levels import Levels
from oefening.projections.names import Names
from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.state import State
from oefening.state.conditions import Asked
from oefening.text import Language, Phrase
from oefening.tui.frame import QueueGroup
from oefening.tui.scenes.kept import Kept


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
    queue: Kept[tuple[QueueGroup, ...]] = field(default_factory=Kept)

    @staticmethod
    def of(header: Header) -> "Sight":
        """The sight of the exercise that begins with `header`."""
        return Sight(
            header,
            Names(header.scenario, header.world, header.calendar),
            Levels(header.world),
            Asked(header.world),
            Buffers(header.world),
            History(header.world),
        )


@dataclass(frozen=True, slots=True)
class Look:
    """An exercise in `state`, seen at second `now`, which is not before the last record's."""

    sight: Sight
    state: State
    now: int
    language: Language

    @property
    def scenario(self) -> Scenario:
        """What is played."""
        return self.sight.header.scenario

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

    def say(self, told: Phrase) -> str:
        """`told` in the language of the screen."""
        return told.render(self.language)

    def minute(self, second: int) -> str:
        """`D2 14:30`, of the minute in which `second` lies."""
        return self.names.moment(whole_minute(second))
