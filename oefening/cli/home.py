"""The folder of all exercises, and what the program keeps in it of whoever plays them."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from oefening.text import LANGUAGES, Language

HOME = Path("exercises")
"""Where exercises are kept unless said otherwise."""

KEPT = ".oefening.json"
"""The file in it with what is known of people."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of whoever plays here."""

    language: Language | None = None
    """The one that was chosen on the screen; None: none was."""
    introduced: bool = False
    """Whether they have seen how an exercise goes."""


def known() -> Known:
    """What was kept; of what cannot be read, nothing."""
    with suppress(OSError, ValueError, RecursionError):
        told = json.loads((HOME / KEPT).read_bytes())
        if isinstance(told, dict):
            language = next((one for one in LANGUAGES if one == told.get("language")), None)
            return Known(language, told.get("introduced") is True)
    return Known()


def keep_language(chosen: Language) -> None:
    """Keep that this language was `chosen`; what else is known stays."""
    keep(replace(known(), language=chosen))


def keep_introduced() -> None:
    """Keep that somebody has seen how an exercise goes; what else is known stays."""
    keep(replace(known(), introduced=True))


def keep(what: Known) -> None:
    """Keep `what` is known; where nothing can be written, what was known before stays."""
    from oefening.files import put_whole

    with suppress(OSError):
        HOME.mkdir(exist_ok=True)
        put_whole(HOME / KEPT, f"{json.dumps(asdict(what))}\n".encode())
