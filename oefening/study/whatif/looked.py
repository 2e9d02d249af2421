"""The windows of one decision as a unit of work, for who has others to do beside it."""

from typing import NamedTuple

from oefening.study.executor import Here
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.windows import Window, windows


class Looking(NamedTuple):
    """A unit of work: the decision of a change, as that has it. It can be pickled."""

    logged: Logged
    change: Change


def look(looking: Looking) -> tuple[Window, ...]:
    """Its windows, for the thresholds for which it matters."""
    return windows(looking.logged, looking.change, (), Here())
