"""What is counted in runs, in words."""

from oefening.clock import HOUR
from oefening.projections.names import Names, said
from oefening.record import Header
from oefening.study.alternatives import Alternative, script_of
from oefening.study.ensemble.tally import (
    ALL,
    ARRIVED,
    NOT_IN_TIME,
    UNHOUSED,
    WORST,
    Curve,
    Tally,
    Value,
)
from oefening.text import Phrase, phrase
from oefening.text.content import bare
from oefening.world.nodes import PERCENT


class Named:
    """The names of what is counted in runs of a header's scenario."""

    def __init__(self, header: Header) -> None:
        self.names = Names(header)
        self._header = header
        self._tally = Tally(header)

    @property
    def threshold(self) -> int:
        """Percents below which a requirement falls short."""
        return self._tally.threshold // PERCENT

    def alternative(self, one: Alternative) -> Phrase:
        """`An average crisis team, prepared as in: Nobody decides`."""
        play = said(script_of(self._header, one.play).name)
        if one.prepare is None:
            return play
        prepare = said(script_of(self._header, one.prepare).name)
        return phrase("study.alternative", play=play, prepare=prepare)

    def value(self, value: Value) -> Phrase:
        """`people without food, in person-hours`: whole, as it stands by itself."""
        if value.id in {ALL, UNHOUSED, ARRIVED, NOT_IN_TIME}:
            return phrase(f"study.value.{value.id}")
        if value.below is not None:
            requirement = bare(self.names.requirement(value.below))
            return phrase("study.value.below", of=self.threshold, requirement=requirement)
        if value.level is not None or value.at is not None:
            return self._effect(value)
        if value.key is None:
            return phrase("study.value.need", without=self.names.without(value.id))
        return self._yardstick(value)

    def lacked(self, value: Value) -> Phrase:
        """The same where it is known that person-hours are told: `food`."""
        if value.id in {ALL, UNHOUSED}:
            return phrase(f"study.lacked.{value.id}")
        return self.names.capacity(value.id)

    def _effect(self, value: Value) -> Phrase:
        hours = (value.at or 0) // HOUR
        if value.level is None:
            return phrase("study.value.without-at", hours=hours)
        requirement = bare(self.names.requirement(value.level))
        key = "study.value.lowest" if value.at is None else "study.value.at"
        return phrase(key, requirement=requirement, hours=hours)

    def _yardstick(self, value: Value) -> Phrase:
        key = value.key
        assert key is not None
        if key.unit == "teams":
            return phrase(f"study.value.clocks-{key.of}")
        hours = (key.at or 0) // HOUR
        if key.unit == "persons":
            return phrase("study.value.lacking", hours=hours)
        if key.place == WORST:
            return phrase("study.value.provided-worst", hours=hours)
        return phrase("study.value.provided", place=self.names.place(key.place), hours=hours)

    def curve(self, curve: Curve) -> Phrase:
        """`Utrecht: energy`."""
        names = self.names
        what = (
            names.requirement(curve.of) if curve.kind == "requirement" else names.without(curve.of)
        )
        return phrase("study.curve", place=names.place(curve.place), what=bare(what))
