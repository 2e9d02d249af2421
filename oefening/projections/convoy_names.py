"""What convoys are called: as their author says, or else which one it is, and from where to where.

Ids are for conditions and for the log; nobody in an exercise speaks of them.
"""

from collections.abc import Callable, Iterator, Sequence

from oefening.events import ConvoyFormed
from oefening.projections.effects import effects_of
from oefening.scenario.model import Scenario
from oefening.source import Bilingual
from oefening.text import Phrase
from oefening.text.content import literal, name
from oefening.text.phrases import noun
from oefening.world.effects import Convoy

Place = Callable[[str], Phrase]
"""What a place is called."""


def planned_name(convoy: Convoy, place: Place) -> Phrase:
    """What a convoy that is to come is called: as its author says, or from where to where."""
    if convoy.name is not None:
        return _said(convoy.name)
    return noun("convoy.unnumbered", start=place(convoy.convoy), end=place(convoy.to))


class ConvoyNames:
    """Learns of convoys as they are formed; of those to come it knows what the scenario says."""

    def __init__(self, scenario: Scenario, place: Place) -> None:
        self._place = place
        self._planned = {
            one.as_: planned_name(one, place) for one in _convoys(scenario) if one.as_ is not None
        }
        self._formed: dict[str, tuple[Phrase, Phrase]] = {}
        """By id, what it is called by itself, and where its route is told as well."""
        self.packets: dict[str, int] = {}
        """By id of those that were formed, how many packets they have."""

    def learn(self, body: object) -> None:
        """Number the convoy, if what a record says is that one was formed."""
        if isinstance(body, ConvoyFormed) and body.convoy not in self._formed:
            self._formed[body.convoy] = self._called(body, len(self._formed) + 1)
            self.packets[body.convoy] = len(body.packets)

    def of(self, id: str) -> Phrase:
        """`brigade Alfa`, or `convoy 2 Groningen–Twente`: what the convoy is called."""
        if id in self._formed:
            return self._formed[id][0]
        return self._planned.get(id) or literal(id)

    def beside_route(self, id: str) -> Phrase:
        """The same where its route is told next to it: `brigade Alfa`, or `convoy 2`."""
        return self._formed[id][1] if id in self._formed else self.of(id)

    def _called(self, formed: ConvoyFormed, number: int) -> tuple[Phrase, Phrase]:
        if formed.name is None:
            start, end = self._ends(formed.route)
            long = noun("convoy.numbered", number=number, start=start, end=end)
            return long, noun("convoy.number", number=number)
        called = _said(formed.name)
        alike = sum(one == called for one, _ in self._formed.values())
        if alike:
            called = noun("convoy.again", convoy=called, number=number)
        return called, called

    def _ends(self, route: Sequence[str]) -> tuple[Phrase, Phrase]:
        return self._place(route[0]), self._place(route[-1])


def _said(given: Bilingual) -> Phrase:
    return name(given.nl or "", given.en or "")


def _convoys(scenario: Scenario) -> Iterator[Convoy]:
    return (effect for effect in effects_of(scenario) if isinstance(effect, Convoy))
