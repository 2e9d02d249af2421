"""A finding of a rehearsal."""

from dataclasses import dataclass

from oefening.source.document import Path
from oefening.text import Phrase


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found."""

    code: str
    """One of `BY_REHEARSAL`, or `unused-allowance`."""
    of: tuple[str, ...]
    """Ids of what it is about, by any of which it can be allowed."""
    path: Path
    """Where in the file it stands."""
    message: Phrase
    why: tuple[Phrase, ...] = ()
    """Line by line."""
