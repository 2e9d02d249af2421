"""Kept: how much there was in a branch of each of what thresholds are about."""

from collections.abc import Iterable, Sequence

from oefening.events import CareSettled, WorldSettled
from oefening.projections.delays import Delays, Piece, most, steps
from oefening.projections.lacking import Lacking
from oefening.projections.spots import Spots
from oefening.record import Header, Record
from oefening.state import Patients
from oefening.study.whatif.thresholds import Measured, Threshold
from oefening.world.model import NATION
from oefening.world.nodes import place_of

_LATE = Patients._fields.index("late")

Courses = tuple[tuple[Measured, tuple[Piece, ...]], ...]
"""How much there was of something, of several things."""


class Kept:
    """A follower that keeps how much there was of each of what is `measured`, and since when."""

    def __init__(
        self, header: Header, measured: Iterable[Measured], *, convoys: bool = False
    ) -> None:
        """Keep these, and with `convoys` how late each of them is."""
        by: dict[str, dict[str, Measured]] = {}
        for one in measured:
            by.setdefault(one.kind, {})[one.address] = one
        self._nodes = by.get("node", {})
        self._requirements = by.get("requirement", {})
        self._lacking = Lacking(header.world) if "without" in by else None
        self._care = by.get("late-patients", {})
        self._delays = Delays() if convoys or "delay" in by else None
        self._late: dict[str, int] = {}
        """By region and class."""
        self._spots = Spots(header.scenario, header.world, beyond=True)
        self._turns: dict[Measured, list[tuple[int, int]]] = {}
        self._waiting: Sequence[Threshold] | None = None
        """Those that were not passed whenever it was asked so far."""
        self._now = 0

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self._now = record.at
        if self._delays is not None:
            self._delays.hear(record)
        match record.body:
            case WorldSettled() as settled:
                self._settle(record, settled)
            case CareSettled(patients=patients) if self._care:
                self._late |= {key: counts[_LATE] for key, counts in patients.items()}
                for one in self._care.values():
                    late = (
                        count
                        for key, count in self._late.items()
                        if one.place in (NATION, place_of(key))
                    )
                    self._turn(one, record.at, sum(late))

    def _settle(self, record: Record, settled: WorldSettled) -> None:
        if self._lacking is not None:
            self._lacking.hear(record)
        for address, level in settled.levels.items():
            if (node := self._nodes.get(address)) is not None:
                self._turn(node, record.at, level)
        if self._requirements:
            for place, requirement in self._spots.settle(settled):
                spot = self._requirements.get(f"{place}.{requirement}")
                if spot is not None:
                    level = self._spots.worst((place, requirement)).level
                    self._turn(spot, record.at, level)

    def _turn(self, one: Measured, at: int, value: int) -> None:
        """From the end of second `at` on it is `value`."""
        turns = self._turns.setdefault(one, [])
        if turns and turns[-1][0] == at:
            turns.pop()
        turns.append((at, value))

    def passed(self, thresholds: Sequence[Threshold]) -> bool:
        """Whether each of them has been passed at one of the moments at which this was asked."""
        waiting = thresholds if self._waiting is None else self._waiting
        self._waiting = [one for one in waiting if not self._is_passed(one)]
        return not self._waiting

    def _is_passed(self, one: Threshold) -> bool:
        kind, place, of = one.measured
        if kind == "without":
            assert self._lacking is not None, "it was asked for"
            return one.passed(self._lacking.without(place, of, self._now))
        if kind == "delay":
            return one.passed(most(self._late_by(of), self._now, self._now))
        turns = self._turns.get(one.measured)
        return turns is not None and one.passed(turns[-1][1])

    def turns(self, one: Measured) -> Sequence[tuple[int, int]]:
        """The seconds at whose ends it had changed, and how much there was from then on.

        Not of delays, which grow.
        """
        if one.kind == "without":
            assert self._lacking is not None, "it was asked for"
            return self._lacking.changes(one.place, one.of)
        return self._turns.get(one, ())

    def steps(self, one: Threshold) -> Sequence[tuple[int, int]]:
        """The same of what `one` is about; of what grows a step is where that is passed."""
        kind, _, of = one.measured
        if kind == "delay":
            return list(steps(self._late_by(of), one.edge))
        return self.turns(one.measured)

    def _late_by(self, convoy: str) -> list[Piece]:
        """Of all of them where none is said."""
        assert self._delays is not None, "it was asked for"
        return self._delays.pieces(*([convoy] if convoy else self._delays.convoys))

    def courses(self, counted: Iterable[Measured]) -> Courses:
        """How much there was of each of `counted`, and of each convoy's delay if they are kept."""
        found = [(one, tuple(Piece(*turn) for turn in self.turns(one))) for one in counted]
        if self._delays is not None:
            found.extend(
                (Measured("delay", NATION, convoy), tuple(self._late_by(convoy)))
                for convoy in self._delays.convoys
            )
        return tuple(found)
