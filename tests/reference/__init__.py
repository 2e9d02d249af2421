"""An independent engine, slow and plain, to check the real one against.

It recomputes every level, rate and crossing at every event, over whole arrays of Python integers,
by the formulas of the model and nothing else. It knows no chance, no crews and no facilitator.
"""

from reference.run import Crossing, Moment, Run, run

__all__ = ["Crossing", "Moment", "Run", "run"]
