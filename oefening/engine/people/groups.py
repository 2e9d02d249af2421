"""Groups of people who are not where they live, each counted wherever they are."""

from dataclasses import dataclass, field
from functools import partial

from oefening import events
from oefening.engine.people.gates import Passage
from oefening.engine.people.reception import Reception
from oefening.engine.run import Run
from oefening.world.nodes import WHOLE


@dataclass(slots=True, eq=False)
class Group:
    """People who go, or went, to one region for one reason."""

    name: str
    because: str
    place: str
    """Where they come from; empty where that is abroad or not told."""
    region: str
    """Where they are to be received."""
    persons: int
    looking: int
    """Share, in ppm, of who is there that looks for public reception."""
    waiting: int = 0
    travelling: int = 0
    there: int = 0
    returning: int = 0
    home: int = 0
    over: bool = False
    """Whether they are to go home."""
    passages: list[Passage] = field(default_factory=list)

    def tell(self) -> events.PeopleMoved:
        """How many are where."""
        return events.PeopleMoved(
            self.name, self.waiting, self.travelling, self.there, self.returning, self.home
        )


class Groups:
    """All groups of a run."""

    def __init__(self, run: Run, reception: Reception) -> None:
        self._run = run
        self._reception = reception
        self._told: dict[str, events.PeopleMoved] = {}

    def form(self, group: Group, owner: str) -> None:
        """Record that a group is there, and count it from now on."""
        self._run.emit(
            events.GroupFormed(
                group.name, group.because, group.place, group.region, group.persons, owner
            )
        )
        self.moved(group)

    def moved(self, group: Group) -> None:
        """Tell, once the second is at rest, how many are where; have who is there received."""
        hall = self._reception.hall(group.region)
        guests = group.there * group.looking // WHOLE
        if hall.guests.get(group.name, 0) != guests:
            hall.guests[group.name] = guests
            self._reception.stir(group.region)
        self._run.closing[f"moved/{group.name}"] = partial(self._tell, group)

    def _tell(self, group: Group) -> None:
        told = group.tell()
        if self._told.get(group.name) != told:
            self._told[group.name] = told
            self._run.emit(told)
