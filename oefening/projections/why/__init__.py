"""Why a node has the level it has: the chain of causes down to what happened."""

from oefening.projections.why.causes import Cause, Step, roots
from oefening.projections.why.chain import Before, Why
from oefening.projections.why.convoy_told import TellConvoy
from oefening.projections.why.marched import lost
from oefening.projections.why.past import Past
from oefening.projections.why.told import Tell, Told
from oefening.projections.why.wondered import HeldDown, Mean, asked_of, held_down

__all__ = [
    "Before",
    "Cause",
    "HeldDown",
    "Mean",
    "Past",
    "Step",
    "Tell",
    "TellConvoy",
    "Told",
    "Why",
    "asked_of",
    "held_down",
    "lost",
    "roots",
]
