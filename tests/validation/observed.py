"""What was observed in a case, what a run of it is held against, and what is outside the model.

Numbers are written as in a scenario: `61%` is a share, `11h30m` a duration, `369` a count.
"""

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from oefening.clock import HOUR, parse_duration
from oefening.library.files import contents
from oefening.source import Bilingual, Flag, Id, Model, load, parse_factor, read
from oefening.world.nodes import WHOLE

Grade = Literal["read", "recall"]
"""In a page that was opened, or from memory."""
Told = Literal["exactly", "about", "less than", "more than"]
"""How time or value were told."""
Shape = Literal["wave", "step", "heavy-tail", "other"]
"""Of restoration, as seen: cases stand in this order."""


NEAR = 0.1
"""Of what was seen: so far beside it a run may be and still agree."""


def number(written: str | float) -> float:
    """What `written` says: a share (1 is 100 %), hours, or a count."""
    if not isinstance(written, str):
        return written
    if written.endswith("%"):
        return parse_factor(written) / WHOLE
    if re.fullmatch(r"-?\d+(\.\d+)?", written):
        return float(written)
    return parse_duration(written) / HOUR


Number = Annotated[float, BeforeValidator(number)]


class Measured(Model):
    """What is measured in a run."""

    measure: Id
    """Name of the measure, in `measures.py`."""
    of: tuple[str, ...] = ()
    """Places, or addresses of nodes, that it is measured in; none: all regions in play."""
    at: Number | None = None
    """Hours since the outage began."""
    until: Number | None = None
    """Hours, of what is measured over a time."""
    level: Number | None = None
    """Of what is measured as when a level is reached."""
    gives: tuple[Number, Number] | None = None
    """Between what the model gives lies, whether that is right or not: a test keeps it so."""

    def given(self, value: float) -> bool:
        """Whether `value` is what the model is known to give."""
        return self.gives is None or self.gives[0] <= value <= self.gives[1]


class Observation(Measured):
    """What was seen, as far as a number could be had of it."""

    value: Number
    source: str
    grade: Grade
    told: Told = "exactly"
    note: str = ""
    differs: str = ""
    """Why the model gives something else; then it must indeed."""
    about: Id = ""
    """The target that is about the same thing, where that is measured otherwise."""

    def agrees(self, least: float, most: float) -> bool:
        """Whether what was seen lies from `least` to `most`, or hardly beyond.

        That is by a tenth of it, or of a share by five points.
        """
        if self.told == "less than":
            return least < self.value
        if self.told == "more than":
            return most > self.value
        room = max(self.value * NEAR, NEAR / 2 if abs(self.value) <= 1 else 0)
        return least - room <= self.value <= most + room

    def surely(self, least: float, most: float) -> bool:
        """Whether all from `least` to `most` lies on the side that was told."""
        if self.told == "less than":
            return most < self.value
        return self.told == "more than" and least > self.value


class Target(Measured):
    """What a run must show."""

    id: Id
    text: str
    least: Number | None = None
    most: Number | None = None
    ours: Flag = False
    """Whether the tolerance is ours, since none was proposed with the observations."""
    from_this_case: tuple[str, ...] = ()
    """Numbers that it rests on and that were taken from this very case."""
    put_in: str = ""
    """What it rests on that the scenario itself says, since it was known only afterwards."""
    shows_nothing: str = ""
    """Why it shows nothing that it holds: by construction, or by how it came to be measured."""
    misses: Bilingual | None = None
    """Why the model does not show it; then it must indeed not, and gives what `gives` says."""

    @model_validator(mode="after")
    def _bounded(self) -> "Target":
        assert self.least is not None or self.most is not None, f"{self.id} asks nothing"
        assert self.misses is None or self.gives is not None, f"{self.id} gives what instead?"
        return self

    @property
    def rests(self) -> bool:
        """Whether it rests on something of the case itself, so that it proves little."""
        return bool(self.from_this_case or self.put_in)

    def holds(self, value: float) -> bool:
        """Whether `value` is within the tolerance."""
        below = self.least is not None and value < self.least
        return not below and not (self.most is not None and value > self.most)


class Outside(Model):
    """Part of the targets that nothing in the model stands for."""

    text: str
    why: str


class Panel(Model):
    """A part of a case's figure: a curve over the hours, with what was observed of it."""

    measure: Id
    of: tuple[str, ...] = ()
    until: Number
    """Hours shown."""
    title: str
    top: Number = 1.0
    """The share at the top of the axis."""
    main: str = ""
    """What to call the curve of all, where others are drawn beside it."""
    lines: dict[str, str] = Field(default_factory=dict)
    """Places or addresses whose own curves are drawn too, thinly, with what to call them."""


class Observed(Model):
    """A case as it was seen."""

    name: str
    """With the date after a comma."""
    shape: Shape
    known: tuple[str, ...]
    """What the scenario is built from: what was known at the time."""
    seeds: Annotated[int, BeforeValidator(int)] = 1
    weights: dict[str, Number] = Field(default_factory=dict)
    """How many of the parts that were counted lie in each region, where regions are larger."""
    others: Number = 0.0
    """How many of them lie elsewhere, and never lost power."""
    figure: tuple[Panel, ...]
    observations: tuple[Observation, ...]
    targets: tuple[Target, ...]
    outside: tuple[Outside, ...] = ()
    remarks: tuple[str, ...] = ()
    """What is said of the case beside figure and table."""

    @model_validator(mode="after")
    def _about(self) -> "Observed":
        known = {target.id for target in self.targets}
        unknown = {seen.about for seen in self.observations if seen.about} - known
        assert not unknown, f"no target is called {unknown}"
        return self

    @property
    def called(self) -> str:
        """The name without the date."""
        return self.name.partition(",")[0]


def observed_in(path: Path) -> Observed:
    """What the file at `path` says; raise `InputError` for anything wrong in it."""
    return load(Observed, read(contents(path), f"{path.parent.name}/{path.name}"))
