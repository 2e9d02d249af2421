"""What the dialogue tells unasked after each line: what happened, and what has to be read out."""

from dataclasses import dataclass

from oefening import events
from oefening.cli import cards
from oefening.cli.views import Numbered, Views
from oefening.commands import Command
from oefening.events import InjectReleased
from oefening.projections.story import Line, Story
from oefening.record import Record
from oefening.text import phrase

FEW = 8
"""Details that are told at once; of more it is only said how many there are."""

DETAILS = (
    events.ClockJumped,
    events.ClockArrived,
    events.RepairQueued,
    events.RepairHindered,
    events.RepairStarted,
    events.StockDried,
    events.StockRefilled,
    events.StockMoved,
    events.TierDried,
    events.TierAdded,
    events.TierRemoved,
    events.TiersRefuelled,
    events.BackupsComplete,
    events.GeneratorsFailed,
    events.NodeFell,
    events.RestartBegun,
    events.RestartBroken,
    events.NodeRestarted,
    events.DemandChanged,
    events.PriorityChanged,
    events.CrewsChanged,
    events.CrewSpeedChanged,
    events.StockEnlarged,
    events.PreparednessChanged,
    events.SitesPlanned,
    events.SitesChanged,
)
"""What a long jump has so much of that injects and levels would drown in it."""


@dataclass(frozen=True, slots=True)
class _Item:
    line: Line
    body: Command | events.Event


class News:
    """A follower that keeps the story, and says what in it is new."""

    def __init__(self, views: Views) -> None:
        self.lines: list[Line] = []
        """The whole story so far."""
        self.closed: list[str] = []
        """Injects that were open at ENDEX, which are told together rather than one by one."""
        self._views = views
        self._injects = {inject.id: inject for inject in views.header.scenario.injects}
        header = views.header
        names = Numbered(header)
        self._story = Story(header, names)
        self._new: list[_Item] = []

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        body = record.body
        if isinstance(body, events.InjectAdded):
            self._injects[body.inject.id] = body.inject
        if isinstance(body, events.InjectClosed):
            self.closed.append(body.inject)
            return
        for line in self._story.tell(record):
            self.lines.append(line)
            if self._new and line.replaces(self._new[-1].line):
                self._new.pop()
            self._new.append(_Item(line, body))

    def take(self) -> list[str]:
        """What is new since this was asked last, and how much of it is left out."""
        new, self._new = self._new, []
        details = sum(isinstance(item.body, DETAILS) for item in new)
        released = {item.body.inject for item in new if isinstance(item.body, InjectReleased)}
        told: list[str] = []
        for item in new:
            match item.body:
                case events.InjectDue(inject=inject) if inject in released:
                    continue  # it is read out already
                case InjectReleased(inject=inject, told=said):
                    aloud = cards.read_aloud(self._views, self._injects[inject], said)
                case body if isinstance(body, DETAILS) and details > FEW:
                    continue
                case _:
                    aloud = []
            told += [item.line.render(self._views.language), *aloud]
        if details > FEW:
            left_out = phrase("plain.left-out", count=details, all=len(new))
            told.append(self._views.words(left_out))
        return told
