"""What an exported MSEL tells in a form of its own, so that an import need not guess it."""

REGIONS = "Oefening Regions"
"""Codes of the regions in play, with commas."""
ZONE = "Oefening Zone"
START = "Oefening Start"
"""Civil time of STARTEX."""
LANGUAGE = "Oefening Language"
"""That of the texts, `nl` or `en`."""
TITLE = "Oefening Title"
"""Of the scenario, in that language."""
NAMES = (REGIONS, ZONE, START, LANGUAGE, TITLE)
LONGEST = 1_000
"""Characters of one that are read."""

DETAILS = "Expected Details"
"""Column that tells of whom each expected action is expected, and within what time."""
BETWEEN = " – "
"""What stands between the parts of that."""


def task_of(action: str) -> str:
    """Under which title an import keeps the critical task that an expected action serves."""
    return f"Critical Task ({action})"
