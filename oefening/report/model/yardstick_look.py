"""What was measured by one yardstick, in words that cite what it rests on."""

from collections.abc import Callable, Iterable

from oefening.projections.yardsticks import Key
from oefening.report.model.log import Log
from oefening.report.model.page import NOTHING, Block, Head, Paragraph, Row, Table
from oefening.text import Phrase
from oefening.text.phrases import capital
from oefening.world.nodes import WHOLE

Told = Callable[[int], Phrase]
"""How a value is told."""


class Look:
    """One yardstick at the end of the log."""

    def __init__(self, log: Log, id: str) -> None:
        self.log = log
        self.id = id
        self.now = log.measured.now
        self.values = {
            key: value
            for key, value in log.measured.values.items()
            if key.yardstick == id and value is not None
        }
        """What there was to measure, of the moments that have come."""

    def is_short(self, key: Key) -> bool:
        """Whether a share or level is not whole, or people lack something."""
        return self.values[key] != (WHOLE if key.unit == "ppm" else 0)

    def cites(self, keys: Iterable[Key]) -> list[int]:
        """The records on which what is measured under `keys` rests.

        The last up to which it was measured is one of them where it is of no moment of its own,
        or where there is no other.
        """
        keys = tuple(keys)
        found = [number for key in keys for number in self.log.yardsticks.rests_on(key, self.now)]
        if not found or any(key.at is None for key in keys):
            found.append(self.log.until)
        return found

    def state_that(self, key: str, keys: Iterable[Key], /, **params: str | int | Phrase) -> Block:
        """A sentence about what is measured under `keys`."""
        return Paragraph((self.log.state_that(key, self.cites(keys), **params),))

    def row(self, labels: Iterable[Phrase], keys: Iterable[Key | None], told: Told, id: str) -> Row:
        """`labels` and then the value under each key; an empty cell where there is none.

        A label rests on what the first value does.
        """
        cells = [
            NOTHING
            if key is None or key not in self.values
            else self.log.said(told(self.values[key]), self.cites([key]))
            for key in keys
        ]
        basis = next((cell.cites for cell in cells if cell.text), (self.log.until,))
        named = (self.log.said(capital(self.log.words(label)), basis) for label in labels)
        return Row((*named, *cells), f"{self.id}/{id}")

    def columns(self, keys: Iterable[Key]) -> list[str]:
        """What `keys` are of, each once, in the order in which it is measured."""
        found = {key.of for key in keys}
        return [one for one in dict.fromkeys(key.of for key in self.values) if one in found]

    def matrix(self, caption: str, columns: dict[str, str], keys: list[Key], told: Told) -> Table:
        """A row for each place that `keys` are of; `columns` are what is measured, with heads."""
        places = {key.place for key in keys}
        by_place: dict[str, dict[str, Key]] = {}
        for key in self.values:
            if key.place in places:
                by_place.setdefault(key.place, {})[key.of] = key
        names = self.log.names
        return Table(
            self.id,
            caption,
            (self.head_of_places, *(Head(name, number=True) for name in columns.values())),
            tuple(
                self.row([names.place(place)], map(of.get, columns), told, place)
                for place, of in by_place.items()
            ),
        )

    @property
    def head_of_places(self) -> Head:
        """Over the names of places."""
        return Head(self.log.text("report.yardsticks.place"))
