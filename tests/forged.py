"""Logs that somebody changed a line of, with the chain mended behind it."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from oefening.journal import NAME
from oefening.record import digest

Said = dict[str, Any]
"""What a line says."""


def forged(
    folder: Path, lines: Sequence[str], change: Callable[[Said], None], number: int = 0
) -> Path:
    """A log of `lines` in `folder`, record `number` (0: the header) changed."""
    said: list[Said] = [json.loads(line) for line in lines]
    change(said[number])
    written = [_line(said[0])]
    for record in said[1:]:
        written.append(_line(record | {"prev": digest(written[-1])}))
    folder.mkdir(exist_ok=True)
    (folder / NAME).write_text("".join(f"{line}\n" for line in written), encoding="utf-8")
    return folder


def _line(said: Said) -> str:
    return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
