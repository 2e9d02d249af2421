"""The door: where one comes in without a verb, and chooses what to play or to go on with."""

from oefening.tui.door.model import Choice
from oefening.tui.door.run import Answer, come_in

__all__ = ["Answer", "Choice", "come_in"]
