"""Buffers in words: what a stock or backup is called, and how long it lasts."""

from oefening.clock import HOUR, MINUTE
from oefening.text import Language, phrase
from oefening.tui.scenes.look import Look


def buffer_name(look: Look, key: str) -> str:
    """`stock of food in Utrecht`, or `hospitals in Utrecht, against the loss of power`."""
    if "<" in key:
        return look.say(look.names.backup(key))
    return look.say(phrase("levels.stock", node=look.names.node(key)))


def reserve_name(look: Look, key: str) -> str:
    """The same beside the name of whose it is: `Stock`, or `Generator for the loss of power`."""
    return look.say(look.names.reserve(key) if "<" in key else phrase("levels.reserve.stock"))


def hours(left: int, language: Language) -> str:
    """So many seconds as hours and minutes, rounded down: `4h10`, and `4u10` in Dutch.

    >>> hours(15_059, "en"), hours(360_000, "en"), hours(59, "nl")
    ('4h10', '100h00', '0u00')
    """
    return f"{left // HOUR}{'u' if language == 'nl' else 'h'}{left % HOUR // MINUTE:02}"
