"""What the page of a forecast shows, in words of one language."""

from dataclasses import dataclass
from typing import Literal

from oefening.text import Phrase
from oefening.text.columns import Block
from oefening.tui.frames.page import Curve, Page

FORECAST = "forecast:"
"""What the key of such a page begins with; the id of a place follows."""


Age = Literal["now", "run-on", "overtaken"]
"""Of what now is; of a moment from which only time has passed; or of one before something else."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with a forecast."""

    age: Age
    called_off: bool
    """Whether no more of it is computed though there is more."""
    wrong: Phrase | None
    """Why it does not get any further."""


@dataclass(frozen=True, slots=True)
class Band:
    """Between what nine of ten alternatives lie, in the steps of a curve, in ppm."""

    low: tuple[int, ...]
    high: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A curve of what will happen, and of what may."""

    line: Curve
    band: Band | None
    """None as long as there are no alternatives."""
    top: str
    """What the top of it stands for: `100%`, or how many people."""
    rises: bool = False
    """Whether it is worse the higher it is."""


@dataclass(frozen=True, slots=True)
class ForecastPage(Page):
    """The forecast of a place."""

    above: tuple[Block, ...] = ()
    """Hours to thresholds."""
    foreseen: tuple[Foreseen, ...] = ()
    below: tuple[tuple[Block, ...], ...] = ()
    """People, yardsticks: what belongs together stands together."""
    print_: tuple[str, ...] = ()
    """Sentences on what it assumes and how far it can be relied upon."""
