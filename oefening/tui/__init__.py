"""The live screen. Nothing below this package knows Textual."""

from oefening.tui.play import play, run

__all__ = ["play", "run"]
