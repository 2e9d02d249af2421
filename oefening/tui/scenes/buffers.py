"""Buffers in words: what a stock or backup is called."""

from oefening.text import phrase
from oefening.tui.scenes.look import Look


def buffer_name(look: Look, key: str) -> str:
    """`stock of food in Utrecht`, or `hospitals in Utrecht, against the loss of power`."""
    if "<" in key:
        return look.say(look.names.backup(key))
    return look.say(phrase("levels.stock", node=look.names.node(key)))


def reserve_name(look: Look, key: str) -> str:
    """The same beside the name of whose it is: `Stock`, or `Generator for the loss of power`."""
    return look.say(look.names.reserve(key) if "<" in key else phrase("levels.reserve.stock"))


def part_of(look: Look, key: str) -> tuple[str, ...]:
    """`part 2 of 4 (40%)`, where it serves no more than that; else nothing."""
    part = look.names.part(key) if "<" in key else None
    return () if part is None else (look.say(part),)
