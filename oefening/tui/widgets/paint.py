"""What parts of rows are drawn in: looks with a name, alike in every widget.

The app has them, once. Each widget that had its own would have a dozen styles worked out whenever a
dialog opens, which takes longer than all else about it.
"""

from typing import Any, ClassVar

from rich.style import Style
from textual.app import App

LOOKS = (
    "strong",
    "dim",
    "head",
    "marking",
    "key",
    "wanted",
    "refused",
    "cursor",
    *(f"band-{number}" for number in range(5)),
)
"""What parts of a row can be drawn in; `PAINT`, which Textual keeps within the app, says how."""

PAINT = """
.rows--strong { text-style: bold; }
.rows--dim { color: $quiet; }
.rows--head { color: $accent; text-style: bold; }
.rows--marking { color: $loud; background: $loud-background; text-style: bold; }
.rows--key { color: $accent; text-style: bold; }
.rows--wanted { color: $loud; background: $loud-background; text-style: bold; }
.rows--refused { color: $refused; background: $refused-background; text-style: bold; }
.rows--cursor { background: $cursor-background; text-style: bold; }
.rows--band-0 { color: $band-0; }
.rows--band-1 { color: $band-1; background: $band-1-background; }
.rows--band-2 { color: $band-2; background: $band-2-background; }
.rows--band-3 { color: $band-3; background: $band-3-background; }
.rows--band-4 { color: $band-4; background: $band-4-background; text-style: bold; }
"""

LOUD = ("marking", "wanted", "refused", "cursor")
"""What is seen first: drawn in reverse where there is no colour."""


class PaintedApp(App[int]):
    """An app that knows how parts of rows look."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"rows--{name}" for name in LOOKS}
    DEFAULT_CSS = (
        PAINT
        + ",".join(f"PaintedApp:nocolor > .rows--{name}" for name in LOUD)
        + "{ text-style: bold reverse; }"
    )


def look(app: App[Any], name: str) -> Style:
    """How `app` draws what is in the look called `name`; the ground is left out if it has none."""
    return app.get_component_styles(f"rows--{name}").partial_rich_style
