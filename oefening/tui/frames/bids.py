"""What an inject that was released asks of whoever leads the exercise, by its kind.

Only what players get is read out: an expected action is the answer, and a controller's action says
what exercise control does.
"""

from typing import assert_never

from oefening.scenario.injects import Inject
from oefening.tui.frames.frame import Bidding


def bids(inject: Inject) -> Bidding:
    """What to do as `inject` is released; only what is of a kind that players get is read out."""
    match inject.kind:
        case "inject" | "contingency" | "information":
            return "read-out"
        case "expected-action":
            return "watch-for"
        case "controller-action":
            return "carry-out"
        case "administrative":
            return "see-to"
        case never:
            assert_never(never)
