"""The engine's trace: every record of a log, commands included, as one line.

It speaks the log's own words, which `docs/log.md` explains: kinds, fields, ids and addresses, in no
language, so that it can be laid beside the file. A line is made when it is looked at.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields

from oefening.clock import Calendar, show_duration
from oefening.events import WorldSettled
from oefening.record import Record, canonical
from oefening.source import Model, show_share
from oefening.world.levers import LeverUse
from oefening.world.nodes import WHOLE


@dataclass(frozen=True, slots=True)
class TraceLine:
    """A record in one line."""

    number: int
    at: int
    """Exercise second."""
    when: str
    """`D1 14:30:05`."""
    kind: str
    """`InjectReleased`."""
    who: str
    """`exercise-control/facilitator`, of a command; else empty."""
    said: str
    """`inject=power-loss by=facilitator`; of a command also when it was given in the room."""

    @property
    def text(self) -> str:
        """Everything but the number and the time."""
        return " ".join(part for part in (self.kind, self.who, self.said) if part)


class Trace(Sequence[TraceLine]):
    """The lines of a whole log; line n stands at n - 1."""

    def __init__(self, records: Sequence[Record], calendar: Calendar) -> None:
        self._records = records
        self._calendar = calendar

    def __len__(self) -> int:
        return len(self._records)

    def __getitem__(self, at: int) -> TraceLine:  # type: ignore[override]  # nobody slices it
        return self._line(self._records[at])

    def _line(self, record: Record) -> TraceLine:
        body, seat = record.body, record.seat
        said = (
            _settled(body)
            if isinstance(body, WorldSettled)
            else (
                f"{name}={self._value(name, value)}"
                for name in (field.name for field in fields(body))
                if (value := getattr(body, name)) not in (None, "", ())
            )
        )
        return TraceLine(
            number=record.number,
            at=record.at,
            when=self._moment(record.at),
            kind=type(body).__name__,
            who="" if seat is None else f"{seat.cell}/{seat.function}",
            said=" ".join((*said, *((record.wall,) if record.wall else ()))),
        )

    def _value(self, name: str, value: object) -> str:
        if isinstance(value, int) and name in _MOMENTS:
            return self._moment(value)
        if isinstance(value, int) and (shown := _SHOWN.get(name)) is not None:
            return shown(value)
        if isinstance(value, LeverUse):
            given = [f"{key}:{what}" for key, what in sorted(value.with_.items())]
            if value.lasts is not None:
                given.append(f"lasts:{show_duration(value.lasts)}")
            return f"{value.lever}({','.join(given)})"
        if isinstance(value, Model):
            return canonical(value.dump())
        if isinstance(value, tuple):
            return ",".join(self._value(name, one) for one in value)
        return canonical(value) if isinstance(value, Mapping) else str(value)

    def _moment(self, second: int) -> str:
        return self._calendar.show(second, plus=False)


def _settled(body: WorldSettled) -> Iterator[str]:
    """What settled, by address: levels, then what is in store with how fast that changes."""
    for address, level in body.levels.items():
        yield f"{address}={show_share(level)}"
    for address, levels in body.classes.items():
        yield f"{address}={'/'.join(map(show_share, levels))}"
    for held in (body.stocks, body.tiers):
        for key, (amount, rate) in held.items():
            yield f"{key}={_length(amount)}{rate / WHOLE:+.2g}"
    for address, (persons, person_seconds) in body.needs.items():
        yield f"{address}={persons}p/{person_seconds}ps"


def _length(amount: int) -> str:
    """An amount in ppm-seconds by how long it lasts in full use."""
    sign = "-" if amount < 0 else ""
    return sign + show_duration(abs(amount) // WHOLE)


_MOMENTS = frozenset({"begins", "due", "ends", "made_at", "restored_at", "seen_at", "to", "until"})
"""Fields that are an exercise second."""

_SHOWN: dict[str, Callable[[int], str]] = {
    "amount": _length,
    "caps": show_share,
    "factor": show_share,
    "lasts": show_duration,
    "level": show_share,
    "share": show_share,
}
"""How other fields that are numbers are written."""
