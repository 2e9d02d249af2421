"""What the properties of an exported workbook tell, so that an import need not guess it."""

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
