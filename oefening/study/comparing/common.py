"""What exercises that may stand side by side have in common."""

from typing import NamedTuple

from oefening.record import Header
from oefening.study.comparing.alike import Unlike
from oefening.study.comparing.objectives import Shared
from oefening.text import Phrase


class Common(NamedTuple):
    """That of exercises which may stand side by side."""

    kept: tuple[int, ...]
    """Which of those that were asked for, by their places from 0; others were left out."""
    names: tuple[str, ...]
    header: Header
    """Of the first, in whose words all is told."""
    unlike: tuple[Unlike, ...]
    """Of each how it differs from the first; of that itself nothing."""
    shared: Shared
    until: int | None
    """The earliest end, up to which teams on one scenario are compared; None: each to its end."""
    assumptions: tuple[Phrase, ...]
    """What to know before the numbers are read."""
    notices: tuple[Phrase, ...]
    """What was wrong with last lines of logs."""

    @property
    def alike(self) -> bool:
        """Whether all were of one scenario in one world, so that outcomes can be compared."""
        return not any(one.any for one in self.unlike)

    @property
    def measured(self) -> bool:
        """Whether all are measured by the same yardsticks, too."""
        return self.alike and not any(one.yardsticks for one in self.unlike)
