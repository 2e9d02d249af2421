"""Screens that are kept as plain text; UPDATE_SCREENS=1 writes them anew."""

import os
from pathlib import Path

from tui.pilots import NARROW, WIDE

SCREENS = Path(__file__).parent / "screens"

SIZES = {"80x24": NARROW, "120x40": WIDE}


def compare(name: str, seen: str) -> None:
    """Have the screen be the one that is kept under `name`."""
    kept = SCREENS / f"{name}.txt"
    if os.environ.get("UPDATE_SCREENS"):
        kept.write_text(seen, encoding="utf-8", newline="\n")
    assert seen == kept.read_text(encoding="utf-8")
