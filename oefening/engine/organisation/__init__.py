"""The crisis organisation: GRIP levels, teams and their clocks, fatigue, its own continuity."""
