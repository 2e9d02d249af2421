"""What is asked for unless something else is said: of many runs, a sensitivity, a forecast."""

PLAY = "average"
"""The script that is played."""

RUNS = 100
"""Seeds of many runs, for which nobody waits long and whose quantiles mean something."""

SEEDS = 4
"""Seeds that each number of a sensitivity is looked at with."""

REHEARSED = 5
"""Seeds that each play of a scenario is rehearsed with."""

FEW = 3
"""Of them, those at most with which options are taken: there are many, and with the same chance a
difference that is none is told from one that is by fewer."""

MOST = 100_000
"""Seeds that may be asked for: of so many runs a curve takes 100 MB, and their mean is known to a
thousandth of how far they lie apart."""

HOURS = 72
"""How far ahead to look."""

FURTHEST = 24 * 30
"""How far ahead one may look, in hours."""
