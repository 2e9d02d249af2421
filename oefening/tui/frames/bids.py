"""What an inject that was released asks of whoever leads the exercise, by its kind.

An expected action must not be read out: it is the answer.
"""

from typing import assert_never

from oefening.scenario.injects import Inject
from oefening.tui.frames.frame import Bidding


def bids(inject: Inject) -> Bidding:
    """What to do as `inject` is released; what goes to cells from exercise control is read out."""
    match inject.kind:
        case "inject" | "contingency" | "information":
            return "read-out"
        case "expected-action":
            return "watch-for"
        case "controller-action":
            return "read-out" if inject.to and inject.body else "carry-out"
        case "administrative":
            return "see-to"
        case never:
            assert_never(never)
