"""What passed in a jump, in words."""

from oefening.projections import passed
from oefening.tui.frames.frame import Passed
from oefening.tui.scenes.look import Look


def jumped(look: Look, jump: passed.PastJump | None) -> Passed | None:
    """What changed during `jump`; None if nothing did."""
    if jump is None or not jump.anything:
        return None
    return Passed(
        jump.number,
        look.say(passed.heading(jump, look.names)),
        tuple(look.say(line) for line in passed.lines(jump, look.names)),
    )
