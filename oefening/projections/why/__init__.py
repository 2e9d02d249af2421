"""Why a node has the level it has: the chain of causes down to what happened."""

from oefening.projections.why.causes import Cause, Step, roots
from oefening.projections.why.chain import Before, Why
from oefening.projections.why.past import Past
from oefening.projections.why.told import Tell, Told

__all__ = ["Before", "Cause", "Past", "Step", "Tell", "Told", "Why", "roots"]
