"""What is asked for unless something else is said, of many runs and of a sensitivity."""

PLAY = "average"
"""The script that is played."""

RUNS = 100
"""Seeds of many runs, for which nobody waits long and whose quantiles mean something."""

SEEDS = 4
"""Seeds that each number of a sensitivity is looked at with."""

MOST = 1_000_000
"""Seeds that may be asked for."""
