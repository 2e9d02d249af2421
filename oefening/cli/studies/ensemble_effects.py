"""How low requirements stood in many runs, in a table, and people without at moments, in a line."""

from collections.abc import Callable, Iterator, Mapping
from math import floor

from oefening.cli.desk import Desk
from oefening.clock import HOUR
from oefening.projections.crowds import rounded
from oefening.projections.names import whole_percent
from oefening.study.compared import Spread
from oefening.study.ensemble.named import Named
from oefening.study.ensemble.tally import Value
from oefening.study.intervals import BANDED
from oefening.text import Phrase, phrase
from oefening.text.columns import Table, laid_out
from oefening.text.content import bare, number
from oefening.world.nodes import PERCENT, WHOLE

INDENT = 2


class Effects:
    """How it is told what runs stood at, or by how much two of them `differ` there."""

    def __init__(self, desk: Desk, named: Named, runs: int, *, differ: bool) -> None:
        self._desk, self._named = desk, named
        self._band = "band" if runs >= BANDED else "band-of-few"
        self._differ = differ

    def lines(self, found: Mapping[Value, Spread]) -> Iterator[str]:
        """Levels of what was ever short, or differs; then people; maybe nothing."""
        effects = {value: spread for value, spread in found.items() if value.effect}
        yield from self._levels({v: one for v, one in effects.items() if v.level is not None})
        yield from self._people({v: one for v, one in effects.items() if v.level is None})

    def _levels(self, found: Mapping[Value, Spread]) -> Iterator[str]:
        rows: dict[str, dict[int | None, Spread]] = {}
        for value, spread in found.items():
            rows.setdefault(value.level or "", {})[value.at] = spread
        nothing = 0 if self._differ else WHOLE
        short = {of: row for of, row in rows.items() if any(map(_other(nothing), row.values()))}
        if not short:
            return
        yield from self._said("levels-differ" if self._differ else "levels")
        moments = dict.fromkeys(at for row in short.values() for at in row)
        head = ("", *map(self._head, moments))
        told = (
            (
                bare(self._named.names.requirement(of)).render(self._desk.language),
                *(self._cell(row[at], self._level) for at in moments),
            )
            for of, row in short.items()
        )
        yield from (f"{'':{INDENT}}{line}" for line in laid_out([Table((head, *told))]))

    def _head(self, at: int | None) -> str:
        return self._words("lowest") if at is None else self._words("after", hours=at // HOUR)

    def _people(self, found: Mapping[Value, Spread]) -> Iterator[str]:
        if not any(map(_other(0), found.values())):
            return
        told = (
            self._words(
                "people-at", hours=(value.at or 0) // HOUR, people=self._cell(spread, self._crowd)
            )
            for value, spread in found.items()
        )
        key = "people-differ" if self._differ else "people"
        yield from self._said(key, told="; ".join(told))

    def _cell(self, spread: Spread, tell: Callable[[float], str]) -> str:
        """The middle, and the band behind it where it is told as anything else."""
        low, middle, high = (tell(one.value) for one in (spread.low, spread.median, spread.high))
        if low == middle == high:
            return middle
        key = "between-differ" if self._differ else "between"
        return self._words(key, middle=middle, low=low, high=high)

    def _level(self, ppm: float) -> str:
        """In whole percents; of a difference to the nearest."""
        return str(round(ppm / PERCENT) if self._differ else whole_percent(floor(ppm)))

    def _crowd(self, persons: float) -> str:
        """No more exactly than can be known."""
        size = self._desk.words(number(rounded(round(abs(persons)))))
        return f"-{size}" if persons < 0 and size != self._desk.words(number(0)) else size

    def _said(self, key: str, **given: str | int | Phrase) -> list[str]:
        return self._desk.told(phrase(f"cli.effects.{key}", band=self._words(self._band), **given))

    def _words(self, key: str, **given: str | int | Phrase) -> str:
        return self._desk.words(phrase(f"cli.effects.{key}", **given))


def _other(value: int) -> Callable[[Spread], bool]:
    """Whether runs ever came to anything else than `value`."""
    return lambda spread: not (spread.alike and spread.mean.value == value)
